"""What can be done with a paper: printed, saved as PDF, and a receipt also saved as data."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.pages.customers.care_papers import Paper, PaperKind
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.printing import ask_where_to_save, print_document, save_pdf, save_text
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, escape_ampersands

translate = QCoreApplication.translate


class ReceiptOffer(Card):
    """Offered after something was agreed to, refused or taken back, until it is closed."""

    closed = Signal()

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(translate("ReceiptOffer", "A receipt"), is_sunken=True)
        words = self.tr("Written down. Would you like a receipt, to keep or to throw away?")
        self.body.addWidget(Text(words, TextRole.STRONG, wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        for label, icon, kind, is_to_print in receipt_ways():
            button = Button(label, ButtonKind.SECONDARY, icon, ButtonSize.COMPACT)
            button.setAccessibleName(self.tr("Receipt: {way}").format(way=label.rstrip(" …")))
            button.clicked.connect(
                lambda _checked=False, chosen=kind, printed=is_to_print: model.ask_for(chosen, is_to_print=printed)
            )
            flow.addWidget(button)
        close = Button(self.tr("Not needed"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        close.clicked.connect(self.closed)
        flow.addWidget(close)
        self.body.addWidget(row)


class PaperDesk(QWidget):
    """Three buttons for the card as it stands; prints or saves whatever paper the model brings.

    `said(sentence)` tells what became of it.
    """

    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self, model: CareCardModel) -> None:
        super().__init__()
        self._model = model
        self.print = Button(self.tr("Print the card"), ButtonKind.SECONDARY, "printer")
        self.print.clicked.connect(lambda: model.ask_for(PaperKind.CARD, is_to_print=True))
        self.pdf = Button(self.tr("Save as PDF …"), ButtonKind.SECONDARY, "download")
        self.pdf.clicked.connect(lambda: model.ask_for(PaperKind.CARD, is_to_print=False))
        self.receipt = Button(self.tr("Receipt …"), ButtonKind.SECONDARY, "shield-check")
        self.receipt.clicked.connect(self._open_receipts)
        flow = FlowLayout(self)
        for button in (self.print, self.pdf, self.receipt):
            flow.addWidget(button)
        model.paper_ready.connect(self._on_paper_ready)

    def save(self, paper: Paper, path: Path) -> None:
        """Write it to a file; what went wrong is told by `failed`."""
        try:
            if paper.is_page:
                save_pdf(paper.text, path, title=paper.kind.words)
            else:
                save_text(paper.text, path)
        except LocalRegularsError as failure:
            self.failed.emit(failure)
        else:
            self.said.emit(self.tr("Saved as “{file}”").format(file=path.name))

    def _open_receipts(self) -> None:
        """For everything that was ever said; the offer after a change is for what was said now."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Receipt"))
        for label, _icon, kind, is_to_print in receipt_ways():
            action = menu.addAction(escape_ampersands(label))
            action.triggered.connect(
                lambda _checked=False, chosen=kind, printed=is_to_print: self._model.ask_for(
                    chosen, is_to_print=printed, all_words=True
                )
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.receipt.mapToGlobal(QPoint(0, self.receipt.height())))

    def _on_paper_ready(self, paper: Paper, is_to_print: bool) -> None:  # noqa: FBT001 (a slot)
        if is_to_print:
            done = partial(self.said.emit, self.tr("Handed to the printer"))
            print_document(paper.text, self, paper.kind.words, done)
        else:
            ask_where_to_save(self, self.tr("Where to save it"), paper.kind.file_name, partial(self.save, paper))


def receipt_ways() -> tuple[tuple[str, str, PaperKind, bool], ...]:
    """The ways to hand a receipt over: words, icon, kind, and whether it is printed."""
    return (
        (translate("PaperDesk", "Print"), "printer", PaperKind.RECEIPT, True),
        (translate("PaperDesk", "Save as PDF …"), "download", PaperKind.RECEIPT, False),
        (translate("PaperDesk", "Save as data (JSON) …"), "download", PaperKind.RECEIPT_JSON, False),
        (translate("PaperDesk", "Save as linked data (JSON-LD) …"), "download", PaperKind.RECEIPT_JSON_LD, False),
    )

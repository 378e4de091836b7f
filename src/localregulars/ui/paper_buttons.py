"""Buttons that print something or save it, and lists as paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from localregulars.background.work import ComputeTask
from localregulars.ui.page import PageContext
from localregulars.ui.paper import PaperSize
from localregulars.ui.printing import ask_where_to_save, print_document, save_odt, save_pdf
from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout

Receive = Callable[[str], None]
_NOT_IN_NAMES = '<>:"/\\|?*'


class PaperButtons(QWidget):
    """Print, save as PDF and, where it `is_editable`, as a text document.

    `make(receive)` gets the HTML when a button is pressed and hands it to `receive`, at once or when a lane has it.
    `paper()` is the sheet that it is set on, None for the usual one.
    """

    def __init__(
        self,
        context: PageContext,
        title: str,
        make: Callable[[Receive], None],
        *,
        is_editable: bool = False,
        paper: Callable[[], PaperSize | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._context, self._make, self._paper = context, make, paper
        self._target = Path()
        self._title = title
        self.print_button = Button(self.tr("Print …"), icon="printer", size=ButtonSize.COMPACT)
        self.pdf_button = Button(self.tr("Save as PDF …"), icon="download", size=ButtonSize.COMPACT)
        self.text_button = Button(self.tr("Save as a text document …"), icon="pencil", size=ButtonSize.COMPACT)
        self.print_button.clicked.connect(self._on_print)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.text_button.clicked.connect(self._on_text)
        flow = FlowLayout(self, gap=SPACE_S)
        for button in (self.print_button, self.pdf_button, self.text_button):
            flow.addWidget(button)
        self.text_button.setVisible(is_editable)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """What the paper is called: in files, in readers of the PDF, and aloud."""
        self._title = title
        for button in (self.print_button, self.pdf_button, self.text_button):
            button.setAccessibleDescription(title)

    def save_pdf(self, path: Path) -> None:
        """Save as PDF into this file."""
        self._target = path
        self._make(self._save_pdf)

    def save_text(self, path: Path) -> None:
        """Save as a text document into this file."""
        self._target = path
        self._make(self._save_text)

    def _on_print(self) -> None:
        self._make(self._print)

    def _on_pdf(self) -> None:
        ask_where_to_save(self, self.tr("Save as PDF"), self._file_name("pdf"), self.save_pdf)

    def _on_text(self) -> None:
        ask_where_to_save(self, self.tr("Save as a text document"), self._file_name("odt"), self.save_text)

    def _file_name(self, ending: str) -> str:
        plain = "".join(" " if character in _NOT_IN_NAMES else character for character in self._title)
        return f"{' '.join(plain.split())}.{ending}"

    def _print(self, html: str) -> None:
        print_document(html, self, self._title, paper=self._paper())

    def _save_pdf(self, html: str) -> None:
        path, paper, title = self._target, self._paper(), self._title
        self._save(lambda: save_pdf(html, path, paper, title))

    def _save_text(self, html: str) -> None:
        path = self._target
        self._save(lambda: save_odt(html, path))

    def _save(self, work: Callable[[], None]) -> None:
        """Set on a lane: long paper takes seconds."""
        job = self._context.session.compute(ComputeTask(lambda _token: work()))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._context.report_failure)

    def _on_saved(self, _nothing: object) -> None:
        self._context.notices.say(self.tr("Saved as {file}.").format(file=self._target.name))


def list_html(title: str, below: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A list as paper: a title, a line below it, a table whose head stands on every page."""
    head = "".join(f"<th>{escape(words)}</th>" for words in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f"<html><body><h1>{escape(title)}</h1><p class='muted'>{escape(below)}</p>"
        f"<table class='lines' width='100%' cellpadding='3'><thead><tr>{head}</tr></thead>{body}</table></body></html>"
    )

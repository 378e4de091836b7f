"""A recovery code that is shown once: printed or written down, then two of its groups typed back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.clipboard import KEPT_S, BriefClipboard
from localregulars.ui.printing import ask_where_to_save, print_document, save_pdf
from localregulars.ui.recovery_check import RecoveryCheck
from localregulars.ui.recovery_sheet import recovery_sheet, sheet_title
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told

_CODE_COLUMNS = 4


class CodeOnPaper(QWidget):
    """Shows a code of the shop called `shop_name`; `confirmed()` when Enter is pressed in the last field.

    It can be printed, saved as PDF, and copied for half a minute. `is_complete` says whether it is on paper.
    """

    confirmed = Signal()

    def __init__(self, code: str, shop_name: str) -> None:
        super().__init__()
        self._code, self._shop_name = code, shop_name
        self._check = RecoveryCheck.of(code)
        advice = self.tr(
            "Print this code or write it down, and keep the paper away from the shop, or with somebody you trust. "
            "It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(advice, wraps=True))
        column.addWidget(self._build_code())
        column.addWidget(self._build_buttons())
        self._said = Text(tone=Tone.MUTED, wraps=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(Text(self.tr("Now type two of the groups from your paper"), TextRole.CARD_TITLE, wraps=True))
        row = ReflowColumns(30)
        self.fields = tuple(self._build_field(place) for place in self._check.asked)
        for field in self.fields:
            row.add(field)
        column.addWidget(row)
        if self.fields:
            self.fields[-1].confirmed.connect(self.confirmed)

    @property
    def first(self) -> Button:
        """What takes the focus first. No focus proxy: one that comes late in the order of Tab would catch it."""
        return self.buttons[0]

    @property
    def check(self) -> RecoveryCheck:
        """The groups, and which are asked for."""
        return self._check

    @property
    def said(self) -> str:
        """What became of printing, saving or copying, "" before."""
        return self._said.text()

    def is_complete(self) -> bool:
        """Whether the groups fit; if not, that is said at the first field that does not."""
        typed = tuple(field.text for field in self.fields)
        if self._check.fits(typed):
            return True
        for field, place in zip(self.fields, self._check.asked, strict=True):
            alone = RecoveryCheck(self._check.groups, (place,))
            if not alone.fits((field.text,)):
                field.show_problem(self.tr("That is not what the code says. Please look at it again."))
                field.input.setFocus()
                break
        return False

    def sheet(self) -> str:
        """The paper as HTML."""
        return recovery_sheet(self._shop_name, self._code)

    def _build_code(self) -> QWidget:
        card = Card(self.tr("Recovery code"), is_sunken=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for index, group in enumerate(self._check.groups):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            number = self.tr("Group {number}").format(number=index + 1)
            cell.addWidget(Text(number, TextRole.CAPTION, Tone.MUTED))
            words = Text(group, TextRole.SECTION)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            cell.addWidget(words)
            grid.addLayout(cell, index // _CODE_COLUMNS, index % _CODE_COLUMNS)
        card.body.addLayout(grid)
        return card

    def _build_buttons(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        self.buttons = (
            Button(self.tr("Print …"), ButtonKind.SECONDARY, "printer"),
            Button(self.tr("Save as PDF …"), ButtonKind.SECONDARY, "download"),
            Button(self.tr("Copy"), ButtonKind.QUIET, "copy"),
        )
        slots = (self._on_print_clicked, self._on_save_clicked, self._on_copy_clicked)
        for button, slot in zip(self.buttons, slots, strict=True):
            button.clicked.connect(slot)
            flow.addWidget(button)
        return row

    def _build_field(self, place: int) -> LabelledField:
        field = LabelledField(self.tr("Group {number}").format(number=place + 1))
        field.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes None for "none"; see `first` for why
        field.input.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return field

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._said.setText(words)
        self._said.set_tone(tone)
        self._said.show()
        announce(self._said, words)

    def _on_print_clicked(self) -> None:
        done = partial(self._say, self.tr("Handed to the printer. Take the page out at once."))
        print_document(self.sheet(), self, sheet_title(), done)

    def _on_save_clicked(self) -> None:
        words = self.tr("Save the recovery sheet, best on a stick")
        ask_where_to_save(self, words, f"{sheet_title()}.pdf", self._save)

    def _save(self, path: Path) -> None:
        try:
            save_pdf(self.sheet(), path, title=sheet_title())
        except LocalRegularsError as failure:
            self._say(told(failure), Tone.BAD)
        else:
            words = self.tr("Saved as “{file}”. Print it, and do not leave the file on this computer.")
            self._say(words.format(file=path.name))

    def _on_copy_clicked(self) -> None:
        BriefClipboard.current().copy(self._code)
        self._say(self.tr("Copied for %n second(s).", "", KEPT_S))

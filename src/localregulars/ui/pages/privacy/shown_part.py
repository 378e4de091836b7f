"""What must be taken down: shown somewhere although nobody agrees to it any more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from localregulars.application.outcome import Changes
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.publication import PieceToTakeDown, piece_was_taken_down, to_take_down
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import publication as wording


class ShownPart(PrivacyPart):
    """One row a piece, with the button that says that it hangs there no more."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__(context, part_names()["shown"])
        self._view_model = view_model
        self.rows: list[PieceRow] = []
        about = self.tr(
            "Whoever let you show a kind word or a photo may take it back at any time. Take it off the wall or the "
            "website, then press the button: only then is it forgotten here too."
        )
        self.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self.sign = SignLine("circle-check")
        self.body.addWidget(self.sign)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self.body.addLayout(self._list)

    def refresh(self, changes: Changes) -> None:
        """Read the list where agreements or customers changed."""
        if not changes or changes & (Changes.CONSENT | Changes.CUSTOMERS | Changes.REQUESTS):
            self._view_model.read("shown", _to_take_down, self._on_read)

    def _on_read(self, found: tuple[PieceToTakeDown, ...]) -> None:
        had_focus = any(holds_focus(row) for row in self.rows)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PieceRow(row, self._view_model) for row in found]
        for row in self.rows:
            self._list.addWidget(row)
        put_in_order(self)
        if found:
            words = self.tr("%n thing(s) to take down", None, len(found))
            self.sign.say("circle-alert", words, Tone.ATTENTION)
        else:
            words = self.tr("Nothing to take down: everything that is shown is agreed to.")
            self.sign.say("circle-check", words, Tone.MUTED)
        if had_focus and self.rows:
            self.rows[0].off.setFocus(Qt.FocusReason.OtherFocusReason)


class PieceRow(Card):
    """Whose piece, what, where, and since when."""

    def __init__(self, row: PieceToTakeDown, view_model: PrivacyViewModel) -> None:
        title = wording.to_take_down_title(row)
        super().__init__(title, is_sunken=True)
        self._view_model = view_model
        self._piece_id = row.piece.piece_id
        self.off = Button(self.tr("Taken down"), icon="check", size=ButtonSize.COMPACT)
        self.off.setAccessibleDescription(title)
        self.off.clicked.connect(self._on_clicked)
        self.body.addWidget(Text(title, TextRole.STRONG, wraps=True))
        self.body.addWidget(Text(wording.to_take_down_why(row, view_model.today), tone=Tone.MUTED, wraps=True))
        self.body.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_clicked(self) -> None:
        self.off.setEnabled(False)
        done = partial(piece_was_taken_down, piece_id=self._piece_id)
        self._view_model.change(done, self.tr("Taken down, and forgotten here."))


def _to_take_down(uow: UnitOfWork, _clock: Clock) -> tuple[PieceToTakeDown, ...]:
    return to_take_down(uow)

"""One purpose on the care card: where it stands, its words one press away, and yes, no and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.care.card import Agreement, CareCardView
from localregulars.domain.consent import Adult, Notice, Purpose
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.customers.agreement_panels import GivePanel, WithdrawPanel, WordsPanel
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.focus_in_sight import show_opened
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import care as wording

_STACKED_BELOW_EM = 38
"""Under this width the buttons go below the words, which would be no wider than they are beside them."""


class AgreementLine(QWidget):
    """At most one panel is open below it; `opened(purpose)` says that one was opened.

    Taking back is never more presses than giving: `button`, then the panel's one answer. The keyboard goes into a panel
    that asks something, and back to the line when that is closed.
    """

    opened = Signal(Purpose)

    def __init__(self, purpose: Purpose, model: CareCardModel) -> None:
        super().__init__()
        self._purpose, self._model = purpose, model
        self._line = Agreement(purpose)
        self._adult = Adult.UNKNOWN
        self._panel: Card | None = None
        self._opener: Button | None = None
        title = wording.agreement(purpose)
        self.setAccessibleName(title)
        self.words = self._button(self.tr("The words"), self.tr("Read the words: {purpose}"), self._open_words)
        self.renew = self._button(self.tr("Ask again …"), self.tr("Ask again: {purpose}"), self._open_give)
        self.button = self._button("", "", self._on_button_clicked)
        self.button.stand_in_column((self.tr("Take back …"), self.tr("Ask …"), self.tr("Say yes …")))
        self._state = Text(role=TextRole.CAPTION, wraps=True)
        self._lay_out(title)

    @property
    def panel(self) -> Card | None:
        """What is open below the line."""
        return self._panel

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        return self._state.text()

    def show_line(self, line: Agreement, adult: Adult, today: date) -> None:
        """Show where it stands; what was open is closed when that has changed."""
        had_focus = holds_focus(self)
        state = wording.where_it_stands(line, today)
        if state != self._state.text():
            self.close_panel()
        self._line, self._adult = line, adult
        self._state.setText(state)
        self._state.set_tone(Tone.GOOD if line.stands else Tone.MUTED)
        # Who said no is not asked for a while, but may always say yes by themselves.
        asking = self.tr("Ask …") if line.may_ask else self.tr("Say yes …")
        words = self.tr("Take back …") if line.stands else asking
        self.button.set_words(words)
        name = self.tr("{action}: {purpose}")
        self.button.setAccessibleName(name.format(action=words.rstrip(" …"), purpose=wording.agreement(self._purpose)))
        self.button.setVisible(line.stands or not line.is_for_adults)
        self.renew.setVisible(line.stands and line.may_ask and not line.is_for_adults)
        if isinstance(self._panel, GivePanel):
            self._panel.show_age(adult)
        if had_focus:
            self._stay_here()

    def show_words(self, notice: Notice) -> None:
        """Show the words that were asked for, where a panel waits for them."""
        if isinstance(self._panel, WordsPanel):
            self._panel.show_words(notice)
            show_opened(self._panel)

    def close_panel(self) -> bool:
        """Close what is open, the focus back on the line; False when nothing was open."""
        if self._panel is None:
            return False
        panel, self._panel = self._panel, None
        if self._opener is not None:
            self._opener.show_as_open(is_open=False)
        if holds_focus(panel):
            (self._opener or self.button).setFocus(Qt.FocusReason.OtherFocusReason)
            self._stay_here()
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        return True

    def _stay_here(self) -> None:
        """The keyboard was on the line; what it was on may not be offered any more."""
        focus = QApplication.focusWidget()
        offered = (self.button, self.words)
        if focus is None or not holds_focus(self) or focus.isHidden():
            next(each for each in offered if not each.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, title: str) -> None:
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_XS // 2)
        words.addWidget(Text(title, wraps=True))
        words.addWidget(self._state)
        now = wording.what_it_does_now(self._purpose)
        if now:
            words.addWidget(Text(now, TextRole.CAPTION, Tone.MUTED, wraps=True))
        asked = QWidget()
        buttons = QHBoxLayout(asked)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(SPACE_XS)
        for button in (self.renew, self.words, self.button):  # not on every line, so first: the others are columns
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.row = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_M)
        self.row.add(said)
        self.row.add_at_the_end(asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.row)

    def _button(self, words: str, name: str, slot: Callable[[], object]) -> Button:
        button = Button(words, ButtonKind.QUIET, size=ButtonSize.COMPACT)
        if name:
            button.setAccessibleName(name.format(purpose=wording.agreement(self._purpose)))
        button.clicked.connect(slot)
        return button

    def _on_button_clicked(self) -> None:
        if self._line.stands:
            panel = WithdrawPanel(self._purpose, self._model, self.close_panel)
            if self._open(panel, self.button):
                panel.withdraw.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._open_give()

    def _open_give(self) -> None:
        opener = self.renew if self._line.stands else self.button
        if self._open(GivePanel(self._purpose, self._model, self.close_panel), opener) and isinstance(
            self._panel, GivePanel
        ):
            self._panel.show_age(self._adult)
            self._panel.first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._model.load_words(self._purpose, of_now=True)

    def _open_words(self) -> None:
        if self._open(WordsPanel(wording.agreement(self._purpose)), self.words):
            self._model.load_words(self._purpose)

    def _open(self, panel: Card, opener: Button) -> bool:
        """Show a panel in the place of the one before; the button that opened one closes it."""
        was_open = self._panel is not None and self._opener is opener
        self.close_panel()
        if was_open:
            panel.deleteLater()
            return False
        self._panel, self._opener = panel, opener
        opener.show_as_open(is_open=True)
        self._column.addWidget(panel)
        put_in_order(self)
        show_opened(panel)
        self.opened.emit(self._purpose)
        return True


USUAL = (
    Purpose.HISTORY,
    Purpose.MONITORING,
    Purpose.CONTACT_PHONE,
    Purpose.CONTACT_SMS,
    Purpose.CONTACT_EMAIL,
    Purpose.CONTACT_POST,
    Purpose.EMERGENCY_CONTACT,
    Purpose.NOTES,
)
"""In the order in which they are asked."""


def shown_first(view: CareCardView) -> tuple[Purpose, ...]:
    """The purposes that the card is about, and any other that was ever spoken of."""
    others = [one.purpose for one in view.agreements if one.status is not None and one.purpose not in USUAL]
    return (*USUAL, *others)

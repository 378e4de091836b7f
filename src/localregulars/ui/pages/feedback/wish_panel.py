"""The wish that is chosen: who wished it, where it stands, whom to tell, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.application.outcome import Outcome
from localregulars.application.voices.wishes import (
    NamedVoice,
    WishRow,
    count_voices,
    forget_wish,
    join_wish,
    leave_wish,
    merge_wishes,
    move_wish,
    reword_wish,
    tell_wish,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.wishes import Wish, WishState
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.forms_card import FormsCard
from localregulars.ui.pages.feedback.leave_form import LeaveForm
from localregulars.ui.pages.feedback.told_rows import ToldRows
from localregulars.ui.pages.feedback.wish_forms import JoinForm, MergeForm, MoreForm, MoveForm, WordsForm
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import voices as wording

_SIGNS = {
    WishState.OPEN: ("message-square", Tone.MUTED),
    WishState.PLANNED: ("calendar-check", Tone.PLAIN),
    WishState.GRANTED: ("circle-check", Tone.GOOD),
    WishState.NOT_GRANTED: ("ban", Tone.MUTED),
}


class WishPanel(FormsCard):
    """Shows one row (`show_row`); with `may_name` customers can be joined, with `is_owner` it can be decided."""

    def __init__(self, model: PageModel, name: str, *, may_name: bool, is_owner: bool) -> None:
        super().__init__(name)
        self._model, self._may_name, self._is_owner = model, may_name, is_owner
        self.row: WishRow | None = None
        self._others: tuple[Wish, ...] = ()
        self.heading = Text(role=TextRole.SECTION, wraps=True)
        self.sign = SignLine("message-square")
        self.because = Text(wraps=True)
        self.count = Text(wraps=True)
        self.named = Text(tone=Tone.MUTED, wraps=True)
        self.merged = Text(tone=Tone.MUTED, wraps=True)
        self.told = ToldRows()
        compact = ButtonSize.COMPACT
        self.more = Button(self.tr("Count more in …"), icon="plus", size=compact)
        self.join = Button(self.tr("Somebody joins …"), icon="user-plus", size=compact)
        self.leave = Button(self.tr("Take somebody out …"), icon="user", size=compact)
        self.decide = Button(self.tr("What became of it …"), icon="check", size=compact)
        self.merge = Button(self.tr("The same as another …"), icon="copy", size=compact)
        self.reword = Button(self.tr("Reword …"), icon="pencil", size=compact)
        self.forget = Button(self.tr("Take it off the list"), ButtonKind.QUIET, "trash-2", compact)
        self.join_form, self.more_form, self.move_form = JoinForm(model), MoreForm(), MoveForm()
        self.merge_form, self.words_form, self.leave_form = MergeForm(), WordsForm(), LeaveForm()
        self._build()
        self._connect()

    def show_row(self, row: WishRow, others: Sequence[Wish]) -> None:
        """Show this wish; `others` are those that it may be put to. A form stays open while its wish is shown."""
        if self.row is None or self.row.wish.wish_id != row.wish.wish_id:
            self.close_forms()
        self.row, wish = row, row.wish
        self._others = tuple(one for one in others if one.wish_id != wish.wish_id and not one.is_settled)
        self.heading.setText(wish.words)
        icon, tone = _SIGNS[wish.state]
        self.sign.say(icon, wording.wish_line(row, self._model.today), tone)
        merged = ", ".join(one.words for one in wish.merged)
        texts = {
            self.because: wish.because,
            self.count: wording.wished_by(row),
            self.named: wording.names(row.named) if self._is_owner else "",
            self.merged: self.tr("Also said as: {words}").format(words=merged) if merged else "",
        }
        for label, words in texts.items():
            label.setText(words)
            label.setVisible(bool(words))
        self.told.show_people([voice for voice in row.named if wish.is_settled and not voice.knows])
        self._show_buttons(wish)
        put_in_order(self)

    def take_focus(self) -> None:
        """The keyboard goes to what one would do first."""
        first = next((b for b in (self.more, self.decide, self.forget) if not b.isHidden()), self.more)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return (self.more, self.join, self.leave, self.decide, self.merge, self.reword, self.forget)

    @property
    def _named(self) -> tuple[NamedVoice, ...]:
        """Those of it whose names may be seen."""
        return () if self.row is None else self.row.named

    def _build(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._buttons:
            flow.addWidget(button)
        for widget in (self.heading, self.sign, self.because, self.count, self.named, self.merged, self.told, buttons):
            self.body.addWidget(widget)
        self.hold(
            *(self.more_form, self.join_form, self.leave_form),
            *(self.move_form, self.merge_form, self.words_form),
        )

    def _connect(self) -> None:
        self.told.told.connect(self._on_told)
        self.forget.clicked.connect(self._on_forget)
        self.more.clicked.connect(lambda: self._open(self.more, lambda _wish: self.more_form.open()))
        self.join.clicked.connect(lambda: self._open(self.join, lambda _wish: self.join_form.open()))
        self.decide.clicked.connect(lambda: self._open(self.decide, self.move_form.open))
        self.merge.clicked.connect(lambda: self._open(self.merge, lambda _wish: self.merge_form.open(self._others)))
        self.reword.clicked.connect(lambda: self._open(self.reword, self.words_form.open))
        self.leave.clicked.connect(lambda: self._open(self.leave, lambda _wish: self.leave_form.open(self._named)))
        self.leave_form.sent.connect(self._on_leave)
        self.more_form.sent.connect(self._on_more)
        self.join_form.sent.connect(self._on_join)
        self.move_form.sent.connect(self._on_move)
        self.merge_form.sent.connect(self._on_merge)
        self.words_form.sent.connect(self._on_reword)

    def _show_buttons(self, wish: Wish) -> None:
        self.more.setVisible(not wish.is_settled)
        self.join.setVisible(not wish.is_settled and self._may_name)
        self.merge.setVisible(not wish.is_settled and self._is_owner and bool(self._others))
        for button in (self.decide, self.reword, self.forget):
            button.setVisible(self._is_owner)
        self.leave.setVisible(self._is_owner and bool(self._named))
        for button in self._buttons:
            button.setAccessibleDescription(wish.words)

    def _open(self, button: Button, opens: Callable[[Wish], None]) -> None:
        if self.row is not None:
            self.open_form(button, partial(opens, self.row.wish))

    def _on_more(self) -> None:
        self._send(self.more_form, partial(count_voices, more=self.more_form.number.number), self.tr("Counted in."))

    def _on_join(self) -> None:
        who = self.join_form.customer_id
        if who is not None:
            self._send(self.join_form, partial(join_wish, customer_id=who), self.tr("Counted in."))

    def _on_leave(self) -> None:
        gone = partial(leave_wish, customer_id=self.leave_form.chosen)
        self._send(self.leave_form, gone, self.tr("Taken out."))

    def _on_move(self) -> None:
        form = self.move_form
        self._send(form, partial(move_wish, state=form.chosen, because=form.because.text), self.tr("Kept."))

    def _on_merge(self) -> None:
        self._send(self.merge_form, partial(merge_wishes, into=self.merge_form.chosen), self.tr("Put together."))

    def _on_reword(self) -> None:
        self._send(self.words_form, partial(reword_wish, words=self.words_form.words.text), self.tr("Kept."))

    def _on_forget(self) -> None:
        if self.row is not None:
            self._model.change(partial(forget_wish, wish_id=self.row.wish.wish_id), self.tr("Taken off the list."))

    def _on_told(self, customer_id: int) -> None:
        if self.row is not None:
            told_them = partial(tell_wish, wish_id=self.row.wish.wish_id, customer_id=CustomerId(customer_id))
            self._model.change(told_them, self.tr("They know what became of it."))

    def _send(self, form: PlaceForm, use_case: Callable[..., Outcome[Any]], words: str) -> None:
        """Close the form once it is kept; where it is refused, say why in it."""
        if self.row is None:
            return
        bound = partial(use_case, wish_id=self.row.wish.wish_id)
        self._model.change(bound, words, lambda _outcome: form.give_up(), form.refuse)

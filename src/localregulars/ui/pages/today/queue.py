"""The column of check-in cards: keeps the cards that stay, and the keyboard on the next one.

A new card takes some milliseconds to make and lay out, so that only the first is made at once; others come from the top
down, one in a turn of the window, and at once when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.read_models import QueueCard
from localregulars.domain.ids import CheckInId
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.today.view_model import TodayState
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.check_in_card import CheckInCard
from localregulars.ui.widgets.tab_order import put_in_order


class Queue(QWidget):
    """Shows the cards of a state by difference; `connect_card` is called for every new card.

    `emptied` is told when the card that had the keyboard left and there is no other.
    """

    emptied = Signal()

    def __init__(self, connect_card: Callable[[CheckInCard], None]) -> None:
        super().__init__()
        self._connect_card = connect_card
        self._cards: dict[CheckInId, CheckInCard] = {}
        self._wanted: dict[CheckInId, QueueCard] = {}
        self._days = (date.min, date.min)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._make_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    @property
    def cards(self) -> tuple[CheckInCard, ...]:
        """All cards, in the order in which they are shown."""
        self._make_all()
        return tuple(self._cards.values())

    @property
    def first(self) -> CheckInCard | None:
        """The card on top, if there is any."""
        return next(iter(self._cards.values()), None)

    def card(self, check_in_id: CheckInId) -> CheckInCard | None:
        """The card of one check-in, if it is shown."""
        self._make_all()
        return self._cards.get(check_in_id)

    def show_state(self, state: TodayState) -> None:
        """Show these cards: old ones stay where they are, new ones come in, the others leave."""
        self._wanted = {card.check_in_id: card for card in state.view.cards}
        self._days = state.view.as_of, state.today
        for check_in_id in [known for known in self._cards if known not in self._wanted]:
            self._let_go(check_in_id)
        for check_in_id, widget in self._cards.items():
            widget.show_card(self._wanted[check_in_id], *self._days)
        self._put_in_place()
        if self.first is None or self.first.card.check_in_id != next(iter(self._wanted)):
            self._make_next()
        elif self._missing():
            self._next.start()

    def _missing(self) -> list[CheckInId]:
        return [check_in_id for check_in_id in self._wanted if check_in_id not in self._cards]

    def _make_next(self) -> None:
        """The topmost card that is missing; the next one in another turn."""
        missing = self._missing()
        if missing:
            self._make(missing[0])
            self._put_in_place()
        if len(missing) > 1:
            self._next.start()

    def _make_all(self) -> None:
        missing = self._missing()
        for check_in_id in missing:
            self._make(check_in_id)
        if missing:
            self._put_in_place()

    def _make(self, check_in_id: CheckInId) -> None:
        card = CheckInCard(self._wanted[check_in_id], *self._days)
        self._connect_card(card)
        self._cards[check_in_id] = card

    def _put_in_place(self) -> None:
        self._cards = {number: self._cards[number] for number in self._wanted if number in self._cards}
        for place, card in enumerate(self._cards.values()):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        put_in_order(self)

    def focus_neighbour(self, card: CheckInCard, step: int) -> None:
        """Put the keyboard on the card before (-1) or after (1) this one, if there is one."""
        cards = self.cards
        place = cards.index(card) + step
        if 0 <= place < len(cards):
            cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_go(self, check_in_id: CheckInId) -> None:
        leaving = self._cards[check_in_id]
        had_focus = holds_focus(leaving)
        place = list(self._cards).index(check_in_id)
        del self._cards[check_in_id]
        if had_focus:
            self._focus_place(place)
        leaving.leave(partial(self._remove, leaving))

    def _focus_place(self, place: int) -> None:
        cards = self.cards
        if cards:
            cards[min(place, len(cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.emptied.emit()

    def _remove(self, card: CheckInCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

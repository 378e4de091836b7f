"""The column of check-in cards: keeps the cards that stay, and the keyboard on the next one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from localregulars.application.read_models import QueueCard
from localregulars.domain.ids import CheckInId
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    @property
    def cards(self) -> tuple[CheckInCard, ...]:
        """The cards in the order in which they are shown."""
        return tuple(self._cards.values())

    def card(self, check_in_id: CheckInId) -> CheckInCard | None:
        """The card of one check-in, if it is shown."""
        return self._cards.get(check_in_id)

    def show_state(self, state: TodayState) -> None:
        """Show these cards: old ones stay where they are, new ones come in, the others leave."""
        wanted = {card.check_in_id: card for card in state.view.cards}
        for check_in_id in [known for known in self._cards if known not in wanted]:
            self._let_go(check_in_id)
        self._cards = {number: self._card_for(card, state) for number, card in wanted.items()}
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

    def _card_for(self, card: QueueCard, state: TodayState) -> CheckInCard:
        widget = self._cards.get(card.check_in_id)
        if widget is None:
            widget = CheckInCard(card, state.view.as_of, state.today)
            self._connect_card(widget)
        else:
            widget.show_card(card, state.view.as_of, state.today)
        return widget

    def _let_go(self, check_in_id: CheckInId) -> None:
        leaving = self._cards[check_in_id]
        focus = QApplication.focusWidget()
        had_focus = focus is not None and (focus is leaving or leaving.isAncestorOf(focus))
        place = self.cards.index(leaving)
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

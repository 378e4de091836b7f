"""Today's list on paper: who is worth a hello, with no more about each than is needed to say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from localregulars.application.access import owner_only
from localregulars.application.documents import ShopFacts, shop_facts
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.today import today_view
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import QueueCard
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.signals import Reason


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person as the paper shows them: the strongest reason alone, and no telephone number or address.

    `further` is how many reasons more the screen shows.
    """

    name: str = field(repr=False)
    till_id: str = field(repr=False)
    reason: Reason | None
    further: int = 0
    ways: tuple[ContactChannel, ...] = (ContactChannel.IN_PERSON,)
    still_comes: bool = False

    @classmethod
    def of(cls, card: QueueCard) -> ListedPerson:
        """What of a card goes onto paper."""
        reasons = [signal.reasons[0] for signal in card.signals if signal.reasons]
        ways = (ContactChannel.IN_PERSON,) if card.still_comes else card.ways_to_ask
        first = reasons[0] if reasons else None
        return cls(card.name, card.till_id, first, max(0, len(reasons) - 1), ways, card.still_comes)


@dataclass(frozen=True, slots=True)
class TodayListFacts:
    """The list of one shop day. `as_of` is the day that the reasons speak of, which may be an earlier one."""

    shop: ShopFacts
    day: date
    as_of: date
    people: tuple[ListedPerson, ...]


@owner_only
def today_list_facts(uow: UnitOfWork, clock: Clock) -> TodayListFacts:
    """Whom Today shows now, in its order: who must not be asked after is not on the paper either."""
    view = today_view(uow, clock)
    people = tuple(ListedPerson.of(card) for card in view.cards)
    return TodayListFacts(shop_facts(uow), shop_today(uow, clock), view.as_of, people)


@owner_only
def note_list_on_paper(uow: UnitOfWork, clock: Clock, *, people: int) -> Outcome[None]:
    """Write into the trail that names went onto paper or into a file: how many, never whose."""
    uow.audit.record("today.on_paper", None, clock.now(), people=people)
    return Outcome(None, Changes.NOTHING)

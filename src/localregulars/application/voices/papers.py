"""What the sheets about polls and wishes are made from: the sheet for the counter, and "You asked, we did"."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from localregulars.application.documents import ShopFacts, shop_facts
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.poll_results import WallLine, wall_lines
from localregulars.domain.polls import PollId


@dataclass(frozen=True, slots=True)
class PollSheetFacts:
    """One poll for the counter, to make lines on. `until` is its last day."""

    shop: ShopFacts
    question: str = field(repr=False)
    choices: tuple[str, ...] = field(repr=False)
    until: date


@dataclass(frozen=True, slots=True)
class WallFacts:
    """What was wished and what became of it, for the wall; no name is in it. The latest first."""

    shop: ShopFacts
    day: date
    lines: tuple[WallLine, ...]


def poll_sheet_facts(uow: UnitOfWork, _clock: Clock, *, poll_id: PollId) -> PollSheetFacts:
    """One poll; an unknown number is refused."""
    poll = uow.polls.get(poll_id)
    return PollSheetFacts(shop_facts(uow), poll.question, poll.choices, poll.until)


def wall_facts(uow: UnitOfWork, clock: Clock) -> WallFacts:
    """Everything that hangs now."""
    return WallFacts(shop_facts(uow), shop_today(uow, clock), wall_lines(uow, clock))

"""Who is to be told what became of their wish, or of a poll in which they chose: when they are here, or about to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from localregulars.application.ports import UnitOfWork
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import PollVoice
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.wishes import Voice


class VoiceOn(StrEnum):
    """What somebody said something on."""

    WISH = "wish"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class VoiceToTell:
    """One thing to tell somebody. `asked` is the wish or the question, `became` what came of it; days are shop days.

    `came_on` is their last visit, if that was today or yesterday; `expected_on` their
    appointment today or tomorrow.
    """

    on: VoiceOn
    number: int
    customer_id: CustomerId
    name: str = field(repr=False)
    asked: str = field(repr=False)
    became: str = field(repr=False)
    said_on: date
    came_on: date | None = None
    expected_on: date | None = None


def voices_to_tell(uow: UnitOfWork) -> tuple[VoiceToTell, ...]:
    """Everybody who waits to hear, longest waiting first; without names and occasions."""
    calendar = ShopCalendar.of(uow.settings.profile())
    found = [
        (wish.state_at, _row(calendar, VoiceOn.WISH, wish.wish_id, voice, wish.words, wish.because))
        for wish in uow.wishes.all()
        for voice in wish.to_be_told
    ]
    found += [
        (poll.decided_at, _row(calendar, VoiceOn.POLL, poll.poll_id, voice, poll.question, poll.decision))
        for poll in uow.polls.all()
        for voice in poll.to_be_told
        if poll.decided_at is not None
    ]
    return tuple(row for _since, row in sorted(found, key=lambda pair: pair[0]))


def _row(
    calendar: ShopCalendar, on: VoiceOn, number: int, voice: Voice | PollVoice, asked: str, became: str
) -> VoiceToTell:  # fmt: skip
    return VoiceToTell(on, number, voice.customer_id, "", asked, became, calendar.day_of(voice.at))


def with_an_occasion(
    uow: UnitOfWork, rows: Iterable[VoiceToTell], today: date, expected: Mapping[CustomerId, date], *, most: int
) -> tuple[VoiceToTell, ...]:  # fmt: skip
    """Those of people who were here today or yesterday or are expected, at most so many, with their names."""
    waiting = list(rows)
    here = uow.wishes.here_since({row.customer_id for row in waiting}, today - timedelta(days=1))
    soon = [row for row in waiting if row.customer_id in here or row.customer_id in expected][:most]
    names = uow.directory.names({row.customer_id for row in soon})
    return tuple(
        replace(
            row,
            name=names.get(row.customer_id, ""),
            came_on=here.get(row.customer_id),
            expected_on=expected.get(row.customer_id),
        )
        for row in soon
    )

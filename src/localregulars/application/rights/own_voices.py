"""What one customer wished for and chose, for a copy of their data: the shop's words, their day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from localregulars.application.ports import UnitOfWork
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopCalendar


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """A wish that they joined, or a poll (then `chose` says what). `became` is "" until that is known."""

    day: date
    asked: str = field(repr=False)
    chose: str = field(repr=False)
    became: str = field(repr=False)


def own_voices(uow: UnitOfWork, calendar: ShopCalendar, customer_id: CustomerId) -> tuple[OwnVoice, ...]:
    """Everything of one customer, oldest first."""
    found = [
        (voice.at, OwnVoice(calendar.day_of(voice.at), one.words, "", wish.because))
        for wish in uow.wishes.all()
        for one in (wish, *wish.merged)
        for voice in one.own_voices
        if voice.customer_id == customer_id
    ]
    found += [
        (voice.at, OwnVoice(calendar.day_of(voice.at), poll.question, poll.choices[voice.choice], poll.decision))
        for poll in uow.polls.all()
        for voice in poll.voices
        if voice.customer_id == customer_id
    ]
    return tuple(voice for _at, voice in sorted(found, key=lambda pair: pair[0]))

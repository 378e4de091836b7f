"""Who may be asked something, and who is left in peace: one rest for surveys and polls together.

A voice in a poll is an answer, and an invitation to one an asking: both count from their shop day on, as with surveys.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from localregulars.application.ports import UnitOfWork
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.survey_rest import Candidate, rests


def candidates(uow: UnitOfWork) -> tuple[Candidate, ...]:
    """Everybody of age who agreed to being asked in any way, with the last day on which they were or answered."""
    calendar, chose = ShopCalendar.of(uow.settings.profile()), uow.polls.last_voices()
    return tuple(_with_poll(one, chose.get(one.customer_id), calendar) for one in uow.surveys.candidates())


def candidate(uow: UnitOfWork, customer_id: CustomerId) -> Candidate:
    """The same of one customer, whether of age or not; an unknown one is refused."""
    calendar = ShopCalendar.of(uow.settings.profile())
    return _with_poll(uow.surveys.candidate(customer_id), uow.polls.last_voices().get(customer_id), calendar)


def resting(uow: UnitOfWork, today: date) -> frozenset[CustomerId]:
    """Whoever is left in peace today."""
    rest_days = uow.surveys.rules().rest_days
    return frozenset(one.customer_id for one in candidates(uow) if rests(one.last_asked, today, rest_days))


def _with_poll(one: Candidate, chose_at: datetime | None, calendar: ShopCalendar) -> Candidate:
    if chose_at is None:
        return one
    day = calendar.day_of(chose_at)
    return replace(one, last_asked=day if one.last_asked is None else max(one.last_asked, day))

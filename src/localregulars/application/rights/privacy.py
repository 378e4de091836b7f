"""What the Privacy page shows of consents: how many agreed to what, whose visits are kept, and whom to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from localregulars.application.access import owner_only
from localregulars.application.care.overrides import OverrideRow, overrides_view
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.privacy_port import STANDINGS, Standing
from localregulars.application.rights.requests import RequestsView, requests_view
from localregulars.domain.consent import ASK_AGAIN_MONTHS, RENEWAL_DAYS, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later

COVERAGE_DAYS = 90
"""Coverage looks at so many days, back from the newest with visits: what is agreed to now, not years ago."""
MOST_PEOPLE = 500
"""So many people of a list are shown; the Customers page has a search for the rest."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Visits of people who agreed to have them kept, and all visits, within `COVERAGE_DAYS` days."""

    kept: int
    visits: int


@dataclass(frozen=True, slots=True)
class Overview:
    """How many people there are, how many of them are where with each purpose, and whose visits are kept."""

    people: int
    coverage: Coverage
    counts: Mapping[Purpose, Mapping[Standing, int]]
    without_agreement: int


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody in a list of the page; `name` and `till_id` are "" where none is known.

    `until` is what the list is about: the end of an agreement, when what it kept goes, when a name goes that nobody
    agreed to, or when somebody said no (aware UTC); None for "never asked". `purpose` is None for those to be asked.
    """

    customer_id: CustomerId
    name: str
    till_id: str
    purpose: Purpose | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The first `MOST_PEOPLE` people of a list, whoever is most urgent first, and how many there are in all."""

    people: tuple[ListedPerson, ...]
    total: int


@dataclass(frozen=True, slots=True)
class RequestsBoard:
    """Requests by right, whose data is only stored now, and emergencies, those to be told of first.

    `till_ids` are of those who asked, "" where none is known; erased people are in neither of both.
    """

    requests: RequestsView
    restricted: frozenset[CustomerId]
    till_ids: Mapping[CustomerId, str]
    emergencies: tuple[OverrideRow, ...]


@owner_only
def privacy_overview(uow: UnitOfWork, clock: Clock) -> Overview:
    """How many agreed to what, counted by the database."""
    found = uow.rights.figures
    counts = found.standings(clock.now() + timedelta(days=RENEWAL_DAYS))
    people = found.people()
    by_purpose = {}
    for purpose in Purpose:
        known = {standing: counts.get((purpose, standing), 0) for standing in STANDINGS}
        known[Standing.NEVER_ASKED] = people - sum(known.values())
        by_purpose[purpose] = known
    newest = uow.visits.newest_day() or shop_today(uow, clock)
    kept, visits = found.visits_since(newest - timedelta(days=COVERAGE_DAYS - 1))
    return Overview(people, Coverage(kept, visits), by_purpose, found.without_agreement(_left_in_peace_since(clock)))


@owner_only
def people_to_ask(uow: UnitOfWork, clock: Clock) -> PeopleList:
    """Who never agreed to anything and did not say no lately, with the day on which their name goes."""
    kept = timedelta(days=uow.rights.retention.policy().people_to_ask_days)
    since = _left_in_peace_since(clock)
    found = uow.rights.figures.to_ask(since, MOST_PEOPLE)
    total = uow.rights.figures.without_agreement(since)
    return _listed(uow, [(number, None, created + kept) for number, created in found], total)


@owner_only
def people_standing(uow: UnitOfWork, clock: Clock, *, purpose: Purpose | None, standing: Standing) -> PeopleList:
    """Who is so with one purpose, or with any (None)."""
    ends_before = clock.now() + timedelta(days=RENEWAL_DAYS)
    found, total = uow.rights.figures.people_standing(purpose, standing, ends_before, MOST_PEOPLE)
    kept = timedelta(days=RENEWAL_DAYS) if standing is Standing.TO_RENEW else timedelta()
    return _listed(uow, [(number, said, None if at is None else at + kept) for number, said, at in found], total)


@owner_only
def requests_board(uow: UnitOfWork, clock: Clock) -> RequestsBoard:
    """What customers asked for, and what they still have to be told."""
    requests = requests_view(uow, clock)
    asked = {row.request.customer_id for row in (*requests.open, *requests.closed)}
    known = sorted(customer for customer in asked if uow.customers.exists(customer))
    restricted = frozenset(customer for customer in known if uow.restriction.of(customer) is not None)
    till_ids = {customer: till_id for customer, (_name, till_id) in uow.rights.figures.called(known).items()}
    return RequestsBoard(requests, restricted, till_ids, overrides_view(uow))


def _left_in_peace_since(clock: Clock) -> datetime:
    """Whoever said anything later than this is not asked again yet."""
    return months_later(clock.now(), -ASK_AGAIN_MONTHS)


def _listed(uow: UnitOfWork, found: list[tuple[CustomerId, Purpose | None, datetime | None]], total: int) -> PeopleList:
    called = uow.rights.figures.called([number for number, _purpose, _until in found])
    return PeopleList(
        tuple(ListedPerson(number, *called[number], purpose, until) for number, purpose, until in found), total
    )

"""Makes a shop of made-up people, through the same use cases and ports as a real one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from localregulars.application.consent.from_file import import_consents
from localregulars.application.demo.asking import answer_a_survey, recommend_the_shop
from localregulars.application.demo.caring import look_after
from localregulars.application.demo.menus import MINUTES, ONE
from localregulars.application.demo.people import DemoPerson, DemoVisit
from localregulars.application.demo.shop import DemoShop
from localregulars.application.demo.speaking import say_things
from localregulars.application.demo.wishing import wish_and_choose
from localregulars.application.execution import execute
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, Store, UnitOfWork, Vault
from localregulars.application.visits.import_records import (
    ConsentRow,
    Detected,
    ParsedConsents,
    ParsedExport,
    ParsedReceipt,
)
from localregulars.application.visits.imports import import_visits
from localregulars.domain.consent import Notice
from localregulars.domain.progress import SilentProgress
from localregulars.domain.visits import known_minutes

DEMO_PASSPHRASE = "demo shop of made-up people"  # noqa: S105  (no secret: it is printed, and guards made-up people)
_WRITTEN = Detected("demo", "utf-8", ",", ".", "ISO")


def create_demo_shop(vault: Vault, folder: Path, demo: DemoShop, notices: Sequence[Notice], clock: Clock) -> int:
    """Make the shop under its published passphrase, fill it and close it; returns how many visits were kept."""
    store, _code = vault.create(folder, DEMO_PASSPHRASE, demo.profile, notices, clock.now())
    try:
        return _fill(store, clock, demo)
    finally:
        store.close()


def _fill(store: Store, clock: Clock, demo: DemoShop) -> int:
    """Consents, visits up to now, away notes, closed days, what people said and wished, and what was done for them."""
    execute(store, clock, partial(import_consents, parsed=_consents(demo)))
    report = execute(store, clock, partial(import_visits, parsed=_visits(demo.visits))).value
    execute(store, clock, partial(_note_days, demo=demo))
    execute(store, clock, partial(say_things, kind=demo.profile.kind))
    execute(store, clock, answer_a_survey)
    execute(store, clock, recommend_the_shop)
    execute(store, clock, partial(wish_and_choose, kind=demo.profile.kind))
    _score(store, clock)
    execute(store, clock, partial(look_after, kind=demo.profile.kind))
    return report.visits_kept


def _score(store: Store, clock: Clock) -> None:
    """As on the first day of a shop, which nobody was asked in yet: the past hellos come after it."""
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
    execute(store, clock, store_scores(compute_scores(given, SilentProgress())))


def _consents(demo: DemoShop) -> ParsedConsents:
    rows = [row for person in demo.people for row in _rows_of(person)]
    return ParsedConsents(_WRITTEN, tuple(row._replace(line=n) for n, row in enumerate(rows, start=2)))


def _rows_of(person: DemoPerson) -> Iterable[ConsentRow]:
    for said in person.consents:
        yield ConsentRow(
            line=0,
            customer=person.till_id,
            purpose=said.purpose,
            state=said.state,
            at=said.at,
            form=said.form,
            adult=person.adult,
            method=said.method,
            recorded_by="",
            name=person.name,
            phone=person.phone,
            email=person.email,
        )


def _visits(visits: Iterable[DemoVisit]) -> ParsedExport:
    items: dict[tuple[str, str], int] = {}
    receipts = []
    for number, visit in enumerate(visits):
        lines = pack_lines(
            (items.setdefault((line.item, line.category), len(items)), line.quantity_milli, line.amount_milli)
            for line in visit.lines
        )
        rows = max(len(visit.lines), 1)
        trained = [line.quantity_milli / ONE for line in visit.lines if line.item == MINUTES]
        lasted = known_minutes(max(trained)) if trained else None
        key = f"demo|{number}"
        receipts.append(ParsedReceipt(visit.till_id, key, visit.at, visit.amount_milli, lines, rows, lasted))
    return ParsedExport(_WRITTEN, sum(r.rows for r in receipts), {}, tuple(receipts), tuple(items))


def _note_days(uow: UnitOfWork, clock: Clock, *, demo: DemoShop) -> Outcome[None]:
    """Away notes of those who may be watched over, and the days on which the shop is closed."""
    agreed = uow.consents.may_score()
    known = uow.customers.find_by_till_ids([person.till_id for person in demo.people])
    for person in demo.people:
        customer_id = known.get(person.till_id)
        if customer_id is None or customer_id not in agreed:
            continue
        for first_day, last_day in person.away_notes:
            uow.away.add(customer_id, first_day, last_day, clock.now())
    uow.settings.set_closed_days(demo.closed_days)
    uow.scores.mark_stale()
    return Outcome(None, Changes.AWAY_NOTES | Changes.SETTINGS)

"""Makes the old shop of a schema: `python -m tests.storage.old_shops.making FOLDER`, run with the program of a release.

The answer is kept under tests/storage/old_shops for ever and opened by every later program. Everybody in it is made up,
and consents last until 2100, because they are judged by the real clock: while they are written, the rule that none
lasts so long is lifted, and then put back word for word. The shop is packed (`packing`), because encrypted pages do
not compress; `kept.unpacked` gives it back byte for byte. See README.txt beside each shop.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from tests.storage.old_shops.packing import pack

from localregulars.application.care.how_to_ask import name_contact, record_emergency_call, set_wish
from localregulars.application.care.overrides import override_in_emergency
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.notices import load_notices
from localregulars.application.customers.groups import save_group
from localregulars.application.execution import execute
from localregulars.application.noticing.away import note_away
from localregulars.application.noticing.bookings import note_appointment, note_subscription
from localregulars.application.noticing.check_ins import close_with_outcome, record_attempt
from localregulars.application.ports import PersonalDetails, UnitOfWork
from localregulars.application.rights.requests import record_request
from localregulars.application.shop.staff import add_staff
from localregulars.application.visits.by_hand import record_sign_of_life, record_visit
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.care import CareWish
from localregulars.domain.check_in import CheckInOutcome
from localregulars.domain.consent import Adult, ConsentEvent, ConsentForm, ConsentState, Purpose
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId
from localregulars.domain.publication import PieceKind
from localregulars.domain.rights import RightKind
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.staff import Role
from localregulars.domain.visits import SignOfLifeKind
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

PASSPHRASE = "an old shop of made-up people"
_NOTICES = Path(__file__).resolve().parents[3] / "resources" / "notices"
_MADE = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
_END_OF_CONSENT = datetime(2100, 1, 1, tzinfo=UTC)
_PEOPLE = (
    PersonalDetails(
        "Wilhelmina Teacup", "+44 1632 960011", "wilhelmina@example.com", ("T01", "CARD-01"), ("oat milk",)
    ),
    PersonalDetails("Barnaby Crumpet", "", "barnaby@example.com", ("T02",), ()),
    PersonalDetails("Ottoline Marmalade", "+44 1632 960013", "", ("T03",), ("reads by the window", "two sugars")),
    PersonalDetails("Percival Scone", "", "", ("T04",), ()),
    PersonalDetails("Clementine Biscuit", "", "", ("T05",), ()),
    PersonalDetails("", "", "", ("T06",), ()),
)
_SCORED = 4
_MORE = (Purpose.NOTES, Purpose.CONTACT_PHONE, Purpose.CONTACT_EMAIL, Purpose.EMERGENCY_CONTACT, Purpose.PUBLICATION)
_NO_LONGER = "consent_event_does_not_last_for_ever"
_CHANGING = frozenset({"audit", "audit_head", "sqlite_sequence", "setting", "derived_registry"})
"""An upgrade and a start write into these; the trail checks itself, and settings are listed by name. The
registry is the program's own."""


class _Clock:
    def now(self) -> datetime:
        return _MADE


def make(folder: Path) -> None:
    """A packed shop in `folder/shop`, its recovery code and what it holds in `folder/contents.json`."""
    profile = ShopProfile("The Old Teapot", ShopKind.CAFE, "Europe/London", country="GB")
    store, code = SqlVault(cost=FLOOR_COST).create(
        folder / "shop", PASSPHRASE, profile, load_notices(_NOTICES), _MADE - timedelta(days=90)
    )
    with closing(store):
        with store.unit_of_work() as uow:
            people = [uow.customers.add(_asked(who), Adult.YES, _MADE - timedelta(days=90)) for who in _PEOPLE]
            uow.commit()
        with _for_ever(store), store.unit_of_work() as uow:
            _give_consents(uow, people)
            uow.commit()
        with store.unit_of_work() as uow:
            for person, details in zip(people, _PEOPLE, strict=True):
                uow.customers.update_details(person, details)
            _keep_visits(uow, people)
            uow.commit()
        _go_through_a_day(store, people)
        contents = {"recovery_code": code, **contents_of(store)}
        SqlBackups(folder / "shop", store).save_automatic(_MADE)
    contents["files"] = digests_of_files(folder / "shop")
    pack(folder / "shop", PASSPHRASE)
    (folder / "contents.json").write_text(json.dumps(contents, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _asked(person: PersonalDetails) -> PersonalDetails:
    """What may be known of somebody before they agreed to anything."""
    return replace(person, phone="", email="", notes=())


@contextmanager
def _for_ever(store: SqlStore) -> Iterator[None]:
    """Within it, a consent may last longer than its purpose allows."""
    connection, _keys = store.opened()
    ((rule,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (_NO_LONGER,)).fetchall()
    connection.execute(f"DROP TRIGGER {_NO_LONGER}")
    yield
    connection.execute(rule)


def _give_consents(uow: UnitOfWork, people: list[CustomerId]) -> None:
    """Four may be scored, one agreed to visit history only, one refused."""
    at = _MADE - timedelta(days=80)
    for place, person in enumerate(people):
        wanted = [Purpose.HISTORY, *([] if place > 2 else _MORE)]
        for purpose in [*wanted, *([Purpose.MONITORING] if place < _SCORED else [])]:
            state = ConsentState.GIVEN if place < len(people) - 1 else ConsentState.REFUSED
            ends = _END_OF_CONSENT if state is ConsentState.GIVEN else None
            notice = uow.consents.current_notice(purpose, "en")
            event = ConsentEvent(
                person,
                purpose,
                state,
                ConsentForm.EXPLICIT,
                notice,
                at,
                "Europe/London",
                ends,
                "in person",
                "the owner",
            )
            uow.consents.record(event)


def _keep_visits(uow: UnitOfWork, people: list[CustomerId]) -> None:
    """Two months of imported visits of everybody who agreed, and of strangers."""
    last = _MADE.date() - timedelta(days=1)
    receipts = []
    for back in range(60):
        day = last - timedelta(days=back)
        for place, person in enumerate((*people[:-1], None)):
            if back % (place + 2):
                continue
            at = datetime(day.year, day.month, day.day, 8 + place, 15, tzinfo=UTC)
            key = f"old|{day}|{place}"
            receipts.append(ReceiptToKeep(key, person, at, day, (8 + place) * 60 + 15, 2500 + 100 * place, b""))
    uow.visits.keep_receipts(receipts)


def _go_through_a_day(store: SqlStore, people: list[CustomerId]) -> None:
    """Check-ins in each state, an away note, a sign of life, visits by hand, a withdrawal and its trail."""
    clock = _Clock()
    for person in people[:3]:
        _open_check_in(store, person, _MADE.date())
    named = partial(
        name_contact, name="Araminta Teacup", phone="+44 1632 960021", relation="sister", after_days=2, after_tries=1
    )
    contact = execute(store, clock, partial(named, customer_id=people[0])).value
    with store.unit_of_work() as uow:
        first, second, _third = [c.check_in_id for c in uow.check_ins.not_closed()]
    execute(store, clock, partial(record_attempt, check_in_id=first))
    execute(store, clock, partial(record_emergency_call, contact_id=contact, check_in_id=first))
    execute(store, clock, partial(close_with_outcome, check_in_id=second, outcome=CheckInOutcome.FINE))
    away = partial(note_away, customer_id=people[3], first_day=_MADE.date(), last_day=_MADE.date() + timedelta(days=9))
    execute(store, clock, away)
    execute(store, clock, partial(record_sign_of_life, customer_id=people[1], kind=next(iter(SignOfLifeKind))))
    execute(store, clock, partial(record_visit, customer_id=people[0]))
    withdrawn = partial(
        record_consent, customer_id=people[2], purpose=Purpose.CONTACT_EMAIL, state=ConsentState.WITHDRAWN
    )
    execute(store, clock, withdrawn)
    _ask_and_look_up(store, people)


def _ask_and_look_up(store: SqlStore, people: list[CustomerId]) -> None:
    """A wish, requests, an emergency, somebody at the counter, and what only later versions write themselves."""
    clock = _Clock()
    execute(store, clock, partial(set_wish, customer_id=people[1], wish=CareWish(9)))
    execute(store, clock, partial(record_request, customer_id=people[4], kind=RightKind.ACCESS, note="on paper"))
    looked_up = partial(override_in_emergency, decided_by="Constance Kettle", second_person="Rupert Saucer")
    execute(store, clock, partial(looked_up, customer_id=people[2], reason="fell on the step, did not answer"))
    execute(store, clock, partial(add_staff, name="Constance Kettle", role=Role.OWNER, pin="40719"))
    connection, _keys = store.opened()
    monday = date(2024, 1, 1).toordinal()
    connection.execute("INSERT INTO visit_week VALUES (?, ?, 2, 5200)", (people[0], monday))
    _show_and_expect(store, people)


def _show_and_expect(store: SqlStore, people: list[CustomerId]) -> None:
    """A piece on the wall and one that may hang there, somebody who booked, a subscription, a group."""
    clock, soon = _Clock(), _MADE.date() + timedelta(days=5)
    with store.unit_of_work() as uow:
        agreed = partial(uow.publication.add, kind=PieceKind.QUOTE, at=_MADE, place="the wall by the counter")
        shown = agreed(people[0], words="the only scones that my sister trusts")
        agreed(people[1], words="reads here on Mondays", picture="ab" * 32)
        uow.publication.mark_shown(shown, _MADE)
        uow.commit()
    execute(store, clock, partial(note_appointment, customer_id=people[3], day=soon))
    execute(store, clock, partial(note_subscription, customer_id=people[1], last_day=soon + timedelta(days=90)))
    filters = frozenset({CustomerFilter.REGULARS, CustomerFilter.BIRTHDAY})
    execute(store, clock, partial(save_group, name="Cake for them", filters=filters))


def _open_check_in(store: SqlStore, person: CustomerId, today: date) -> None:
    since = today - timedelta(days=9)
    reason = Reason(ReasonCode.LONGER_THAN_USUAL, {"days": 9, "usual_gap_days": 2.5})
    with store.unit_of_work() as uow:
        uow.check_ins.open(person, today, since, (Signal(SignalCode.ABSENCE, 3.5, since, (reason,)),))
        uow.commit()


def contents_of(store: SqlStore) -> dict[str, object]:
    """What a shop holds, in a form that a later program can compare: see `digests_of`."""
    connection, _keys = store.opened()
    tables = [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {
        table: [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
        for table in sorted(tables)
        if table not in _CHANGING
    }
    with store.unit_of_work() as uow:
        names = {str(number): name for number, name in uow.directory.names(uow.consents.may_score()).items()}
        scored, length = sorted(uow.consents.may_score()), uow.audit.verify()
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    return {
        "schema": schema,
        "settings": settings_of(store),
        "columns": columns,
        "digests": digests_of(store, columns),
        "names": names,
        "may_score": scored,
        "audit_lines": length,
    }


def settings_of(store: SqlStore) -> dict[str, str]:
    """Every setting as it stands in the store."""
    connection, _keys = store.opened()
    return dict(connection.execute("SELECT name, value FROM setting").fetchall())


def digests_of(store: SqlStore, columns: dict[str, list[str]]) -> dict[str, str]:
    """SHA-256 of all rows of each table, in these columns."""
    connection, _keys = store.opened()
    digests = {}
    for table, names in columns.items():
        rows = sorted(map(repr, connection.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()))
        digests[table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return digests


def digests_of_files(shop: Path) -> dict[str, str]:
    """SHA-256 of every file of a closed shop, by its path in the shop's folder."""
    files = (path for path in shop.rglob("*") if path.is_file())
    return {path.relative_to(shop).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    make(Path(sys.argv[1]))

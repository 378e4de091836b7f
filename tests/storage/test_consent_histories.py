"""Whatever customers say in whatever order, nobody is scored who may not be: not by the program, not by its store, and
not by SQL written by hand on the opened database.

5,000 random histories for a commit, 100,000 with `LOCALREGULARS_SOAK=20`; each is judged by the rule in plain Python.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from tests.storage.opened import DAY, NOW, SIGNAL, Opened, raw
from tests.storage.soak import rounds

from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.from_file import import_consents
from localregulars.application.noticing.scoring import store_scores
from localregulars.application.ports import PersonalDetails
from localregulars.application.visits.import_records import ConsentRow, Detected, ParsedConsents
from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError
from localregulars.domain.ids import CustomerId
from localregulars.scoring.guard import GuardVerdict
from localregulars.scoring.records import NewCheckIn, ScoringResult
from localregulars.scoring.rules import CUSTOMER_STATE
from localregulars.storage.unit_of_work import SqlUnitOfWork

PEOPLE = 25
"""Histories in one example."""
HISTORIES = {"raw": 2500, "repositories": 1250, "application": 1250}
PURPOSES = ("history", "monitoring", "monitoring", "history", "history", "statistics")
STATES = ("given", "given", "renewed", "refused", "withdrawn", "expired", "invalidated", "given", "given", "renewed")
ENDS = {"expired", "invalidated"}
YES = {"given", "renewed"}
_KINDS = len(PURPOSES) * len(STATES) * 8 * 6


class Said(NamedTuple):
    """One event, decoded from a number; times in hours from half an hour ago (`at` above 0 is still to come)."""

    purpose: str
    state: str
    at: int
    lasts: int

    @classmethod
    def of(cls, number: int) -> Said:
        number, purpose = divmod(number, len(PURPOSES))
        number, state = divmod(number, len(STATES))
        lasts, at = divmod(number, 8)
        return cls(PURPOSES[purpose], STATES[state], at - 6, 3 * lasts + 2)


class Person(NamedTuple):
    adult: Adult
    restricted: bool
    said: tuple[Said, ...]

    @classmethod
    def of(cls, who: int, said: list[int]) -> Person:
        adult = (Adult.YES, Adult.YES, Adult.YES, Adult.YES, Adult.NO, Adult.UNKNOWN)[who % 6]
        return cls(adult, who // 6 == 0, tuple(map(Said.of, said)))

    def stands(self, purpose: str) -> bool:
        """In plain words: the customer's latest word is a yes that began, has not ended, and was not ended since."""
        latest, is_ended = None, False
        for said in (event for event in self.said if event.purpose == purpose):
            if said.state in ENDS:
                is_ended = is_ended or (latest is not None and latest.state in YES and latest.at <= said.at)
            elif latest is None or said.at >= latest.at:
                latest, is_ended = said, False
        return latest is not None and latest.state in YES and not is_ended and latest.at <= 0 < latest.at + latest.lasts

    def may_be_scored(self) -> bool:
        both = self.stands("history") and self.stands("monitoring")
        return both and self.adult is Adult.YES and not self.restricted


people = st.lists(
    st.builds(Person.of, st.integers(0, 35), st.lists(st.integers(0, _KINDS - 1), min_size=3, max_size=8)),
    min_size=PEOPLE,
    max_size=PEOPLE,
)


def many(histories: int) -> settings:
    examples = rounds(histories) // PEOPLE
    checks = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
    phases = [Phase.explicit, Phase.reuse, Phase.generate]  # making 25 histories smaller takes minutes
    return settings(max_examples=examples, suppress_health_check=checks, deadline=None, phases=phases)


def now_ago(hours: int) -> int:
    """A second so many hours from half an hour ago: nothing begins or ends while a test runs."""
    return int(datetime.now(UTC).timestamp()) - 1800 + hours * 3600


def live(shop: Opened, uow: SqlUnitOfWork, person: Person) -> CustomerId:
    """Write a history down by hand, event after event."""
    customer_id = uow.customers.add(PersonalDetails(), person.adult, NOW)
    for number, said in enumerate(person.said):
        begins = now_ago(said.at)
        raw(
            shop.store,
            "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
            "method, recorded_by) SELECT ?, ?, ?, ?, 'explicit', notice_id, ?, 'UTC', ?, 'test', x'' "
            "FROM notice WHERE purpose = ? LIMIT 1",
            (
                f"{customer_id}-{number}", customer_id, said.purpose, said.state, begins,
                begins + said.lasts * 3600 if said.state in YES else None, said.purpose,
            ),
        )  # fmt: skip
    if person.restricted:
        raw(shop.store, "UPDATE customer SET restricted = 1 WHERE customer_id = ?", (customer_id,))
    return customer_id


def scored(shop: Opened, table: str = "score") -> set[object]:
    return {row[0] for row in raw(shop.store, f"SELECT customer_id FROM {table}")}


BY_HAND = (
    "INSERT INTO score VALUES (:who, 'absence', 1, 1.0, 1, '[]')",
    "INSERT OR REPLACE INTO score VALUES (:who, 'absence', 2, 1.0, 1, '[]')",
    "INSERT INTO score VALUES (:who, 'absence', 3, 1.0, 1, '[]') ON CONFLICT DO UPDATE SET day = 3",
    "INSERT OR REPLACE INTO rhythm_state VALUES (:who, 1, 1.0, x'00')",
    "INSERT INTO check_in (customer_id, opened_day, last_visit_day, signals, state) VALUES (:who, 1, 1, '[]', 'open')",
    "INSERT OR REPLACE INTO care_wish VALUES (:who, 3, NULL, 1)",
)


MOVED = "UPDATE OR REPLACE score SET customer_id = :who"


def refused(shop: Opened, statement: str, who: CustomerId) -> bool:
    """Whether the database refuses a statement for want of consent."""
    assert shop.store._connection is not None
    try:
        shop.store._connection.execute(statement, {"who": who})
    except dbapi2.IntegrityError as error:
        return str(error) == "lr:needs-scoring-consent"
    return False


@many(HISTORIES["raw"])
@given(people)
def test_no_sql_by_hand_writes_about_anybody_who_may_not_be_scored(shop: Opened, everybody: list[Person]) -> None:
    with shop.store.unit_of_work() as uow:  # never kept: every example begins anew
        ids = [live(shop, uow, person) for person in everybody]
        allowed = {who for who, person in zip(ids, everybody, strict=True) if person.may_be_scored()}
        assert uow.consents.may_score() == allowed
        for who in ids:
            assert [refused(shop, statement, who) for statement in BY_HAND] == [who not in allowed] * len(BY_HAND)
        if allowed:
            assert all(refused(shop, MOVED, who) for who in ids if who not in allowed)
        assert (
            scored(shop)
            == scored(shop, "rhythm_state")
            == scored(shop, "check_in")
            == scored(shop, "care_wish")
            == allowed
        )


@many(HISTORIES["repositories"])
@given(people)
def test_no_repository_keeps_a_score_of_anybody_who_may_not_be_scored(shop: Opened, everybody: list[Person]) -> None:
    with shop.store.unit_of_work() as uow:
        ids = [live(shop, uow, person) for person in everybody]
        for who, person in zip(ids, everybody, strict=True):
            if person.may_be_scored():
                uow.scores.replace_score(DAY, who, [SIGNAL])
                uow.scores.put_states([who], [b"state"], 1)
                uow.check_ins.open(who, DAY, DAY, [SIGNAL])
                continue
            for write in (
                lambda who=who: uow.check_ins.open(who, DAY, DAY, [SIGNAL]),
                lambda who=who: uow.away.add(who, DAY, DAY, NOW),
            ):
                with pytest.raises(ConsentMissingError):
                    write()
        assert uow.consents.may_score() == scored(shop) == scored(shop, "rhythm_state") == scored(shop, "check_in")
        outsider = next((who for who in ids if who not in uow.consents.may_score()), None)
        if outsider is not None:
            with pytest.raises(ConsentMissingError):
                uow.scores.put_scores(DAY, [(outsider, SIGNAL)])  # the unit is over with it


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


WRITTEN = Detected("consents", "utf-8", ",", ".", "ISO")


def rows_of(number: int, person: Person) -> list[ConsentRow]:
    """What a file can say of a history: the customer's own words, nothing of the future."""
    return [
        ConsentRow(
            2, f"T{number}", Purpose(said.purpose), ConsentState("given" if said.state == "renewed" else said.state),
            datetime.fromtimestamp(now_ago(said.at), UTC), ConsentForm.EXPLICIT, person.adult, "", "", "", "", "",
            expires=datetime.fromtimestamp(now_ago(said.at + said.lasts), UTC) if said.state in YES else None,
        )
        for said in person.said if said.state not in ENDS and said.at <= 0
    ]  # fmt: skip


def result_about(ids: list[CustomerId]) -> ScoringResult:
    """A scoring that speaks of everybody, as one does that was computed before consents were withdrawn."""
    opened = [NewCheckIn(int(who), date(2026, 1, 2), date(2026, 1, 1), (SIGNAL,)) for who in ids]
    return ScoringResult(
        DAY, 1, {}, np.array(ids, np.int64), np.zeros(len(ids), CUSTOMER_STATE),
        tuple((int(who), SIGNAL) for who in ids), tuple(opened), (), (), GuardVerdict("", 0, 0),
    )  # fmt: skip


@many(HISTORIES["application"])
@given(people)
def test_no_use_case_scores_anybody_who_may_not_be_scored(shop: Opened, everybody: list[Person]) -> None:
    clock = RealClock()
    told = [p._replace(said=tuple(s for s in p.said if s.state not in ENDS and s.at <= 0)) for p in everybody]
    with shop.store.unit_of_work() as uow:
        rows = [row for number, person in enumerate(told) for row in rows_of(number, person)]
        if not rows:
            return
        import_consents(uow, clock, parsed=ParsedConsents(WRITTEN, tuple(rows)))
        found = uow.customers.find_by_till_ids(f"T{number}" for number in range(PEOPLE))
        known = [(found[f"T{number}"], person) for number, person in enumerate(told) if f"T{number}" in found]
        for who, person in known:
            raw(shop.store, "UPDATE customer SET restricted = ? WHERE customer_id = ?", (int(person.restricted), who))
        allowed = {who for who, person in known if person.may_be_scored()}
        store_scores(result_about([who for who, _ in known]))(uow, clock)
        assert scored(shop) == scored(shop, "check_in") == scored(shop, "rhythm_state") == allowed
        for who in sorted(allowed)[:3]:
            record_consent(uow, clock, customer_id=who, purpose=Purpose.HISTORY, state=ConsentState.WITHDRAWN)
            allowed.remove(who)
        assert scored(shop) == scored(shop, "check_in") == scored(shop, "rhythm_state") == allowed


@pytest.mark.parametrize(
    "forged",
    [
        "INSERT INTO consent_now VALUES (:who, 'monitoring', 'given', 'explicit', 1, 1, 9999999999, 0)",
        "INSERT OR REPLACE INTO consent_now VALUES (:who, 'monitoring', 'given', 'explicit', 1, :seq, 9999999999, 0)",
        "UPDATE consent_now SET state = 'given', expires_at = 9999999999 WHERE purpose = 'monitoring'",
        "UPDATE consent_now SET state = 'given', seq = :seq WHERE purpose = 'monitoring'",
        "UPDATE consent_now SET expires_at = expires_at + 9999999",
        "UPDATE consent_now SET purpose = 'monitoring' WHERE purpose = 'notes'",
        "DELETE FROM consent_now",
    ],
)
def test_nobody_makes_a_consent_by_hand_that_was_not_said(shop: Opened, forged: str) -> None:
    ada = shop.regular()
    shop.say(ada, Purpose.NOTES)
    shop.say(ada, Purpose.MONITORING, ConsentState.WITHDRAWN, ago=timedelta(0))
    ((seq,),) = shop.sql("SELECT seq FROM consent_event WHERE purpose = 'monitoring' AND state = 'given'")
    before = shop.sql("SELECT * FROM consent_now")
    assert shop.store._connection is not None
    with pytest.raises(dbapi2.IntegrityError, match=r"was-not-said|append-only|UNIQUE"):
        shop.store._connection.execute(forged, {"who": ada, "seq": seq})
    assert shop.sql("SELECT * FROM consent_now") == before

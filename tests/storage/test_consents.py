"""Consents: what was said is never changed, what stands is judged by the clock, and the database itself refuses."""

from __future__ import annotations

import hashlib
import itertools
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from tests.storage.opened import DAY, NOTICES, NOW, SIGNAL, Opened, at, raw, receipt, say

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.ports import PersonalDetails
from localregulars.domain.check_in import CheckInOutcome, ClosedBecause
from localregulars.domain.consent import (
    CHANGES_NOTICE_VERSION,
    Adult,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Notice,
    Purpose,
)
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.visits import SignOfLife, SignOfLifeKind, Visit, VisitSource
from localregulars.storage.unit_of_work import SqlUnitOfWork

DERIVED = ("score", "rhythm_state", "check_in", "away_note", "sign_of_life", "lesson")


class Said(NamedTuple):
    """One event of a made-up history; times in hours from half an hour to come."""

    purpose: str
    state: str
    form: str
    at: int
    lasts: int


events = st.builds(
    Said,
    purpose=st.sampled_from(["history", "monitoring", "statistics", "notes"]),
    state=st.sampled_from(["given", "given", "refused", "withdrawn"]),
    form=st.just("explicit"),
    at=st.integers(-6, 2),
    lasts=st.integers(1, 6),
)


def stands_by_the_rule(said: list[Said], purpose: str) -> bool:
    """In plain words: the latest word (of equals, the one learned last) is a yes that began and has not ended."""
    about = [event for event in said if event.purpose == purpose]
    if not about:
        return False
    latest = max(enumerate(about), key=lambda entry: (entry[1].at, entry[0]))[1]
    return latest.state == "given" and latest.at < 0 <= latest.at + latest.lasts


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(said=st.lists(events, max_size=8), adult=st.sampled_from(Adult), restricted=st.booleans())
def test_may_score_follows_the_rule_for_every_history(
    shop: Opened, said: list[Said], adult: Adult, restricted: bool
) -> None:
    with shop.store.unit_of_work() as uow:  # never kept: every example begins anew
        customer_id = uow.customers.add(PersonalDetails(), adult, NOW)
        raw(shop.store, "UPDATE customer SET restricted = ? WHERE customer_id = ?", (int(restricted), customer_id))
        half_past = int(datetime.now(UTC).timestamp()) + 1800  # so that nothing begins or ends while the test runs
        notices = {p: uow.consents.current_notice(Purpose(p), "en") for p in {event.purpose for event in said}}
        for number, event in enumerate(said):
            begins = half_past + event.at * 3600
            ends = begins + event.lasts * 3600 if event.state == "given" else None
            raw(
                shop.store,
                "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, "
                "expires_at, method, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'UTC', ?, 'test', x'00')",
                (
                    f"{number}",
                    customer_id,
                    event.purpose,
                    event.state,
                    event.form,
                    notices[event.purpose],
                    begins,
                    ends,
                ),
            )
        history, monitoring = (stands_by_the_rule(said, name) for name in ("history", "monitoring"))
        expected = history and monitoring and adult is Adult.YES and not restricted
        assert (customer_id in uow.consents.may_score()) == expected
        assert uow.consents.stands(customer_id, Purpose.HISTORY) == history
        assert (customer_id in uow.consents.with_consent(Purpose.MONITORING)) == monitoring
        if expected:
            uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
        else:
            with pytest.raises(ConsentMissingError):
                uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])


def test_an_older_event_learned_later_does_not_win(shop: Opened) -> None:
    customer_id = shop.regular()
    shop.say(customer_id, Purpose.MONITORING, ConsentState.WITHDRAWN, ago=timedelta(days=31))
    with shop.store.unit_of_work() as uow:
        assert uow.consents.stands(customer_id, Purpose.MONITORING)
        assert customer_id in uow.consents.may_score()


def test_of_two_events_of_one_second_the_later_learned_wins(shop: Opened) -> None:
    customer_id = shop.regular()
    shop.say(customer_id, Purpose.MONITORING, ConsentState.WITHDRAWN)
    with shop.store.unit_of_work() as uow:
        assert not uow.consents.stands(customer_id, Purpose.MONITORING)


def test_an_expired_consent_does_not_stand_although_nothing_was_said(shop: Opened) -> None:
    customer_id = shop.customer()
    shop.say(customer_id, Purpose.HISTORY, lasts=timedelta(days=29))
    with shop.store.unit_of_work() as uow:
        assert not uow.consents.stands(customer_id, Purpose.HISTORY)
        (status,) = uow.consents.status(customer_id)
        assert (status.state, status.stands) == (ConsentState.GIVEN, False)
        with pytest.raises(ConsentMissingError):
            uow.visits.add(Visit(customer_id, NOW, VisitSource.HAND), DAY, 1)


def test_the_status_says_the_latest_word_on_every_purpose(shop: Opened) -> None:
    customer_id = shop.customer()
    shop.say(customer_id, Purpose.HISTORY, form=ConsentForm.REGULAR)
    shop.say(customer_id, Purpose.NOTES, ConsentState.REFUSED)
    with shop.store.unit_of_work() as uow:
        history, notes = uow.consents.status(customer_id)
        assert (history.purpose, history.form, history.stands) == (Purpose.HISTORY, ConsentForm.REGULAR, True)
        assert history.at == NOW - timedelta(days=30)
        assert history.expires_at == NOW + timedelta(days=330)
        assert (notes.purpose, notes.state, notes.expires_at, notes.stands) == (
            Purpose.NOTES,
            ConsentState.REFUSED,
            None,
            False,
        )


@pytest.mark.parametrize("purpose", [Purpose.MONITORING, Purpose.EMERGENCY_CONTACT, Purpose.STATISTICS])
def test_what_needs_an_explicit_yes_takes_no_other(shop: Opened, purpose: Purpose) -> None:
    customer_id = shop.customer()
    with pytest.raises(ConsentMissingError) as caught:
        shop.say(customer_id, purpose, form=ConsentForm.REGULAR)
    assert caught.value.exit_status == 6
    with pytest.raises(dbapi2.IntegrityError):  # the database refuses it as well
        shop.sql(
            "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
            "method, recorded_by) VALUES ('r', ?, ?, 'given', 'regular', 1, 1, 'UTC', 2, 'm', x'00')",
            (customer_id, purpose.value),
        )


def test_a_yes_without_an_end_is_refused_by_rule_and_by_database(shop: Opened) -> None:
    customer_id = shop.customer()
    event = ConsentEvent(
        customer_id, Purpose.NOTES, ConsentState.GIVEN, ConsentForm.EXPLICIT, NoticeId(1), NOW, "UTC", None, "csv"
    )
    with pytest.raises(InputRefusedError), shop.store.unit_of_work() as uow:
        uow.consents.record(event)
    for ends in (None, 1):
        with pytest.raises(dbapi2.IntegrityError):
            shop.sql(
                "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, "
                "expires_at, method, recorded_by) VALUES ('r', ?, 'notes', 'given', 'explicit', 1, 1, 'UTC', ?, 'm', "
                "x'00')",
                (customer_id, ends),
            )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consent_event SET state = 'given'",
        "DELETE FROM consent_event",
        "INSERT OR REPLACE INTO consent_event SELECT * FROM consent_event",
        "UPDATE notice SET text = 'other'",
        "DELETE FROM notice",
        (
            "INSERT OR REPLACE INTO notice (notice_id, purpose, version, language, text, sha256, valid_from) "
            "SELECT notice_id, purpose, version, language, 'x', sha256, 0 FROM notice"
        ),
        (
            "INSERT OR REPLACE INTO notice (notice_id, purpose, version, language, text, sha256, valid_from) "
            "SELECT 99 + notice_id, purpose, version, language, 'x', sha256, 0 FROM notice"
        ),
    ],
)
def test_what_was_said_and_shown_is_never_changed(shop: Opened, statement: str) -> None:
    shop.regular()
    before = shop.sql("SELECT * FROM consent_event"), shop.sql("SELECT * FROM notice")
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        shop.sql(statement)
    assert (shop.sql("SELECT * FROM consent_event"), shop.sql("SELECT * FROM notice")) == before


def test_the_same_words_keep_their_number_and_other_words_need_a_new_version(shop: Opened) -> None:
    with shop.saved() as uow:
        first = uow.consents.current_notice(Purpose.HISTORY, "en")
        assert uow.consents.add_notice(NOTICES[0], NOW) == first
        with pytest.raises(InputRefusedError):
            uow.consents.add_notice(Notice(Purpose.HISTORY, 1, "en", "Other words"), NOW)
        second = uow.consents.add_notice(Notice(Purpose.HISTORY, 2, "en", "Newer words"), NOW)
        german = uow.consents.add_notice(Notice(Purpose.HISTORY, 1, "de", "Deutsche Worte"), NOW)
        assert uow.consents.current_notice(Purpose.HISTORY, "en") == second
        assert uow.consents.current_notice(Purpose.HISTORY, "de") == german
        assert uow.consents.current_notice(Purpose.HISTORY, "fr") == second
        assert uow.consents.notice(german) == Notice(Purpose.HISTORY, 1, "de", "Deutsche Worte")
        with pytest.raises(InputRefusedError):
            uow.consents.notice(NoticeId(999))
    assert shop.sql("SELECT sha256 FROM notice WHERE notice_id = ?", (second,)) == [
        (hashlib.sha256(b"Newer words").digest(),)
    ]


def test_who_recorded_a_consent_is_sealed(shop: Opened) -> None:
    customer_id = shop.customer()
    shop.say(customer_id, Purpose.NOTES)
    assert b"Ada" not in repr(shop.sql("SELECT * FROM consent_event")).encode()


def derive_everything(uow: SqlUnitOfWork, customer_id: CustomerId) -> None:
    uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
    uow.scores.put_states([customer_id], [b"state"], 1)
    uow.check_ins.open(customer_id, DAY, DAY, [SIGNAL])
    uow.away.add(customer_id, DAY, DAY, NOW)
    uow.away.put_lesson(Lesson(customer_id, 20, DAY))
    uow.visits.add_sign_of_life(SignOfLife(customer_id, NOW, SignOfLifeKind.CALL), DAY)


def about(shop: Opened, table: str, customer_id: CustomerId) -> int:
    return len(raw(shop.store, f"SELECT 1 FROM {table} WHERE customer_id = ?", (customer_id,)))


@pytest.mark.parametrize(
    ("purpose", "state"),
    list(itertools.product((Purpose.MONITORING, Purpose.HISTORY), (ConsentState.WITHDRAWN, ConsentState.REFUSED))),
)
def test_a_withdrawal_deletes_what_was_derived_in_its_own_transaction(
    shop: Opened, purpose: Purpose, state: ConsentState
) -> None:
    gone, stays = shop.regular(), shop.regular()
    with shop.saved() as uow:
        for customer_id in (gone, stays):
            derive_everything(uow, customer_id)
        uow.scores.put_scores(DAY, [(gone, SIGNAL), (stays, SIGNAL)])
    assert all(about(shop, table, gone) and about(shop, table, stays) for table in DERIVED if table != "rhythm_state")
    with shop.store.unit_of_work() as uow:
        say(uow, gone, purpose, state, ago=timedelta(0))
        assert [table for table in DERIVED if about(shop, table, gone)] == []
        assert uow.scores.scored_day() is None
    assert about(shop, "score", gone) == 1  # not kept: the withdrawal and the deletion are undone together
    shop.say(gone, purpose, state, ago=timedelta(0))
    assert [table for table in DERIVED if about(shop, table, gone)] == []
    assert [table for table in DERIVED if not about(shop, table, stays)] == []


def test_a_withdrawal_of_something_else_deletes_nothing_of_this(shop: Opened) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        derive_everything(uow, customer_id)
    shop.say(customer_id, Purpose.NOTES, ConsentState.WITHDRAWN, ago=timedelta(0))
    assert all(about(shop, table, customer_id) for table in DERIVED)


@pytest.mark.parametrize("adult", [Adult.NO, Adult.UNKNOWN])
def test_who_turns_out_not_to_be_of_age_is_forgotten_by_scoring(shop: Opened, adult: Adult) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        derive_everything(uow, customer_id)
        uow.customers.set_adult(customer_id, adult)
        assert uow.customers.adult(customer_id) is adult
        assert customer_id not in uow.consents.may_score()
    assert [table for table in DERIVED if about(shop, table, customer_id)] == []


@pytest.mark.parametrize("table", DERIVED)
def test_the_database_itself_refuses_whatever_is_derived_without_consent(shop: Opened, table: str) -> None:
    allowed, other = shop.regular(), shop.customer()
    shop.say(other, Purpose.HISTORY)
    with shop.saved() as uow:
        derive_everything(uow, allowed)
    row = shop.sql(f"SELECT * FROM {table} WHERE customer_id = ?", (allowed,))[0]
    columns = [str(column[1]) for column in shop.sql(f"PRAGMA table_info({table})")]
    copied = [
        None if name in {"check_in_id", "away_note_id", "sign_id"} else v for name, v in zip(columns, row, strict=True)
    ]
    copied[columns.index("customer_id")] = other
    places = ", ".join("?" * len(columns))
    for verb in ("INSERT", "INSERT OR REPLACE"):
        with pytest.raises(dbapi2.IntegrityError, match="needs-scoring-consent"):
            shop.sql(f"{verb} INTO {table} VALUES ({places})", copied)
    with pytest.raises(dbapi2.IntegrityError, match="needs-scoring-consent"):
        shop.sql(f"UPDATE {table} SET customer_id = ?", (other,))


def test_withdrawing_history_takes_visits_and_leaves_only_counts(shop: Opened) -> None:
    gone, stays = shop.regular("Gone Person", "T1"), shop.regular("Staying Person", "T2")
    with shop.saved() as uow:
        uow.visits.item_numbers([("tea", "hot")])
        lines = b"\x01\0\0\0\xe8\x03\0\0\xfa\0\0\0\0\0\0\0"
        uow.visits.keep_receipts([receipt(f"r{n}", gone if n % 2 else stays, at(n), lines) for n in range(1, 7)])
        uow.visits.add(Visit(gone, at(2, 15), VisitSource.HAND), at(2).date(), 900)
    shop.say(gone, Purpose.HISTORY, ConsentState.WITHDRAWN, ago=timedelta(0))
    for table in ("visit", "visit_lines", "visit_pack", "visit_summary"):
        assert about(shop, table, gone) == 0
        assert about(shop, table, stays) >= 1
    with shop.store.unit_of_work() as uow:
        totals = uow.visits.day_totals()
        assert totals.visits.tolist() == [1, 2, 1, 1, 1, 1]
        assert totals.kept.tolist() == [0, 1, 0, 1, 0, 1]
        assert uow.directory.names([gone, stays]) == {gone: "", stays: "Staying Person"}
        assert uow.customers.find_by_till_id("T1") == gone
    assert shop.sql("SELECT count(*) FROM receipt WHERE kept = 0") == [(3,)]
    with shop.saved() as uow:
        counts = uow.visits.keep_receipts([receipt(f"r{n}", None if n % 2 else stays, at(n)) for n in range(1, 7)])
        assert (counts.kept, counts.known, counts.counted_only) == (0, 3, 3)


DETAILS = PersonalDetails("Ada", "+49301234", "ada@example.org", ("T9",), ("likes the window seat",))


@pytest.mark.parametrize(
    ("withdrawn", "left"),
    [
        ((Purpose.NOTES,), ("Ada", "+49301234", "ada@example.org", ())),
        ((Purpose.CONTACT_PHONE,), ("Ada", "+49301234", "ada@example.org", DETAILS.notes)),
        ((Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS), ("Ada", "", "ada@example.org", DETAILS.notes)),
        ((Purpose.CONTACT_EMAIL,), ("Ada", "+49301234", "", DETAILS.notes)),
        ((Purpose.HISTORY,), ("", "+49301234", "ada@example.org", DETAILS.notes)),
    ],
)
def test_what_no_purpose_needs_any_more_is_deleted(
    shop: Opened, withdrawn: tuple[Purpose, ...], left: tuple[object, ...]
) -> None:
    customer_id = shop.customer()
    purposes = (Purpose.HISTORY, Purpose.NOTES, Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.CONTACT_EMAIL)
    for purpose in purposes:
        shop.say(customer_id, purpose)
    with shop.saved() as uow:
        uow.customers.update_details(customer_id, DETAILS)
    for purpose in withdrawn:
        shop.say(customer_id, purpose, ConsentState.WITHDRAWN, ago=timedelta(0))
    with shop.store.unit_of_work() as uow:
        kept = uow.customers.details(customer_id)
    assert (kept.name, kept.phone, kept.email, kept.notes) == left
    assert kept.till_ids == ("T9",)
    kinds = {str(row[0]) for row in shop.sql("SELECT kind FROM lookup WHERE customer_id = ?", (customer_id,))}
    assert kinds == {"till"} | ({"phone"} if kept.phone else set()) | ({"email"} if kept.email else set())


def test_a_check_in_can_end_without_an_outcome_after_consent_ran_out(shop: Opened) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        check_in_id = uow.check_ins.open(customer_id, DAY, DAY, [SIGNAL])
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 1 WHERE purpose = 'monitoring'")
    with shop.saved() as uow:
        check_in = uow.check_ins.get(check_in_id)
        with pytest.raises(ConsentMissingError):
            uow.check_ins.save(check_in.attempted())
        with pytest.raises(ConsentMissingError):
            uow.check_ins.save(check_in.closed(ClosedBecause.OUTCOME, NOW, CheckInOutcome.UNWELL))
        uow.check_ins.save(check_in.closed(ClosedBecause.LAPSED, NOW))
    with shop.store.unit_of_work() as uow:
        assert uow.check_ins.not_closed() == []


def test_who_agreed_to_older_words_agreed_to_nothing_that_only_newer_ones_name(shop: Opened) -> None:
    ada, bao, chidi = shop.regular(), shop.regular(), shop.regular()
    newer = Notice(Purpose.MONITORING, CHANGES_NOTICE_VERSION, "en", "What else is looked at.", material=False)
    with shop.saved() as uow:
        uow.consents.add_notice(newer, NOW)
        assert uow.consents.agreed_to_words(Purpose.MONITORING, 1) == {ada, bao, chidi}
        assert not uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION)
    shop.say(bao, Purpose.MONITORING, ago=timedelta(days=1))
    shop.say(chidi, Purpose.MONITORING, ago=timedelta(days=2))
    shop.say(chidi, Purpose.MONITORING, ConsentState.WITHDRAWN, ago=timedelta(days=1))
    with shop.saved() as uow:
        assert uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION) == {bao}
        assert uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION, {ada, bao}) == {bao}
        assert uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION, {ada, chidi}) == frozenset()
        assert uow.consents.may_score() == {ada, bao}
        assert uow.consents.may_score({bao, chidi}) == {bao}
        assert uow.consents.may_score(()) == frozenset()

"""Every purpose is kept by the database itself: SQL written by hand on the opened database is refused as well."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2
from tests.storage.everything import about, plant_everything
from tests.storage.opened import Opened

from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.ids import CustomerId

FIELD = "INSERT INTO person_field (customer_id, field, seq, sealed) VALUES (:who, '{}', 0, zeroblob(40))"
LOOKUP = "INSERT INTO lookup (kind, hmac, customer_id) VALUES ('{}', zeroblob(32), :who)"
ATTEMPT = (
    "INSERT INTO check_in_attempt (check_in_id, customer_id, at, channel, reached) "
    "SELECT max(check_in_id), :who, 1, '{}', 0 FROM check_in"
)
CONTACT = (
    "INSERT INTO emergency_contact (customer_id, name, phone, relation, after_days, after_tries, at) "
    "VALUES (:who, x'', x'', x'', 1, 1, 1)"
)
SUMMARY = "INSERT OR REPLACE INTO summary_person (period, customer_id, state) VALUES ('2026-Q4', :who, 'steady')"
WEEK = "INSERT OR REPLACE INTO visit_week (customer_id, week, visits, amount_milli) VALUES (:who, 736341, 2, 900)"
VISIT = (
    "INSERT OR REPLACE INTO visit (customer_id, at, source, day, minute, lines, amount_milli) "
    "VALUES (:who, 5, 'hand', 5, 5, 0, 0)"
)
PACK = "INSERT INTO visit_pack VALUES (:who, zeroblob(24)) ON CONFLICT DO UPDATE SET visits = zeroblob(24000)"
ANY_ONE_OF = {
    FIELD.format("phone"): ("contact.phone", "contact.sms", "invitations.phone", "invitations.sms"),
    FIELD.format("email"): ("contact.email", "invitations.email"),
    FIELD.format("address"): ("contact.post", "invitations.post"),
    FIELD.format("note"): ("notes",),
    FIELD.format("birthday"): ("notes",),
    LOOKUP.format("phone"): ("contact.phone", "contact.sms", "invitations.phone", "invitations.sms"),
    LOOKUP.format("email"): ("contact.email", "invitations.email"),
    CONTACT: ("emergency_contact",),
    SUMMARY: ("statistics",),
    WEEK: ("history",),
    VISIT: ("history",),
    PACK: ("history",),
}


def refused(shop: Opened, statement: str, who: CustomerId, words: str = "needs-") -> bool:
    assert shop.store._connection is not None
    connection = shop.store._connection
    connection.execute("SAVEPOINT one")
    try:
        connection.execute(statement, {"who": who})
    except dbapi2.IntegrityError as error:
        return words in str(error)
    else:
        return False
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


@pytest.mark.parametrize("statement", ANY_ONE_OF)
def test_a_row_needs_one_of_its_purposes_and_no_other_helps(shop: Opened, statement: str) -> None:
    nobody = shop.customer()
    assert refused(shop, statement, nobody)
    for purpose in Purpose:
        only = shop.customer()
        shop.say(only, purpose)
        assert refused(shop, statement, only) == (purpose.value not in ANY_ONE_OF[statement]), purpose
        shop.say(only, purpose, ConsentState.WITHDRAWN)
        assert refused(shop, statement, only), purpose


@pytest.mark.parametrize("statement", ANY_ONE_OF)
def test_nothing_new_is_written_about_somebody_restricted(shop: Opened, statement: str) -> None:
    ada = shop.customer()
    for purpose in Purpose:
        shop.say(ada, purpose)
    assert not refused(shop, statement, ada, "")
    shop.sql("UPDATE customer SET restricted = 1")
    assert refused(shop, statement, ada, "") == (statement != WEEK)  # what is stored may shrink to counts
    assert shop.sql("SELECT restricted_because FROM customer") == [("restriction",)]


def test_a_field_that_has_no_purpose_at_all_is_refused(shop: Opened) -> None:
    ada = plant_everything(shop, "T1")
    assert refused(shop, FIELD.format("shoe_size"), ada)
    assert refused(shop, LOOKUP.format("face"), ada)


def test_a_name_is_for_those_to_be_asked_and_for_those_who_agreed(shop: Opened) -> None:
    name = FIELD.format("name")
    never_asked, agreed, refuses = shop.customer(), shop.customer(), shop.customer()
    shop.say(agreed, Purpose.HISTORY)
    shop.say(refuses, Purpose.HISTORY, ConsentState.REFUSED)
    assert [refused(shop, name, who) for who in (never_asked, agreed, refuses)] == [False, False, True]
    assert not refused(shop, FIELD.format("till_id"), refuses)


@pytest.mark.parametrize("channel", ["phone", "sms", "email", "post"])
def test_a_try_needs_its_channel_and_the_persons_own_check_in(shop: Opened, channel: str) -> None:
    plain, other = shop.regular(), plant_everything(shop, "T1")
    shop.say(plain, Purpose(f"contact.{channel}"))
    assert not refused(shop, ATTEMPT.format(channel), other)
    assert refused(shop, ATTEMPT.format(channel), plain)  # the newest check-in is somebody else's
    shop.say(other, Purpose(f"contact.{channel}"), ConsentState.WITHDRAWN)
    assert refused(shop, ATTEMPT.format(channel), other, "channel")
    assert not refused(shop, ATTEMPT.format("in_person"), other)
    shop.sql("UPDATE check_in SET state = 'closed', closed_because = 'lapsed', closed_at = 1")
    assert refused(shop, ATTEMPT.format("in_person"), other)


@pytest.mark.parametrize("adult", [Adult.NO, Adult.UNKNOWN])
def test_nobody_is_counted_who_is_not_known_to_be_of_age(shop: Opened, adult: Adult) -> None:
    child = shop.customer(adult=adult)
    shop.say(child, Purpose.STATISTICS)
    assert refused(shop, SUMMARY, child)
    ada = plant_everything(shop, "T1")
    with shop.saved() as uow:
        uow.customers.set_adult(ada, adult)
    assert about(shop, "summary_person", ada) == 0
    assert about(shop, "care_wish", ada) == about(shop, "check_in_attempt", ada) == 0


@pytest.mark.parametrize(
    "table", ["visit_pack", "visit_lines", "visit_summary", "visit_week", "person_field", "lookup", "person_key"]
)
def test_a_row_never_becomes_somebody_elses(shop: Opened, table: str) -> None:
    plant_everything(shop, "T1")
    bo = shop.customer()
    for purpose in Purpose:
        shop.say(bo, purpose)
    assert refused(shop, f"UPDATE OR IGNORE {table} SET customer_id = :who", bo, "stays-with-its-customer")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE check_in_attempt SET reached = 0",
        "UPDATE emergency_call SET at = 0",
        "UPDATE emergency_contact SET after_days = 1, customer_id = :who",
    ],
)
def test_tries_and_calls_are_never_rewritten(shop: Opened, statement: str) -> None:
    plant_everything(shop, "T1")
    assert refused(shop, statement, shop.customer(), "")


@pytest.mark.parametrize(
    ("purpose", "days", "too_long"),
    [("monitoring", 366, False), ("monitoring", 367, True), ("notes", 731, False), ("notes", 732, True)],
)
def test_no_consent_lasts_longer_than_its_purpose(shop: Opened, purpose: str, days: int, too_long: bool) -> None:
    event = (
        "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
        "method, recorded_by) SELECT 'r', :who, purpose, 'given', 'explicit', notice_id, 1, 'UTC', "
        f"{1 + days * 86400}, 'm', x'' FROM notice WHERE purpose = '{purpose}'"
    )
    assert refused(shop, event, shop.customer(), "lasts-too-long") == too_long


def test_a_consent_shows_the_notice_of_its_own_purpose(shop: Opened) -> None:
    event = (
        "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
        "method, recorded_by) SELECT 'r', :who, 'history', 'given', 'explicit', notice_id, 1, 'UTC', 9, 'm', x'' "
        "FROM notice WHERE purpose = 'notes'"
    )
    assert refused(shop, event, shop.customer(), "wrong-notice")

"""The registry of personal data lists everything, and a withdrawal does to each column what the registry says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.storage.everything import about, plant_everything
from tests.storage.opened import Opened, say

from localregulars.domain.consent import NOT_USED_YET, ConsentState, Purpose
from localregulars.domain.ids import CustomerId

RAN_OUT = [
    # the purpose, and what is kept for a renewal although nothing of it stands
    (Purpose.HISTORY, {"visit", "visit_lines", "visit_pack", "visit_summary", "visit_week", "check_in", "away_note"}),
    (Purpose.MONITORING, {"check_in", "check_in_attempt", "away_note", "sign_of_life", "lesson", "care_wish"}),
    (Purpose.EMERGENCY_CONTACT, {"emergency_contact", "emergency_call"}),
    (Purpose.STATISTICS, {"summary_person"}),
    (Purpose.FEEDBACK, {"feedback", "feedback_attachment", "recovery"}),
]
ABOUT_NOBODY = {
    "audit_head", "benchmark", "care_cost", "consent_evidence", "day_total", "derived_registry", "engagement_weight",
    "feedback_change", "feedback_change_theme", "feedback_theme", "feedback_topic", "invitation", "item", "notice",
    "saved_group", "scoring_parameters", "setting", "sqlite_sequence", "staff", "survey", "survey_question", "target",
    "timeline_note", "tombstone",
    "wish", "poll", "poll_tally",
}  # fmt: skip
"""Tables about the shop, and what cannot be led back to a customer any more. A later table is in here or registered."""


def registered(shop: Opened) -> dict[str, dict[str, tuple[str, str]]]:
    """By table and column: purpose and what a withdrawal does."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for table, column, purpose, fate in shop.sql(
        "SELECT table_name, column_name, purpose, on_withdraw FROM derived_registry"
    ):
        found.setdefault(str(table), {})[str(column)] = (str(purpose), str(fate))
    return found


def columns_of(shop: Opened, table: str) -> set[str]:
    return {str(row[1]) for row in shop.sql(f"PRAGMA table_info({table})")}


def tables_about_customers(shop: Opened) -> set[str]:
    """Tables with a customer's number, or a reference to `customer` or to a table with one."""
    tables = [str(name) for (name,) in shop.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {"customer"} | {table for table in tables if "customer_id" in columns_of(shop, table)}
    while True:
        more = {t for t in tables if found & {str(row[2]) for row in shop.sql(f"PRAGMA foreign_key_list({t})")}} - found
        if not more:
            return found
        found |= more


def unregistered(shop: Opened) -> set[str]:
    """Tables neither registered nor known to be about nobody, and columns that only one of both has."""
    known = registered(shop)
    tables = {str(name) for (name,) in shop.sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    missing = (tables - ABOUT_NOBODY - known.keys()) | (tables_about_customers(shop) - known.keys())
    for table, columns in known.items():
        missing |= {f"{table}.{column}" for column in columns.keys() ^ columns_of(shop, table)}
    return missing


def test_every_table_and_column_about_a_customer_is_registered_and_no_other(shop: Opened) -> None:
    assert unregistered(shop) == set()
    assert not ABOUT_NOBODY & registered(shop).keys()


@pytest.mark.parametrize(
    ("later", "missing"),
    [
        ("CREATE TABLE faces (customer_id INTEGER REFERENCES customer, words BLOB) STRICT", {"faces"}),
        ("CREATE TABLE told (check_in_id INTEGER REFERENCES check_in, at INTEGER) STRICT", {"told"}),
        ("CREATE TABLE looks (who TEXT, picture BLOB) STRICT", {"looks"}),
        ("ALTER TABLE customer ADD COLUMN shoe_size INTEGER", {"customer.shoe_size"}),
        ("ALTER TABLE visit ADD COLUMN mood TEXT", {"visit.mood"}),
        ("DELETE FROM derived_registry WHERE table_name = 'lesson'", {"lesson"}),
        ("DELETE FROM derived_registry WHERE column_name = 'never_suggest'", {"customer.never_suggest"}),
        (
            "INSERT INTO derived_registry VALUES ('visit', 'weather', 'history', 'plain', 'delete', '')",
            {"visit.weather"},
        ),
    ],
)
def test_a_later_table_or_column_that_nobody_registered_is_found(
    shop: Opened, later: str, missing: set[str]
) -> None:  # fmt: skip
    shop.sql(later)
    assert unregistered(shop) == missing


def test_a_purpose_is_one_of_the_programs_or_a_word_of_the_registry(shop: Opened) -> None:
    words = {str(purpose) for (purpose,) in shop.sql("SELECT DISTINCT purpose FROM derived_registry")}
    assert words - {purpose.value for purpose in Purpose} == {"record", "field", "evidence", "rights"}


def test_nothing_is_kept_for_what_is_said_not_to_be_in_use_yet(shop: Opened) -> None:
    """Whoever gives such a purpose a table has to take it off `NOT_USED_YET`; of a summary only the table is there."""
    kept_for = {purpose for columns in registered(shop).values() for purpose, _fate in columns.values()}
    assert kept_for & {purpose.value for purpose in NOT_USED_YET} == {"statistics"}


def everything_about(shop: Opened, customer_id: CustomerId) -> set[str]:
    return {
        table for table in registered(shop)
        if table not in {"audit", "receipt"} and about(shop, table, customer_id)
    }  # fmt: skip


def test_the_planted_customer_is_in_every_registered_table(shop: Opened) -> None:
    ada = plant_everything(shop, "T1")
    assert everything_about(shop, ada) == registered(shop).keys() - {"audit", "receipt"}


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.REFUSED])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_withdrawal_takes_what_the_registry_says_and_nothing_of_anybody_else(
    shop: Opened, purpose: Purpose, state: ConsentState
) -> None:
    ada, bo = plant_everything(shop, "T1"), plant_everything(shop, "T2")
    before = everything_about(shop, bo)
    with shop.store.unit_of_work() as uow:  # looked at before it is kept: in the transaction of the withdrawal itself
        say(uow, ada, purpose, state, ago=timedelta(0))
        left, of_bo = everything_about(shop, ada), everything_about(shop, bo)
        uow.commit()
    needs = {purpose.value} | ({"monitoring"} if purpose is Purpose.HISTORY else set())
    goes = {
        table for table, columns in registered(shop).items()
        if any(of in needs and fate == "delete" for of, fate in columns.values())
        or ((link := columns.get("customer_id")) is not None and link[0] in needs and link[1] == "null")
    }  # fmt: skip
    assert not left & goes
    assert left >= before - goes - ({"emergency_call"} if "monitoring" in needs else set())
    assert of_bo == before
    assert everything_about(shop, ada) == left


@pytest.mark.parametrize(
    ("withdrawn", "gone"),
    [
        ((Purpose.NOTES,), {"note", "birthday"}),
        ((Purpose.HISTORY,), {"name"}),
        ((Purpose.CONTACT_POST,), set()),
        ((Purpose.CONTACT_POST, Purpose.INVITATIONS_POST), {"address"}),
        ((Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL), {"email"}),
        ((Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.INVITATIONS_PHONE), set()),
        (
            (Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.INVITATIONS_PHONE, Purpose.INVITATIONS_SMS),
            {"phone"},
        ),
    ],
)
def test_a_field_and_its_look_up_go_with_the_last_purpose_that_needs_them(
    shop: Opened, withdrawn: tuple[Purpose, ...], gone: set[str]
) -> None:
    ada = plant_everything(shop, "T1")
    every = {"name", "phone", "email", "address", "note", "birthday", "till_id"}
    for purpose in withdrawn:
        shop.say(ada, purpose, ConsentState.WITHDRAWN, ago=timedelta(0))
    fields = {str(row[0]) for row in shop.sql("SELECT field FROM person_field WHERE customer_id = ?", (ada,))}
    kinds = {str(row[0]) for row in shop.sql("SELECT kind FROM lookup WHERE customer_id = ?", (ada,))}
    assert fields == every - gone
    assert kinds == {"till", "phone", "email"} - gone


def test_a_channel_that_is_withdrawn_is_forgotten_in_wishes_and_tries(shop: Opened) -> None:
    ada = plant_everything(shop, "T1")
    shop.say(ada, Purpose.CONTACT_PHONE, ConsentState.WITHDRAWN, ago=timedelta(0))
    assert shop.sql("SELECT ask_after_days, channel FROM care_wish") == [(9, None)]
    channels = {str(row[0]) for row in shop.sql("SELECT channel FROM check_in_attempt")}
    assert channels == {"in_person", "sms", "email", "post"}


@pytest.mark.parametrize(("purpose", "kept"), RAN_OUT)
def test_what_ran_out_is_kept_unused_for_a_renewal_and_then_goes(
    shop: Opened, purpose: Purpose, kept: set[str]
) -> None:
    ada = plant_everything(shop, "T1")
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 60 WHERE purpose = ?", (purpose.value,))
    with shop.saved() as uow:
        assert uow.renewals.expire() == 1
    left = everything_about(shop, ada)
    assert kept <= left
    if purpose in {Purpose.HISTORY, Purpose.MONITORING}:
        assert not left & {"score", "rhythm_state", "score_stale"}
    with shop.saved() as uow:
        assert uow.renewals.end_renewals(uow.consents.status(ada)[0].at) == 0  # long before it ran out
        assert everything_about(shop, ada) == left
        ((_, ran_out),) = uow.renewals.ran_out()
        assert uow.renewals.end_renewals(ran_out + timedelta(seconds=1)) == 1
    assert not everything_about(shop, ada) & kept

"""Schema steps: each is one transaction, each has a test, and a shop of every released schema opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import Opened

from localregulars.domain.errors import NewerVersionError, StoreDamagedError
from localregulars.storage.connection import STATEMENTS_KEPT
from localregulars.storage.migrations import steps
from localregulars.storage.migrations.steps import (
    CURRENT_SCHEMA,
    STEPS,
    Step,
    migrate,
    require_known_schema,
    schema_version,
    statements,
)

TESTED = {
    1000: "test_schema_1_has_every_table_and_rule",
    2000: "test_schema_2_adds_its_tables_and_keeps_the_others",
    3000: "test_schema_3_adds_its_tables_and_keeps_the_others",
    4000: "test_schema_4_adds_its_tables_and_keeps_the_others",
    5000: "test_schema_5_adds_a_column_to_visits_and_keeps_the_others",
    6000: "test_schema_6_adds_who_was_invited_already_and_keeps_the_others",
}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    connection = dbapi2.connect(str(tmp_path / "empty.db"), isolation_level=None)
    yield connection
    connection.close()


def names(connection: dbapi2.Connection, kind: str) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%'", (kind,))
    return {name for (name,) in rows.fetchall()}


def test_every_step_has_a_test() -> None:
    assert {step.version for step in STEPS} == set(TESTED)
    assert all(name in globals() for name in TESTED.values())


def test_steps_ascend() -> None:
    versions = [step.version for step in STEPS]
    assert versions == sorted(set(versions))


def test_schema_1_has_every_table_and_rule(empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "STEPS", STEPS[:1])
    migrate(empty)
    assert schema_version(empty) == 1000
    assert names(empty, "table") == {
        "setting", "audit", "audit_head", "customer", "person_key", "person_field", "lookup", "tombstone", "notice",
        "consent_event", "consent_now", "item", "visit", "visit_lines", "visit_pack", "visit_summary", "receipt",
        "day_total", "sign_of_life", "scoring_parameters", "rhythm_state", "score", "score_stale", "check_in",
        "away_note", "lesson",
    }  # fmt: skip
    assert names(empty, "view") == {"consent_standing", "may_score"}
    for table in ("score", "rhythm_state", "check_in", "away_note", "sign_of_life", "lesson"):
        assert {f"{table}_insert_needs_consent", f"{table}_update_needs_consent"} <= names(empty, "trigger")


def test_schema_2_adds_its_tables_and_keeps_the_others(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added_by(2, empty, monkeypatch) == {
        "staff", "care_wish", "check_in_attempt", "emergency_contact", "emergency_call", "right_request",
        "emergency_override", "visit_week", "summary_person", "derived_registry", "consent_evidence",
    }  # fmt: skip


def test_schema_3_adds_its_tables_and_keeps_the_others(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added_by(3, empty, monkeypatch) == {"booking", "publication_piece", "saved_group"}


def test_schema_4_adds_its_tables_and_keeps_the_others(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added_by(4, empty, monkeypatch) == {
        "benchmark", "birthday_greeting", "care_cost", "care_cost_person", "engagement_weight", "invitation",
        "invitation_person", "target", "timeline_note",
        "survey", "survey_question", "survey_ask", "survey_response", "survey_answer",
        "feedback", "feedback_attachment", "feedback_change", "feedback_change_theme", "feedback_theme",
        "feedback_topic", "recovery",
        "wish", "wish_voice", "poll", "poll_tally", "poll_voice",
    }  # fmt: skip


def test_schema_5_adds_a_column_to_visits_and_keeps_the_others(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added_by(5, empty, monkeypatch) == set()
    columns = [name for _, name, *_ in empty.execute("PRAGMA table_info(visit)").fetchall()]
    assert columns[-1] == "minutes"
    assert "visit_minutes" in names(empty, "index")


def test_schema_6_adds_who_was_invited_already_and_keeps_the_others(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added_by(6, empty, monkeypatch) == {"invitation_done"}


def added_by(major: int, empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The tables that one step adds; nothing of the schema before it is gone."""
    monkeypatch.setattr(steps, "STEPS", STEPS[: major - 1])
    migrate(empty)
    before = {kind: names(empty, kind) for kind in ("table", "view", "trigger", "index")}
    monkeypatch.setattr(steps, "STEPS", STEPS[:major])
    migrate(empty)
    assert schema_version(empty) == major * 1000
    assert all(names(empty, kind) >= known for kind, known in before.items())
    return names(empty, "table") - before["table"]


def test_migrating_again_changes_nothing(shop: Opened) -> None:
    before = shop.sql("SELECT sql FROM sqlite_master ORDER BY name")
    assert shop.store._connection is not None
    migrate(shop.store._connection)
    assert shop.sql("SELECT sql FROM sqlite_master ORDER BY name") == before


def test_a_step_that_fails_leaves_the_schema_as_it_was(
    empty: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(empty)
    broken = Step(CURRENT_SCHEMA + 1, "CREATE TABLE half (a);\nCREATE TABLE customer (a);\n")
    monkeypatch.setattr(steps, "STEPS", (*STEPS, broken))
    with pytest.raises(dbapi2.OperationalError):
        migrate(empty)
    assert schema_version(empty) == CURRENT_SCHEMA
    assert "half" not in names(empty, "table")
    assert not empty.in_transaction


def test_a_later_step_is_taken_on_unlock(shop: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    customer_id = shop.regular("Ada Lovelace")
    monkeypatch.setattr(steps, "STEPS", (*STEPS, Step(CURRENT_SCHEMA + 1, "CREATE TABLE later (a);\n")))
    shop.reopen()
    assert shop.sql("PRAGMA user_version") == [(CURRENT_SCHEMA + 1,)]
    with shop.store.unit_of_work() as uow:
        assert uow.customers.details(customer_id).name == "Ada Lovelace"


@pytest.mark.parametrize("version", [CURRENT_SCHEMA + 1000, 9_000])
def test_a_newer_major_is_refused(empty: dbapi2.Connection, version: int) -> None:
    empty.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(NewerVersionError):
        require_known_schema(empty)


def test_a_store_without_a_schema_is_no_store(empty: dbapi2.Connection) -> None:
    with pytest.raises(StoreDamagedError):
        require_known_schema(empty)


def test_statements_of_a_script_stay_whole() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"
    assert len(statements(script)) == 2
    for step in STEPS:
        assert "".join(statements(step.script)).strip() == step.script.strip()


def test_a_connection_that_took_every_step_still_has_room_for_compiled_statements() -> None:
    """Importing into a shop that was just made took twice as long where there was none."""
    assert sum(len(statements(step.script)) for step in STEPS) < STATEMENTS_KEPT / 2

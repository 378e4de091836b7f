"""The database keeps names beside feedback only under their consent, and lets nothing be told that was not fixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial

import numpy as np
import pytest
from sqlcipher3 import dbapi2
from tests.storage.everything import plant_everything
from tests.storage.opened import NOW, Opened

from localregulars.application.feedback.ports import NewEntry, NewRecovery
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import (
    AttachmentKind,
    ChangeId,
    FeedbackChannel,
    FeedbackId,
    FeedbackKind,
    FeedbackState,
    FixedBy,
    Mood,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import RecoveryCause
from localregulars.storage import feedback_facts
from localregulars.storage.session import Row

ENTRY = "INSERT INTO feedback (customer_id, kind, channel, words, at, day) VALUES (?, 'complaint', 'call', x'01', 1, 1)"
RECOVERY = "INSERT INTO recovery (customer_id, cause, what, at, day) VALUES (?, 'survey', x'01', 1, 1)"
PICTURE = (
    "INSERT INTO feedback_attachment (feedback_id, customer_id, kind, size, content) "
    "VALUES ((SELECT max(feedback_id) FROM feedback), ?, 'image/png', 1, x'01')"
)
NEEDS = "lr:words-need-feedback-consent"
TOLD = "kind, channel, words, at, day, state, fixed_by, fixed_at, told_at"
BARE = ("customer_id", "words", "because", "written_by", "task_owner", "due_day", "told_over")


def refusal(shop: Opened, statement: str, *values: int | None) -> str:
    """What the database says; "" where it does it."""
    assert shop.store._connection is not None
    connection = shop.store._connection
    connection.execute("SAVEPOINT one")
    try:
        connection.execute(statement, values)
    except dbapi2.IntegrityError as error:
        return str(error)
    else:
        return ""
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def agreed(shop: Opened) -> CustomerId:
    who = shop.customer()
    shop.say(who, Purpose.FEEDBACK)
    return who


def written(
    shop: Opened, who: CustomerId | None, *, kind: FeedbackKind = FeedbackKind.COMPLAINT, days_ago: int = 0
) -> FeedbackId:
    at = NOW - timedelta(days=days_ago)
    with shop.saved() as uow:
        topic = uow.themes.topic("tea", NOW)
        said = NewEntry(kind, FeedbackChannel.CALL, "The tea was cold", at, at.date(), Mood.UNHAPPY, topic, who)
        number = uow.feedback.add(said)
        uow.feedback.attach(number, AttachmentKind.PNG, b"\x89PNG\r\n\x1a\n")
        uow.recoveries.add(NewRecovery(RecoveryCause.COMPLAINT, "Cold", at, at.date(), who, number, 0.25))
    return number


@pytest.mark.parametrize("statement", [ENTRY, RECOVERY, PICTURE])
def test_a_row_with_a_name_needs_the_consent_and_one_without_needs_none(shop: Opened, statement: str) -> None:
    ada, bo = agreed(shop), shop.customer()
    written(shop, None)
    assert refusal(shop, statement, bo) == NEEDS
    assert refusal(shop, statement, ada) == ""
    assert refusal(shop, statement, None) == ""
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 1")
    assert refusal(shop, statement, ada) == NEEDS
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() + 999")
    shop.sql("UPDATE customer SET restricted = 1")
    assert refusal(shop, statement, ada) == "lr:restricted"


def test_nobody_is_put_to_words_that_were_written_down_without_a_name(shop: Opened) -> None:
    ada, bo = agreed(shop), agreed(shop)
    written(shop, None)
    for table in ("feedback", "recovery", "feedback_attachment"):
        assert refusal(shop, f"UPDATE {table} SET customer_id = ?", ada) == NEEDS
    written(shop, ada)
    assert refusal(shop, "UPDATE feedback SET customer_id = ? WHERE customer_id IS NOT NULL", bo) == NEEDS
    assert "an_idea_is_a_colleagues" in refusal(shop, ENTRY.replace("'complaint'", "'idea'"), ada)


def test_new_words_about_somebody_need_the_consent_as_well(shop: Opened) -> None:
    ada = agreed(shop)
    number = written(shop, ada)
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 1")
    assert refusal(shop, "UPDATE feedback SET because = x'02'") == NEEDS
    assert refusal(shop, "UPDATE recovery SET offered = x'02'") == NEEDS
    assert refusal(shop, "UPDATE feedback SET state = 'doing'") == ""
    with shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):
        uow.feedback.save(uow.feedback.get(number).settled_in_words("No", NOW))


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE feedback SET state = 'told', told_at = 1, fixed_by = 'words', fixed_at = 1", "lr:nobody-to-tell"),
        ("UPDATE feedback SET state = 'fixed', fixed_at = 1", "fixed_by_something"),
        ("UPDATE feedback SET state = 'fixed', fixed_at = 1, fixed_by = 'change'", "lr:change-not-made"),
        (
            "UPDATE feedback SET state = 'fixed', fixed_at = 1, fixed_by = 'change', change_id = 1",
            "lr:change-not-made",
        ),
        ("INSERT INTO feedback SELECT * FROM feedback", "UNIQUE"),
        (
            f"INSERT INTO feedback ({TOLD}) VALUES ('review', 'call', x'01', 1, 1, 'told', 'words', 1, 1)",
            "lr:nobody-to-tell",
        ),
    ],
)
def test_the_way_to_told_cannot_be_cut_short_by_hand(shop: Opened, statement: str, says: str) -> None:
    written(shop, agreed(shop))
    with shop.saved() as uow:
        uow.themes.add_change("Another kettle", NOW)
    assert says in refusal(shop, statement)


def test_a_change_that_fixed_something_stays_made_and_stays_there(shop: Opened) -> None:
    number = written(shop, None)
    with shop.saved() as uow:
        change = uow.themes.add_change("Another kettle", NOW)
        uow.themes.save_change(replace(uow.themes.change(change), made_on=NOW.date()))
        uow.feedback.save(uow.feedback.get(number).fixed_by_change(uow.themes.change(change), NOW))
    assert refusal(shop, "UPDATE feedback_change SET made_day = NULL") == "lr:change-not-made"
    with shop.store.unit_of_work() as uow, pytest.raises(InputRefusedError, match="take that back first"):
        uow.themes.remove_change(change)
    with shop.store.unit_of_work() as uow, pytest.raises(InputRefusedError, match="not there"):
        uow.themes.change(ChangeId(99))


# What stays when a name goes


def settled(shop: Opened, who: CustomerId | None, days_ago: int = 0) -> FeedbackId:
    number = written(shop, who, days_ago=days_ago)
    with shop.saved() as uow:
        entry = uow.feedback.get(number)
        entry = entry.answered(entry.at + timedelta(hours=2)) if who is not None else entry
        uow.feedback.save(entry.settled_in_words("The kettle is old", entry.at + timedelta(days=2)))
        recovery = uow.recoveries.of_entry(number)
        assert recovery is not None
        uow.recoveries.save(recovery.with_offer("A tea", 2500, entry.at).settled(entry.at + timedelta(days=1)))
    return number


def bare_rows(shop: Opened) -> list[Row]:
    assert shop.sql("SELECT 1 FROM feedback_attachment") == []
    assert shop.sql(f"SELECT DISTINCT {', '.join(BARE)} FROM feedback") == [(None,) * len(BARE)]
    assert shop.sql("SELECT customer_id, what, offered FROM recovery") == [(None, None, None)]
    return shop.sql("SELECT kind, channel, mood, topic_id, day, state, fixed_by FROM feedback")


def test_what_stays_of_a_withdrawal_is_nobodys_and_still_counts(shop: Opened) -> None:
    ada = agreed(shop)
    number = settled(shop, ada, days_ago=3)
    with shop.store.unit_of_work() as uow:
        facts, day = uow.feedback.facts(), uow.feedback.get(number).day
    shop.say(ada, Purpose.FEEDBACK, ConsentState.WITHDRAWN, ago=timedelta(0))
    (row,) = bare_rows(shop)
    assert row == ("complaint", "call", 1, 1, day.toordinal(), "fixed", "words")
    with shop.store.unit_of_work() as uow:
        entry, after = uow.feedback.get(number), uow.feedback.facts()
        assert (entry.is_bare, entry.words, entry.because, entry.customer_id) == (True, "", "", None)
        assert uow.recoveries.facts().cost_milli.tolist() == [2500]
        assert uow.feedback.to_be_told() == []
    assert entry.at == datetime.combine(day, time(), UTC), "the moment goes, the day stays"
    assert (after.who.tolist(), after.day.tolist()) == ([-1], facts.day.tolist())
    for column in ("answered", "fixed"):
        assert getattr(after, column) - after.arrived == pytest.approx(getattr(facts, column) - facts.arrived)


def test_an_erasure_leaves_as_little(shop: Opened) -> None:
    ada, bo = agreed(shop), agreed(shop)
    settled(shop, ada)
    with shop.saved() as uow:
        uow.rights.erasures.erase(ada, NOW)
    bare_rows(shop)
    kept = settled(shop, bo)
    with shop.store.unit_of_work() as uow:
        assert uow.feedback.get(kept).words == "The tea was cold"


def test_after_24_months_the_words_go_and_the_counts_stay(shop: Opened) -> None:
    ada = agreed(shop)
    old, new = settled(shop, ada, days_ago=760), settled(shop, None, days_ago=700)
    nobodys = settled(shop, None, days_ago=760)
    apply = partial(_retention, shop)
    assert apply() == 4  # two entries and their recoveries
    assert apply() == 0
    with shop.store.unit_of_work() as uow:
        assert [uow.feedback.get(number).is_bare for number in (old, new, nobodys)] == [True, False, True]
        assert [uow.feedback.get(number).attachments for number in (old, new, nobodys)] == [0, 1, 0]
        assert len(uow.feedback.facts().day) == 3


def test_of_somebody_whose_data_is_only_stored_nothing_goes_by_time(shop: Opened) -> None:
    settled(shop, agreed(shop), days_ago=760)
    shop.sql("UPDATE customer SET restricted = 1")
    assert _retention(shop) == 0


def _retention(shop: Opened) -> int:
    with shop.saved() as uow:
        taken = uow.rights.retention.apply(NOW.date(), NOW)
    return {kind.value: count for kind, count in taken.items()}["feedback"]


# Arithmetic


def test_facts_are_what_the_entries_say(shop: Opened) -> None:
    ada = agreed(shop)
    settled(shop, ada, days_ago=5)
    written(shop, None, kind=FeedbackKind.COMPLIMENT)
    with shop.store.unit_of_work() as uow:
        facts, entries = uow.feedback.facts(), uow.feedback.recent(limit=9)[::-1]
        (theme,) = uow.themes.all()
    kinds = list(FeedbackKind)
    assert facts.feedback_id.tolist() == [entry.feedback_id for entry in entries]
    assert facts.who.tolist() == [ada, -1]
    assert [kinds[kind] for kind in facts.kind] == [entry.kind for entry in entries]
    assert facts.mood.tolist() == [1, 1]
    assert facts.theme.tolist() == [theme.theme_id] * 2
    assert facts.asks.tolist() == [1, 0]
    assert (facts.fixed - facts.arrived)[0] == pytest.approx(48)
    assert np.isnan(facts.told).all()
    assert np.isnan(facts.fixed[1])


def test_facts_of_an_empty_log_are_empty(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        assert {len(column) for column in (*uow.feedback.facts(), *uow.recoveries.facts())} == {0}


def test_arithmetic_reads_an_index_and_no_words(shop: Opened) -> None:
    plan = " ".join(str(row[-1]) for row in shop.sql(f"EXPLAIN QUERY PLAN {feedback_facts._ENTRIES}"))
    assert "COVERING INDEX feedback_figures" in plan
    assert "TEMP B-TREE" not in plan


def test_lists_of_the_log_go_on_where_they_ended_and_narrow_to_states_and_themes(shop: Opened) -> None:
    numbers = [written(shop, None) for _ in range(5)]
    done = settled(shop, None)
    with shop.store.unit_of_work() as uow:
        (theme,) = uow.themes.all()
        first = uow.feedback.recent(limit=2)
        assert [entry.feedback_id for entry in first] == [done, numbers[4]]
        rest = uow.feedback.recent(limit=2, before=first[-1].feedback_id)
        assert [entry.feedback_id for entry in rest] == [numbers[3], numbers[2]]
        fixed = uow.feedback.recent(limit=9, states=[FeedbackState.FIXED], themes=[theme.theme_id])
        assert [(entry.feedback_id, entry.fixed_by) for entry in fixed] == [(done, FixedBy.WORDS)]
        assert len(uow.feedback.open_entries()) == 5


def test_what_somebody_was_planted_with_is_read_back(shop: Opened) -> None:
    ada = plant_everything(shop, "T1")
    with shop.store.unit_of_work() as uow:
        (entry,) = uow.feedback.of_customer(ada)
        (recovery,) = uow.recoveries.of_customer(ada)
        assert (entry.words, entry.because, entry.topic) == ("The tea was cold", "The kettle is old", "tea")
        assert (recovery.what, recovery.offered, recovery.offered_milli) == ("Cold tea", "Another tea", 2500)
        assert [item.satisfaction for item in uow.feedback.said_by([ada])[ada]] == [0.0]

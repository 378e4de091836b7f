"""When a rehearsal and a self-check are due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from localregulars.application.safekeeping.upkeep import Chore, Errand, Records, Rehearsal, SelfCheck, due_chores
from localregulars.application.safekeeping.vault_care import Finding

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SOUND = SelfCheck(NOON)
BROKEN = SelfCheck(NOON, (Finding("pages", "Something is broken.", "Restore the newest backup."),))
WELL, NOT_WELL = Rehearsal(NOON, 412), Rehearsal(NOON, problem="This backup is damaged.")
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


@pytest.mark.parametrize(
    ("check", "age", "is_due"),
    [
        (None, 0 * DAY, True),
        (SOUND, 7 * DAY - SECOND, False),
        (SOUND, 7 * DAY, True),
        (BROKEN, DAY - SECOND, False),
        (BROKEN, DAY, True),  # looked at again the next day: perhaps the disk was only asleep
        (SOUND, -DAY, True),  # dated by a clock that ran ahead
    ],
)
def test_the_shop_is_checked_every_week(check: SelfCheck | None, age: timedelta, is_due: bool) -> None:
    assert (Chore.SELF_CHECK in due_chores(Records(WELL, check), NOON + age, has_backup=True)) is is_due


@pytest.mark.parametrize(
    ("rehearsal", "age", "is_due"),
    [
        (None, 0 * DAY, True),
        (WELL, 30 * DAY - SECOND, False),
        (WELL, 30 * DAY, True),
        (NOT_WELL, DAY - SECOND, False),
        (NOT_WELL, DAY, True),
        (WELL, -DAY, True),
    ],
)
def test_a_restore_is_rehearsed_every_month(rehearsal: Rehearsal | None, age: timedelta, is_due: bool) -> None:
    assert (Chore.REHEARSAL in due_chores(Records(rehearsal, SOUND), NOON + age, has_backup=True)) is is_due


def test_without_a_backup_there_is_nothing_to_rehearse() -> None:
    assert due_chores(Records(), NOON, has_backup=False) == (Chore.SELF_CHECK,)


def test_keys_never_show_in_a_traceback() -> None:
    from pathlib import Path

    assert "secret" not in repr(Errand(Path("/shop"), b"secret"))

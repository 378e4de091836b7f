"""When a backup is due, and how its outcome is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from localregulars.application.safekeeping.backups import (
    BackupFacts,
    BackupState,
    CopyOnPurpose,
    Mark,
    back_up_if_due,
    rehearse_restore,
    second_place_mark,
)
from localregulars.domain.errors import EnvironmentFailureError

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class SetClock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


class FakeBackups:
    """Keeps times instead of files."""

    def __init__(self, *saved: datetime, is_full: bool = False) -> None:
        self.saved, self.is_full, self.changed, self.thinned = list(saved), is_full, True, 0

    def _facts(self, customers: int = 412) -> BackupFacts:
        return BackupFacts(self.saved[-1], len(self.saved), 7, customers, 9, None, 1)

    def has_changed(self) -> bool:
        return self.changed

    def newest(self) -> BackupFacts | None:
        return self._facts() if self.saved else None

    def save_automatic(self, now: datetime) -> BackupFacts:
        if self.is_full:
            raise EnvironmentFailureError("The disk is full.")
        self.saved.append(now)
        self.changed = False
        return self._facts()

    def save_on_purpose(self, file: Path, now: datetime) -> BackupFacts:
        raise NotImplementedError

    def thin_out(self, now: datetime) -> int:
        self.thinned += 1
        return 0

    def copies(self) -> Sequence[CopyOnPurpose]:
        return []

    def unlist(self, copy: CopyOnPurpose, now: datetime) -> None:
        raise NotImplementedError

    def rehearse(self) -> BackupFacts:
        if not self.saved:
            raise EnvironmentFailureError("There is none yet.")
        return self._facts()


@pytest.mark.parametrize(
    ("minutes", "closing", "state"),
    [
        (29, False, BackupState.NOT_DUE),
        (30, False, BackupState.SAVED),
        (1, True, BackupState.SAVED),
        (-60 * 24 * 365, False, BackupState.SAVED),  # the last one was dated by a clock that ran ahead
    ],
)
def test_a_change_is_saved_at_most_every_half_hour_and_at_closing(
    minutes: int, closing: bool, state: BackupState
) -> None:
    backups = FakeBackups(NOON)
    outcome = back_up_if_due(backups, SetClock(NOON + timedelta(minutes=minutes)), closing=closing)
    assert outcome.state is state
    assert len(backups.saved) == (2 if state is BackupState.SAVED else 1)


def test_without_a_change_nothing_is_saved_but_what_is_over_goes() -> None:
    backups = FakeBackups(NOON)
    backups.changed = False
    assert back_up_if_due(backups, SetClock(NOON + timedelta(days=3)), closing=True).state is BackupState.UNCHANGED
    assert (len(backups.saved), backups.thinned) == (1, 1)


def test_a_failure_is_an_outcome_with_its_sentence() -> None:
    outcome = back_up_if_due(FakeBackups(is_full=True), SetClock(NOON))
    assert (outcome.state, outcome.sentence) == (BackupState.FAILED, "The disk is full.")


def test_a_rehearsal_says_what_the_last_backup_holds() -> None:
    assert rehearse_restore(FakeBackups(NOON)).sentence == "Your last backup was opened and holds 412 customers."
    failed = rehearse_restore(FakeBackups())
    assert (failed.state, failed.sentence) == (BackupState.FAILED, "There is none yet.")


@pytest.mark.parametrize(("days", "mark"), [(6, Mark.FINE), (7, Mark.AMBER), (13, Mark.AMBER), (14, Mark.RED)])
def test_a_missing_copy_elsewhere_turns_amber_after_7_days_and_red_after_14(days: int, mark: Mark) -> None:
    now = NOON + timedelta(days=days)
    assert second_place_mark([], NOON, now) is mark
    copies = [CopyOnPurpose("a", NOON - timedelta(days=90), 0), CopyOnPurpose("b", NOON, 0)]
    assert second_place_mark(copies, NOON - timedelta(days=400), now) is mark
    in_the_future = CopyOnPurpose("c", now + timedelta(days=300), 0)
    assert second_place_mark([*copies, in_the_future], NOON, now) is mark

"""Which backups stay, whatever the clock does."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from localregulars.storage.backup.rotation import Dated, people_to_remove, to_remove

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
MOMENTS = st.integers(-800 * 24 * 60, 800 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
SETS = st.lists(st.tuples(MOMENTS, st.booleans()), max_size=60).map(
    lambda rows: [Dated(f"b{n}", n, made, sound) for n, (made, sound) in enumerate(rows)]
)


def names(backups: list[Dated]) -> set[str]:
    return {b.name for b in backups}


@given(SETS, MOMENTS)
def test_the_newest_three_and_the_newest_sound_one_stay_whatever_the_clock_says(
    backups: list[Dated], now: datetime
) -> None:
    gone = to_remove(backups, now)
    assert not gone & names(backups[-3:])
    sound = [b for b in backups if b.is_sound]
    assert not gone & names(sound[-1:])


@given(SETS, MOMENTS)
def test_everything_of_the_last_two_days_stays(backups: list[Dated], now: datetime) -> None:
    assert not to_remove(backups, now) & {b.name for b in backups if b.made > now - timedelta(days=2)}


@given(SETS, MOMENTS)
def test_what_stays_would_stay_again(backups: list[Dated], now: datetime) -> None:
    left = [b for b in backups if b.name not in to_remove(backups, now)]
    assert to_remove(left, now) == frozenset()


@given(SETS, MOMENTS, st.sampled_from([-365, 365]))
def test_a_clock_that_jumps_a_year_loses_no_day_that_would_have_stayed_but_by_the_two_day_rule(
    backups: list[Dated], now: datetime, days: int
) -> None:
    jumped = to_remove(backups, now + timedelta(days=days))
    days_left = {b.made.date() for b in backups if b.name not in jumped}
    older = sorted({b.made.date() for b in backups if b.made <= now + timedelta(days=days) - timedelta(days=2)})
    assert set(older[-12:]) <= days_left


@given(SETS, MOMENTS, st.integers(1, 30), st.booleans())
def test_the_copy_from_before_an_upgrade_stays_thirty_days_and_until_the_shop_started_well(
    backups: list[Dated], now: datetime, days: int, is_settled: bool
) -> None:
    def gone(age: timedelta, *, settled: bool) -> frozenset[str]:
        before = Dated("before", -1, now - age, before_upgrade_to=2000)
        busy = [Dated(f"n{n}", 100 + n, now) for n in range(3)]
        return to_remove([before, *backups, *busy], now, is_settled=settled)

    assert "before" not in gone(timedelta(days=days) - timedelta(minutes=1), settled=is_settled)
    assert "before" not in gone(timedelta(days=4000), settled=False)


def test_an_upgrade_that_has_settled_lets_its_old_copy_go_and_a_broken_copy_holds_nothing() -> None:
    day = timedelta(days=1)
    newer = [Dated(f"n{n}", 10 + n, START + 100 * day) for n in range(20)]
    before = Dated("before", 1, START, before_upgrade_to=2000)
    same_day = Dated("later that day", 2, START + timedelta(hours=1))
    assert "before" in to_remove([before, same_day, *newer], START + 100 * day, is_settled=True)
    assert "before" not in to_remove([before, same_day, *newer], START + 100 * day, is_settled=False)
    broken = Dated("before", 1, START, is_sound=False, before_upgrade_to=2000)
    assert "before" in to_remove([broken, same_day, *newer], START + 100 * day, is_settled=False)


def year(per_day: int, jump: timedelta = timedelta(0)) -> list[Dated]:
    """A shop that is backed up so often for 400 days and thinned out each time; the clock jumps once for a day."""
    kept: list[Dated] = []
    for number in range(400 * per_day):
        now = START + timedelta(hours=number * 24 / per_day)
        if 200 * per_day <= number < 201 * per_day:
            now += jump
        kept.append(Dated(f"b{number}", number, now))
        gone = to_remove(kept, now)
        kept = [b for b in kept if b.name not in gone]
    return kept


def test_after_a_year_there_are_days_weeks_and_months_to_go_back_to() -> None:
    kept = year(4)
    now = START + timedelta(days=400)
    ages = sorted((now - b.made).days for b in kept)
    assert len(kept) <= 2 * 4 + 12 + 10 + 9 + 1
    assert set(range(1, 13)) <= set(ages)
    assert ages[-1] >= 270
    steps = [older - newer for newer, older in itertools.pairwise(ages)]
    assert max(steps) <= 31 + 7  # between two months, or a week and a month
    assert max(step for step, age in zip(steps, ages[1:], strict=False) if age < 80) <= 8


def test_a_day_with_the_clock_a_year_off_costs_at_most_a_day_of_the_history() -> None:
    for days in (-365, 365):
        jumped = year(2, timedelta(days=days))
        now = START + timedelta(days=400)
        ages = sorted((now - b.made).days for b in jumped)
        assert set(range(1, 12)) <= set(ages)
        assert len([age for age in ages if age > 90]) >= 7
        assert len(jumped) <= 2 * 2 + 12 + 10 + 9 + 6


@given(SETS, MOMENTS)
def test_no_people_file_over_30_days_stays_once_a_newer_sound_one_is_there(files: list[Dated], now: datetime) -> None:
    gone = people_to_remove(files, frozenset(f.number for f in files), now)
    sound = [f for f in files if f.is_sound]
    for file in files:
        has_newer = bool(sound) and sound[-1].number > file.number
        is_over = not now - timedelta(days=30) < file.made <= now + timedelta(hours=1)
        if has_newer and is_over:
            assert file.name in gone
        if not is_over or file in sound[-1:]:
            assert file.name not in gone


def test_without_a_sound_newer_people_file_none_goes() -> None:
    old = [Dated("a", 1, START, is_sound=False), Dated("b", 2, START, is_sound=False)]
    assert people_to_remove(old, frozenset({1, 2}), START + timedelta(days=90)) == frozenset()
    assert people_to_remove([Dated("a", 1, START)], frozenset(), START + timedelta(days=90)) == frozenset()

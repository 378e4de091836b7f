"""Which backups stay: a rule about numbers and times alone, so that no clock can make it drop too much.

Every automatic backup of the last two days, then the newest of each of the 12 latest days before that, of the 10 latest
weeks before those, and of the 9 latest months before those. Only days that have a backup count: a clock that jumps a
year ahead makes nothing vanish. The newest three and the newest sound one stay whatever the times say; newest is by
number, which only grows. The newest sound one from before an upgrade stays for 30 days and until the shop has had three
good starts in its new schema, whichever is later.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KEEP_ALL = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
NEWEST_ALWAYS = 3
PEOPLE_DAYS = timedelta(days=30)
BEFORE_UPGRADE = timedelta(days=30)
_CLOCKS_DIFFER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup or a people file, as far as the rule needs to know it. `made` is aware UTC."""

    name: str
    number: int
    made: datetime
    is_sound: bool = True
    before_upgrade_to: int = 0
    """The schema that the shop was given right afterwards; 0 where it was given none."""


def to_remove(backups: Iterable[Dated], now: datetime, *, is_settled: bool = True) -> frozenset[str]:
    """Names of the automatic backups that can go; `is_settled`: the last upgrade has had its good starts."""
    by_number = sorted(backups, key=lambda b: (b.number, b.name), reverse=True)
    kept = {b.name for b in by_number[:NEWEST_ALWAYS]} | _newest_sound(by_number)
    kept |= _from_before_upgrades(by_number, now, is_settled=is_settled)
    rest: list[Dated] = []
    for backup in sorted(by_number, key=lambda b: (b.made, b.number), reverse=True):
        if backup.made > now - KEEP_ALL:
            kept.add(backup.name)
        else:
            rest.append(backup)
    for most, bucket in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        taken: set[Hashable] = set()
        over: list[Dated] = []
        for backup in rest:
            place = bucket(backup.made)
            if place in taken:
                continue
            if len(taken) == most:
                over.append(backup)
                continue
            taken.add(place)
            kept.add(backup.name)
        rest = over
    return frozenset(b.name for b in by_number) - kept


def people_to_remove(files: Iterable[Dated], kept_backups: frozenset[int], now: datetime) -> frozenset[str]:
    """Names of the people files that can go: over 30 days old, or their backup is gone; never the newest sound one.

    A newer people file holds the key of everybody who is not erased, so dropping an older one loses nobody. One that
    says it comes from the future was dated by a wrong clock, cannot be trusted to end, and goes too.
    """
    by_number = sorted(files, key=lambda f: (f.number, f.name), reverse=True)
    newest = _newest_sound(by_number)
    if not newest:
        return frozenset()
    return frozenset(
        f.name
        for f in by_number
        if f.name not in newest
        and (f.number not in kept_backups or not now - PEOPLE_DAYS < f.made <= now + _CLOCKS_DIFFER)
    )


def _newest_sound(by_number: Sequence[Dated]) -> set[str]:
    return {b.name for b in by_number if b.is_sound and b.number == max(s.number for s in by_number if s.is_sound)}


def _from_before_upgrades(by_number: Sequence[Dated], now: datetime, *, is_settled: bool) -> set[str]:
    """The newest sound one from before each upgrade; the latest upgrade's own until it is settled, however old."""
    kept: set[str] = set()
    upgrades = {b.before_upgrade_to for b in by_number if b.before_upgrade_to and b.is_sound}
    for upgrade in upgrades:
        newest = next(b for b in by_number if b.before_upgrade_to == upgrade and b.is_sound)
        if newest.made > now - BEFORE_UPGRADE or (upgrade == max(upgrades) and not is_settled):
            kept.add(newest.name)
    return kept


def _day(made: datetime) -> Hashable:
    return made.astimezone(UTC).date()


def _week(made: datetime) -> Hashable:
    return made.astimezone(UTC).isocalendar()[:2]


def _month(made: datetime) -> Hashable:
    return made.astimezone(UTC).year, made.astimezone(UTC).month

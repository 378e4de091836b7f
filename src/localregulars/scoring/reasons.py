"""Why a silence is not as usual: codes and the very numbers that the rules used."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.scoring.absence import FloatArray, of_row
from localregulars.scoring.changes import DAYS_PER_WEEK
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray
from localregulars.scoring.policy import Policy
from localregulars.scoring.rhythm import States, Track, gaps_shorter
from localregulars.scoring.silences import counted, silence_scores
from localregulars.scoring.thresholds import RARE_CHANCE


def absence_signals(
    states: States, now: Track, known: Circumstances, policy: Policy, as_of: int, asked: Collection[int]
) -> dict[int, Signal]:
    """Signals by customer id, of the regulars who have something to say: the others have no entry.

    That is a silence as rare as `RARE_CHANCE`, not announced, that has become more unusual in the last four weeks or
    is being `asked` about (customer ids). The signal holds since the first day on which the silence was so rare. Who
    wants to be asked after by now, and is being asked about, speaks too, whatever is usual for them.
    """
    positions = np.flatnonzero(states["visit_days"] > 0)
    visit_days = now.visits.days
    began = known.silence_began(positions, visit_days, as_of)
    days = known.silent_days(positions, began, as_of)
    rare_from = of_row(policy.table.rare_from(RARE_CHANCE), now.usual_tenths, now.evenness)
    is_asked = np.isin(known.customer_ids[positions], np.fromiter(asked, np.int64, len(asked)))
    is_rare = now.regular & (days >= rare_from)
    wished = known.is_wished(positions, began, as_of) & is_asked & (days > 0)
    scores, is_news = _scores(now, known, policy, np.flatnonzero(is_rare | wished), (days, began, as_of))
    is_away = known.are_excused(positions, np.asarray(as_of))
    chosen = np.flatnonzero(((is_rare & (is_news | is_asked)) | wished) & ~is_away)
    missed = known.missed_appointment(positions, began, as_of)
    shorter = gaps_shorter(states[positions[chosen]], days[chosen])
    since = _first_days(known, positions[chosen], began[chosen], rare_from[chosen], as_of)
    since = np.where(is_rare[chosen], since, began[chosen] + known.waits[positions[chosen]])
    columns = (days, visit_days, began, now.usual_tenths, now.number)
    week = policy.table.parameters.days_per_week
    silences = zip(*(column[chosen].tolist() for column in columns), shorter.tolist(), strict=True)
    told = zip(known.customer_ids[positions[chosen]].tolist(), scores[chosen].tolist(), since.tolist(), strict=True)
    out: dict[int, Signal] = {}
    for i, silence, (customer, score, first) in zip(chosen.tolist(), silences, told, strict=True):
        reasons: tuple[Reason, ...] = _reasons(week, *silence)
        if wished[i]:
            promise = _promise(int(days[i]), int(visit_days[i]), int(known.waits[positions[i]]))
            reasons = (promise, *reasons) if is_rare[i] else (promise,)
        if missed[i]:
            reasons = (*reasons, Reason(ReasonCode.MISSED_APPOINTMENT, {"appointment": _iso(int(missed[i]))}))
        out[customer] = Signal(SignalCode.ABSENCE, score, date.fromordinal(first), reasons)
    return out


def _scores(
    now: Track, known: Circumstances, policy: Policy, at: IntArray, silence: tuple[IntArray, IntArray, int]
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """The scores at some places of the track, and whether they have become higher in the last four weeks.

    `silence` holds everybody's opening days, the days from which they count, and the day; of others nothing is told.
    """
    days, began, as_of = silence
    scores, is_news = np.full(len(days), -np.inf), np.zeros(len(days), bool)
    between = began[at], np.full(len(at), as_of)
    by_weekday = counted(now, at, days[at], between, policy.table, known.open_days)
    scores[at] = silence_scores(now, at, by_weekday, policy.table)
    is_news[at] = scores[at] > policy.weeks_ago(now, at, by_weekday)
    return scores, is_news


def _reasons(
    week: int, days: int, visit_day: int, began: int, usual_tenths: int, number: int, shorter: int
) -> tuple[Reason, ...]:
    """The two reasons of an absence.

    `counted_from` is there when a sign of life came after the last visit, `days_per_week` where the shop is closed on
    some weekdays.
    """
    longer: dict[str, float | int | str] = {
        "days": days,
        "usual_gap_days": usual_tenths / 10,
        "last_visit": date.fromordinal(visit_day).isoformat(),
    }
    if week != DAYS_PER_WEEK:
        longer["days_per_week"] = week
    if began != visit_day:
        longer["counted_from"] = date.fromordinal(began).isoformat()
    rare: dict[str, float | int | str] = {"gaps_seen": number - 1, "gaps_shorter": shorter, "visits_seen": number}
    return Reason(ReasonCode.LONGER_THAN_USUAL, longer), Reason(ReasonCode.RARE_GAP, rare)


def _promise(days: int, visit_day: int, wait: int) -> Reason:
    """What the shop promised to somebody who said how soon to ask after them."""
    last_visit = date.fromordinal(visit_day).isoformat()
    return Reason(ReasonCode.WANTS_TO_BE_ASKED, {"wait_days": wait, "days": days, "last_visit": last_visit})


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _first_days(known: Circumstances, positions: IntArray, began: IntArray, wanted: IntArray, as_of: int) -> IntArray:
    """The first days on which silences that began then lasted `wanted` opening days; all of them do on `as_of`."""
    low, high = began.copy(), np.full(len(began), as_of)
    while (high - low > 1).any():
        middle = (low + high) // 2
        long_enough = known.silent_days(positions, began, middle) >= wanted
        high = np.where(long_enough, middle, high)
        low = np.where(long_enough, low, middle)
    return high

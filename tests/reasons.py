"""Made-up reasons: every code with numbers, many of each thing or one, so that no sentence is left out of a test."""

from __future__ import annotations

from datetime import date, timedelta

from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode

Numbers = dict[str, float | int | str]

SIGNAL_OF = {
    ReasonCode.LONGER_THAN_USUAL: SignalCode.ABSENCE,
    ReasonCode.RARE_GAP: SignalCode.ABSENCE,
    ReasonCode.WANTS_TO_BE_ASKED: SignalCode.ABSENCE,
    ReasonCode.MISSED_APPOINTMENT: SignalCode.ABSENCE,
    ReasonCode.COMES_LESS_OFTEN: SignalCode.DECLINE,
    ReasonCode.USUAL_ITEM_MISSING: SignalCode.USUAL_ORDER,
    ReasonCode.HAS_INSTEAD: SignalCode.USUAL_ORDER,
    ReasonCode.ITEM_SELDOM_NOW: SignalCode.USUAL_ORDER,
    ReasonCode.CATEGORY_SELDOM_NOW: SignalCode.USUAL_ORDER,
    ReasonCode.VISITS_ARE_SMALLER: SignalCode.INTENSITY,
    ReasonCode.VISITS_ARE_LARGER: SignalCode.INTENSITY,
    ReasonCode.OTHER_HOURS: SignalCode.TIME_OF_DAY,
    ReasonCode.OTHER_WEEKDAYS: SignalCode.TIME_OF_DAY,
    ReasonCode.ONCE_A_DAY: SignalCode.TIME_OF_DAY,
    ReasonCode.FEWER_A_DAY: SignalCode.TIME_OF_DAY,
}


def made_up_reasons(today: date) -> list[Reason]:
    """Every code with all its numbers, two or more of everything; what is made of a visit in all its measures."""
    last = (today - timedelta(days=9)).isoformat()
    few: dict[ReasonCode, list[Numbers]] = {
        ReasonCode.LONGER_THAN_USUAL: [{"days": 9, "usual_gap_days": 3.0, "last_visit": last}],
        ReasonCode.RARE_GAP: [{"gaps_seen": 84, "gaps_shorter": 83, "visits_seen": 85}],
        ReasonCode.WANTS_TO_BE_ASKED: [{"wait_days": 5, "days": 9, "last_visit": last}],
        ReasonCode.MISSED_APPOINTMENT: [{"appointment": last}],
        ReasonCode.COMES_LESS_OFTEN: [{"visits": 4, "usual_visits": 7.5, "weeks": 3}],
        ReasonCode.USUAL_ITEM_MISSING: [
            {
                "item": 7,
                "item_name": "Flat white",
                "visits_without": 6,
                "per_cent": 93,
                "last_had": last,
                "visits_seen": 41,
            }
        ],
        ReasonCode.HAS_INSTEAD: [{"item": 8, "item_name": "Decaf", "visits_with": 5, "visits_without": 6}],
        ReasonCode.ITEM_SELDOM_NOW: [
            {"item": 9, "item_name": "Croissant", "per_cent": 71, "per_cent_lately": 12, "visits_seen": 41}
        ],
        ReasonCode.CATEGORY_SELDOM_NOW: [
            {"category": 4, "category_name": "Cakes", "in_10": 8, "in_10_lately": lately, "visits_seen": 41}
            for lately in (1, 0)
        ],
        ReasonCode.OTHER_HOURS: [{"usual_minute": 475, "now_minute": 963, "visits": 5, "visits_seen": 41}],
        ReasonCode.OTHER_WEEKDAYS: [{"usual_weekday": 0, "now_weekday": 3, "visits": 5, "visits_seen": 41}],
        ReasonCode.ONCE_A_DAY: [{"missing_minute": 783, "per_cent": 84, "days": 6}],
        ReasonCode.FEWER_A_DAY: [
            {"usual_visits": 3, "now_visits": 2, "days": 6, "missing_minute": 603},
            {"usual_visits": 2.4, "now_visits": 1.8, "days": 6},
        ],
    }
    known = {"visits": 6, "visits_seen": 41}
    small: list[Numbers] = [
        {"measure": "amount", "usual": 9800, "now": 4200, **known},
        {"measure": "items", "usual": 4.5, "now": 2.0, **known},
        {"measure": "minutes", "usual": 60, "now": 35, **known},
    ]
    few[ReasonCode.VISITS_ARE_SMALLER] = small
    few[ReasonCode.VISITS_ARE_LARGER] = [n | {"usual": n["now"], "now": n["usual"]} for n in small]
    return [Reason(code, numbers) for code in ReasonCode for numbers in few[code]]


def with_one_of_each(reason: Reason) -> Reason:
    """The same reason with one visit, one week, one minute wherever it counts."""
    ones = dict.fromkeys(("days", "wait_days", "visits", "weeks", "visits_without", "visits_with"), 1)
    numbers: Numbers = {key: ones.get(key, value) for key, value in reason.numbers.items()}
    if numbers.get("measure") == "minutes":
        numbers["now"] = 1
    return Reason(reason.code, numbers)


def signal(*reasons: Reason, score: float = 3.0, since: date = date(2026, 3, 3)) -> Signal:
    """The signal that reasons of these codes belong to."""
    return Signal(SIGNAL_OF[reasons[0].code], score, since, reasons)

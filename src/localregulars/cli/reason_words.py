"""Why somebody is in the queue, in a few words for a table; `--json` has the codes and all the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from localregulars.application.noticing.item_names import CATEGORY_NAME, ITEM_NAME
from localregulars.cli.output import count
from localregulars.domain.signals import Reason, ReasonCode, Signal, VisitMeasure
from localregulars.domain.visits import AMOUNT_UNITS

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def why(signals: Sequence[Signal]) -> str:
    """Each signal in a few words, in their order, the strongest first: "without Flat white 6 times, Decaf instead"."""
    told = (", ".join(filter(None, map(_words, signal.reasons))) for signal in signals)
    return "; ".join(filter(None, told))


def _words(reason: Reason) -> str:
    """One reason; "" where another says it already."""
    numbers = reason.numbers
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return "away longer than usual"
        case ReasonCode.RARE_GAP:
            return ""
        case ReasonCode.WANTS_TO_BE_ASKED | ReasonCode.MISSED_APPOINTMENT:
            return _agreed(reason)
        case ReasonCode.COMES_LESS_OFTEN:
            came = count(int(numbers["visits"]), "visit", "visits")
            return f"{came} in {count(int(numbers['weeks']), 'week', 'weeks')}, usually {numbers['usual_visits']}"
        case ReasonCode.USUAL_ITEM_MISSING:
            times = count(int(numbers["visits_without"]), "time", "times")
            return f"without {numbers.get(ITEM_NAME, 'the usual order')} {times}"
        case ReasonCode.HAS_INSTEAD | ReasonCode.ITEM_SELDOM_NOW | ReasonCode.CATEGORY_SELDOM_NOW:
            return _other_item(reason)
        case ReasonCode.VISITS_ARE_SMALLER | ReasonCode.VISITS_ARE_LARGER:
            measure = VisitMeasure(str(numbers["measure"]))
            now, usual = (_size(float(numbers[key]), measure) for key in ("now", "usual"))
            return f"{measure} {now}, usually {usual}"
        case ReasonCode.OTHER_HOURS | ReasonCode.OTHER_WEEKDAYS | ReasonCode.ONCE_A_DAY | ReasonCode.FEWER_A_DAY:
            return _times(reason)


def _agreed(reason: Reason) -> str:
    if reason.code is ReasonCode.MISSED_APPOINTMENT:
        return f"did not come to the appointment on {reason.numbers['appointment']}"
    return f"wants to be asked after {count(int(reason.numbers['wait_days']), 'day', 'days')}"


def _other_item(reason: Reason) -> str:
    numbers = reason.numbers
    if reason.code is ReasonCode.HAS_INSTEAD:
        return f"{numbers.get(ITEM_NAME, 'something else')} instead"
    if reason.code is ReasonCode.CATEGORY_SELDOM_NOW:
        category = numbers.get(CATEGORY_NAME, "of what is usual")
        return f"less {category}: {numbers['in_10_lately']} in 10 visits, usually {numbers['in_10']}"
    item = numbers.get(ITEM_NAME, "of what is usual beside it")
    return f"less {item}: {numbers['per_cent_lately']}%, usually {numbers['per_cent']}%"


def _times(reason: Reason) -> str:
    numbers = reason.numbers
    if reason.code is ReasonCode.ONCE_A_DAY:
        return f"once a day, usually also at {_clock(numbers['missing_minute'])}"
    if reason.code is ReasonCode.FEWER_A_DAY:
        told = f"{numbers['now_visits']} visits a day, usually {numbers['usual_visits']}"
        return f"{told}, mostly not at {_clock(numbers['missing_minute'])}" if "missing_minute" in numbers else told
    if reason.code is ReasonCode.OTHER_HOURS:
        return f"at {_clock(numbers['now_minute'])}, usually {_clock(numbers['usual_minute'])}"
    now, usual = (_WEEKDAYS[int(numbers[key])] for key in ("now_weekday", "usual_weekday"))
    return f"on {now}, usually {usual}"


def _size(value: float, measure: VisitMeasure) -> str:
    return f"{value / AMOUNT_UNITS:.2f}" if measure is VisitMeasure.AMOUNT else f"{value:.1f}".removesuffix(".0")


def _clock(minute: float | int | str) -> str:
    hours, minutes = divmod(int(minute), 60)
    return f"{hours:02}:{minutes:02}"

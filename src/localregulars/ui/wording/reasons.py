"""Why somebody is worth a hello: sentences from reason codes, with the very numbers that the rule used.

They say what was seen and nothing more: no guess at health, mood or gender.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.signals import Reason, ReasonCode, Signal
from localregulars.ui.wording.dates import days, opening_days, short_date, weekday_date
from localregulars.ui.wording.rhythm import rhythm
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate


def chip(signals: tuple[Signal, ...], as_of: date, today: date) -> str:
    """The shortest honest reason, for the chip on the card: "Usually every 2 to 3 days, 9 days now".

    `as_of` is the day that the signals speak of; where it is not `today`, the chip says so.
    """
    for signal in signals:
        for reason in signal.reasons:
            if reason.code is ReasonCode.WANTS_TO_BE_ASKED:
                return translate("wording", "Wants to be asked after {wait}, {days} now").format(
                    wait=days(int(_number(reason, "wait_days"))), days=_silence(reason, as_of)
                )
            if reason.code is ReasonCode.LONGER_THAN_USUAL:
                usual, silence = rhythm(_number(reason, "usual_gap_days")), _silence(reason, as_of)
                if as_of == today:
                    return translate("wording", "Usually {rhythm}, {days} now").format(rhythm=usual, days=silence)
                return translate("wording", "Usually {rhythm}, {days} by {day}").format(
                    rhythm=usual, days=silence, day=short_date(as_of, today)
                )
    return translate("wording", "Not as usual")


def sentences(signals: tuple[Signal, ...], as_of: date) -> tuple[str, ...]:
    """One sentence a reason, in the order of the signals, as of the day that they speak of."""
    return tuple(sentence(reason, as_of) for signal in signals for reason in signal.reasons)


def sentence(reason: Reason, today: date) -> str:
    """The whole sentence of one reason."""
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return _longer_than_usual(reason, today)
        case ReasonCode.RARE_GAP:
            return _rare_gap(reason)
        case ReasonCode.WANTS_TO_BE_ASKED:
            return _wants_to_be_asked(reason, today)


def _longer_than_usual(reason: Reason, today: date) -> str:
    usual, silence = rhythm(_number(reason, "usual_gap_days")), _silence(reason, today)
    last = weekday_date(_day(reason, "last_visit"), today)
    if "counted_from" not in reason.numbers:
        return translate("wording", "Usually here {rhythm}; the last visit was on {day}: {days} without one.").format(
            rhythm=usual, day=last, days=silence
        )
    heard = weekday_date(_day(reason, "counted_from"), today)
    return translate(
        "wording", "Usually here {rhythm}; the last visit was on {day}, the last sign of life on {heard}: {days} since."
    ).format(rhythm=usual, day=last, heard=heard, days=silence)


def _rare_gap(reason: Reason) -> str:
    seen, shorter = int(_number(reason, "gaps_seen")), int(_number(reason, "gaps_shorter"))
    known = visits(int(_number(reason, "visits_seen")))
    if seen and shorter >= seen:
        return translate("wording", "They have never been away this long in {visits}.").format(visits=known)
    return translate("wording", "Longer than {shorter} of their {seen} gaps between visits ({visits} known).").format(
        shorter=shorter, seen=seen, visits=known
    )


def _wants_to_be_asked(reason: Reason, today: date) -> str:
    return translate("wording", "They asked us to say hello after {wait} without them; last here on {day}.").format(
        wait=days(int(_number(reason, "wait_days"))), day=weekday_date(_day(reason, "last_visit"), today)
    )


def _silence(reason: Reason, today: date) -> str:
    """The silence in opening days; called plain days where the shop was open on all of them."""
    count = int(_number(reason, "days"))
    began = "counted_from" if "counted_from" in reason.numbers else "last_visit"
    calendar_days = (today - _day(reason, began)).days
    return days(count) if count == calendar_days else opening_days(count)


def _day(reason: Reason, key: str) -> date:
    return date.fromisoformat(str(reason.numbers[key]))


def _number(reason: Reason, key: str) -> float:
    return float(reason.numbers[key])

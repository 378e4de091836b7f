"""When somebody comes now who used to come at other times: other hours or weekdays, less often on a day. In words.

Times of day are rounded, because nobody comes to the minute.
"""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.ui.wording.dates import clock_time, on_weekdays, short_date
from localregulars.ui.wording.reason_numbers import count_in, known_since, number_in, number_words, share

translate = QCoreApplication.translate

_QUARTER = 15
_DAY_MINUTES = 24 * 60
_HOUR = 60


def other_times_chip(reason: Reason, *, also: bool = False) -> str:
    """Other hours, other weekdays, once a day instead of several times, or fewer times a day, in a few words.

    With `also` a sentence that continues what another chip said.
    """
    if reason.code is ReasonCode.OTHER_HOURS:
        return _other_hours_chip(reason, also=also)
    if reason.code is ReasonCode.OTHER_WEEKDAYS:
        return _other_weekdays_chip(reason, also=also)
    if reason.code is ReasonCode.ONCE_A_DAY:
        return _once_a_day_chip(reason, also=also)
    return _fewer_a_day_chip(reason, also=also)


def other_times(reason: Reason, since: date, today: date) -> str:
    """The same in a sentence, with the visits or days at which it was so, and since when."""
    if reason.code is ReasonCode.OTHER_HOURS:
        return _other_hours(reason, since, today)
    if reason.code is ReasonCode.OTHER_WEEKDAYS:
        return _other_weekdays(reason, since, today)
    if reason.code is ReasonCode.ONCE_A_DAY:
        return _once_a_day(reason, since, today)
    return _fewer_a_day(reason, since, today)


def _other_hours_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Comes around 16:00 now, usually around 08:00"."""
    now, usual = _times(reason)
    if also:
        words = translate("wording", "Also comes around {now} now, usually around {usual}")
    else:
        words = translate("wording", "Comes around {now} now, usually around {usual}")
    return words.format(now=now, usual=usual)


def _other_hours(reason: Reason, since: date, today: date) -> str:
    """At what time somebody comes now and usually, at how many visits, and since when."""
    now, usual = _times(reason)
    return translate("wording", "Comes around {now} now, usually around {usual} ({known}).").format(
        now=now, usual=usual, known=known_since(reason, since, today)
    )


def _other_weekdays_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Comes on Thursdays now, usually on Mondays"."""
    now, usual = (on_weekdays(count_in(reason, key)) for key in ("now_weekday", "usual_weekday"))
    if also:
        words = translate("wording", "Also comes {now} now, usually {usual}")
    else:
        words = translate("wording", "Comes {now} now, usually {usual}")
    return words.format(now=now, usual=usual)


def _other_weekdays(reason: Reason, since: date, today: date) -> str:
    """On which weekdays somebody comes now and usually, at how many visits, and since when."""
    now, usual = (on_weekdays(count_in(reason, key)) for key in ("now_weekday", "usual_weekday"))
    return translate("wording", "Comes {now} now, usually {usual} ({known}).").format(
        now=now, usual=usual, known=known_since(reason, since, today)
    )


def _once_a_day_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Once a day now, usually also around 13:00"."""
    if also:
        words = translate("wording", "Also comes once a day now, usually around {missing} as well")
    else:
        words = translate("wording", "Once a day now, usually also around {missing}")
    return words.format(missing=_missing(reason))


def _once_a_day(reason: Reason, since: date, today: date) -> str:
    """Which visit of the day is missing, how usual several are, at how many days, and since when."""
    days = count_in(reason, "days")
    if days == 1:
        words = translate(
            "wording",
            "Comes once a day now, usually more often on {share} of days: none around {missing} (the last day, since "
            "{day}).",
        )
    else:
        words = translate(
            "wording",
            "Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, "
            "since {day}).",
            None,
            days,
        )
    return words.format(
        share=share(count_in(reason, "per_cent")), missing=_missing(reason), day=short_date(since, today)
    )


def _fewer_a_day_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Comes about 2 times a day now, usually 3"."""
    now, usual = _a_day(reason)
    if also:
        words = translate("wording", "Also comes about {now} times a day now, usually {usual}")
    else:
        words = translate("wording", "Comes about {now} times a day now, usually {usual}")
    return words.format(now=now, usual=usual)


def _fewer_a_day(reason: Reason, since: date, today: date) -> str:
    """How often a day somebody comes now and usually, which visit is mostly missing, at how many days, since when."""
    (now, usual), days = _a_day(reason), count_in(reason, "days")
    if days == 1:
        known = translate("wording", "the last day, since {day}")
    else:
        known = translate("wording", "the last %n days, since {day}", None, days)
    known = known.format(day=short_date(since, today))
    if "missing_minute" not in reason.numbers:
        words = translate("wording", "Comes about {now} times a day now, usually {usual} ({known}).")
        return words.format(now=now, usual=usual, known=known)
    words = translate(
        "wording", "Comes about {now} times a day now, usually {usual}: mostly not around {missing} ({known})."
    )
    return words.format(now=now, usual=usual, missing=_missing(reason), known=known)


def _a_day(reason: Reason) -> tuple[str, str]:
    """Visits a day now and usually."""
    now, usual = (number_words(number_in(reason, key)) for key in ("now_visits", "usual_visits"))
    return now, usual


def _times(reason: Reason) -> tuple[str, str]:
    """Now and usually, to the quarter of an hour; to the minute where that would be the same twice."""
    now, usual = (count_in(reason, key) for key in ("now_minute", "usual_minute"))
    rounded = [round(minute / _QUARTER) * _QUARTER % _DAY_MINUTES for minute in (now, usual)]
    now, usual = (now, usual) if rounded[0] == rounded[1] else rounded
    return _clock(now), _clock(usual)


def _missing(reason: Reason) -> str:
    """Around when a visit is missing, to the quarter of an hour."""
    return _clock(round(count_in(reason, "missing_minute") / _QUARTER) * _QUARTER % _DAY_MINUTES)


def _clock(minute: int) -> str:
    return clock_time(datetime.combine(date.min, time(*divmod(minute, _HOUR))))

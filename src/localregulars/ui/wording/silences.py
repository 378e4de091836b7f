"""Why somebody who stays away is worth a hello, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.ui.wording.dates import days, opening_days, seen, short_date, weekday_date
from localregulars.ui.wording.reason_numbers import count_in, day_in, number_in
from localregulars.ui.wording.rhythm import WHOLE_WEEK, rhythm
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate


def longer_than_usual_chip(reason: Reason, as_of: date, today: date) -> str:
    """Such as "Usually every 2 to 3 days; not here for 9 days"; until when it is known where that is not today."""
    usual, silence = rhythm(*_usual(reason)), _silence(reason, as_of)
    if as_of == today:
        return translate("wording", "Usually {rhythm}; not here for {days}").format(rhythm=usual, days=silence)
    return translate("wording", "Usually {rhythm}; not here for {days} (until {day})").format(
        rhythm=usual, days=silence, day=short_date(as_of, today)
    )


def longer_than_usual(reason: Reason, today: date) -> str:
    """The rhythm, the last visit, and how long it is now."""
    usual, silence = rhythm(*_usual(reason)), _silence(reason, today)
    last = weekday_date(day_in(reason, "last_visit"), today)
    if "counted_from" not in reason.numbers:
        return translate("wording", "Usually here {rhythm}; the last visit was on {day}: {days} without one.").format(
            rhythm=usual, day=last, days=silence
        )
    heard = weekday_date(day_in(reason, "counted_from"), today)
    return translate(
        "wording", "Usually here {rhythm}; the last visit was on {day}, last seen or heard on {heard}: {days} since."
    ).format(rhythm=usual, day=last, heard=heard, days=silence)


def rare_gap_chip(reason: Reason) -> str:
    """Such as "Longer than 97 of their 100 gaps"."""
    seen, shorter = count_in(reason, "gaps_seen"), count_in(reason, "gaps_shorter")
    if seen and shorter >= seen:
        return translate("wording", "Never away this long before")
    return translate("wording", "Longer than {shorter} of their {seen} gaps").format(shorter=shorter, seen=seen)


def rare_gap(reason: Reason) -> str:
    """How many of the gaps that are known were shorter."""
    seen, shorter = count_in(reason, "gaps_seen"), count_in(reason, "gaps_shorter")
    known = visits(count_in(reason, "visits_seen"))
    if seen and shorter >= seen:
        return translate("wording", "They have never been away this long in {visits}.").format(visits=known)
    return translate("wording", "Longer than {shorter} of their {seen} gaps between visits ({visits} known).").format(
        shorter=shorter, seen=seen, visits=known
    )


def agreed_chip(reason: Reason, today: date) -> str:
    """Such as "Wants to be asked after 5 days, last here 6 days ago", or "Did not come to the appointment on 3 Jun"."""
    if reason.code is ReasonCode.MISSED_APPOINTMENT:
        day = short_date(day_in(reason, "appointment"), today)
        return translate("wording", "Did not come to the appointment on {day}").format(day=day)
    return translate("wording", "Wants to be asked after {wait}, last here {day}").format(
        wait=days(count_in(reason, "wait_days")), day=seen(day_in(reason, "last_visit"), today)
    )


def agreed(reason: Reason, today: date) -> str:
    """What they asked the shop to do, or which appointment they did not come to."""
    if reason.code is ReasonCode.MISSED_APPOINTMENT:
        day = weekday_date(day_in(reason, "appointment"), today)
        return translate("wording", "They had an appointment on {day} and did not come.").format(day=day)
    return translate("wording", "They asked us to say hello after {wait} without them; last here on {day}.").format(
        wait=days(count_in(reason, "wait_days")), day=weekday_date(day_in(reason, "last_visit"), today)
    )


def _usual(reason: Reason) -> tuple[float, int]:
    """The usual gap in opening days, and how many a week has: all its days where the reason says none."""
    week = count_in(reason, "days_per_week") if "days_per_week" in reason.numbers else WHOLE_WEEK
    return number_in(reason, "usual_gap_days"), week


def _silence(reason: Reason, today: date) -> str:
    """The silence in opening days; called plain days where the shop was open on all of them."""
    count = count_in(reason, "days")
    began = "counted_from" if "counted_from" in reason.numbers else "last_visit"
    calendar_days = (today - day_in(reason, began)).days
    return days(count) if count == calendar_days else opening_days(count)

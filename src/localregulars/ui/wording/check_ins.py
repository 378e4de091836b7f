"""Check-ins in words: what came of them, and where they stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.ui.wording.dates import begun, seen, weekday_date

translate = QCoreApplication.translate

OUTCOME_ORDER = (
    CheckInOutcome.FINE,
    CheckInOutcome.AWAY,
    CheckInOutcome.UNWELL,
    CheckInOutcome.PRACTICAL_NEED,
    CheckInOutcome.LONELY,
    CheckInOutcome.UNHAPPY,
    CheckInOutcome.MOVED,
    CheckInOutcome.NO_ANSWER,
)
"""The order of the keys 1 to 8."""


def outcome(value: CheckInOutcome) -> str:
    """What came of it, short enough for a button."""
    words = {
        CheckInOutcome.FINE: translate("wording", "Fine"),
        CheckInOutcome.AWAY: translate("wording", "Away"),
        CheckInOutcome.UNWELL: translate("wording", "Unwell"),
        CheckInOutcome.PRACTICAL_NEED: translate("wording", "Practical need"),
        CheckInOutcome.LONELY: translate("wording", "Lonely"),
        CheckInOutcome.UNHAPPY: translate("wording", "Unhappy with us"),
        CheckInOutcome.MOVED: translate("wording", "Moved"),
        CheckInOutcome.NO_ANSWER: translate("wording", "No answer"),
    }
    return words[value]


def ending(check_in: CheckIn) -> str:
    """Where a check-in stands, in a few words: "Fine", "came by", "waiting"."""
    if check_in.closed_because is not None:
        return _closed(check_in.closed_because, check_in.outcome)
    match check_in.state:
        case CheckInState.ATTEMPTED:
            return translate("wording", "Tried, no answer yet")
        case CheckInState.SNOOZED:
            return translate("wording", "Put off until later")
        case _:
            return translate("wording", "Waiting for a hello")


def waiting_since(since: date, today: date) -> str:
    """How long somebody has been worth a hello: "new today", "in the list for 3 days"."""
    waited = (today - since).days
    if waited <= 0:
        return translate("wording", "new today")
    if waited == 1:
        return translate("wording", "in the list since yesterday")
    return translate("wording", "in the list for %n days", None, waited)


def last_seen(last_visit: date, as_of: date, today: date) -> str:
    """When somebody was last here; as a date where nothing is known of the days since `as_of`."""
    if as_of < today:
        return translate("wording", "Last seen on {day}").format(day=weekday_date(last_visit, today))
    return translate("wording", "Last seen {day}").format(day=seen(last_visit, today))


def next_time() -> str:
    """How to ask somebody who still comes, so that nobody writes or calls because of a coffee."""
    return translate("wording", "Say hello when they next come in")


def done(*, still_comes: bool) -> str:
    """The word on the button that says that somebody was asked."""
    return translate("wording", "Said hello") if still_comes else translate("wording", "Done")


def what_came_of_it(*, still_comes: bool) -> str:
    """The question that follows."""
    if still_comes:
        return translate("wording", "You said hello: what came of it?")
    return translate("wording", "What came of it?")


def why_headline(signals: int, *, still_comes: bool) -> str:
    """What the reasons of that many signals come to; "" where the first sentence says it already."""
    if not still_comes:
        return ""
    if signals == 1:
        return translate("wording", "Still comes, but not as usual.")
    return translate("wording", "Still comes, but not as usual: %n small things together.", None, signals)


def history_line(check_in: CheckIn, today: date) -> str:
    """One line of a person's history of check-ins."""
    line = translate("wording", "{day}: {ending}")
    return begun(line.format(day=weekday_date(check_in.opened_day, today), ending=ending(check_in)))


def _closed(because: ClosedBecause, what_came_of_it: CheckInOutcome | None) -> str:
    match because:
        case ClosedBecause.OUTCOME:
            return outcome(what_came_of_it) if what_came_of_it else translate("wording", "Closed")
        case ClosedBecause.SIGN_OF_LIFE:
            return translate("wording", "Came back or was heard of")
        case ClosedBecause.LAPSED:
            return translate("wording", "Ended by itself after four weeks")
        case ClosedBecause.WRONG:
            return translate("wording", "Not a reason to worry")
        case ClosedBecause.AWAY_NOTE:
            return translate("wording", "They had said they would be away")
        case ClosedBecause.BOOKED:
            return translate("wording", "They had an appointment ahead")
        case ClosedBecause.BACK_TO_USUAL:
            return translate("wording", "As usual again")

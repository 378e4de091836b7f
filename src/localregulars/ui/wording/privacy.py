"""The Privacy page in words: rights, due dates, standings, and how long what is kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.rights.privacy import Coverage
from localregulars.application.rights.privacy_port import Standing
from localregulars.application.rights.requests import RequestRow
from localregulars.domain.retention import RetentionKind
from localregulars.domain.rights import RequestState, RightKind
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import days, relative_day, short_date
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate


def right(kind: RightKind) -> str:
    """What somebody may ask for, in their words."""
    words = {
        RightKind.ACCESS: translate("privacy", "See what you keep about me"),
        RightKind.PORTABILITY: translate("privacy", "Give me my data to take elsewhere"),
        RightKind.CORRECTION: translate("privacy", "Correct what is wrong about me"),
        RightKind.RESTRICTION: translate("privacy", "Keep my data, but do not use it"),
        RightKind.ERASURE: translate("privacy", "Erase everything about me"),
        RightKind.OBJECTION: translate("privacy", "Stop using my data"),
    }
    return words[kind]


def quoted(words: str) -> str:
    """What somebody wrote, in the quotes of the language: "“at the counter”"."""
    return translate("privacy", "“{words}”").format(words=words)


def due(row: RequestRow, today: date) -> str:
    """By when an open request has to be answered: "Due in 12 days, on 3 Jun", "3 days overdue: answer it now"."""
    due_day = row.request.due_at.astimezone().date()
    left, on = (due_day - today).days, short_date(due_day, today)
    if row.is_overdue and left >= 0:
        return translate("privacy", "Overdue since today: answer it now")
    if row.is_overdue:
        return translate("privacy", "{days} overdue: answer it now (it was due on {day})").format(
            days=days(-left), day=on
        )
    if left <= 0:
        return translate("privacy", "Due today")
    return translate("privacy", "Due in {days}, on {day}").format(days=days(left), day=on)


def closed(row: RequestRow, today: date) -> str:
    """What became of a request: "Answered on 3 Jun", "Declined on 3 Jun: asked twice this week"."""
    request = row.request
    on = short_date((request.closed_at or request.received_at).date(), today)
    if request.state is RequestState.DONE:
        return translate("privacy", "Answered on {day}").format(day=on)
    if request.declined_because == "erased":
        return translate("privacy", "Ended on {day} with the erasure").format(day=on)
    if request.declined_because:
        return translate("privacy", "Declined on {day}: {why}").format(day=on, why=request.declined_because)
    return translate("privacy", "Declined on {day}").format(day=on)


def received(day: date, today: date) -> str:
    """When a request came."""
    return translate("privacy", "Asked {day}").format(day=relative_day(day, today))


def coverage(found: Coverage, looked_at_days: int) -> str:
    """Whose visits are kept, in a sentence with numbers."""
    if not found.visits:
        return translate(
            "privacy", "No visits are known yet, so there is nothing to say about how many are of people who agreed."
        )
    tenths = found.kept * 10 // found.visits
    counted = translate("privacy", "{kept} of {visits} in the last {days}").format(
        kept=whole(found.kept), visits=visits(found.visits), days=days(looked_at_days)
    )
    if found.kept == found.visits:
        share = translate("privacy", "All visits are of people who agreed")
    elif tenths == 0:
        share = translate("privacy", "Fewer than 1 of 10 visits are of people who agreed")
    else:
        share = translate("privacy", "{tenths} of 10 visits are of people who agreed").format(tenths=tenths)
    return translate("privacy", "{share}: {counted}.").format(share=share, counted=counted)


def standing(value: Standing) -> str:
    """Where people are with a purpose, as the head of a column or the name of a list."""
    words = {
        Standing.GIVEN: translate("privacy", "Agreed"),
        Standing.ENDING: translate("privacy", "Ending"),
        Standing.TO_RENEW: translate("privacy", "Ask again"),
        Standing.REFUSED: translate("privacy", "Said no"),
        Standing.NEVER_ASKED: translate("privacy", "Not asked"),
    }
    return words[value]


def until(value: Standing | None, day: date | None, today: date) -> str:
    """What a list says of somebody's date; `value` None is the list of those to be asked."""
    if day is None:
        return translate("privacy", "Not asked yet")
    left = (day - today).days
    if value is None:
        return (
            translate("privacy", "Name kept for {days} more").format(days=days(left))
            if left > 0
            else translate("privacy", "Name goes tonight")
        )
    on = short_date(day, today)
    words = {
        Standing.GIVEN: translate("privacy", "Until {day}"),
        Standing.ENDING: translate("privacy", "Ends on {day}"),
        Standing.TO_RENEW: translate("privacy", "Deleted on {day}"),
        Standing.REFUSED: translate("privacy", "Said on {day}"),
        Standing.NEVER_ASKED: translate("privacy", "Not asked yet"),
    }
    if value is Standing.TO_RENEW and left <= 0:
        return translate("privacy", "Not renewed")
    return words[value].format(day=on)


def kept_what(name: str) -> str:
    """What a retention time is about, as the label of its choice."""
    words = {
        "order_lines": translate("privacy", "What was ordered"),
        "visits": translate("privacy", "Visits one by one, then counts a week"),
        "outcomes": translate("privacy", "What came of check-ins"),
        "feedback": translate("privacy", "What customers told us"),
        "people_to_ask_days": translate("privacy", "Names of people who never agreed"),
        "evidence": translate("privacy", "Proof of agreements, after they ended"),
    }
    return words[name]


def kept_for(name: str, value: int) -> str:
    """A retention time."""
    if name.endswith("_days"):
        return days(value)
    return months(value)


def months(count: int) -> str:
    """A number of months: "1 month", "25 months"."""
    return translate("privacy", "1 month") if count == 1 else translate("privacy", "%n months", None, count)


def taken(kind: RetentionKind, count: int) -> str:
    """How much of a kind a clean-up takes out: "visits: 1,204"."""
    words = {
        RetentionKind.ORDER_LINES: translate("privacy", "visits whose orders go"),
        RetentionKind.VISITS: translate("privacy", "visits"),
        RetentionKind.RECEIPTS: translate("privacy", "receipt numbers"),
        RetentionKind.OUTCOMES: translate("privacy", "outcomes, and who was seen or heard"),
        RetentionKind.AWAY_NOTES: translate("privacy", "away notes and appointments"),
        RetentionKind.SURVEY_ANSWERS: translate("privacy", "askings and answers of surveys"),
        RetentionKind.FEEDBACK: translate("privacy", "words that people said about the shop"),
        RetentionKind.INVITATIONS: translate("privacy", "invitations, greetings and thank-yous"),
        RetentionKind.PEOPLE_TO_ASK: translate("privacy", "names of people who never agreed"),
        RetentionKind.FORMER_CUSTOMERS: translate("privacy", "former customers"),
        RetentionKind.REQUESTS: translate("privacy", "closed requests"),
        RetentionKind.WISHES: translate("privacy", "names beside wishes and in polls"),
        RetentionKind.EVIDENCE: translate("privacy", "proofs of old agreements"),
    }
    return translate("privacy", "{what}: {count}").format(what=words[kind], count=whole(count))


def sheet(sheet_id: str) -> str:
    """What a document is for, in the language of the screen; "" for one without words here."""
    words = {
        "sign_up": translate("privacy", "Sign-up sheet for the counter"),
        "privacy_page": translate("privacy", "Privacy policy of the shop"),
        "processing_record": translate("privacy", "Record of processing, for the authority"),
        "impact_assessment": translate("privacy", "Impact assessment, for the authority"),
    }
    return words.get(sheet_id, "")

"""What people say about the shop, and what became of it, in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from localregulars.application.feedback.ports import LogSlice
from localregulars.application.feedback.views import ToTell
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.feedback import THE_OWNER, Entry, FeedbackChannel, FeedbackKind, FeedbackState, FixedBy, Mood
from localregulars.domain.staff import StaffId
from localregulars.ui.wording.dates import days, relative_day, seen
from localregulars.ui.wording.glances import beginning

translate = QCoreApplication.translate


def kind(value: FeedbackKind) -> str:
    """What it is."""
    words = {
        FeedbackKind.COMPLIMENT: translate("wording", "Compliment"),
        FeedbackKind.COMPLAINT: translate("wording", "Complaint"),
        FeedbackKind.SUGGESTION: translate("wording", "Suggestion"),
        FeedbackKind.QUESTION: translate("wording", "Question"),
        FeedbackKind.REVIEW: translate("wording", "Review"),
        FeedbackKind.IDEA: translate("wording", "Our own idea"),
    }
    return words[value]


def channel(value: FeedbackChannel) -> str:
    """How it came."""
    words = {
        FeedbackChannel.IN_PERSON: translate("wording", "In person"),
        FeedbackChannel.CALL: translate("wording", "By telephone"),
        FeedbackChannel.SURVEY: translate("wording", "In a survey"),
        FeedbackChannel.REVIEW_SITE: translate("wording", "On a review site"),
        FeedbackChannel.SOCIAL_MEDIA: translate("wording", "On social media"),
        FeedbackChannel.EMAIL: translate("wording", "By e-mail"),
        FeedbackChannel.PAPER: translate("wording", "On paper"),
    }
    return words[value]


def mood(value: Mood | None) -> str:
    """How they sounded; "" where nobody wrote it down."""
    words = {
        None: "",
        Mood.UNHAPPY: translate("wording", "Unhappy"),
        Mood.SO_SO: translate("wording", "So-so"),
        Mood.HAPPY: translate("wording", "Happy"),
    }
    return words[value]


def state(value: FeedbackState) -> str:
    """Where it stands, as the words on a chip."""
    words = {
        FeedbackState.NEW: translate("wording", "New"),
        FeedbackState.DOING: translate("wording", "Doing"),
        FeedbackState.FIXED: translate("wording", "Fixed"),
        FeedbackState.TOLD: translate("wording", "Told"),
    }
    return words[value]


def speaker(entry: Entry, name: str) -> str:
    """Who said it, as far as it may be said."""
    if entry.kind is FeedbackKind.IDEA:
        return translate("wording", "One of us")
    if entry.is_resting:
        return translate("wording", "Somebody whose yes rests")
    return named(name)


def glance(entry: Entry) -> str:
    """How it begins, on one line; what stays where the words are gone."""
    if text := beginning(entry.words):
        return text
    if entry.is_resting:
        return translate("wording", "Their yes rests, and so do their words")
    return translate("wording", "The words are gone; that it was said still counts")


def came(entry: Entry, today: date) -> str:
    """How and when it came: "In person, 3 days ago"."""
    return translate("wording", "{channel}, {when}").format(channel=channel(entry.channel), when=seen(entry.day, today))


def log_slice(value: LogSlice) -> str:
    """Which entries a chip of the log leaves."""
    words = {
        LogSlice.ALL: translate("wording", "Everything"),
        LogSlice.OVERDUE: translate("wording", "Overdue"),
        LogSlice.NEW: state(FeedbackState.NEW),
        LogSlice.DOING: state(FeedbackState.DOING),
        LogSlice.FIXED: state(FeedbackState.FIXED),
        LogSlice.TOLD: state(FeedbackState.TOLD),
        LogSlice.PRAISE: translate("wording", "Just nice to hear"),
    }
    return words[value]


def nothing_in(value: LogSlice) -> tuple[str, str]:
    """What is said where a chip leaves no entry, in two sentences."""
    if value is LogSlice.ALL:
        return (
            translate("wording", "Nothing is written down yet"),
            translate("wording", "A compliment, a complaint, an idea: what is written down here is not forgotten."),
        )
    return (
        translate("wording", "Nothing is here now"),
        translate("wording", "Press the same button again to see everything."),
    )


def overdue(count: int) -> str:
    """So many days too late: "2 days overdue"."""
    return translate("wording", "{days} overdue").format(days=days(count))


def due(entry: Entry, today: date) -> str:
    """By when it is to be done, in words that a colour only repeats; "" where no day is set or it is done."""
    day = entry.task.due
    if day is None or not entry.is_open:
        return ""
    left = (day - today).days
    if left < 0:
        return overdue(-left)
    if left == 0:
        return translate("wording", "Due today")
    return translate("wording", "Due {when}").format(when=relative_day(day, today))


def staff(staff_id: StaffId | None, name: str) -> str:
    """Somebody who works here; the owner without a name of their own; "" for nobody."""
    return name or (translate("wording", "The owner") if staff_id == THE_OWNER else "")


def task(entry: Entry, today: date, owner: str) -> str:
    """Who sees to it, and until when; "" where neither is set."""
    parts = [translate("wording", "{name} sees to it").format(name=owner) if owner else "", due(entry, today)]
    return translate("wording", " · ").join(part for part in parts if part)


def what_came_of_it(entry: Entry, change: str) -> str:
    """The sentence that they are told: the change that was made, or the honest reason; "" while it is open."""
    if entry.fixed_by is FixedBy.CHANGE:
        words = change or translate("wording", "A change was made")
        return translate("wording", "What came of it: {words}").format(words=words)
    if entry.fixed_by is FixedBy.WORDS:
        if entry.kind is FeedbackKind.QUESTION:
            return translate("wording", "The answer: {words}").format(words=entry.because)
        return translate("wording", "Nothing changes, because: {words}").format(words=entry.because)
    return ""


def where_it_stands(entry: Entry, today: date) -> str:
    """The state in a sentence, with its day."""
    if entry.told_at is not None and entry.state is FeedbackState.TOLD:
        over = "" if entry.told_over is None else told_over(entry.told_over)
        return translate("wording", "Told {when}, {how}").format(when=_when(entry.told_at, today), how=over)
    if entry.state is FeedbackState.FIXED and entry.fixed_at is not None:
        when = _when(entry.fixed_at, today)
        if entry.is_to_be_told:
            return translate("wording", "Fixed {when}; they are still to hear it").format(when=when)
        return translate("wording", "Fixed {when}").format(when=when)
    if entry.state is FeedbackState.DOING:
        return translate("wording", "Somebody is doing something about it")
    if entry.asks_for_something:
        return translate("wording", "New: nobody has begun with it")
    return translate("wording", "Just nice to hear: nothing is to be done about it")


def told_over(value: ContactChannel) -> str:
    """How they heard it, at the end of a sentence."""
    words = {
        ContactChannel.IN_PERSON: translate("wording", "in person"),
        ContactChannel.PHONE: translate("wording", "by telephone"),
        ContactChannel.SMS: translate("wording", "by text message"),
        ContactChannel.EMAIL: translate("wording", "by e-mail"),
        ContactChannel.POST: translate("wording", "by post"),
    }
    return words[value]


def entries(count: int) -> str:
    """A number of things that were written down: "1 entry", "1,204 entries"."""
    return translate("wording", "1 entry") if count == 1 else translate("wording", "%Ln entries", None, count)


def _when(at: datetime, today: date) -> str:
    return seen(at.astimezone().date(), today)


def named(name: str) -> str:
    """Whoever said something; a plain word where their name is not known."""
    return name or translate("wording", "Somebody")


def tell_them(row: ToTell) -> str:
    """What they are to hear, as a line to act upon."""
    if row.fixed_by is FixedBy.CHANGE:
        return translate("wording", "Tell {name} what is different now: {words}").format(
            name=named(row.name), words=row.came_of_it
        )
    return translate("wording", "Tell {name} what you decided: {words}").format(
        name=named(row.name), words=row.came_of_it
    )


def why_tell(row: ToTell, today: date) -> str:
    """What they had said, and why today: "They said 9 days ago: Cold coffee · were here today"."""
    short = beginning(row.words or row.topic)
    when = seen(row.said_on, today)
    said = translate("wording", "They said {when}: {words}").format(when=when, words=short)
    if not short:
        said = translate("wording", "They said something {when}").format(when=when)
    parts = [said]
    if row.expected_on is not None:
        parts.append(translate("wording", "expected {day}").format(day=relative_day(row.expected_on, today)))
    elif row.came_lately and row.last_visit is not None:
        parts.append(translate("wording", "here {day}").format(day=relative_day(row.last_visit, today)))
    return translate("wording", " · ").join(parts)


def more_to_tell(count: int) -> str:
    """How many others wait to hear something."""
    if count == 1:
        return translate("wording", "1 more waits to hear from you")
    return translate("wording", "%n more wait to hear from you", None, count)

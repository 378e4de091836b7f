"""Invitations in words: to what, how and whom, what the lot does, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from localregulars.application.care.invitation_views import NEEDED, Brought, InvitationDetail, InvitationRow, Outlook
from localregulars.domain.groups import SavedGroup
from localregulars.domain.invitations import (
    FOLLOWED_DAYS,
    LEAST_LEFT_OUT,
    MOST_LEFT_OUT,
    InvitationChannel,
    InvitedTo,
    Whom,
)
from localregulars.measures.findings import Measured
from localregulars.measures.intervals.differences import Change
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.wording.dates import days, seen, short_date, weekday_date
from localregulars.ui.wording.money import amount
from localregulars.ui.wording.people import left_alone, people

translate = QCoreApplication.translate


def kinds() -> list[tuple[str, str]]:
    """To what somebody can be invited, as a choice."""
    return [(one.value, kind(one)) for one in InvitedTo]


def kind(value: InvitedTo) -> str:
    """To what."""
    return {
        InvitedTo.EVENT: translate("invitations", "An event"),
        InvitedTo.POLL: translate("invitations", "A poll"),
        InvitedTo.SURVEY: translate("invitations", "A survey"),
    }[value]


def channel(value: InvitationChannel) -> str:
    """How, as a line begins with it."""
    return {
        InvitationChannel.PHONE: translate("invitations", "By phone"),
        InvitationChannel.SMS: translate("invitations", "By text message"),
        InvitationChannel.EMAIL: translate("invitations", "By e-mail"),
        InvitationChannel.POST: translate("invitations", "By letter"),
    }[value]


def channels(agreed: Mapping[InvitationChannel, int]) -> list[tuple[str, str]]:
    """How, as a choice, with how many agreed to each."""
    words = translate("invitations", "{way}: {people} agreed")
    return [(one.value, words.format(way=channel(one), people=people(agreed.get(one, 0)))) for one in InvitationChannel]


def reached_by(value: InvitationChannel) -> str:
    """What somebody is reached by, as the head of a column."""
    return {
        InvitationChannel.PHONE: translate("invitations", "Phone number"),
        InvitationChannel.SMS: translate("invitations", "Phone number"),
        InvitationChannel.EMAIL: translate("invitations", "E-mail address"),
        InvitationChannel.POST: translate("invitations", "Address"),
    }[value]


def whom(groups: Iterable[SavedGroup]) -> list[tuple[str, str]]:
    """Among whom the lot falls, as a choice; a group by its number."""
    return [
        (Whom.REGULARS.value, translate("invitations", "Regulars who agreed")),
        (Whom.EVERYBODY.value, translate("invitations", "Everybody who agreed")),
        *(
            (str(group.group_id), translate("invitations", "Group: {group}").format(group=group.name))
            for group in groups
        ),
    ]


def shares() -> list[tuple[str, str]]:
    """How many the lot leaves out, as a choice."""
    words = translate("invitations", "{number} of a hundred")
    every = range(LEAST_LEFT_OUT, MOST_LEFT_OUT + 1, 10)
    return [(str(one), words.format(number=whole(one))) for one in every]


def looks_like(found: Outlook, percent: int) -> str:
    """How many would be invited, how many left out and why; or why nobody can be."""
    if not found.agreed:
        return translate("invitations", "Nobody agreed to be invited this way yet.")
    if not found.among and not found.resting:
        return translate("invitations", "Nobody of these people agreed to be invited this way.")
    if found.reached < 2:
        return _joined(_too_few_for_a_lot(found) if found.among else "", left_alone(found.resting))
    left_out = found.left_out(percent)
    said = translate(
        "invitations",
        "Of {all} who can be asked, the draw invites {invited} and leaves {left_out} out, so that you can see whether "
        "it did any good.",
    ).format(all=people(found.reached), invited=_number(found.reached - left_out), left_out=_number(left_out))
    return _joined(said, _not_reached(found), left_alone(found.resting))


def can_be_told(found: Outlook, percent: int) -> str:
    """Whether anything can be said afterwards; "" where nobody can be invited."""
    if found.reached < 2:
        return ""
    if found.says_something(percent):
        return translate("invitations", "That is enough to tell afterwards.")
    if found.enough_percent is None:
        return translate(
            "invitations",
            "Too few to tell afterwards: it takes {needed} who are invited and {needed} who are left out.",
        ).format(needed=_number(NEEDED))
    return translate("invitations", "To be able to tell afterwards, leave out {percent} of a hundred.").format(
        percent=_number(found.enough_percent)
    )


def title(row: InvitationRow) -> str:
    """What it is called: by its words; by its kind where they were taken away."""
    return row.words or kind(row.invitation.invited_to)


def line(row: InvitationRow, today: date) -> str:
    """How, when and how many: "By e-mail, 3 days ago: 12 people on the list; left out by the draw: 3."."""
    words = translate("invitations", "{way}, {when}: {invited} on the list; left out by the draw: {left_out}.")
    return words.format(
        way=channel(row.invitation.channel),
        when=seen(row.invitation.day, today),
        invited=people(row.invited),
        left_out=_number(row.left_out),
    )


def takes_place(row: InvitationRow, today: date) -> str:
    """When it is; "" where that is not known any more."""
    if row.day is None:
        return ""
    return translate("invitations", "On {day}").format(day=weekday_date(row.day, today))


def standing(row: InvitationRow, today: date) -> str:
    """Where it stands, in a word or two."""
    if row.is_over(today):
        return translate("invitations", "Over")
    if row.done_on is None:
        return translate("invitations", "To be invited")
    return translate("invitations", "All invited")


def longest_standing() -> str:
    """The longest of these."""
    return max((translate("invitations", "To be invited"), translate("invitations", "All invited")), key=len)


def took(found: InvitationDetail) -> str:
    """What was put in: "It took 40 minutes and £12.50."; what is missing where nothing is written."""
    if not found.minutes and not found.amount_milli:
        return translate(
            "invitations", "What it took is not written down; without it nobody can say whether it was worth it."
        )
    parts = [_minutes(found.minutes)] if found.minutes else []
    parts += [amount(found.amount_milli)] if found.amount_milli else []
    return translate("invitations", "It took {what}.").format(what=translate("invitations", " and ").join(parts))


def came(found: InvitationDetail, today: date) -> str:
    """What came of it in visits, with how sure that is; or why that cannot be told (yet)."""
    brought, row = found.brought, found.row
    if min(row.invited, row.left_out) < NEEDED:
        return translate(
            "invitations",
            "Too few to say what came of it: {invited} invited and {left_out} left out, and it takes {needed} of each.",
        ).format(invited=_number(row.invited), left_out=_number(row.left_out), needed=_number(NEEDED))
    if not brought.is_over:
        return _not_yet(row, brought, today)
    return _difference(brought)


def how_counted() -> tuple[str, ...]:
    """How what came of it is counted."""
    return (
        translate(
            "invitations",
            "On how many days each of them came, from the day of the draw on for four weeks: those who were invited, "
            "and those who were left out by the draw. Everybody on the list counts as invited, reached or not: "
            "whoever drops somebody afterwards no longer compares like with like.",
        ),
        translate(
            "invitations",
            "Chance decided who is in which group, so a difference that chance would hardly make comes from the "
            "invitation. What that is worth in money stands on the screen Numbers.",
        ),
    )


def is_clear(found: InvitationDetail) -> bool:
    """Whether what came of it is more than chance would make."""
    change = found.brought.difference
    return found.brought.is_over and isinstance(change, Change) and change.is_clear


def _difference(brought: Brought) -> str:
    change = brought.difference
    if not isinstance(change, Change) or not isinstance(brought.invited, Measured):
        return translate("invitations", "Too few to say what came of it.")
    if not change.is_clear:
        said = translate(
            "invitations",
            "Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: too close "
            "to say.",
        )
    elif change.value > 0:
        said = translate(
            "invitations",
            "Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: more, "
            "beyond what chance would do.",
        )
    else:
        said = translate(
            "invitations",
            "Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: fewer, "
            "beyond what chance would do.",
        )
    both = said.format(invited=_tenths(change.after.value), left_out=_tenths(change.before.value))
    if change.interval is None:
        return both
    between = translate("invitations", "The difference is probably between {low} and {high} days.")
    return f"{both} {between.format(low=_tenths(change.interval.low), high=_tenths(change.interval.high))}"


def _not_yet(row: InvitationRow, brought: Brought, today: date) -> str:
    until = row.invitation.day + timedelta(days=FOLLOWED_DAYS)
    return translate(
        "invitations", "What came of it can be told from {day} on, when four weeks are over; {days} are known so far."
    ).format(day=short_date(until, today), days=days(brought.days))


def _too_few_for_a_lot(found: Outlook) -> str:
    if not found.reached:
        return translate("invitations", "No number or address is kept of those who agreed to this.")
    return translate(
        "invitations", "Of those whom you chose, only one person can be asked this way, so there is nobody to compare."
    )


def _not_reached(found: Outlook) -> str:
    missing = found.among - found.reached
    if not missing:
        return ""
    words = translate("invitations", "Of {missing} more who agreed, no number or address is kept.")
    return words.format(missing=people(missing))


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _minutes(count: int) -> str:
    return translate("invitations", "1 minute") if count == 1 else translate("invitations", "%Ln minutes", None, count)


def _number(count: int) -> str:
    return whole(count)


def _tenths(value: float) -> str:
    return decimal(value, 1)

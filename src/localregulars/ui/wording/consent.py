"""Purposes and consents in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.read_models import ConsentStatus, CustomerRow
from localregulars.domain.consent import ConsentForm, ConsentState, Purpose
from localregulars.ui.wording.dates import short_dates

translate = QCoreApplication.translate


def purpose(value: Purpose) -> str:
    """What the data may be used for, as the label of its switch."""
    words = {
        Purpose.HISTORY: translate("wording", "Keep their visits"),
        Purpose.MONITORING: translate("wording", "Notice when they are missing"),
        Purpose.CONTACT_PHONE: translate("wording", "Call to ask how they are"),
        Purpose.CONTACT_SMS: translate("wording", "Text to ask how they are"),
        Purpose.CONTACT_EMAIL: translate("wording", "E-mail to ask how they are"),
        Purpose.CONTACT_POST: translate("wording", "Write a letter to ask how they are"),
        Purpose.EMERGENCY_CONTACT: translate("wording", "Call somebody they named"),
        Purpose.NOTES: translate("wording", "Keep notes about them"),
        Purpose.FEEDBACK: translate("wording", "Keep what they tell us"),
        Purpose.LOYALTY: translate("wording", "Thank them for coming often"),
        Purpose.INVITATIONS_PHONE: translate("wording", "Invite them by phone"),
        Purpose.INVITATIONS_SMS: translate("wording", "Invite them by text message"),
        Purpose.INVITATIONS_EMAIL: translate("wording", "Invite them by e-mail"),
        Purpose.INVITATIONS_POST: translate("wording", "Invite them by letter"),
        Purpose.PUBLICATION: translate("wording", "Ask to publish something of theirs"),
        Purpose.STATISTICS: translate("wording", "Count them in the anonymous summary"),
    }
    return words[value]


def channel_line(channels: Sequence[Purpose]) -> str:
    """How this person may be asked: "May call or text", "Ask in person only"."""
    verbs = {
        Purpose.CONTACT_PHONE: translate("wording", "call"),
        Purpose.CONTACT_SMS: translate("wording", "text"),
        Purpose.CONTACT_EMAIL: translate("wording", "e-mail"),
        Purpose.CONTACT_POST: translate("wording", "write a letter"),
    }
    known = [verb for channel, verb in verbs.items() if channel in channels]
    if not known:
        return translate("wording", "Ask in person only")
    if len(known) == 1:
        return translate("wording", "May {verb}").format(verb=known[0])
    listed = translate("wording", ", ").join(known[:-1])
    return translate("wording", "May {verbs} or {last_verb}").format(verbs=listed, last_verb=known[-1])


def state_line(status: ConsentStatus | None, today: date, *beside: date) -> str:
    """Where one consent stands: "Yes, since 3 Jun 2026, until 3 Jun 2027"; None is "Not asked yet".

    `beside` are days that stand in the same line: where one needs its year, all of them have it.
    """
    if status is None:
        return translate("wording", "Not asked yet")
    if status.state is ConsentState.INVALIDATED:
        return translate("wording", "Ask again: our words changed, or two records became one")
    day, *further = short_dates((*days_said(status), *beside), today)
    if status.state is ConsentState.REFUSED:
        return translate("wording", "No, said on {day}").format(day=day)
    if status.state is ConsentState.WITHDRAWN:
        return translate("wording", "Withdrawn on {day}").format(day=day)
    if not status.stands:
        return translate("wording", "Ran out on {day}: ask again").format(day=day)
    if status.expires_at is None:
        return translate("wording", "Yes, since {day}").format(day=day)
    return translate("wording", "Yes, since {day}, until {until}").format(day=day, until=further[0])


def days_said(status: ConsentStatus) -> tuple[date, ...]:
    """The days that `state_line` says of it, in their order there."""
    since = status.at.date()
    until = status.expires_at.date() if status.expires_at else None
    if status.state is ConsentState.INVALIDATED:
        return ()
    if status.state in (ConsentState.REFUSED, ConsentState.WITHDRAWN) or until is None:
        return (since,)
    return (since, until) if status.stands else (until,)


def form(value: ConsentForm) -> str:
    """How clearly it was said, as a choice to make."""
    if value is ConsentForm.EXPLICIT:
        return translate("wording", "They said or signed a clear yes to these words")
    return translate("wording", "They agreed in passing")


def standing(row: CustomerRow) -> str:
    """What may be done for somebody, in two words for the Customers table and the profile."""
    if row.is_in_queue:
        return translate("wording", "Worth a hello")
    if row.may_be_scored:
        return translate("wording", "Looked out for")
    if row.has_history_consent:
        return translate("wording", "Visits only")
    return translate("wording", "Not agreed yet")


def longest_standing() -> str:
    """The longest of these words, for the width of a column."""
    return max(
        translate("wording", "Worth a hello"),
        translate("wording", "Looked out for"),
        translate("wording", "Visits only"),
        translate("wording", "Not agreed yet"),
        key=len,
    )

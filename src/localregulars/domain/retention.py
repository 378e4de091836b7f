"""How long what is kept: the times that the notices promise, and the limits within which an owner may change them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.months import months_later

RECEIPT_MONTHS = 25
"""Keyed hashes of receipt numbers: as long as single visits at the most, whatever the owner sets."""


class RetentionKind(StrEnum):
    """Kinds of thing that a retention run takes out."""

    ORDER_LINES = "order_lines"
    """What was ordered; the visit and its amount stay."""
    VISITS = "visits"
    """Visits one by one; counts a week stay."""
    RECEIPTS = "receipts"
    """Keyed hashes of receipt numbers."""
    OUTCOMES = "outcomes"
    """What came of check-ins, signs of life, and what was learned from them."""
    AWAY_NOTES = "away_notes"
    """With appointments and subscriptions that are over."""
    SURVEY_ANSWERS = "survey_answers"
    """Who was asked, and words and names of answers; a number on a day stays."""
    FEEDBACK = "feedback"
    """Words of feedback and recoveries, attachments and names; kind, mood, topic and day stay as nobody's."""
    INVITATIONS = "invitations"
    """Who was invited, greeted or given something; what it cost stays, as nobody's."""
    PEOPLE_TO_ASK = "people_to_ask"
    """Names of those who were never asked, or never agreed."""
    FORMER_CUSTOMERS = "former_customers"
    """Everything about those whose last consent ended long ago; their consents are reduced to evidence."""
    REQUESTS = "requests"
    """Requests by right that were closed long ago, emergencies that were reported, and what was taken down."""
    WISHES = "wishes"
    """Names of those who wished or chose something (the counts stay), and what was settled long ago."""
    EVIDENCE = "evidence"
    """What stayed of consents when their customer was erased."""


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Months, but for days where the name says so. The defaults are what the shipped notices promise."""

    order_lines: int = 12
    visits: int = 25
    outcomes: int = 12
    feedback: int = 24
    people_to_ask_days: int = 90
    evidence: int = 36


LIMITS: Mapping[str, tuple[int, int]] = {
    "order_lines": (1, 12),
    "visits": (13, 25),
    "outcomes": (3, 12),
    "feedback": (3, 24),
    "people_to_ask_days": (7, 90),
    "evidence": (12, 120),
}
"""The least and the most of each. No most lies above what customers were told in the notices; less is always allowed.

Visits need 13 months, so that a year can be compared with the one before. `evidence` is the time in which somebody may
still ask for proof of a consent, which differs from country to country.
"""


def checked_policy(policy: RetentionPolicy) -> RetentionPolicy:
    """The policy if every time lies within its limits; each is refused with a sentence of its own."""
    for field in fields(policy):
        least, most = LIMITS[field.name]
        value = getattr(policy, field.name)
        if not isinstance(value, int) or not least <= value <= most:
            unit = "days" if field.name.endswith("_days") else "months"
            msg = f"Choose between {least} and {most} {unit}: that is what customers were told, and what is needed."
            raise InputRefusedError(msg)
    return policy


def policy_of(values: Mapping[str, object]) -> RetentionPolicy:
    """A policy from stored values; unknown or impossible ones are left at the default."""
    policy = RetentionPolicy()
    for name, (least, most) in LIMITS.items():
        value = values.get(name)
        if isinstance(value, int) and least <= value <= most:
            policy = replace(policy, **{name: value})
    return policy


def first_day_kept(today: date, months: int) -> date:
    """The first day that is not older than so many months."""
    return months_later(today, -months)


def first_week_kept(today: date, months: int) -> date:
    """The first Monday that is not older than so many months: visits go by whole weeks, none of them too late."""
    day = first_day_kept(today, months)
    return day + timedelta(days=-day.weekday() % 7)

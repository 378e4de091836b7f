"""Who the made-up people are and what was planted in their story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.visits import OrderLine


class Story(StrEnum):
    """What was planted; what `story_day` means for each stands beside it."""

    STEADY = "steady"  # no story day
    WEEKDAYS_ONLY = "weekdays_only"  # no story day; never on a Saturday or Sunday
    WEEKLY = "weekly"  # no story day
    DRIFTING = "drifting"  # the day on which the pace begins to change
    ORDER_CHANGED = "order_changed"  # the first day on which the new order may be seen
    ILL_AND_BACK = "ill_and_back"  # the first day away
    HOLIDAY_ANNOUNCED = "holiday_announced"  # the first day away; an away note covers it
    HOLIDAY_UNANNOUNCED = "holiday_unannounced"  # the first day away; nobody was told
    NEW_REGULAR = "new_regular"  # the first day on which they may have come
    LEFT_LONG_AGO = "left_long_ago"  # the last day on which they may have come
    SUDDENLY_GONE = "suddenly_gone"  # the day of the last visit
    OCCASIONAL = "occasional"  # no story day
    STUDENT_TERM = "student_term"  # no story day; hardly seen outside term
    SHIFT_WORKER = "shift_worker"  # no story day; four days on, four days off
    SMALLER_VISITS = "smaller_visits"  # the first day on which they make less of a visit
    OTHER_HOURS = "other_hours"  # the first day on which they come at another time of day
    OTHER_WEEKDAYS = "other_weekdays"  # the first day on which they come on other weekdays


class DemoConsent(NamedTuple):
    """One thing a person said about one purpose, in the order in which it was said; `at` is naive local time.

    A purpose that is in no entry was never asked about.
    """

    purpose: Purpose
    state: ConsentState
    form: ConsentForm
    at: datetime
    method: str


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One made-up person. Phone and e-mail are fictitious, and "" where no consent allows the shop to keep them.

    `away_notes` are (first day, last day) pairs, both included, oldest first.
    """

    till_id: str
    name: str
    phone: str
    email: str
    adult: Adult
    consents: tuple[DemoConsent, ...]
    away_notes: tuple[tuple[date, date], ...]
    story: Story
    story_day: date | None


class DemoVisit(NamedTuple):
    """One receipt. `at` is naive local time to the second, `till_id` "" for somebody the till does not know.

    `amount_milli` is in thousandths of the currency unit and the sum of the lines'.
    """

    till_id: str
    at: datetime
    amount_milli: int
    lines: tuple[OrderLine, ...]

"""Signals: one thing that is not as usual, with the reasons and the numbers behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class SignalCode(StrEnum):
    """The signals that exist. An absence is a silence; the others are changes of somebody who still comes."""

    ABSENCE = "absence"
    DECLINE = "decline"
    USUAL_ORDER = "usual_order"
    INTENSITY = "intensity"
    TIME_OF_DAY = "time_of_day"

    @property
    def is_change(self) -> bool:
        """Whether it speaks of visits that are not as usual, so that a visit does not answer it."""
        return self is not SignalCode.ABSENCE


class ReasonCode(StrEnum):
    """Why a signal was raised; `ui.wording` makes the sentence."""

    LONGER_THAN_USUAL = "longer_than_usual"
    """numbers: days (opening days since the last visit), usual_gap_days (the rhythm's centre, in opening days),
    last_visit (ISO date); days_per_week (opening days of a week) where it is not 7, and counted_from (ISO date) where a
    later sign of life is known"""
    RARE_GAP = "rare_gap"
    """numbers: gaps_seen, gaps_shorter (how many of them were shorter than now), visits_seen"""
    WANTS_TO_BE_ASKED = "wants_to_be_asked"
    MISSED_APPOINTMENT = "missed_appointment"
    """numbers: wait_days (the customer's own wish), days (opening days since the last visit), last_visit (ISO date)"""
    COMES_LESS_OFTEN = "comes_less_often"
    """numbers: visits (in the last weeks), usual_visits (one decimal, in as many weeks), weeks"""
    USUAL_ITEM_MISSING = "usual_item_missing"
    """numbers: item (the store's number), visits_without, per_cent (of all visits had it), last_had (ISO date),
    visits_seen"""
    HAS_INSTEAD = "has_instead"
    """numbers: item (the store's number of what was had more often since), visits_with, visits_without"""
    ITEM_SELDOM_NOW = "item_seldom_now"
    """numbers: item (the store's number of what was had beside the usual item), per_cent (of all visits had it),
    per_cent_lately (of the newest, of which each counts a sixteenth less than the one after it), visits_seen"""
    CATEGORY_SELDOM_NOW = "category_seldom_now"
    """numbers: category (the store's number of its first item), in_10 (things of it that were had at ten visits),
    in_10_lately (at ten like the newest, of which each counts a sixteenth less than the one after it), visits_seen"""
    VISITS_ARE_SMALLER = "visits_are_smaller"
    """numbers: measure (a `VisitMeasure`), usual, now (both in the measure's unit), visits (since it moved),
    visits_seen"""
    VISITS_ARE_LARGER = "visits_are_larger"
    """numbers: as `VISITS_ARE_SMALLER`"""
    OTHER_HOURS = "other_hours"
    """numbers: usual_minute, now_minute (of the local day), visits (since it moved), visits_seen"""
    OTHER_WEEKDAYS = "other_weekdays"
    """numbers: now_weekday (0 Monday), usual_weekday, visits (since it moved), visits_seen"""
    ONCE_A_DAY = "once_a_day"
    """numbers: missing_minute (of the local day, around which a visit is missing), per_cent (of visit days have
    several), days (the last visit days, with one)"""
    FEWER_A_DAY = "fewer_a_day"
    """numbers: usual_visits (a day, on days with any), now_visits (on the last of these days; both with a decimal where
    they are else the same), days (how many these are); missing_minute (of the local day, around which there is none any
    more) where it is mostly the same"""


class VisitMeasure(StrEnum):
    """What says how much somebody made of a visit; the shop's kind names it."""

    AMOUNT = "amount"  # thousandths of the currency unit
    ITEMS = "items"  # lines on the receipt
    MINUTES = "minutes"  # how long they stayed or trained


@dataclass(frozen=True, slots=True)
class Reason:
    """A code and the numbers that the sentence shows: the very numbers that the rule used."""

    code: ReasonCode
    numbers: Mapping[str, float | int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing that is not as usual: high score = more unusual; `since` is the first day it held."""

    code: SignalCode
    score: float
    since: date
    reasons: tuple[Reason, ...] = ()

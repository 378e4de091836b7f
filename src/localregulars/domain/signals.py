"""Signals: one thing that is not as usual, with the reasons and the numbers behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class SignalCode(StrEnum):
    """The signals that exist; the queue knows `ABSENCE`, a replay of a file the others too."""

    ABSENCE = "absence"
    DECLINE = "decline"
    USUAL_ORDER = "usual_order"


class ReasonCode(StrEnum):
    """Why a signal was raised; `ui.wording` makes the sentence."""

    LONGER_THAN_USUAL = "longer_than_usual"
    """numbers: days (opening days since the last visit), usual_gap_days (the rhythm's centre), last_visit (ISO date)"""
    RARE_GAP = "rare_gap"
    """numbers: gaps_seen, gaps_shorter (how many of them were shorter than now), visits_seen"""
    WANTS_TO_BE_ASKED = "wants_to_be_asked"
    """numbers: wait_days (the customer's own wish), days (opening days since the last visit), last_visit (ISO date)"""


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

"""What a use case hands back: a value, what kinds of thing changed, what happened, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from localregulars.application.ports import Clock, UnitOfWork

T_co = TypeVar("T_co", covariant=True)


class Changes(Flag):
    """Kinds of thing that a use case may change; screens refresh by them."""

    NOTHING = 0
    CUSTOMERS = auto()
    VISITS = auto()
    CONSENT = auto()
    SCORES = auto()
    CHECK_INS = auto()
    AWAY_NOTES = auto()
    SETTINGS = auto()
    STAFF = auto()
    REQUESTS = auto()
    GROUPS = auto()
    FEEDBACK = auto()
    STEERING = auto()
    SURVEYS = auto()
    COSTS = auto()
    """What relationships cost, invitations and greetings."""
    WISHES = auto()
    """Wishes and polls."""


UseCase = Callable[["UnitOfWork", "Clock"], "Outcome[T_co]"]
"""A write with everything bound but the open unit of work and the clock; it never commits by itself."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """The result of a use case. `undo`, where there is one, is a use case of its own, audited like any other."""

    value: T_co
    changes: Changes = Changes.NOTHING
    undo: UseCase[object] | None = None

"""The entry by which a system starts the program when somebody signs in: on, off, or somebody else's."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import Enum, auto
from typing import Protocol

from localregulars.domain.errors import InputRefusedError

QUIET_ARGUMENT = "--minimised"
"""For entries of a system that start the program, and after a lock of a minimised window: the window comes up minimised
and takes no keys from anybody."""
CHANGED = (
    "There is a start entry of that name that this program did not write, or that was changed since; it is left as it "
    "is. Remove it in your system's settings, then try again."
)
NOT_WRITTEN = "This computer did not let the program write its start entry; ask whoever looks after it."


class EntryState(Enum):
    """How an entry stands."""

    OFF = auto()
    ON = auto()
    OTHERS = auto()
    """Something is there that is not, or not any more, what this program wrote: it is never touched."""


class StartEntry(Protocol):
    """The entry of this user on this system; needs no administrator. Failures are sentences for people."""

    @property
    def place(self) -> str:
        """Where the entry stands, to be shown."""
        ...

    def state(self) -> EntryState:
        """How it stands."""
        ...

    def turn_on(self) -> None:
        """Write it; one that is on stays, somebody else's is refused."""
        ...

    def turn_off(self) -> None:
        """Remove exactly what was written; one that is off stays off, somebody else's is refused."""
        ...


def start_command() -> list[str]:
    """How a system starts this program, installed or frozen into one folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, QUIET_ARGUMENT]
    # -P: the folder in which the program happened to be started must not offer it other modules.
    return [sys.executable, "-P", "-m", "localregulars", QUIET_ARGUMENT]


def starts_quietly(arguments: Sequence[str]) -> bool:
    """Whether nobody is waiting for the window: a system started the program, or a lock of a minimised window did."""
    return list(arguments[-1:]) == [QUIET_ARGUMENT] and len(arguments) in {1, 3}


def refuse_others(state: EntryState) -> None:
    """Refuse to touch what somebody else wrote."""
    if state is EntryState.OTHERS:
        raise InputRefusedError(CHANGED)

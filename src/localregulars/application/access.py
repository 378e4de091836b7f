"""Who is at the program while a use case runs, and the use cases that are for the owner alone.

The window says who is here (`acting_as`) around every write and read; a command is always run by the owner, who typed
the passphrase. A use case for the owner alone says so where it stands (`owner_only`), so that no button, shortcut,
undo or screen to come can lead round it. It is a gate against mistakes, not a wall (docs/adr/0008).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar

from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.staff import Role, StaffId

P = ParamSpec("P")
R = TypeVar("R")

OWNER_ONLY = "That is for the owner of the shop; ask them to take over for a moment."


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is here: a role and, where they said who they are, their number and name."""

    role: Role = Role.OWNER
    staff_id: StaffId | None = None
    name: str = ""


NOBODY = Actor(Role.STAFF)
"""While the program asks who is here: as little as staff may do, and nobody's name."""
_acting: ContextVar[Actor] = ContextVar("acting", default=Actor())  # noqa: B039 (frozen)


def acting() -> Actor:
    """Who is at the program now; the owner where nothing else was said."""
    return _acting.get()


@contextmanager
def acting_as(actor: Actor) -> Iterator[None]:
    """Everything inside is done by `actor`; holds for this thread."""
    before = _acting.set(actor)
    try:
        yield
    finally:
        _acting.reset(before)


def owner_only(use_case: Callable[P, R]) -> Callable[P, R]:
    """Mark a use case, or a reading, that is for the owner alone: for staff it raises `OwnerOnlyError` at once."""

    @wraps(use_case)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        if acting().role is not Role.OWNER:
            raise OwnerOnlyError(OWNER_ONLY)
        return use_case(*args, **kwargs)

    return guarded

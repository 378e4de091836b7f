"""How long work tells of its progress, learns that it should stop, and has a part of it done beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class ProgressToken(Protocol):
    """Given to every long use case; safe to call from the thread that does the work."""

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind us; cheap enough to call for every batch."""
        ...

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` when somebody asked for the work to stop."""
        ...


class SilentProgress:
    """A token for work that nobody watches and nobody can cancel."""

    def report(self, done: int, total: int) -> None:
        """Say nothing."""

    def raise_if_cancelled(self) -> None:
        """Never cancelled."""


class Beside(Protocol):
    """Another core of the computer: it does a part of long work while the caller goes on with the rest."""

    def get_ready(self, work: Callable[..., object]) -> None:
        """Load what `work` needs there, because it begins soon; where it never does, that was for nothing."""
        ...

    def begin(self, work: Callable[..., T], *arguments: object) -> Callable[[], T]:
        """Begin `work(token, *arguments)`; what is given back waits for its result, and raises what it raised.

        `work` stands at the top of a module. It gets copies of the arguments and has a token that reports nothing.
        """
        ...

"""How long work tells of its progress and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


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

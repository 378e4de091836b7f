"""An action that can be taken one time only: what an undo button holds."""

from __future__ import annotations

from collections.abc import Callable


def once(action: Callable[[], None]) -> Callable[[], None]:
    """A function that does `action` the first time that it is called, and nothing after that."""
    waiting = [action]

    def act() -> None:
        if waiting:
            waiting.pop()()

    return act

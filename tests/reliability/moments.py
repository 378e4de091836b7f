"""Random moments at which a process is killed, wherever the computer's other work puts what it does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

_GAIN = 0.28
"""How fast moments move: by 15 % a kill where half of them are to be late."""


@dataclass
class Moments:
    """Homes in on the change that is to be struck: a duration that was measured once may be that of a busier moment.

    `late` is the share of kills that is to come after the change is over; the others come before or within it.
    """

    chance: Random
    late: float = 0.5
    scale: float = 1.0

    def within(self, seconds: float) -> float:
        """A moment of what took so many seconds when it was measured."""
        return self.chance.uniform(0, self.scale * seconds)

    def learn(self, *, was_late: bool) -> None:
        """What the last moment turned out to be: the next ones are earlier, or later."""
        self.scale *= math.exp(_GAIN * (self.late - was_late))

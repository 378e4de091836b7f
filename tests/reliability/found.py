"""What a proof found, in a form that travels between processes."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

_SHOWN = 5


@dataclass
class Found:
    """Runs, how many went wrong, the first few reasons, and counts that show that the runs were no empty ones."""

    runs: int = 0
    bad: int = 0
    reasons: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, what: str, problems: list[str]) -> None:
        self.runs += 1
        if problems:
            self.bad += 1
            if len(self.reasons) < _SHOWN:
                self.reasons.append(f"{what}: {'; '.join(problems)}"[:600])

    def count(self, what: str, number: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + number

    def take_in(self, more: Found) -> None:
        """What a further portion of the same runs found."""
        self.runs += more.runs
        self.bad += more.bad
        self.reasons = [*self.reasons, *more.reasons][:_SHOWN]
        for what, number in more.counts.items():
            if what.startswith("slowest"):
                self.counts[what] = max(self.counts.get(what, 0), number)
            else:
                self.count(what, number)

    def as_json(self) -> str:
        return json.dumps(asdict(self))


def found_from_json(text: str) -> Found:
    return Found(**json.loads(text))


class Child:
    """A forked process; what it says comes through a pipe, so that it is there even when it was killed."""

    def __init__(self, work: Callable[[Callable[[bytes], None]], None]) -> None:
        self.status = 0
        self._ear, mouth = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(mouth)
            return
        status = 1
        try:
            os.close(self._ear)
            work(lambda said: _say(mouth, said))
            status = 0
        except BaseException:  # noqa: BLE001  (a forked process must never run on as its parent)
            traceback.print_exc()
        finally:
            os._exit(status)

    def hear(self, length: int) -> bytes:
        """The first so many bytes that it says, or fewer where it ended before."""
        heard = b""
        while len(heard) < length and (more := os.read(self._ear, length - len(heard))):
            heard += more
        return heard

    def said(self) -> bytes:
        """Everything it said until its end, and then its end is taken note of."""
        with os.fdopen(self._ear, "rb") as ear:
            heard = ear.read()
        _, status = os.waitpid(self.pid, 0)
        self.status = os.waitstatus_to_exitcode(status)
        return heard


def _say(mouth: int, said: bytes) -> None:
    os.write(mouth, said)

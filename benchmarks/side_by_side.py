"""What the benchmarks share: timing, memory of a child process, and a table."""

from __future__ import annotations

import os
import platform
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured number beside the bound that it has to keep: a most, or with `is_floor` a least."""

    what: str
    measured: float
    bound: float
    unit: str
    is_floor: bool = False

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.measured >= self.bound if self.is_floor else self.measured <= self.bound


def seconds(work: Callable[[], object], repeat: int = 1) -> float:
    """The shortest of some runs: the least disturbed one."""
    best = float("inf")
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def run_and_measure(command: Sequence[str], **environment: str) -> tuple[float, float]:
    """Wall seconds and peak resident MB of a command; a failing command is an error."""
    before = time.perf_counter()
    child = subprocess.Popen(command, env=os.environ | environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    child.returncode = 0
    return time.perf_counter() - before, usage.ru_maxrss / 1024


def print_figures(title: str, figures: Sequence[Figure]) -> None:
    """A table with a mark at what falls short."""
    print(f"\n{title} ({platform.python_version()}, {os.cpu_count()} cores, {platform.system()})")
    for figure in figures:
        sign = ">=" if figure.is_floor else "<="
        mark = "ok" if figure.holds else "FALLS SHORT"
        print(f"  {figure.what:64s} {figure.measured:9.3f} {figure.unit:3s} {sign} {figure.bound:g}  {mark}")

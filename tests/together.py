"""Which tests go to one worker: those of a module that makes something dear once, or takes long and begins early."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

TOGETHER = (
    "tests/accessibility/test_every_screen.py",
    "tests/accessibility/test_screen_reader.py",
    "tests/cli/test_demo.py",
    "tests/reliability/test_reliability.py",
)
"""Modules by their path below the project. The marker `xdist_group` is without effect under pytest 9.2."""


class SomeTogether(LoadScopeScheduling):  # type: ignore[misc]  # of a library without types
    """Every test goes to whichever worker is free, but for those of the modules above; these begin first."""

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.split("::", 1)[0]
        return module if module in TOGETHER else nodeid

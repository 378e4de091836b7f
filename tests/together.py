"""Which tests go to one worker: those of a module that makes something dear once, or takes long and begins early."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

_DEMO_SHOPS = "demo shops"
TOGETHER = {
    "tests/accessibility/test_every_screen.py": "every screen",
    "tests/accessibility/test_screen_reader.py": "screen reader",
    "tests/application/test_demo_changes.py": _DEMO_SHOPS,
    "tests/application/test_demo_shop.py": _DEMO_SHOPS,
    "tests/cli/test_demo.py": "demo command",
    "tests/reliability/test_reliability.py": "reliability",
}
"""Modules by their path below the project, and what those share that go to the same worker. The marker `xdist_group`
is without effect under pytest 9.2."""


class SomeTogether(LoadScopeScheduling):  # type: ignore[misc]  # of a library without types
    """Every test goes to whichever worker is free, but for those of the modules above; these begin first."""

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.split("::", 1)[0]
        return TOGETHER.get(module, nodeid)

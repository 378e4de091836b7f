"""Which tests go to one worker: those of a module that makes something dear once, or takes long and begins early."""

from __future__ import annotations

import pytest
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

_DEMO_SHOPS = "demo shops"
TOGETHER = {
    "tests/accessibility/test_every_screen.py": "every screen",
    "tests/accessibility/test_screen_reader.py": "screen reader",
    "tests/application/test_demo_changes.py": _DEMO_SHOPS,
    "tests/application/test_demo_shop.py": _DEMO_SHOPS,
    "tests/cli/test_demo.py": "demo command",
    "tests/importing/test_real_receipts.py": "parsed receipts",
    "tests/reliability/test_reliability.py": "reliability",
}
"""Modules by their path below the project, and what those share that go to the same worker. The marker `xdist_group`
is without effect under pytest 9.2."""


FIRST = (
    "tests/importing/test_hostile.py",
    "tests/journeys/test_languages.py",
    "tests/journeys/test_no_trace.py",
    "tests/scoring/test_changed_people.py",
    "tests/scoring/test_engine.py",
    "tests/scoring/test_policy.py",
    "tests/scoring/test_real_receipts.py",
    "tests/scoring/test_replay.py",
    "tests/storage/test_killed_key_changes.py",
    "tests/storage/test_killed_sign_in.py",
    "tests/ui/pictures/test_pictures.py",
)
"""Modules with tests that take longest: where one of them begins last, one worker waits for the other."""


def longest_first(items: list[pytest.Item]) -> None:
    """What takes longest goes before the rest, in whatever order it was put."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


class SomeTogether(LoadScopeScheduling):  # type: ignore[misc]  # of a library without types
    """Every test goes to whichever worker is free, but for those of the modules above; these begin first."""

    def mark_test_complete(self, node: WorkerController, item_index: int, duration: float = 0) -> None:
        """Forget what is done: the library counts all that a worker ever had, after every test."""
        nodeid = self.registered_collections[node][item_index]
        scope = self._split_scope(nodeid)
        unit = self.assigned_work[node][scope]
        unit[nodeid] = True
        if all(unit.values()):
            del self.assigned_work[node][scope]
        self._reschedule(node)

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.split("::", 1)[0]
        return TOGETHER.get(module, nodeid)

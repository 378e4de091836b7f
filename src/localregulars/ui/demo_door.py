"""How the window comes into the demo shop; made by the composition root, so that it loads nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localregulars.background.jobs import Job

USUAL_KIND = "cafe"
"""A `ShopKind`, for somebody who said nothing yet; written out, so that no first field waits for its module."""


@dataclass(frozen=True, slots=True)
class DemoDoor:
    """Where the demo shop is kept, and what makes it.

    `make(kind)` starts a job that makes one of this kind of place (`ShopKind`) unless it is there, and succeeds with
    its passphrase. Whoever looks around never typed that: so it is opened from the start page, and not unlocked.
    """

    folder: Path
    make: Callable[[str], Job]

    def leads_to(self, folder: Path) -> bool:
        """Whether this is the demo shop's folder."""
        return folder.resolve() == self.folder.resolve()

"""What the window needs so that shops are kept safe; made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from localregulars.ui.restart import end_process

if TYPE_CHECKING:
    from localregulars.application.safekeeping.upkeep import UpkeepWork
    from localregulars.background.restorer import Restorer


@dataclass(frozen=True, slots=True)
class Safety:
    """Each part may be missing: then the window does without, and offers nothing that needs it.

    `upkeep` is asked for what looks after a shop when one is opened, `restorer` needs none. `restore_afresh` ends this
    process and shows the restore page for that shop's backups in a new one; False: it could not. `end` ends a process
    whose store does not close.
    """

    upkeep: Callable[[], UpkeepWork] | None = None
    restorer: Restorer | None = None
    restore_afresh: Callable[[Path], bool] | None = None
    end: Callable[[], None] = end_process

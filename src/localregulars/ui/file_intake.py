"""How the window comes to read files and to keep what is in them; loads neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from localregulars.application.outcome import UseCase
    from localregulars.application.visits.import_records import ParsedBookings, ParsedConsents, ParsedExport
    from localregulars.domain.progress import ProgressToken

Parsed: TypeAlias = "ParsedExport | ParsedConsents | ParsedBookings"
"""What was read."""


@dataclass(frozen=True, slots=True)
class FileIntake:
    """How files are read and kept; made by the composition root.

    `read` stands at the top of a module and is called as `read(token, path, country)` in a process of its own; `keep`
    makes the use case that keeps what was read.
    """

    read: Callable[[ProgressToken, Path, str], Parsed]
    keep: Callable[[Parsed, ProgressToken], UseCase[Any]]

"""Paper of the shop that needs no customer, as the Privacy page lists it; `exporting` makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from localregulars.application.ports import Clock, UnitOfWork


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document. `title` and `make` take a language; `make` gives HTML. Editable ones are text documents too."""

    sheet_id: str
    title: Callable[[UnitOfWork, str], str]
    make: Callable[[UnitOfWork, Clock, str], str]
    is_editable: bool = False

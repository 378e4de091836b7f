"""Which columns of a table are hidden and how wide they are, kept with what the program remembers outside any shop."""

from __future__ import annotations

from collections.abc import Mapping

from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.widgets.column_chooser import ColumnMemory


class RememberedColumns(ColumnMemory):
    """Those of the table with this name."""

    def __init__(self, preferences: PreferencesFile, table: str) -> None:
        super().__init__()
        self._preferences, self._table = preferences, table

    def hidden(self) -> frozenset[str]:
        """The columns that are hidden."""
        return self._preferences.hidden_columns(self._table)

    def keep(self, hidden: frozenset[str]) -> None:
        """From now on these are."""
        self._preferences.remember_columns(self._table, hidden)

    def widths(self) -> dict[str, float]:
        """How wide the owner made columns, in widths of the letter m."""
        return self._preferences.column_widths(self._table)

    def keep_widths(self, widths: Mapping[str, float]) -> None:
        """From now on they are so wide."""
        self._preferences.remember_widths(self._table, widths)

"""What the shop calls its items."""

from __future__ import annotations

from collections.abc import Iterable

from localregulars.storage.instants import whole, words
from localregulars.storage.session import Session


class SqlItems:
    """Reads the shop's own list of items; see `application.item_names.ItemNames`."""

    def __init__(self, session: Session) -> None:
        """Items of this transaction."""
        self._session = session

    def names(self, numbers: Iterable[int]) -> dict[int, str]:
        """The names of these items, without those that are not known (any more)."""
        rows = self._session.rows_among("SELECT item_id, name FROM item WHERE item_id IN ({})", sorted(set(numbers)))
        return {whole(number): words(name) for number, name in rows}

    def categories(self, numbers: Iterable[int]) -> dict[int, str]:
        """What the categories of these items are called, without items that are not known or have none."""
        wanted = sorted(set(numbers))
        rows = self._session.rows_among("SELECT item_id, category FROM item WHERE item_id IN ({})", wanted)
        return {whole(number): words(category) for number, category in rows if category}

"""The port of items in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(slots=True)
class FakeItems:
    """What the shop calls its items: the store's numbers by name and category."""

    numbers: Mapping[tuple[str, str], int]

    def names(self, numbers: Iterable[int]) -> dict[int, str]:
        wanted = set(numbers)
        return {number: name for (name, _category), number in self.numbers.items() if number in wanted}

    def categories(self, numbers: Iterable[int]) -> dict[int, str]:
        wanted = set(numbers)
        return {number: category for (_name, category), number in self.numbers.items() if number in wanted and category}

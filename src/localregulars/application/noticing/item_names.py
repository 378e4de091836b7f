"""The names of items and categories beside their numbers, where reasons are shown to somebody.

Scoring knows items by the store's numbers only, and stored reasons hold nothing else. Whatever shows reasons (a card,
the queue as JSON, a slip, a copy of somebody's data) puts the names beside the numbers here, in one way. A name is the
shop's own word for what it sells: never about a person, and still never in a log or an audit line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from localregulars.domain.signals import Reason, Signal

ITEM = "item"
"""The key of an item's number among a reason's numbers (`ReasonCode.USUAL_ITEM_MISSING`, `ReasonCode.HAS_INSTEAD`)."""
ITEM_NAME = "item_name"
"""The key of its name, which is only there while a reason is shown; left out where the item is not known any more."""


CATEGORY = "category"
"""The key of a category's number, which is that of one of its items (`ReasonCode.CATEGORY_SELDOM_NOW`)."""
CATEGORY_NAME = "category_name"
"""The key of its name, as `ITEM_NAME`."""


class ItemNames(Protocol):
    """What the shop calls its items."""

    def names(self, numbers: Iterable[int]) -> Mapping[int, str]:
        """The names of these items, without those that are not known (any more)."""
        ...

    def categories(self, numbers: Iterable[int]) -> Mapping[int, str]:
        """What the categories of these items are called, without items that are not known or have none."""
        ...


def with_item_names(signals: Sequence[Signal], items: ItemNames) -> tuple[Signal, ...]:
    """The same signals with `item_name` beside `item` in their reasons, and `category_name` beside `category`."""
    return named_signals([signals], items)[0]


def named_signals(many: Sequence[Sequence[Signal]], items: ItemNames) -> list[tuple[Signal, ...]]:
    """The signals of several people with the names of items, which are read once for all of them."""
    items_wanted, categories_wanted = _wanted(many, ITEM), _wanted(many, CATEGORY)
    names = items.names(items_wanted) if items_wanted else {}
    categories = items.categories(categories_wanted) if categories_wanted else {}
    return [tuple(_named(signal, names, categories) for signal in signals) for signals in many]


def _wanted(many: Sequence[Sequence[Signal]], key: str) -> set[int]:
    """The numbers that stand under a key."""
    reasons = (reason for signals in many for signal in signals for reason in signal.reasons)
    return {int(reason.numbers[key]) for reason in reasons if key in reason.numbers}


def _named(signal: Signal, names: Mapping[int, str], categories: Mapping[int, str]) -> Signal:
    if not any(ITEM in reason.numbers or CATEGORY in reason.numbers for reason in signal.reasons):
        return signal
    named = (_with_name(reason, ITEM, ITEM_NAME, names) for reason in signal.reasons)
    return replace(signal, reasons=tuple(_with_name(reason, CATEGORY, CATEGORY_NAME, categories) for reason in named))


def _with_name(reason: Reason, key: str, name_key: str, names: Mapping[int, str]) -> Reason:
    name = _one_line(names.get(int(reason.numbers[key]), "")) if key in reason.numbers else ""
    return replace(reason, numbers={**reason.numbers, name_key: name}) if name else reason


def _one_line(name: str) -> str:
    """As a screen, a paper and a terminal can show it: whatever a till puts in, without line ends and control codes."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())

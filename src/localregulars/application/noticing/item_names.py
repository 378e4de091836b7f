"""The names of items beside their numbers, where reasons are shown to somebody.

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


class ItemNames(Protocol):
    """What the shop calls its items."""

    def names(self, numbers: Iterable[int]) -> Mapping[int, str]:
        """The names of these items, without those that are not known (any more)."""
        ...


def with_item_names(signals: Sequence[Signal], items: ItemNames) -> tuple[Signal, ...]:
    """The same signals with `item_name` beside `item` in their reasons."""
    return named_signals([signals], items)[0]


def named_signals(many: Sequence[Sequence[Signal]], items: ItemNames) -> list[tuple[Signal, ...]]:
    """The signals of several people with the names of items, which are read once for all of them."""
    wanted = {
        int(reason.numbers[ITEM])
        for signals in many
        for signal in signals
        for reason in signal.reasons
        if ITEM in reason.numbers
    }
    names = items.names(wanted) if wanted else {}
    return [tuple(_named(signal, names) for signal in signals) for signals in many]


def _named(signal: Signal, names: Mapping[int, str]) -> Signal:
    if not any(ITEM in reason.numbers for reason in signal.reasons):
        return signal
    return replace(signal, reasons=tuple(_with_name(reason, names) for reason in signal.reasons))


def _with_name(reason: Reason, names: Mapping[int, str]) -> Reason:
    name = _one_line(names.get(int(reason.numbers[ITEM]), "")) if ITEM in reason.numbers else ""
    return replace(reason, numbers={**reason.numbers, ITEM_NAME: name}) if name else reason


def _one_line(name: str) -> str:
    """As a screen, a paper and a terminal can show it: whatever a till puts in, without line ends and control codes."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())

"""What the palette offers, and which of it fits what is typed; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from localregulars.domain.folding import folded


class Fit(IntEnum):
    """How well an entry fits what is typed, best first; every word of it occurs, or there is no fit."""

    AT_THE_START = 0
    AT_A_WORD = 1
    INSIDE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its words, what stands at its end (keys or a kind, "" for none), and what choosing it does."""

    words: str
    end: str
    icon: str
    choose: Callable[[], object] = field(compare=False)
    key: str = ""
    """What a search looks in; see `folding.searchable`."""


def fit(key: str, words: Sequence[str]) -> Fit | None:
    """How well folded words fit a key, None where one of them does not occur."""
    worst = Fit.AT_THE_START
    for word in words:
        place = key.find(word)
        if place < 0:
            return None
        if place and worst is not Fit.INSIDE:
            worst = Fit.AT_A_WORD if _begins_a_word(key, word, place) else Fit.INSIDE
    return worst


def _begins_a_word(key: str, word: str, place: int) -> bool:
    """Whether the word begins a word of the key, here or further on."""
    while place >= 0:
        if place == 0 or not key[place - 1].isalnum():
            return True
        place = key.find(word, place + 1)
    return False


@dataclass(frozen=True, slots=True)
class Found:
    """The places of keys that fit, with how well, best first and at most as many as asked for; and how many in all."""

    places: tuple[tuple[Fit, int], ...]
    total: int


def best(keys: Iterable[str], typed: str, most: int) -> Found:
    """Where what is typed occurs; those that fit equally well stay in their order. Nothing typed fits everything."""
    words = folded(typed).split()
    piles: dict[Fit, list[int]] = {how: [] for how in Fit}
    for place, key in enumerate(keys):
        how = fit(key, words)
        if how is not None:
            piles[how].append(place)
    places = [(how, place) for how, pile in piles.items() for place in pile[:most]]
    return Found(tuple(places[:most]), sum(map(len, piles.values())))

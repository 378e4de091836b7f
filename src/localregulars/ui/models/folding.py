"""Text folded for search and order: case, accents and typographic variants do not matter to who types a name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from localregulars.domain.folding import folded


def searchable(*texts: str) -> str:
    """What a search looks in: the texts folded, a line each, so that nothing typed runs from one into the next."""
    return "\n".join(folded(text) for text in texts)


def found_in(text: str, words: str, start: int = 0) -> tuple[int, int] | None:
    """Where these words stand in a text from `start` on, first and last position, as a search finds them (folded)."""
    wanted = folded(words)
    letters = [(letter, place) for place in range(start, len(text)) for letter in folded(text[place])]
    at = "".join(letter for letter, _place in letters).find(wanted) if wanted else -1
    return None if at < 0 else (letters[at][1], letters[at + len(wanted) - 1][1] + 1)


def in_order(text: str) -> str:
    """What names are sorted by: as folded, but for letters that the language of now counts as their own.

    A sort key of QCollator gives the same order (a test compares them) and has to be asked for every comparison.
    """
    own = _LETTERS_OF_THEIR_OWN.get(QLocale().language())
    return folded(text.casefold().translate(own) if own else text)


def by_name(name: str, till_id: str) -> tuple[bool, str]:
    """What people are sorted by wherever they are listed: by name, and behind those whoever has none, by till id."""
    ordered = in_order(name)
    return (not ordered, ordered or till_id.rjust(_LONGEST_TILL_ID))


_LONGEST_TILL_ID = 24
"""Numbers of another length are in the order of their numbers."""
_LETTERS_OF_THEIR_OWN = {QLocale.Language.Spanish: str.maketrans({"ñ": "n\uffff"})}
"""The Spanish ñ comes after every n; German and French sort their letters with accents among those without."""

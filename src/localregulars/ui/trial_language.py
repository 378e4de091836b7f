"""Two languages that nobody speaks, made of English: they show what is cut off, not translated or not mirrored."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTranslator

LONG = "x-long"
"""Words with accents, two fifths longer: what German or Finnish may need."""
MIRRORED = "x-mirrored"
"""Words that run from right to left, in a window that does."""

_KEPT = re.compile(r"\{[^}]*\}|%L?n|%L?\d|&|\(s\)|\(\*[^)]*\)|;;|\s+")
"""What is no word: places for names and numbers, marks for keys, file endings."""
_ACCENTS = str.maketrans("aceinouyACEINOUY", "äçéîñöüýÄÇÉÎÑÖÜÝ")
_GROWTH = 0.4
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"
_MARK, _ISOLATE, _ISOLATE_END = "\u200f", "\u2068", "\u2069"


def is_trial(code: str) -> bool:
    """Whether this is the code of one of the two."""
    return code in {LONG, MIRRORED}


class TrialTranslator(QTranslator):
    """Translates everything, Qt's own words too."""

    def __init__(self, code: str, english: QTranslator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mirrored = code == MIRRORED
        self._english = english

    # Qt overrides

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        """There is a word for everything."""
        return False

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:  # type: ignore[override]
        """The English words, made longer or turned round."""
        if source == "QT_LAYOUT_DIRECTION":
            return "RTL" if self._mirrored else "LTR"
        words = self._english.translate(context, source, comment, n) or source
        return mirrored(words) if self._mirrored else longer(words)


def longer(words: str) -> str:
    """Every word with accents and two fifths longer; places, marks and spaces stay as they are."""
    return _by_word(words, _stretched)


def mirrored(words: str) -> str:
    """Every word turned round, and the places isolated, as a right-to-left language needs it."""

    def turned(part: str) -> str:
        return f"{_RIGHT_TO_LEFT}{part}{_END}"

    isolated = re.sub(r"(\{[^}]*\})", rf"{_ISOLATE}\1{_ISOLATE_END}", _by_word(words, turned))
    return f"{_MARK}{isolated}" if words.strip() else words


def _stretched(word: str) -> str:
    """The vowels doubled as far as needed; a word without vowels ends in more of its last letter."""
    grown, wanted = "", max(1, round(len(word) * _GROWTH)) if word.isalpha() else 0
    for letter in word:
        doubles = wanted > 0 and letter in "aeiouAEIOU"
        grown += letter.translate(_ACCENTS) + (letter.lower() if doubles else "")
        wanted -= doubles
    return grown + word[-1:] * max(0, wanted)


def _by_word(words: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(words):
        if kept.start() > at:
            parts.append(change(words[at : kept.start()]))
        parts.append(kept.group())
        at = kept.end()
    if at < len(words):
        parts.append(change(words[at:]))
    return "".join(parts)

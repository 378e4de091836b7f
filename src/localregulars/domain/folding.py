"""Text folded so that everything that people would call the same is the same: case, accents and variants go."""

from __future__ import annotations

import unicodedata

_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "’": "'", "ʼ": "'"}
)
"""Letters that Unicode does not take apart, as people type them on a keyboard that lacks them."""


def folded(text: str) -> str:
    """The text without case and accents; every text that people would call the same folds to the same."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return bare.casefold().translate(_WITHOUT_DECOMPOSITION)

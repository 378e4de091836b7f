"""Words that somebody types in one line: none, and too many, are refused each with a sentence of its own."""

from __future__ import annotations

from localregulars.domain.errors import InputRefusedError


def one_line(text: str, longest: int, *, nothing: str, otherwise: str) -> str:
    """Words without stray spaces; where there are none `nothing` is said, where too many or unprintable `otherwise`."""
    words = " ".join(text.split())
    if not words:
        raise InputRefusedError(nothing)
    if len(words) > longest or not words.isprintable():
        raise InputRefusedError(otherwise)
    return words

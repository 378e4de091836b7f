"""What belongs together at the end of a line: a number and its unit, a day and its month, a few words in brackets."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
_NUMBER_AND_UNIT = re.compile(r"(?<!\S)([(“„«]?\d(?:[\d.,:]*[\d.])?) (?=[^\W\d_])")
"""A number, alone or with what writes it as an ordinal, before a word."""
_DAY_OF_MONTH = re.compile(rf"(\d{NO_BREAK}de) (?=[^\W\d_])")
"""Spanish joins a day to its month: "21 de nov"."""
_IN_BRACKETS = re.compile(r"\([^()\n]{1,22}\)")
"""Few enough that they fit onto any line."""
NO_BREAK_HYPHEN = "\u2011"
_BEFORE_HYPHEN = re.compile(r"(?<![^\W_])(\d+|[^\W\d_])-(?=[^\W\d_])")
"""A number or one letter before a hyphen: "5-mal", "E-Mail"."""


def held_together(words: str) -> str:
    """The same words, in which no line ends between a number and the word that it counts or belongs to.

    Nor within brackets around a few words, "(193 people)", nor behind the hyphen of a number or of one letter. For what
    is seen; what is spoken keeps its plain spaces and hyphens.
    """
    held = _IN_BRACKETS.sub(lambda found: found.group().replace(" ", NO_BREAK), words)
    held = _DAY_OF_MONTH.sub(rf"\1{NO_BREAK}", _NUMBER_AND_UNIT.sub(rf"\1{NO_BREAK}", held))
    return _BEFORE_HYPHEN.sub(rf"\1{NO_BREAK_HYPHEN}", held)

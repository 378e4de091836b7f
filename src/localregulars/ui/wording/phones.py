"""Telephone numbers as people read them; they are kept as they are dialled."""

from __future__ import annotations

import re

from localregulars.ui.wording.holding import NO_BREAK

_DIALLED = re.compile(r"\+(\d{8,15})")
"""As they are kept: a plus, the country, the number (E.164)."""
_ONE_DIGIT = frozenset("17")
_TWO_DIGITS = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""Countries by their first digits (ITU E.164); all others have three."""
_GROUP, _LONGEST_LAST = 3, 4


def readable(phone: str) -> str:
    """In groups that never part over two lines: "+44 141 496 0951"; what is not kept as it is dialled stays so."""
    found = _DIALLED.fullmatch(phone)
    if found is None:
        return phone
    digits = found.group(1)
    country = 1 if digits[0] in _ONE_DIGIT else 2 if _TWO_DIGITS.match(digits) else 3
    return NO_BREAK.join([f"+{digits[:country]}", *_in_groups(digits[country:])])


def _in_groups(digits: str) -> list[str]:
    """Three by three; the last group has two to four."""
    groups = []
    while len(digits) > _LONGEST_LAST:
        groups.append(digits[:_GROUP])
        digits = digits[_GROUP:]
    return [*groups, digits]

"""How good a passphrase is, kindly: a code for a sentence, never a refusal of what is long enough."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

MIN_LENGTH = 12
_STRONG_LENGTH = 20
_FEW_DIFFERENT = 6
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm")
_OFTEN_USED = ("password", "passwort", "passphrase", "letmein", "iloveyou", "welcome", "localregulars", "secret")


class Strength(Enum):
    """From "cannot be used" to "strong"."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    EASY = "easy"
    GOOD = "good"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """How hard the passphrase is to guess. `EASY` may be used, but the page says that another would be better."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < MIN_LENGTH:
        return Strength.TOO_SHORT
    if _is_easy(passphrase.casefold()):
        return Strength.EASY
    words = len(passphrase.split())
    return Strength.STRONG if len(passphrase) >= _STRONG_LENGTH or words >= 4 else Strength.GOOD


def _is_easy(folded: str) -> bool:
    """Few different characters, a run of the alphabet or keyboard, or mostly one word that everybody tries."""
    if len(set(folded)) < _FEW_DIFFERENT:
        return True
    rest = folded
    for word in _OFTEN_USED:
        rest = rest.replace(word, "")
    followed = sum(_follow(one, other) for one, other in pairwise(folded))
    return len(rest) < MIN_LENGTH // 2 or followed >= len(folded) // 2


def _follow(one: str, other: str) -> bool:
    """Whether two characters stand side by side in the alphabet, the digits or on a keyboard."""
    return any(one + other in run or other + one in run for run in _RUNS)

"""The number of a survey's paper: which survey, which version, and (where it is for a person) which asking.

It is printed beside its QR code, short enough to be typed: "12-2-7K3M9QC". The number of an asking is drawn by lot and
says nothing about the person. The last character checks the others: over the prime 31, with another weight for every
place, one wrong character and any two that changed places never fit (Verhoeff 1969, Error Detecting Decimal Codes).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from localregulars.domain.errors import InputRefusedError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY"
"""31 characters, none of which is read as another: without I, L, O, U, and Z, which is written like 2."""
TOKEN_CHARACTERS = 6
"""31 to the power of 6: in a shop with 10,000 papers one of 89,000 tries meets one, and the check character lets one
of 31 through."""
_SERIES_DIGITS, _VERSION_DIGITS = 7, 3
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "Z": "2"})
_SEPARATORS = str.maketrans(dict.fromkeys("./_\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_WRONG = "This number is not right; look at the paper once more, or type the last part again."


@dataclass(frozen=True, slots=True)
class PaperCode:
    """What a paper's number says; `token` is "" on a paper that is for nobody in particular."""

    series: int
    version: int
    token: str = ""

    def __str__(self) -> str:
        """As it is printed."""
        return f"{self.series}-{self.version}-{self.token}{_check(self)}"


def new_token() -> str:
    """A number for an asking, from the system's random source."""
    return "".join(secrets.choice(ALPHABET) for _ in range(TOKEN_CHARACTERS))


def paper_code(typed: str) -> PaperCode:
    """What was scanned or typed: lower case, spaces for hyphens, O for 0 and I or L for 1 are accepted.

    Raises:
        InputRefusedError: it is no such number, or its check character does not fit.
    """
    parts = typed.upper().translate(_SEPARATORS).replace("-", " ").split()
    if len(parts) != _PARTS:
        raise InputRefusedError(_WRONG)
    series, version, rest = (part.translate(_READ_AS) for part in parts)
    token, check = rest[:-1], rest[-1]
    if not _is_number(series, _SERIES_DIGITS) or not _is_number(version, _VERSION_DIGITS):
        raise InputRefusedError(_WRONG)
    if len(token) not in {0, TOKEN_CHARACTERS} or not set(rest) <= set(ALPHABET):
        raise InputRefusedError(_WRONG)
    code = PaperCode(int(series), int(version), token)
    if _check(code) != check:
        raise InputRefusedError(_WRONG)
    return code


_PARTS = 3


def _is_number(text: str, digits: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= digits and not text.startswith("0")


def _check(code: PaperCode) -> str:
    """Each part has places of its own, so that "12-2" and "1-22" differ; a nought counts too, so that none is lost."""
    parts = ((str(code.series), 1), (str(code.version), 1 + _SERIES_DIGITS))
    places = [*parts, (code.token, 1 + _SERIES_DIGITS + _VERSION_DIGITS)]
    total = sum(
        (first + place) * (ALPHABET.index(character) + 1)
        for text, first in places
        for place, character in enumerate(text)
    )
    return ALPHABET[total % len(ALPHABET)]

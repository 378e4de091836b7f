"""The recovery code: 130 random bits in 26 characters that people can copy, and 2 that catch a slip of the pen.

Characters are Crockford's base 32 (no I, L, O, U). The two check characters make the 28 a code word over GF(32) of
distance 3: both the sum and the sum weighted with powers of a generator are zero, so that one wrong character, two
wrong ones, and any two swapped ones are always noticed.
"""

from __future__ import annotations

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA_CHARACTERS = 26
CODE_CHARACTERS = 28
_GROUP = 4
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SEPARATORS = str.maketrans("", "", " -\t\r\n\u2010\u2011\u2012\u2013\u2014\u2212")
_FIELD_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive over GF(2)


def _powers() -> tuple[int, ...]:
    """The powers of the generator x: element i is x^i, 31 of them, all different."""
    value, powers = 1, []
    for _ in range(31):
        powers.append(value)
        value <<= 1
        if value & 0b100000:
            value ^= _FIELD_POLYNOMIAL
    return tuple(powers)


_POWER = _powers()
_LOGARITHM = {value: exponent for exponent, value in enumerate(_POWER)}


def new_recovery_code() -> str:
    """A fresh code of 28 characters from the system's random source, printed in groups of four."""
    values = [secrets.randbelow(len(ALPHABET)) for _ in range(DATA_CHARACTERS)]
    text = "".join(ALPHABET[value] for value in (*values, *_check_values(values)))
    return "-".join(text[i : i + _GROUP] for i in range(0, CODE_CHARACTERS, _GROUP))


def looks_like_code(typed: str) -> bool:
    """Whether what was typed has a recovery code's length and characters, right or not."""
    text = _canonical(typed)
    return len(text) == CODE_CHARACTERS and set(text) <= set(ALPHABET)


def code_secret(typed: str) -> bytes | None:
    """The bytes that the code's key is derived from; None where the check characters do not fit.

    Lower case, spaces and hyphens anywhere, O for 0, and I or L for 1 are accepted.
    """
    if not looks_like_code(typed):
        return None
    values = [ALPHABET.index(character) for character in _canonical(typed)]
    plain, weighted = _sums(values)
    if plain or weighted:
        return None
    return _canonical(typed)[:DATA_CHARACTERS].encode("ascii")


def _canonical(typed: str) -> str:
    """What was typed, without separators, in capitals, look-alikes replaced."""
    return unicodedata.normalize("NFKC", typed).translate(_SEPARATORS).upper().translate(_READ_AS)


def _multiply(left: int, right: int) -> int:
    """The product in GF(32)."""
    if not left or not right:
        return 0
    return _POWER[(_LOGARITHM[left] + _LOGARITHM[right]) % len(_POWER)]


def _sums(values: list[int]) -> tuple[int, int]:
    """The sum of the values, and their sum weighted with the generator's powers, both in GF(32)."""
    plain = weighted = 0
    for exponent, value in enumerate(values):
        plain ^= value
        weighted ^= _multiply(value, _POWER[exponent])
    return plain, weighted


def _check_values(values: list[int]) -> tuple[int, int]:
    """The two values that make both sums of all 28 zero."""
    plain, weighted = _sums(values)
    first, second = _POWER[DATA_CHARACTERS], _POWER[DATA_CHARACTERS + 1]
    inverse = _POWER[-_LOGARITHM[first ^ second] % len(_POWER)]
    last = _multiply(weighted ^ _multiply(plain, first), inverse)
    return plain ^ last, last

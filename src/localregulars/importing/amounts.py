"""Numbers in the ways in which tills and spreadsheets write them."""

from __future__ import annotations

import re
from enum import StrEnum

from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.importing.cells import Problem, UnreadableCellError

_MAX_CHARACTERS = 40
_MAX_UNITS = 10**11  # so that the lines of the longest receipt add up to less than 64 bits of thousandths
_CURRENCY = r"(?:[€£¥₣₤₦₨₩₪₫₱₲₴₵₸₹₺₼₽₾฿]|[A-Z]{0,2}\$|[A-Z]{3}|kr\.?|zł|Kč|Ft|lei)"
_AMOUNT = re.compile(
    rf"(?P<open>\()?\s*(?P<sign>[-+−])?\s*(?:{_CURRENCY})?\s*(?P<sign2>[-+−])?\s*"
    rf"(?P<core>[0-9.,'’\u00a0\u202f ]*[0-9][.,]?)\s*(?:{_CURRENCY})?\s*(?P<close>\))?"
)
_WHOLE = re.compile(r"[0-9]{0,15}|[0-9]{1,3}(?P<mark>[.,'’\u00a0\u202f ])(?:[0-9]{2,3}(?P=mark))*[0-9]{3}")


class Decimal(StrEnum):
    """What stands between units and fractions."""

    POINT = "."
    COMMA = ","


def parse_milli(text: str, decimal: Decimal) -> int:
    """A number in thousandths, rounded half up: "$1,234.50", "-3", "(45.00)", "1.234,5 €".

    Thousands may be marked by comma, point, apostrophe or space, whichever is not the decimal mark.
    Raises `UnreadableCellError` for anything else, and from a hundred thousand million on.
    """
    core, is_negative = _core_of(text)
    whole, _, fraction = core.partition(decimal)
    found = _WHOLE.fullmatch(whole)
    if found is None or found["mark"] == decimal or not (fraction.isdigit() or not fraction) or not (whole or fraction):
        raise UnreadableCellError(Problem.NUMBER, text)
    units = int(re.sub(r"[^0-9]", "", whole) or "0")
    thousandths = (int((fraction + "0000")[:4]) + 5) // 10
    if units >= _MAX_UNITS:
        raise UnreadableCellError(Problem.NUMBER, text)
    milli = units * AMOUNT_UNITS + thousandths
    return -milli if is_negative else milli


def decimal_evidence(text: str) -> Decimal | None:
    """The decimal mark that a number proves, None if it proves none ("5", "1,234", or no number at all)."""
    try:
        core, _ = _core_of(text)
    except UnreadableCellError:
        return None
    marks = [c for c in core if c in ".,"]
    if not marks:
        return None
    last, other = marks[-1], "." if marks[-1] == "," else ","
    if marks.count(last) > 1:  # thousands; the last of two kinds would be the decimal mark
        return Decimal(other) if len(set(marks)) == 1 else None
    if len(set(marks)) == 1 and not _is_plainly_decimal(core, last):
        return None
    return Decimal(last)


def is_doubtful_number(text: str) -> bool:
    """Whether a number may be read with either decimal mark, and differently: "1,234"."""
    return ("," in text or "." in text) and decimal_evidence(text) is None


def _is_plainly_decimal(core: str, mark: str) -> bool:
    whole, _, fraction = core.partition(mark)
    return len(fraction) != 3 or whole in {"", "0"} or len(re.sub(r"[^0-9]", "", whole)) > 3


def _core_of(text: str) -> tuple[str, bool]:
    """Digits and marks of a number, and whether it is negative."""
    found = _AMOUNT.fullmatch(text.strip()) if len(text) <= _MAX_CHARACTERS else None
    if found is None or bool(found["open"]) != bool(found["close"]) or (found["sign"] and found["sign2"]):
        raise UnreadableCellError(Problem.NUMBER, text)
    is_negative = bool(found["open"]) or (found["sign"] or found["sign2"]) in {"-", "−"}
    return found["core"].strip(), is_negative

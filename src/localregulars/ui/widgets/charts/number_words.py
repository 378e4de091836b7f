"""Numbers of charts as people read them, each in the reader's own way of writing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
MINUS = "\N{MINUS SIGN}"
"""As books set it: the hyphen that `QLocale` writes in most languages is short, and a line may break after it."""

_MOST_PLACES = 3


def whole(number: int) -> str:
    """A whole number: "3", "1,204", "−12"."""
    return _signed(QLocale().toString(number))


def plain_number(value: float) -> str:
    """A number with the decimal places that it has, one where it has more than three: "3", "0.25", "1,204", "0.3"."""
    exact = (places for places in range(_MOST_PLACES + 1) if round(value, places) == value)
    return decimal(value, next(exact, 1))


def decimal(value: float, places: int) -> str:
    """A number with so many decimal places; what rounds to nought has no minus."""
    rounded = round(value, places)
    return _signed(QLocale().toString(rounded + 0.0, "f", places))


def with_places(places: int) -> Callable[[float], str]:
    """Always this many decimal places."""
    return partial(decimal, places=places)


def share(value: float) -> str:
    """A share of one as a share of a hundred: "61%"."""
    return translate("wording", "{share}%").format(share=plain_number(round(100 * value, 1)))


def _signed(written: str) -> str:
    return written.replace("-", MINUS)

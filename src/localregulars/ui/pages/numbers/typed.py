"""Numbers that an owner types in, as a measure's own figure is shown: a share in percent, for example."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from localregulars.measures.measure import AnyMeasure, Unit
from localregulars.ui.widgets.charts.number_words import MINUS, plain_number
from localregulars.ui.wording.money import in_currency, one_unit, without_sign

translate = QCoreApplication.translate
_PERCENT = 100


def read_number(text: str) -> float | None:
    """A number as people type it, in their own way of writing or with a point; None where it is none."""
    cleaned = without_sign(text).replace("%", "").replace("\u202f", " ").replace(MINUS, "-").strip()
    for locale in (QLocale(), QLocale.c()):
        value, is_one = locale.toDouble(cleaned)
        if is_one and math.isfinite(value):
            return float(value)
    return None


def from_typed(measure: AnyMeasure, typed: float) -> float:
    """The measure's value of a number that was typed."""
    if measure.unit is Unit.SHARE:
        return typed / _PERCENT
    return typed - 1 if measure.unit is Unit.RATIO else typed


def to_typed(measure: AnyMeasure, value: float) -> str:
    """How a value of the measure is typed."""
    if measure.unit is Unit.SHARE:
        return plain_number(round(value * _PERCENT, 1))
    return plain_number(value + 1 if measure.unit is Unit.RATIO else value)


def unit_hint(measure: AnyMeasure) -> str:
    """What a number that is typed counts."""
    return {
        Unit.SHARE: translate("numbers", "of 100"),
        Unit.POINTS: translate("numbers", "points, from −100 to 100"),
        Unit.RATING: translate("numbers", "from 1 to 5"),
        Unit.SCORE: translate("numbers", "of 100"),
        Unit.MONEY: in_currency(),
        Unit.RATIO: translate("numbers", "for every {one} that it cost").format(one=one_unit()),
        Unit.DAYS: translate("numbers", "days"),
        Unit.HOURS: translate("numbers", "hours"),
        Unit.COUNT: translate("numbers", "A number"),
    }[measure.unit]

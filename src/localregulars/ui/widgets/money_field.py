"""A field for an amount, written as people write numbers where the program is used."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.ui.widgets.charts.number_words import decimal
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.wording.money import without_sign

_MOST_DIGITS = 12


class MoneyField(LabelledField):
    """Holds an amount in thousandths. Empty is no amount; what is no number is said below the field by `read`."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint)
        self.input.setMaxLength(_MOST_DIGITS)
        self.input.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    @property
    def milli(self) -> int | None:
        """The amount in thousandths; None where nothing is typed, or no number."""
        number, is_number = QLocale().toDouble(without_sign(self.text.strip()))
        return round(number * AMOUNT_UNITS) if is_number else None

    def set_milli(self, milli: int | None) -> None:
        """Show an amount; None empties the field."""
        self.set_text("" if milli is None else decimal(milli / AMOUNT_UNITS, 2))

    def read(self) -> bool:
        """Whether it can be taken as it is: empty, or an amount. If not, that is said and the keyboard goes there."""
        if not self.text.strip() or (self.milli is not None and self.milli >= 0):
            return True
        example = decimal(4.5, 2)
        self.show_problem(self.tr("Write an amount like {example}, or nothing.").format(example=example))
        self.setFocus()
        return False

"""How the numbers and dates of a file are written, decided by all of them where the first ones do not prove it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from localregulars.application.visits.import_records import Detected
from localregulars.domain.progress import ProgressToken
from localregulars.importing.amounts import Decimal, decimal_evidence, is_doubtful_number
from localregulars.importing.moments import DateOrder, date_order_evidence
from localregulars.importing.table import Table

_MONTH_FIRST_COUNTRIES = frozenset({"AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "US", "VI"})
_COMMA_COUNTRIES = frozenset({
    "AL", "AR", "AT", "BA", "BE", "BG", "BO", "BR", "BY", "CL", "CO", "CR", "CY", "CZ", "DE", "DK", "EC", "EE", "ES",
    "FI", "FR", "GE", "GR", "HR", "HU", "ID", "IS", "IT", "KZ", "LT", "LU", "LV", "MA", "MD", "ME", "MK", "NL", "NO",
    "PL", "PT", "PY", "RO", "RS", "RU", "SE", "SI", "SK", "TN", "TR", "UA", "UY", "VE", "VN",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Writing:
    """Decimal mark and date order of a file; `assumed` names those that only the shop's country decided."""

    decimal: Decimal
    date_order: DateOrder
    assumed: tuple[str, ...]

    def detected(self, code: str, table: Table) -> Detected:
        """What is shown to the owner."""
        encoding, delimiter = table.text.encoding, table.delimiter
        return Detected(code, encoding, delimiter, self.decimal.value, self.date_order.value, self.assumed)


def detect_writing(
    table: Table, when: Sequence[int], numbers: Sequence[int], country: str, token: ProgressToken
) -> Writing:
    """How the columns at these positions are written: the first cell that proves it decides, the country else.

    Reads on until both are proven, so at most the whole file once; a later cell that contradicts is refused by
    whoever parses it.
    """
    evidence = _Evidence()
    with closing(table.batches(token)) as batches:
        for batch in batches:
            for position in when:
                evidence.see_dates(batch.columns[position])
            for position in numbers:
                evidence.see_numbers(batch.columns[position])
            if evidence.order and (evidence.decimal or not numbers):
                break
    return evidence.writing(country)


class _Evidence:
    """What the cells seen so far prove."""

    def __init__(self) -> None:
        self.order: DateOrder | None = None
        self.decimal: Decimal | None = None
        self._is_number_doubtful = False

    def see_dates(self, cells: Sequence[str]) -> None:
        if self.order is None:
            found = (date_order_evidence(cell) for cell in dict.fromkeys(cells))
            self.order = next(filter(None, found), None)

    def see_numbers(self, cells: Sequence[str]) -> None:
        if self.decimal is None:
            different = dict.fromkeys(cells)
            self.decimal = next(filter(None, map(decimal_evidence, different)), None)
            self._is_number_doubtful = self._is_number_doubtful or any(map(is_doubtful_number, different))

    def writing(self, country: str) -> Writing:
        is_month_first = country.upper() in _MONTH_FIRST_COUNTRIES
        order = self.order or (DateOrder.MONTH_FIRST if is_month_first else DateOrder.DAY_FIRST)
        decimal = self.decimal
        assumed = [] if self.order else ["date_order"]
        if decimal is None:
            has_comma = self._is_number_doubtful and country.upper() in _COMMA_COUNTRIES
            decimal = Decimal.COMMA if has_comma else Decimal.POINT
            assumed += ["decimal"] if self._is_number_doubtful else []
        return Writing(decimal, order, tuple(assumed))

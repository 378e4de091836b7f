"""Visits and away notes from plain CSV files as arrays, for work on visits without a shop."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import compress
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.importing.amounts import Decimal, parse_milli
from localregulars.importing.memo import Memo
from localregulars.importing.moments import parse_local
from localregulars.importing.named_columns import NamedColumns
from localregulars.importing.names import clean_id, clean_name
from localregulars.importing.text_file import TextFile, read_with_detected_encoding
from localregulars.importing.visits import FORMAT
from localregulars.importing.writing import detect_writing

T = TypeVar("T")
IntArray = npt.NDArray[np.int64]

_VISIT_COLUMNS = ("customer", "when", "amount", "items")
_AWAY_COLUMNS = ("customer", "from", "to")
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class VisitsFile:
    """Visits sorted by customer and then by time; all arrays have one entry a visit.

    `customers` are the different ids, sorted; `customer_index` points into them. `days` are proleptic ordinals of
    the calendar day, `seconds` local seconds since 1970-01-01 00:00 on the shop's clock, `amount_milli` thousandths of
    the currency unit. `items` are the names of what was bought, empty when they were not asked for.
    """

    customers: tuple[str, ...]
    customer_index: IntArray
    days: IntArray
    seconds: IntArray
    amount_milli: IntArray
    items: tuple[tuple[str, ...], ...] = ()


class AwayRow(NamedTuple):
    """Somebody is away, both days included."""

    customer: str
    first_day: date
    last_day: date


def read_visits(
    path: Path, *, with_items: bool = False, country: str = "", token: ProgressToken | None = None
) -> VisitsFile:
    """The visits of a CSV file `customer,when,amount,items`, one row a receipt; the last two may be missing.

    Rows without a customer and refunds (negative amounts) are no visits. Raises `InputRefusedError` naming the line of
    whatever cannot be read.
    """
    progress = token or SilentProgress()
    return read_with_detected_encoding(path, lambda text: _visits(text, country, progress, with_items=with_items))


def read_away(path: Path, *, country: str = "") -> tuple[AwayRow, ...]:
    """The away notes of a CSV file `customer,from,to`, whole days, in their order."""
    return read_with_detected_encoding(path, lambda text: _away(text, country))


def _visits(text: TextFile, country: str, token: ProgressToken, *, with_items: bool) -> VisitsFile:
    columns = NamedColumns(text, _VISIT_COLUMNS, _VISIT_COLUMNS[:2])
    writing = detect_writing(columns.table, columns.positions("when"), columns.positions("amount"), country, token)
    ids, times, items = Memo(clean_id), Memo(partial(parse_local, order=writing.date_order)), Memo(_items)
    amounts = Memo(partial(_amount, decimal=writing.decimal))
    who: list[str] = []
    whens: list[datetime] = []
    paid: list[int] = []
    bought: list[tuple[str, ...]] = []
    with closing(columns.table.batches(token)) as batches:
        for batch in batches:
            customers, spent = columns.read(batch, "customer", ids), columns.read(batch, "amount", amounts)
            is_visit = [bool(customer) and amount >= 0 for customer, amount in zip(customers, spent, strict=True)]
            who += compress(customers, is_visit)
            paid += compress(spent, is_visit)
            whens += compress(columns.read(batch, "when", times), is_visit)
            if with_items:
                bought += compress(columns.read(batch, "items", items), is_visit)
    if not who:
        raise columns.table.refusal_of_no_rows()
    return _sorted(who, whens, paid, bought)


def _sorted(who: list[str], whens: list[datetime], paid: list[int], bought: list[tuple[str, ...]]) -> VisitsFile:
    customers = tuple(sorted(set(who)))
    numbers = {customer: number for number, customer in enumerate(customers)}
    index = np.array([numbers[customer] for customer in who], np.int64)
    days = np.array([when.toordinal() for when in whens], np.int64)
    of_day = np.array([when.hour * 3600 + when.minute * 60 + when.second for when in whens], np.int64)
    seconds = (days - _EPOCH) * 86_400 + of_day
    order = np.lexsort((seconds, index))
    items = tuple(bought[place] for place in order.tolist()) if bought else ()
    return VisitsFile(customers, index[order], days[order], seconds[order], np.array(paid, np.int64)[order], items)


def _away(text: TextFile, country: str) -> tuple[AwayRow, ...]:
    columns = NamedColumns(text, _AWAY_COLUMNS, _AWAY_COLUMNS)
    token = SilentProgress()
    writing = detect_writing(columns.table, columns.positions("from", "to"), [], country, token)
    ids, times = Memo(clean_id), Memo(partial(parse_local, order=writing.date_order))
    found: list[AwayRow] = []
    with closing(columns.table.batches(token)) as batches:
        for batch in batches:
            parts = (columns.read(batch, "customer", ids), *(columns.read(batch, end, times) for end in ("from", "to")))
            for row, (customer, first, last) in enumerate(zip(*parts, strict=True), batch.first):
                if not customer or last < first:
                    problem = "the customer is missing or 'to' is before 'from'; correct it and try again."
                    raise columns.table.refusal(row, problem)
                found.append(AwayRow(customer, first.date(), last.date()))
    return tuple(found)


def _items(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(clean_name, cell.split(FORMAT.items_separator))))


def _amount(cell: str, decimal: Decimal) -> int:
    return parse_milli(cell, decimal) if cell.strip() else 0

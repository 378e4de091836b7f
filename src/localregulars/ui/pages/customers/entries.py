"""The rows of the Customers table, with their keys for search and order, and the table's columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from PySide6.QtCore import QCoreApplication, Qt

from localregulars.application.customers.people import customer_rows
from localregulars.application.ports import UnitOfWork
from localregulars.application.read_models import CustomerRow
from localregulars.ui.models.folding import by_name, searchable
from localregulars.ui.models.table_model import Column
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.consent import longest_standing, standing
from localregulars.ui.wording.dates import seen
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.rhythm import rhythm_or_unknown

translate = QCoreApplication.translate
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GAPS_OF_EVERY_LENGTH = (1.0, 1.5, 2.5, 5.0, 7.0, 10.5, 14.0, 21.0, 30.0, 60.0)
_NEVER = date.min
_NO_RHYTHM = float("inf")
_USUAL_NAME = "Maximiliane Okafor-I"
_LONGEST_NAME = 30
"""Letters: more are cut short, and told by the tooltip; one long name does not cost everybody's rhythm its column."""
_MEASURED_NAMES = 12
"""The longest in letters is seldom the widest by far."""


@dataclass(frozen=True, slots=True)
class CustomerEntry:
    """One line of the table, with what a search looks in and what names are ordered by (nameless people last)."""

    row: CustomerRow
    search_key: str
    name_key: tuple[bool, str]


def entry(row: CustomerRow) -> CustomerEntry:
    """The row with its keys."""
    return CustomerEntry(row, searchable(row.name, row.till_id), by_name(row.name, row.till_id))


def load_entries(uow: UnitOfWork) -> list[CustomerEntry]:
    """Everybody, keys included: the slow part of the work, done away from the window."""
    return [entry(row) for row in customer_rows(uow)]


def longest_names(entries: Iterable[CustomerEntry]) -> tuple[str, ...]:
    """The few longest names, for which the table makes room; of one that is longer still, its beginning."""
    names = (entry.row.name for entry in entries if entry.row.name)
    return tuple(name[:_LONGEST_NAME] for name in nlargest(_MEASURED_NAMES, names, key=len))


def columns(today: Callable[[], date], names: Callable[[], Sequence[str]]) -> tuple[Column[CustomerEntry], ...]:
    """The table's columns; days are told as seen from what `today` answers, `names` are to be read whole."""
    return (
        Column(
            header=lambda: translate("CustomersPage", "Name"),
            value=lambda entry: display_name(entry.row.name, entry.row.till_id),
            sort_key=lambda entry: entry.name_key,
            widest=lambda: (_USUAL_NAME, *names()),
            narrow=lambda: "Maximiliane …",
            tooltip=lambda entry: display_name(entry.row.name, entry.row.till_id),
        ),
        Column(
            header=lambda: translate("CustomersPage", "Last visit"),
            value=lambda entry: _last_visit(entry.row.last_visit, today()),
            sort_key=lambda entry: entry.row.last_visit or _NEVER,
            widest=_days_of_every_month,
            goes_last=2,  # whom to greet is said by where it stands
            key="last_visit",
        ),
        Column(
            header=lambda: translate("CustomersPage", "Usual rhythm"),
            value=lambda entry: rhythm_or_unknown(entry.row.usual_gap_days, entry.row.days_per_week),
            sort_key=lambda entry: entry.row.usual_gap_days or _NO_RHYTHM,
            widest=lambda: [rhythm_or_unknown(gap, week) for gap in _GAPS_OF_EVERY_LENGTH for week in (6, 7)],
            can_wait=1,
            key="rhythm",
        ),
        Column(
            header=lambda: translate("CustomersPage", "Visits"),
            value=lambda entry: whole(entry.row.visits),
            sort_key=lambda entry: entry.row.visits,
            widest=lambda: whole(9999),
            align=_RIGHT,
            can_wait=2,
            key="visits",
        ),
        Column(
            header=lambda: translate("CustomersPage", "Where it stands"),
            value=lambda entry: standing(entry.row),
            sort_key=lambda entry: _rank(entry.row),
            widest=longest_standing,
            goes_last=1,
            chip=lambda entry: _chip(entry.row),
            key="agreed",
        ),
    )


def _days_of_every_month() -> list[str]:
    """A date in every month, as one of another year is written: "28 Dec 2024", "28 de sept de 2024"."""
    return [seen(date(2024, month, 28), date(2026, 1, 1)) for month in range(1, 13)]


def _last_visit(day: date | None, today: date) -> str:
    if day is None:
        return translate("CustomersPage", "None known")
    words = seen(day, today)
    return words[:1].upper() + words[1:]


def _rank(row: CustomerRow) -> int:
    return 0 if row.is_in_queue else 1 if row.may_be_scored else 2 if row.has_history_consent else 3


def _chip(row: CustomerRow) -> str:
    return ("attention", "good", "neutral", "neutral")[_rank(row)]

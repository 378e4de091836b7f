"""The list of customers and the palette with 20,000 people: processor time of the window's thread, repaint included.

python -m benchmarks.customers_list
"""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.read_models import CustomerRow
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId
from localregulars.ui.application import build_application
from localregulars.ui.models.folding import searchable
from localregulars.ui.pages.customers.entries import entry
from localregulars.ui.pages.customers.list_panel import ListPanel
from localregulars.ui.pages.customers.view_model import CustomersViewModel, Everybody
from localregulars.ui.palette.people import PeopleIndex, Person
from localregulars.ui.widgets.column_chooser import ColumnMemory

T = TypeVar("T")

PEOPLE = 20_000
ROUNDS = 15
MOST_FOUND = 50
FIRST_NAMES = ("Ada", "Bao", "Chidi", "Dörte", "Élodie", "Farid", "Gül", "Hana", "Ines", "Jorge")
LAST_NAMES = ("Okafor", "Lindqvist", "Nair", "Weber", "Kowalska", "Rahman", "Gómez", "Kim", "Martin", "Østergård")
SHARES = (0.45, 0.003, 0.75, 0.15, 0.01, 0.02)
"""How many of all a filter names, one a filter."""


def figures() -> list[Figure]:
    """The slowest of some rounds: what somebody would wait for at worst, on a quiet machine."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or build_application(["benchmark"], resource_folder())
    lanes = Lanes()
    try:
        return _measure(app.processEvents, ShopSession(lanes, SystemClock()))
    finally:
        lanes.shut_down()


def _measure(repaint: Callable[[], None], session: ShopSession) -> list[Figure]:
    draw = random.Random(1)
    rows = [_row(number, draw) for number in range(1, PEOPLE + 1)]
    model = CustomersViewModel(session)
    panel = ListPanel(model, ColumnMemory())
    panel.resize(700, 800)
    panel.show()
    members = {
        one: frozenset(map(CustomerId, draw.sample(range(1, PEOPLE + 1), round(PEOPLE * share))))
        for one, share in zip(CustomerFilter, SHARES, strict=True)
    }
    entries = sorted((entry(row) for row in rows), key=lambda known: known.name_key)
    model.take_in(Everybody(datetime.now(UTC).date(), entries, members))
    repaint()
    index = PeopleIndex(session)
    index.take_in(tuple(Person(r.customer_id, r.name, r.till_id, searchable(r.name, r.till_id)) for r in rows))

    def worst(action: Callable[[int], object]) -> float:
        taken = []
        for number in range(ROUNDS):
            before = time.thread_time()
            action(number)
            repaint()
            taken.append((time.thread_time() - before) * 1000)
        print(f"  median {statistics.median(taken):.1f} ms")
        return max(taken)

    chosen = [frozenset(), *(frozenset({one}) for one in CustomerFilter)]
    sorts = [(column, order) for column in range(5) for order in Qt.SortOrder]
    filtered = worst(lambda n: model.choose_filters(_of(chosen, n)))
    model.choose_filters(frozenset())
    searched = worst(lambda n: model.search(_of(_TYPED, n)))
    model.search("")
    found = [
        Figure("a filter, its repaint and all counts", filtered, 100, "ms"),
        Figure("a key in the search, repaint and all counts", searched, 100, "ms"),
        Figure("a sort by a column and its repaint", worst(lambda n: model.table.sort(*_of(sorts, n))), 100, "ms"),
        Figure("a key in the palette", worst(lambda n: index.find(_of(_TYPED, n), MOST_FOUND)), 50, "ms"),
    ]
    panel.deleteLater()
    return found


_TYPED = ("m", "ma", "mar", "oka 1", "", "e", "zzz")


def _of(things: Sequence[T], number: int) -> T:
    return things[number % len(things)]


def _row(number: int, draw: random.Random) -> CustomerRow:
    name = f"{draw.choice(FIRST_NAMES)} {draw.choice(LAST_NAMES)} {number}"
    last = date(2026, 11, 20) - timedelta(days=draw.randrange(400))
    gap = draw.choice((None, 2.5, 3.0, 7.0))
    return CustomerRow(
        customer_id=CustomerId(number),
        name=name,
        till_id=f"H{number}",
        visits=draw.randrange(500),
        last_visit=last,
        usual_gap_days=gap,
        has_history_consent=True,
        may_be_scored=number % 5 > 0,
        is_in_queue=number % 300 == 0,
    )


if __name__ == "__main__":
    print_figures("List of customers", figures())

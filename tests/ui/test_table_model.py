"""The table model: what a view is told, order, search, and that 20,000 rows are no trouble."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from localregulars.domain.folding import folded
from localregulars.ui.models.roles import Role
from localregulars.ui.models.row_changes import MOST_STEPS, removals_and_insertions
from localregulars.ui.models.table_model import Column, TableModel

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
MANY = 20_000


@dataclass(frozen=True)
class Person:
    number: int
    name: str
    visits: int = 0


def people_model() -> TableModel[Person]:
    columns = (
        Column[Person](
            header=lambda: "Name", value=lambda p: p.name, sort_key=lambda p: folded(p.name), widest=lambda: "Maria"
        ),
        Column[Person](
            header=lambda: "Visits",
            value=lambda p: str(p.visits),
            sort_key=lambda p: p.visits,
            widest=lambda: "999",
            align=Qt.AlignmentFlag.AlignRight,
            chip=lambda p: "good" if p.visits else "",
            tooltip=lambda p: f"{p.visits} in all",
        ),
    )
    return TableModel(columns, identity=lambda p: p.number, search_key=lambda p: folded(p.name))


def names(model: TableModel[Person]) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester) -> None:
    model = people_model()
    checker = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([Person(n, name) for n, name in enumerate(("Maria", "Tom", "Élodie", "Aisha"))])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here
    model.set_rows([Person(n, name) for n, name in enumerate(("Zoë", "Tom", "Bo"))])
    model.sort(1, DESCENDING)
    model.search("o")
    model.set_rows([])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here
    assert checker.model() is model


@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True))
def test_a_refresh_by_difference_ends_where_a_new_model_would_begin(before: list[int], after: list[int]) -> None:
    model, fresh = people_model(), people_model()
    model.set_rows([Person(n, f"name {(n * 7) % 13}", n) for n in before])
    kept = {n: QPersistentModelIndex(model.index(model.find(n), 0)) for n in before}
    rows = [Person(n, f"name {(n * 5) % 11}", n + 1) for n in after]
    model.set_rows(rows)
    fresh.set_rows(rows)
    assert sorted(names(model)) == sorted(names(fresh))
    assert [folded(name) for name in names(model)] == sorted(folded(name) for name in names(model))
    for number, index in kept.items():
        if number not in after:
            assert not index.isValid()
        elif index.isValid():
            assert model.row_at(index.row()).number == number


@given(st.lists(st.integers(0, 60), unique=True), st.lists(st.integers(0, 60), unique=True))
def test_removals_and_insertions_turn_one_list_into_the_other(before: list[int], after: list[int]) -> None:
    steps = removals_and_insertions(before, after)
    if steps is None:
        assert len(set(before) ^ set(after)) + len(before) > MOST_STEPS
        return
    rows = list(before)
    for first, last in reversed(steps.removed):
        del rows[first : last + 1]
    for first, last in steps.inserted:
        rows[first:first] = after[first : last + 1]
    assert rows == after


def test_one_row_that_moves_is_the_only_one_that_is_touched() -> None:
    steps = removals_and_insertions([1, 2, 3, 4, 5], [1, 3, 4, 2, 5])
    assert steps is not None
    assert (steps.removed, steps.inserted) == (((1, 1),), ((3, 3),))


def test_selection_follows_its_row_when_the_order_changes() -> None:
    model = people_model()
    model.set_rows([Person(1, "Aisha", 3), Person(2, "Bo", 1), Person(3, "Carla", 2)])
    index = QPersistentModelIndex(model.index(0, 0))
    model.sort(1, ASCENDING)
    assert names(model) == ["Bo", "Carla", "Aisha"]
    assert index.row() == 2


def test_a_changed_row_is_told_as_a_change_of_data_only() -> None:
    model = people_model()
    people = [Person(n, f"p{n}", n) for n in range(5)]
    model.set_rows(people)
    told: list[int] = []
    model.modelReset.connect(lambda: pytest.fail("everything was replaced"))
    model.rowsRemoved.connect(lambda: pytest.fail("a row was removed"))
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.set_rows([replace(p, visits=9) if p.number == 2 else p for p in people])
    assert told == [2]


def test_a_search_finds_every_word_whatever_case_and_accents() -> None:
    model = people_model()
    model.set_rows([Person(1, "Élodie Łukasz"), Person(2, "Jørgen Straße"), Person(3, "Nguyễn Thị Minh")])
    for text, found in (("elodie", 1), ("LUK elo", 1), ("jorgen", 2), ("strasse", 2), ("thi nguyen", 3), ("İ", 3)):
        model.search(text)
        assert [model.row_at(row).number for row in range(model.rowCount())][-1:] == [found], text
    model.search("nobody")
    assert model.rowCount() == 0
    assert model.total == 3
    model.search("")
    assert model.rowCount() == 3


@given(st.text(max_size=40))
def test_folding_is_stable_and_blind_to_case(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(text.upper()) == folded(text.upper().lower())


def test_cells_say_what_a_view_and_a_delegate_need() -> None:
    model = people_model()
    model.set_rows([Person(1, "Aisha", 3)])
    cell = model.index(0, 1)
    assert cell.data() == "3"
    assert cell.data(Role.CHIP) == "good"
    assert cell.data(Role.ROW) == Person(1, "Aisha", 3)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "3 in all"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) == Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.data(QModelIndex()) is None


def test_the_name_of_a_column_of_figures_leaves_room_for_the_arrow_of_the_order_and_is_spoken_without() -> None:
    model = people_model()
    shown, spoken = (
        partial(model.headerData, 1, Qt.Orientation.Horizontal, role)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    name = shown()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown() == f"{name}\u2003"  # as wide as the arrow
    assert spoken() == name
    model.sort(0)
    assert shown() == name


def test_twenty_thousand_rows_are_searched_sorted_and_refreshed_without_a_stutter() -> None:
    draw = random.Random(5)
    syllables = ("ma", "ri", "élo", "ka", "nguy", "to", "ber", "lin", "qvi", "sa")
    rows = [Person(n, " ".join("".join(draw.choices(syllables, k=3)) for _ in range(2)), n % 97) for n in range(MANY)]
    keys = {row.number: folded(row.name) for row in rows}
    columns = people_model().columns
    model: TableModel[Person] = TableModel(columns, lambda p: p.number, lambda p: keys[p.number])
    model.set_rows(rows)
    assert model.rowCount() == MANY

    def best_ms(action: object, *arguments: tuple[object, ...]) -> float:
        times = []
        for given_arguments in arguments:
            start = time.thread_time()
            action(*given_arguments)  # type: ignore[operator]
            times.append((time.thread_time() - start) * 1000)
        return min(times)

    # Time of the processor, which a busy machine hardly lengthens; typical figures are a fifth of these bounds.
    assert best_ms(model.search, ("mari",), ("elo ka",), ("qvi",), ("",)) < 30
    assert best_ms(model.sort, (1, DESCENDING), (1, ASCENDING), (1, DESCENDING)) < 100
    some, few = frozenset(range(0, MANY, 2)), frozenset(range(0, MANY, 90))
    assert best_ms(model.narrow, (some,), (few,), (some,), (None,)) < 100
    changed = [replace(row, visits=500) if row.number == 7 else row for row in rows]
    assert best_ms(model.set_rows, (changed,), (rows,), (changed,)) < 150


def test_rows_are_narrowed_to_identities_within_the_search_and_stay_so_when_they_are_read_again() -> None:
    model = people_model()
    people = [Person(n, name) for n, name in enumerate(("Maria", "Marta", "Tom"))]
    model.set_rows(people)
    model.narrow(frozenset({1, 2}))
    assert names(model) == ["Marta", "Tom"]
    model.search("mar")
    assert names(model) == ["Marta"]
    assert sorted(map(str, model.searched)) == ["0", "1"]
    model.set_rows([*people, Person(3, "Marcus")], frozenset({1, 3}))
    assert names(model) == ["Marcus", "Marta"]
    model.narrow(None)
    assert names(model) == ["Marcus", "Maria", "Marta"]
    assert model.total == 4


def test_many_changed_rows_are_told_as_one_change() -> None:
    model = people_model()
    people = [Person(n, f"p{n:04}", n) for n in range(2_000)]
    model.set_rows(people)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows([replace(p, visits=p.visits + 1) if 10 <= p.number < 1_990 else p for p in people])
    assert told == [(10, 1_989)]
    model.set_rows([replace(model.row_at(place)) for place in range(2_000)])
    assert told == [(10, 1_989)]

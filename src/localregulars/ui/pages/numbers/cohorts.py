"""Retention by cohort as a table: a line for each month of first visits, a column for each month after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from localregulars.measures.findings import Finding, Measured
from localregulars.measures.measure import Point
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.pages.numbers.charts import COHORTS, cohorts, month_words
from localregulars.ui.pages.numbers.facts import MEASURE
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.numbers import certainty_of, figure

translate = QCoreApplication.translate
MOST_AGES, MOST_COHORTS = 12, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CohortLine:
    """Who first came in a month, and how many of them came in each month after it."""

    month: str
    found: tuple[Finding | None, ...]


class CohortTable(Card):
    """Shown only where there is a cohort of which something can be said."""

    def __init__(self) -> None:
        super().__init__(translate("CohortTable", "New customers, month by month"))
        self.body.addWidget(Text(self.tr("New customers, month by month"), TextRole.CARD_TITLE, wraps=True))
        about = self.tr(
            "Each line is the people whose first visit was in that month; each column says how many of them came so "
            "many months later. An empty cell is too few to say. The last {months} months are shown."
        ).format(months=MOST_COHORTS)
        self.body.addWidget(Text(about, TextRole.CAPTION, Tone.MUTED, wraps=True))
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.table: ShortTable | None = None
        self._shown: tuple[Point, ...] = ()
        self.hide()

    def show_row(self, row: Sequence[Point]) -> None:
        """Show these cohorts."""
        if tuple(row) == self._shown:
            return
        self._shown = tuple(row)
        ages, lines = cohorts(row)
        kept = [CohortLine(month, found[:MOST_AGES]) for month, found in lines[-MOST_COHORTS:]]
        is_said = any(isinstance(one, Measured) for line in kept for one in line.found)
        self.setVisible(is_said)
        if self.table is not None:
            self._place.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None
        if is_said:
            columns = (_month_column(), *(_age_column(place, age) for place, age in enumerate(ages[:MOST_AGES])))
            model: TableModel[CohortLine] = TableModel(
                columns, identity=lambda line: line.month, search_key=lambda _line: "", parent=self
            )
            model.set_rows(kept)
            self.table = ShortTable(model, self.tr("New customers, month by month"), MOST_COHORTS)
            self._place.addWidget(self.table)


def _month_column() -> Column[CohortLine]:
    return Column(
        header=lambda: translate("CohortTable", "First visit in"),
        value=lambda line: month_words(line.month),
        sort_key=lambda line: line.month,
        widest=lambda: month_words("2026-09"),
    )


def _age_column(place: int, age: str) -> Column[CohortLine]:
    measure = MEASURE[COHORTS]

    def found(line: CohortLine) -> Finding | None:
        return line.found[place] if place < len(line.found) else None

    def value(line: CohortLine) -> str:
        one = found(line)
        return figure(measure, one.value) if isinstance(one, Measured) else ""

    def sure(line: CohortLine) -> str:
        one = found(line)
        if not isinstance(one, Measured):
            return ""
        return certainty_of(measure, one)

    def key(line: CohortLine) -> tuple[bool, float]:
        one = found(line)
        return (True, one.value) if isinstance(one, Measured) else (False, 0.0)

    return Column(
        header=lambda: age,
        value=value,
        sort_key=key,
        widest=lambda: figure(measure, 1.0),
        align=_RIGHT,
        tooltip=sure,
        can_wait=place,
    )

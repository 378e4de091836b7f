"""For the wall: the month's page as it will be printed, and the ways to print and to save it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.access import owner_only
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.feedback import ShopChange
from localregulars.domain.spans import Days
from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.charts import chart_of
from localregulars.ui.pages.numbers.facts import part_names
from localregulars.ui.pages.numbers.part import NumbersPart
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.pages.numbers.wall_page import (
    MOST_DEEDS,
    Deeds,
    Line,
    notes_of,
    wall_html,
    wall_lines,
    what_we_changed,
    what_we_did,
)
from localregulars.ui.paper_buttons import PaperButtons, Receive
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.description import Chart
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone, say_held_together

_CHART = "visits"


class WallPart(NumbersPart):
    """Which month, what will stand on the page, and two buttons."""

    def __init__(self, context: PageContext, model: NumbersViewModel) -> None:
        super().__init__(context, model, part_names()["wall"])
        self._months: tuple[Days, ...] = ()
        self._changes: tuple[ShopChange, ...] = ()
        self.month = LabelledChoice(self.tr("Which month"), ())
        self.month.input.activated.connect(self._work_out)
        self._paper = Card(self.tr("The page for the wall"))
        about = self.tr(
            "One page that may hang where customers see it: no names, and nothing of whom you asked after. This is "
            "what will stand on it."
        )
        self.heading = Text(role=TextRole.SECTION, wraps=True)
        self.lines: list[Text] = []
        self._sentences = QWidget()
        self._column = QVBoxLayout(self._sentences)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.nothing = Text(tone=Tone.MUTED, wraps=True)
        self.buttons = PaperButtons(context, self.tr("The page for the wall"), self._make_paper)
        self._paper.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self._paper.body.addWidget(self.month, 0, Qt.AlignmentFlag.AlignLeft)
        self._paper.body.addWidget(self.heading)
        self._paper.body.addWidget(self._sentences)
        self._paper.body.addWidget(self.nothing)
        self._paper.body.addWidget(self.buttons)
        self.nothing.hide()
        self.buttons.hide()
        self.body.addWidget(self._paper)
        self.body.addStretch(1)

    @property
    def chosen(self) -> Days | None:
        """The month that is chosen."""
        return next((month for month in self._months if month.first.isoformat() == self.month.value), None)

    def show_now(self) -> None:
        """Offer the months that are over, the newest first."""
        months = tuple(reversed(self.model.whole_months))
        if months != self._months:
            self._months = months
            self.month.input.clear()
            for month in months:
                self.month.input.addItem(_month_words(month), month.first.isoformat())
        self._work_out()
        self.model.read("changes made", _changes_made, self._on_changes)

    def _on_changes(self, changes: Sequence[ShopChange]) -> None:
        if tuple(changes) != self._changes:
            self._changes = tuple(changes)
            self._show()

    def _work_out(self) -> None:
        month = self.chosen
        if month is not None:
            self.model.work_out((month, month.before), self._show)

    def _show(self) -> None:
        lines = self._lines()
        month = self.chosen
        self.heading.setText("" if month is None else self._heading(month))
        deeds = self._deeds()
        did = ((what_we_did(), deeds.because_said), (what_we_changed(), deeds.changed))
        self._say(lines, [(head, _points(items[:MOST_DEEDS])) for head, items in did if items])
        put_in_order(self._paper)
        nothing = self.tr("Nothing can be said of this month yet. Choose another, or bring in your till's file.")
        self.nothing.setText("" if lines else nothing)
        self.nothing.setVisible(not lines)
        self.buttons.setVisible(bool(lines))

    def _say(self, lines: list[Line], deeds: list[Line]) -> None:
        """Each sentence with what makes it sure, the chart, and what was done, as they will stand on the page."""
        for old in self._sentences.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = []
        self._add(lines)
        chart = self._chart()
        if lines and chart is not None and not chart.too_few:
            self._column.addWidget(ChartPanel(chart, has_tools=False))
        self._add(deeds)

    def _add(self, lines: list[Line]) -> None:
        """Each with what stands below it, and apart from the next."""
        for sentence, below in lines:
            together = QWidget()
            column = QVBoxLayout(together)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self.lines.append(Text(sentence, TextRole.STRONG, wraps=True))
            column.addWidget(self.lines[-1])
            if below:
                caption = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
                say_held_together(caption, below)
                column.addWidget(caption)
            self._column.addWidget(together)

    def _lines(self) -> list[Line]:
        month = self.chosen
        now = None if month is None else self.model.figures(month)
        before = None if month is None else self.model.figures(month.before)
        return [] if now is None or before is None else wall_lines(now, before)

    def _heading(self, month: Days) -> str:
        return self.tr("Our {month} in numbers").format(month=_month_words(month))

    def _make_paper(self, receive: Receive) -> None:
        month = self.chosen
        if month is not None:
            receive(wall_html(self._heading(month), self._lines(), self._chart(), self._deeds()))

    def _deeds(self) -> Deeds:
        month = self.chosen
        if month is None:
            return Deeds()
        return Deeds(
            notes_of(self.model.steering.notes, month),
            tuple(one.what for one in self._changes if one.made_on and month.first <= one.made_on <= month.last),
        )

    def _chart(self) -> Chart | None:
        """Of the months that are over; what was changed stands in words below it and needs no numbers here."""
        facts = self.model.facts(_CHART)
        if facts is None:
            return None
        over = tuple(one for one in facts.trend if not one.is_open)
        return chart_of(replace(facts, trend=over, notes=()), self.model.today)


@owner_only
def _changes_made(uow: UnitOfWork, _clock: Clock) -> tuple[ShopChange, ...]:
    """What was changed because somebody said something."""
    return tuple(uow.themes.changes())


def _points(items: Sequence[str]) -> str:
    """One below the other, as on the page."""
    return "\n".join(f"• {item}" for item in items)


def _month_words(month: Days) -> str:
    name = QLocale().toString(QDate(month.first.year, month.first.month, 1), "MMMM")
    return QCoreApplication.translate("numbers", "{month} {year}").format(month=name, year=month.first.year)

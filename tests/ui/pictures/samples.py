"""What is pictured: one small window for each kind of component, with everything that it can look like."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from scripts.chart_gallery import BARS, LINE, SPARKLINE, STEPS, TODAY, TWO_BARS, TWO_LINES, visits_of_a_year
from tests.reasons import made_up_reasons, signal

from localregulars.application.read_models import QueueCard
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import ReasonCode
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.banner import Banner
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.charts.description import Chart
from localregulars.ui.widgets.charts.view import SeriesView
from localregulars.ui.widgets.check_in_card import CheckInCard
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.heat_legend import HeatLegend
from localregulars.ui.widgets.heat_map import HeatMap
from localregulars.ui.widgets.on_off import OnOff
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import Chip, Text, Tone

Person = tuple[str, str, str]
SEEN = date(2026, 3, 20)


class Sample(NamedTuple):
    """What is built, and how large its window is."""

    build: Callable[[], QWidget]
    size: tuple[int, int]


def ground(surface: str = "surface") -> QWidget:
    """An empty window on one of the grounds of the program."""
    window = QWidget()
    window.setProperty("surface", surface)
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return window


def buttons() -> QWidget:
    """Every kind, with and without icon, chosen, switched off, in every size."""
    window = ground()
    flow = FlowLayout(window)
    flow.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
    for kind in ButtonKind:
        if kind is not ButtonKind.NOTICE:
            flow.addWidget(Button(kind.value.capitalize(), kind, "check"))
    for size in ButtonSize:
        flow.addWidget(Button(f"Size {size.value}", ButtonKind.PRIMARY, size=size))
    off = Button("Switched off", icon="ban")
    off.setEnabled(False)
    chosen = Button("Chosen", ButtonKind.QUIET, "table")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    for button in (off, chosen, Button("Close", ButtonKind.QUIET, "x", words_shown=False)):
        flow.addWidget(button)
    return window


def words() -> QWidget:
    """Text styles, tones and chips."""
    window = ground("background")
    column = QVBoxLayout(window)
    for role in TextRole:
        if role is not TextRole.LARGE_INPUT:
            column.addWidget(Text(f"{role.value.replace('_', ' ').capitalize()}: 41 visits", role))
    tones = QWidget()
    flow = FlowLayout(tones)
    for tone in Tone:
        if tone:
            flow.addWidget(Text(tone.value, tone=tone))
    for tone in (Tone.NEUTRAL, Tone.ATTENTION, Tone.GOOD, Tone.BAD, Tone.INFO):
        flow.addWidget(Chip(tone.value.capitalize(), tone))
    column.addWidget(tones)
    return window


def card() -> QWidget:
    """Somebody worth a hello, with "Why?" open."""
    reasons = {reason.code: reason for reason in reversed(made_up_reasons(SEEN))}
    found = signal(reasons[ReasonCode.LONGER_THAN_USUAL], reasons[ReasonCode.RARE_GAP])
    since, last = SEEN - timedelta(days=2), SEEN - timedelta(days=19)
    row = QueueCard(CheckInId(1), CustomerId(1), "Maria Okafor", "", since, last, (found,), (Purpose.CONTACT_PHONE,))
    made = CheckInCard(row, SEEN, SEEN)
    window = ground("background")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    made._open_why()
    made.show_visits({SEEN - timedelta(days=back): 1 for back in range(19, 200, 4)})
    return window


def fields() -> QWidget:
    """Fields with words, empty, wrong; a choice, something on and off."""
    window = ground()
    column = QVBoxLayout(window)
    filled, empty, wrong = LabelledField("Name"), LabelledField("Phone", placeholder="020 …"), LabelledField("E-mail")
    filled.input.setText("Nguyễn Thị Minh Khai")
    wrong.input.setText("maria at example")
    wrong.show_problem("This is no e-mail address.")
    choice = LabelledChoice("Tell me within", [("two", "two weeks"), ("three", "three weeks")])
    switch = OnOff("is missing", "They stay away for longer than they ever do.")
    switch.show_state(is_on=True)
    for widget in (filled, empty, wrong, choice, switch):
        column.addWidget(widget)
    column.addStretch(1)
    return window


def table() -> QWidget:
    """Names, words, chips, and a row that is chosen."""
    columns = (
        Column[Person](lambda: "Name", lambda row: row[0], lambda row: row[0], lambda: "Nguyễn Thị Minh Khai"),
        Column[Person](lambda: "Usual rhythm", lambda row: row[1], lambda row: row[1], lambda: "Every 3 to 4 days"),
        Column[Person](
            lambda: "Agreed to",
            lambda row: row[2],
            lambda row: row[2],
            lambda: "Looked out for",
            chip=lambda row: "good" if row[2] == "Looked out for" else "neutral",
        ),
    )
    model: TableModel[Person] = TableModel(columns, identity=lambda row: row[0], search_key=lambda row: row[0])
    rhythms = ("Every 3 to 4 days", "About once a week", "Not known yet", "Nearly every day")
    names = ("Aisha Rahman", "Élodie Martin", "Łukasz Nowak", "Maria Okafor", "Tom Lindqvist")
    agreed = ("Looked out for", "Visits only")
    model.set_rows([(name, rhythms[n % 4], agreed[n % 2]) for n, name in enumerate(names)])
    shown = Table(model, "People")
    model.setParent(shown)
    shown.choose_row(1)
    window = ground("background")
    QVBoxLayout(window).addWidget(shown)
    return window


def states() -> QWidget:
    """A warning that stays, and an empty list."""
    window = ground("background")
    column = QVBoxLayout(window)
    banner = Banner("triangle-alert", "Back up now", "hard-drive", can_close=True)
    banner.say("The last backup is 9 days old.")
    column.addWidget(banner)
    column.addWidget(EmptyState("Nobody needs a nudge today.", "Enjoy it.", action="Bring in a file"))
    return window


def charts(*shown: Chart) -> Callable[[], QWidget]:
    """Charts beside and below each other."""

    def build() -> QWidget:
        window = ground()
        grid = QGridLayout(window)
        for place, description in enumerate(shown):
            grid.addWidget(SeriesView(description), place // 2, place % 2)
        return window

    return build


def calendar() -> QWidget:
    """A year of visits and what its colours mean."""
    window = ground()
    column = QVBoxLayout(window)
    made = HeatMap()
    made.set_visits(visits_of_a_year(), TODAY)
    for widget in (made, HeatLegend()):
        column.addWidget(widget)
    column.addStretch(1)
    return window


SAMPLES = {
    "buttons": Sample(buttons, (560, 250)),
    "words": Sample(words, (480, 320)),
    "card": Sample(card, (720, 440)),
    "fields": Sample(fields, (420, 460)),
    "table": Sample(table, (560, 280)),
    "states": Sample(states, (560, 400)),
    "lines": Sample(charts(LINE, TWO_LINES, STEPS, SPARKLINE), (900, 480)),
    "bars": Sample(charts(BARS, TWO_BARS), (900, 250)),
    "calendar": Sample(calendar, (760, 210)),
}

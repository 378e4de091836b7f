"""One change: what it is about, since when it is so, and what it brought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.feedback.change_effects import ChangeRow
from localregulars.measures.findings import Unsaid
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.change_chart import complaints_chart
from localregulars.ui.pages.feedback.theme_forms import MadeForm
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import themes as wording


class ChangePanel(Card):
    """Shows a change. `made(row, day)` when it was made, `dropped(row)` when it is not to be after all."""

    made = Signal(object, object)
    dropped = Signal(object)
    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self, model: PageModel, name: str) -> None:
        super().__init__(name)
        self._model = model
        self.row: ChangeRow | None = None
        self.heading = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.since = Text(role=TextRole.STRONG, wraps=True)
        self.about = Text(tone=Tone.MUTED, wraps=True)
        self.complaints, self.satisfaction = Text(wraps=True), Text(wraps=True)
        self.make = Button(self.tr("It was made …"), ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        self.drop = Button(self.tr("We won't do it"), ButtonKind.SECONDARY, "x", ButtonSize.COMPACT)
        self.made_form = MadeForm(model.today)
        self.counted = HowCounted(self.tr("before and after"), wording.how_compared)
        self.chart: ChartPanel | None = None
        self._build()

    def show_row(self, row: ChangeRow) -> None:
        """Show this one; the form that is open for another goes."""
        if self.row is not None and self.row.change.change_id != row.change.change_id:
            self.go_back()
        self.row = row
        is_made = row.change.made_on is not None
        had_focus = self.make.hasFocus() or self.drop.hasFocus()
        self.setAccessibleName(row.change.what)
        self.heading.setText(row.change.what)
        self.since.setText(wording.stands(row.change, self._model.today))
        self.about.setText(wording.about(row))
        self.about.setVisible(bool(self.about.text()))
        for button in (self.make, self.drop):
            button.setVisible(not is_made)
            button.setAccessibleDescription(row.change.what)
        self._show_effect(row)
        if had_focus and is_made:
            self.take_focus()

    def go_back(self) -> bool:
        """Close the form that is open."""
        if self.made_form.isHidden():
            return False
        self.made_form.give_up()
        return True

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        (self.counted.button if self.make.isHidden() else self.make).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        below = QWidget()
        flow = FlowLayout(below)
        for button in (self.make, self.drop):
            flow.addWidget(button)
        for widget in (self.heading, self.since, self.about, below, self.made_form, self.complaints, self.satisfaction):
            self.body.addWidget(widget)
        self.body.addWidget(self.counted)
        self.make.clicked.connect(lambda: self.made_form.open_with(self._model.today))
        self.made_form.sent.connect(lambda: self.made.emit(self.row, self.made_form.day.day))
        self.made_form.closed.connect(self.make.setFocus)
        self.drop.clicked.connect(lambda: self.dropped.emit(self.row))

    def _show_effect(self, row: ChangeRow) -> None:
        """Before and after in words; as bars where there is something to draw."""
        effect = row.effect
        for text in (self.complaints, self.satisfaction, self.counted):
            text.setVisible(effect is not None)
        drawn = None if effect is None or isinstance(effect.complaints, Unsaid) else effect.complaints
        if effect is not None:
            self.complaints.setText(wording.complaints(effect))
            self.satisfaction.setText(wording.satisfaction(effect))
        if drawn is not None and self.chart is None:
            self.chart = ChartPanel(complaints_chart(drawn))
            self.chart.said.connect(self.said)
            self.chart.failed.connect(self.failed)
            self.body.insertWidget(self.body.indexOf(self.counted), self.chart)
            put_in_order(self)
        elif drawn is not None and self.chart is not None:
            self.chart.show_chart(complaints_chart(drawn))
        if self.chart is not None:
            self.chart.setVisible(drawn is not None)

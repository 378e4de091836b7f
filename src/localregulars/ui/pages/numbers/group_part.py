"""A group of panels: at a glance eight small ones, in every other group fewer with a whole chart each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.cohorts import CohortTable
from localregulars.ui.pages.numbers.costs_panel import CostsPanel
from localregulars.ui.pages.numbers.facts import GROUPS, part_names
from localregulars.ui.pages.numbers.panel import NumberPanel
from localregulars.ui.pages.numbers.panel_grid import PanelGrid
from localregulars.ui.pages.numbers.part import NumbersPart, OneATurn
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.pages.numbers.weights_form import WeightsPanel
from localregulars.ui.regions import focus_first
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.text import Text, Tone

_SMALL_EM, _LARGE_EM = 26, 34
"""How many letters wide a panel is at least."""


class GroupPart(NumbersPart):
    """The panels of one group; each is made, and shown anew, in a turn of the event loop of its own."""

    def __init__(self, group: str, context: PageContext, model: NumbersViewModel) -> None:
        super().__init__(context, model, part_names()[group])
        self._group = group
        self._is_small = group == "main"
        self.panels: dict[str, NumberPanel] = {}
        self.cohorts: CohortTable | None = None
        self.weights: WeightsPanel | None = None
        self.costs: CostsPanel | None = None
        self._grid = PanelGrid(_SMALL_EM if self._is_small else _LARGE_EM, 3 if self._is_small else 2)
        self._turns = OneATurn(self)
        self._sure = Text(
            self.tr("In a chart, the pale band or the thin upright line shows where the truth probably lies."),
            TextRole.CAPTION,
            Tone.MUTED,
            wraps=True,
        )
        self._sure.hide()
        self.body.addWidget(self._grid)
        self.body.addWidget(self._sure)
        self.body.addStretch(1)

    @property
    def is_settled(self) -> bool:
        """Whether every panel says what is known."""
        return self._turns.is_idle

    def show_now(self) -> None:
        """Every panel says what is known now; nothing is made before anything is."""
        if self.model.facts(GROUPS[self._group][0]) is None:
            return
        pieces = [partial(self._show, measure_id) for measure_id in GROUPS[self._group]]
        self._turns.instead([*pieces, self._show_others])

    def go_back(self) -> bool:
        """Close what is open in a panel."""
        others = [panel for panel in (self.weights, self.costs) if panel is not None]
        if any(panel.go_back() for panel in others):
            return True
        return any(panel.go_back() for panel in self.panels.values())

    def show_thing(self, thing: str) -> None:
        """Lead the keyboard to the panel of a measure, once it is made."""
        if thing not in GROUPS[self._group]:
            return
        panel = self.panels.get(thing)
        if panel is None:
            QTimer.singleShot(10, self, lambda: self.show_thing(thing))
        else:
            focus_first(panel)

    def _show(self, measure_id: str) -> None:
        facts = self.model.facts(measure_id)
        if facts is None:
            return
        panel = self.panels.get(measure_id)
        if panel is None:
            panel = self.panels[measure_id] = NumberPanel(measure_id, self.context, self.model, is_small=self._is_small)
            panel.show_facts(facts)
            self._grid.add(panel)
        else:
            panel.show_facts(facts)

    def _show_others(self) -> None:
        """What belongs to one measure alone: cohorts of retention, weights of the score, costs of what is brought.

        And once below all charts what they draw around a line.
        """
        shown = [panel.chart for panel in self.panels.values() if panel.chart is not None and not self._is_small]
        self._sure.setVisible(any(chart.view.chart.has_intervals for chart in shown))
        if self._group == "visiting":
            facts = self.model.facts("retention")
            if self.cohorts is None:
                self.cohorts = CohortTable()
                self.body.insertWidget(1, self.cohorts)
            self.cohorts.show_row(() if facts is None else facts.row)
        elif self._group == "worth":
            if self.weights is None:
                self.weights = WeightsPanel(self.model)
                self.body.insertWidget(1, self.weights)
            self.weights.show_weights()
            if self.costs is None:
                self.costs = CostsPanel(self.model)
                self.body.insertWidget(2, self.costs)
            self.costs.read()

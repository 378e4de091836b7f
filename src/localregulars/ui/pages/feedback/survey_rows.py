"""The surveys of a shop, a card each, with what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.voices.survey_results import SurveyLine
from localregulars.domain.survey import SurveyState
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import surveys as wording


class SurveyRow(Card):
    """`wanted(what)` follows a button: ask, type, view, paper, results, start, close, reword or drop."""

    wanted = Signal(str)

    def __init__(self, line: SurveyLine, *, is_owner: bool) -> None:
        self.line = line
        name = wording.heading(line.survey)
        super().__init__(name)
        self.buttons: dict[str, Button] = {}
        self.body.addWidget(Text(name, TextRole.CARD_TITLE, wraps=True))
        self.body.addWidget(Text(wording.standing(line), tone=Tone.MUTED, wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        for what, words in self._offered(is_owner=is_owner):
            kind = ButtonKind.QUIET if what in {"close", "reword", "drop"} else ButtonKind.SECONDARY
            button = Button(words, kind, size=ButtonSize.COMPACT)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _checked=False, wish=what: self.wanted.emit(wish))
            self.buttons[what] = button
            flow.addWidget(button)
        self.body.addWidget(row)

    def _offered(self, *, is_owner: bool) -> tuple[tuple[str, str], ...]:
        """What makes sense for a survey that stands where this one stands."""
        survey = self.line.survey
        words = {
            "start": self.tr("Start asking"),
            "ask": self.tr("Who to ask today"),
            "view": self.tr("Show to a customer"),
            "paper": self.tr("Print a sheet for anybody …"),
            "type": self.tr("Read out and type"),
            "results": self.tr("See the answers"),
            "reword": self.tr("Reword"),
            "close": self.tr("Stop asking"),
            "drop": self.tr("Throw away"),
        }
        owners = {"start", "reword", "close", "drop"}
        offered = {
            SurveyState.DRAFT: {"start", "reword", "drop"},
            SurveyState.RUNNING: {"ask", "view", "paper", "type", "results", "reword", "close"},
            SurveyState.CLOSED: {"start", "results"},
        }[survey.state]
        if survey.was_asked:
            offered -= {"drop"}
        return tuple(
            (what, said) for what, said in words.items() if what in offered and (is_owner or what not in owners)
        )

"""How surveys are asked: how long everybody rests, how many are asked a day, which scores are followed up."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from localregulars.domain.survey import SurveyRules
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import days

_REST_DAYS = (30, 60, 90, 180, 365)
_A_DAY = (1, 2, 3, 5, 8, 12, 20)
_CSAT = (1, 2, 3)
_NPS = (4, 5, 6, 7)


class RulesForm(PlaceForm):
    """`rules` is what was chosen; `sent()` when it is to hold."""

    def __init__(self) -> None:
        super().__init__()
        self.rest = LabelledChoice(self.tr("Whoever was asked or answered is left alone for"), (), wraps=True)
        self.a_day = LabelledChoice(self.tr("People asked a day, all surveys together"), (), wraps=True)
        self.csat = LabelledChoice(self.tr("From 1 to 5: put right a mark of at most"), (), wraps=True)
        self.nps = LabelledChoice(self.tr("From 0 to 10: put right a mark of at most"), (), wraps=True)
        self.column.addWidget(Text(self.tr("How surveys are asked"), TextRole.CARD_TITLE, wraps=True))
        about = self.tr(
            "The days of rest are shared by all surveys. Nobody under age is asked, and nobody who did not agree."
        )
        self.column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        for choice in (self.rest, self.a_day, self.csat, self.nps):
            self.column.addWidget(choice)
        self.finish(Button(self.tr("Keep this"), ButtonKind.PRIMARY))

    @property
    def rules(self) -> SurveyRules:
        """What was chosen."""
        return SurveyRules(*(int(choice.value) for choice in (self.rest, self.a_day, self.csat, self.nps)))

    def open_form(self, rules: SurveyRules) -> None:
        """Open it with what holds now."""
        _offer(self.rest, ((n, days(n)) for n in sorted({*_REST_DAYS, rules.rest_days})), rules.rest_days)
        for choice, offered, now in (
            (self.a_day, _A_DAY, rules.asked_a_day),
            (self.csat, _CSAT, rules.csat_at_most),
            (self.nps, _NPS, rules.nps_at_most),
        ):
            _offer(choice, ((n, str(n)) for n in sorted({*offered, now})), now)
        self.show_problem("")
        self.show()
        self.rest.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _offer(choice: LabelledChoice, options: Iterable[tuple[int, str]], chosen: int) -> None:
    choice.input.clear()
    for value, words in options:
        choice.input.addItem(words, str(value))
    choice.input.choose(str(chosen))

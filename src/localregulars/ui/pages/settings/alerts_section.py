"""Settings: whom to be told about, how soon, how many a week, and what that would have meant in the last year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from localregulars.application.outcome import Changes, UseCase
from localregulars.background.jobs import Job
from localregulars.domain.alerts import AlertSettings, TellWithin
from localregulars.domain.signals import SignalCode
from localregulars.scoring.hindsight import Hindsight
from localregulars.ui.pages.settings import alerts_words
from localregulars.ui.pages.settings.alerts_chart import check_ins_by_week
from localregulars.ui.pages.settings.alerts_parts import CapacitySlider, SignalSwitch
from localregulars.ui.pages.settings.alerts_view_model import AlertsViewModel
from localregulars.ui.pages.settings.backup_parts import SettingPart
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection, stacked
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.states import BusyState
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import counting


class AlertsSection(SettingsSection):
    """Four settings: how many, how soon, about what, and the try on the last year, which follows the slider."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Who to tell you about"))
        self._context = context
        self.model = AlertsViewModel(context.page.session, self)
        self.capacity = CapacitySlider()
        self.within = LabelledChoice(self.tr("Tell me within"), alerts_words.deadlines())
        self.switches = {code: SignalSwitch(code) for code in SignalCode}
        self.trial = SettingPart(self.tr("What that would have meant"))
        self._all_off = Text(tone=Tone.ATTENTION, wraps=True)
        self._result = Card(self.tr("What that would have meant"), is_sunken=True)
        self._headline = Text(role=TextRole.STRONG, wraps=True)
        self._sentences = Text(wraps=True)
        self._about = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._busy = BusyState()
        self._button = self.trial.add_button(self.tr("Try it on last year"), "calendar-days", ButtonKind.SECONDARY)
        self.add(self._build_capacity(), self.tr("capacity check-ins week number many few slider"))
        self.add(self._build_within(), self.tr("deadline soon early late weeks"))
        self.add(self._build_switches(), self.tr("signals absence order less often on off"))
        self.add(self._build_trial(), self.tr("back-test past history simulate"))
        self._connect()

    @property
    def said(self) -> list[str]:
        """What the try says now, from its headline on; nothing where there was none."""
        return [] if self._result.isHidden() else [self._headline.text(), *self._sentences.text().split("\n")]

    def refresh(self, changes: Changes) -> None:
        """Read what holds."""
        if changes & Changes.SETTINGS or changes is Changes.NOTHING:
            self.model.read()

    def forget(self) -> None:
        """The page was left: a choice that did not rest yet holds, and a try that goes on is stopped."""
        self.capacity.settle()
        self.model.give_up()

    # What it is made of

    def _build_capacity(self) -> QWidget:
        about = self.tr(
            "Whoever is most unusual comes first. With more a week you hear of people earlier, and more often in vain."
        )
        return stacked(self.capacity, Text(about, tone=Tone.MUTED, wraps=True))

    def _build_within(self) -> QWidget:
        about = self.tr(
            "By when a hello still comes in time for you. Whoever has been missing for longer is not left out, but "
            "comes later."
        )
        return stacked(self.within, Text(about, tone=Tone.MUTED, wraps=True))

    def _build_switches(self) -> QWidget:
        self._all_off.setText(self.tr("Everything is switched off: nobody will be suggested."))
        self._all_off.hide()
        title = Text(self.tr("Tell me when somebody …"), TextRole.STRONG, wraps=True)
        return stacked(title, *self.switches.values(), self._all_off)

    def _build_trial(self) -> QWidget:
        about = self.tr(
            "The program looks at your last year as if it had been there, week by week, and says whom it would have "
            "suggested and who came back without a hello. Nothing is changed. What was need not be what comes."
        )
        self.trial.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self.how_counted = HowCounted(self.tr("What that would have meant"), counting.last_year)
        self.weeks = ChartPanel(check_ins_by_week(Hindsight(0, 1, 0, 0), date.min))
        for widget in (self._headline, self._sentences, self.weeks, self._about, self.how_counted):
            self._result.body.addWidget(widget)
        self._result.hide()
        return stacked(self.trial, self._busy, self._result)

    def _connect(self) -> None:
        self.capacity.moved.connect(self._show_result)
        self.capacity.chosen.connect(lambda number: self._keep(replace(self.model.alerts, capacity_per_week=number)))
        self.within.input.activated.connect(self._on_within_chosen)
        for switch in self.switches.values():
            switch.switched.connect(self._on_switched)
        self._button.clicked.connect(self.model.try_it)
        self.model.changed.connect(self._show)
        self.model.kept.connect(self._on_kept)
        self.model.tried.connect(self._on_tried)
        self.model.working.connect(self._on_working)
        self.weeks.said.connect(self._context.page.notices.say)
        for source in (self.model, self.weeks):
            source.failed.connect(self._context.page.report_failure)

    # What is shown

    def _show(self) -> None:
        alerts = self.model.alerts
        if self.capacity.is_at_rest:
            self.capacity.show_value(alerts.capacity_per_week)
        self.within.input.choose(alerts.tell_within.value)
        for code, switch in self.switches.items():
            switch.show_state(is_on=alerts.is_on(code))
        self._all_off.setVisible(not any(alerts.is_on(code) for code in SignalCode))
        self._show_result()

    def _show_result(self) -> None:
        figures = self.model.hindsight(self.capacity.value)
        self._result.setVisible(figures is not None)
        self._button.setEnabled(not self.model.is_trying)
        if figures is None:
            return
        self._headline.setText(alerts_words.headline(figures))
        sentences = alerts_words.what_came(figures)
        self._sentences.setText("\n".join(sentences))
        self._sentences.setVisible(bool(sentences))
        weeks = check_ins_by_week(figures, self.model.today)
        self.weeks.show_chart(weeks)
        self.weeks.setVisible(not weeks.too_few)
        about = [alerts_words.time_tried(figures, self.model.today)] if figures.days else []
        if self.model.is_outdated:
            about.append(self.tr("You have changed what to be told about since: try it again."))
        self._about.setText(" ".join(about))
        self._about.setVisible(bool(about))

    # What happens

    def _on_within_chosen(self) -> None:
        self._keep(replace(self.model.alerts, tell_within=TellWithin(self.within.value)))

    def _on_switched(self) -> None:
        silent = frozenset(code for code, switch in self.switches.items() if not switch.is_on)
        self._keep(replace(self.model.alerts, silent=silent))

    def _keep(self, alerts: AlertSettings) -> None:
        self.model.keep(alerts)
        self._show()

    def _on_kept(self, undo: UseCase[object]) -> None:
        self._context.page.notices.say(
            self.tr("From now on that is whom you hear of."), lambda: self.model.take_back(undo)
        )

    def _on_working(self, job: Job) -> None:
        self._busy.watch(job, self.tr("Looking at your last year …"), can_stop=True)
        self._show_result()

    def _on_tried(self) -> None:
        was_trying = not self._button.isEnabled()
        self._show_result()
        if was_trying and self._button.isEnabled() and not self._result.isHidden():
            announce(self._result, self._headline.text())

"""How long things are kept: times within limits, a preview of what would go, and the clean-up."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.retention import (
    RetentionReport,
    apply_retention,
    change_retention,
    preview_retention,
    retention_policy,
)
from localregulars.domain.retention import LIMITS, RetentionPolicy
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names, told_from
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.states import BusyState
from localregulars.ui.widgets.text import Separator, Text, Tone
from localregulars.ui.wording import privacy as wording
from localregulars.ui.wording.dates import relative_day

_STACKED_BELOW_EM = 60
_OFFERED = {
    "people_to_ask_days": (7, 14, 30, 45, 60, 75, 90),
    "evidence": (12, 18, 24, 30, 36, 48, 60, 84, 120),
}
"""Where every value between the limits would be too long a list."""


class KeepingPart(PrivacyPart):
    """Times hold at once and can be taken back; what a clean-up takes out cannot, so that it is shown first."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__(context, part_names()["keeping"])
        self._view_model = view_model
        self._policy = RetentionPolicy()
        self.choices = {name: self._choice_for(name) for name in LIMITS}
        self.last_run = Text(tone=Tone.MUTED, wraps=True)
        self.preview_button = Button(self.tr("See what would go now"), icon="eye")
        self.run_button = Button(self.tr("Clean up now"), ButtonKind.DANGER, "trash-2")
        self.found = Text(wraps=True)
        self.busy = BusyState()
        self.paper = PaperButtons(context, self.tr("How long things are kept"), self._make_paper)
        self._build()
        self.preview_button.clicked.connect(self._on_preview)
        self.run_button.clicked.connect(self._on_run)

    def refresh(self, changes: Changes) -> None:
        """Read the times and the last run; a preview that may not hold any more is taken away."""
        self._view_model.read("keeping", _policy_and_run, self._on_read)
        if changes:
            self._show_preview("")

    def _choice_for(self, name: str) -> LabelledChoice:
        least, most = LIMITS[name]
        offered = _OFFERED.get(name, tuple(range(least, most + 1)))
        options = [(str(value), wording.kept_for(name, value)) for value in offered]
        choice = LabelledChoice(wording.kept_what(name), options)
        choice.input.activated.connect(lambda: self._on_chosen(name))
        return choice

    def _build(self) -> None:
        about = self.tr(
            "Shorter than customers were told is always allowed, longer is not. Every night the program takes out what "
            "was kept long enough; where the computer was off, as soon as the shop is open again."
        )
        columns = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        names = list(LIMITS)
        for part in (names[: len(names) // 2], names[len(names) // 2 :]):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE_M)
            for name in part:
                column.addWidget(self.choices[name])
            columns.add(side)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.preview_button, self.run_button, self.paper):
            flow.addWidget(button)
        self.found.hide()
        self.run_button.hide()
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), columns, Separator(), self.last_run, self.found):
            self.body.addWidget(widget)
        self.body.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(buttons)

    def _on_read(self, answer: tuple[RetentionPolicy, date | None]) -> None:
        self._policy, ran_on = answer
        for name, choice in self.choices.items():
            value = int(getattr(self._policy, name))
            if choice.input.findData(str(value)) < 0:
                choice.input.addItem(wording.kept_for(name, value), str(value))
            choice.input.choose(str(value))
        if ran_on is None:
            self.last_run.setText(self.tr("Nothing was cleaned up in this shop yet; the first time is tonight."))
        else:
            words = self.tr("The last clean-up was {day}; the next is tonight.")
            self.last_run.setText(words.format(day=relative_day(ran_on, self._view_model.today)))

    def _on_chosen(self, name: str) -> None:
        value = int(self.choices[name].value)
        if value == getattr(self._policy, name):
            return
        policy = replace(self._policy, **{name: value})
        said = self.tr("{what}: kept for {time} from now on.").format(
            what=wording.kept_what(name), time=wording.kept_for(name, value)
        )
        self._view_model.change(partial(change_retention, policy=policy), said)

    def _on_preview(self) -> None:
        job = self._view_model.read("preview", preview_retention, self._on_previewed)
        self.busy.watch(job, self.tr("Looking …"))

    def _on_previewed(self, report: RetentionReport) -> None:
        if report.is_empty:
            self._show_preview(self.tr("Nothing was kept too long; there is nothing to clean up."))
            return
        self._show_preview(told_from([self.tr("This would go now, for good:"), *_lines(report)]), can_run=True)

    def _show_preview(self, words: str, *, can_run: bool = False) -> None:
        had_focus = self.run_button.hasFocus()
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self.run_button.setVisible(can_run)
        if words:
            announce(self, words)
        if had_focus and not can_run:
            self.preview_button.setFocus()

    def _on_run(self) -> None:
        self.run_button.setEnabled(False)
        job = self._view_model.change(apply_retention, then=self._on_ran)
        job.finished.connect(self._on_run_over)
        self.busy.watch(job, self.tr("Cleaning up …"))

    def _on_ran(self, outcome: Outcome[Any]) -> None:
        report: RetentionReport = outcome.value
        self._show_preview(told_from([self.tr("This was taken out:"), *_lines(report)]))
        self._view_model.read("keeping", _policy_and_run, self._on_read)

    def _on_run_over(self) -> None:
        self.run_button.setEnabled(True)

    def _make_paper(self, receive: Receive) -> None:
        rows = [
            (wording.kept_what(name), wording.kept_for(name, value)) for name, value in asdict(self._policy).items()
        ]
        heads = (self.tr("What"), self.tr("Kept for"))
        receive(list_html(self.name, self.last_run.text(), heads, rows))


def _lines(report: RetentionReport) -> list[str]:
    return ["• " + wording.taken(kind, count) for kind, count in report.taken.items() if count]


def _policy_and_run(uow: UnitOfWork, _clock: Clock) -> tuple[RetentionPolicy, date | None]:
    return retention_policy(uow), uow.rights.retention.ran_on()

"""Restore a backup: choose it, see what it would bring back, choose where to, and open the shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.safekeeping.backups import RestorePlan
from localregulars.background.restorer import Restorer
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.pages.restore.found import found_backups
from localregulars.ui.pages.restore.steps import FileStep, PlanStep
from localregulars.ui.pages.restore.view_model import RestoreViewModel
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Text, Tone

_WIDTH = 600


def _utc_now() -> datetime:
    return datetime.now(UTC)


class RestorePage(CentredPage):
    """`restored(folder)` once the shop is on the disk, `opened(folder)` when it is open, or `left()`.

    `shops` are folders whose automatic backups are offered; they may be damaged, or gone.
    """

    restored = Signal(Path)
    opened = Signal(Path)
    left = Signal()

    def __init__(
        self,
        restorer: Restorer,
        gateway: ShopGateway,
        shops: Sequence[Path] = (),
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(_WIDTH)
        self._now = now
        self.model = RestoreViewModel(restorer, gateway, self)
        self.file_step = FileStep(found_backups(shops), now())
        self.plan_step = PlanStep()
        self._title = Text(role=TextRole.PAGE_TITLE, wraps=True)
        self._status = StatusLine()
        self._card = Card(self.tr("Restore a backup"))
        self._build()
        self._step: FileStep | PlanStep = self.file_step
        self._show_step(self.file_step)
        self._connect()

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        return self._step

    @property
    def message(self) -> str:
        """What the page says of how it goes, or of what went wrong."""
        fields = (self.file_step.file, self.file_step.secret, self.plan_step.folder)
        problems = [field.problem for field in fields if field.problem]
        return problems[0] if problems else self._status.message

    def _build(self) -> None:
        self._onward = Button("", ButtonKind.PRIMARY)
        self._back = Button(self.tr("Back"), ButtonKind.QUIET, "arrow-left")
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=SPACE_M)
        flow.addWidget(self._onward)
        flow.addWidget(self._back)
        column = self._card.body
        column.addWidget(self._title)
        column.addSpacing(SPACE_S)
        for widget in (self.file_step, self.plan_step, self._status, self._buttons):
            column.addWidget(widget)
        self.body.addWidget(self._card)

    def _connect(self) -> None:
        self._onward.clicked.connect(self._on_onward)
        self._back.clicked.connect(self._on_back)
        self.file_step.confirmed.connect(self._on_onward)
        self.plan_step.confirmed.connect(self._on_onward)
        model = self.model
        model.busy_changed.connect(self._on_busy_changed)
        model.looked.connect(self._on_looked)
        model.restored.connect(self.restored)
        model.opened.connect(self.opened)
        model.failed.connect(self._on_failed)
        model.file_refused.connect(lambda words: self._refuse(self.file_step, self.file_step.file, words))
        model.secret_refused.connect(lambda words: self._refuse(self.file_step, self.file_step.secret, words))
        model.folder_refused.connect(lambda words: self._refuse(self.plan_step, self.plan_step.folder, words))

    def _show_step(self, step: FileStep | PlanStep) -> None:
        self._step = step
        is_first = step is self.file_step
        self.file_step.setVisible(is_first)
        self.plan_step.setVisible(not is_first)
        self._title.setText(self.tr("Restore a backup") if is_first else self.tr("This would come back"))
        self._onward.set_words(self.tr("Look inside") if is_first else self.tr("Restore and open"))
        self._status.say("")
        QTimer.singleShot(0, step, step.begin)

    def _refuse(self, step: FileStep | PlanStep, field: LabelledField, words: str) -> None:
        """Say what is wrong at the field where it can be put right."""
        if self._step is not step:
            self._show_step(step)
        field.show_problem(words)
        QTimer.singleShot(0, field, field.input.setFocus)

    def _on_onward(self) -> None:
        if self._step is self.file_step and self.file_step.is_complete():
            self.model.look(self.file_step.path(), self.file_step.secret.text)
        elif self._step is self.plan_step and self.plan_step.is_complete():
            self.model.restore(self.plan_step.path())

    def _on_back(self) -> None:
        self.model.forget()
        if self._step is self.plan_step:
            self._show_step(self.file_step)
        else:
            self.left.emit()

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        for widget in (self.file_step, self.plan_step, self._buttons):
            widget.setEnabled(not is_busy)
        looking = self.tr("Opening the backup and checking every part of it …")
        restoring = self.tr("Restoring …")
        self._status.say((looking if self._step is self.file_step else restoring) if is_busy else "")

    def _on_looked(self, plan: RestorePlan) -> None:
        self.plan_step.show_plan(plan, self._now())
        self._show_step(self.plan_step)

    def _on_failed(self, sentence: str) -> None:
        ours = self.tr("The backup could not be restored because of a mistake of ours. Nothing was made.")
        self._status.say(sentence or ours, Tone.BAD)

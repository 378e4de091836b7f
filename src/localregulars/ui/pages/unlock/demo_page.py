"""The moment before the demo shop: it is made where it is not there yet, and opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from localregulars.background.jobs import Job
from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.demo_door import DemoDoor
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told


class DemoPage(CentredPage):
    """`opened(folder)` when the demo shop is open, or `left()`; stopped in the middle, nothing of it stays."""

    opened = Signal(Path)
    left = Signal()

    def __init__(self, door: DemoDoor, gateway: ShopGateway, kind: str) -> None:
        super().__init__()
        self._door, self._gateway = door, gateway
        card = Card(self.tr("The demo shop"))
        card.body.addWidget(Text(self.tr("The demo shop"), TextRole.PAGE_TITLE, wraps=True))
        about = self.tr("Two years of a shop with people who do not exist. Nothing in it can go wrong.")
        card.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self.status = StatusLine()
        card.body.addWidget(self.status)
        self.back = Button(self.tr("Back"), ButtonKind.QUIET, "arrow-left")
        self.back.clicked.connect(self._on_back)
        card.body.addWidget(self.back)
        self.body.addWidget(card)
        self.setFocusProxy(self.back)
        self._job = self._follow(door.make(kind))
        self._job.succeeded.connect(self._on_made)
        words = self.tr("Filling the shelves … this takes about ten seconds, the first time.")
        self.status.say(words)
        QTimer.singleShot(0, self, lambda: announce(self, words))

    def _follow(self, job: Job) -> Job:
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self.left)
        return job

    def _on_made(self, passphrase: object) -> None:
        self.back.setEnabled(False)
        self._job = self._follow(self._gateway.unlock(self._door.folder, str(passphrase)))
        self._job.succeeded.connect(lambda _none: self.opened.emit(self._door.folder))

    def _on_back(self) -> None:
        if self._job.is_over:
            self.left.emit()
        else:
            self._job.cancel()

    def _on_failed(self, error: Exception) -> None:
        self.back.setEnabled(True)
        if isinstance(error, LocalRegularsError):
            self.status.say(told(error), Tone.BAD)
        else:
            self.status.say(self.tr("The demo shop could not be opened because of a mistake of ours."), Tone.BAD)

"""A new shop in three steps: what it is, its passphrase, its recovery code. Going back never loses what was typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from localregulars.domain.errors import InputRefusedError, LocalRegularsError, NotAShopError
from localregulars.ui.gateway import NewShop, ShopGateway
from localregulars.ui.pages.new_shop.steps import ShopStep, StepButtons
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.code_on_paper import CodeOnPaper
from localregulars.ui.widgets.new_passphrase import NewPassphrase
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told

_STEPS = 3
_WIDTH = 600


class NewShopPage(CentredPage):
    """`created(folder)` once the shop is on the disk, `finished(folder)` after its code was typed back, or `left()`."""

    created = Signal(Path)
    finished = Signal(Path)
    left = Signal()

    def __init__(self, gateway: ShopGateway, parent_folder: Path | None = None) -> None:
        super().__init__(_WIDTH)
        self._gateway = gateway
        self._folder = Path()
        self._recovery: CodeOnPaper | None = None
        self._count = Text(role=TextRole.CAPTION, tone=Tone.MUTED)
        self._title = Text(role=TextRole.PAGE_TITLE, wraps=True)
        self._status = Text(tone=Tone.MUTED, wraps=True)
        self._shop = ShopStep(parent_folder)
        self._passphrase = NewPassphrase(self.tr("Passphrase"))
        self._buttons = StepButtons()
        self._card = Card(self.tr("A new shop"))
        column = self._card.body
        column.addWidget(self._count)
        column.addWidget(self._title)
        column.addSpacing(SPACE_S)
        for widget in (self._shop, self._passphrase, self._status):
            column.addWidget(widget)
        column.addSpacing(SPACE_S)
        column.addWidget(self._buttons)
        self.body.addWidget(self._card)
        self._step: QWidget = self._shop
        self._show_step(self._shop)
        self._buttons.onward.connect(self._on_onward)
        self._buttons.back.connect(self._on_back)
        self._passphrase.confirmed.connect(self._on_onward)
        self._shop.name.confirmed.connect(self._on_onward)

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        return self._step

    def _show_step(self, step: QWidget) -> None:
        number = {self._shop: 1, self._passphrase: 2}.get(step, _STEPS)
        titles = (self.tr("Your shop"), self.tr("A passphrase that only you know"), self.tr("Your recovery code"))
        onward = (self.tr("Next"), self.tr("Make the shop"), self.tr("Open the shop"))
        self._step = step
        for widget in (self._shop, self._passphrase, self._recovery):
            if widget is not None:
                widget.setVisible(widget is step)
        self._count.setText(self.tr("Step {number} of {total}").format(number=number, total=_STEPS))
        self._title.setText(titles[number - 1])
        self._buttons.set_words(onward[number - 1], has_back=number < _STEPS)
        self._say("")
        first = step.first if isinstance(step, CodeOnPaper) else step
        self.setFocusProxy(first)
        QTimer.singleShot(0, first, first.setFocus)

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._status.setText(words)
        self._status.set_tone(tone)
        self._status.setVisible(bool(words))

    def _on_onward(self) -> None:
        if self._step is self._shop and self._shop.is_complete():
            self._show_step(self._passphrase)
        elif self._step is self._passphrase and self._passphrase.is_complete():
            self._create()
        elif self._recovery is not None and self._step is self._recovery and self._recovery.is_complete():
            self.finished.emit(self._folder)

    def _on_back(self) -> None:
        if self._step is self._passphrase:
            self._show_step(self._shop)
        else:
            self.left.emit()

    def _create(self) -> None:
        self._folder = self._shop.folder_path()
        self._let_type(is_allowed=False)
        self._say(self.tr("Making the shop … this takes about a second, on purpose."))
        new = NewShop(self._folder, self._shop.profile(), self._passphrase.passphrase)
        job = self._gateway.create_shop(new)
        job.succeeded.connect(self._on_created)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _let_type(self, *, is_allowed: bool) -> None:
        self._passphrase.setEnabled(is_allowed)
        self._buttons.let_press(is_allowed=is_allowed)

    def _on_created(self, code: object) -> None:
        self._let_type(is_allowed=True)
        self._passphrase.forget()
        self._recovery = CodeOnPaper(str(code), self._shop.profile().name)
        self._recovery.confirmed.connect(self._on_onward)
        place = self._card.body.indexOf(self._status)
        self._card.body.insertWidget(place, self._recovery)
        self._recovery.follow(self._passphrase.again.input, self._buttons.first)
        self._show_step(self._recovery)
        self.created.emit(self._folder)

    def _on_failed(self, error: Exception) -> None:
        self._let_type(is_allowed=True)
        if isinstance(error, (NotAShopError, InputRefusedError)):
            self._show_step(self._shop)
            self._shop.folder.show_problem(told(error))
        elif isinstance(error, LocalRegularsError):
            self._say(told(error), Tone.BAD)
        else:
            self._say(self.tr("The shop could not be made because of a mistake of ours. Nothing was kept."), Tone.BAD)

    def _on_cancelled(self) -> None:
        self._let_type(is_allowed=True)
        self._say("")

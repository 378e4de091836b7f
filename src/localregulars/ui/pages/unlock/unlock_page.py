"""Unlock: one field. Nothing of the shop but its folder's name is known here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from localregulars.ui.gateway import ShopGateway
from localregulars.ui.pages.unlock.caps_lock import CapsLockWatch
from localregulars.ui.pages.unlock.view_model import UnlockViewModel
from localregulars.ui.pages.unlock.wrong_tries import WrongTries
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone

_PICTURE_SIDE = 36


class UnlockPage(CentredPage):
    """Asks for the passphrase. `unlocked(folder)` when the gateway has the shop open, `left()` for another shop."""

    unlocked = Signal(Path)
    left = Signal()

    def __init__(self, gateway: ShopGateway, folder: Path, tries: WrongTries | None = None) -> None:
        super().__init__()
        self._model = UnlockViewModel(gateway, folder, self, tries)
        self._card = Card(self.tr("Unlock {shop}").format(shop=folder.name))
        self._build_head(folder)
        self._build_field()
        self._build_forgotten()
        self.body.addWidget(self._card)
        self._build_foot()
        self.setFocusProxy(self._field.input)
        self._connect()
        self._model.resume_waiting()

    @property
    def model(self) -> UnlockViewModel:
        """The state behind the page."""
        return self._model

    @property
    def message(self) -> str:
        """What the page says below the field now."""
        return self._field.problem or self._status.text()

    def _build_head(self, folder: Path) -> None:
        self._picture = QLabel()
        name = Text(folder.name, TextRole.PAGE_TITLE, wraps=True)
        place = Text(str(folder.parent), TextRole.CAPTION, Tone.MUTED, wraps=True)
        column = self._card.body
        column.addWidget(self._picture)
        column.addWidget(name)
        column.addWidget(place)
        column.addSpacing(SPACE_XS)
        self._tint()
        Theme.current().changed.connect(self._tint)

    def _build_field(self) -> None:
        self._field = LabelledField(self.tr("Passphrase or recovery code"), is_secret=True)
        self._unlock = Button(self.tr("Unlock"), ButtonKind.PRIMARY, "lock-open", ButtonSize.LARGE)
        self._unlock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status = Text(tone=Tone.MUTED, wraps=True)
        self._status.hide()
        for widget in (self._field, self._unlock, self._status):
            self._card.body.addWidget(widget)

    def _build_forgotten(self) -> None:
        self._forgot = Button(self.tr("I forgot my passphrase"), ButtonKind.QUIET, "key-round")
        self._forgot.setCheckable(True)
        self._forgotten = Text(
            self.tr(
                "The recovery code that you wrote down when the shop was made opens it too: type it into this field. "
                "Without the passphrase and without the code, nobody can open this shop, and that includes us. "
                "That is what keeps your customers' trust safe if this computer is stolen."
            ),
            tone=Tone.MUTED,
            wraps=True,
        )
        self._forgotten.hide()
        self._card.body.addWidget(self._forgot, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.addWidget(self._forgotten)

    def _build_foot(self) -> None:
        foot = QWidget()
        flow = FlowLayout(foot)
        self._other = Button(self.tr("Other shops"), ButtonKind.QUIET, "arrow-left")
        flow.addWidget(self._other)
        self.body.addWidget(foot)

    def _connect(self) -> None:
        self._unlock.clicked.connect(self._on_unlock_wanted)
        self._field.confirmed.connect(self._on_unlock_wanted)
        self._forgot.toggled.connect(self._forgotten.setVisible)
        self._other.clicked.connect(self.left)
        watch = CapsLockWatch(self._field.input)
        watch.changed.connect(self._on_caps_lock_changed)
        self._model.busy_changed.connect(self._on_busy_changed)
        self._model.refused.connect(self._on_refused)
        self._model.failed.connect(self._on_failed)
        self._model.waiting_changed.connect(self._on_waiting_changed)
        self._model.unlocked.connect(self._on_unlocked)

    def _tint(self) -> None:
        self._picture.setPixmap(Theme.current().pixmap("store", "primary", _PICTURE_SIDE, self.devicePixelRatioF()))

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    def _let_type(self, *, is_allowed: bool) -> None:
        self._field.setEnabled(is_allowed)
        self._unlock.setEnabled(is_allowed)
        if is_allowed:
            self._field.input.setFocus()

    def _on_unlock_wanted(self) -> None:
        if not self._field.text:
            self._field.show_problem(self.tr("Please type your passphrase first."))
            return
        self._model.try_secret(self._field.text)

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        self._say(self.tr("Unlocking … this takes about a second, on purpose.") if is_busy else "")
        self._let_type(is_allowed=not is_busy)

    def _on_refused(self) -> None:
        self._field.show_problem(
            self.tr("That does not open this shop. Please look for a typing mistake and try again.")
        )
        self._field.input.selectAll()

    def _on_failed(self, sentence: str) -> None:
        self._field.show_problem(sentence or self.tr("The shop could not be opened because of a mistake of ours."))

    def _on_waiting_changed(self, seconds: int) -> None:
        self._say(self.tr("You can try again in %n second(s).", "", seconds) if seconds else "")
        self._let_type(is_allowed=seconds == 0)

    def _on_unlocked(self, folder: Path) -> None:
        self._field.set_text("")
        self.unlocked.emit(folder)

    def _on_caps_lock_changed(self, is_on: bool) -> None:  # noqa: FBT001 (a slot)
        words = self.tr("Caps Lock is on.") if is_on else ""
        self._field.set_hint(words, Tone.ATTENTION if is_on else Tone.MUTED)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """The field is ready to type into at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self._field.input, self._field.input.setFocus)

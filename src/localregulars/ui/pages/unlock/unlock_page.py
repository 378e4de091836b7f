"""Unlock: one field. Nothing of the shop but its folder's name is known here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from localregulars.ui.gateway import ShopGateway
from localregulars.ui.pages.unlock.sign_in_gate import SignInGate
from localregulars.ui.pages.unlock.sign_in_offer import SignInOffer
from localregulars.ui.pages.unlock.view_model import UnlockViewModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.language_choice import LanguageChoice
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wrong_tries import WrongTries

_PICTURE_SIDE = 36


class UnlockPage(CentredPage):
    """Asks for the passphrase. `unlocked(folder)` when it is open, `left()` for another shop, or `restore_wanted()`.

    `look_changed()` after the language was chosen anew.
    """

    unlocked = Signal(Path)
    left = Signal()
    restore_wanted = Signal()
    look_changed = Signal()

    def __init__(
        self,
        gateway: ShopGateway,
        folder: Path,
        tries: WrongTries | None = None,
        sign_in_gate: SignInGate | None = None,
        *,
        can_restore: bool = False,
    ) -> None:
        super().__init__()
        self._model = UnlockViewModel(gateway, folder, self, tries, sign_in_gate)
        self._sign_in: SignInOffer | None = None
        self._card = Card(self.tr("Unlock {shop}").format(shop=folder.name))
        self._build_head(folder)
        self._build_field()
        self._build_forgotten()
        self.body.addWidget(self._card)
        self._build_foot(can_restore=can_restore)
        self.setFocusProxy(self._field.input)
        self._connect()
        self._begins_at: QWidget = self._field.input
        self._model.resume_waiting()

    @property
    def model(self) -> UnlockViewModel:
        """The state behind the page."""
        return self._model

    @property
    def message(self) -> str:
        """What the page says below the field now."""
        return self._field.problem or self._status.text()

    def go_on_from(self, before: UnlockPage) -> None:
        """Stand as another page for the same shop stood when another language was chosen there."""
        self._field.set_text(before._field.text)
        self._forgot.setChecked(before._forgot.isChecked())
        self._begins_at = self.language.input

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
        self._field = SecretField(self.tr("Passphrase or recovery code"))
        self._unlock = Button(self.tr("Unlock"), ButtonKind.PRIMARY, "lock-open", ButtonSize.LARGE)
        self._unlock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status = StatusLine()
        for widget in (self._field, self._unlock, self._status):
            self._card.body.addWidget(widget)
        if self._model.is_sign_in_on:
            self._sign_in = SignInOffer(is_offered=self._model.is_sign_in_offered)
            self._sign_in.wanted.connect(self._on_sign_in_wanted)
            self._card.body.addWidget(self._sign_in)

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

    def _build_foot(self, *, can_restore: bool) -> None:
        foot = QWidget()
        flow = FlowLayout(foot)
        self._other = Button(self.tr("Other shops"), ButtonKind.QUIET, "arrow-left")
        flow.addWidget(self._other)
        if can_restore:
            restore = Button(self.tr("Restore a backup …"), ButtonKind.QUIET, "hard-drive")
            restore.clicked.connect(self.restore_wanted)
            flow.addWidget(restore)
        self.body.addWidget(foot)
        self.language = LanguageChoice()
        self.language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.language.chosen.connect(self.look_changed)
        self.body.addWidget(self.language)

    def _connect(self) -> None:
        self._unlock.clicked.connect(self._on_unlock_wanted)
        self._field.confirmed.connect(self._on_unlock_wanted)
        self._forgot.toggled.connect(self._forgotten.setVisible)
        self._other.clicked.connect(self.left)
        self._model.busy_changed.connect(self._on_busy_changed)
        self._model.refused.connect(self._on_refused)
        self._model.failed.connect(self._on_failed)
        self._model.sign_in_refused.connect(self._on_sign_in_refused)
        self._model.waiting_changed.connect(self._on_waiting_changed)
        self._model.unlocked.connect(self._on_unlocked)

    def _tint(self) -> None:
        self._picture.setPixmap(Theme.current().pixmap("store", "primary", _PICTURE_SIDE, self.devicePixelRatioF()))

    def _let_type(self, *, is_allowed: bool) -> None:
        self._field.setEnabled(is_allowed)
        self._unlock.setEnabled(is_allowed)
        self.language.setEnabled(not self._model.is_busy)
        if self._sign_in is not None:
            self._sign_in.setEnabled(is_allowed)
        if is_allowed:
            self._field.input.setFocus()

    def _on_unlock_wanted(self) -> None:
        if not self._field.text:
            self._field.show_problem(self.tr("Please type your passphrase first."))
            return
        self._model.try_secret(self._field.text)

    def _on_sign_in_wanted(self) -> None:
        self._model.try_sign_in()
        if not self._model.can_try:
            self._status.say(self.tr("Asking this computer …"))

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        self._status.say(self.tr("Unlocking … this takes about a second, on purpose.") if is_busy else "")
        self._let_type(is_allowed=not is_busy)

    def _on_refused(self) -> None:
        self._field.show_problem(
            self.tr("That does not open this shop. Please look for a typing mistake and try again.")
        )
        self._field.input.selectAll()

    def _on_failed(self, sentence: str) -> None:
        self._field.show_problem(sentence or self.tr("The shop could not be opened because of a mistake of ours."))

    def _on_sign_in_refused(self, sentence: str) -> None:
        """The field has the keyboard already: the passphrase is the next thing to do."""
        self._status.say(sentence)

    def _on_waiting_changed(self, seconds: int) -> None:
        self._status.say(self.tr("You can try again in %n second(s).", "", seconds) if seconds else "")
        self._let_type(is_allowed=seconds == 0)

    def _on_unlocked(self, folder: Path) -> None:
        self._field.set_text("")
        self.unlocked.emit(folder)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """The field is ready to type into at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self._begins_at, self._begins_at.setFocus)

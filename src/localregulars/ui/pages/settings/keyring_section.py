"""Sign-in of this computer: whether it opens the shop, and what that means."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection, stacked
from localregulars.ui.pages.settings.sign_in_view_model import SignInSwitch
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Chip, Text, Tone


class KeyringSection(SettingsSection):
    """On or off, and a button that turns it: on asks for the passphrase once, below it; off holds at once."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Sign-in of this computer"))
        self._context = context
        self.model = SignInSwitch(context, self)
        self.state = Chip()
        self.switch = Button("")
        self.secret = SecretField(self.tr("Your passphrase or recovery code"))
        self.turn_on = Button(self.tr("Turn it on"), ButtonKind.PRIMARY, "check")
        self.cancel = Button(self.tr("Leave it off"), ButtonKind.QUIET)
        self._status = StatusLine()
        self._form = self._build_form()
        self.add(self._build_setting(), self.tr("keyring keychain password login windows account without passphrase"))
        self._connect()

    @property
    def message(self) -> str:
        """What is said below the switch now."""
        return self._status.message

    @property
    def is_asking(self) -> bool:
        """Whether the passphrase is asked for."""
        return not self._form.isHidden()

    def refresh(self, _changes: Changes) -> None:
        """Show what the key file says: new keys for everything turn it off."""
        if not self.is_asking and not self.model.is_busy:
            self._show_state()

    def forget(self) -> None:
        """Empty and close the form."""
        self._close()

    def go_back(self) -> bool:
        """Close the form."""
        if not self.is_asking or self.model.is_busy:
            return False
        self._on_cancelled()
        return True

    def _build_form(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE_M)
        flow.addWidget(self.turn_on)
        flow.addWidget(self.cancel)
        form = stacked(self.secret, buttons)
        form.hide()
        return form

    def _build_setting(self) -> QWidget:
        about = self.tr(
            "With this, a click opens the shop when the program starts, without the passphrase. Whoever is signed in "
            "to this computer can do that, and a stolen computer is as safe as its sign-in. So leave it off where "
            "several people use one sign-in, or where this computer starts without asking for a password."
        )
        limits = self.tr(
            "After a lock, also when the shop locked itself, the passphrase is needed. It always opens the shop, so do "
            "not forget it. No backup opens with the sign-in, and new keys for everything turn it off."
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        line.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.switch)
        line.addStretch(1)
        said = [Text(words, tone=Tone.MUTED, wraps=True) for words in (about, limits)]
        return stacked(*said, row, self._form, self._status)

    def _connect(self) -> None:
        self.switch.clicked.connect(self._on_switched)
        self.turn_on.clicked.connect(self._on_turn_on)
        self.secret.confirmed.connect(self._on_turn_on)
        self.cancel.clicked.connect(self._on_cancelled)
        model = self.model
        model.busy_changed.connect(self._on_busy_changed)
        model.refused.connect(self._on_refused)
        model.failed.connect(self._on_failed)
        model.waiting_changed.connect(self._on_waiting_changed)
        model.changed.connect(self._on_changed)

    def _show_state(self) -> None:
        is_on = self.model.is_on
        self.state.setText(self.tr("On") if is_on else self.tr("Off"))
        self.state.set_tone(Tone.GOOD if is_on else Tone.NEUTRAL)
        self.switch.set_words(self.tr("Turn it off") if is_on else self.tr("Let the sign-in open the shop …"))
        self.switch.set_icon_name("lock" if is_on else "lock-open")
        self.switch.setAccessibleDescription(f"{self.name}: {self.state.text()}")
        self.switch.setVisible(not self.is_asking)

    def _let_type(self, *, is_allowed: bool) -> None:
        for widget in (self._form, self.switch):
            widget.setEnabled(is_allowed)

    def _close(self) -> None:
        """Back to the switch, which shows what holds."""
        self.model.forget()
        self.secret.forget()
        self._form.hide()
        self._form.setEnabled(True)
        self._status.say("")
        if not self.model.is_busy:
            self.switch.setEnabled(True)
            self._show_state()

    def _on_switched(self) -> None:
        self._status.say("")
        if self.model.is_on:
            self.model.turn_off()
            return
        self._form.show()
        self.switch.hide()
        self.model.resume_waiting()
        QTimer.singleShot(0, self.secret.input, self.secret.input.setFocus)

    def _on_turn_on(self) -> None:
        if not self.secret.text:
            self.secret.show_problem(self.tr("Please type the passphrase that opens the shop now."))
            self.secret.input.setFocus()
        else:
            self.model.turn_on(self.secret.text)

    def _on_cancelled(self) -> None:
        self._close()
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        self._status.say(self.tr("Asking this computer …") if is_busy else "")
        self._let_type(is_allowed=not is_busy)

    def _on_refused(self) -> None:
        self.secret.show_problem(
            self.tr("That does not open this shop. Please look for a typing mistake and try again.")
        )
        self.secret.input.selectAll()
        self.secret.input.setFocus()

    def _on_failed(self, sentence: str) -> None:
        words = sentence or self.tr("That did not work because of a mistake of ours. Nothing was changed.")
        is_seen = self.isVisible()
        self._close()
        self._status.say(words)
        if not is_seen:  # somebody left the page meanwhile
            self._context.page.notices.say(words)

    def _on_waiting_changed(self, seconds: int) -> None:
        self._status.say(self.tr("You can try again in %n second(s).", "", seconds) if seconds else "")
        self._let_type(is_allowed=seconds == 0)
        if not seconds and self.is_asking:
            self.secret.input.setFocus()

    def _on_changed(self, is_on: bool) -> None:  # noqa: FBT001 (a slot)
        self._close()
        if self.isVisible():
            self.switch.setFocus(Qt.FocusReason.OtherFocusReason)
        words = (
            self.tr("This computer's sign-in opens the shop from the next start on.")
            if is_on
            else self.tr("Only the passphrase and the recovery code open the shop now.")
        )
        self._context.page.notices.say(words)

"""The state behind the switch for this computer's sign-in: whether it is on, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from localregulars.ui.pages.settings.section import SettingsContext
from localregulars.ui.secret_trial import SecretTrial
from localregulars.ui.wrong_tries import WrongTries


class SignInSwitch(SecretTrial):
    """Turns the sign-in on, which takes the passphrase, and off, which takes nothing.

    `changed(is_on)` when it was turned; the other signals are those of every `SecretTrial`.
    """

    changed = Signal(bool)

    def __init__(self, context: SettingsContext, parent: QObject | None = None) -> None:
        super().__init__(WrongTries(context.preferences), parent)
        self._gateway = context.gateway

    @property
    def is_on(self) -> bool:
        """Whether the sign-in of some computer opens the open shop."""
        return self._gateway.is_sign_in_on(self._gateway.folder)

    def turn_on(self, secret: str) -> None:
        """Try the passphrase and turn it on; ignored while a job runs or somebody has to wait."""
        if self.can_try:
            self._follow(self._gateway.turn_sign_in_on(secret), self._on_turned_on)

    def turn_off(self) -> None:
        """Turn it off; ignored while a job runs."""
        if not self._is_busy:
            self._follow(self._gateway.turn_sign_in_off(), self._on_turned_off)

    def _on_turned_on(self, _value: object) -> None:
        self._rest(was_right=True)
        self.changed.emit(True)  # noqa: FBT003 (a signal)

    def _on_turned_off(self, _value: object) -> None:
        self._rest()
        self.changed.emit(False)  # noqa: FBT003 (a signal)

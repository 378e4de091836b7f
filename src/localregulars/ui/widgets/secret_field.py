"""A field for a passphrase: hidden, with a real button that shows it, and a word when Caps Lock is on."""

from __future__ import annotations

from localregulars.ui.widgets.caps_lock import CapsLockWatch
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.text import Tone


class SecretField(LabelledField):
    """A labelled field whose text is hidden; that Caps Lock is on takes the place of the hint."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint, is_secret=True)
        self._below_it = (hint, Tone.MUTED)
        self._is_caps_lock_on = False
        CapsLockWatch(self.input).changed.connect(self._on_caps_lock_changed)

    def set_hint(self, hint: str, tone: Tone = Tone.MUTED) -> None:
        """Replace the hint; it gives way to what is wrong, and to Caps Lock."""
        self._below_it = (hint, tone)
        if self._is_caps_lock_on:
            super().set_hint(self.tr("Caps Lock is on."), Tone.ATTENTION)
        else:
            super().set_hint(hint, tone)

    def forget(self) -> None:
        """Empty the field and hide what is typed next."""
        self.set_text("")
        self.input.clear()
        self.show_problem("")
        self.hide_secret()

    def _on_caps_lock_changed(self, is_on: bool) -> None:  # noqa: FBT001 (a slot)
        self._is_caps_lock_on = is_on
        self.set_hint(*self._below_it)

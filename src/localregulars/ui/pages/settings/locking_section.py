"""Locking: how long the shop stays open while nobody is there."""

from __future__ import annotations

from localregulars.application.outcome import Changes
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection, stacked
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.text import Text, Tone

_OFFERED = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


class LockingSection(SettingsSection):
    """The minutes until the shop locks itself; they hold at once."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Locking"))
        self._context = context
        kept = context.preferences.value.lock_after_minutes
        options = [(str(minutes), self._words_for(minutes)) for minutes in sorted({*_OFFERED, kept})]
        self.minutes = LabelledChoice(self.tr("Lock the shop when nobody touched anything for"), options, wraps=True)
        self._show_kept()
        self.minutes.input.activated.connect(self._on_chosen)
        about = Text(
            self.tr("It also locks when this computer goes to sleep or locks its screen. Ctrl+L locks it at once."),
            tone=Tone.MUTED,
            wraps=True,
        )
        self.add(stacked(self.minutes, about), self.tr("idle time minutes automatic sleep screen"))

    def refresh(self, _changes: Changes) -> None:
        """Show what is kept."""
        self._show_kept()

    def _words_for(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes)

    def _show_kept(self) -> None:
        self.minutes.input.choose(str(self._context.preferences.value.lock_after_minutes))

    def _on_chosen(self) -> None:
        before = self._context.preferences.value.lock_after_minutes
        chosen = int(self.minutes.value)
        if chosen != before:
            self._keep(chosen)
            said = self.tr("The shop locks itself after %n minute(s).", "", chosen)
            self._context.page.notices.say(said, lambda: self._keep(before))

    def _keep(self, minutes: int) -> None:
        self._context.preferences.remember_lock_after(minutes)
        self._show_kept()

"""Settings: starting with the computer, and the quiet reminder of today's look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QTime

from localregulars.application.outcome import Changes
from localregulars.domain.daily_look import DailyLook, chosen_minute
from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.autostart.entry import EntryState, StartEntry
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection, stacked
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.on_off import OnOff
from localregulars.ui.widgets.status_line import StatusLine

_BY_ITSELF = "auto"
_OFFERED = range(6 * 60, 22 * 60 + 1, 30)


class DailySection(SettingsSection):
    """Two settings that hold for this computer, and not for one shop."""

    def __init__(self, context: SettingsContext, entry: StartEntry) -> None:
        super().__init__(self.tr("Every day"))
        self._context, self._entry = context, entry
        self.start = OnOff(
            self.tr("Start with this computer"),
            self.tr("The program then waits, minimised and locked, from the moment you sign in."),
        )
        self.remind = OnOff(
            self.tr("Remind me of today's look"),
            self.tr(
                "Once a day, while the program is locked or minimised: a note at the edge of the screen that says "
                "nothing but that it is time. Not on days on which you are closed, and not when you have looked."
            ),
        )
        self.at = LabelledChoice(self.tr("When to remind me"), self._times())
        self._problem = StatusLine()
        self.add(stacked(self.start, self._problem), self.tr("autostart boot sign in login automatically open"))
        self.add(stacked(self.remind, self.at), self.tr("notification reminder time alarm tray quiet"))
        self.start.switched.connect(self._on_start_switched)
        self.remind.switched.connect(self._on_remind_switched)
        self.at.input.activated.connect(self._on_time_chosen)

    @property
    def problem(self) -> str:
        """What stands in the way of starting with the computer, "" for nothing."""
        return self._problem.message

    def refresh(self, changes: Changes) -> None:
        """Show what the system and the preferences say."""
        if not changes:
            self._show_start()
            self._show_reminder()

    # Starting with the computer

    def _show_start(self) -> None:
        state = self._entry.state()
        self.start.show_state(is_on=state is EntryState.ON)
        others = self.tr(
            "There is a start entry that this program did not write, or that was changed since. It is left as it is; "
            "to use this switch, remove it first: {place}"
        )
        self._problem.say(others.format(place=self._entry.place) if state is EntryState.OTHERS else "")

    def _on_start_switched(self) -> None:
        wanted = self.start.is_on
        if self._turn(is_on=wanted):
            words = (
                self.tr("The program starts with this computer from now on.")
                if wanted
                else self.tr("The program does not start with this computer any more.")
            )
            self._context.page.notices.say(words, lambda: self._take_back(is_on=not wanted))

    def _take_back(self, *, is_on: bool) -> None:
        self._turn(is_on=is_on)

    def _turn(self, *, is_on: bool) -> bool:
        """Whether it could be turned; why not is said below the switch."""
        try:
            if is_on:
                self._entry.turn_on()
            else:
                self._entry.turn_off()
        except LocalRegularsError as refused:
            self._show_start()
            self._problem.say(self._problem.message or str(refused))
            return False
        self._show_start()
        return True

    # The reminder

    @property
    def _look(self) -> DailyLook:
        return self._context.preferences.value.daily_look

    def _times(self) -> list[tuple[str, str]]:
        """What may be chosen, and what is chosen already although it is not offered."""
        kept = self._context.preferences.value.daily_look.at
        minutes = sorted({*_OFFERED} | ({kept} if kept is not None else set()))
        return [(_BY_ITSELF, ""), *((str(minute), _clock(minute)) for minute in minutes)]

    def _show_reminder(self) -> None:
        look = self._look
        is_known = look.habits.opens_at is not None
        words = self.tr("Half an hour after you open ({time})") if is_known else self.tr("When it suits most ({time})")
        self.at.input.setItemText(0, words.format(time=_clock(chosen_minute(look.habits))))
        self.remind.show_state(is_on=look.is_on)
        self.at.input.choose(_BY_ITSELF if look.at is None else str(look.at))
        self.at.setEnabled(look.is_on)

    def _on_remind_switched(self) -> None:
        self._keep(replace(self._look, is_on=self.remind.is_on))

    def _on_time_chosen(self) -> None:
        chosen = None if self.at.value == _BY_ITSELF else int(self.at.value)
        self._keep(replace(self._look, at=chosen))

    def _keep(self, look: DailyLook) -> None:
        before = self._look
        if look == before:
            return
        self._set(look)
        words = (
            self.tr("You are reminded at {time}.").format(time=_clock(look.minute))
            if look.is_on
            else self.tr("You are not reminded any more.")
        )
        self._context.page.notices.say(words, lambda: self._set(replace(self._look, is_on=before.is_on, at=before.at)))

    def _set(self, look: DailyLook) -> None:
        self._context.preferences.remember_daily_look(look)
        self._show_reminder()


def _clock(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)

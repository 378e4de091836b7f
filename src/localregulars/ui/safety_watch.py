"""What is said of a shop's safety wherever one is in it: warnings that stay, a reminder in the sidebar, good news."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.safekeeping.backups import Mark
from localregulars.application.safekeeping.upkeep import Condition
from localregulars.background.upkeep import Upkeep
from localregulars.ui.language import Language
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.banner import Banner
from localregulars.ui.widgets.button import ButtonKind
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.sidebar import Sidebar
from localregulars.ui.widgets.text import Tone
from localregulars.ui.wording import backups as wording
from localregulars.ui.wording.sentences import spoken

_SHOWN_AT_ONCE = 2


class StandingNotices(QWidget):
    """Warnings above the page, the most urgent two of them; each stays until it is taken back or closed."""

    restore_wanted = Signal()
    again_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        restore, again, see = self._actions()
        self._finding = Banner("triangle-alert", restore, tone=Tone.BAD)
        self._backup = Banner("triangle-alert", again, tone=Tone.BAD)
        self._rehearsal = Banner("triangle-alert", see, tone=Tone.BAD)
        self._room = Banner("hard-drive", can_close=True)
        self._put_right = Banner("info", can_close=True)
        self._finding.action_chosen.connect(self.restore_wanted)
        self._backup.action_chosen.connect(self.again_wanted)
        self._rehearsal.action_chosen.connect(self.backups_wanted)
        self._closed: set[str] = set()
        self._state: tuple[Condition | None, str] = (None, "")
        self._said_last: dict[Banner, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, 0)
        column.setSpacing(SPACE_S)
        for banner in self._all():
            column.addWidget(banner)
            banner.closed.connect(lambda banner=banner: self._close(banner))
        self.hide()

    @property
    def words(self) -> list[str]:
        """What is said now, most urgent first."""
        return [banner.words for banner in self._all() if not banner.isHidden()]

    def show_state(self, condition: Condition | None, backup_problem: str) -> None:
        """Say what has to be said; "" from everything hides the whole strip."""
        said = self._said(condition, backup_problem)
        self._state, self._said_last = (condition, backup_problem), said
        wanted = {banner: words for banner, words in said.items() if words and words not in self._closed}
        shown = dict(list(wanted.items())[:_SHOWN_AT_ONCE])
        for banner in self._all():
            words = shown.get(banner, "")
            if words and words != banner.words:
                announce(self, words)
            banner.say(words)
        self.setVisible(bool(shown))

    def speak_anew(self) -> None:
        """Say the same in another language; what was closed stays so."""
        closed = [banner for banner, words in self._said_last.items() if words in self._closed]
        said = self._said(*self._state)
        self._closed = {said[banner] for banner in closed}
        for banner, action in zip(self._all(), (*self._actions(), "", ""), strict=True):
            banner.speak_anew(action)
        self.show_state(*self._state)

    def _actions(self) -> tuple[str, str, str]:
        return self.tr("Restore a backup …"), self.tr("Try again"), self.tr("See backups")

    def _all(self) -> tuple[Banner, ...]:
        return self._finding, self._backup, self._rehearsal, self._room, self._put_right

    def _said(self, condition: Condition | None, backup_problem: str) -> dict[Banner, str]:
        """The words of every banner, in the order of urgency."""
        problem = self.tr("The last backup could not be made. {why}").format(why=spoken(backup_problem))
        said = {self._backup: problem if backup_problem else ""}
        if condition is None:
            return said
        check, rehearsal = condition.records.check, condition.records.rehearsal
        found, tried, room = "", "", ""
        if check is not None and check.findings:
            finding = check.findings[0]
            found = self.tr("Something is wrong with the shop's files. {what} {advice}").format(
                what=spoken(finding.sentence), advice=spoken(finding.advice)
            )
        if rehearsal is not None and rehearsal.problem:
            tried = self.tr("Your last backup could not be opened. {why}").format(why=spoken(rehearsal.problem))
        if condition.is_room_short:
            room = self.tr("The disk with your shop is nearly full: less than 1 GB is left. Please make some room.")
        return {
            self._finding: found,
            **said,
            self._rehearsal: tried,
            self._room: room,
            self._put_right: spoken(condition.explanation),
        }

    def _close(self, banner: Banner) -> None:
        self._closed.add(banner.words)
        banner.say("")
        self.setVisible(bool(self.words))


class SafetyWatch(QObject):
    """Shows the state of a shop's upkeep; `backups_wanted()` and `restore_wanted()` when somebody follows a warning."""

    backups_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, upkeep: Upkeep, warnings: StandingNotices, sidebar: Sidebar, notices: NoticeBar) -> None:
        super().__init__(warnings)
        self._upkeep, self._warnings, self._notices = upkeep, warnings, notices
        self._reminder = sidebar.add_reminder()
        self._reminder.clicked.connect(self.backups_wanted)
        warnings.backups_wanted.connect(self.backups_wanted)
        warnings.restore_wanted.connect(self.restore_wanted)
        warnings.again_wanted.connect(upkeep.back_up)
        upkeep.looked_over.connect(self._show_state)
        upkeep.rehearsed.connect(self._say_rehearsed)
        Language.current().changed.connect(self._speak_anew)

    def _speak_anew(self) -> None:
        self._warnings.speak_anew()
        if self._upkeep.condition is not None:
            self._remind(self._upkeep.condition)

    def _show_state(self) -> None:
        condition = self._upkeep.condition
        self._warnings.show_state(condition, self._upkeep.backup_problem)
        if condition is not None:
            self._remind(condition)

    def _remind(self, condition: Condition) -> None:
        """The same in words, colour and sign; nothing while the copy is fresh enough."""
        now = self._upkeep.now()
        is_red = condition.mark is Mark.RED
        self._reminder.set_words(wording.reminder_words(condition, now))
        self._reminder.setAccessibleDescription(wording.mark_words(condition, now))
        self._reminder.setToolTip(wording.mark_words(condition, now))
        self._reminder.set_kind(ButtonKind.ALARM if is_red else ButtonKind.ATTENTION)
        self._reminder.set_icon_name("triangle-alert" if is_red else "clock")
        self._reminder.setVisible(condition.mark is not Mark.FINE)

    def _say_rehearsed(self, customers: int) -> None:
        self._notices.say(wording.rehearsed_words(customers))

"""The window: start, unlock, new shop, and the open shop; each stage replaces the one before."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from localregulars.background.bug_report import note_bug
from localregulars.background.event_log import Event, note
from localregulars.background.lanes import Lanes
from localregulars.ui.actions import ActionRegistry
from localregulars.ui.file_import import FileIntake
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.page import PageEntry
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.pages.unlock.wrong_tries import WrongTries
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.shell import ShopShell
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.crash_dialog import CrashDialog
from localregulars.ui.widgets.shortcut_sheet import ShortcutSheet
from localregulars.ui.widgets.text import Text, Tone

_TEXT_STEP = 0.1
_log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Leads from the start to an open shop and back.

    `intake` reads and keeps the files that are brought in. `look_around` opens the demo shop and is
    offered on the start page when given; it may call `open_shop`. `start_afresh` ends this process after a lock and
    shows the unlock page of that shop in a new one; where it is not given or says that it could not (False), the window
    stays and shows that page itself.
    """

    shop_entered = Signal(Path)
    shop_left = Signal()

    def __init__(
        self,
        gateway: ShopGateway,
        entries: Sequence[PageEntry],
        preferences: PreferencesFile,
        intake: FileIntake | None = None,
        look_around: Callable[[], None] | None = None,
        start_afresh: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__()
        self._gateway = gateway
        self._entries = entries
        self._preferences = preferences
        self._intake = intake
        self._look_around = look_around
        self._start_afresh = start_afresh
        self._shell: ShopShell | None = None
        self._crash: CrashDialog | None = None
        self.setWindowTitle("Local Regulars")
        self.setMinimumSize(*MIN_WINDOW)
        self.resize(1280, 800)
        self._stages = QStackedWidget()
        self.setCentralWidget(self._stages)
        self.actions_by_name = ActionRegistry(self)
        self._add_actions()
        self.show_start()

    @property
    def shell(self) -> ShopShell | None:
        """The open shop, None while none is open."""
        return self._shell

    @property
    def preferences(self) -> PreferencesFile:
        """What is remembered outside any shop."""
        return self._preferences

    @property
    def stage(self) -> QWidget | None:
        """What fills the window now."""
        return self._stages.currentWidget()

    def show_start(self) -> None:
        """The choice of what to open; the newest shop's unlock page can be reached from it with one key."""
        recent = [Path(folder) for folder in self._preferences.value.recent]
        page = StartPage([folder for folder in recent if self._gateway.is_shop(folder)], self._look_around is not None)
        page.shop_chosen.connect(self.show_unlock)
        page.new_shop_wanted.connect(self.show_new_shop)
        if self._look_around is not None:
            page.demo_wanted.connect(self._look_around)
        page.look_changed.connect(self._remember_look)
        self._show_stage(page)

    def show_unlock(self, folder: Path) -> None:
        """Ask for the passphrase of this shop; a folder that is no shop is said to be none, on the start page."""
        if not self._gateway.is_shop(folder):
            self.show_start()
            start = self.stage
            if isinstance(start, StartPage):
                start.say_not_a_shop(folder)
            return
        page = UnlockPage(self._gateway, folder, WrongTries(self._preferences))
        page.unlocked.connect(self.open_shop)
        page.left.connect(self.show_start)
        self._show_stage(page)
        note(_log, Event.UNLOCK_SHOWN)

    def show_new_shop(self) -> None:
        """Lead through a new shop."""
        page = NewShopPage(self._gateway)
        page.created.connect(self._preferences.remember_shop)
        page.finished.connect(self.open_shop)
        page.left.connect(self.show_start)
        self._show_stage(page)

    def open_shop(self, folder: Path) -> None:
        """Enter the shop that the gateway has open."""
        self._preferences.remember_shop(folder)
        shell = ShopShell(self._gateway.session(), self._entries, self._intake)
        shell.lock_wanted.connect(self.lock)
        shell.notices.undo_available_changed.connect(self.actions_by_name["undo"].setEnabled)
        self._shell = shell
        self._folder = folder
        self._show_stage(shell)
        self._add_page_actions(shell)
        if shell.page_ids:
            shell.show_page(shell.page_ids[0])
        note(_log, Event.SHOP_ENTERED)
        self.shop_entered.emit(folder)

    def lock(self) -> None:
        """Close the shop and everything that its pages knew, and ask for the passphrase again.

        What was being saved is saved first. Then a fresh process asks, because this one cannot forget what it has read.
        """
        shell = self._shell
        if shell is None:
            return
        for page_id in shell.page_ids:
            self.actions_by_name.remove(f"page.{page_id}")
        self._shell = None
        for name in ("lock", "undo", "region", "back", "bring"):
            self.actions_by_name[name].setEnabled(False)
        # The session outlives its pages until the store is closed: writes that are still waiting tell it of their end.
        session = shell.session
        session.setParent(self)
        closed = session.lock()
        closed.finished.connect(session.deleteLater)
        note(_log, Event.SHOP_LEFT)
        self.shop_left.emit()
        if self._start_afresh is None:
            self.show_unlock(self._folder)
        else:
            self._show_stage(_locking_page(self.tr("Locking … what was being saved is saved first.")))
            closed.finished.connect(self._on_store_closed)

    def watch_for_bugs(self, lanes: Lanes) -> None:
        """Show the crash dialog for every bug: those of the lanes, and those in the window's own slots."""
        lanes.bug_found.connect(self.show_crash)
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if isinstance(error, Exception):
                self.show_crash(error)
            else:
                before(kind, error, trace)

        sys.excepthook = hook

    def come_to_front(self) -> None:
        """Show the window above the others: somebody started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_crash(self, error: Exception) -> None:
        """Show one bug; while its dialog is open, others that follow from it are not piled on top."""
        note_bug(error)
        if self._crash is None:
            self._crash = CrashDialog(error, self)
            self._crash.finished.connect(self._on_crash_closed)
            self._crash.open()

    def show_shortcuts(self) -> None:
        """The sheet of shortcuts: the window's, then those of the page that is shown."""
        groups: list[tuple[str, Sequence[tuple[str, str]]]] = []
        page = self._shell.current_page if self._shell is not None else None
        if self._shell is not None and page is not None:
            groups.append((self._shell.words_of(self._shell.current_id), page.shortcuts()))
        groups.append((self.tr("Everywhere"), [(line.keys, line.words) for line in self.actions_by_name.lines()]))
        ShortcutSheet(groups, self).open()

    def _add_actions(self) -> None:
        add = self.actions_by_name.add
        add("lock", self.tr("Lock the shop"), "Ctrl+L", self.lock).setEnabled(False)
        add("undo", self.tr("Undo what was done last"), "Ctrl+Z", self._undo).setEnabled(False)
        add("region", self.tr("Go to the next part of the window"), "F6", self._next_region).setEnabled(False)
        add("back", self.tr("Back"), "Esc", self._go_back).setEnabled(False)
        add("bring", self.tr("Bring in a file"), "Ctrl+O", self._bring_in_file).setEnabled(False)
        add("shortcuts", self.tr("Show this sheet"), "F1", self.show_shortcuts)
        add("text.larger", self.tr("Larger text"), "Ctrl++", lambda: self._step_text(_TEXT_STEP))
        add("text.smaller", self.tr("Smaller text"), "Ctrl+-", lambda: self._step_text(-_TEXT_STEP))
        add("text.normal", self.tr("Text in its normal size"), "Ctrl+0", lambda: self._step_text(None))

    def _add_page_actions(self, shell: ShopShell) -> None:
        for number, page_id in enumerate(shell.page_ids[:9], start=1):
            words = self.tr("Go to {page}").format(page=shell.words_of(page_id))
            self.actions_by_name.add(f"page.{page_id}", words, f"Ctrl+{number}", _showing(shell, page_id))
        for name in ("lock", "region", "back", "bring"):
            self.actions_by_name[name].setEnabled(True)

    def _show_stage(self, stage: QWidget) -> None:
        old = self._stages.currentWidget()
        stage.setProperty("surface", "background")
        stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stages.addWidget(stage)
        self._stages.setCurrentWidget(stage)
        stage.setFocus()
        if old is not None:
            self._stages.removeWidget(old)
            old.deleteLater()

    def _undo(self) -> None:
        if self._shell is not None:
            self._shell.notices.undo()

    def _bring_in_file(self) -> None:
        if self._shell is not None:
            self._shell.bring_in_file()

    def _next_region(self) -> None:
        if self._shell is not None:
            self._shell.focus_next_region()

    def _go_back(self) -> None:
        page = self._shell.current_page if self._shell is not None else None
        if page is not None:
            page.go_back()

    def _step_text(self, step: float | None) -> None:
        theme = Theme.current()
        theme.choose(scale=1.0 if step is None else round(theme.scale + step, 1))
        self._remember_look()

    def _remember_look(self) -> None:
        theme = Theme.current()
        self._preferences.remember_look(theme.scheme, theme.scale)

    def _on_store_closed(self) -> None:
        """Hand over to a fresh process, or stay and ask here."""
        if self._start_afresh is not None and self._start_afresh(self._folder):
            note(_log, Event.STARTED_AFRESH)
        else:
            note(_log, Event.STAYED)
            self.show_unlock(self._folder)

    def _on_crash_closed(self) -> None:
        self._crash = None

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget what the pages knew before the window goes."""
        if self._shell is not None:
            self._shell.session.lock()
            self._shell = None
            self.shop_left.emit()
        super().closeEvent(event)


def _showing(shell: ShopShell, page_id: str) -> Callable[[], None]:
    """A callback that shows this page."""
    return lambda: shell.show_page(page_id)


def _locking_page(words: str) -> CentredPage:
    """What is shown until the fresh process takes over: nothing to type into."""
    page = CentredPage()
    page.body.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
    return page

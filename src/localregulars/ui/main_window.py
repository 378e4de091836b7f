"""The window: start, unlock, new shop, and the open shop; each stage replaces the one before."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from localregulars.background.event_log import Event, note
from localregulars.ui.access import Access
from localregulars.ui.actions import ActionRegistry
from localregulars.ui.demo_door import DemoDoor
from localregulars.ui.entrance import Entrance
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.language import Language
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.palette.opening import PaletteOpener
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.safety import Safety
from localregulars.ui.stages import Stages
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.wrong_tries import WrongTries

if TYPE_CHECKING:
    from localregulars.background.upkeep import Upkeep
    from localregulars.ui.file_intake import FileIntake
    from localregulars.ui.leaving import Leaving
    from localregulars.ui.page import PageEntry
    from localregulars.ui.shell import ShopShell

_TEXT_STEP = 0.1
_IN_A_SHOP = ("lock", "hand_over", "undo", "region", "region.before", "back", "bring", "print")
"""Actions that have something to do in an open shop alone."""
_log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Leads from the start to an open shop and back.

    `intake` reads and keeps the files that are brought in. `demo` leads into the demo shop and is
    offered on the way in when given. `safety` brings backups and restores. `start_afresh`
    ends this process after a lock and shows the unlock page of that shop in a new one; where it is not given or says
    that it could not (False), the window stays and shows that page itself.
    """

    shop_entered = Signal(Path)
    shop_left = Signal()

    def __init__(
        self,
        gateway: ShopGateway,
        entries: Sequence[PageEntry],
        preferences: PreferencesFile,
        intake: FileIntake | None = None,
        demo: DemoDoor | None = None,
        start_afresh: Callable[[Path], bool] | None = None,
        safety: Safety | None = None,
    ) -> None:
        super().__init__()
        self._gateway = gateway
        self._entries = entries
        self._preferences = preferences
        self._intake = intake
        self._start_afresh = start_afresh
        self._safety = safety or Safety()
        self._shell: ShopShell | None = None
        self._upkeep: Upkeep | None = None
        self._leaving: Leaving | None = None
        self._next: Callable[[bool], None] = self._ask_again
        self.setWindowTitle("Local Regulars")
        self.setMinimumSize(*MIN_WINDOW)
        self.resize(1280, 800)
        self._stages = Stages()
        self.setCentralWidget(self._stages)
        self._entrance = Entrance(gateway, preferences, self._stages, demo, self._safety.restorer, intake)
        self._entrance.entered.connect(self.open_shop)
        self.actions_by_name = ActionRegistry(self)
        self._palette = PaletteOpener(self.actions_by_name, self)
        self._add_actions()
        Language.current().changed.connect(self._count_anew)

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

    @property
    def is_unlocking(self) -> bool:
        """Whether it asks for the passphrase of a shop."""
        return isinstance(self.stage, UnlockPage)

    def show_start(self) -> None:
        """The choice of what to open."""
        self._entrance.show_start()

    def show_unlock(self, folder: Path) -> None:
        """Ask for the passphrase of this shop."""
        self._entrance.show_unlock(folder)

    def show_new_shop(self) -> None:
        """Lead through a new shop."""
        self._entrance.show_new_shop()

    def show_restore(self, shop: Path | None = None) -> None:
        """Lead through the restore of a backup, of this shop if one is named."""
        self._entrance.show_restore(shop)

    def open_shop(self, folder: Path) -> None:
        """Enter the shop that the gateway has open."""
        from localregulars.background.upkeep import Upkeep
        from localregulars.ui.shell import ShopShell
        from localregulars.ui.staff_gate.door import OwnerCheck

        if not self._entrance.is_demo(folder):
            self._preferences.remember_shop(folder)
        check = OwnerCheck(self._gateway.confirm, WrongTries(self._preferences))
        session = self._gateway.session()
        if self._safety.upkeep is not None:
            self._upkeep = Upkeep(session, folder, self._safety.upkeep(), session)
        shell = ShopShell(session, self._entries, check, self._intake, self._upkeep)
        shell.lock_wanted.connect(self.lock)
        shell.restore_wanted.connect(self._lock_and_restore)
        shell.notices.undo_available_changed.connect(self.actions_by_name["undo"].setEnabled)
        self._shell = shell
        self._folder = folder
        self._stages.show_stage(shell)
        self._add_page_actions(shell)
        self._ask_gate(shell)
        self._palette.enter(shell)
        shell.find_wanted.connect(self._palette.open)
        if not self._gateway.is_owner_proven:
            shell.gate.ask_first()
        if shell.page_ids:
            shell.show_page(shell.page_ids[0])
        if self._upkeep is not None:
            self._upkeep.begin()
        note(_log, Event.SHOP_ENTERED)
        self.shop_entered.emit(folder)

    def lock(self) -> None:
        """Close the shop and everything that its pages knew, and ask for the passphrase again.

        What was being saved is saved first, and a backup is made. Then a fresh process asks, because this one cannot
        forget what it has read.
        """
        if self._shell is None:
            return
        self._entrance.was_locked(self._folder)
        if self._start_afresh is None and self._upkeep is None:
            self._leave(self._shell, asks=False).begin()
            self.show_unlock(self._folder)
        else:
            self._leave_in_sight(self._shell, self.tr("Locking …"), self._ask_again, asks=False)

    def _lock_and_restore(self) -> None:
        if self._shell is not None:
            self._entrance.was_locked(self._folder)
            self._leave_in_sight(self._shell, self.tr("Locking …"), self._restore_next, asks=False)

    def _leave_in_sight(self, shell: ShopShell, title: str, following: Callable[[bool], None], *, asks: bool) -> None:
        """Leave the shop while a page says so; `following(is_closed)` is called when it is left."""
        from localregulars.ui.leaving import LeavingPage

        self._next = following
        self._leaving = leaving = self._leave(shell, asks=asks)
        self._stages.show_stage(LeavingPage(leaving, title))
        leaving.left.connect(self._on_left)
        leaving.begin()

    def _leave(self, shell: ShopShell, *, asks: bool) -> Leaving:
        """Take everything away that knows the shop, but for the session and its upkeep, which lead out of it."""
        from localregulars.ui.leaving import Leaving

        self._palette.leave()
        for page_id in shell.page_ids[:9]:
            self.actions_by_name.remove(f"page.{page_id}")
        self._shell = None
        for name in _IN_A_SHOP:
            self.actions_by_name[name].setEnabled(False)
        self.actions_by_name.follow(None)
        # The session outlives its pages until the store is closed: writes that are still waiting tell it of their end.
        session, upkeep, self._upkeep = shell.session, self._upkeep, None
        session.setParent(self)
        leaving = Leaving(session, upkeep, self, asks=asks)
        leaving.left.connect(leaving.deleteLater)
        note(_log, Event.SHOP_LEFT)
        self.shop_left.emit()
        return leaving

    def come_to_front(self) -> None:
        """Show the window above the others: somebody started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_shortcuts(self) -> None:
        """The sheet of shortcuts: the window's, then those of the page that is shown."""
        from localregulars.ui.widgets.shortcut_sheet import ShortcutSheet

        groups: list[tuple[str, Sequence[tuple[str, str]]]] = []
        page = self._shell.current_page if self._shell is not None else None
        if self._shell is not None and page is not None:
            groups.append((self._shell.words_of(self._shell.current_id), page.shortcuts()))
        groups.append((self.tr("Everywhere"), [(line.keys, line.words) for line in self.actions_by_name.lines()]))
        ShortcutSheet(groups, self).open()

    def _add_actions(self) -> None:
        add, inside = self.actions_by_name.add, self._in_shop
        add("lock", lambda: self.tr("Lock the shop"), "Ctrl+L", self.lock, Access.ANYBODY)
        add("hand_over", lambda: self.tr("Hand over to somebody else"), "Ctrl+Shift+L", inside(_hand_over))
        add("undo", lambda: self.tr("Undo what was done last"), "Ctrl+Z", inside(_undo))
        add("palette", lambda: self.tr("Find or do something"), "Ctrl+K", self._palette.open)
        add("region", lambda: self.tr("Go to the next part of the window"), "F6", inside(_next_region))
        before = inside(_region_before)
        add("region.before", lambda: self.tr("Go to the previous part of the window"), "Shift+F6", before)
        add("back", lambda: self.tr("Back"), "Esc", inside(_go_back))
        add("bring", lambda: self.tr("Bring in a file"), "Ctrl+O", inside(_bring_in_file), Access.OWNER)
        add("print", lambda: self.tr("Print the list, or the open care card"), "Ctrl+P", inside(_print), Access.OWNER)
        for name in _IN_A_SHOP:
            self.actions_by_name[name].setEnabled(False)
        sheet = self.show_shortcuts
        add("shortcuts", lambda: self.tr("Show all keyboard shortcuts"), "F1", sheet, Access.ANYBODY)
        larger, smaller, normal = (partial(self._step_text, step) for step in (_TEXT_STEP, -_TEXT_STEP, None))
        add("text.larger", lambda: self.tr("Larger text"), "Ctrl++", larger, Access.ANYBODY)
        add("text.smaller", lambda: self.tr("Smaller text"), "Ctrl+-", smaller, Access.ANYBODY)
        add("text.normal", lambda: self.tr("Text in its normal size"), "Ctrl+0", normal, Access.ANYBODY)

    def _add_page_actions(self, shell: ShopShell) -> None:
        for number, page_id in enumerate(shell.page_ids[:9], start=1):
            showing, access = _showing(shell, page_id), shell.access_of(page_id)
            words = self._going_to(shell, page_id)
            self.actions_by_name.add(f"page.{page_id}", words, f"Ctrl+{number}", showing, access)
        for name in ("lock", "region", "region.before", "back", "bring", "print"):
            self.actions_by_name[name].setEnabled(True)

    def _going_to(self, shell: ShopShell, page_id: str) -> Callable[[], str]:
        return lambda: self.tr("Go to {page}").format(page=shell.words_of(page_id))

    def _ask_gate(self, shell: ShopShell) -> None:
        """Offer what is for whoever is here, from now on."""
        gate, actions = shell.gate, self.actions_by_name
        actions.follow(gate.lets)
        gate.changed.connect(lambda: actions.follow(gate.lets))
        gate.people_changed.connect(lambda: actions["hand_over"].setEnabled(bool(gate.people)))

    def _count_anew(self) -> None:
        """What Qt writes itself (calendars, numbers) is written as the language of now writes it."""
        self.setLocale(QLocale())

    def _in_shop(self, act: Callable[[ShopShell], object]) -> Callable[[], None]:
        """What does this with the open shop, and nothing while none is open."""

        def do() -> None:
            if self._shell is not None:
                act(self._shell)

        return do

    def _step_text(self, step: float | None) -> None:
        theme = Theme.current()
        theme.choose(scale=1.0 if step is None else round(theme.scale + step, 1))
        self._entrance.remember_look()

    def _on_left(self, is_closed: bool) -> None:  # noqa: FBT001 (a slot)
        self._leaving = None
        self._next(is_closed)

    def _ask_again(self, _is_closed: bool) -> None:  # noqa: FBT001 (one of those that may follow)
        """Hand over to a fresh process, or stay and ask here."""
        if self._start_afresh is not None and self._start_afresh(self._folder):
            note(_log, Event.STARTED_AFRESH)
        else:
            note(_log, Event.STAYED)
            self.show_unlock(self._folder)

    def _restore_next(self, _is_closed: bool) -> None:  # noqa: FBT001 (the same)
        """Lead to the backups of the shop that was just left, in a fresh process where there can be one."""
        afresh = self._safety.restore_afresh
        if afresh is None or not afresh(self._folder):
            self.show_restore(self._folder)

    def _go(self, is_closed: bool) -> None:  # noqa: FBT001 (the same)
        """Close the window; where the disk does not answer, end the process: nobody may have to wait for it."""
        self.close()
        if not is_closed:
            self._safety.end()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """A window that nobody led anywhere yet begins at the start."""
        if self.stage is None:
            self.show_start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the shop first, in sight: the window goes when its backup is made and its store closed."""
        if self._leaving is not None:
            self._next = self._go
            event.ignore()
        elif self._shell is not None and self._upkeep is not None:
            event.ignore()
            self._leave_in_sight(self._shell, self.tr("Closing …"), self._go, asks=True)
        else:
            if self._shell is not None:
                self._leave(self._shell, asks=False).begin()
            super().closeEvent(event)


def _showing(shell: ShopShell, page_id: str) -> Callable[[], None]:
    """A callback that shows this page."""
    return lambda: shell.show_page(page_id)


def _hand_over(shell: ShopShell) -> None:
    shell.gate.hand_over()


def _bring_in_file(shell: ShopShell) -> None:
    shell.bring_in_file()


def _next_region(shell: ShopShell) -> None:
    shell.focus_region(1)


def _region_before(shell: ShopShell) -> None:
    shell.focus_region(-1)


def _undo(shell: ShopShell) -> None:
    shell.notices.undo()


def _go_back(shell: ShopShell) -> None:
    if shell.current_page is not None:
        shell.current_page.go_back()


def _print(shell: ShopShell) -> None:
    """Print what the shown page has, else today's list."""
    from localregulars.ui.shell import PAPER_ITEM, TODAY_PAGE

    page = shell.current_page
    if page is None or not page.print_page():
        shell.show_page(TODAY_PAGE, PAPER_ITEM)

"""The program with a window."""

from __future__ import annotations

import gc
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from localregulars.bootstrap.computer import APP, SystemClock, demo_folder
from localregulars.bootstrap.demo import make_demo_shop
from localregulars.bootstrap.reading import keep_file, read_file
from localregulars.bootstrap.resources import handbook_folder, resource_folder, shipped_notices
from localregulars.bootstrap.shops import LateVault, backup_reader, make_sign_in, upkeep_work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from localregulars.application.ports import Clock, UnitOfWork
    from localregulars.application.safekeeping.vault_care import VaultCare
    from localregulars.background.lanes import Lanes
    from localregulars.domain.daily_look import ShopHabits
    from localregulars.ui.demo_door import DemoDoor
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.tour.guide import TourGuide

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class WindowProgram:
    """The parts of the program with a window."""

    app: QApplication
    lanes: Lanes
    gateway: VaultGateway
    window: MainWindow
    guide: TourGuide

    def enter(self, folder: Path, passphrase: str) -> None:
        """Unlock a shop without asking, and show it."""
        job = self.gateway.unlock(folder, passphrase)
        job.succeeded.connect(lambda _none: self.window.open_shop(folder))


def run_window(arguments: Sequence[str] = ()) -> int:
    """Open the window; returns the exit status when it is closed.

    It opens on the unlock or restore page of the shop that a window before it names in `arguments`, else on the unlock
    page of the shop that was open last, else on its start page. Where the system started it, it comes up minimised.
    """
    from localregulars.ui.autostart.entry import starts_quietly

    def show(program: WindowProgram) -> None:
        from localregulars.ui.restart import shop_to_restore, shop_to_unlock

        known = [Path(folder) for folder in program.window.preferences.value.recent]
        newest = next((folder for folder in known if program.gateway.is_shop(folder)), None)
        folder, damaged = shop_to_unlock(arguments) or newest, shop_to_restore(arguments)
        if damaged is not None:
            program.window.show_restore(damaged)
        elif folder is not None:
            program.window.show_unlock(folder)

    return run_guarded(show, quietly=starts_quietly(arguments))


def show_shop(folder: Path, passphrase: str) -> int:
    """Open the window inside a demo shop; returns the exit status when it is closed."""

    def show(program: WindowProgram) -> None:
        program.guide.expect_demo(folder)
        program.enter(folder, passphrase)

    return run_guarded(show)


def run_guarded(show: Callable[[WindowProgram], None], *, quietly: bool = False) -> int:
    """Run the only window of this user, with everything around it that keeps the shop to itself.

    `show` brings the window to where it begins; `quietly` it comes up minimised, and a window that is there already is
    left alone. Returns the exit status; 0 too where another window was there first.
    """
    gc.disable()  # as it stays while there are lanes (ADR 0040); a start makes 100,000 objects and drops next to none

    from platformdirs import user_log_path, user_state_path

    from localregulars.background.bug_report import strip_uncaught_errors
    from localregulars.background.event_log import Event, EventLog, note
    from localregulars.background.hardening import harden_process
    from localregulars.ui.application import run
    from localregulars.ui.daily_reminder import DailyReminder
    from localregulars.ui.quiet_notice import QuietNotice
    from localregulars.ui.restart import FreshStart, restore_command, unlock_command
    from localregulars.ui.session_guard import guard_session
    from localregulars.ui.single_instance import SingleInstance

    harden_process()
    strip_uncaught_errors()
    EventLog(user_log_path(APP, appauthor=False)).start()
    instance = SingleInstance(user_state_path(APP, appauthor=False))
    if not instance.claim():
        note(_log, Event.ALREADY_OPEN)
        if not quietly:
            instance.ask_first()
        return 0
    note(_log, Event.STARTED)
    command = unlock_command(lambda: program.window.isMinimized())  # noqa: PLW0108 (the window is made below)
    program = make_window(
        start_afresh=FreshStart(instance.release, instance.claim, command),
        restore_afresh=FreshStart(instance.release, instance.claim, restore_command),
    )
    guard_session(program.window, instance)
    DailyReminder(program.window, QuietNotice(program.window), _shop_habits).start()
    show(program)
    if quietly:
        program.window.showMinimized()
    else:
        program.window.show()
    try:
        return run(program.app, program.lanes)
    finally:
        note(_log, Event.ENDED)


def _shop_habits(uow: UnitOfWork, clock: Clock) -> ShopHabits:
    """When the open shop opens; loaded on the lane that first uses it, because it takes numpy."""
    from localregulars.application.shop.daily_look import shop_habits

    return shop_habits(uow, clock)


def save_pictures(folder: Path, passphrase: str, into: Path) -> list[Path]:
    """Pictures of Unlock, Today and Customers of a shop, light and dark, taken without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from localregulars.ui.pictures import take_pictures

    program = make_window()
    program.guide.offers = False
    try:
        return take_pictures(program.window, folder, lambda: program.enter(folder, passphrase), into)
    finally:
        program.lanes.shut_down()


def make_window(
    preferences: Path | None = None,
    vault: VaultCare | None = None,
    start_afresh: Callable[[Path], bool] | None = None,
    restore_afresh: Callable[[Path], bool] | None = None,
    demo: Path | None = None,
    clock: Clock | None = None,
) -> WindowProgram:
    """The window with everything behind it, not shown yet; `preferences` is a file, by default the user's own.

    Without `start_afresh` a lock stays in this process. `demo` is where the demo shop is kept, by default as the
    command keeps it. `clock` is the computer's, unless pictures are to be of a day that is always the same.
    """
    from platformdirs import user_config_path

    from localregulars.background.lanes import Lanes
    from localregulars.background.restorer import Restorer
    from localregulars.bootstrap.screens import Screens
    from localregulars.bootstrap.warming import Warming
    from localregulars.ui.application import apply_preferences, build_application
    from localregulars.ui.bug_watch import BugWatch
    from localregulars.ui.clipboard import BriefClipboard
    from localregulars.ui.file_intake import FileIntake
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.handbook.desk import HandbookDesk
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.preferences import PreferencesFile
    from localregulars.ui.safety import Safety
    from localregulars.ui.tour.guide import TourGuide

    app = build_application(sys.argv[:1], resource_folder())
    remembered = PreferencesFile(preferences or user_config_path(APP, appauthor=False) / "preferences.json")
    apply_preferences(remembered.value.scheme, remembered.value.text_scale, remembered.value.language)
    lanes = Lanes(app)
    gateway = VaultGateway(
        lanes, vault or LateVault(), clock or SystemClock(), lambda _language: shipped_notices(), make_sign_in
    )
    intake = FileIntake(read_file, keep_file)
    safety = Safety(upkeep_work, Restorer(lanes, backup_reader), restore_afresh)
    screens = Screens(gateway, remembered, lambda: window.lock())  # noqa: PLW0108 (the window is made below)
    door = _demo_door(lanes, demo or demo_folder())
    window = MainWindow(gateway, screens.entries(), remembered, intake, door, start_afresh, safety)
    Warming(lanes, window)
    BugWatch(window, lanes)
    HandbookDesk(window, handbook_folder)
    guide = TourGuide(window, door.leads_to)
    window.shop_entered.connect(lambda _folder: _keep_nights(window))
    window.shop_left.connect(BriefClipboard.current().clear)
    return WindowProgram(app, lanes, gateway, window, guide)


def _demo_door(lanes: Lanes, folder: Path) -> DemoDoor:
    """The way into the demo shop, which is made in a process of its own."""
    from localregulars.background.work import ProcessTask
    from localregulars.ui.demo_door import DemoDoor

    return DemoDoor(folder, lambda kind: lanes.run_process(ProcessTask(make_demo_shop, (folder, kind))))


def _keep_nights(window: MainWindow) -> None:
    """Do in the shop that was just entered what is done at night."""
    from localregulars.background.nightly import Nightly

    if window.shell is not None:
        Nightly(window.shell.session, window.shell)

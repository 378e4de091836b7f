"""Composition root: the only module that knows every layer.

Imports of adapters stand inside the functions that need them, so that a headless command never loads Qt and the
window's first field does not wait for the store, the readers or the scoring engine.
"""

from __future__ import annotations

import locale
import logging
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from localregulars.application.backups import BackupReader, ShopBackups
    from localregulars.application.import_records import ParsedConsents, ParsedExport
    from localregulars.application.outcome import UseCase
    from localregulars.application.ports import Store, Vault
    from localregulars.application.vault_care import VaultCare
    from localregulars.background.lanes import Lanes
    from localregulars.cli.services import Services
    from localregulars.domain.consent import Notice
    from localregulars.domain.progress import ProgressToken
    from localregulars.domain.shop import ShopProfile
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.page import PageEntry


APP = "localregulars"
"""What this user's folders for the program are called."""
_log = logging.getLogger(__name__)


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The current instant, aware UTC."""
        return datetime.now(UTC)


def resource_folder() -> Path:
    """Icons, fonts, themes, notices and translations: inside the wheel or the frozen program, or beside the sources."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.exists() else Path(__file__).resolve().parents[2] / "resources"


def run_command(arguments: list[str]) -> int:
    """Run a headless command; returns its exit status."""
    from localregulars.background.hardening import harden_process
    from localregulars.cli.main import run

    harden_process()
    return run(arguments, command_services())


def run_window(arguments: Sequence[str] = ()) -> int:
    """Open the window; returns the exit status when it is closed.

    It opens on the unlock page of the shop that a locking window names in `arguments`, else of the shop that was open
    last, else on its start page.
    """

    def show(program: WindowProgram) -> None:
        from localregulars.ui.restart import shop_to_unlock

        known = [Path(folder) for folder in program.window.preferences.value.recent]
        newest = next((folder for folder in known if program.gateway.is_shop(folder)), None)
        folder = shop_to_unlock(arguments) or newest
        if folder is not None:
            program.window.show_unlock(folder)

    return _run_guarded(show)


def show_shop(folder: Path, passphrase: str) -> int:
    """Open the window inside a shop; returns the exit status when it is closed."""
    return _run_guarded(lambda program: program.enter(folder, passphrase))


def _run_guarded(show: Callable[[WindowProgram], None]) -> int:
    """Run the only window of this user, with everything around it that keeps the shop to itself."""
    from platformdirs import user_log_path, user_state_path

    from localregulars.background.bug_report import strip_uncaught_errors
    from localregulars.background.event_log import Event, EventLog, note
    from localregulars.background.hardening import harden_process
    from localregulars.ui.application import run
    from localregulars.ui.restart import FreshStart
    from localregulars.ui.session_guard import guard_session
    from localregulars.ui.single_instance import SingleInstance

    harden_process()
    strip_uncaught_errors()
    EventLog(user_log_path(APP, appauthor=False)).start()
    instance = SingleInstance(user_state_path(APP, appauthor=False))
    if not instance.claim():
        note(_log, Event.ALREADY_OPEN)
        instance.ask_first()
        return 0
    note(_log, Event.STARTED)
    program = make_window(start_afresh=FreshStart(instance.release, instance.claim))
    guard_session(program.window, instance)
    show(program)
    program.window.show()
    try:
        return run(program.app, program.lanes)
    finally:
        note(_log, Event.ENDED)


def save_pictures(folder: Path, passphrase: str, into: Path) -> list[Path]:
    """Pictures of Unlock, Today and Customers of a shop, light and dark, taken without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from localregulars.ui.pictures import take_pictures

    program = make_window()
    try:
        return take_pictures(program.window, folder, lambda: program.enter(folder, passphrase), into)
    finally:
        program.lanes.shut_down()


@dataclass(frozen=True)
class WindowProgram:
    """The parts of the program with a window."""

    app: QApplication
    lanes: Lanes
    gateway: VaultGateway
    window: MainWindow

    def enter(self, folder: Path, passphrase: str) -> None:
        """Unlock a shop without asking, and show it."""
        job = self.gateway.unlock(folder, passphrase)
        job.succeeded.connect(lambda _none: self.window.open_shop(folder))


def make_window(
    preferences: Path | None = None, vault: Vault | None = None, start_afresh: Callable[[Path], bool] | None = None
) -> WindowProgram:
    """The window with everything behind it, not shown yet; `preferences` is a file, by default the user's own.

    Without `start_afresh` a lock stays in this process.
    """
    from platformdirs import user_config_path

    from localregulars.background.lanes import Lanes
    from localregulars.ui.application import apply_preferences, build_application
    from localregulars.ui.file_import import FileIntake
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.preferences import PreferencesFile

    app = build_application(sys.argv[:1], resource_folder())
    remembered = PreferencesFile(preferences or user_config_path(APP, appauthor=False) / "preferences.json")
    apply_preferences(remembered.value.scheme, remembered.value.text_scale)
    lanes = Lanes(app)
    gateway = VaultGateway(lanes, vault or LateVault(), SystemClock(), lambda _language: shipped_notices())
    intake = FileIntake(read_file, keep_file)
    window = MainWindow(gateway, _page_entries(), remembered, intake, start_afresh=start_afresh)
    window.watch_for_bugs(lanes)
    return WindowProgram(app, lanes, gateway, window)


def read_file(token: ProgressToken, path: Path, country: str) -> ParsedExport | ParsedConsents:
    """Read what an owner brings, in a process that has loaded nothing else."""
    from multiprocessing import parent_process

    from localregulars.background.hardening import harden_process
    from localregulars.importing.any_file import read_any_file

    if parent_process() is not None:
        harden_process()
    return read_any_file(token, path, country)


def keep_file(parsed: ParsedExport | ParsedConsents, token: ProgressToken) -> UseCase[Any]:
    """The use case that keeps what was read."""
    from localregulars.application.consents import import_consents
    from localregulars.application.import_records import ParsedConsents
    from localregulars.application.imports import import_visits

    if isinstance(parsed, ParsedConsents):
        return partial(import_consents, parsed=parsed, token=token)
    return partial(import_visits, parsed=parsed, token=token)


class LateVault:
    """The vault of real shops, loaded on the lane that first uses it: the unlock field does not wait for it."""

    def create(
        self, folder: Path, passphrase: str, profile: ShopProfile, notices: Sequence[Notice], now: datetime
    ) -> tuple[Store, str]:
        """Make a shop; see `application.ports.Vault`."""
        return make_vault().create(folder, passphrase, profile, notices, now)

    def unlock(self, folder: Path, secret: str) -> Store:
        """Open a shop; see `application.ports.Vault`."""
        return make_vault().unlock(folder, secret)


def _page_entries() -> tuple[PageEntry, ...]:
    """The screens that exist, in the order of the sidebar; each is loaded when it is first shown."""
    from PySide6.QtCore import QCoreApplication

    from localregulars.ui.page import Page, PageContext, PageEntry

    def today(context: PageContext) -> Page:
        from localregulars.ui.pages.today.page import TodayPage

        return TodayPage(context)

    def customers(context: PageContext) -> Page:
        from localregulars.ui.pages.customers.page import CustomersPage

        return CustomersPage(context)

    translate = QCoreApplication.translate
    return (
        PageEntry("today", lambda: translate("sidebar", "Today"), "sun", today),
        PageEntry("customers", lambda: translate("sidebar", "Customers"), "users", customers),
    )


def command_services() -> Services:
    """What the headless commands need; nothing of it is loaded before it is used."""
    from localregulars.cli.services import Services
    from localregulars.importing.consent_csv import parse_consents
    from localregulars.importing.parsing import parse_export
    from localregulars.importing.registry import format_codes
    from localregulars.importing.visits_file import read_away, read_visits

    return Services(
        clock=SystemClock(),
        vault=make_vault,
        notices=shipped_notices,
        read_export=parse_export,
        export_formats=format_codes,
        read_consents=parse_consents,
        read_visits=read_visits,
        read_away=read_away,
        show_window=show_shop,
        save_pictures=save_pictures,
        demo_folder=demo_folder,
        system_zone=system_zone,
        system_language=system_language,
        backups=shop_backups,
        backup_reader=backup_reader,
    )


def make_vault() -> VaultCare:
    """The vault of real shops."""
    from localregulars.storage.vault import SqlVault

    return SqlVault(keeps_reserve=True)


def shop_backups(folder: Path, store: Store) -> ShopBackups:
    """The backups of the open shop in this folder."""
    from localregulars.storage.backup.keeper import SqlBackups

    return SqlBackups(folder, store)


def backup_reader() -> BackupReader:
    """What restores a backup where there is no shop."""
    from localregulars.storage.backup.restoring import SqlBackupReader

    return SqlBackupReader()


def shipped_notices() -> tuple[Notice, ...]:
    """The words that customers are shown, as the program brings them."""
    from localregulars.application.notices import load_notices

    return load_notices(resource_folder() / "notices")


def demo_folder() -> Path:
    """Where the demo shop is made when no folder is named."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "demo-shop"


def system_language() -> str:
    """The language that this computer speaks, as an ISO 639-1 code; English where it does not say."""
    language = (locale.getlocale()[0] or "en").split("_")[0].lower()
    return language if len(language) == 2 else "en"


def system_zone() -> str:
    """The IANA name of this computer's time zone; UTC where it does not say."""
    named = os.environ.get("TZ", "").lstrip(":")
    link = Path("/etc/localtime")
    if not named and link.is_symlink():
        named = str(link.resolve()).partition("zoneinfo/")[2]
    if not named and Path("/etc/timezone").is_file():
        named = Path("/etc/timezone").read_text(encoding="ascii", errors="ignore").strip()
    return named if named in available_timezones() else "UTC"

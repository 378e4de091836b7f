"""Composition root: the only module that knows every layer.

Imports of adapters stand inside the functions that need them, so that a headless command never loads Qt and the
window's first field does not wait for the store, the readers or the scoring engine.
"""

from __future__ import annotations

import locale
import logging
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import available_timezones

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from localregulars.application.backups import BackupFacts, BackupReader, ShopBackups
    from localregulars.application.import_records import ParsedConsents, ParsedExport
    from localregulars.application.outcome import UseCase
    from localregulars.application.ports import Store
    from localregulars.application.sign_in import SignIn, SystemKeyring
    from localregulars.application.upkeep import Errand, ShopUpkeep, UpkeepWork
    from localregulars.application.vault_care import CheckReport, Finding, VaultCare
    from localregulars.background.lanes import Lanes
    from localregulars.cli.services import Services
    from localregulars.domain.consent import Notice
    from localregulars.domain.progress import ProgressToken
    from localregulars.domain.shop import ShopProfile
    from localregulars.exporting.documents.library import Documents
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.page import PageEntry
    from localregulars.ui.pages.settings.section import SectionEntry
    from localregulars.ui.preferences import PreferencesFile


S = TypeVar("S", bound="Store")
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

    It opens on the unlock or restore page of the shop that a window before it names in `arguments`, else on the unlock
    page of the shop that was open last, else on its start page.
    """

    def show(program: WindowProgram) -> None:
        from localregulars.ui.restart import shop_to_restore, shop_to_unlock

        known = [Path(folder) for folder in program.window.preferences.value.recent]
        newest = next((folder for folder in known if program.gateway.is_shop(folder)), None)
        folder, damaged = shop_to_unlock(arguments) or newest, shop_to_restore(arguments)
        if damaged is not None:
            program.window.show_restore(damaged)
        elif folder is not None:
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
    from localregulars.ui.restart import FreshStart, restore_command
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
    program = make_window(
        start_afresh=FreshStart(instance.release, instance.claim),
        restore_afresh=FreshStart(instance.release, instance.claim, restore_command),
    )
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
    preferences: Path | None = None,
    vault: VaultCare | None = None,
    start_afresh: Callable[[Path], bool] | None = None,
    restore_afresh: Callable[[Path], bool] | None = None,
) -> WindowProgram:
    """The window with everything behind it, not shown yet; `preferences` is a file, by default the user's own.

    Without `start_afresh` a lock stays in this process.
    """
    from platformdirs import user_config_path

    from localregulars.background.lanes import Lanes
    from localregulars.background.nightly import Nightly
    from localregulars.background.restorer import Restorer
    from localregulars.ui.application import apply_preferences, build_application
    from localregulars.ui.clipboard import BriefClipboard
    from localregulars.ui.file_import import FileIntake
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.main_window import MainWindow
    from localregulars.ui.preferences import PreferencesFile
    from localregulars.ui.safety import Safety

    app = build_application(sys.argv[:1], resource_folder())
    remembered = PreferencesFile(preferences or user_config_path(APP, appauthor=False) / "preferences.json")
    apply_preferences(remembered.value.scheme, remembered.value.text_scale)
    lanes = Lanes(app)
    gateway = VaultGateway(
        lanes, vault or LateVault(), SystemClock(), lambda _language: shipped_notices(), make_sign_in
    )
    intake = FileIntake(read_file, keep_file)
    safety = Safety(upkeep_work(), Restorer(lanes, backup_reader), restore_afresh)
    sections = SettingsParts(gateway, remembered, lambda: window.lock())  # noqa: PLW0108 (the window is made below)
    window = MainWindow(gateway, _page_entries(sections), remembered, intake, None, start_afresh, safety)
    window.watch_for_bugs(lanes)
    window.shop_entered.connect(lambda _folder: window.shell and Nightly(window.shell.session, window.shell))
    window.shop_left.connect(BriefClipboard.current().clear)
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
    from localregulars.application.consent_import import import_consents
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
        """Open a shop; see `application.ports.Vault`. Its notices and consents are brought up to today."""
        return kept_up(make_vault().unlock(folder, secret))

    def change_passphrase(self, folder: Path, secret: str, new_passphrase: str) -> None:
        """Change the passphrase; see `application.vault_care.VaultCare`."""
        make_vault().change_passphrase(folder, secret, new_passphrase)

    def new_recovery_code(self, folder: Path, secret: str) -> str:
        """Make another recovery code at once; see `application.vault_care.VaultCare`."""
        return make_vault().new_recovery_code(folder, secret)

    def draft_recovery_code(self) -> str:
        """A code that opens nothing yet; see `application.vault_care.VaultCare`."""
        return make_vault().draft_recovery_code()

    def keep_recovery_code(self, folder: Path, secret: str, code: str) -> None:
        """Let a drafted code open the shop; see `application.vault_care.VaultCare`."""
        make_vault().keep_recovery_code(folder, secret, code)

    def replace_root(self, folder: Path, secret: str, new_passphrase: str, code: str | None = None) -> str:
        """New keys for everything; see `application.vault_care.VaultCare`."""
        return make_vault().replace_root(folder, secret, new_passphrase, code)

    def check(self, folder: Path, secret: str) -> CheckReport:
        """Check a shop; see `application.vault_care.VaultCare`."""
        return make_vault().check(folder, secret)


def kept_up(store: S) -> S:
    """The store of a shop that was just unlocked, with its notices and consents brought up to today.

    A disk that is full now is no reason to keep the shop shut: whether a consent stands is judged by the clock anyway.
    """
    from localregulars.application.consent_renewal import keep_up_consents
    from localregulars.domain.errors import LocalRegularsError

    with suppress(LocalRegularsError):
        keep_up_consents(store, SystemClock(), shipped_notices())
    return store


@dataclass(frozen=True)
class SettingsParts:
    """What the sections of the Settings page are made from."""

    gateway: VaultGateway
    preferences: PreferencesFile
    lock: Callable[[], None]


def _page_entries(sections: SettingsParts) -> tuple[PageEntry, ...]:
    """The screens that exist, in the order of the sidebar; each is loaded when it is first shown."""
    from PySide6.QtCore import QCoreApplication

    from localregulars.ui.page import Page, PageContext, PageEntry

    def today(context: PageContext) -> Page:
        from localregulars.ui.pages.today.page import TodayPage

        return TodayPage(context)

    def customers(context: PageContext) -> Page:
        from localregulars.ui.pages.customers.page import CustomersPage

        return CustomersPage(context, shop_documents())

    def privacy(context: PageContext) -> Page:
        from localregulars.exporting.apart import saver_apart
        from localregulars.exporting.documents.sheets import shop_sheets
        from localregulars.ui.pages.privacy.page import PrivacyPage

        return PrivacyPage(context, shop_sheets(shop_documents()), saver_apart(resource_folder()))

    def settings(context: PageContext) -> Page:
        from localregulars.ui.pages.settings.page import SettingsPage
        from localregulars.ui.pages.settings.section import SettingsContext

        parts = SettingsContext(context, sections.gateway, sections.preferences, sections.lock)
        return SettingsPage(parts, _section_entries())

    translate = QCoreApplication.translate
    privacy_words = partial(translate, "sidebar", "Privacy & consent")
    return (
        PageEntry("today", lambda: translate("sidebar", "Today"), "sun", today),
        PageEntry("customers", lambda: translate("sidebar", "Customers"), "users", customers, owner_only=True),
        PageEntry("privacy", privacy_words, "shield-check", privacy, owner_only=True),
        PageEntry("settings", lambda: translate("sidebar", "Settings"), "settings", settings, owner_only=True),
    )


def _section_entries() -> tuple[SectionEntry, ...]:
    """The sections of the Settings page, in their order; see `ui.pages.settings.section`."""
    from PySide6.QtCore import QCoreApplication

    from localregulars.ui.pages.settings.backups_section import BackupsSection
    from localregulars.ui.pages.settings.keyring_section import KeyringSection
    from localregulars.ui.pages.settings.keys_section import KeysSection
    from localregulars.ui.pages.settings.locking_section import LockingSection
    from localregulars.ui.pages.settings.look_section import LookSection
    from localregulars.ui.pages.settings.section import SectionEntry
    from localregulars.ui.pages.settings.staff_section import StaffSection

    translate = QCoreApplication.translate
    return (
        SectionEntry("backups", lambda: translate("settings", "Backups"), BackupsSection),
        SectionEntry("keys", lambda: translate("settings", "Keys"), KeysSection),
        SectionEntry("sign_in", lambda: translate("settings", "Sign-in of this computer"), KeyringSection),
        SectionEntry("locking", lambda: translate("settings", "Locking"), LockingSection),
        SectionEntry("staff", lambda: translate("settings", "People at the counter"), StaffSection),
        SectionEntry("look", lambda: translate("settings", "Look"), LookSection, owner_only=False),
    )


def command_services() -> Services:
    """What the headless commands need; nothing of it is loaded before it is used."""
    from localregulars.cli.services import Services
    from localregulars.exporting.access_request import save_access_request
    from localregulars.exporting.new_file import require_free
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
        save_access_request=partial(save_access_request, resources=resource_folder()),
        require_free_place=require_free,
        stores_set_aside=stores_set_aside,
    )


def make_vault() -> VaultCare:
    """The vault of real shops."""
    from localregulars.storage.vault import SqlVault

    return SqlVault(keeps_reserve=True, keyring=system_keyring)


def make_sign_in() -> SignIn:
    """What opens real shops with the sign-in of this computer."""
    from localregulars.storage.keyring_slot import SqlSignIn
    from localregulars.storage.vault import SqlVault

    unlock = SqlVault(keeps_reserve=True).unlock
    return SqlSignIn(lambda folder, key: kept_up(unlock(folder, key)), system_keyring())


def system_keyring() -> SystemKeyring:
    """The key store of this computer."""
    from localregulars.storage.system_keyring import ProcessKeyring

    return ProcessKeyring()


def shop_backups(folder: Path, store: Store) -> ShopBackups:
    """The backups of the open shop in this folder."""
    from localregulars.storage.backup.keeper import SqlBackups

    return SqlBackups(folder, store)


def upkeep_work() -> UpkeepWork:
    """How the window keeps shops safe."""
    from localregulars.application.upkeep import UpkeepWork

    return UpkeepWork(shop_upkeep, check_shop_apart, rehearse_restore_apart)


def shop_upkeep(folder: Path, store: Store) -> ShopUpkeep:
    """The upkeep of the open shop in this folder."""
    from localregulars.storage.upkeep import SqlUpkeep

    return SqlUpkeep(folder, store)


def check_shop_apart(_token: ProgressToken, errand: Errand) -> tuple[Finding, ...]:
    """Check a shop that is open in the window, in a process that ends with it."""
    from localregulars.background.hardening import harden_process
    from localregulars.storage.upkeep import check_apart

    if _is_apart():
        harden_process()
    return check_apart(errand)


def rehearse_restore_apart(_token: ProgressToken, errand: Errand) -> BackupFacts:
    """Open the newest backup of a shop that is open in the window, in a process that ends with it."""
    from localregulars.background.hardening import harden_process
    from localregulars.storage.upkeep import rehearse_apart

    if _is_apart():
        harden_process()
    return rehearse_apart(errand)


def _is_apart() -> bool:
    """Whether this is a process that another one of ours started for one piece of work."""
    from multiprocessing import parent_process

    return parent_process() is not None


def stores_set_aside(folder: Path) -> tuple[Path, ...]:
    """Copies of damaged stores in the shop's folder, which no erasure reaches."""
    from localregulars.storage.set_aside import stores_set_aside as copies

    return copies(folder)


def backup_reader() -> BackupReader:
    """What restores a backup where there is no shop."""
    from localregulars.storage.backup.restoring import SqlBackupReader

    return SqlBackupReader()


def shipped_notices() -> tuple[Notice, ...]:
    """The words that customers are shown, as the program brings them."""
    from localregulars.application.notices import load_notices

    return load_notices(resource_folder() / "notices")


def shop_documents() -> Documents:
    """What makes the papers of a shop; a language's words are read when they are first used."""
    from localregulars.exporting.documents.library import Documents

    return Documents(resource_folder() / "documents")


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

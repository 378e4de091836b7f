"""Real shops: what opens them, keeps them safe and brings them back; the store is loaded when it is first used."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import notice_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from localregulars.application.ports import Store
    from localregulars.application.safekeeping.backups import BackupFacts, BackupReader, ShopBackups
    from localregulars.application.safekeeping.sign_in import SignIn, SystemKeyring
    from localregulars.application.safekeeping.upkeep import Errand, ShopUpkeep, UpkeepWork
    from localregulars.application.safekeeping.vault_care import CheckReport, Finding, VaultCare
    from localregulars.domain.consent import Notice
    from localregulars.domain.progress import ProgressToken
    from localregulars.domain.shop import ShopProfile

S = TypeVar("S", bound="Store")


def make_vault() -> VaultCare:
    """The vault of real shops."""
    from localregulars.storage.vault import SqlVault

    return SqlVault(keeps_reserve=True, keyring=system_keyring)


class LateVault:
    """The vault of real shops, loaded on the lane that first uses it: the unlock field does not wait for it."""

    def create(
        self, folder: Path, passphrase: str, profile: ShopProfile, notices: Sequence[Notice], now: datetime
    ) -> tuple[Store, str]:
        """Make a shop; see `application.ports.Vault`."""
        return make_vault().create(folder, passphrase, profile, notices, now)

    def unlock(self, folder: Path, secret: str) -> Store:
        """Open a shop; see `application.ports.Vault`. It has the notices of this version."""
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
    """The store of a shop that was just unlocked, with the notices that this version of the program brings.

    A disk that is full now is no reason to keep the shop shut. Consents that ended are written down later
    (`background.nightly`): they stand for nothing from their last second on, whoever asks and whenever that is.
    """
    from localregulars.application.consent.renewal import keep_up_notices
    from localregulars.domain.errors import LocalRegularsError

    with suppress(LocalRegularsError):
        keep_up_notices(store, SystemClock(), notice_folder())
    return store


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


def backup_reader() -> BackupReader:
    """What restores a backup where there is no shop."""
    from localregulars.storage.backup.restoring import SqlBackupReader

    return SqlBackupReader()


def stores_set_aside(folder: Path) -> tuple[Path, ...]:
    """Copies of damaged stores in the shop's folder, which no erasure reaches."""
    from localregulars.storage.set_aside import stores_set_aside as copies

    return copies(folder)


def upkeep_work() -> UpkeepWork:
    """How the window keeps shops safe."""
    from localregulars.application.safekeeping.upkeep import UpkeepWork

    return UpkeepWork(shop_upkeep, check_shop_apart, rehearse_restore_apart)


def shop_upkeep(folder: Path, store: Store) -> ShopUpkeep:
    """The upkeep of the open shop in this folder."""
    from localregulars.storage.upkeep import SqlUpkeep

    return SqlUpkeep(folder, store)


def check_shop_apart(_token: ProgressToken, errand: Errand) -> tuple[Finding, ...]:
    """Check a shop that is open in the window, in a process that ends with it."""
    from localregulars.storage.upkeep import check_apart

    _harden_apart()
    return check_apart(errand)


def rehearse_restore_apart(_token: ProgressToken, errand: Errand) -> BackupFacts:
    """Open the newest backup of a shop that is open in the window, in a process that ends with it."""
    from localregulars.storage.upkeep import rehearse_apart

    _harden_apart()
    return rehearse_apart(errand)


def _harden_apart() -> None:
    """Harden a process that another one of ours started for one piece of work; the first one is hardened already."""
    from multiprocessing import parent_process

    from localregulars.background.hardening import harden_process

    if parent_process() is not None:
        harden_process()

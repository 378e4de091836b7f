"""The application as it is started, and a guard: no test leaves a thread, a running timer or a window behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from weakref import WeakSet

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication
from tests.application.fake_own_words import FakeOwnWords
from tests.application.fake_staff import FakeStaff
from tests.application.fakes import FakeAudit, FakeConsents, FakeSettings
from tests.application.shelves import FakeClock as ShelvesClock
from tests.application.shelves import Shelves

from localregulars.application.ports import Store, UnitOfWork
from localregulars.application.safekeeping.vault_care import CheckReport
from localregulars.background.lanes import Lanes
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import NotAShopError, WrongPassphraseError
from localregulars.domain.shop import ShopProfile
from localregulars.ui.gateway import SHOP_HEADER, VaultGateway
from localregulars.ui.theme.theme import Scheme, Theme

RECOVERY_CODE = "7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3"
OTHER_CODE = "M4TRX-QW8ZK-9HJ2P-0BVNC-5GFDE-7"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, put back to light and 100 % after the test."""
    current = Theme.current()
    current.choose(scheme=Scheme.LIGHT, scale=1.0)
    yield current
    current.choose(scheme=Scheme.LIGHT, scale=1.0)


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Lanes]:
    """Lanes that are shut down after the test."""
    made = Lanes()
    yield made
    made.shut_down()
    made.deleteLater()


class FakeClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class FakeStore:
    """A store in which nothing is kept; `is_closed` says whether it was closed."""

    def __init__(self) -> None:
        self.is_closed = False
        self.staff = FakeStaff()
        self.shelves = Shelves(notices=[Notice(each, 1, "en", f"May we? ({each.value})") for each in Purpose])
        clock = ShelvesClock(FakeClock().now())
        self.settings, self.audit = FakeSettings(self.shelves, clock), FakeAudit(self.shelves, clock)
        self.consents, self.own_words = FakeConsents(self.shelves, clock), FakeOwnWords(self.shelves, clock)

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        yield cast("UnitOfWork", self)

    def commit(self) -> None:
        """Nothing to keep."""

    def interrupt(self) -> None:
        """Nothing runs."""

    def close(self) -> None:
        self.is_closed = True


class FakeVault:
    """Makes folders with a header file; remembers passphrases. `stores` are those that were opened."""

    def __init__(self) -> None:
        self.secrets: dict[Path, str] = {}
        self.profiles: dict[Path, ShopProfile] = {}
        self.codes: dict[Path, str] = {}
        self.stores: list[FakeStore] = []

    def create(
        self, folder: Path, passphrase: str, profile: ShopProfile, notices: Sequence[Notice], now: datetime
    ) -> tuple[Store, str]:
        if folder.exists():
            raise NotAShopError("There is something in this folder already.")
        folder.mkdir()
        (folder / SHOP_HEADER).touch()
        self.secrets[folder] = passphrase
        self.profiles[folder] = profile
        return self._opened(), RECOVERY_CODE

    def unlock(self, folder: Path, secret: str) -> Store:
        if secret not in {self.secrets[folder], self.codes.get(folder, RECOVERY_CODE)}:
            raise WrongPassphraseError("No key slot opens.")
        return self._opened()

    def change_passphrase(self, folder: Path, secret: str, new_passphrase: str) -> None:
        self.unlock(folder, secret)
        self.secrets[folder] = new_passphrase

    def new_recovery_code(self, folder: Path, secret: str) -> str:
        raise AssertionError("The window drafts a code before it is kept.")

    def draft_recovery_code(self) -> str:
        return OTHER_CODE

    def keep_recovery_code(self, folder: Path, secret: str, code: str) -> None:
        self.unlock(folder, secret)
        self.codes[folder] = code

    def replace_root(self, folder: Path, secret: str, new_passphrase: str, code: str | None = None) -> str:
        self.unlock(folder, secret)
        assert all(store.is_closed for store in self.stores[:-1]), "the shop must be closed everywhere"
        self.secrets[folder], self.codes[folder] = new_passphrase, code or OTHER_CODE
        return self.codes[folder]

    def check(self, folder: Path, secret: str) -> CheckReport:
        return CheckReport((), (), ())

    def _opened(self) -> FakeStore:
        self.stores.append(FakeStore())
        return self.stores[-1]


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def gateway(vault: FakeVault, lanes: Lanes) -> VaultGateway:
    """The real gateway over a vault that keeps nothing."""
    return VaultGateway(lanes, vault, FakeClock(), lambda _language: [])


@pytest.fixture
def shop(tmp_path: Path, vault: FakeVault) -> Path:
    """A shop whose passphrase is "four unusual words"."""
    folder = tmp_path / "Café Sol"
    folder.mkdir()
    (folder / SHOP_HEADER).touch()
    vault.secrets[folder] = "four unusual words"
    return folder


@pytest.fixture
def british() -> Iterator[None]:
    """Dates as they are written in Britain, whatever other tests or this computer speak."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


_TOLD_TIMERS: list[QTimer] = []
"""Timers that a test was failed for already: those that come after it are not to blame."""


@pytest.fixture(autouse=True)
def leave_nothing_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a top-level widget alive."""
    threads = set(threading.enumerate())
    windows = set(_windows())
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # The platform's word that a window was closed must not take the focus of the next test's window.
        QCoreApplication.processEvents()
    leaked_threads = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not leaked_threads, f"threads still alive: {leaked_threads}"
    if set(_windows()) - windows:
        gc.collect()
    leaked_windows = [type(window).__name__ for window in set(_windows()) - windows]
    assert not leaked_windows, f"top-level widgets still alive: {leaked_windows}"
    leaked_timers = [timer for timer in _running_timers() if timer not in _TOLD_TIMERS]
    _TOLD_TIMERS.extend(leaked_timers)
    assert not leaked_timers, "timers still running"


def _windows() -> list[object]:
    """Top-level widgets that Python made; Qt's own (tooltips, combo box lists) go with their owners."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]


def _running_timers() -> list[QTimer]:
    """Timers that would still fire."""
    found = [timer for timer in _MADE_TIMERS if type(timer) is QTimer]
    return [timer for timer in found if shiboken6.isValid(timer) and timer.isActive()]


def _note_timers() -> WeakSet[QTimer]:
    """The timers that Python makes from now on, as long as they live.

    Each is noted as it is made: looking for them among all objects after each test took longer than most tests.
    """
    made: WeakSet[QTimer] = WeakSet()
    plain = QTimer.__init__

    def noted(timer: QTimer, *args: Any, **named: Any) -> None:
        plain(timer, *args, **named)
        made.add(timer)

    QTimer.__init__ = noted  # type: ignore[method-assign]
    return made


_MADE_TIMERS = _note_timers()

"""The keyring of the operating system, asked in a process of its own (docs/adr/0007).

A process, because a key store that hangs can then be given up, and because what the library `keyring` loads never
comes near the shop: Secret Service on Linux (the keyring of GNOME, KDE and others), the Keychain on macOS, the
Credential Manager with DPAPI on Windows, named here and nowhere else. No configuration file, plug-in or variable of
the environment can put another store in their place: one that keeps its texts in plain, or none at all.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import closing
from types import ModuleType
from typing import TYPE_CHECKING

from localregulars.application.safekeeping.sign_in import (
    KEY_STORE_LOCKED,
    NO_ANSWER,
    NO_KEY_STORE,
    SignInUnavailableError,
)
from localregulars.background.hardening import harden_process
from localregulars.background.processes import run_in_process
from localregulars.background.work import ProcessTask, WorkerProcessBugError
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.progress import ProgressToken

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LIMIT_S = 5.0
"""How long the key store is waited for, the start of its process included (0.4 s on two cores)."""
_USER = "shop key"
_READ, _WRITE, _REMOVE = "read", "write", "remove"
_STEERING = ("PYTHON_KEYRING", "KEYRING_PROPERTY_", "KEYCHAIN_PATH")
"""How variables begin by which somebody else could lead the library to another store."""


class ProcessKeyring:
    """See `application.sign_in.SystemKeyring`."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        """A keyring that is given up after so many seconds."""
        self._limit_s = limit_s

    def read(self, entry: str) -> str | None:
        """What is kept under this name."""
        return self._ask(_READ, entry)

    def write(self, entry: str, text: str) -> None:
        """Keep a text under this name."""
        self._ask(_WRITE, entry, text)

    def remove(self, entry: str) -> None:
        """Keep nothing under this name."""
        self._ask(_REMOVE, entry)

    def _ask(self, action: str, entry: str, text: str = "") -> str | None:
        """Ask, and turn whatever goes wrong, in whichever library, into one calm sentence."""
        task = ProcessTask(ask_keyring, (action, entry, text))
        try:
            return run_in_process(task, _TimeLimit(self._limit_s))
        except SignInUnavailableError:
            raise
        except (LocalRegularsError, WorkerProcessBugError, OSError) as error:
            raise SignInUnavailableError(NO_KEY_STORE) from error


class _TimeLimit:
    """A token that ends the process when its time is over."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def report(self, done: int, total: int) -> None:
        """Nobody is told how far it is."""

    def raise_if_cancelled(self) -> None:
        """Give up when the time is over."""
        if time.monotonic() > self._until:
            raise SignInUnavailableError(NO_ANSWER)


def ask_keyring(_token: ProgressToken, action: str, entry: str, text: str) -> str | None:
    """Do one thing with the key store of this system; only ever called in a process that does nothing else."""
    harden_process()
    _leave_nothing_to_steer_by()
    ring = _system_keyring()
    if action == _WRITE:
        ring.set_password(entry, _USER, text)
        return None
    kept = ring.get_password(entry, _USER)
    if action == _REMOVE and kept is not None:
        ring.delete_password(entry, _USER)
    return kept


def _leave_nothing_to_steer_by() -> None:
    for name in [name for name in os.environ if name.upper().startswith(_STEERING)]:
        del os.environ[name]
    # A dependency of `keyring` (jaraco.context) imports it to fetch archives, which nobody here does; it would load all
    # of http and ssl, and the packaged program holds neither.
    sys.modules["urllib.request"] = ModuleType("urllib.request")


def _system_keyring() -> KeyringBackend:
    """The one key store that counts on this system; where it cannot be used, its library says so by raising."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as Ring
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Ring
    else:
        from keyring.backends.SecretService import Keyring as Ring

        _require_unlocked()
    make: Callable[[], KeyringBackend] = Ring
    ring = make()
    _ = ring.priority  # raises where the store is not there
    if sys.platform == "win32":
        ring.persist = "local machine"  # else the key travels with a roaming profile
    return ring


def _require_unlocked() -> None:
    """Refuse a Secret Service that is locked or empty, before the library opens a window to ask for its password."""
    from secretstorage import Collection, dbus_init
    from secretstorage.exceptions import ItemNotFoundException

    with closing(dbus_init()) as connection:
        try:
            is_locked = Collection(connection).is_locked()
        except ItemNotFoundException as error:
            raise SignInUnavailableError(NO_KEY_STORE) from error
        if is_locked:
            raise SignInUnavailableError(KEY_STORE_LOCKED)

"""When the sign-in of this computer may open a shop: never after a lock, until the passphrase was typed (ADR 0007)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSysInfo

from localregulars.ui.preferences import PreferencesFile

_NOT_KNOWN = "not known"


def this_boot() -> str:
    """An id of this run of the computer, another one after each start; the same for ever where the system has none."""
    return bytes(QSysInfo.bootUniqueId().data()).decode("ascii", "replace") or _NOT_KNOWN


class SignInGate:
    """Whoever comes to a computer that was left alone finds a locked shop, and must not open it with a click.

    So a lock shuts the gate, for a fresh process too; the passphrase opens it, and so does the next start of the
    computer, at which somebody signs in anew. It is a hindrance and no wall, because the key store itself is open.
    """

    def __init__(self, preferences: PreferencesFile, boot: str | None = None) -> None:
        """A gate for this run of the computer; only tests name another."""
        self._preferences = preferences
        self._boot = boot or this_boot()

    def lets(self, folder: Path) -> bool:
        """Whether a sign-in may open this shop now."""
        return _name(folder) not in self._locked()

    def shut(self, folder: Path) -> None:
        """The shop was locked while it was open."""
        self._keep((*self._others(folder), _name(folder)))

    def open_again(self, folder: Path) -> None:
        """The passphrase of the shop was right."""
        self._keep(self._others(folder))

    def _locked(self) -> tuple[str, ...]:
        kept = self._preferences.value
        return kept.locked_shops if kept.locked_in_boot == self._boot else ()

    def _others(self, folder: Path) -> tuple[str, ...]:
        return tuple(name for name in self._locked() if name != _name(folder))

    def _keep(self, shops: tuple[str, ...]) -> None:
        self._preferences.remember_locked(shops, self._boot if shops else "")


def _name(folder: Path) -> str:
    """The folder's one name, by whichever way somebody came to it."""
    return str(folder.resolve())

"""Keyrings that tests control: one that keeps, and every way in which a computer's key store fails."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from localregulars.application.safekeeping.sign_in import NO_KEY_STORE, SignInUnavailableError


class KeptKeyring:
    """A keyring that works; what it keeps is in `kept`."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, entry: str) -> str | None:
        return self.kept.get(entry)

    def write(self, entry: str, text: str) -> None:
        self.kept[entry] = text

    def remove(self, entry: str) -> None:
        self.kept.pop(entry, None)


class NoKeyring:
    """A computer without a key store, or with one that does not answer, is locked, or cannot be loaded."""

    def read(self, entry: str) -> str | None:
        raise SignInUnavailableError(NO_KEY_STORE)

    def write(self, entry: str, text: str) -> None:
        raise SignInUnavailableError(NO_KEY_STORE)

    def remove(self, entry: str) -> None:
        raise SignInUnavailableError(NO_KEY_STORE)


class ForgettingKeyring(KeptKeyring):
    """A store that says yes and keeps nothing."""

    def write(self, entry: str, text: str) -> None:
        """Nothing is kept."""


class ReadOnlyKeyring(KeptKeyring):
    """A store that takes nothing away."""

    def remove(self, entry: str) -> None:
        raise SignInUnavailableError(NO_KEY_STORE)


class FileKeyring:
    """Keeps its entries as files, so that they outlive a killed process as those of the system's keyring do."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def read(self, entry: str) -> str | None:
        with suppress(FileNotFoundError):
            return (self._folder / entry).read_text(encoding="ascii")
        return None

    def write(self, entry: str, text: str) -> None:
        fresh = self._folder / f"{entry}.new"
        fresh.write_text(text, encoding="ascii")
        fresh.replace(self._folder / entry)

    def remove(self, entry: str) -> None:
        (self._folder / entry).unlink(missing_ok=True)

"""Reads the shipped notices: the words that a customer is shown for every purpose, in every language."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import InputRefusedError


@dataclass(frozen=True, slots=True)
class NoticeFolder:
    """The notices in a folder, and a cheap way to tell whether they are still the same."""

    folder: Path

    def fingerprint(self) -> str:
        """SHA-256 over the names and bytes of its files, as hex: another one as soon as anything in them is."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.glob("*.toml")):
            data = path.read_bytes()
            digest.update(f"{path.name} {len(data)} ".encode() + data)
        return digest.hexdigest()

    def load(self) -> tuple[Notice, ...]:
        """See `load_notices`."""
        return load_notices(self.folder)


def load_notices(folder: Path) -> tuple[Notice, ...]:
    """Every notice of every `<language>.toml` in the folder, languages by name, purposes in the order of `Purpose`.

    A notice with `material = false` says the same as the version before in better words; without that line it changes
    what customers agree to, and every yes to the version before has to be asked for again.

    Raises:
        InputRefusedError: the folder has no notices, or one of its files is not TOML, names another language than its
            own, or does not hold exactly one notice with a text and a version for each purpose.
    """
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        msg = "The folder of the notices holds none; install the program again."
        raise InputRefusedError(msg)
    return tuple(notice for path in paths for notice in _notices_of(path))


def _notices_of(path: Path) -> list[Notice]:
    language, entries = _entries_of(path)
    found: dict[Purpose, Notice] = {}
    for entry in entries:
        notice = _notice_of(entry, language, path.name)
        if notice.purpose in found:
            msg = f"{path.name} holds two notices for {notice.purpose.value}; keep one."
            raise InputRefusedError(msg)
        found[notice.purpose] = notice
    missing = [purpose.value for purpose in Purpose if purpose not in found]
    if missing:
        msg = f"{path.name} holds no notice for {', '.join(missing)}; add what is missing."
        raise InputRefusedError(msg)
    return [found[purpose] for purpose in Purpose]


def _entries_of(path: Path) -> tuple[str, list[object]]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        msg = f"{path.name} cannot be read as TOML in UTF-8; put the shipped file back."
        raise InputRefusedError(msg) from error
    language, entries = document.get("language"), document.get("notice")
    if language != path.stem or not isinstance(entries, list):
        msg = f'{path.name} needs language = "{path.stem}" and its notices as [[notice]].'
        raise InputRefusedError(msg)
    return path.stem, entries


def _notice_of(entry: object, language: str, file_name: str) -> Notice:
    match entry:
        case {"purpose": str(purpose), "version": int(version), "text": str(text), **rest} if (
            purpose in {known.value for known in Purpose}
            and version >= 1
            and text.strip()
            and isinstance(material := rest.get("material", True), bool)
        ):
            return Notice(Purpose(purpose), version, language, text.strip(), material=material)
        case _:
            msg = f"{file_name} holds a notice without a known purpose, a version from 1 up or a text; correct it."
            raise InputRefusedError(msg)

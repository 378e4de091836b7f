"""Which of the shop's key files counts: one rule, the same at every opening (docs/adr/0004).

`shop.lrkeys` counts. `shop.lrkeys.next` stands there only while the root is being replaced, and counts where its key
opens the store and that of `shop.lrkeys` does not. `shop.lrkeys.1` is the copy, and counts where `shop.lrkeys` is
damaged or gone. Files are put right only after the store opened: an open store keeps the replacing of a root away.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from localregulars.domain.errors import (
    EnvironmentFailureError,
    LocalRegularsError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.failures import CHANGED_MEANWHILE, file_failures
from localregulars.storage.key_header import KEY_FILE_DAMAGED, KeyHeader, header_bytes
from localregulars.storage.key_hierarchy import Secret
from localregulars.storage.migrating import open_ready
from localregulars.storage.opening import UnlockedHeader, unlock_header
from localregulars.storage.set_aside import set_aside
from localregulars.storage.shop_folder import (
    DATABASE_NAME,
    HEADER_NAME,
    NEXT_HEADER_NAME,
    PREVIOUS_HEADER_NAME,
    read_key_file,
    remove_file,
    replace_file,
    write_header_file,
)
from localregulars.storage.store import SqlStore

USED_THE_COPY = (
    "The key file shop.lrkeys was damaged or missing, so its copy shop.lrkeys.1 was used and put in its place; "
    "the damaged one is in the folder set-aside. Check the disk, and make a backup today."
)
FINISHED_THE_CHANGE = "The change of keys that was interrupted is finished now; make a new recovery code and a backup."
HALF_WAY = (
    "The keys of this shop were being changed when the computer stopped; use the new passphrase, not the old one. "
    "Where neither opens it, restore the newest backup into a new folder."
)
NOT_BEGUN = (
    "The keys of this shop were not changed yet when the computer stopped; use the old passphrase, not the new one. "
    "Where neither opens it, restore the newest backup into a new folder."
)
_TRIES = 3
_Files = dict[str, bytes | None]


@dataclass(frozen=True, slots=True)
class OpenedShop:
    """An open store, the key file that opened it, and a sentence where something had to be put right (else empty)."""

    store: SqlStore
    unlocked: UnlockedHeader
    explanation: str


def open_shop(folder: Path, secret: Secret, now: datetime) -> OpenedShop:
    """Open a shop by the rule above; a failed try changes nothing.

    Where the key files changed while we looked (another program replaced the root), we look again.
    """
    files = _read_all(folder)
    for _ in range(_TRIES):
        try:
            return _open_one_of(folder, files, secret, now)
        except (StoreDamagedError, WrongPassphraseError):
            before, files = files, _read_all(folder)
            if files == before:
                raise
    raise EnvironmentFailureError(CHANGED_MEANWHILE)


def change_header(
    folder: Path, opened: OpenedShop, change: Callable[[KeyHeader], KeyHeader], action: str, now: datetime
) -> None:
    """Rewrite the key file while nobody else can write to the shop, and its copy too; the audit trail gets a line.

    The copy becomes that of the new file, so that a passphrase that was given up opens nothing any more.
    """
    header = opened.unlocked.header
    with opened.store.unit_of_work() as unit:
        unit.audit.record(action, None, now, generation=header.generation + 1)
        if read_key_file(folder, HEADER_NAME) != opened.unlocked.data:
            raise EnvironmentFailureError(CHANGED_MEANWHILE)
        data = header_bytes(change(header), opened.unlocked.keys.header)
        write_header_file(folder, data)
        put_copy(folder, data)
        unit.commit()


def put_copy(folder: Path, data: bytes) -> None:
    """Make these bytes the copy of the key file."""
    with file_failures():
        replace_file(folder / PREVIOUS_HEADER_NAME, data)


def finish_change(folder: Path, data: bytes) -> None:
    """Make the key file that was beside it the shop's own, and its own copy."""
    with file_failures():
        replace_file(folder / HEADER_NAME, data)
        replace_file(folder / PREVIOUS_HEADER_NAME, data)
    remove_file(folder / NEXT_HEADER_NAME)


def _read_all(folder: Path) -> _Files:
    return {name: read_key_file(folder, name) for name in (HEADER_NAME, NEXT_HEADER_NAME, PREVIOUS_HEADER_NAME)}


def _open_one_of(folder: Path, files: _Files, secret: Secret, now: datetime) -> OpenedShop:
    """Try the key file, the next one, and the copy where that is damaged; the first that opens the store wins."""
    locked: dict[str, LocalRegularsError] = {}
    not_opened: dict[str, StoreDamagedError] = {}
    for name in (HEADER_NAME, NEXT_HEADER_NAME, PREVIOUS_HEADER_NAME):
        data = files[name]
        if name == PREVIOUS_HEADER_NAME and not isinstance(locked.get(HEADER_NAME), StoreDamagedError):
            continue
        if data is None:
            if name == HEADER_NAME:
                locked[name] = StoreDamagedError(KEY_FILE_DAMAGED)
            continue
        try:
            unlocked = unlock_header(data, secret)
        except (StoreDamagedError, WrongPassphraseError) as refused:
            locked[name] = refused
            continue
        try:
            store = open_ready(folder / DATABASE_NAME, unlocked, now)
        except StoreDamagedError as damaged:
            not_opened[name] = damaged
            continue
        return _put_right(folder, files, name, OpenedShop(store, unlocked, store.explanation), now)
    raise _why(locked, not_opened)


def _why(locked: dict[str, LocalRegularsError], not_opened: dict[str, StoreDamagedError]) -> LocalRegularsError:
    """The most telling failure: a store that does not open, then a secret that does not fit, then the key file."""
    if HEADER_NAME in not_opened and isinstance(locked.get(NEXT_HEADER_NAME), WrongPassphraseError):
        return WrongPassphraseError(HALF_WAY)
    if NEXT_HEADER_NAME in not_opened and isinstance(locked.get(HEADER_NAME), WrongPassphraseError):
        return WrongPassphraseError(NOT_BEGUN)
    ranked = [
        *not_opened.values(),
        *(failure for failure in locked.values() if isinstance(failure, WrongPassphraseError)),
        *locked.values(),
    ]
    return ranked[0]


def _put_right(folder: Path, files: _Files, name: str, opened: OpenedShop, now: datetime) -> OpenedShop:
    """Bring the key files into order for the one that counted, while the open store keeps other changes away."""
    data, explanation = opened.unlocked.data, opened.explanation
    with ExitStack() as undo:
        undo.callback(opened.store.close)
        if name == NEXT_HEADER_NAME:
            finish_change(folder, data)
            explanation = f"{FINISHED_THE_CHANGE} {explanation}".strip()
        elif name == PREVIOUS_HEADER_NAME:
            set_aside(folder, (HEADER_NAME,), now)
            with file_failures():
                replace_file(folder / HEADER_NAME, data)
            explanation = f"{USED_THE_COPY} {explanation}".strip()
        else:
            _tidy(folder, files, opened)
        undo.pop_all()
    return OpenedShop(opened.store, opened.unlocked, explanation)


def _tidy(folder: Path, files: _Files, opened: OpenedShop) -> None:
    """Take away a next key file that came to nothing; renew a copy that a stopped change left behind."""
    if files[NEXT_HEADER_NAME] is not None:
        remove_file(folder / NEXT_HEADER_NAME)
    if files[PREVIOUS_HEADER_NAME] in {None, files[HEADER_NAME]}:
        return
    with opened.store.unit_of_work() as unit:
        unit.settings.profile()  # takes the write lock: nobody rewrites the key file now
        if read_key_file(folder, HEADER_NAME) == opened.unlocked.data:
            put_copy(folder, opened.unlocked.data)

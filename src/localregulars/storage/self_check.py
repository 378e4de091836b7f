"""The full check of a shop: every bit of its key file and of its store is looked at, and what is wrong is said.

The order matters: the write-ahead log is taken into the store first, because `cipher_integrity_check` reads the file
and not the log (a false alarm after 45 of 500 simulated power cuts); the first 16 bytes are compared with the key file,
because a change in them passes every other check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.application.safekeeping.vault_care import CheckReport, Finding
from localregulars.domain.errors import EnvironmentFailureError, StoreDamagedError, WrongPassphraseError
from localregulars.storage.audit import SqlAudit
from localregulars.storage.connection import open_database, require_salt
from localregulars.storage.failures import LOCKED, database_failures, file_failures
from localregulars.storage.key_files import HALF_WAY, NOT_BEGUN
from localregulars.storage.key_header import PAGE_SIZE
from localregulars.storage.migrations.steps import require_known_schema
from localregulars.storage.opening import UnlockedHeader, unlock_header
from localregulars.storage.session import Session
from localregulars.storage.set_aside import set_aside
from localregulars.storage.settings import SHOP_ID, read_setting
from localregulars.storage.shop_folder import (
    DATABASE_NAME,
    HEADER_NAME,
    NEXT_HEADER_NAME,
    PREVIOUS_HEADER_NAME,
    read_key_file,
)

_RESTORE = "Leave the folder as it is and restore the newest backup into a new folder."
HEADER_DAMAGED = Finding(
    "key_file",
    "The key file shop.lrkeys is damaged, altered or missing.",
    "Unlock the shop once: its copy shop.lrkeys.1 is used where it is sound; otherwise restore the newest backup.",
)
COPY_DAMAGED = Finding(
    "key_file_copy",
    "The copy of the key file, shop.lrkeys.1, is damaged or does not fit this shop.",
    "The shop itself opens; change the passphrase or make a new recovery code, which renews the copy.",
)
FIRST_BYTES = Finding(
    "first_bytes", "The first 16 bytes of the store shop.db are not those that the key file names.", _RESTORE
)
NOT_OPENING = Finding(
    "store", "The store shop.db does not open with this shop's keys: it is damaged or another shop's.", _RESTORE
)
LENGTH = Finding("length", "The store shop.db is shorter or longer than it says itself.", _RESTORE)
PAGES = Finding("pages", "Parts of the store shop.db were changed from outside: their seals do not fit.", _RESTORE)
STRUCTURE = Finding("structure", "The structure of the store shop.db is broken.", _RESTORE)
REFERENCES = Finding("references", "Records of the store refer to others that are not there.", _RESTORE)
OTHER_SHOP = Finding("shop_id", "The key file and the store belong to different shops.", _RESTORE)
AUDIT = Finding("audit", "Lines of the audit trail were altered, added or are missing.", _RESTORE)
TOTALS = Finding("totals", "Visits and the totals made from them do not agree.", _RESTORE)

CHECKED = ("key_file", "first_bytes", "length", "pages", "structure", "references", "shop_id", "audit", "totals")
_TOTALS_THAT_DIFFER = """
SELECT (SELECT count(*) FROM visit_pack LEFT JOIN visit_summary USING (customer_id)
        WHERE visit_summary.visits IS NULL OR length(visit_pack.visits) <> 24 * visit_summary.visits)
     + (SELECT count(*) FROM day_total WHERE kept > visits OR kept < 0)
"""


def full_check(folder: Path, secret: str, now: datetime) -> CheckReport:
    """Look at everything; the shop must not be in use by a program that is writing.

    Raises `WrongPassphraseError`, `NewerVersionError` and `EnvironmentFailureError`; damage is in the report instead.
    Nothing is changed but that the write-ahead log is taken into the store; what is damaged is copied into `set-aside`.
    """
    found, unlocked = _key_files(folder, secret)
    if unlocked is not None:
        found += check_store(folder / DATABASE_NAME, unlocked)
        following = read_key_file(folder, NEXT_HEADER_NAME)
        if NOT_OPENING in found and following is not None:  # a change of keys was stopped half-way
            raise WrongPassphraseError(NOT_BEGUN if unlocked.data == following else HALF_WAY)
    damaged = () if not found else (HEADER_NAME, DATABASE_NAME)
    findings = tuple(dict.fromkeys(found))
    return CheckReport(findings, CHECKED if unlocked is not None else CHECKED[:1], set_aside(folder, damaged, now))


def _key_files(folder: Path, secret: str) -> tuple[list[Finding], UnlockedHeader | None]:
    """What is wrong with the key files, and the one that opens the store; None where none does."""
    data = read_key_file(folder, HEADER_NAME)
    try:
        if data is None:
            return _from_copy(folder, secret)
        unlocked = unlock_header(data, secret)
    except StoreDamagedError:
        return _from_copy(folder, secret)
    except WrongPassphraseError:
        following = read_key_file(folder, NEXT_HEADER_NAME)  # a change of keys that was stopped half-way
        if following is None:
            raise
        return [], unlock_header(following, secret)
    copy = read_key_file(folder, PREVIOUS_HEADER_NAME)
    return ([] if copy in {None, data} else [COPY_DAMAGED]), unlocked


def _from_copy(folder: Path, secret: str) -> tuple[list[Finding], UnlockedHeader | None]:
    copy = read_key_file(folder, PREVIOUS_HEADER_NAME)
    if copy is None:
        return [HEADER_DAMAGED], None
    try:
        return [HEADER_DAMAGED], unlock_header(copy, secret)
    except StoreDamagedError:
        return [HEADER_DAMAGED, COPY_DAMAGED], None


def check_store(database: Path, unlocked: UnlockedHeader, *, keeps_writers_away: bool = True) -> list[Finding]:
    """What is wrong with a store, judged with the keys and the salt of a key file that was unlocked.

    With writers not kept away they go on meanwhile, and what is found has to be looked at again.
    """
    with file_failures():
        is_a_page = database.stat().st_size >= PAGE_SIZE
    if not is_a_page:  # an empty file would be made into a new database by opening it
        return [NOT_OPENING]
    try:
        connection = open_database(database, unlocked.keys.database, unlocked.header.db_salt)
    except StoreDamagedError:
        return [*_first_bytes(database, unlocked), NOT_OPENING]
    with closing(connection):
        try:
            require_known_schema(connection)
            _take_in_log(connection)
        except StoreDamagedError:
            return [*_first_bytes(database, unlocked), NOT_OPENING]
        found = _first_bytes(database, unlocked)
        with _quiet(connection, unlocked, is_reading=not keeps_writers_away) as session:
            for look, finding in _LOOKS:
                try:
                    is_wrong = look(connection, session, database, unlocked)
                except StoreDamagedError:
                    is_wrong = True
                if is_wrong:
                    found.append(finding)
    return found


@contextmanager
def _quiet(connection: dbapi2.Connection, unlocked: UnlockedHeader, *, is_reading: bool) -> Iterator[Session]:
    """A transaction that sees one state, keeps other writers away unless it `is_reading`, and keeps nothing."""
    session = Session(connection, unlocked.keys, is_reading=is_reading)
    try:
        yield session
    finally:
        session.end()


def _take_in_log(connection: dbapi2.Connection) -> None:
    """Take the write-ahead log into the store; where another program is in the way, say so rather than guess."""
    with database_failures():
        ((is_busy, _pages, _taken),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if is_busy:
        raise EnvironmentFailureError(LOCKED)


def _first_bytes(database: Path, unlocked: UnlockedHeader) -> list[Finding]:
    try:
        require_salt(database, unlocked.header.db_salt)
    except StoreDamagedError:
        return [FIRST_BYTES]
    return []


_Look = Callable[[dbapi2.Connection, Session, Path, UnlockedHeader], bool]


def _has_other_shop_id(_c: dbapi2.Connection, session: Session, _d: Path, unlocked: UnlockedHeader) -> bool:
    return read_setting(session, SHOP_ID) != unlocked.header.shop_id


def _has_wrong_length(connection: dbapi2.Connection, _s: Session, database: Path, _u: UnlockedHeader) -> bool:
    with database_failures(), file_failures():
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        return bool(database.stat().st_size != pages * PAGE_SIZE)


def _has_broken_pages(connection: dbapi2.Connection, _s: Session, _d: Path, _u: UnlockedHeader) -> bool:
    with database_failures():
        return bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())


def _has_broken_structure(connection: dbapi2.Connection, _s: Session, _d: Path, _u: UnlockedHeader) -> bool:
    with database_failures():
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)])


def _has_broken_references(connection: dbapi2.Connection, _s: Session, _d: Path, _u: UnlockedHeader) -> bool:
    with database_failures():
        return bool(connection.execute("PRAGMA foreign_key_check").fetchall())


def _has_broken_audit(_c: dbapi2.Connection, session: Session, _d: Path, _u: UnlockedHeader) -> bool:
    SqlAudit(session).verify()
    return False


def _has_wrong_totals(_c: dbapi2.Connection, session: Session, _d: Path, _u: UnlockedHeader) -> bool:
    return session.row(_TOTALS_THAT_DIFFER) != (0,)


_LOOKS: tuple[tuple[_Look, Finding], ...] = (
    (_has_other_shop_id, OTHER_SHOP),  # first: it begins the transaction that keeps other writers away
    (_has_wrong_length, LENGTH),
    (_has_broken_pages, PAGES),
    (_has_broken_structure, STRUCTURE),
    (_has_broken_references, REFERENCES),
    (_has_broken_audit, AUDIT),
    (_has_wrong_totals, TOTALS),
)

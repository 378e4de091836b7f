"""Turns what the file system and the database raise into the domain's failures, each with what to do next."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from localregulars.domain.errors import (
    CancelledError,
    ConsentMissingError,
    DiskFullError,
    EnvironmentFailureError,
    InputRefusedError,
    LocalRegularsError,
    StoreDamagedError,
)

FULL = "The disk is full; free some space and do the last step again. Everything saved before is safe."
LOCKED = "Another program is using this shop; close it and try again."
READ_ONLY = "The shop's folder cannot be written to; check that the disk is not write-protected and that it is yours."
UNREADABLE = "The disk did not answer as it should; check its cable and its health, then try again."
CHANGED_MEANWHILE = "The keys of this shop were changed by another program just now; unlock it again and try once more."
MEMORY = "The computer ran out of memory; close other programs and try again."
DAMAGED = "The store shop.db is damaged; leave it as it is and restore the newest backup into a new folder."

# Primary result codes: https://www.sqlite.org/rescode.html
_BY_CODE: dict[int, tuple[type[LocalRegularsError], str]] = {
    dbapi2.SQLITE_BUSY: (EnvironmentFailureError, LOCKED),
    dbapi2.SQLITE_LOCKED: (EnvironmentFailureError, LOCKED),
    dbapi2.SQLITE_NOMEM: (EnvironmentFailureError, MEMORY),
    dbapi2.SQLITE_READONLY: (EnvironmentFailureError, READ_ONLY),
    dbapi2.SQLITE_PERM: (EnvironmentFailureError, READ_ONLY),
    dbapi2.SQLITE_CANTOPEN: (EnvironmentFailureError, READ_ONLY),
    dbapi2.SQLITE_INTERRUPT: (CancelledError, "Stopped as you asked; nothing of it was kept."),
    dbapi2.SQLITE_IOERR: (EnvironmentFailureError, UNREADABLE),
    dbapi2.SQLITE_FULL: (DiskFullError, FULL),
    dbapi2.SQLITE_CORRUPT: (StoreDamagedError, DAMAGED),
    dbapi2.SQLITE_NOTADB: (StoreDamagedError, DAMAGED),
}
# Codes that the schema's triggers raise (`migrations/schema_*`).
_BY_TRIGGER: dict[str, tuple[type[LocalRegularsError], str]] = {
    "lr:needs-scoring-consent": (
        ConsentMissingError,
        "This needs an adult's standing consent to visit history and to being looked after; ask for it first.",
    ),
    "lr:needs-history-consent": (
        ConsentMissingError,
        "Visits are kept only while the customer's consent to visit history stands; ask for it first.",
    ),
    "lr:needs-field-consent": (
        ConsentMissingError,
        "This can be kept only while the customer agrees to what it is for; ask for it first.",
    ),
    "lr:needs-channel-consent": (
        ConsentMissingError,
        "The customer did not agree to be asked this way; ask in person, or ask for it first.",
    ),
    "lr:needs-emergency-consent": (
        ConsentMissingError,
        "Somebody to call can be kept only while the customer's clear consent to it stands; ask for it first.",
    ),
    "lr:outside-the-agreed-case": (
        ConsentMissingError,
        "This person may be called only in the case that the customer agreed to; it has not come to that.",
    ),
    "lr:needs-statistics-consent": (
        ConsentMissingError,
        "Only adults who agreed to be counted may be; nobody else is in a summary.",
    ),
    "lr:needs-newer-words": (
        ConsentMissingError,
        "They agreed to being missed, and not yet to the words that also name changes; ask them again in those.",
    ),
    "lr:needs-words-of-minutes": (
        ConsentMissingError,
        "How long visits last is kept only of those who agreed to words that say so; ask them again in those.",
    ),
    "lr:needs-loyalty-consent": (
        ConsentMissingError,
        "For whom a thank-you was is kept only while they agree to it; ask for it, or leave the name out.",
    ),
    "lr:needs-invitation-consent": (
        ConsentMissingError,
        "Only adults are invited who agreed to it, this way, and to their visits being kept; ask for it first.",
    ),
    "lr:needs-publication-consent": (
        ConsentMissingError,
        "Nothing of a customer's is shown without their yes to exactly this; ask for it first.",
    ),
    "lr:another-piece": (
        InputRefusedError,
        "They agreed to exactly these words in this place; write anything else down by itself, with its own yes.",
    ),
    "lr:still-shown": (
        InputRefusedError,
        "These words or this photo are not where you think; open the list anew, and take down what is still shown.",
    ),
    "lr:needs-asking-consent": (
        ConsentMissingError,
        "Only adults are asked, and only in a way that they agreed to; ask for that first.",
    ),
    "lr:needs-answer-consent": (
        ConsentMissingError,
        "They did not agree to have what they say kept with their name; write the answers down without the name.",
    ),
    "lr:restricted": (
        ConsentMissingError,
        "The customer asked for their data to be stored only; lift the restriction first, if they want that.",
    ),
    "lr:words-need-feedback-consent": (
        ConsentMissingError,
        "What they say is kept with their name only while they agree to it; ask for it, or leave the name out.",
    ),
    "lr:change-not-made": (
        InputRefusedError,
        "Nothing is fixed by a change that was not made; say on which day it was, and take back what it fixed first.",
    ),
    "lr:nobody-to-tell": (
        InputRefusedError,
        "Only somebody who is known and agreed to it is told, once something came of what they said.",
    ),
    "lr:needs-feedback-consent": (
        ConsentMissingError,
        "Their name is kept with what they say only while they agree to it and are of age; count them without a name.",
    ),
    "lr:one-voice-a-person": (
        InputRefusedError,
        "This customer is counted already; everybody is counted once.",
    ),
    "lr:put-together-already": (
        InputRefusedError,
        "One of the two was put together with another meanwhile; look at the wishes again.",
    ),
    "lr:wrong-notice": (
        InputRefusedError,
        "These words belong to another purpose; show the customer the notice of this one.",
    ),
    "lr:lasts-too-long": (
        InputRefusedError,
        "No consent lasts that long; choose an earlier end, or leave it to the program.",
    ),
}


@contextmanager
def database_failures() -> Iterator[None]:
    """Within it, database errors that a person can act on become the domain's; the rest are bugs and pass."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        known = _known(error)
        if known is None:
            raise
        kind, sentence = known
        raise kind(sentence) from error


def _known(error: dbapi2.DatabaseError) -> tuple[type[LocalRegularsError], str] | None:
    if isinstance(error, dbapi2.IntegrityError):
        return _BY_TRIGGER.get(str(error))
    return _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


@contextmanager
def file_failures() -> Iterator[None]:
    """Within it, errors of the file system become sentences; nothing in them names the file's contents."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFullError(FULL) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise EnvironmentFailureError(READ_ONLY) from error
        raise EnvironmentFailureError(UNREADABLE) from error

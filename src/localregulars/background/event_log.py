"""The log: what happened and where, as codes. No message text ever reaches it, whoever logs.

One line an event: time (UTC), process, level, place in the code, code, facts. A record that was not made by `note` (a
library's, or one of ours by the plain way) leaves its level and place and nothing else: its text may hold anything.
"""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from localregulars import __version__

LOG_NAME = "localregulars.log"
FILE_BYTES = 1_000_000
FILES = 5
_FACTS = "facts_of_event"
_MARK_BYTES = 6


class Event(StrEnum):
    """Everything that the log can say."""

    STARTED = "program.started"
    ENDED = "program.ended"
    ALREADY_OPEN = "program.already_open"
    UNLOCK_SHOWN = "unlock.shown"
    SHOP_ENTERED = "shop.entered"
    SHOP_LEFT = "shop.left"
    LOCK_WANTED = "lock.wanted"
    STARTED_AFRESH = "lock.started_afresh"
    STAYED = "lock.stayed_in_process"
    BACKUP_SAVED = "backup.saved"
    BACKUP_FAILED = "backup.failed"
    REHEARSED = "backup.rehearsed"
    CHECKED = "shop.checked"
    REMINDED = "look.reminded"
    BUG = "bug"


def note(log: logging.Logger, event: Event, **facts: int | str) -> None:
    """Write an event. Facts are numbers and words of our own code; an id goes through `EventLog.mark` first."""
    level = logging.ERROR if event is Event.BUG else logging.INFO
    log.log(level, event.value, extra={_FACTS: facts}, stacklevel=2)


class EventLog(logging.Handler):
    """Writes events into `folder`: five files of a megabyte at most, readable by this user only.

    A folder that cannot be written costs the log, never the work.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._path = folder / LOG_NAME
        self._session = secrets.token_bytes(16)

    def mark(self, identifier: object) -> str:
        """A short word for an id, the same within one run of the program and meaningless beyond it."""
        digest = hashlib.blake2b(str(identifier).encode(), key=self._session, digest_size=_MARK_BYTES)
        return digest.hexdigest()

    def start(self) -> None:
        """Listen to every logger of the process; only this handler speaks for them."""
        root = logging.getLogger()
        root.addHandler(self)
        root.setLevel(logging.INFO)
        logging.raiseExceptions = False  # else a record that cannot be written is printed with its text

    def stop(self) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self)
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        line = (_line(record) + "\n").encode("utf-8", "replace")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._make_room(len(line))
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)

    def _make_room(self, size: int) -> None:
        """Move the files on when the newest is full; the oldest goes."""
        if not self._path.exists() or self._path.stat().st_size + size <= FILE_BYTES:
            return
        for number in range(FILES - 1, 0, -1):
            older = self._numbered(number)
            newer = self._numbered(number - 1)
            if newer.exists():
                newer.replace(older)

    def _numbered(self, number: int) -> Path:
        return self._path if number == 0 else self._path.with_name(f"{LOG_NAME}.{number}")


def _line(record: logging.LogRecord) -> str:
    """The line of a record, whatever it was given to say."""
    when = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    facts: object = getattr(record, _FACTS, None)
    if not isinstance(facts, dict):
        code, known = "said", ""
    else:
        code, known = str(record.msg), "".join(f" {name}={value}" for name, value in facts.items())
    head = f"{when} {record.process} v{__version__} {record.levelname} {record.module}:{record.lineno}"
    return f"{head} {code}{known}".replace("\n", " ")

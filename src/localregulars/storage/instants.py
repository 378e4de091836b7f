"""Times as the store keeps them: whole seconds since 1970 UTC, and days as proleptic ordinals."""

from __future__ import annotations

from datetime import UTC, date, datetime

from localregulars.storage.session import Value


def seconds(at: datetime) -> int:
    """The second of an aware instant; a naive one is a bug of the caller."""
    if at.tzinfo is None:
        msg = "instants are aware UTC"
        raise ValueError(msg)
    return int(at.timestamp() // 1)


def instant(value: Value) -> datetime:
    """The aware UTC instant that a column holds."""
    return datetime.fromtimestamp(whole(value), UTC)


def day_of(value: Value) -> date:
    """The shop day that a column holds."""
    return date.fromordinal(whole(value))


def whole(value: Value) -> int:
    """A column of whole numbers; anything else is a bug, because the tables are STRICT."""
    if not isinstance(value, int):
        msg = "not a whole number"
        raise TypeError(msg)
    return value


def words(value: Value) -> str:
    """A column of text."""
    if not isinstance(value, str):
        msg = "not text"
        raise TypeError(msg)
    return value


def octets(value: Value) -> bytes:
    """A column of bytes."""
    if not isinstance(value, bytes):
        msg = "not bytes"
        raise TypeError(msg)
    return value

"""Words that belong to no customer, sealed with a key of the shop's own."""

from __future__ import annotations

import hmac

from localregulars.storage.instants import octets
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Session, Value

_NOBODY = 0
"""What is sealed belongs to no customer; theirs are numbered from 1."""


class ShopWords:
    """Seals words of one kind; the key is made from the look-up key, which stays when the root changes (ADR 0004)."""

    def __init__(self, session: Session, kind: bytes) -> None:
        """Words of this kind ("wishes"), each in its own place."""
        self._key = hmac.digest(session.keys.lookup, b"words of " + kind, "sha256")

    def seal(self, place: str, number: int, text: str) -> bytes:
        """The text, bound to a column ("wish.words") and a row."""
        return seal(self._key, _NOBODY, place, number, text)

    def seal_some(self, place: str, number: int, text: str) -> Value:
        """The same; None for no text."""
        return self.seal(place, number, text) if text else None

    def open(self, place: str, number: int, sealed: Value) -> str:
        """The text; "" where there is none. What was altered or moved is `StoreDamagedError`."""
        return "" if sealed is None else unseal(self._key, _NOBODY, place, number, octets(sealed))

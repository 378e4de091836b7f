"""Words and attachments of feedback: sealed with the customer's key where there is one, else with one of the shop's."""

from __future__ import annotations

import hmac

from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import octets, whole
from localregulars.storage.sealing import lookup_hash, seal, seal_bytes, unseal, unseal_bytes
from localregulars.storage.session import Session, Value
from localregulars.storage.shop_words import ShopWords

_NOBODY = 0
IN_USE = """({0}.customer_id IS NULL OR (
    SELECT c.restricted = 0 FROM customer AS c
    JOIN consent_standing AS s ON s.customer_id = c.customer_id AND s.purpose = 'feedback'
    WHERE c.customer_id = {0}.customer_id
) IS TRUE)"""
"""Whether a row is nobody's, or its customer agrees now and their data is not only stored."""


class FeedbackWords:
    """Seals and opens what belongs to one row; `owner` is the row's customer, None where there is none."""

    def __init__(self, session: Session) -> None:
        """Words of this transaction."""
        self._session = session
        self._shop = ShopWords(session, b"feedback")
        self._shop_files = hmac.digest(session.keys.lookup, b"attachments of feedback", "sha256")

    def seal(self, owner: CustomerId | None, place: str, number: int, text: str) -> Value:
        """The text, bound to a column ("feedback.words") and a row; None for no text."""
        if not text:
            return None
        if owner is None:
            return self._shop.seal(place, number, text)
        return seal(person_key(self._session, owner), owner, place, number, text)

    def open(self, owner: Value, key: Value, place: str, number: int, sealed: Value) -> str:
        """The text; "" where there is none. `key` is the customer's, as the store keeps it."""
        if sealed is None:
            return ""
        if owner is None:
            return self._shop.open(place, number, sealed)
        return unseal(octets(key), whole(owner), place, number, octets(sealed))

    def seal_file(self, owner: CustomerId | None, place: str, number: int, content: bytes) -> bytes:
        """As `seal`, of bytes."""
        key = self._shop_files if owner is None else person_key(self._session, owner)
        return seal_bytes(key, owner or _NOBODY, place, number, content)

    def open_file(self, owner: Value, key: Value, place: str, number: int, sealed: Value) -> bytes:
        """As `open`, of bytes."""
        own = self._shop_files if owner is None else octets(key)
        return unseal_bytes(own, whole(owner or _NOBODY), place, number, octets(sealed))

    def found_by(self, key: str) -> bytes:
        """What a topic is found by: a keyed hash of its `themes.topic_key`."""
        return lookup_hash(self._session.keys.lookup, "topic", key)

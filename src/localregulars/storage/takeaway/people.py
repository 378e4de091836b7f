"""Who is in a takeaway, what files call them, and what is sealed with their keys."""

from __future__ import annotations

from collections.abc import Mapping

from localregulars.storage.customers import TILL_FIELD
from localregulars.storage.instants import octets, whole, words
from localregulars.storage.sealed_columns import place_in
from localregulars.storage.sealing import subject_token, unseal
from localregulars.storage.session import Session, Value

_SEALED_FIELDS = "SELECT field, seq, sealed FROM person_field WHERE customer_id = ? ORDER BY field, seq"
_TILL_IDS = "SELECT customer_id, seq, sealed FROM person_field WHERE field = ? ORDER BY customer_id, seq"


class People:
    """Everybody whose key is there: whoever was erased is not. Holds a key and a short name for each."""

    def __init__(self, session: Session) -> None:
        """The people of this transaction."""
        self._session = session
        keys = session.rows("SELECT customer_id, key FROM person_key")
        self._keys = {whole(number): octets(key) for number, key in keys}
        self.names = self._file_names()
        """What files call each customer, by number."""

    def fields(self, number: int) -> dict[str, list[str]]:
        """What names somebody: the texts of each field, in their order."""
        found: dict[str, list[str]] = {}
        for field, seq, sealed in self._session.rows(_SEALED_FIELDS, (number,)):
            text = unseal(self._keys[number], number, words(field), whole(seq), octets(sealed))
            found.setdefault(words(field), []).append(text)
        return found

    def unsealed(self, table: str, column: str, row: Mapping[str, Value], number: int) -> str:
        """The text of a sealed column; "" where there is none, or nobody (the clock or a new notice did it)."""
        value = row[column]
        if value is None or value == b"":
            return ""
        field, seq = place_in(table, column, row)
        return unseal(self._keys[number], number, field, seq, octets(value))

    def key(self, number: int) -> bytes:
        """The key of somebody who is there."""
        return self._keys[number]

    def by_token(self) -> dict[str, str]:
        """What files call the customer behind each token of the trail."""
        return {subject_token(key, number): self.names[number] for number, key in self._keys.items()}

    def _file_names(self) -> dict[int, str]:
        """The till's id, else our own number; that is marked where a till calls somebody else so."""
        firsts: dict[int, str] = {}
        used: set[str] = set()
        for owner, seq, sealed in self._session.stream(_TILL_IDS, (TILL_FIELD,)):
            number = whole(owner)
            text = unseal(self._keys[number], number, TILL_FIELD, whole(seq), octets(sealed))
            used.add(text)
            firsts.setdefault(number, text)
        return {
            number: firsts.get(number) or (f"customer:{number}" if str(number) in used else str(number))
            for number in self._keys
        }

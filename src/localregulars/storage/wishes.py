"""Wishes: their words sealed for the shop, who wished them by number."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.wishes import Voice, Wish, WishId, WishState, families
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.rights import next_number
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.shop_words import ShopWords

MAY_BE_NAMED = """(
    SELECT c.restricted = 0 FROM customer AS c
    JOIN consent_standing AS s ON s.customer_id = c.customer_id AND s.purpose = 'feedback'
    WHERE c.customer_id = v.customer_id
) IS TRUE"""
"""Whether the customer of the voice `v` agrees now to being kept with what they said, and may be spoken to of it."""
_GONE = "This wish is not there any more; look at the wishes again."
_WISHES = "SELECT wish_id, words, state, because, anonymous, at, state_at FROM wish ORDER BY wish_id"
_VOICES = (
    f"SELECT v.wish_id, v.customer_id, v.at, v.told_at, {MAY_BE_NAMED} "
    "FROM wish_voice AS v ORDER BY v.at, v.customer_id"
)
_HERE = (
    "SELECT s.customer_id, s.last_day FROM visit_summary AS s "
    "JOIN consent_standing AS h ON h.customer_id = s.customer_id AND h.purpose = 'history' "
    "WHERE s.last_day >= ? AND s.customer_id IN ({})"
)
_WORDS, _BECAUSE = "wish.words", "wish.because"


class SqlWishes:
    """Keeps wishes; see `application.wish_ports.WishRepository`."""

    def __init__(self, session: Session) -> None:
        """Wishes of this transaction."""
        self._session = session
        self._words = ShopWords(session, b"wishes")

    def all(self) -> tuple[Wish, ...]:
        """Every wish with what was put to it."""
        voices: dict[int, list[Voice]] = {}
        for number, *voice in self._session.rows(_VOICES):
            voices.setdefault(whole(number), []).append(_voice(tuple(voice)))
        singles = [self._wish(row, voices.get(whole(row[0]), [])) for row in self._session.rows(_WISHES)]
        into = self._session.rows("SELECT wish_id, merged_into FROM wish WHERE merged_into IS NOT NULL")
        return families(singles, {WishId(whole(one)): WishId(whole(root)) for one, root in into})

    def get(self, wish_id: WishId) -> Wish:
        """One that stands alone; an unknown number is refused."""
        found = next((wish for wish in self.all() if wish.wish_id == wish_id), None)
        if found is None:
            raise InputRefusedError(_GONE)
        return found

    def add(self, words: str, at: datetime) -> WishId:
        """Keep a wish; its words are sealed to the number that it gets."""
        number = WishId(next_number(self._session, "wish"))
        self._insert(Wish(number, words, at, WishState.OPEN, at), None)
        return number

    def reword(self, wish_id: WishId, words: str) -> None:
        """Say it otherwise."""
        self._change(wish_id, "words = ?", self._words.seal(_WORDS, wish_id, words))

    def put_state(self, wish: Wish) -> None:
        """Keep where it stands."""
        because = self._words.seal_some(_BECAUSE, wish.wish_id, wish.because)
        changed = "state = ?, because = ?, state_at = ?"
        self._change(wish.wish_id, changed, wish.state.value, because, seconds(wish.state_at))

    def add_voice(self, wish_id: WishId, voice: Voice) -> None:
        """Somebody wished it; without their consent the database refuses."""
        told = None if voice.told_at is None else seconds(voice.told_at)
        self._session.run(
            "INSERT INTO wish_voice (wish_id, customer_id, at, told_at) VALUES (?, ?, ?, ?)",
            (wish_id, voice.customer_id, seconds(voice.at), told),
        )

    def remove_voice(self, wish_id: WishId, customer_id: CustomerId) -> None:
        """They did not."""
        self._session.run("DELETE FROM wish_voice WHERE wish_id = ? AND customer_id = ?", (wish_id, customer_id))

    def count_more(self, wish_id: WishId, more: int) -> None:
        """So many more without a name, never fewer than none."""
        self._change(wish_id, "anonymous = max(anonymous + ?, 0)", more)

    def put_to(self, wish_id: WishId, into: WishId | None) -> None:
        """Put it to another; the database refuses what would make a chain."""
        self._change(wish_id, "merged_into = ?", into)

    def mark_told(self, wish_ids: Collection[WishId], customer_id: CustomerId, at: datetime | None) -> None:
        """Somebody knows, or does not after all."""
        told = None if at is None else seconds(at)
        self._session.run_many(
            "UPDATE wish_voice SET told_at = ? WHERE wish_id = ? AND customer_id = ?",
            [(told, number, customer_id) for number in wish_ids],
        )

    def here_since(self, customers: Collection[CustomerId], day: date) -> dict[CustomerId, date]:
        """Which of these were here on that shop day or since, and when last."""
        rows = self._session.rows_among(_HERE, sorted(customers), (day.toordinal(),))
        return {CustomerId(whole(number)): day_of(last) for number, last in rows}

    def remove(self, wish_id: WishId) -> None:
        """Forget it with everything that was put to it."""
        self._session.run("DELETE FROM wish WHERE merged_into = ?", (wish_id,))
        if not self._session.run("DELETE FROM wish WHERE wish_id = ?", (wish_id,)):
            raise InputRefusedError(_GONE)

    def restore(self, wish: Wish) -> None:
        """Put it back with everything that was put to it."""
        self._insert(wish, None)
        for one in wish.merged:
            self._insert(one, wish.wish_id)
        for one in (wish, *wish.merged):
            for voice in one.own_voices:
                self.add_voice(one.wish_id, voice)

    def _insert(self, wish: Wish, into: WishId | None) -> None:
        number = wish.wish_id
        self._session.run(
            "INSERT INTO wish (wish_id, words, state, because, anonymous, merged_into, at, state_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                self._words.seal(_WORDS, number, wish.words),
                wish.state.value,
                self._words.seal_some(_BECAUSE, number, wish.because),
                wish.own_anonymous,
                into,
                seconds(wish.at),
                seconds(wish.state_at),
            ),
        )

    def _wish(self, row: Row, voices: list[Voice]) -> Wish:
        number, sealed, state, because, anonymous, at, state_at = row
        wish_id = WishId(whole(number))
        return Wish(
            wish_id=wish_id,
            words=self._words.open(_WORDS, wish_id, sealed),
            at=instant(at),
            state=WishState(words(state)),
            state_at=instant(state_at),
            because=self._words.open(_BECAUSE, wish_id, because),
            own_voices=tuple(voices),
            own_anonymous=whole(anonymous),
        )

    def _change(self, wish_id: WishId, what: str, *values: Value) -> None:
        if not self._session.run(f"UPDATE wish SET {what} WHERE wish_id = ?", (*values, wish_id)):
            raise InputRefusedError(_GONE)


def _voice(row: Row) -> Voice:
    customer, at, told, named = row
    told_at = None if told is None else instant(told)
    return Voice(CustomerId(whole(customer)), instant(at), told_at, may_be_named=bool(named))

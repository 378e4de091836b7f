"""Polls: question and choices sealed for the shop, who chose what by number, and what was tallied without names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime

from localregulars.domain.errors import InputRefusedError, StoreDamagedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import Poll, PollId, PollVoice
from localregulars.storage.failures import DAMAGED
from localregulars.storage.instants import day_of, instant, seconds, whole
from localregulars.storage.rights import next_number
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.shop_words import ShopWords
from localregulars.storage.wishes import MAY_BE_NAMED

_GONE = "This poll is not there any more; look at the polls again."
_POLLS = "SELECT poll_id, question, choices, until, decision, at, decided_at FROM poll ORDER BY poll_id"
_TALLIES = "SELECT poll_id, voices FROM poll_tally ORDER BY poll_id, choice"
_VOICES = (
    f"SELECT v.poll_id, v.customer_id, v.choice, v.at, v.told_at, {MAY_BE_NAMED} "
    "FROM poll_voice AS v ORDER BY v.at, v.customer_id"
)
_PUT_VOICE = """
UPDATE poll_voice SET choice = ?, at = ?, told_at = ? WHERE poll_id = ? AND customer_id = ?
"""
_ADD_VOICE = "INSERT INTO poll_voice (choice, at, told_at, poll_id, customer_id) VALUES (?, ?, ?, ?, ?)"
_QUESTION, _CHOICES, _DECISION = "poll.question", "poll.choices", "poll.decision"


class SqlPolls:
    """Keeps polls; see `application.wish_ports.PollRepository`."""

    def __init__(self, session: Session) -> None:
        """Polls of this transaction."""
        self._session = session
        self._words = ShopWords(session, b"polls")

    def all(self) -> tuple[Poll, ...]:
        """Every poll, in the order in which they were made."""
        tallies: dict[int, list[int]] = {}
        for number, count in self._session.rows(_TALLIES):
            tallies.setdefault(whole(number), []).append(whole(count))
        voices: dict[int, list[PollVoice]] = {}
        for number, *voice in self._session.rows(_VOICES):
            voices.setdefault(whole(number), []).append(_voice(tuple(voice)))
        rows = self._session.rows(_POLLS)
        return tuple(self._poll(row, voices.get(whole(row[0]), []), tallies.get(whole(row[0]), [])) for row in rows)

    def get(self, poll_id: PollId) -> Poll:
        """One of them; an unknown number is refused."""
        found = next((poll for poll in self.all() if poll.poll_id == poll_id), None)
        if found is None:
            raise InputRefusedError(_GONE)
        return found

    def last_voices(self) -> dict[CustomerId, datetime]:
        """When each customer last chose something by name."""
        rows = self._session.rows("SELECT customer_id, max(at) FROM poll_voice GROUP BY customer_id")
        return {CustomerId(whole(number)): instant(at) for number, at in rows}

    def add(self, question: str, choices: Sequence[str], until: date, at: datetime) -> PollId:
        """Keep a poll; its words are sealed to the number that it gets."""
        number = PollId(next_number(self._session, "poll"))
        self.restore(Poll(number, question, tuple(choices), at, until, tally=(0,) * len(choices)))
        return number

    def put_voice(self, poll_id: PollId, voice: PollVoice) -> None:
        """What somebody chose, instead of what they chose before; without their consent the database refuses."""
        told = None if voice.told_at is None else seconds(voice.told_at)
        values = (voice.choice, seconds(voice.at), told, poll_id, voice.customer_id)
        if not self._session.run(_PUT_VOICE, values):
            self._session.run(_ADD_VOICE, values)

    def remove_voice(self, poll_id: PollId, customer_id: CustomerId) -> None:
        """They chose nothing."""
        self._session.run("DELETE FROM poll_voice WHERE poll_id = ? AND customer_id = ?", (poll_id, customer_id))

    def count_more(self, poll_id: PollId, more: Sequence[int]) -> None:
        """So many more for each choice without a name, never fewer than none."""
        self._session.run_many(
            "UPDATE poll_tally SET voices = max(voices + ?, 0) WHERE poll_id = ? AND choice = ?",
            [(count, poll_id, choice) for choice, count in enumerate(more) if count],
        )

    def set_until(self, poll_id: PollId, until: date) -> None:
        """Let it run until the end of this shop day."""
        self._change(poll_id, "until = ?", until.toordinal())

    def decide(self, poll_id: PollId, decision: str, at: datetime | None) -> None:
        """Keep what became of it."""
        sealed = self._words.seal_some(_DECISION, poll_id, decision)
        self._change(poll_id, "decision = ?, decided_at = ?", sealed, None if at is None else seconds(at))

    def mark_told(self, poll_id: PollId, customer_id: CustomerId, at: datetime | None) -> None:
        """Somebody knows, or does not after all."""
        self._session.run(
            "UPDATE poll_voice SET told_at = ? WHERE poll_id = ? AND customer_id = ?",
            (None if at is None else seconds(at), poll_id, customer_id),
        )

    def remove(self, poll_id: PollId) -> None:
        """Forget it with its voices."""
        self._session.run("DELETE FROM poll_voice WHERE poll_id = ?", (poll_id,))
        if not self._session.run("DELETE FROM poll WHERE poll_id = ?", (poll_id,)):
            raise InputRefusedError(_GONE)

    def restore(self, poll: Poll) -> None:
        """Put it back with everything that is in it."""
        number = poll.poll_id
        choices = json.dumps(poll.choices, ensure_ascii=False)
        self._session.run(
            "INSERT INTO poll (poll_id, question, choices, options, until, decision, at, decided_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                self._words.seal(_QUESTION, number, poll.question),
                self._words.seal(_CHOICES, number, choices),
                len(poll.choices),
                poll.until.toordinal(),
                self._words.seal_some(_DECISION, number, poll.decision),
                seconds(poll.at),
                None if poll.decided_at is None else seconds(poll.decided_at),
            ),
        )
        self._session.run_many(
            "INSERT INTO poll_tally (poll_id, choice, voices) VALUES (?, ?, ?)",
            [(number, choice, count) for choice, count in enumerate(poll.tally)],
        )
        for voice in poll.voices:
            self.put_voice(number, voice)

    def _poll(self, row: Row, voices: list[PollVoice], tally: list[int]) -> Poll:
        number, question, choices, until, decision, at, decided = row
        poll_id = PollId(whole(number))
        listed = json.loads(self._words.open(_CHOICES, poll_id, choices))
        if not isinstance(listed, list) or len(listed) != len(tally):
            raise StoreDamagedError(DAMAGED)
        return Poll(
            poll_id=poll_id,
            question=self._words.open(_QUESTION, poll_id, question),
            choices=tuple(map(str, listed)),
            at=instant(at),
            until=day_of(until),
            voices=tuple(voices),
            tally=tuple(tally),
            decision=self._words.open(_DECISION, poll_id, decision),
            decided_at=None if decided is None else instant(decided),
        )

    def _change(self, poll_id: PollId, what: str, *values: Value) -> None:
        if not self._session.run(f"UPDATE poll SET {what} WHERE poll_id = ?", (*values, poll_id)):
            raise InputRefusedError(_GONE)


def _voice(row: Row) -> PollVoice:
    customer, choice, at, told, named = row
    told_at = None if told is None else instant(told)
    return PollVoice(CustomerId(whole(customer)), whole(choice), instant(at), told_at, may_be_named=bool(named))

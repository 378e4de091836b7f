"""The feedback log: entries with their words sealed, and what is kept beside them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from localregulars.application.feedback.ports import FeedbackFacts, LogSlice, NewEntry
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import (
    Attachment,
    AttachmentId,
    AttachmentKind,
    ChangeId,
    Entry,
    FeedbackChannel,
    FeedbackId,
    FeedbackKind,
    FeedbackState,
    FixedBy,
    Mood,
    Task,
    ThemeId,
    TopicId,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import Said, satisfaction_of
from localregulars.domain.staff import StaffId
from localregulars.storage.feedback_facts import feedback_facts
from localregulars.storage.feedback_slices import CAME_SINCE, condition, counted
from localregulars.storage.feedback_words import IN_USE, FeedbackWords
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.rights import next_number
from localregulars.storage.session import Row, Session, Value

_TABLE, _FILES = "feedback", "feedback_attachment"
_WORDS, _BECAUSE, _TOPIC, _CONTENT = (
    "feedback.words",
    "feedback.because",
    "feedback_topic.word",
    "feedback_attachment.content",
)
_GONE = "This entry is not there any more; open the list anew."
_NOT_THERE = "This picture or page is not there any more; open the entry anew."
_SELECT = f"""
SELECT f.feedback_id, f.kind, f.channel, f.at, f.day, f.mood, f.topic_id, t.word, f.words, f.customer_id,
    f.written_by, f.task_owner, f.due_day, f.state, f.fixed_by, f.change_id, f.because, f.answered_at, f.fixed_at,
    f.told_at, f.told_over, (SELECT count(*) FROM feedback_attachment AS a WHERE a.feedback_id = f.feedback_id),
    k.key, {IN_USE.format("f")} AS in_use
FROM feedback AS f
LEFT JOIN feedback_topic AS t ON t.topic_id = f.topic_id
LEFT JOIN person_key AS k ON k.customer_id = f.customer_id
"""
_OPEN = """ WHERE f.state IN ('new', 'doing') AND f.kind <> 'compliment' AND NOT (f.kind = 'review' AND f.mood IS 3)
ORDER BY f.due_day IS NULL, f.due_day, f.feedback_id"""
_TO_TELL = " WHERE f.state = 'fixed' AND f.customer_id IS NOT NULL"
_SAID = f"""
SELECT f.customer_id, f.at, f.mood FROM feedback AS f
WHERE f.mood IS NOT NULL AND {IN_USE.format("f")} AND f.customer_id IN ({{}}) ORDER BY f.at
"""


class SqlFeedback:
    """Keeps entries; see `application.feedback_ports.FeedbackRepository`."""

    def __init__(self, session: Session) -> None:
        """Entries of this transaction."""
        self._session = session
        self._words = FeedbackWords(session)

    def add(self, entry: NewEntry) -> FeedbackId:
        """Keep an entry; the database refuses a name without consent."""
        number = FeedbackId(next_number(self._session, _TABLE))
        self._insert(number, entry)
        return number

    def restore(self, entry: Entry, files: Collection[tuple[Attachment, bytes]]) -> None:
        """Step by step, as the database wants it: told follows fixed, and fixed what is new."""
        written = NewEntry(
            entry.kind,
            entry.channel,
            entry.words,
            entry.at,
            entry.day,
            entry.mood,
            entry.topic_id,
            entry.customer_id,
            entry.written_by,
        )
        self._insert(entry.feedback_id, written)
        if entry.state is FeedbackState.TOLD:
            self.save(replace(entry, state=FeedbackState.FIXED, told_at=None, told_over=None))
        self.save(entry)
        for one, content in files:
            self._insert_file(one.attachment_id, entry.feedback_id, entry.customer_id, one.kind, content)

    def _insert(self, number: FeedbackId, entry: NewEntry) -> None:
        self._session.run(
            "INSERT INTO feedback "
            "(feedback_id, customer_id, kind, channel, mood, topic_id, words, at, day, written_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                entry.customer_id,
                entry.kind.value,
                entry.channel.value,
                entry.mood,
                entry.topic_id,
                self._words.seal(entry.customer_id, _WORDS, number, entry.words),
                seconds(entry.at),
                entry.day.toordinal(),
                entry.written_by,
            ),
        )

    def get(self, feedback_id: FeedbackId) -> Entry:
        """One entry; an unknown number is refused."""
        row = self._session.row(f"{_SELECT} WHERE f.feedback_id = ?", (feedback_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return self._entry(row)

    def is_there(self, feedback_id: FeedbackId) -> bool:
        """Whether there is such an entry."""
        return self._session.row("SELECT 1 FROM feedback WHERE feedback_id = ?", (feedback_id,)) is not None

    def save(self, entry: Entry) -> None:
        """Write back where it stands. A reason that rests stays as it is."""
        owner = self._owner(entry.feedback_id)
        values: dict[str, Value] = {
            "topic_id": entry.topic_id,
            "task_owner": entry.task.owner,
            "due_day": None if entry.task.due is None else entry.task.due.toordinal(),
            "state": entry.state.value,
            "fixed_by": None if entry.fixed_by is None else entry.fixed_by.value,
            "change_id": entry.change_id,
            "answered_at": None if entry.answered_at is None else seconds(entry.answered_at),
            "fixed_at": None if entry.fixed_at is None else seconds(entry.fixed_at),
            "told_at": None if entry.told_at is None else seconds(entry.told_at),
            "told_over": None if entry.told_over is None else entry.told_over.value,
        }
        if entry.because or entry.fixed_by is not FixedBy.WORDS:
            values["because"] = self._words.seal(owner, _BECAUSE, entry.feedback_id, entry.because)
        names = ", ".join(f"{name} = ?" for name in values)
        self._session.run(f"UPDATE feedback SET {names} WHERE feedback_id = ?", (*values.values(), entry.feedback_id))

    def remove(self, feedback_id: FeedbackId) -> None:
        """Forget one; its recovery and attachments go with it."""
        self._owner(feedback_id)
        self._session.run("DELETE FROM feedback WHERE feedback_id = ?", (feedback_id,))

    def recent(
        self,
        *,
        limit: int,
        states: Collection[FeedbackState] = (),
        themes: Collection[ThemeId] = (),
        before: FeedbackId | None = None,
    ) -> list[Entry]:
        """The newest entries, newest first."""
        conditions, values = ["1"], list[Value]()
        if states:
            conditions.append(f"f.state IN ({_places(states)})")
            values += [state.value for state in states]
        if themes:
            conditions.append(f"t.theme_id IN ({_places(themes)})")
            values += themes
        if before is not None:
            conditions.append("f.feedback_id < ?")
            values.append(before)
        where = " AND ".join(conditions)
        return self._entries(f" WHERE {where} ORDER BY f.feedback_id DESC LIMIT ?", (*values, limit))

    def open_entries(self) -> list[Entry]:
        """Everything that is still to be done."""
        return self._entries(_OPEN)

    def listed(self, which: LogSlice, *, today: date, limit: int) -> list[Entry]:
        """The newest of a slice; overdue ones by their day."""
        order = "f.due_day, f.feedback_id" if which is LogSlice.OVERDUE else "f.feedback_id DESC"
        return self._entries(f" WHERE {condition(which, today)} ORDER BY {order} LIMIT ?", (limit,))

    def counted(self, today: date) -> dict[LogSlice, int]:
        """How many there are in each slice."""
        return counted(self._session, today)

    def of_customer(self, customer_id: CustomerId) -> list[Entry]:
        """Everything of one customer, newest first, as far as it may be used."""
        return self._entries(" WHERE f.customer_id = ? AND in_use ORDER BY f.feedback_id DESC", (customer_id,))

    def from_surveys(self, first: date, last: date) -> list[Entry]:
        """What was said in surveys between two days, oldest first, as far as it may be used."""
        where = " WHERE f.channel = 'survey' AND f.words IS NOT NULL AND f.day BETWEEN ? AND ? AND in_use"
        return self._entries(f"{where} ORDER BY f.feedback_id", (first.toordinal(), last.toordinal()))

    def of_staff(self, staff_id: StaffId, *, limit: int) -> list[Entry]:
        """The newest that somebody wrote down or sees to."""
        where = (
            " WHERE f.feedback_id IN (SELECT feedback_id FROM feedback WHERE written_by = ?1 "
            "UNION SELECT feedback_id FROM feedback WHERE task_owner = ?1) ORDER BY f.feedback_id DESC LIMIT ?2"
        )
        return self._entries(where, (staff_id, limit))

    def of_themes(self, themes: Collection[ThemeId]) -> list[Entry]:
        """Everything on some themes, oldest first."""
        return self._entries(f" WHERE t.theme_id IN ({_places(themes)}) ORDER BY f.feedback_id", tuple(themes))

    def to_be_told(self, customer_id: CustomerId | None = None) -> list[Entry]:
        """Who is still to be told, longest waiting first."""
        one = "" if customer_id is None else " AND f.customer_id = ?"
        values = () if customer_id is None else (customer_id,)
        where = f" WHERE f.state = 'fixed' AND f.customer_id IS NOT NULL{one} AND in_use"
        return self._entries(f"{where} ORDER BY f.fixed_at, f.feedback_id", values)

    def told_soon(self, *, came_since: date, expected: Collection[CustomerId], limit: int) -> list[Entry]:
        """Who is to be told and was here lately, or is expected; longest waiting first."""
        day = came_since.toordinal()
        where = f"{_TO_TELL} AND ({CAME_SINCE} OR f.customer_id IN ({_places(expected)})) AND in_use"
        return self._entries(f"{where} ORDER BY f.fixed_at, f.feedback_id LIMIT ?", (day, *expected, limit))

    def count_to_be_told(self) -> int:
        """How many are to be told something."""
        row = self._session.row(f"SELECT count(*) FROM feedback AS f {_TO_TELL} AND {IN_USE.format('f')}")
        return 0 if row is None else whole(row[0])

    def said_by(self, customers: Collection[CustomerId]) -> dict[CustomerId, list[Said]]:
        """How satisfied these were, by their mood."""
        found: dict[CustomerId, list[Said]] = {}
        for number, at, mood in self._session.rows_among(_SAID, sorted(customers)):
            said = Said(instant(at), satisfaction_of(Mood(whole(mood))))
            found.setdefault(CustomerId(whole(number)), []).append(said)
        return found

    def facts(self) -> FeedbackFacts:
        """All of them as arrays."""
        return feedback_facts(self._session)

    def attach(self, feedback_id: FeedbackId, kind: AttachmentKind, content: bytes) -> AttachmentId:
        """Keep something beside the words."""
        number = AttachmentId(next_number(self._session, _FILES))
        self._insert_file(number, feedback_id, self._owner(feedback_id), kind, content)
        return number

    def _insert_file(
        self,
        number: AttachmentId,
        feedback_id: FeedbackId,
        owner: CustomerId | None,
        kind: AttachmentKind,
        content: bytes,
    ) -> None:
        self._session.run(
            "INSERT INTO feedback_attachment (attachment_id, feedback_id, customer_id, kind, size, content) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                number,
                feedback_id,
                owner,
                kind.value,
                len(content),
                self._words.seal_file(owner, _CONTENT, number, content),
            ),
        )

    def attachments(self, feedback_id: FeedbackId) -> tuple[Attachment, ...]:
        """What is kept beside the words of one, as far as it may be used."""
        rows = self._session.rows(
            f"SELECT a.attachment_id, a.kind, a.size FROM feedback_attachment AS a "
            f"WHERE a.feedback_id = ? AND {IN_USE.format('a')} ORDER BY a.attachment_id",
            (feedback_id,),
        )
        return tuple(
            Attachment(AttachmentId(whole(number)), AttachmentKind(words(kind)), whole(size))
            for number, kind, size in rows
        )

    def attachment(self, attachment_id: AttachmentId) -> tuple[AttachmentKind, FeedbackId, bytes]:
        """One with its bytes; an unknown number is refused."""
        row = self._session.row(
            "SELECT a.kind, a.feedback_id, a.customer_id, k.key, a.content FROM feedback_attachment AS a "
            f"LEFT JOIN person_key AS k USING (customer_id) WHERE a.attachment_id = ? AND {IN_USE.format('a')}",
            (attachment_id,),
        )
        if row is None:
            raise InputRefusedError(_NOT_THERE)
        kind, entry, owner, key, content = row
        opened = self._words.open_file(owner, key, _CONTENT, attachment_id, content)
        return AttachmentKind(words(kind)), FeedbackId(whole(entry)), opened

    def detach(self, attachment_id: AttachmentId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM feedback_attachment WHERE attachment_id = ?", (attachment_id,)):
            raise InputRefusedError(_NOT_THERE)

    def _owner(self, feedback_id: FeedbackId) -> CustomerId | None:
        """Whose the entry is in truth, even while their consent rests."""
        row = self._session.row("SELECT customer_id FROM feedback WHERE feedback_id = ?", (feedback_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return None if row[0] is None else CustomerId(whole(row[0]))

    def _entries(self, where: str, values: tuple[Value, ...] = ()) -> list[Entry]:
        return [self._entry(row) for row in self._session.rows(_SELECT + where, values)]

    def _entry(self, row: Row) -> Entry:
        (
            number, kind, channel, at, day, mood, topic_id, topic, said, owner, written_by, task_owner, due, state,
            fixed_by, change, because, answered_at, fixed_at, told_at, told_over, attachments, key, in_use,
        ) = row  # fmt: skip
        seq, is_resting = whole(number), not in_use
        return Entry(
            feedback_id=FeedbackId(seq),
            kind=FeedbackKind(words(kind)),
            channel=FeedbackChannel(words(channel)),
            at=instant(at),
            day=day_of(day),
            mood=None if mood is None else Mood(whole(mood)),
            topic_id=None if topic_id is None else TopicId(whole(topic_id)),
            topic="" if topic is None else self._words.open(None, None, _TOPIC, whole(topic_id), topic),
            words="" if is_resting else self._words.open(owner, key, _WORDS, seq, said),
            customer_id=None if is_resting or owner is None else CustomerId(whole(owner)),
            written_by=None if written_by is None else StaffId(whole(written_by)),
            task=Task(None if task_owner is None else StaffId(whole(task_owner)), None if due is None else day_of(due)),
            state=FeedbackState(words(state)),
            fixed_by=None if fixed_by is None else FixedBy(words(fixed_by)),
            change_id=None if change is None else ChangeId(whole(change)),
            because="" if is_resting else self._words.open(owner, key, _BECAUSE, seq, because),
            answered_at=None if answered_at is None else instant(answered_at),
            fixed_at=None if fixed_at is None else instant(fixed_at),
            told_at=None if told_at is None else instant(told_at),
            told_over=None if told_over is None else ContactChannel(words(told_over)),
            attachments=0 if is_resting else whole(attachments),
            is_resting=is_resting,
            is_bare=said is None,
        )


def _places(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))

"""What the feedback log, themes, changes and recoveries need of the store; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

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
    Mood,
    ShopChange,
    ThemeId,
    TopicId,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import Recovery, RecoveryCause, RecoveryId, Said
from localregulars.domain.staff import StaffId
from localregulars.domain.themes import Theme

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.measures.arrays import FloatArray, IntArray


class NewEntry(NamedTuple):
    """What is written down of one entry; `topic_id` None is no topic, `written_by` None is not known."""

    kind: FeedbackKind
    channel: FeedbackChannel
    words: str
    at: datetime
    day: date
    mood: Mood | None = None
    topic_id: TopicId | None = None
    customer_id: CustomerId | None = None
    written_by: StaffId | None = None


class LogSlice(StrEnum):
    """Entries that a screen shows together. `PRAISE` asks for nothing and is to be enjoyed; `NEW` is what asks."""

    ALL = "all"
    OVERDUE = "overdue"
    NEW = "new"
    DOING = "doing"
    FIXED = "fixed"
    TOLD = "told"
    PRAISE = "praise"


class FeedbackFacts(NamedTuple):
    """Every entry, one place each, for arithmetic; oldest first. Numbers are -1 and times NaN where there is none.

    `who` is -1 too while a consent rests. `mood` is 1 to 3; `theme` the theme's number; `kind` the place in
    `FeedbackKind`; times are hours since 1970 UTC; `day` a proleptic ordinal; `asks` 1 where anything is to be done.
    """

    feedback_id: IntArray
    who: IntArray
    day: IntArray
    kind: IntArray
    mood: IntArray
    theme: IntArray
    asks: IntArray
    arrived: FloatArray
    answered: FloatArray
    fixed: FloatArray
    told: FloatArray


class RecoveryFacts(NamedTuple):
    """Every recovery, oldest first; as `FeedbackFacts`. `cost_milli` is -1 where it is not known."""

    recovery_id: IntArray
    who: IntArray
    day: IntArray
    arrived: FloatArray
    answered: FloatArray
    settled: FloatArray
    cost_milli: IntArray


class FeedbackRepository(Protocol):
    """Entries, their words sealed. The database refuses one with a name without the consent to `feedback`."""

    def add(self, entry: NewEntry) -> FeedbackId:
        """Keep an entry."""
        ...

    def get(self, feedback_id: FeedbackId) -> Entry:
        """One of them; an unknown number is refused."""
        ...

    def is_there(self, feedback_id: FeedbackId) -> bool:
        """Whether there is such an entry."""
        ...

    def save(self, entry: Entry) -> None:
        """Write back its task, where it stands, and since when; nothing else of it ever changes."""
        ...

    def remove(self, feedback_id: FeedbackId) -> None:
        """Forget one, with its attachments, as if it had not been written down."""
        ...

    def restore(self, entry: Entry, files: Collection[tuple[Attachment, bytes]]) -> None:
        """Put an entry back under its number as it was when it was read, with what was kept beside its words."""
        ...

    def recent(
        self,
        *,
        limit: int,
        states: Collection[FeedbackState] = (),
        themes: Collection[ThemeId] = (),
        before: FeedbackId | None = None,
    ) -> list[Entry]:
        """The newest entries, newest first; `before` goes on where a list ended, empty collections are all."""
        ...

    def open_entries(self) -> list[Entry]:
        """Everything that asks for something and is not fixed: with a due day first by that, then oldest first."""
        ...

    def listed(self, which: LogSlice, *, today: date, limit: int) -> list[Entry]:
        """The newest entries of a slice, newest first; overdue ones by their day, the longest overdue first."""
        ...

    def counted(self, today: date) -> dict[LogSlice, int]:
        """How many entries there are in each slice."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[Entry]:
        """Everything that somebody said, newest first, as far as it may be used."""
        ...

    def from_surveys(self, first: date, last: date) -> list[Entry]:
        """What was said in surveys from one day to another, both included, oldest first, as far as it may be used."""
        ...

    def of_staff(self, staff_id: StaffId, *, limit: int) -> list[Entry]:
        """The newest that somebody of the staff wrote down or sees to, newest first."""
        ...

    def of_themes(self, themes: Collection[ThemeId]) -> list[Entry]:
        """Everything on some themes, oldest first."""
        ...

    def to_be_told(self, customer_id: CustomerId | None = None) -> list[Entry]:
        """What is fixed and its sender, who is known and may be told, has not heard; longest waiting first."""
        ...

    def told_soon(self, *, came_since: date, expected: Collection[CustomerId], limit: int) -> list[Entry]:
        """As `to_be_told`, of those who came on that day or since, or are expected; at most so many."""
        ...

    def count_to_be_told(self) -> int:
        """How many entries `to_be_told` has."""
        ...

    def said_by(self, customers: Collection[CustomerId]) -> dict[CustomerId, list[Said]]:
        """How satisfied these were whenever they said something, by their mood."""
        ...

    def facts(self) -> FeedbackFacts:
        """All of them as arrays: cheap for 50,000."""
        ...

    def attach(self, feedback_id: FeedbackId, kind: AttachmentKind, content: bytes) -> AttachmentId:
        """Keep something beside the words, sealed as they are."""
        ...

    def attachments(self, feedback_id: FeedbackId) -> tuple[Attachment, ...]:
        """What is kept beside the words of one."""
        ...

    def attachment(self, attachment_id: AttachmentId) -> tuple[AttachmentKind, FeedbackId, bytes]:
        """One with its bytes; an unknown number is refused."""
        ...

    def detach(self, attachment_id: AttachmentId) -> None:
        """Forget one."""
        ...


class ThemeRepository(Protocol):
    """Topics, the themes that they belong to, and changes that are linked with themes and entries."""

    def topic(self, word: str, at: datetime) -> TopicId:
        """The topic of a word, made (with a theme of its own) where there is none yet: `themes.topic_key` decides."""
        ...

    def find_topic(self, word: str) -> TopicId | None:
        """The topic of a word, None where there is none yet."""
        ...

    def topics(self) -> tuple[str, ...]:
        """The words that can be chosen again, those that were used most first."""
        ...

    def all(self) -> list[Theme]:
        """Every theme, in the order of their numbers."""
        ...

    def get(self, theme_id: ThemeId) -> Theme:
        """One of them; an unknown number is refused."""
        ...

    def rename(self, theme_id: ThemeId, name: str) -> None:
        """Call it otherwise."""
        ...

    def move_topics(self, topics: Collection[TopicId], theme_id: ThemeId) -> None:
        """Let topics belong to a theme."""
        ...

    def add_change(self, what: str, at: datetime) -> ChangeId:
        """Keep a change that is not made yet."""
        ...

    def change(self, change_id: ChangeId) -> ShopChange:
        """One of them; an unknown number is refused."""
        ...

    def changes(self) -> list[ShopChange]:
        """Every change, newest first."""
        ...

    def save_change(self, change: ShopChange) -> None:
        """Write back what it is and when it was made."""
        ...

    def remove_change(self, change_id: ChangeId) -> None:
        """Forget one, with its links; refused while anything is fixed by it."""
        ...

    def link_themes(self, change_id: ChangeId, themes: Collection[ThemeId]) -> None:
        """The change is about exactly these themes."""
        ...

    def link_entries(self, change_id: ChangeId, entries: Collection[FeedbackId]) -> None:
        """The change is about exactly these entries, besides those of its themes."""
        ...

    def linked_themes(self, change_id: ChangeId) -> frozenset[ThemeId]:
        """What it is about."""
        ...

    def linked_entries(self, change_id: ChangeId) -> frozenset[FeedbackId]:
        """The entries that were linked one by one."""
        ...


class NewRecovery(NamedTuple):
    """What is written down when a recovery opens; `satisfaction` from 0 to 1, kept in hundredths."""

    cause: RecoveryCause
    what: str
    at: datetime
    day: date
    customer_id: CustomerId | None = None
    feedback_id: FeedbackId | None = None
    satisfaction: float | None = None


class RecoveryRepository(Protocol):
    """Recoveries, their words sealed as those of entries are."""

    def add(self, recovery: NewRecovery) -> RecoveryId:
        """Keep one."""
        ...

    def get(self, recovery_id: RecoveryId) -> Recovery:
        """One of them; an unknown number is refused."""
        ...

    def of_entry(self, feedback_id: FeedbackId) -> Recovery | None:
        """The recovery that an entry opened."""
        ...

    def save(self, recovery: Recovery) -> None:
        """Write back what was offered, what it cost, and where it stands."""
        ...

    def remove(self, recovery_id: RecoveryId) -> None:
        """Forget one, as if it had not been opened."""
        ...

    def restore(self, recovery: Recovery) -> None:
        """Put one back under its number as it was when it was read."""
        ...

    def not_settled(self) -> list[Recovery]:
        """Everything that is still to be put right, oldest first."""
        ...

    def settled(self, *, limit: int) -> list[Recovery]:
        """The newest that were, newest first."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[Recovery]:
        """Everything of one customer, newest first, as far as it may be used."""
        ...

    def from_surveys(self, day: date) -> list[Recovery]:
        """What answers of a day opened, oldest first."""
        ...

    def facts(self) -> RecoveryFacts:
        """All of them as arrays."""
        ...

    def empowerment_milli(self) -> int:
        """What staff may offer without asking, in thousandths."""
        ...

    def set_empowerment(self, milli: int) -> None:
        """Replace it."""
        ...

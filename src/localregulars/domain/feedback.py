"""What people say about the shop, and what became of it: New → Doing → Fixed → Told.

"Fixed" is reached by a change that was made, or by an honest answer in words ("we won't, because"). "Told" follows only
one of these two, and only where it is known who spoke. Every step can be taken back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import NewType

from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.staff import StaffId

FeedbackId = NewType("FeedbackId", int)
AttachmentId = NewType("AttachmentId", int)
TopicId = NewType("TopicId", int)
ThemeId = NewType("ThemeId", int)
ChangeId = NewType("ChangeId", int)

THE_OWNER = StaffId(0)
"""The owner, where they signed in with the passphrase and no name of their own."""
LONGEST_WORDS = 2_000
LONGEST_REASON = 1_000
LONGEST_TOPIC = 40
MOST_ATTACHMENTS = 5
LARGEST_ATTACHMENT = 4 * 1024 * 1024
"""Bytes of one attachment: a photo of a telephone, or a page that was scanned."""
ASK_WITHOUT_NAME = (
    "They did not agree to have what they say kept with their name; "
    "ask for it first, or write it down without the name."
)


class FeedbackChannel(StrEnum):
    """How it came."""

    IN_PERSON = "in_person"
    CALL = "call"
    SURVEY = "survey"
    REVIEW_SITE = "review_site"
    SOCIAL_MEDIA = "social_media"
    EMAIL = "email"
    PAPER = "paper"

    @property
    def way_back(self) -> ContactChannel | None:
        """How they may be answered because they came that way themselves; None where that tells nobody."""
        return _WAYS_BACK.get(self)


_WAYS_BACK = {
    FeedbackChannel.IN_PERSON: ContactChannel.IN_PERSON,
    FeedbackChannel.CALL: ContactChannel.PHONE,
    FeedbackChannel.EMAIL: ContactChannel.EMAIL,
}


class FeedbackKind(StrEnum):
    """What it is. An idea is a colleague's, about the service, and never a customer's."""

    COMPLIMENT = "compliment"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    QUESTION = "question"
    REVIEW = "review"
    IDEA = "idea"


class Mood(IntEnum):
    """How they sounded; more is happier."""

    UNHAPPY = 1
    SO_SO = 2
    HAPPY = 3


class FeedbackState(StrEnum):
    """Where it stands."""

    NEW = "new"
    DOING = "doing"
    FIXED = "fixed"
    TOLD = "told"


class FixedBy(StrEnum):
    """What brought it to "fixed"."""

    CHANGE = "change"
    WORDS = "words"
    """ "We won't, because", or the answer to a question."""


class AttachmentKind(StrEnum):
    """What may be kept beside the words, by its media type."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    PDF = "application/pdf"


_FIRST_BYTES = {
    AttachmentKind.PNG: b"\x89PNG\r\n\x1a\n",
    AttachmentKind.JPEG: b"\xff\xd8\xff",
    AttachmentKind.PDF: b"%PDF-",
}


@dataclass(frozen=True, slots=True)
class Task:
    """Who sees to it, and until which shop day; None is nobody, and no day."""

    owner: StaffId | None = None
    due: date | None = None


NO_TASK = Task()


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody said. Instants are aware UTC, `day` is the shop day of `at`.

    `customer_id` is None where it is not known who spoke, for ideas, and while their consent rests (`is_resting`: it
    ran out and may be renewed, or their data is only stored); the words are "" then as well. `is_bare` is what stays
    when a name was taken back or the time was over: nobody's words, for honest counts. `written_by` is None where
    nobody knows any more.
    """

    feedback_id: FeedbackId
    kind: FeedbackKind
    channel: FeedbackChannel
    at: datetime
    day: date
    mood: Mood | None = None
    topic_id: TopicId | None = None
    topic: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    customer_id: CustomerId | None = None
    written_by: StaffId | None = None
    task: Task = NO_TASK
    state: FeedbackState = FeedbackState.NEW
    fixed_by: FixedBy | None = None
    change_id: ChangeId | None = None
    because: str = field(default="", repr=False)
    answered_at: datetime | None = None
    fixed_at: datetime | None = None
    told_at: datetime | None = None
    told_over: ContactChannel | None = None
    attachments: int = 0
    is_resting: bool = False
    is_bare: bool = False

    @property
    def asks_for_something(self) -> bool:
        """Whether anything is to be done about it: praise is enjoyed, and stays where it is."""
        return asks_for_something(self.kind, self.mood)

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.asks_for_something and self.state in {FeedbackState.NEW, FeedbackState.DOING}

    @property
    def is_to_be_told(self) -> bool:
        """Whether they are still to hear what came of it."""
        return self.state is FeedbackState.FIXED and self.customer_id is not None

    def is_overdue(self, today: date) -> bool:
        """Whether its day is over and it is still open."""
        return self.is_open and self.task.due is not None and self.task.due < today

    def begun(self) -> Entry:
        """Somebody is doing something about it."""
        self._require(FeedbackState.NEW, "Somebody began with this already; open the list anew.")
        return replace(self, state=FeedbackState.DOING)

    def put_back(self) -> Entry:
        """Nobody is doing anything about it after all."""
        self._require(FeedbackState.DOING, "Only what somebody began with can be put back; open the list anew.")
        return replace(self, state=FeedbackState.NEW)

    def fixed_by_change(self, change: ShopChange, at: datetime) -> Entry:
        """A change that was made put it right."""
        self._require_open()
        if change.made_on is None:
            msg = "This change was not made yet; say on which day it was made, then what it fixed."
            raise InputRefusedError(msg)
        return replace(
            self, state=FeedbackState.FIXED, fixed_by=FixedBy.CHANGE, change_id=change.change_id, fixed_at=at
        )

    def settled_in_words(self, because: str, at: datetime) -> Entry:
        """Nothing will change, and here is honestly why; or the answer to what they asked."""
        self._require_open()
        return replace(
            self, state=FeedbackState.FIXED, fixed_by=FixedBy.WORDS, because=honest_reason(because), fixed_at=at
        )

    def answered(self, at: datetime) -> Entry:
        """The first word to them; a later one changes nothing."""
        self._require_somebody()
        return self if self.answered_at is not None else replace(self, answered_at=at)

    def told(self, at: datetime, over: ContactChannel) -> Entry:
        """They heard what came of it."""
        self._require_somebody()
        if self.state is not FeedbackState.FIXED:
            msg = "Tell them once something came of it: a change that was made, or an honest reason why not."
            raise InputRefusedError(msg)
        return replace(self, state=FeedbackState.TOLD, told_at=at, told_over=over, answered_at=self.answered_at or at)

    def _require(self, state: FeedbackState, otherwise: str) -> None:
        if self.state is not state:
            raise InputRefusedError(otherwise)

    def _require_somebody(self) -> None:
        if self.is_resting:
            msg = "Their yes rests, so they are told nothing until they agree again; ask them when they are here."
            raise InputRefusedError(msg)
        if self.customer_id is None:
            msg = "Nobody knows who said this, so nobody can be told; it is done once it is fixed."
            raise InputRefusedError(msg)

    def _require_open(self) -> None:
        if self.state not in {FeedbackState.NEW, FeedbackState.DOING}:
            msg = "What came of this is written down already; take that back first, if it was not so."
            raise InputRefusedError(msg)


@dataclass(frozen=True, slots=True)
class ShopChange:
    """Something that the shop does otherwise ("opens at seven"). `made_on` is None while that is only meant."""

    change_id: ChangeId
    what: str = field(repr=False)
    at: datetime
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is kept beside the words: its number, kind and size in bytes. The bytes are read one by one."""

    attachment_id: AttachmentId
    kind: AttachmentKind
    size: int


def asks_for_something(kind: FeedbackKind, mood: Mood | None) -> bool:
    """Whether anything is to be done about feedback of this kind: not for praise, be it in a review."""
    return kind is not FeedbackKind.COMPLIMENT and not (kind is FeedbackKind.REVIEW and mood is Mood.HAPPY)


def ways_to_tell(came_by: FeedbackChannel, purposes: Collection[Purpose]) -> tuple[ContactChannel, ...]:
    """How somebody may be answered and told: in person, the way they came themselves, and as they agreed.

    `purposes` are those that stand. Their yes to a call about how they are is not one to this; being asked or told
    something about the shop is what `invitations` are for.
    """
    agreed = {way for way in ContactChannel if f"invitations.{way.value}" in {one.value for one in purposes}}
    agreed |= {ContactChannel.IN_PERSON} | ({came_by.way_back} if came_by.way_back is not None else set())
    return tuple(way for way in ContactChannel if way in agreed)


def spoken_words(text: str) -> str:
    """What they said, without blanks around it; none, or too much, is refused."""
    words = text.strip()
    if not words or len(words) > LONGEST_WORDS:
        msg = f"Write down what they said, in up to {LONGEST_WORDS:,} characters."
        raise InputRefusedError(msg)
    return words


def honest_reason(text: str) -> str:
    """Why nothing will change, or the answer; without one nothing is settled."""
    words = text.strip()
    if not words or len(words) > LONGEST_REASON:
        msg = f"Say honestly why, in up to {LONGEST_REASON:,} characters: that is what they will be told."
        raise InputRefusedError(msg)
    return words


def topic_word(text: str) -> str:
    """What it is about, in a word or two on one line, "" for none; too long a one is refused."""
    word = " ".join(text.split()).strip(" .,;:!?")
    if len(word) > LONGEST_TOPIC or not word.isprintable():
        msg = f"A topic is a word or two (coffee, opening hours), at most {LONGEST_TOPIC} characters."
        raise InputRefusedError(msg)
    return word


def change_words(text: str) -> str:
    """What the shop does otherwise, on one line; none, or too long a one, is refused."""
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_WORDS:
        msg = f"Say what you change (open from seven, a second till), in up to {LONGEST_WORDS:,} characters."
        raise InputRefusedError(msg)
    return words


def attachment_kind(content: bytes, there_already: int = 0) -> AttachmentKind:
    """What bytes are, by how they begin; what is too large, of another kind, or one too many, is refused."""
    if there_already >= MOST_ATTACHMENTS:
        msg = f"Up to {MOST_ATTACHMENTS} pictures or pages are kept with one entry; take one out first."
        raise InputRefusedError(msg)
    if len(content) > LARGEST_ATTACHMENT:
        msg = f"A picture or page may have {LARGEST_ATTACHMENT // (1024 * 1024)} MB at most; save it smaller first."
        raise InputRefusedError(msg)
    found = next((kind for kind, first in _FIRST_BYTES.items() if content.startswith(first)), None)
    if found is None:
        msg = "Only pictures (PNG, JPEG) and PDF pages can be kept beside the words; save it as one of these."
        raise InputRefusedError(msg)
    return found


def checked_kind(kind: FeedbackKind, customer_id: CustomerId | None) -> FeedbackKind:
    """The kind; an idea of somebody who works here has no customer."""
    if kind is FeedbackKind.IDEA and customer_id is not None:
        msg = "An idea is a colleague's own; what a customer proposes is a suggestion."
        raise InputRefusedError(msg)
    return kind

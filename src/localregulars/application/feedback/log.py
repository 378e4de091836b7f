"""The feedback log: write down what somebody said, see to it, answer, fix or refuse honestly, and tell them.

Audit lines hold kinds and channels, never words; where it is known who spoke they hold no number of an entry either, so
that what stays once a name was taken back cannot be led back to anybody through the trail.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from localregulars.application.access import acting, owner_only
from localregulars.application.feedback.ports import NewEntry
from localregulars.application.feedback.recoveries import COLD_ANGER, open_recovery
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import (
    ASK_WITHOUT_NAME,
    THE_OWNER,
    AttachmentId,
    AttachmentKind,
    ChangeId,
    Entry,
    FeedbackChannel,
    FeedbackId,
    FeedbackKind,
    Mood,
    Task,
    TopicId,
    attachment_kind,
    checked_kind,
    spoken_words,
    topic_word,
    ways_to_tell,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import Recovery, RecoveryCause, satisfaction_of
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.staff import Role, StaffId
from localregulars.domain.themes import topic_key

_FROZEN = "The customer asked for their data to be stored only; write it down without the name, if they want that."
_WORDS_GONE = "The words of this are not there any more, or rest, so nothing can be put back or kept beside them."
_NOT_THAT_WAY = "They did not agree to be told this way; tell them in person, or the way they came to you themselves."


def write_down(
    uow: UnitOfWork,
    clock: Clock,
    *,
    kind: FeedbackKind,
    words: str,
    channel: FeedbackChannel = FeedbackChannel.IN_PERSON,
    mood: Mood | None = None,
    topic: str = "",
    customer_id: CustomerId | None = None,
    at: datetime | None = None,
) -> Outcome[FeedbackId]:
    """Write down what somebody said, now or at an aware instant that is over; a complaint opens a recovery by itself.

    Without a name it needs no consent; with one, that to `feedback`.
    """
    said, when = spoken_words(words), _not_ahead(at, clock)
    _require_agreed(uow, customer_id)
    day = ShopCalendar.of(uow.settings.profile()).day_of(when)
    entry = NewEntry(
        checked_kind(kind, customer_id), channel, said, when, day, mood, _topic(uow, clock, topic), customer_id, me()
    )
    number = uow.feedback.add(entry)
    if kind is FeedbackKind.COMPLAINT:
        open_recovery(
            uow,
            clock,
            cause=RecoveryCause.COMPLAINT,
            what=said,
            customer_id=customer_id,
            feedback_id=number,
            satisfaction=COLD_ANGER if mood is None else satisfaction_of(mood),
            at=when,
        )
    entry_line(uow, clock, "feedback.written", number, customer_id, kind=kind.value, channel=channel.value)
    return Outcome(number, Changes.FEEDBACK, partial(_undo_write, feedback_id=number))


def write_idea(uow: UnitOfWork, clock: Clock, *, words: str, topic: str = "") -> Outcome[FeedbackId]:
    """Write down a colleague's own idea about the service."""
    return write_down(uow, clock, kind=FeedbackKind.IDEA, words=words, topic=topic)


def begin(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId) -> Outcome[Entry]:
    """Somebody is doing something about it; where nobody was named, it is who says so."""
    before = uow.feedback.get(feedback_id)
    after = before.begun()
    if after.task.owner is None:
        after = replace(after, task=replace(after.task, owner=me()))
    return _change(uow, clock, before, after, "feedback.begun")


def put_back(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId) -> Outcome[Entry]:
    """Nobody is doing anything about it after all."""
    before = uow.feedback.get(feedback_id)
    return _change(uow, clock, before, before.put_back(), "feedback.put_back")


def assign(
    uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, owner: StaffId | None, due: date | None
) -> Outcome[Entry]:
    """Say who sees to it and until which shop day; None is nobody, and no day. Staff may take it on for themselves."""
    before = uow.feedback.get(feedback_id)
    if owner not in {None, THE_OWNER, before.task.owner}:
        uow.staff.get(StaffId(owner or 0))
    if acting().role is not Role.OWNER and owner not in {me(), before.task.owner}:
        msg = "Who else sees to it is for the owner to say; take it on yourself, or ask them."
        raise InputRefusedError(msg)
    if due is not None and due < shop_today(uow, clock) and due != before.task.due:
        msg = "The day by which it is to be done is over already; choose today or later."
        raise InputRefusedError(msg)
    return _change(uow, clock, before, replace(before, task=Task(owner, due)), "feedback.assigned")


@owner_only
def set_topic(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, topic: str) -> Outcome[Entry]:
    """Say what it is about; "" takes the topic away."""
    before = uow.feedback.get(feedback_id)
    return _change(uow, clock, before, replace(before, topic_id=_topic(uow, clock, topic)), "feedback.sorted")


def answer(
    uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, over: ContactChannel = ContactChannel.IN_PERSON
) -> Outcome[Entry]:
    """Somebody said a first word to them: that it was heard. From here on the time to the first answer counts."""
    before = uow.feedback.get(feedback_id)
    after = before.answered(clock.now())
    _require_way(uow, before, over)
    recovery = _heard(uow, clock, feedback_id)
    return _change(uow, clock, before, after, "feedback.answered", recovery)


@owner_only
def settle_in_words(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, because: str) -> Outcome[Entry]:
    """An honest "we won't, because", or the answer to a question; a recovery of it that is still open is over."""
    before = uow.feedback.get(feedback_id)
    after = before.settled_in_words(because, clock.now())
    return _change(uow, clock, before, after, "feedback.settled", _settle_recovery(uow, clock, feedback_id))


@owner_only
def fix_by_change(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, change_id: ChangeId) -> Outcome[Entry]:
    """A change that was made put it right; a recovery of it that is still open is over."""
    before = uow.feedback.get(feedback_id)
    after = before.fixed_by_change(uow.themes.change(change_id), clock.now())
    return _change(uow, clock, before, after, "feedback.fixed", _settle_recovery(uow, clock, feedback_id))


def tell(
    uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, over: ContactChannel = ContactChannel.IN_PERSON
) -> Outcome[Entry]:
    """They heard what came of it: in person, the way they came themselves, or as they agreed to."""
    before = uow.feedback.get(feedback_id)
    after = before.told(clock.now(), over)
    _require_way(uow, before, over)
    recovery = _heard(uow, clock, feedback_id)
    return _change(uow, clock, before, after, "feedback.told", recovery)


def attach(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, content: bytes) -> Outcome[AttachmentId]:
    """Keep a picture or a page beside the words, sealed as they are."""
    entry = _with_words(uow, feedback_id)
    kind = attachment_kind(content, entry.attachments)
    number = uow.feedback.attach(feedback_id, kind, content)
    entry_line(uow, clock, "feedback.attached", feedback_id, entry.customer_id)
    return Outcome(number, Changes.FEEDBACK, partial(detach, attachment_id=number))


def detach(uow: UnitOfWork, clock: Clock, *, attachment_id: AttachmentId) -> Outcome[None]:
    """Take a picture or a page out again."""
    kind, feedback_id, content = uow.feedback.attachment(attachment_id)
    uow.feedback.detach(attachment_id)
    entry_line(uow, clock, "feedback.detached", feedback_id, uow.feedback.get(feedback_id).customer_id)
    return Outcome(None, Changes.FEEDBACK, partial(_undo_detach, feedback_id=feedback_id, kind=kind, content=content))


def ways_to(uow: UnitOfWork, entry: Entry) -> tuple[ContactChannel, ...]:
    """How the one who said it may be answered and told; nobody known: none."""
    if entry.customer_id is None:
        return ()
    return ways_to_tell(entry.channel, [word.purpose for word in uow.consents.status(entry.customer_id) if word.stands])


def me() -> StaffId | None:
    """Whoever is here, `THE_OWNER` without a name of their own; None while nobody is."""
    actor = acting()
    if actor.staff_id is not None:
        return actor.staff_id
    return THE_OWNER if actor.role is Role.OWNER else None


def fix_entry(uow: UnitOfWork, clock: Clock, *, before: Entry, after: Entry) -> Outcome[Entry]:
    """Write down that something came of an entry, with what that means for its recovery."""
    return _change(
        uow, clock, before, after, "feedback.fixed", _settle_recovery(uow, clock, before.feedback_id)
    )  # fmt: skip


def _heard(uow: UnitOfWork, clock: Clock, feedback_id: FeedbackId) -> Recovery | None:
    """The recovery of an entry, as it was, where this is the first word for it too."""
    recovery = uow.recoveries.of_entry(feedback_id)
    if recovery is None or recovery.answered_at is not None:
        return None
    uow.recoveries.save(recovery.answered(clock.now()))
    return recovery


def _settle_recovery(uow: UnitOfWork, clock: Clock, feedback_id: FeedbackId) -> Recovery | None:
    """Its recovery, as it was, where that is over now."""
    recovery = uow.recoveries.of_entry(feedback_id)
    if recovery is None or recovery.settled_at is not None:
        return None
    uow.recoveries.save(recovery.settled(clock.now()))
    return recovery


def _change(
    uow: UnitOfWork, clock: Clock, before: Entry, after: Entry, action: str, recovery: Recovery | None = None
) -> Outcome[Entry]:
    uow.feedback.save(after)
    entry_line(uow, clock, action, before.feedback_id, before.customer_id)
    undo = partial(_take_back, before=before, recovery=recovery)
    return Outcome(uow.feedback.get(before.feedback_id), Changes.FEEDBACK, undo)


def _take_back(uow: UnitOfWork, clock: Clock, *, before: Entry, recovery: Recovery | None) -> Outcome[object]:
    now = uow.feedback.get(before.feedback_id)
    if now.is_bare and not before.is_bare:
        raise InputRefusedError(_WORDS_GONE)
    uow.feedback.save(before)
    again = None
    if recovery is not None:
        again = uow.recoveries.get(recovery.recovery_id)
        uow.recoveries.save(recovery)
    entry_line(uow, clock, "feedback.taken_back", before.feedback_id, before.customer_id)
    return Outcome(None, Changes.FEEDBACK, partial(_take_back, before=now, recovery=again))


def _undo_write(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId) -> Outcome[object]:
    entry = uow.feedback.get(feedback_id)
    uow.feedback.remove(feedback_id)
    entry_line(uow, clock, "feedback.removed", feedback_id, entry.customer_id)
    return Outcome(None, Changes.FEEDBACK)


def _undo_detach(
    uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, kind: AttachmentKind, content: bytes
) -> Outcome[object]:
    entry = _with_words(uow, feedback_id)
    number = uow.feedback.attach(feedback_id, kind, content)
    entry_line(uow, clock, "feedback.attached", feedback_id, entry.customer_id)
    return Outcome(number, Changes.FEEDBACK, partial(detach, attachment_id=number))


def _with_words(uow: UnitOfWork, feedback_id: FeedbackId) -> Entry:
    """An entry whose words are there and may be used."""
    entry = uow.feedback.get(feedback_id)
    if entry.is_bare or entry.is_resting:
        raise InputRefusedError(_WORDS_GONE)
    return entry


def _topic(uow: UnitOfWork, clock: Clock, topic: str) -> TopicId | None:
    word = topic_word(topic)
    return uow.themes.topic(word, clock.now()) if topic_key(word) else None


def _require_agreed(uow: UnitOfWork, customer_id: CustomerId | None) -> None:
    if customer_id is None:
        return
    if uow.restriction.of(customer_id) is not None:
        raise ConsentMissingError(_FROZEN)
    if not uow.consents.stands(customer_id, Purpose.FEEDBACK):
        raise ConsentMissingError(ASK_WITHOUT_NAME)


def _require_way(uow: UnitOfWork, entry: Entry, over: ContactChannel) -> None:
    if over not in ways_to(uow, entry):
        raise ConsentMissingError(_NOT_THAT_WAY)


def _not_ahead(at: datetime | None, clock: Clock) -> datetime:
    now = clock.now()
    if at is not None and at > now:
        msg = "Nobody can have said it in the future; check the day and the time."
        raise InputRefusedError(msg)
    return at or now


def may_keep(uow: UnitOfWork, customer_id: CustomerId) -> bool:
    """Whether what somebody says may be kept with their name now; whoever was erased has none."""
    return uow.restriction.of(customer_id) is None and uow.consents.stands(customer_id, Purpose.FEEDBACK)


def entry_line(
    uow: UnitOfWork, clock: Clock, action: str, number: FeedbackId, who: CustomerId | None, **codes: str
) -> None:  # fmt: skip
    """A line of the trail about an entry: with its number only where nobody's name is with it."""
    if who is None:
        uow.audit.record(action, None, clock.now(), feedback=number, **codes)
    else:
        uow.audit.record(action, who, clock.now(), **codes)

"""What becomes of feedback: only a change that was made or an honest reason fixes, and only what is fixed is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.feedback import (
    LARGEST_ATTACHMENT,
    MOST_ATTACHMENTS,
    AttachmentKind,
    ChangeId,
    Entry,
    FeedbackChannel,
    FeedbackId,
    FeedbackKind,
    FeedbackState,
    FixedBy,
    Mood,
    ShopChange,
    Task,
    attachment_kind,
    checked_kind,
    spoken_words,
    topic_word,
    ways_to_tell,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import (
    BACK_WITHIN_DAYS,
    Recovery,
    RecoveryCause,
    RecoveryId,
    RecoveryState,
    Said,
    aftermath,
    require_empowered,
)
from localregulars.domain.staff import Role

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
TODAY = NOW.date()
ADA = CustomerId(7)
MADE, MEANT = ShopChange(ChangeId(1), "Oat milk", NOW, TODAY), ShopChange(ChangeId(2), "Earlier", NOW)
Step = Callable[[Entry], Entry]
STEPS: dict[str, Step] = {
    "begun": lambda entry: entry.begun(),
    "put back": lambda entry: entry.put_back(),
    "fixed": lambda entry: entry.fixed_by_change(MADE, NOW),
    "fixed by what is not made": lambda entry: entry.fixed_by_change(MEANT, NOW),
    "settled": lambda entry: entry.settled_in_words("The oven is too small", NOW),
    "settled without a reason": lambda entry: entry.settled_in_words("  ", NOW),
    "answered": lambda entry: entry.answered(NOW),
    "told": lambda entry: entry.told(NOW, ContactChannel.IN_PERSON),
}


def entry(who: CustomerId | None = ADA, kind: FeedbackKind = FeedbackKind.COMPLAINT) -> Entry:
    return Entry(FeedbackId(1), kind, FeedbackChannel.IN_PERSON, NOW, TODAY, customer_id=who)


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=12), st.sampled_from([ADA, None]))
def test_whatever_is_pressed_told_follows_fixed_and_fixed_a_made_change_or_a_reason(
    presses: list[str], who: CustomerId | None
) -> None:
    now, way = entry(who), [FeedbackState.NEW]
    for press in presses:
        try:
            now = STEPS[press](now)
        except InputRefusedError:
            continue
        way.append(now.state)
    assert "fixed by what is not made" not in presses or now.change_id != MEANT.change_id
    if now.state in {FeedbackState.FIXED, FeedbackState.TOLD}:
        by_change = now.fixed_by is FixedBy.CHANGE and now.change_id == MADE.change_id
        assert by_change or (now.fixed_by is FixedBy.WORDS and now.because == "The oven is too small")
        assert now.fixed_at == NOW
    else:
        assert (now.fixed_by, now.because, now.fixed_at) == (None, "", None)
    if now.state is FeedbackState.TOLD:
        assert who is not None
        assert way[-2:].count(FeedbackState.TOLD) or FeedbackState.FIXED in way
        assert now.answered_at is not None
    if who is None:
        assert FeedbackState.TOLD not in way
        assert now.answered_at is None


def test_the_first_word_to_them_is_the_one_that_counts() -> None:
    first = entry().answered(NOW)
    assert first.answered(NOW + timedelta(days=1)).answered_at == NOW
    assert first.settled_in_words("No", NOW).told(NOW + timedelta(days=2), ContactChannel.PHONE).answered_at == NOW


def test_praise_is_enjoyed_and_is_no_task() -> None:
    assert not entry(kind=FeedbackKind.COMPLIMENT).is_open
    review = entry(kind=FeedbackKind.REVIEW)
    assert replace(review, mood=Mood.UNHAPPY).is_open
    assert not replace(review, mood=Mood.HAPPY).is_open
    assert entry(kind=FeedbackKind.QUESTION).is_open


def test_a_task_is_overdue_once_its_day_is_over_and_only_while_it_is_open() -> None:
    due = replace(entry(), task=Task(due=TODAY))
    assert not due.is_overdue(TODAY)
    assert due.is_overdue(TODAY + timedelta(days=1))
    assert not due.settled_in_words("No", NOW).is_overdue(TODAY + timedelta(days=1))


def test_a_yes_to_a_call_about_how_they_are_is_none_to_being_told_by_telephone() -> None:
    here, post = ContactChannel.IN_PERSON, ContactChannel.POST
    assert ways_to_tell(FeedbackChannel.PAPER, [Purpose.CONTACT_PHONE, Purpose.FEEDBACK]) == (here,)
    assert ways_to_tell(FeedbackChannel.CALL, []) == (here, ContactChannel.PHONE)
    assert ways_to_tell(FeedbackChannel.SURVEY, [Purpose.INVITATIONS_POST]) == (here, post)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n...", AttachmentKind.PNG),
        (b"\xff\xd8\xff\xe0...", AttachmentKind.JPEG),
        (b"%PDF-1.7 ...", AttachmentKind.PDF),
    ],
)
def test_an_attachment_is_what_its_bytes_say(content: bytes, kind: AttachmentKind) -> None:
    assert attachment_kind(content) is kind
    with pytest.raises(InputRefusedError, match="Up to 5"):
        attachment_kind(content, MOST_ATTACHMENTS)
    with pytest.raises(InputRefusedError, match="4 MB"):
        attachment_kind(content + bytes(LARGEST_ATTACHMENT))


@pytest.mark.parametrize("content", [b"", b"MZ\x90", b"<html>", b"PNG"])
def test_anything_else_is_not_kept_beside_the_words(content: bytes) -> None:
    with pytest.raises(InputRefusedError, match="PNG, JPEG"):
        attachment_kind(content)


def test_an_idea_is_a_colleagues_and_words_and_topics_have_their_limits() -> None:
    assert checked_kind(FeedbackKind.IDEA, None) is FeedbackKind.IDEA
    with pytest.raises(InputRefusedError, match="colleague"):
        checked_kind(FeedbackKind.IDEA, ADA)
    for bad in ("", " \n", "x" * 2001):
        with pytest.raises(InputRefusedError):
            spoken_words(bad)
    assert topic_word("  opening   hours. ") == "opening hours"
    with pytest.raises(InputRefusedError, match="a word or two"):
        topic_word("x" * 41)


# How a mistake was put right


def recovery(satisfaction: float | None = 0.0) -> Recovery:
    return Recovery(RecoveryId(1), RecoveryCause.COMPLAINT, NOW, TODAY, ADA, satisfaction=satisfaction)


def test_an_offer_is_the_first_word_and_what_it_cost_is_what_was_offered_unless_it_is_said() -> None:
    offered = recovery().with_offer("A new coffee", 3500, NOW + timedelta(hours=1))
    assert (offered.state, offered.answered_at) == (RecoveryState.OFFERED, NOW + timedelta(hours=1))
    assert offered.settled(NOW).cost_milli == 3500
    assert offered.settled(NOW, 900).cost_milli == 900
    assert recovery().settled(NOW).cost_milli is None
    with pytest.raises(InputRefusedError, match="settled"):
        offered.settled(NOW).with_offer("Another", 1, NOW)
    with pytest.raises(InputRefusedError, match="nothing or more"):
        recovery().with_offer("A new coffee", -1, NOW)


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_staff_give_up_to_what_the_owner_set_and_the_owner_anything(limit: int, amount: int) -> None:
    require_empowered(Role.OWNER, limit, amount)
    if amount <= limit:
        require_empowered(Role.STAFF, limit, amount)
    else:
        with pytest.raises(OwnerOnlyError, match="ask the owner"):
            require_empowered(Role.STAFF, limit, amount)


@given(st.lists(st.integers(-50, 200).map(lambda days: TODAY + timedelta(days=days)), max_size=5), st.integers(0, 200))
def test_coming_back_is_a_later_day_and_not_coming_is_known_after_two_months(days: list[date], passed: int) -> None:
    until = TODAY + timedelta(days=passed)
    known = [day for day in days if day <= until]
    came = aftermath(recovery(), known, [], until).came_back
    if any(day > TODAY for day in known):
        assert came is True
    else:
        assert came is (False if passed >= BACK_WITHIN_DAYS else None)
    assert aftermath(recovery(), None, [], until).came_back is None


def test_happier_is_what_they_said_last_against_what_they_said_then() -> None:
    def happier(*said: tuple[int, float], before: float | None = 0.5) -> bool | None:
        words = [Said(NOW + timedelta(days=days), value) for days, value in said]
        return aftermath(recovery(before), [], words, TODAY).is_happier

    assert happier((3, 1.0)) is True
    assert happier((3, 1.0), (9, 0.5)) is False
    assert happier((9, 1.0), (3, 0.0)) is True
    assert happier((-3, 1.0)) is None
    assert happier((3, 1.0), before=None) is None

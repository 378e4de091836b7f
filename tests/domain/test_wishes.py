"""Wishes and polls: everybody counts once, whatever was put together and in whichever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import (
    Poll,
    PollId,
    PollStanding,
    PollVoice,
    checked_choices,
    checked_tally,
    checked_until,
)
from localregulars.domain.wishes import (
    SETTLED,
    Voice,
    Wish,
    WishId,
    WishState,
    checked_more,
    checked_wish,
    families,
    moved,
    one_a_person,
)

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = START.date()
MOMENTS = st.integers(0, 40).map(lambda hours: START + timedelta(hours=hours))
VOICES = st.builds(
    Voice, st.integers(1, 6).map(CustomerId), MOMENTS, st.none() | MOMENTS, may_be_named=st.booleans()
)  # fmt: skip


def wish(number: int, voices: tuple[Voice, ...] = (), anonymous: int = 0) -> Wish:
    return Wish(
        WishId(number), f"Wish {number}", START, WishState.OPEN, START, own_voices=voices, own_anonymous=anonymous
    )


@st.composite
def lists(draw: st.DrawFn) -> list[Wish]:
    """Up to five wishes; nobody is on one of them twice."""
    found = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        voices = {voice.customer_id: voice for voice in draw(st.lists(VOICES))}
        found.append(wish(number, tuple(voices.values()), draw(st.integers(0, 9))))
    return found


@given(lists(), st.randoms(use_true_random=False))
def test_a_person_counts_once_whatever_was_put_together_in_whatever_order(wishes: list[Wish], chance: object) -> None:
    everything = {one.wish_id: WishId(1) for one in wishes[1:]}
    (found,) = families(wishes, everything)
    people = {voice.customer_id for one in wishes for voice in one.own_voices}
    assert len(found.voices) == len(people)
    assert found.total == len(people) + sum(one.own_anonymous for one in wishes)
    shuffled = list(wishes)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    (again,) = families(shuffled, everything)
    assert again.voices == found.voices
    assert again.total == found.total


@given(lists())
def test_what_is_parted_again_is_what_it_was(wishes: list[Wish]) -> None:
    assert families(families(wishes, {}), {}) == tuple(wishes)
    together = families(wishes, {one.wish_id: WishId(1) for one in wishes[1:]})
    apart = [replace(together[0], merged=()), *together[0].merged]
    assert families(apart, {}) == tuple(wishes)


@given(st.lists(VOICES))
def test_of_a_person_the_first_time_and_the_last_telling_are_known_and_a_name_only_if_it_may_be_said(
    voices: list[Voice],
) -> None:
    for one in one_a_person(voices):
        own = [voice for voice in voices if voice.customer_id == one.customer_id]
        assert one.at == min(voice.at for voice in own)
        assert one.told_at == max((voice.told_at for voice in own if voice.told_at is not None), default=None)
        assert one.may_be_named == all(voice.may_be_named for voice in own)


@given(st.lists(VOICES), st.sampled_from(WishState), MOMENTS)
def test_to_be_told_is_whoever_may_be_named_and_does_not_know_what_was_settled_last(
    voices: list[Voice], state: WishState, decided: datetime
) -> None:
    one = replace(wish(1, tuple(voices)), state=state, state_at=decided)
    waiting = {voice.customer_id for voice in one.to_be_told}
    for voice in one.voices:
        knows = voice.told_at is not None and voice.told_at >= decided
        assert (voice.customer_id in waiting) == (state in SETTLED and voice.may_be_named and not knows)


def test_a_no_needs_a_reason_and_a_wish_is_not_moved_to_where_it_stands() -> None:
    open_wish = wish(1)
    with pytest.raises(InputRefusedError):
        moved(open_wish, WishState.NOT_GRANTED, "  ", START)
    no = moved(open_wish, WishState.NOT_GRANTED, " The lease ends at ten. ", START)
    assert (no.state, no.because) == (WishState.NOT_GRANTED, "The lease ends at ten.")
    with pytest.raises(InputRefusedError):
        moved(no, WishState.NOT_GRANTED, "The lease ends at ten.", START)
    assert moved(no, WishState.NOT_GRANTED, "The landlord says no.", START).because == "The landlord says no."
    assert moved(no, WishState.OPEN, "", START).because == ""


def test_words_fit_on_a_line_and_numbers_on_a_counter() -> None:
    assert checked_wish("  oat\n milk ") == "oat milk"
    for refused in ("", " \n ", "x" * 201):
        with pytest.raises(InputRefusedError):
            checked_wish(refused)
    for count in (0, -1, 1000):
        with pytest.raises(InputRefusedError):
            checked_more(count)


def poll(voices: tuple[PollVoice, ...] = (), tally: tuple[int, ...] = (0, 0, 0)) -> Poll:
    choices = ("Tuesday", "Thursday", "Sunday")
    return Poll(PollId(1), "When?", choices, START, TODAY + timedelta(days=3), voices, tally)


@given(
    st.dictionaries(st.integers(1, 9).map(CustomerId), st.integers(0, 2)),
    st.tuples(*[st.integers(0, 50)] * 3),
)
def test_named_and_anonymous_voices_add_up(chosen: dict[CustomerId, int], tally: tuple[int, int, int]) -> None:
    voices = tuple(PollVoice(who, choice, START) for who, choice in chosen.items())
    counts = poll(voices, tally).counts
    assert [count.anonymous for count in counts] == list(tally)
    assert [count.named for count in counts] == [list(chosen.values()).count(choice) for choice in range(3)]
    assert sum(count.total for count in counts) == poll(voices, tally).total


def test_a_poll_is_open_through_its_last_day_and_then_waits_for_what_becomes_of_it() -> None:
    one = poll((PollVoice(CustomerId(1), 0, START), PollVoice(CustomerId(2), 1, START, may_be_named=False)))
    assert one.standing(one.until) is PollStanding.OPEN
    assert one.standing(one.until + timedelta(days=1)) is PollStanding.OVER
    assert one.to_be_told == ()
    decided = replace(one, decision="Thursday", decided_at=START + timedelta(days=5))
    assert decided.standing(one.until) is PollStanding.DECIDED
    assert [voice.customer_id for voice in decided.to_be_told] == [1]


@pytest.mark.parametrize(
    "choices",
    [(), ("a",), ("a", " "), tuple("abcdefg"), ("a", "A"), ("a", "b" * 61)],
)
def test_a_poll_has_two_to_six_choices_that_can_be_told_apart(choices: tuple[str, ...]) -> None:
    with pytest.raises(InputRefusedError):
        checked_choices(choices)


def test_choices_left_empty_are_passed_over_and_a_poll_ends_within_a_year() -> None:
    assert checked_choices(("oat", "", "  soy  milk")) == ("oat", "soy milk")
    assert checked_until(TODAY, TODAY) == TODAY
    for wrong in (TODAY - timedelta(days=1), TODAY + timedelta(days=366), date.max):
        with pytest.raises(InputRefusedError):
            checked_until(wrong, TODAY)


@pytest.mark.parametrize("more", [(0, 0, 0), (1, 2), (-1, 2, 0), (1000, 0, 0)])
def test_a_tally_has_a_number_for_every_choice_and_at_least_one_line(more: tuple[int, ...]) -> None:
    with pytest.raises(InputRefusedError):
        checked_tally(poll(), more)
    assert checked_tally(poll(), (0, 3, 0)) == (0, 3, 0)

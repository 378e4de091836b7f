"""Whose word holds when two records of one person are put together: never more than both allow, but by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.consent import NO, YES, Adult, ConsentState, Purpose
from localregulars.domain.merging import (
    MergedField,
    Ruling,
    Side,
    Verdict,
    Word,
    better_known,
    may_be_taken,
    merged_age,
    merged_restriction,
    newest,
    rule,
    same_in_both,
)
from localregulars.domain.restriction import RestrictedBecause

START = datetime(2026, 1, 1, tzinfo=UTC)
PURPOSE = Purpose.NOTES


def word(state: ConsentState, day: int) -> Word:
    return Word(state, START + timedelta(days=day), state in YES)


WORDS = st.one_of(st.none(), st.builds(word, st.sampled_from(ConsentState), st.integers(0, 3)))


def ruled(kept: Word | None, other: Word | None, *, is_taken: bool = False) -> Ruling:
    """What becomes of one purpose on which at least one of them knows a word."""
    ours, theirs = ({PURPOSE: one} if one is not None else {} for one in (kept, other))
    return rule(ours, theirs, {PURPOSE} if is_taken else ())[PURPOSE]


def stands(kept: Word | None, other: Word | None, ruling: Ruling) -> bool:
    held = kept if ruling.side is Side.KEPT else other
    return ruling.verdict is not Verdict.ASK_AGAIN and held is not None and held.stands


@given(kept=WORDS, other=WORDS, is_taken=st.booleans())
def test_a_purpose_stands_where_both_agreed_or_the_owner_took_the_newest_word(
    kept: Word | None, other: Word | None, *, is_taken: bool
) -> None:
    if kept is None and other is None:
        assert rule({}, {}, set(Purpose)) == {}
        return
    said = [one for one in (kept, other) if one is not None]
    latest = max(one.at for one in said)
    both = len(said) > 1 and all(one.stands for one in said)
    newest_is_yes = all(one.stands for one in said if one.at == latest)
    assert stands(kept, other, ruled(kept, other, is_taken=is_taken)) is (both or (is_taken and newest_is_yes))


@given(kept=WORDS, other=WORDS)
def test_it_does_not_matter_which_record_is_kept(kept: Word | None, other: Word | None) -> None:
    if kept is None and other is None:
        return
    there, back = ruled(kept, other), ruled(other, kept)
    assert there.verdict is back.verdict
    assert stands(kept, other, there) is stands(other, kept, back)


@pytest.mark.parametrize("no", sorted(NO))
def test_a_no_that_was_said_last_is_nobodys_to_overrule(no: ConsentState) -> None:
    kept, other = word(ConsentState.GIVEN, 1), word(no, 2)
    assert not may_be_taken(kept, other)
    assert ruled(kept, other, is_taken=True) == Ruling(Side.OTHER, Verdict.NEWEST)


def test_of_a_yes_and_a_no_of_one_second_the_no_holds() -> None:
    yes, no = word(ConsentState.GIVEN, 1), word(ConsentState.REFUSED, 1)
    assert (newest(yes, no), newest(no, yes)) == (Side.OTHER, Side.KEPT)


def test_an_older_yes_that_stands_beside_a_newer_one_that_ran_out_is_asked_for_again() -> None:
    ended, yes = word(ConsentState.EXPIRED, 2), word(ConsentState.GIVEN, 1)
    assert ruled(ended, yes, is_taken=True) == Ruling(Side.OTHER, Verdict.ASK_AGAIN)


@pytest.mark.parametrize(
    ("kept", "other", "chosen", "becomes"),
    [
        (Adult.UNKNOWN, Adult.YES, None, Adult.YES),
        (Adult.NO, Adult.UNKNOWN, None, Adult.NO),
        (Adult.YES, Adult.NO, None, Adult.NO),
        (Adult.YES, Adult.NO, Side.KEPT, Adult.YES),
        (Adult.YES, Adult.NO, Side.OTHER, Adult.NO),
        (Adult.UNKNOWN, Adult.NO, Side.KEPT, Adult.NO),
    ],
)
def test_who_is_said_to_be_under_age_is_unless_the_owner_knows_better(
    kept: Adult, other: Adult, chosen: Side | None, becomes: Adult
) -> None:
    assert merged_age(kept, other, chosen) is becomes


def test_a_restriction_of_either_holds_and_an_objection_says_more() -> None:
    restricted, objects = RestrictedBecause
    assert merged_restriction(None, restricted) is restricted
    assert merged_restriction(objects, restricted) is merged_restriction(restricted, objects) is objects
    assert merged_restriction(None, None) is None


def test_the_only_text_that_is_known_stays_and_else_the_chosen_one() -> None:
    assert (better_known("", "b", None), better_known("a", "b", None)) == ("b", "a")
    assert (better_known("a", "b", Side.OTHER), better_known("a", "", Side.OTHER)) == ("b", "")


def known(**texts: str) -> dict[MergedField, str]:
    """What one record knows; nothing of what is not named."""
    return {which: texts.get(which.value, "") for which in MergedField}


def test_the_same_is_what_both_know_alike_however_it_is_written() -> None:
    ours = known(name="Ada  Okafor", phone="+442079460018", email="Ada@example.org", birthday="05-17")
    theirs = known(name="áda okafor", phone="+442079460019", email="ada@example.org")
    assert same_in_both(ours, theirs) == (MergedField.NAME, MergedField.EMAIL)
    assert same_in_both(known(), known()) == ()

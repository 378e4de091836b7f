"""Whom a shop may ask: rest, age, agreement, and a draw that passes over nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.survey_rest import AskWay, Candidate, drawn, may_be_asked, rests

TODAY = date(2026, 11, 22)
PURPOSES = [Purpose.FEEDBACK, Purpose.INVITATIONS_EMAIL, Purpose.INVITATIONS_PHONE, Purpose.CONTACT_EMAIL]
ages = st.one_of(st.none(), st.integers(-3, 400))


@st.composite
def people(draw: st.DrawFn) -> list[Candidate]:
    numbers = draw(st.lists(st.integers(1, 10_000), unique=True, max_size=12))
    return [
        Candidate(
            CustomerId(number),
            draw(st.sampled_from(Adult)),
            frozenset(draw(st.sets(st.sampled_from(PURPOSES)))),
            None if (ago := draw(ages)) is None else TODAY - timedelta(days=ago),
            is_restricted=draw(st.booleans()),
        )
        for number in numbers
    ]


@given(people(), st.sampled_from(AskWay), st.integers(14, 200), st.integers(0, 30), st.text(max_size=5))
def test_nobody_is_drawn_who_rests_is_under_age_or_did_not_agree_and_nobody_else_is_left_out(
    candidates: list[Candidate], way: AskWay, rest_days: int, how_many: int, seed: str
) -> None:
    found = drawn(candidates, way, TODAY, rest_days=rest_days, how_many=how_many, seed=seed)
    needed = "feedback" if way in {AskWay.IN_PERSON, AskWay.PAPER} else f"invitations.{way.value}"
    able = [
        one
        for one in candidates
        if one.adult is Adult.YES and not one.is_restricted and needed in {p.value for p in one.agreed}
        if one.last_asked is None or (TODAY - one.last_asked).days >= rest_days
    ]
    assert len(found) == len(set(found)) == min(how_many, len(able))
    assert set(found) <= set(able)
    waiting = {one.last_asked or date.min for one in able if one not in found}
    assert not waiting or max((one.last_asked or date.min for one in found), default=date.min) <= min(waiting)


@given(people(), st.integers(1, 5), st.text(max_size=5))
def test_who_was_asked_meanwhile_does_not_move_the_others(candidates: list[Candidate], more: int, seed: str) -> None:
    first = drawn(candidates, AskWay.IN_PERSON, TODAY, rest_days=90, how_many=more + 1, seed=seed)
    asked = {one.customer_id for one in first[:1]}
    left = [replace(one, last_asked=TODAY) if one.customer_id in asked else one for one in candidates]
    assert drawn(left, AskWay.IN_PERSON, TODAY, rest_days=90, how_many=more, seed=seed) == first[1:]


@given(st.integers(1, 30), st.integers(1, 7), st.integers(14, 60), st.text(max_size=5))
def test_everybody_is_asked_before_anybody_is_asked_twice(
    people_there: int, a_day: int, rest_days: int, seed: str
) -> None:
    agreed = frozenset({Purpose.FEEDBACK})
    shop = {number: Candidate(CustomerId(number), Adult.YES, agreed) for number in range(1, people_there + 1)}
    times: dict[int, list[int]] = {number: [] for number in shop}
    for day in range(75):
        today = TODAY + timedelta(days=day)
        for one in drawn(shop.values(), AskWay.PAPER, today, rest_days=rest_days, how_many=a_day, seed=f"{seed}{day}"):
            counts = [len(asked) for asked in times.values()]
            assert len(times[one.customer_id]) == min(counts)
            times[one.customer_id].append(day)
            shop[one.customer_id] = replace(one, last_asked=today)
    assert all(b - a >= rest_days for asked in times.values() for a, b in pairwise(asked))
    assert min(map(len, times.values())) >= 1


def test_the_draw_is_a_lottery_and_not_the_order_of_the_numbers() -> None:
    agreed = frozenset({Purpose.FEEDBACK})
    shop = [Candidate(CustomerId(number), Adult.YES, agreed) for number in range(1, 41)]
    first = [
        drawn(shop, AskWay.PAPER, TODAY, rest_days=90, how_many=1, seed=str(seed))[0].customer_id for seed in range(400)
    ]
    assert len(set(first)) >= 38  # by chance each of 40 is missing in one of 25,000 such tries
    assert max(map(first.count, set(first))) <= 30  # ten expected


@pytest.mark.parametrize(("ago", "resting"), [(None, False), (0, True), (89, True), (90, False), (-1, True)])
def test_the_rest_ends_on_the_day_that_was_set(ago: int | None, resting: bool) -> None:
    last = None if ago is None else TODAY - timedelta(days=ago)
    assert rests(last, TODAY, 90) is resting


def test_what_is_sent_out_needs_the_invitation_over_that_very_channel() -> None:
    everything_but = frozenset(Purpose) - {Purpose.INVITATIONS_SMS}
    one = Candidate(CustomerId(1), Adult.YES, everything_but)
    assert [way for way in AskWay if not may_be_asked(one, way, TODAY, 90)] == [AskWay.SMS]

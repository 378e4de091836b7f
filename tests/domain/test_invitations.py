"""A lot leaves out as many as were said, whoever they are, and the same again for the same seed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.invitations import LEAST_LEFT_OUT, MOST_LEFT_OUT, InvitationChannel, drawn

people = st.sets(st.integers(1, 9_999).map(CustomerId), min_size=2, max_size=60)


@given(agreed=people, percent=st.integers(LEAST_LEFT_OUT, MOST_LEFT_OUT), seed=st.integers(0, 1 << 31))
def test_everybody_is_either_invited_or_left_out_and_a_seed_draws_the_same_again(
    agreed: set[CustomerId], percent: int, seed: int
) -> None:
    lot = drawn(agreed, percent, seed)
    assert sorted((*lot.invited, *lot.left_out)) == sorted(agreed)
    assert len(lot.left_out) == max(1, round(len(agreed) * percent / 100))
    assert lot.invited
    assert drawn(sorted(agreed, reverse=True), percent, seed) == lot


def test_another_seed_leaves_others_out_and_everybody_is_left_out_now_and_then() -> None:
    agreed = [CustomerId(number) for number in range(1, 31)]
    times = [one for seed in range(400) for one in drawn(agreed, 20, seed).left_out]
    counts = [times.count(one) for one in agreed]
    assert sum(counts) == 400 * 6
    assert min(counts) > 50  # 80 on average, 8 either way
    assert max(counts) < 112


@pytest.mark.parametrize("percent", [0, LEAST_LEFT_OUT - 1, MOST_LEFT_OUT + 1])
def test_how_many_are_left_out_has_limits(percent: int) -> None:
    with pytest.raises(InputRefusedError, match="of a hundred"):
        drawn([CustomerId(1), CustomerId(2)], percent, 1)


def test_one_person_cannot_be_compared_with_anybody() -> None:
    with pytest.raises(InputRefusedError, match="Fewer than two"):
        drawn([CustomerId(7), CustomerId(7)], 20, 1)


def test_every_channel_needs_its_own_consent() -> None:
    assert {channel.purpose.value for channel in InvitationChannel} == {
        f"invitations.{channel.value}" for channel in InvitationChannel
    }

"""A bound in seconds holds on a slow machine and fails for slow work."""

from __future__ import annotations

from tests.pace import REFERENCE_S, Paced, paced


def clock_of(step: float) -> Paced:
    now = [0.0]

    def clock() -> float:
        now[0] += step
        return now[0]

    with paced(clock) as taken:
        pass
    return taken


def test_what_takes_long_because_the_machine_is_slow_is_within_its_bound() -> None:
    taken = clock_of(REFERENCE_S * 10)  # everything takes ten times as long, the reference too
    assert taken.seconds > REFERENCE_S * 5
    assert taken.within(REFERENCE_S * 5)


def test_what_takes_long_on_a_machine_like_the_quiet_one_is_not() -> None:
    taken = clock_of(REFERENCE_S)
    assert not taken.within(REFERENCE_S / 5)


def test_a_faster_machine_has_no_narrower_bound() -> None:
    taken = clock_of(REFERENCE_S / 10)
    assert taken.within(REFERENCE_S / 5)

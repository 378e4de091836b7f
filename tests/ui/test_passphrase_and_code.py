"""How a passphrase is judged, and which groups of a recovery code are asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.ui.passphrase_strength import MIN_LENGTH, Strength, strength
from localregulars.ui.recovery_check import RecoveryCheck


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.EMPTY),
        ("elevenchars", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.EASY),
        ("123456789012", Strength.EASY),
        ("Password1234", Strength.EASY),
        ("qwertyuiopas", Strength.EASY),
        ("k7#vQ2!mzP9x", Strength.GOOD),
        ("anchor violet tram nineteen", Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_kindly(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(min_size=MIN_LENGTH))
def test_what_is_long_enough_is_never_too_short(passphrase: str) -> None:
    assert strength(passphrase) in {Strength.EASY, Strength.GOOD, Strength.STRONG}


@given(st.lists(st.text("ABCDEFGHJKMNPQRSTVWXYZ23456789", min_size=5, max_size=5), min_size=2, max_size=8))
def test_two_groups_are_asked_and_only_they_fit(groups: list[str]) -> None:
    check = RecoveryCheck.of("-".join(groups))
    assert check.groups == tuple(groups)
    assert len(set(check.asked)) == 2
    right = tuple(groups[place] for place in check.asked)
    assert check.fits(right)
    assert check.fits(tuple(f" {group.lower()} " for group in right))
    assert not check.fits((right[0], right[1] + "A"))
    assert not check.fits(("", right[1]))


def test_a_short_last_group_is_never_asked() -> None:
    assert all(5 not in RecoveryCheck.of("7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3").asked for _ in range(50))

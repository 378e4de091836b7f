"""The recovery code is copied by hand: every slip that people make is noticed, every way to write it is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.storage.recovery_code import ALPHABET, code_secret, looks_like_code, new_recovery_code

plain_codes = st.builds(lambda: new_recovery_code().replace("-", ""))


def test_a_code_has_28_characters_in_groups_of_four() -> None:
    groups = new_recovery_code().split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert set("".join(groups)) <= set(ALPHABET)


def test_codes_differ_and_hold_130_bits() -> None:
    secrets = {code_secret(new_recovery_code()) for _ in range(200)}
    assert len(secrets) == 200
    assert all(secret is not None and len(secret) == 26 for secret in secrets)


@given(plain_codes)
def test_lower_case_spaces_and_look_alikes_are_read(code: str) -> None:
    typed = code.lower().replace("0", "O").replace("1", "l")
    assert code_secret(f"  {typed[:5]} {typed[5:13]}-{typed[13:]}\n") == code_secret(code)
    assert code_secret(code.replace("1", "I")) == code_secret(code)


@given(plain_codes, st.data())
def test_one_or_two_wrong_characters_are_always_noticed(code: str, data: st.DataObject) -> None:
    wrong = list(code)
    for place in data.draw(st.sets(st.integers(0, 27), min_size=1, max_size=2)):
        wrong[place] = data.draw(st.sampled_from([c for c in ALPHABET if c != code[place]]))
    assert looks_like_code("".join(wrong))
    assert code_secret("".join(wrong)) is None


@given(plain_codes)
def test_any_two_swapped_characters_are_always_noticed(code: str) -> None:
    for i in range(28):
        for j in range(i):
            swapped = list(code)
            swapped[i], swapped[j] = swapped[j], swapped[i]
            if code[i] != code[j]:
                assert code_secret("".join(swapped)) is None


@pytest.mark.parametrize("typed", ["", "correct horse battery staple", "U" * 28, "0" * 27, "0" * 29])
def test_anything_else_is_no_code(typed: str) -> None:
    assert code_secret(typed) is None
    assert not looks_like_code(typed)

"""PINs, names and tries: the rules, whoever keeps them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.staff import (
    LONGEST_PIN,
    LONGEST_STAFF_NAME,
    MOST_WRONG_TRIES,
    SHORTEST_PIN,
    Role,
    StaffId,
    StaffMember,
    checked_pin,
    checked_staff_name,
    is_easy_to_guess,
    plain_pin,
    tries_left,
)

digits = st.text("0123456789", min_size=SHORTEST_PIN, max_size=LONGEST_PIN)
NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


def person(number: int, wrong_tries: int = 0, role: Role = Role.STAFF) -> StaffMember:
    return StaffMember(StaffId(number), f"Person {number}", role, wrong_tries, NOW)


@given(digits)
def test_a_pin_is_taken_unless_it_is_easy_to_guess(pin: str) -> None:
    if is_easy_to_guess(pin):
        with pytest.raises(InputRefusedError):
            checked_pin(pin)
    else:
        assert checked_pin(pin) == pin


@pytest.mark.parametrize(
    "pin", ["0000", "1234", "4321", "9876", "7890", "8642", "1357", "88888888", "1212", "252525", "73737"]
)
def test_what_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(InputRefusedError):
        checked_pin(pin)


@pytest.mark.parametrize("pin", ["1235", "2580", "1998", "9043", "12341", "11223344", "1221", "73738"])
def test_other_digits_are_not(pin: str) -> None:
    assert checked_pin(pin) == pin


def test_few_pins_are_lost_to_the_rule() -> None:
    refused = sum(is_easy_to_guess(f"{number:04d}") for number in range(10_000))
    assert refused == 180  # 100 with equal steps, 100 of two digits in turn; 0000 and 0505 are in both


@given(st.text(max_size=12))
@example("digits")
def test_what_is_not_four_to_eight_digits_is_no_pin(text: str) -> None:
    assume(not (text.strip().isdecimal() and SHORTEST_PIN <= len(text.strip()) <= LONGEST_PIN))
    with pytest.raises(InputRefusedError) as caught:
        plain_pin(text)
    assert str(caught.value) == "A PIN has 4 to 8 digits and nothing else.", "the same, whatever was typed"


@given(digits)
def test_a_pin_is_the_same_on_every_keyboard(pin: str) -> None:
    arabic = "".join(chr(0x0660 + int(digit)) for digit in pin)
    full_width = "".join(chr(0xFF10 + int(digit)) for digit in pin)
    assert plain_pin(arabic) == plain_pin(full_width) == plain_pin(f" {pin} ") == pin


def test_a_superscript_is_no_digit_of_a_pin() -> None:
    with pytest.raises(InputRefusedError):
        plain_pin("12³4")


@given(st.lists(st.integers(0, 9), max_size=6))
def test_wrong_tries_of_everybody_count_together(wrong: list[int]) -> None:
    left = tries_left(person(number, tries) for number, tries in enumerate(wrong, start=1))
    assert left == max(0, MOST_WRONG_TRIES - sum(wrong))
    assert (left == 0) == (sum(wrong) >= MOST_WRONG_TRIES)


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=40))
def test_whoever_knows_one_pin_has_no_more_tries_at_the_others(tries: list[tuple[int, bool]]) -> None:
    """Person 0 is right whenever they like; between two passphrases nobody else is tried more than five times."""
    wrong = [0, 0, 0]
    tried_at_others = 0
    for who, is_right in tries:
        if tries_left(person(number, count) for number, count in enumerate(wrong)) == 0:
            break
        if who == 0 and is_right:
            wrong[0] = 0
        else:
            wrong[who] += 1
            tried_at_others += who != 0
    assert tried_at_others <= MOST_WRONG_TRIES


def test_a_name_loses_stray_spaces_and_is_neither_empty_nor_endless() -> None:
    assert checked_staff_name("  Ines   Moreau ") == "Ines Moreau"
    for name in ("", "   ", "x" * (LONGEST_STAFF_NAME + 1)):
        with pytest.raises(InputRefusedError):
            checked_staff_name(name)

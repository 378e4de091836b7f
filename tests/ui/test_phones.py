"""Telephone numbers are read in groups, with every digit in its place, and never part over two lines."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.ui.wording.phones import readable

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("+441414960951", "+44 141 496 0951"),
        ("+12025550143", "+1 202 555 0143"),
        ("+493012345678", "+49 301 234 5678"),
        ("+35312345678", "+353 123 456 78"),
    ],
)
def test_it_is_read_in_groups_behind_the_country(kept: str, read: str) -> None:
    assert readable(kept) == read.replace(" ", NO_BREAK)


@given(st.from_regex(r"\+[1-9][0-9]{7,14}", fullmatch=True))
def test_no_digit_is_lost_and_no_group_is_long_or_of_one_digit(kept: str) -> None:
    assert readable(kept).replace(NO_BREAK, "") == kept
    country, *groups = readable(kept).split(NO_BREAK)
    assert re.fullmatch(r"\+[0-9]{1,3}", country)
    assert all(2 <= len(group) <= 4 for group in groups)


@pytest.mark.parametrize("kept", ["", "0141 496 0951", "112", "+44 141 496 0951", "ask at the desk"])
def test_what_is_not_kept_as_it_is_dialled_is_left_alone(kept: str) -> None:
    assert readable(kept) == kept

"""The number on a survey's paper: short, and a slip while typing it is always noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.survey_code import ALPHABET, TOKEN_CHARACTERS, PaperCode, new_token, paper_code

tokens = st.one_of(st.just(""), st.text(ALPHABET, min_size=TOKEN_CHARACTERS, max_size=TOKEN_CHARACTERS))
codes = st.builds(PaperCode, st.integers(1, 9_999_999), st.integers(1, 999), tokens)


@given(codes)
def test_a_number_is_read_back_as_it_was_printed_and_as_people_type_it(code: PaperCode) -> None:
    printed = str(code)
    for typed in (printed, printed.lower(), printed.replace("-", " "), f" {printed}\n", printed.replace("0", "o")):
        assert paper_code(typed) == code


@given(codes, st.data())
def test_one_wrong_character_is_noticed(code: PaperCode, data: st.DataObject) -> None:
    printed = str(code)
    place = data.draw(st.sampled_from([n for n, character in enumerate(printed) if character != "-"]))
    digits = place < printed.rindex("-")
    wrong = data.draw(st.sampled_from(sorted(set(ALPHABET[:10] if digits else ALPHABET) - {printed[place]})))
    with pytest.raises(InputRefusedError):
        paper_code(printed[:place] + wrong + printed[place + 1 :])


@given(codes, st.data())
def test_two_characters_that_changed_places_are_noticed(code: PaperCode, data: st.DataObject) -> None:
    printed = str(code)
    places = [n for n, character in enumerate(printed) if character != "-"]
    one, other = data.draw(st.tuples(st.sampled_from(places), st.sampled_from(places)))
    characters = list(printed)
    characters[one], characters[other] = characters[other], characters[one]
    if "".join(characters) != printed:
        with pytest.raises(InputRefusedError):
            paper_code("".join(characters))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        "1-1",
        "1-1-",
        "0-1-A",
        "01-1-A",
        "1-1-AB",
        "1-1-7K3M9QUX",
        "x-1-A",
        "1-1-!",
        "1-1-A-B",
        "²-1-A",
        "9" * 99,
    ],
)
def test_anything_else_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(InputRefusedError, match="number is not right"):
        paper_code(typed)


def test_numbers_of_askings_are_drawn_by_lot() -> None:
    drawn = {new_token() for _ in range(200)}
    assert len(drawn) == 200
    assert all(len(token) == TOKEN_CHARACTERS and set(token) <= set(ALPHABET) for token in drawn)


def test_what_is_printed_names_nobody() -> None:
    assert str(PaperCode(12, 2)).startswith("12-2-")
    assert len(str(PaperCode(12, 2))) == 6
    assert len(str(PaperCode(12, 2, "7K3M9Q"))) == 12

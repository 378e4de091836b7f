"""Names and ids: what looks the same is the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.importing.cells import UnreadableCellError
from localregulars.importing.names import MAX_NAME_CHARACTERS, clean_id, clean_name


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Flat   white ", "Flat white"),
        ("Tea\x00\x07\x1b[31m", "Tea [31m"),
        ("Tea\r\nfor two", "Tea for two"),
        ("Cafe\u0301", "Café"),
        ("\u202etekcit\u202c", "tekcit"),
        ("Tea\u00a0x", "Tea x"),
        ("\x1f", ""),
        ("👩\u200d🍳 soup", "👩\u200d🍳 soup"),
    ],
)
def test_a_name_is_kept_without_what_nobody_sees(written: str, kept: str) -> None:
    assert clean_name(written) == kept


@given(st.text(max_size=500))
def test_a_clean_name_stays_as_it_is_and_is_short(text: str) -> None:
    cleaned = clean_name(text)
    assert clean_name(cleaned) == cleaned
    assert len(cleaned) <= MAX_NAME_CHARACTERS
    assert not any(c in cleaned for c in "\0\n\r\t\x1f")


def test_an_id_that_a_spreadsheet_rounded_is_refused() -> None:
    for text in ("1.3E+18", "1,3E+18", " 9.99e+10 "):
        with pytest.raises(UnreadableCellError):
            clean_id(text)
    assert clean_id(" 13E18 ") == "13E18"

"""Numbers as tills and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.importing.amounts import Decimal, decimal_evidence, is_doubtful_number, parse_milli
from localregulars.importing.cells import UnreadableCellError

POINT, COMMA = Decimal.POINT, Decimal.COMMA


@pytest.mark.parametrize(
    ("text", "decimal", "milli"),
    [
        ("0", POINT, 0),
        ("2.5", POINT, 2500),
        (".5", POINT, 500),
        ("5.", POINT, 5000),
        (" 2.50 ", POINT, 2500),
        ("+2.50", POINT, 2500),
        ("-2.50", POINT, -2500),
        ("−2.50", POINT, -2500),
        ("(45.00)", POINT, -45_000),
        ("$8.00", POINT, 8000),
        ("-$45.00", POINT, -45_000),
        ("$-45.00", POINT, -45_000),
        ("US$ 8.00", POINT, 8000),
        ("8.00 CHF", POINT, 8000),
        ("1,234,567.891", POINT, 1_234_567_891),
        ("1'234.50", POINT, 1_234_500),
        ("12,34,567.00", POINT, 1_234_567_000),
        ("2.0005", POINT, 2001),
        ("2.0004", POINT, 2000),
        ("2,5", COMMA, 2500),
        ("1.234,50 €", COMMA, 1_234_500),
        ("1 234,50", COMMA, 1_234_500),
        ("1\u202f234,50", COMMA, 1_234_500),
        ("12,50 kr", COMMA, 12_500),
        ("1,234", POINT, 1_234_000),
        ("1,234", COMMA, 1234),
    ],
)
def test_a_number_is_read_to_the_thousandth(text: str, decimal: Decimal, milli: int) -> None:
    assert parse_milli(text, decimal) == milli


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "$",
        ".",
        ",",
        "1e5",
        "1.3E+18",
        "nan",
        "inf",
        "0x10",
        "12abc",
        "1.2.3",
        "1,23",
        "12,3456",
        "1,,234",
        "--5",
        "-5-",
        "(5",
        "5)",
        "1 2",
        "٣",
        "1_000",
        "100000000000",
        "9" * 41,
        "5 Tea",
        "1.5,0",
        "-(-5)",
    ],
)
def test_anything_else_is_not_guessed_at(text: str) -> None:
    with pytest.raises(UnreadableCellError):
        parse_milli(text, POINT)


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("2.50", POINT),
        ("2,50", COMMA),
        ("0,355", COMMA),
        ("1.234,5", COMMA),
        ("1,234.567", POINT),
        ("1,234,567", POINT),
        ("1.234.567", COMMA),
        ("1234.567", POINT),
        ("$1,5", COMMA),
        ("1,234", None),
        ("12.345", None),
        ("7", None),
        ("tea, or coffee", None),
    ],
)
def test_a_number_proves_a_decimal_mark_or_nothing(text: str, proof: Decimal | None) -> None:
    assert decimal_evidence(text) == proof


def test_only_a_number_with_one_mark_before_three_digits_is_doubtful() -> None:
    assert is_doubtful_number("1,234")
    assert is_doubtful_number("12.345")
    assert not is_doubtful_number("1234")
    assert not is_doubtful_number("1,23")


@given(st.integers(-(10**13), 10**13), st.sampled_from(Decimal), st.booleans(), st.sampled_from(["", "$", "€", "EUR "]))
def test_what_is_written_is_read_back(milli: int, decimal: Decimal, grouped: bool, currency: str) -> None:
    written = f"{abs(milli) // 1000:{',' if grouped else ''}}.{abs(milli) % 1000:03}"
    if decimal is COMMA:
        written = written.translate(str.maketrans(",.", ".,"))
    sign = "-" if milli < 0 else ""
    assert parse_milli(sign + currency + written, decimal) == milli

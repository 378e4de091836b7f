"""A consent file says who agreed to what and when; nothing in it is guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.pace import paced

from localregulars.application.visits.import_records import ConsentRow
from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.importing.consent_csv import parse_consents

Write = Callable[..., Path]
SECRET = "Zephyrine"


def test_a_short_file_is_read_with_explicit_consent_and_unknown_age(write: Write) -> None:
    parsed = parse_consents(write("customer,purpose,state,at\nC1,history,given,2026-03-02 09:15\n"))
    assert parsed.rows == (
        ConsentRow(
            2, "C1", Purpose.HISTORY, ConsentState.GIVEN, datetime.fromisoformat("2026-03-02T09:15"),
            ConsentForm.EXPLICIT, Adult.UNKNOWN, "", "", "", "", "",
        ),
    )  # fmt: skip


def test_every_column_is_read_by_name_in_any_writing(write: Write) -> None:
    text = (
        "Email;phone;name;recorded_by;method;adult;form;at;state;PURPOSE;customer;remark\r\n"
        "\r\n"
        'a@example.org;+49 30 1;"Ünal\nMüller";Kim;'
        "paper;Yes;regular;13.02.2026 10:00;Withdrawn;Contact.Phone; C 7 ;x\r\n"
        ";;;;;;;14.02.2026T10:00+01:00;refused;statistics;C8;\r\n"
    )
    parsed = parse_consents(write(text.encode("cp1252")))
    assert parsed.rows[0] == ConsentRow(
        3, "C 7", Purpose.CONTACT_PHONE, ConsentState.WITHDRAWN, datetime.fromisoformat("2026-02-13T10:00"),
        ConsentForm.REGULAR, Adult.YES, "paper", "Kim", "Ünal Müller", "+49 30 1", "a@example.org",
    )  # fmt: skip
    assert (parsed.rows[1].line, parsed.rows[1].at) == (5, datetime(2026, 2, 14, 9, tzinfo=UTC))
    assert (parsed.detected.format, parsed.detected.delimiter, parsed.detected.encoding) == ("consents", ";", "cp1252")
    assert parsed.detected.date_order == "day/month/year"


def test_witness_end_and_evidence_are_read_where_the_file_has_them(write: Write) -> None:
    text = (
        "customer,purpose,state,at,witness,expires,evidence\n"
        "C1,history,given,2026-03-02, Kim  Lee ,2026-09-02,binder 3\n"
        "C2,history,refused,2026-03-02,,,\n"
    )
    first, second = parse_consents(write(text)).rows
    assert (first.witness, first.expires, first.evidence) == (
        "Kim Lee", datetime.fromisoformat("2026-09-02T00:00"), "binder 3",
    )  # fmt: skip
    assert (second.witness, second.expires, second.evidence) == ("", None, "")


@pytest.mark.parametrize("state", ["expired", "invalidated", "renewed"])
def test_what_only_the_program_writes_down_is_no_word_for_a_file(write: Write, state: str) -> None:
    with pytest.raises(InputRefusedError, match="given, refused, withdrawn") as refused:
        parse_consents(write(f"customer,purpose,state,at\nC1,history,{state},2026-03-02\n"))
    assert "line 2" in str(refused.value)


def test_ids_are_cleaned_as_the_tills_are(write: Write) -> None:
    row = "  Cafe\u0301  1 ,history,given,2026-03-02\n"
    assert parse_consents(write("customer,purpose,state,at\n" + row)).rows[0].customer == "Café 1"


@pytest.mark.parametrize(
    ("row", "line", "word"),
    [
        (f"C1,{SECRET},given,2026-03-02", 3, "'purpose'"),
        (f"C1,history,{SECRET},2026-03-02", 3, "'state'"),
        (f"C1,history,given,2026-03-02,{SECRET},yes", 3, "'form'"),
        (f"C1,history,given,2026-03-02,explicit,{SECRET}", 3, "'adult'"),
        ("C1,,given,2026-03-02", 3, "'purpose'"),
        (" ,history,given,2026-03-02", 3, "customer is missing"),
        (f"C1,history,given,{SECRET}", 3, "date or time"),
        ("C1,history,given,", 3, "date or time"),
        ("C1,history,given,13/02/2026", 3, "different orders"),
        ("1.3E+18,history,given,2026-03-02", 3, "spreadsheet"),
        (f"C1,history,given,2026-03-02,explicit,yes,{SECRET}", 3, "7 columns"),
    ],
)
def test_a_row_that_is_not_understood_refuses_the_file_by_its_line(
    row: str, line: int, word: str, write: Write
) -> None:
    cells = row + "," * max(0, 5 - row.count(","))
    path = write("customer,purpose,state,at,form,adult\nC1,history,given,2026-03-02,,\n" + cells + "\n", "c.csv")
    with pytest.raises(InputRefusedError) as refused:
        parse_consents(path)
    assert str(refused.value).startswith(f"c.csv, line {line}: ")
    assert word in str(refused.value)
    assert SECRET not in str(refused.value)


def test_a_file_without_its_columns_or_rows_is_refused(write: Write) -> None:
    with pytest.raises(InputRefusedError, match="'state', 'at'"):
        parse_consents(write("customer,purpose\nC1,history\n"))
    with pytest.raises(InputRefusedError, match="no row"):
        parse_consents(write("customer,purpose,state,at\n"))


def test_a_hundred_thousand_rows_take_less_than_two_seconds(write: Write) -> None:
    rows = "".join(
        f"C{n},monitoring,given,2026-03-02 09:{n % 60:02}:00,explicit,yes,,,Name {n},,\n" for n in range(100_000)
    )
    path = write("customer,purpose,state,at,form,adult,method,recorded_by,name,phone,email\n" + rows)
    with paced() as taken:
        parsed = parse_consents(path)
    assert taken.within(2), taken
    assert (len(parsed.rows), parsed.rows[-1].line) == (100_000, 100_001)

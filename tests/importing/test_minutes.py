"""How long a visit lasted, where a file says so: whole minutes, and nothing where nobody can have stayed so."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localregulars.application.visits.import_records import ParsedExport
from localregulars.domain.visits import MOST_MINUTES, known_minutes

Parse = Callable[..., ParsedExport]


def lasted(parsed: ParsedExport) -> list[int | None]:
    return [receipt.minutes for receipt in parsed.receipts]


def test_a_file_of_visits_may_say_how_many_minutes_each_lasted(parse: Parse) -> None:
    rows = "C1,2026-03-02 09:15,0,Yoga,75\nC2,2026-03-02 09:20,0,Spin,\nC3,2026-03-02 09:25,0,Spin,44.6\n"
    assert lasted(parse("customer,when,amount,items,minutes\n" + rows)) == [75, None, 45]
    assert lasted(parse("customer,when,amount,items\nC1,2026-03-02 09:15,0,Yoga\n")) == [None]


def test_of_the_lines_of_a_receipt_the_longest_counts(parse: Parse) -> None:
    head = "when,receipt,customer,item,quantity,amount,minutes\n"
    rows = [
        "2026-03-02 09:15,1,C1,Yoga,1,0,75",
        "2026-03-02 09:15,1,C1,Water,1,1.20,",
        "2026-03-02 10:15,2,C2,Spin,1,0,40",
        "2026-03-02 09:16,1,C1,Sauna,1,0,90",
    ]
    assert lasted(parse(head + "\n".join(rows) + "\n")) == [90, 40]


@pytest.mark.parametrize("minutes", ["-30", "0", "0.4", "0.5", "1441", "999999"])
def test_what_nobody_can_have_stayed_is_a_visit_of_which_nobody_knows(parse: Parse, minutes: str) -> None:
    rows = f"C1,2026-03-02 09:15,0,Yoga,{minutes}\nC2,2026-03-02 09:20,0,Yoga,60\n"
    assert lasted(parse("customer,when,amount,items,minutes\n" + rows)) == [None, 60]


def test_a_cell_that_is_no_number_is_refused_with_its_line(sentence_of: Callable[..., str]) -> None:
    said = sentence_of("customer,when,amount,items,minutes\nC1,2026-03-02 09:15,0,Yoga,an hour\n")
    assert "minutes" in said
    assert "2" in said
    assert "an hour" not in said


def test_the_same_visit_again_is_the_same_with_its_minutes_or_without(parse: Parse) -> None:
    head, row = "customer,when,amount,items", "C1,2026-03-02 09:15,0,Yoga"
    without, with_them = parse(f"{head}\n{row}\n"), parse(f"{head},minutes\n{row},60\n")
    assert [r.key for r in without.receipts] == [r.key for r in with_them.receipts]


@given(st.floats() | st.floats(-2, 3) | st.floats(MOST_MINUTES - 2, MOST_MINUTES + 2))
@example(0.5)
def test_minutes_are_known_between_one_and_a_day_and_never_otherwise(minutes: float) -> None:
    known = known_minutes(minutes)
    if known is not None:
        assert math.isfinite(minutes)
        assert 1 <= known <= MOST_MINUTES
        assert abs(known - minutes) <= 0.5
    else:
        assert not 1 <= minutes <= MOST_MINUTES

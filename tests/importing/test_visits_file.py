"""Plain visits and away notes as arrays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.pace import paced

from localregulars.domain.errors import InputRefusedError
from localregulars.importing.visits_file import AwayRow, read_away, read_visits

Write = Callable[..., Path]


def test_visits_are_sorted_by_customer_and_time(write: Write) -> None:
    visits = read_visits(
        write(
            "customer,when,amount,items\nB,1970-01-03,1,\n".replace("1970-01-03", "2026-01-03")
            + "A,2026-01-02 00:01:01,2.50,Tea|Scone\nB,2026-01-01 23:59:00,,Tea\n,2026-01-01,1,x\nA,2026-01-01,-1,Tea\n"
        ),
        with_items=True,
    )
    assert visits.customers == ("A", "B")
    assert visits.customer_index.tolist() == [0, 1, 1]
    assert visits.days.tolist() == [date(2026, 1, day).toordinal() for day in (2, 1, 3)]
    midnight = (date(2026, 1, 1) - date(1970, 1, 1)).days * 86_400
    assert (visits.seconds - midnight).tolist() == [86_461, 86_340, 172_800]
    assert visits.amount_milli.tolist() == [2500, 0, 1000]
    assert visits.items == (("Tea", "Scone"), ("Tea",), ())


def test_amounts_and_items_may_be_missing(write: Write) -> None:
    visits = read_visits(write("when;customer\n13.02.2026 08:00;C1\n"))
    assert (visits.customers, visits.amount_milli.tolist(), visits.items) == (("C1",), [0], ())


def test_away_notes_are_whole_days(write: Write) -> None:
    path = write("customer,from,to\nC1,13/02/2026,2/3/2026\n")
    assert read_away(path) == (AwayRow("C1", date(2026, 2, 13), date(2026, 3, 2)),)
    assert read_away(write("customer,from,to\n", "none.csv")) == ()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("customer,from\nC1,2026-01-01\n", "line 1: the header lacks 'to'"),
        ("customer,from,to\nC1,2026-01-02,2026-01-01\n", "line 2: .*before"),
        ("customer,from,to\n,2026-01-02,2026-01-03\n", "line 2: .*missing"),
        ("customer,from,to\nC1,2026-01-02,soon\n", "line 2: a date or time"),
    ],
)
def test_an_away_file_that_is_not_understood_is_refused_by_its_line(content: str, message: str, write: Write) -> None:
    with pytest.raises(InputRefusedError, match=message):
        read_away(write(content))


def test_a_visits_file_that_is_not_understood_is_refused_by_its_line(write: Write) -> None:
    with pytest.raises(InputRefusedError, match="line 3: a number"):
        read_visits(write("customer,when,amount\nC1,2026-01-02,1\nC1,2026-01-02,x\n"))
    with pytest.raises(InputRefusedError, match="line 1: the header lacks 'when'"):
        read_visits(write("customer,amount\nC1,1\n"))


def test_eighty_thousand_rows_take_less_than_a_second(write: Write) -> None:
    rows = "".join(
        f"H{n % 1200},2026-{n % 12 + 1:02}-{n % 28 + 1:02} {n % 24:02}:{n % 60:02}:{n // 60 % 60:02},"
        f"{n % 90}.{n % 97},Tea|Milk\n"
        for n in range(80_000)
    )
    path = write("customer,when,amount,items\n" + rows)
    with paced() as taken:
        visits = read_visits(path)
    assert taken.within(1.0)
    assert len(visits.days) == 80_000

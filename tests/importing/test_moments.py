"""Dates and times as tills and spreadsheets write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.importing.cells import Problem, UnreadableCellError
from localregulars.importing.moments import DateOrder, date_order_evidence, parse_local, parse_moment

ISO, DMY, MDY = DateOrder.ISO, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2026-03-02 09:15:07", ISO, datetime.fromisoformat("2026-03-02T09:15:07")),
        ("2026-03-02T09:15:07.250", ISO, datetime.fromisoformat("2026-03-02T09:15:07")),
        ("2026-03-02", ISO, datetime.fromisoformat("2026-03-02")),
        ("2026/3/2 9:15", ISO, datetime.fromisoformat("2026-03-02T09:15")),
        ("02/03/2026 09:15", DMY, datetime.fromisoformat("2026-03-02T09:15")),
        ("02.03.2026, 09:15", DMY, datetime.fromisoformat("2026-03-02T09:15")),
        ("02/03/2026 09:15", MDY, datetime.fromisoformat("2026-02-03T09:15")),
        ("7/28/26 1:33 PM", MDY, datetime.fromisoformat("2026-07-28T13:33")),
        ("7/28/26 12:03 am", MDY, datetime.fromisoformat("2026-07-28T00:03")),
        ("7/28/26 12:03 p.m.", MDY, datetime.fromisoformat("2026-07-28T12:03")),
        ("2026-09-03 10:14:00 -0400", ISO, datetime.fromisoformat("2026-09-03T10:14")),
        (" 2026-03-02 09:15:07 ", ISO, datetime.fromisoformat("2026-03-02T09:15:07")),
    ],
)
def test_a_time_is_what_the_tills_clock_showed(text: str, order: DateOrder, expected: datetime) -> None:
    assert parse_local(text, order) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-13-01",
        "2026-02-30",
        "2026-02-20 24:00",
        "2026-02-20 9:60",
        "20260220",
        "2026-W08-5",
        "260-02-01",
        "2026-02-20 13:00 PM",
        "2026-02-20 0:10 AM",
        "2026-02/20",
        "1970-01-01",
        "2100-01-01",
        "2026-02-20 12+01:00",
        "2026-02-20x09:15:00",
        "2026-02-20 09:15:00 Europe/Rome",
        "2026-02-20 09:15:00+99:00",
        "46000",
        "٢٠٢٦-02-20",
    ],
)
def test_anything_else_is_no_time(text: str) -> None:
    with pytest.raises(UnreadableCellError) as unreadable:
        parse_moment(text, ISO)
    assert unreadable.value.problem is Problem.TIME


def test_a_date_that_fits_another_order_only_is_mixed() -> None:
    for text, order in (("02/13/2026", DMY), ("13/02/2026", MDY), ("2026-02-13", DMY), ("13/02/2026", ISO)):
        with pytest.raises(UnreadableCellError) as unreadable:
            parse_moment(text, order)
        assert unreadable.value.problem is Problem.MIXED


def test_zones_are_kept_where_an_instant_is_wanted_and_utc_is_no_local_time() -> None:
    assert parse_moment("2026-03-02T09:15:00Z", ISO) == datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
    aware = parse_moment("2026-03-02 09:15:00 -04:30", ISO)
    assert aware == datetime(2026, 3, 2, 9, 15, tzinfo=timezone(-timedelta(hours=4, minutes=30)))
    with pytest.raises(UnreadableCellError) as unreadable:
        parse_local("2026-03-02T09:15:00Z", ISO)
    assert unreadable.value.problem is Problem.UTC


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("2026-01-02", ISO),
        ("13/01/2026", DMY),
        ("01/13/2026", MDY),
        ("01.02.2026", DMY),
        ("01/02/2026", None),
        ("13/13/2026", None),
        ("tea", None),
    ],
)
def test_a_date_proves_an_order_or_nothing(text: str, proof: DateOrder | None) -> None:
    assert date_order_evidence(text) == proof


@given(
    st.datetimes(datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2099-12-31")),
    st.sampled_from(["%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d.%m.%Y %H:%M:%S"]),
)
def test_what_is_written_is_read_back(when: datetime, pattern: str) -> None:
    order = {"%Y": ISO, "%d": DMY, "%m": MDY}[pattern[:2]]
    assert parse_moment(when.strftime(pattern), order) == when.replace(microsecond=0)

"""When a request is due, and what may become of it; months; notes that speak of others."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.retention import LIMITS, RetentionPolicy, first_week_kept, policy_of
from localregulars.domain.rights import (
    RequestId,
    RequestState,
    RightKind,
    RightRequest,
    RightStep,
    due_at,
    may_speak_of_others,
    step_of,
)

CAME = datetime(2026, 1, 31, 9, tzinfo=UTC)


def asked(kind: RightKind = RightKind.ACCESS, came: datetime = CAME) -> RightRequest:
    return RightRequest(RequestId(1), CustomerId(1), kind, came, due_at(came))


def test_an_answer_is_due_a_month_later_or_on_that_month_s_last_day() -> None:
    assert due_at(CAME) == datetime(2026, 2, 28, 9, tzinfo=UTC)
    assert due_at(datetime(2028, 1, 31, tzinfo=UTC)).day == 29
    assert due_at(datetime(2026, 12, 15, tzinfo=UTC)) == datetime(2027, 1, 15, tzinfo=UTC)


def test_it_is_overdue_from_the_second_after_and_only_while_it_is_open() -> None:
    request = asked()
    assert not request.is_overdue(request.due_at)
    late = request.due_at + timedelta(seconds=1)
    assert request.is_overdue(late)
    assert (request.days_left(CAME), request.days_left(late)) == (28, -1)
    assert not request.done(late).is_overdue(late)
    assert not request.declined(late, "no such data").is_overdue(late)


def test_two_months_more_once_for_a_reason_and_in_time() -> None:
    longer = asked().extended(CAME, "  many   visits ")
    assert longer.due_at == datetime(2026, 4, 30, 9, tzinfo=UTC)
    assert longer.extended_because == "many visits"
    for now, request, because in (
        (CAME, longer, "again"),
        (asked().due_at + timedelta(seconds=1), asked(), "too late"),
        (CAME, asked(), "   "),
        (CAME, asked(), "x" * 501),
        (CAME, asked().done(CAME), "closed"),
    ):
        with pytest.raises(InputRefusedError):
            request.extended(now, because)


def test_a_closed_request_stays_closed_and_declining_needs_a_reason() -> None:
    with pytest.raises(InputRefusedError):
        asked().declined(CAME, "")
    for closed in (asked().done(CAME), asked().declined(CAME, "another person's data")):
        assert closed.state is not RequestState.OPEN
        with pytest.raises(InputRefusedError):
            closed.done(CAME)
        with pytest.raises(InputRefusedError):
            closed.declined(CAME, "no")


def test_every_kind_leads_to_what_answers_it() -> None:
    steps = {kind: step_of(kind) for kind in RightKind}
    assert steps[RightKind.PORTABILITY] is steps[RightKind.ACCESS] is RightStep.EXPORT
    assert steps[RightKind.OBJECTION] is steps[RightKind.RESTRICTION] is RightStep.RESTRICT
    assert steps[RightKind.ERASURE] is RightStep.ERASE
    assert steps[RightKind.CORRECTION] is RightStep.CORRECT


@given(when=st.dates(date(1900, 1, 1), date(2100, 12, 31)), months=st.integers(-600, 600))
def test_months_keep_the_day_or_end_the_month(when: date, months: int) -> None:
    then = months_later(when, months)
    assert (then.year * 12 + then.month) - (when.year * 12 + when.month) == months
    assert then.day == when.day or (then.day < when.day and (then + timedelta(days=1)).day == 1)


@given(today=st.dates(date(2020, 1, 1), date(2060, 1, 1)), months=st.integers(1, 60))
def test_visits_go_by_whole_weeks_and_never_too_late(today: date, months: int) -> None:
    first, oldest = first_week_kept(today, months), months_later(today, -months)
    assert first.weekday() == 0
    assert timedelta(0) <= first - oldest < timedelta(days=7)


def test_the_times_that_ship_are_the_longest_that_customers_were_told() -> None:
    told = RetentionPolicy()
    for name, (least, most) in LIMITS.items():
        assert least <= getattr(told, name) <= most
        if name != "evidence":
            assert getattr(told, name) == most
    assert set(LIMITS) == set(RetentionPolicy.__dataclass_fields__)
    assert policy_of({"visits": "13", "outcomes": 0, "order_lines": 5}) == RetentionPolicy(order_lines=5)


@pytest.mark.parametrize(
    "note",
    [
        "her sister picks up the bread", "ruft die Tochter an", "su hija viene los lunes", "son mari est parti",
        "reach them on 020 7946 0417", "mail ask@example.org", "comes with Philomena on Fridays",
    ],
)  # fmt: skip
def test_a_note_that_may_speak_of_others_is_to_be_read_first(note: str) -> None:
    assert may_speak_of_others(note)


@pytest.mark.parametrize(
    "note", ["likes oat milk", "Likes oat milk. Away in may.", "Ada likes the window seat", "no sugar, table 12", ""]
)
def test_a_note_about_themselves_is_not(note: str) -> None:
    assert not may_speak_of_others(note, ("Ada Lovelace",))

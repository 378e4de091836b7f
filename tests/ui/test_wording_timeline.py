"""Lines of a timeline: everything that can happen has words, short and without a guess."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from localregulars.application.customers.timeline import (
    CameIntoTheList,
    CameToAnEnd,
    Event,
    Note,
    TimelineKind,
    VisitMade,
)
from localregulars.application.read_models import ConsentWord, VisitRow
from localregulars.domain.bookings import Booking, BookingKind
from localregulars.domain.care import Attempt
from localregulars.domain.check_in import AwayNote, CheckIn, CheckInOutcome, ClosedBecause, ContactChannel
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import AttemptId, AwayNoteId, BookingId, CheckInId, CustomerId
from localregulars.domain.visits import SignOfLife, SignOfLifeKind, VisitSource
from localregulars.ui.wording.groups import filter_words, with_count, with_count_spoken
from localregulars.ui.wording.timeline import event_line, kind_words

TODAY, AT, WHO = date(2026, 3, 3), datetime(2026, 3, 2, 9, tzinfo=UTC), CustomerId(7)
ASKED = CheckIn(CheckInId(1), WHO, TODAY, TODAY, ())


def visit(source: VisitSource, *items: str) -> VisitMade:
    return VisitMade(VisitRow(AT, TODAY, source, 3200, len(items)), items)


def attempt(channel: ContactChannel, *, reached: bool) -> Attempt:
    return Attempt(AttemptId(1), CheckInId(1), WHO, AT, channel, reached)


def booking(kind: BookingKind, at: time | None = None) -> Booking:
    return Booking(BookingId(1), WHO, kind, TODAY, at, AT)


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    ("event", "words"),
    [
        (visit(VisitSource.IMPORT), "Visit"),
        (visit(VisitSource.HAND), "Visit, recorded by hand"),
        (visit(VisitSource.IMPORT, "Flat white", "Scone"), "Visit: Flat white, Scone"),
        (CameIntoTheList(ASKED), "Worth a hello"),
        (CameToAnEnd(ASKED.closed(ClosedBecause.OUTCOME, AT, CheckInOutcome.FINE)), "Asked: Fine"),
        (CameToAnEnd(ASKED.closed(ClosedBecause.SIGN_OF_LIFE, AT)), "Came back or was heard of"),
        (
            Attempt(AttemptId(1), CheckInId(1), WHO, AT, ContactChannel.PHONE, False),
            "Tried, nobody answered: By telephone",
        ),
        (
            Attempt(AttemptId(1), CheckInId(1), WHO, AT, ContactChannel.SMS, True),
            "Tried and reached them: By text message",
        ),
        (SignOfLife(WHO, AT, SignOfLifeKind.SEEN), "Seen or heard: Somebody saw them"),
        (ConsentWord(Purpose.HISTORY, ConsentState.WITHDRAWN, AT), "Took back: Keep their visits"),
        (AwayNote(AwayNoteId(1), WHO, TODAY, date(2026, 3, 9)), "Away until 9 Mar"),
        (booking(BookingKind.APPOINTMENT), "Appointment"),
        (booking(BookingKind.APPOINTMENT, time(14, 30)), "Appointment, 14:30"),
        (booking(BookingKind.SUBSCRIPTION), "The subscription runs until here"),
        (Note("Likes the\n window  seat"), "Likes the window seat"),
    ],
)
def test_every_event_is_told_on_one_line(event: Event, words: str) -> None:
    assert event_line(event, TODAY) == words


def test_every_state_kind_and_filter_has_words_of_its_own() -> None:
    said = [event_line(ConsentWord(Purpose.NOTES, state, AT), TODAY) for state in ConsentState]
    assert len(set(said)) == len(said)
    assert all("Keep notes about them" in words for words in said)
    for words in ([kind_words(kind) for kind in TimelineKind], [filter_words(one) for one in CustomerFilter]):
        assert all(words)
        assert len(set(words)) == len(words)


@pytest.mark.usefixtures("british")
def test_a_count_stands_behind_the_words_and_is_heard_as_people() -> None:
    assert with_count("Regulars", 1204) == "Regulars 1,204"
    assert with_count_spoken("Away now", 1) == "Away now, 1 person"

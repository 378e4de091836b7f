"""The lines of somebody's timeline in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.customers.timeline import (
    CameIntoTheList,
    CameToAnEnd,
    Event,
    Note,
    SpokeUp,
    TimelineKind,
    VisitMade,
    WasOffered,
    WasTold,
)
from localregulars.application.read_models import ConsentWord
from localregulars.domain.bookings import Booking
from localregulars.domain.care import Attempt
from localregulars.domain.check_in import AwayNote, ClosedBecause
from localregulars.domain.consent import ConsentState
from localregulars.domain.visits import SignOfLife, VisitSource
from localregulars.ui.wording.bookings import clock_time
from localregulars.ui.wording.care import channel
from localregulars.ui.wording.check_ins import ending
from localregulars.ui.wording.consent import purpose
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.feedback import kind as feedback_kind
from localregulars.ui.wording.visits import sign_of_life

translate = QCoreApplication.translate


def kind_words(kind: TimelineKind) -> str:
    """What the lines of a kind are about, as the words on its chip."""
    words = {
        TimelineKind.VISITS: translate("wording", "Visits"),
        TimelineKind.HELLOS: translate("wording", "Hellos"),
        TimelineKind.AGREEMENTS: translate("wording", "Agreements"),
        TimelineKind.AWAY: translate("wording", "Time away"),
        TimelineKind.BOOKINGS: translate("wording", "Appointments"),
        TimelineKind.NOTES: translate("wording", "Notes"),
        TimelineKind.FEEDBACK: translate("wording", "Feedback"),
    }
    return words[kind]


def event_line(event: Event, today: date) -> str:
    """What happened, on one line: "Visit: Flat white, Croissant"."""
    match event:
        case VisitMade():
            return _visit(event)
        case ConsentWord():
            return _said(event.state).format(purpose=purpose(event.purpose))
        case AwayNote():
            return translate("wording", "Away until {day}").format(day=short_date(event.last_day, today))
        case Booking():
            return _booked(event)
        case Note(text):
            return " ".join(text.split())
        case SpokeUp() | WasTold() | WasOffered():
            return _feedback(event)
        case _:
            return _hello(event)


def _feedback(event: SpokeUp | WasTold | WasOffered) -> str:
    match event:
        case SpokeUp(entry):
            words = " ".join(entry.words.split())
            return translate("wording", "{kind}: {words}").format(kind=feedback_kind(entry.kind), words=words)
        case WasTold(entry):
            told = translate("wording", "Heard what came of it")
            about = translate("wording", "Heard what came of it: {topic}").format(topic=entry.topic)
            return about if entry.topic else told
        case WasOffered(recovery):
            return translate("wording", "Offered to put it right: {offer}").format(offer=recovery.offered)


def _hello(event: CameIntoTheList | CameToAnEnd | Attempt | SignOfLife) -> str:
    match event:
        case CameIntoTheList():
            return translate("wording", "Worth a hello")
        case CameToAnEnd(check_in):
            if check_in.closed_because is ClosedBecause.OUTCOME:
                return translate("wording", "Asked: {ending}").format(ending=ending(check_in))
            return ending(check_in)
        case Attempt():
            reached = translate("wording", "Tried and reached them: {way}")
            nobody = translate("wording", "Tried, nobody answered: {way}")
            return (reached if event.reached else nobody).format(way=channel(event.channel))
        case SignOfLife():
            return translate("wording", "Seen or heard: {sign}").format(sign=sign_of_life(event.kind))


def _visit(made: VisitMade) -> str:
    by_hand = made.visit.source is VisitSource.HAND
    if made.items:
        listed = translate("wording", ", ").join(made.items)
        return translate("wording", "Visit: {items}").format(items=listed)
    return translate("wording", "Visit, recorded by hand") if by_hand else translate("wording", "Visit")


def _booked(booking: Booking) -> str:
    if not booking.is_appointment:
        return translate("wording", "The subscription runs until here")
    if booking.time is None:
        return translate("wording", "Appointment")
    return translate("wording", "Appointment, {time}").format(time=clock_time(booking.time))


def _said(state: ConsentState) -> str:
    words = {
        ConsentState.GIVEN: translate("wording", "Said yes: {purpose}"),
        ConsentState.RENEWED: translate("wording", "Said yes again: {purpose}"),
        ConsentState.REFUSED: translate("wording", "Said no: {purpose}"),
        ConsentState.WITHDRAWN: translate("wording", "Took back: {purpose}"),
        ConsentState.EXPIRED: translate("wording", "Ran out: {purpose}"),
        ConsentState.INVALIDATED: translate("wording", "To be asked again: {purpose}"),
    }
    return words[state]

"""Somebody about whom everything is kept that can be kept: a row of theirs in every table about customers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import numpy as np
from tests.shops import TestShop

from localregulars.application.care.overrides import override_in_emergency
from localregulars.application.feedback.log import assign, attach, settle_in_words, tell, write_down
from localregulars.application.feedback.recoveries import offer
from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.ports import PersonalDetails
from localregulars.application.rights.publication import (
    agree_to_piece,
    piece_was_taken_down,
    show_piece,
    withdraw_piece,
)
from localregulars.application.rights.requests import finish_request, record_request
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.application.voices.survey_ports import NewAsk
from localregulars.application.voices.wishes import add_wish
from localregulars.domain.bookings import BookingKind
from localregulars.domain.care import CareWish
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import THE_OWNER, FeedbackKind, Mood
from localregulars.domain.ids import CustomerId, ResponseId
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Lot
from localregulars.domain.polls import PollVoice
from localregulars.domain.publication import PieceKind
from localregulars.domain.rights import RightKind
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.survey import Answer, Question, QuestionKind, Response, SurveyDraft, SurveyKind
from localregulars.domain.survey_code import new_token
from localregulars.domain.survey_rest import AskWay
from localregulars.domain.visits import OrderLine, SignOfLife, SignOfLifeKind, Visit, VisitSource
from localregulars.scoring.rhythm import STATE_DTYPE
from localregulars.storage.session import Row, Value
from localregulars.storage.store import SqlStore

NAME, PHONE, EMAIL = "Zebulon Quillfeather", "+442079460417", "zebulon.quillfeather@example.org"
NOTES = ("likes the Marzipan Corner", "sister Philomena Crankshaft, 020 7946 0999")
ADDRESS, BIRTHDAY, TILL_ID = "14 Gooseberry Terrace", "02-29", "zqx-till-0417"
CONTACT, CONTACT_PHONE, RELATION = "Thessalonia Vantongeren", "+442079460998", "godmother"
REASON, DECIDED_BY, SECOND = "was seen fainting at Puddlewick bridge", "Wilhelmintje Oxblood", "Kazimierz Umbrella"
QUOTE, PLACE, PICTURE = "Best Gugelhupf since grandmother Hildegunde", "corridor beside the Samovar", "5e" * 32
PIECES = 3
ANSWERED = "grumbled at the Thermostatic kettle"
COMPLAINT, OFFERED = "the Chesterfieldish armchair creaks", "a Florentinerschnitte on the house"
BECAUSE, PHOTO = "the Upholstererfamily is abroad", b"\x89PNG\r\n\x1a\n Daguerreotypical grain"
ASKED_FOR = "wants the file for Bartholomew's lawyer"

TOKENS = tuple(
    word
    for text in (
        NAME,
        PHONE,
        EMAIL,
        *NOTES,
        ADDRESS,
        TILL_ID,
        CONTACT,
        CONTACT_PHONE,
        REASON,
        DECIDED_BY,
        SECOND,
        QUOTE,
        ANSWERED,
        COMPLAINT,
        OFFERED,
        BECAUSE,
    )
    for word in (text, *text.split())
    if len(word) > 6
)
"""Words that stand nowhere else: whole texts and their longer words."""
_PAST = 40


def somebody_with_everything(shop: TestShop, visits: int = 12, till_id: str = TILL_ID) -> CustomerId:
    """Everything about one person, read back by nobody yet. Their last visit was `_PAST` days ago."""
    customer = shop.customer(till_id, *Purpose)
    today = shop.clock.now().date()
    _details(shop, customer, till_id)
    _visits(shop, customer, today, visits)
    _asked_after(shop, customer, today)
    number = shop.do(partial(record_request, customer_id=customer, kind=RightKind.ACCESS, note=ASKED_FOR)).value
    shop.do(partial(finish_request, request_id=number))
    _lets_others_see(shop, customer)
    _answers(shop, customer, today)
    _spoke_up(shop, customer)
    _wishes(shop, customer, today)
    emergency = partial(override_in_emergency, reason=REASON, decided_by=DECIDED_BY, second_person=SECOND)
    shop.do(partial(emergency, customer_id=customer))
    _was_kind_to(shop, customer, today)
    sql(shop, "INSERT INTO visit_week VALUES (?, ?, 3, 9000)", (customer, 736_695))
    sql(shop, "INSERT INTO summary_person VALUES ('2026-Q3', ?, 'seen')", (customer,))
    return customer


def _spoke_up(shop: TestShop, customer: CustomerId) -> None:
    """A complaint with a picture that was answered, put right and told."""
    said = partial(write_down, kind=FeedbackKind.COMPLAINT, words=COMPLAINT, mood=Mood.UNHAPPY, topic="seats")
    number = shop.do(partial(said, customer_id=customer)).value
    shop.do(partial(attach, feedback_id=number, content=PHOTO))
    shop.do(partial(assign, feedback_id=number, owner=THE_OWNER, due=shop.clock.now().date() + timedelta(days=1)))
    with shop.store.unit_of_work() as uow:
        recovery = uow.recoveries.of_entry(number)
    assert recovery is not None
    shop.do(partial(offer, recovery_id=recovery.recovery_id, offered=OFFERED, amount_milli=2500))
    shop.do(partial(settle_in_words, feedback_id=number, because=BECAUSE))
    with shop.store.unit_of_work() as uow:
        uow.themes.link_entries(uow.themes.add_change("Cushions", shop.clock.now()), [number])
        uow.commit()
    shop.do(partial(tell, feedback_id=number))


def _lets_others_see(shop: TestShop, customer: CustomerId) -> None:
    """As many as `PIECES`: one that was taken down, one that is shown, and one that is not."""
    agreed = partial(agree_to_piece, customer_id=customer, words=QUOTE, place=PLACE)
    gone, shown = (shop.do(partial(agreed, kind=PieceKind.QUOTE)).value for _ in range(2))
    for piece in (gone, shown):
        shop.do(partial(show_piece, piece_id=piece))
    shop.do(partial(withdraw_piece, piece_id=gone))
    shop.do(partial(piece_was_taken_down, piece_id=gone))
    shop.do(partial(agreed, kind=PieceKind.PHOTO, picture=PICTURE))


def _answers(shop: TestShop, customer: CustomerId, today: date) -> None:
    """Asked on paper, and answered in a number and words."""
    asks = (Question(QuestionKind.SCALE_5, "How satisfied are you?"), Question(QuestionKind.WORDS, "What else?"))
    now, answers = shop.clock.now(), (Answer(1, 2), Answer(2, words=ANSWERED))
    with shop.store.unit_of_work() as uow:
        survey = uow.surveys.add(SurveyDraft(SurveyKind.CSAT, "Autumn", asks), now)
        ask = uow.surveys.add_ask(NewAsk(survey, customer, AskWay.PAPER, now, today, new_token()))
        uow.survey_answers.add(Response(ResponseId(0), survey, customer, AskWay.PAPER, today, answers), now, ask)
        uow.commit()


def _was_kind_to(shop: TestShop, customer: CustomerId, today: date) -> None:
    """A gesture, a birthday that was remembered, and an invitation that the lot gave them."""
    now = shop.clock.now()
    with shop.store.unit_of_work() as uow:
        uow.costs.add(CareCostKind.GESTURE, today, now, amount_milli=2500, customer_id=customer)
        uow.greetings.add(customer, today, now)
        lot = Lot((customer,), ())
        number = uow.invitations.add(
            InvitedTo.EVENT, InvitationChannel.EMAIL, today, lot, now, seed=7, left_out_percent=20
        )
        uow.invitations.mark_person(number, customer, today)
        uow.commit()


def _wishes(shop: TestShop, customer: CustomerId, today: date) -> None:
    """Something that they wish for, and what they chose."""
    shop.do(partial(add_wish, words=f"Bench number {customer} by the door", customer_id=customer))
    now = shop.clock.now()
    with shop.store.unit_of_work() as uow:
        (wish,) = (one.wish_id for one in uow.wishes.all() if one.voices[0].customer_id == customer)
        uow.wishes.mark_told([wish], customer, now)
        poll = uow.polls.add("Which evening?", ("Tuesday", "Thursday"), today, now)
        uow.polls.put_voice(poll, PollVoice(customer, 1, now, now))
        uow.commit()


def _details(shop: TestShop, customer: CustomerId, till_id: str) -> None:
    details = PersonalDetails(NAME, PHONE, EMAIL, (till_id,), NOTES, address=ADDRESS, birthday=BIRTHDAY)
    with shop.store.unit_of_work() as uow:
        uow.customers.update_details(customer, details)
        uow.commit()


def _visits(shop: TestShop, customer: CustomerId, today: date, count: int) -> None:
    """Receipts, and one visit by hand with what was ordered; every second day until `_PAST` days ago."""
    days = [today - timedelta(days=_PAST + 2 * n) for n in range(count)]
    receipts = [
        ReceiptToKeep(f"{customer}|{day}", customer, noon(day), day, 720, 3200, b"") for day in reversed(days[1:])
    ]
    lines = (OrderLine("=HYPERLINK(1)", "Tea", 1000, 1700), OrderLine("Scone", "Bakery", 1500, 1500))
    with shop.store.unit_of_work() as uow:
        uow.visits.keep_receipts(receipts)
        uow.visits.add(Visit(customer, noon(days[0]), VisitSource.HAND, 3200, lines, 45), days[0], 720)
        uow.visits.add_sign_of_life(SignOfLife(customer, noon(days[0]), SignOfLifeKind.SEEN), days[0])
        uow.commit()


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def signal(today: date) -> Signal:
    last = (today - timedelta(days=_PAST)).isoformat()
    longer = Reason(ReasonCode.LONGER_THAN_USUAL, {"days": _PAST, "usual_gap_days": 2.0, "last_visit": last})
    rare = Reason(ReasonCode.RARE_GAP, {"gaps_seen": 11, "gaps_shorter": 11, "visits_seen": 12})
    return Signal(SignalCode.ABSENCE, 4.25, today - timedelta(days=20), (longer, rare))


def _asked_after(shop: TestShop, customer: CustomerId, today: date) -> None:
    """Scored, asked after, tried to be reached, and the person whom they named called."""
    now, state = shop.clock.now(), np.zeros(1, STATE_DTYPE)
    state["last_day"], state["visit_days"], state["histogram"][0, 1] = today.toordinal() - _PAST, 12, 11
    with shop.store.unit_of_work() as uow:
        uow.scores.put_states([customer], [state.tobytes()], 1, [2.0])
        uow.scores.put_scores(today, [(customer, signal(today))])
        opened = uow.check_ins.open(customer, today, today - timedelta(days=_PAST), (signal(today),))
        uow.care.add_attempt(uow.check_ins.get(opened), now, ContactChannel.PHONE)
        uow.care.put_wish(customer, CareWish(7, ContactChannel.EMAIL), now)
        contact = uow.care.add_contact(
            customer, now, name=CONTACT, phone=CONTACT_PHONE, relation=RELATION, after_days=2, after_tries=1
        )
        uow.care.mark_told(contact, now)
        uow.care.add_call(uow.care.contact(contact), opened, now, today)
        uow.away.add(customer, today + timedelta(days=9), today + timedelta(days=12), now)
        uow.bookings.add(customer, BookingKind.APPOINTMENT, today + timedelta(days=20), now, time(14, 30))
        uow.away.put_lesson(Lesson(customer, 9, today + timedelta(days=90)))
        uow.commit()
    sql(shop, "INSERT OR IGNORE INTO score_stale VALUES (?)", (customer,))


def sql(shop: TestShop, statement: str, values: tuple[Value, ...] = ()) -> list[Row]:
    """Raw SQL on the opened database, kept at once."""
    assert isinstance(shop.store, SqlStore)
    connection, _keys = shop.store.opened()
    rows: list[Row] = connection.execute(statement, values).fetchall()
    return rows


def number(shop: TestShop, statement: str, values: tuple[Value, ...] = ()) -> int:
    """The one whole number that a query answers."""
    ((found,),) = sql(shop, statement, values)
    assert isinstance(found, int)
    return found


def tables_about_customers(shop: TestShop) -> list[str]:
    """Every table with a customer's number."""
    found = sql(
        shop,
        "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table' AND c.name = 'customer_id' ORDER BY m.name",
    )
    return [str(name) for (name,) in found]

"""Somebody about whom a shop keeps everything that it can keep: one row at least in every table about a customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from tests.storage.opened import DAY, NOW, SIGNAL, Opened, at, raw, receipt, say

from localregulars.application.feedback.ports import NewEntry, NewRecovery
from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.ports import PersonalDetails
from localregulars.application.voices.survey_ports import NewAsk
from localregulars.domain.bookings import BookingKind
from localregulars.domain.care import CareWish
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.feedback import THE_OWNER, AttachmentKind, FeedbackChannel, FeedbackKind, Mood, Task
from localregulars.domain.ids import CustomerId, ResponseId
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Lot
from localregulars.domain.polls import PollVoice
from localregulars.domain.publication import PieceKind
from localregulars.domain.recovery import RecoveryCause
from localregulars.domain.survey import Answer, Question, QuestionKind, Response, SurveyDraft, SurveyKind
from localregulars.domain.survey_code import new_token
from localregulars.domain.survey_rest import AskWay
from localregulars.domain.visits import OrderLine, SignOfLife, SignOfLifeKind, Visit, VisitSource
from localregulars.domain.wishes import Voice
from localregulars.storage.unit_of_work import SqlUnitOfWork

SURVEY = SurveyDraft(
    SurveyKind.CSAT,
    "Autumn",
    (Question(QuestionKind.SCALE_5, "How satisfied are you?"), Question(QuestionKind.WORDS, "What could be better?")),
)
TODAY = NOW.date()
LAST_VISIT = TODAY - timedelta(days=40)


def full_details(till_id: str) -> PersonalDetails:
    return PersonalDetails(
        "Ada Okafor",
        "+442079460018",
        "ada@example.org",
        (till_id,),
        ("likes the window seat",),
        "1 High Street",
        "02-29",
    )


def plant_everything(shop: Opened, till_id: str) -> CustomerId:
    """Somebody who agreed to everything, with something in every table."""
    customer_id = shop.customer("", till_id, Adult.YES)
    with shop.saved() as uow:
        for purpose in Purpose:
            say(uow, customer_id, purpose)
        uow.customers.update_details(customer_id, full_details(till_id))
        _visits(uow, customer_id, till_id)
        plant_derived(uow, customer_id)
        piece = uow.publication.add(
            customer_id, PieceKind.PHOTO, NOW, words="With the cake", place="wall", picture="ab"
        )
        uow.publication.mark_shown(piece, NOW)
        plant_answers(uow, customer_id)
        _said(uow, customer_id)
        voice = Voice(customer_id, NOW)
        uow.wishes.add_voice(uow.wishes.add("Oat milk", NOW), voice)
        poll = uow.polls.add("Which evening?", ("Tuesday", "Thursday"), TODAY, NOW)
        uow.polls.put_voice(poll, PollVoice(customer_id, 1, NOW))
        uow.audit.record("made.up", customer_id, NOW)
    _rights(shop, customer_id)
    return customer_id


def _said(uow: SqlUnitOfWork, customer_id: CustomerId) -> None:
    """What they said, with a picture, what was answered, and how it was put right."""
    entry = NewEntry(
        FeedbackKind.COMPLAINT, FeedbackChannel.CALL, "The tea was cold", NOW, TODAY, Mood.UNHAPPY,
        uow.themes.topic("tea", NOW), customer_id, THE_OWNER,
    )  # fmt: skip
    number = uow.feedback.add(entry)
    uow.feedback.attach(number, AttachmentKind.PNG, b"\x89PNG\r\n\x1a\n and so on")
    settled = uow.feedback.get(number).answered(NOW).settled_in_words("The kettle is old", NOW)
    uow.feedback.save(replace(settled, task=Task(THE_OWNER, TODAY)))
    change = uow.themes.add_change("Another kettle", NOW)
    uow.themes.link_entries(change, [number])
    uow.themes.link_themes(change, [uow.themes.all()[0].theme_id])
    recovery = uow.recoveries.add(
        NewRecovery(RecoveryCause.COMPLAINT, "Cold tea", NOW, TODAY, customer_id, number, satisfaction=0.0)
    )
    uow.recoveries.save(uow.recoveries.get(recovery).with_offer("Another tea", 2500, NOW))


def plant_derived(uow: SqlUnitOfWork, customer_id: CustomerId) -> None:
    """What monitoring and the care for somebody leave behind."""
    uow.scores.put_states([customer_id], [b"state"], 1)
    uow.scores.replace_score(DAY, customer_id, [SIGNAL])
    check_in = uow.check_ins.get(uow.check_ins.open(customer_id, LAST_VISIT, LAST_VISIT, [SIGNAL]))
    uow.away.add(customer_id, DAY, DAY, NOW)
    uow.bookings.add(customer_id, BookingKind.APPOINTMENT, DAY, NOW, time(14, 30))
    uow.away.put_lesson(Lesson(customer_id, 20, DAY))
    uow.visits.add_sign_of_life(SignOfLife(customer_id, NOW, SignOfLifeKind.CALL), DAY)
    uow.care.put_wish(customer_id, CareWish(9, ContactChannel.PHONE), NOW)
    for channel in ContactChannel:
        uow.care.add_attempt(check_in, NOW, channel)
    contact_id = uow.care.add_contact(
        customer_id, NOW, name="Bo", phone="+49301234", relation="son", after_days=7, after_tries=3
    )
    uow.care.add_call(uow.care.contact(contact_id), check_in.check_in_id, NOW, TODAY)
    plant_kindness(uow, customer_id)


def plant_kindness(uow: SqlUnitOfWork, customer_id: CustomerId) -> None:
    """A gesture for them, their birthday remembered, and a lot that fell on them for every channel."""
    uow.costs.add(CareCostKind.GESTURE, TODAY, NOW, amount_milli=2500, customer_id=customer_id)
    uow.greetings.add(customer_id, TODAY, NOW)
    for channel in InvitationChannel:
        lot = Lot((customer_id,), ())
        number = uow.invitations.add(InvitedTo.EVENT, channel, TODAY, lot, NOW, seed=1, left_out_percent=20)
        uow.invitations.mark_person(number, customer_id, TODAY)


def plant_answers(uow: SqlUnitOfWork, customer_id: CustomerId) -> None:
    """Asked in every way, and answered in words and a number."""
    survey_id = uow.surveys.add(SURVEY, NOW)
    asks = [uow.surveys.add_ask(NewAsk(survey_id, customer_id, way, NOW, TODAY, new_token())) for way in AskWay]
    answers = (Answer(1, 2), Answer(2, words="The door sticks"))
    response = Response(ResponseId(0), survey_id, customer_id, AskWay.PAPER, TODAY, answers)
    uow.survey_answers.add(response, NOW, asks[0])


def _visits(uow: SqlUnitOfWork, customer_id: CustomerId, till_id: str) -> None:
    uow.visits.keep_receipts([receipt(f"{till_id}-{n}", customer_id, at(n)) for n in range(1, 4)])
    lines = (OrderLine("tea", "hot", 1000, 250),)
    uow.visits.add(Visit(customer_id, at(9), VisitSource.HAND, lines=lines), at(9).date(), 540)
    # `score_stale` holds them since: the next scoring takes them from there.


def _rights(shop: Opened, customer_id: CustomerId) -> None:
    monday = date(2017, 1, 2).toordinal()
    for sql in (
        f"INSERT INTO visit_week (customer_id, week, visits, amount_milli) VALUES (?, {monday}, 2, 900)",
        "INSERT INTO summary_person (period, customer_id, state) VALUES ('2026-Q3', ?, 'steady')",
        "INSERT INTO right_request (customer_id, kind, received_at, due_at, state) VALUES (?, 'access', 1, 2, 'open')",
        "INSERT OR IGNORE INTO score_stale (customer_id) VALUES (?)",
    ):
        raw(shop.store, sql, (customer_id,))
    with shop.saved() as uow:
        uow.rights.overrides.add(customer_id, NOW, reason="Smoke", decided_by="Kim", second_person="Lee")


def about(shop: Opened, table: str, customer_id: CustomerId) -> int:
    """How many rows of a table are about somebody."""
    return len(raw(shop.store, f"SELECT 1 FROM {table} WHERE customer_id = ?", (customer_id,)))

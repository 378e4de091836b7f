"""A shop of ten customers in a real store, small enough to work every number out by hand.

Days are a month of it (0 to 5, the sixth month back is 0, none of them is over after today) and a day of that month.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from pathlib import Path

from tests.shops import PASSPHRASE, TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.feedback.ports import NewEntry
from localregulars.application.ports import PersonalDetails, UnitOfWork
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.bookings import BookingKind
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import CheckInOutcome, ClosedBecause, ContactChannel
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.feedback import FeedbackChannel, FeedbackId, FeedbackKind
from localregulars.domain.ids import CheckInId, CustomerId, ResponseId, SurveyId
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Lot
from localregulars.domain.months import months_later
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.survey import Answer, Question, QuestionKind, Response, SurveyDraft, SurveyKind
from localregulars.domain.survey_rest import AskWay
from localregulars.domain.wishes import Voice

__all__ = ["CAME", "PASSPHRASE", "TenCustomers", "day", "noon"]
ANNA, BO, CY, DEE, EVE, FAY, GIL, HAL, IDA, JON = range(10)
CAME = {
    ANNA: [(0, 1), (1, 6), (2, 2), (2, 9), (3, 1), (3, 4)],
    BO: [(0, 20), (1, 25)],
    CY: [(1, 7), (2, 4), (3, 9)],
    DEE: [(1, 10), (2, 5), (2, 12), (3, 8), (4, 2), (4, 9)],
    EVE: [(1, 14)],
    FAY: [(1, 20), (2, 20), (4, 26)],
    GIL: [(1, 27), (2, 26), (3, 12)],
    HAL: [(2, 2), (2, 3)],
    IDA: [(2, 15), (5, 3)],
    JON: [(2, 26), (2, 27)],
}
"""Each costs 10; Anna has a second receipt on (2, 9). On (2, 2) four more came who agreed to nothing."""
AGREED = (
    Purpose.HISTORY,
    Purpose.MONITORING,
    Purpose.CONTACT_PHONE,
    Purpose.NOTES,
    Purpose.FEEDBACK,
    Purpose.LOYALTY,
    Purpose.INVITATIONS_POST,
)
CSAT = (5, 5, 4, 4, 4, 3, 5, 2, 4, 1)
NPS = (10, 9, 9, 8, 7, 6, 10, 3, 9, 9)


def day(month: int, of_month: int) -> date:
    """A day of the shop."""
    return months_later(datetime.now(UTC).date().replace(day=1), month - 6).replace(day=of_month)


def noon(month: int, of_month: int, hours: int = 0) -> datetime:
    """At noon of it, and so many hours later."""
    return datetime.combine(day(month, of_month), time(12), UTC) + timedelta(hours=hours)


class TenCustomers:
    """The shop and the numbers of its customers, in the order of `CAME`; a receipt is of `paid`, all answered these."""

    def __init__(
        self, folder: Path, *, paid: int = 10_000, csat: Sequence[int] = CSAT, nps: Sequence[int] = NPS
    ) -> None:
        self.shop = TestShop(folder)
        self._paid, self._scores = paid, (csat, nps)
        now, self.shop.clock.moment = self.shop.clock.moment, noon(0, 1)  # all agreed when the shop began
        self.people = [self.shop.customer(f"till-{number}") for number in CAME]
        with self.shop.store.unit_of_work() as uow:
            for who, purpose in product(self.people, AGREED):
                record_consent(uow, self.shop.clock, customer_id=who, purpose=purpose, state=ConsentState.GIVEN)
            uow.commit()
        self.shop.clock.moment = now
        with self.shop.store.unit_of_work() as uow:
            uow.visits.keep_receipts(self._receipts())
            for part in (self._check_ins, self._said, self._spent, self._lots, self._birthdays, self._subscriptions):
                part(uow)
            uow.commit()

    @classmethod
    def copied(cls, other: TenCustomers, folder: Path) -> TenCustomers:
        """The same shop once more, to change something in it."""
        other.shop.close()
        shutil.copytree(other.shop.folder, folder)
        other.shop.reopen()
        copy = cls.__new__(cls)
        copy.shop, copy.people = TestShop.opened(folder), other.people
        return copy

    def _receipts(self) -> list[ReceiptToKeep]:
        came = [(number, when, 0) for number, days in CAME.items() for when in days] + [(ANNA, (2, 9), 3)]
        kept = [
            ReceiptToKeep(f"{n}-{when}-{hour}", self.people[n], noon(*when, hour), day(*when), 720, self._paid, b"")
            for n, when, hour in came
        ]
        nobody = [ReceiptToKeep(f"nobody-{n}", None, noon(2, 2, n), day(2, 2), 720, 10_000, b"") for n in range(1, 5)]
        return sorted(kept + nobody, key=lambda receipt: (receipt.customer_id or 0, receipt.at))

    def _check_ins(self, uow: UnitOfWork) -> None:
        """Bo was found unwell, Eve's was called wrong, Cy was reached and came, Gil came by himself."""
        bo = self._opened(uow, BO, (3, 1), 2.0)
        uow.check_ins.save(uow.check_ins.get(bo).closed(ClosedBecause.OUTCOME, noon(3, 5), CheckInOutcome.UNWELL))
        eve = self._opened(uow, EVE, (3, 1), 3.0)
        uow.check_ins.save(uow.check_ins.get(eve).closed(ClosedBecause.WRONG, noon(3, 2)))
        cy = uow.check_ins.get(self._opened(uow, CY, (3, 6), 1.5))
        uow.care.add_attempt(cy, noon(3, 6), ContactChannel.PHONE)
        uow.care.add_attempt(cy, noon(3, 7), ContactChannel.IN_PERSON, reached=True)
        uow.check_ins.save(cy.closed(ClosedBecause.SIGN_OF_LIFE, noon(3, 9)))
        gil = self._opened(uow, GIL, (3, 6), 1.0)
        uow.check_ins.save(uow.check_ins.get(gil).closed(ClosedBecause.SIGN_OF_LIFE, noon(3, 12)))

    def _opened(self, uow: UnitOfWork, number: int, when: tuple[int, int], usual: float) -> CheckInId:
        last = max(day(*came) for came in CAME[number] if day(*came) < day(*when))
        numbers: dict[str, float | int | str] = {"days": 9, "usual_gap_days": usual, "last_visit": last.isoformat()}
        reason = Reason(ReasonCode.LONGER_THAN_USUAL, numbers)
        signal = Signal(SignalCode.ABSENCE, 5.0, day(*when), (reason,))
        return uow.check_ins.open(self.people[number], day(*when), last, [signal])

    def _said(self, uow: UnitOfWork) -> None:
        """All answered both surveys; Anna, Bo and somebody without a name complained, Hal wished for a bench."""
        for kind, scale, scores in zip(
            (SurveyKind.CSAT, SurveyKind.NPS), (QuestionKind.SCALE_5, QuestionKind.SCALE_10), self._scores, strict=True
        ):
            survey = uow.surveys.add(SurveyDraft(kind, "Autumn", (Question(scale, "How was it?"),)), noon(2, 1))
            for who, score in zip(self.people, scores, strict=True):
                self._answer(uow, survey, who, score)
        anna, bo, *_ = self.people
        spoke: tuple[tuple[CustomerId | None, tuple[int, int, int]], ...]
        spoke = ((anna, (2, 20, 30)), (bo, (6, 40, 0)), (None, (0, 50, 0)))
        for speaker, hours in spoke:
            answered, fixed, told = hours
            entry = uow.feedback.get(self._complained(uow, speaker))
            if answered:
                entry = entry.answered(noon(2, 10, answered))
            entry = entry.settled_in_words("The kettle is old", noon(2, 10, fixed))
            uow.feedback.save(entry)
            if told:
                uow.feedback.save(entry.told(noon(2, 10, told), ContactChannel.IN_PERSON))
        uow.wishes.add_voice(uow.wishes.add("A bench outside", noon(2, 10)), Voice(self.people[HAL], noon(2, 10)))
        uow.feedback.add(NewEntry(FeedbackKind.IDEA, FeedbackChannel.IN_PERSON, "Open at six", noon(2, 10), day(2, 10)))

    def _answer(self, uow: UnitOfWork, survey: SurveyId, who: CustomerId, score: int) -> None:
        answers = (Answer(1, score),)
        uow.survey_answers.add(Response(ResponseId(0), survey, who, AskWay.IN_PERSON, day(2, 20), answers), noon(2, 20))

    def _complained(self, uow: UnitOfWork, who: CustomerId | None) -> FeedbackId:
        return uow.feedback.add(
            NewEntry(
                FeedbackKind.COMPLAINT, FeedbackChannel.IN_PERSON, "Cold tea", noon(2, 10), day(2, 10), customer_id=who
            )
        )

    def _spent(self, uow: UnitOfWork) -> None:
        """Ninety minutes at 20 an hour, a gesture of 15 and a reward of 5 for Anna: 50."""
        uow.costs.set_wage(20_000)
        uow.costs.add(CareCostKind.MINUTES, day(2, 10), noon(2, 10), minutes=90)
        uow.costs.add(CareCostKind.GESTURE, day(2, 10), noon(2, 10), amount_milli=15_000)
        uow.costs.add(CareCostKind.REWARD, day(2, 10), noon(2, 10), amount_milli=5_000, customer_id=self.people[ANNA])

    def _lots(self, uow: UnitOfWork) -> None:
        """Anna to Eve were invited, Fay to Jon were left out; the cards cost 8."""
        lot = Lot(tuple(self.people[:5]), tuple(self.people[5:]))
        number = uow.invitations.add(
            InvitedTo.EVENT, InvitationChannel.POST, day(4, 1), lot, noon(4, 1), seed=1, left_out_percent=50
        )
        uow.costs.add(CareCostKind.GESTURE, day(4, 1), noon(4, 1), amount_milli=8_000, invitation_id=number)

    def _birthdays(self, uow: UnitOfWork) -> None:
        """All have theirs on (3, 10); all but Eve were greeted, Jon two days late. Anna was greeted on (0, 2) too."""
        for number, who in enumerate(self.people):
            details = PersonalDetails(till_ids=(f"till-{number}",), birthday=day(3, 10).isoformat()[5:])
            uow.customers.update_details(who, details)
            if number != EVE:
                uow.greetings.add(who, day(3, 12 if number == JON else 10), noon(3, 12))
        uow.greetings.add(self.people[ANNA], day(0, 2), noon(0, 2))

    def _subscriptions(self, uow: UnitOfWork) -> None:
        """All have one since (0, 1); Anna's ended on (2, 10)."""
        for number, who in enumerate(self.people):
            last = day(2, 10) if number == ANNA else day(5, 28)
            uow.bookings.add(who, BookingKind.SUBSCRIPTION, last, noon(0, 1))

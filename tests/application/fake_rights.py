"""A shop in which nobody ever asked for anything by right; what the rights of customers do is tested on real stores."""

from __future__ import annotations

from typing import NoReturn, cast

from localregulars.application.care.cost_ports import CostRepository, GreetingRepository, InvitationRepository
from localregulars.application.customers.merging_ports import MergeRepository
from localregulars.application.feedback.ports import FeedbackRepository, RecoveryRepository, ThemeRepository
from localregulars.application.noticing.booking_port import BookingRepository
from localregulars.application.numbers.ports import NumbersRecords
from localregulars.application.rights.ports import RightsRecords
from localregulars.application.rights.publication_port import PublicationRepository
from localregulars.application.voices.survey_ports import SurveyAnswerRepository, SurveyRepository
from localregulars.application.voices.wish_ports import PollRepository, WishRepository
from localregulars.domain.ids import CustomerId


class NoRights:
    """See `application.rights_ports.RightsRecords`: asking for any part of it is a mistake of the test."""

    def __getattr__(self, name: str) -> NoReturn:
        msg = f"{name}: use a real store (tests.shops) for the rights of customers"
        raise NotImplementedError(msg)


def no_rights() -> RightsRecords:
    """For a fake unit of work."""
    return NoRights()


class NoBookings:
    """Nobody has an appointment; what bookings do is tested on real stores."""

    def appointments(self) -> tuple[()]:
        return ()

    def of_customer(self, _customer_id: CustomerId) -> tuple[()]:
        return ()


class NoFeedback:
    """Nobody ever said anything; what becomes of it is tested on real stores."""

    def of_customer(self, _customer_id: CustomerId) -> tuple[()]:
        return ()

    def to_be_told(self, _customer_id: CustomerId | None = None) -> tuple[()]:
        return ()


def no_feedback() -> FeedbackRepository:
    """For a fake unit of work."""
    return cast("FeedbackRepository", NoFeedback())


def no_themes() -> ThemeRepository:
    """For a fake unit of work."""
    return cast("ThemeRepository", NoRights())


def no_recoveries() -> RecoveryRepository:
    """For a fake unit of work."""
    return cast("RecoveryRepository", NoFeedback())


def no_bookings() -> BookingRepository:
    """For a fake unit of work."""
    return cast("BookingRepository", NoBookings())


def no_costs() -> tuple[CostRepository, InvitationRepository, GreetingRepository]:
    """The same for costs, invitations and greetings."""
    none = NoRights()
    return cast("CostRepository", none), cast("InvitationRepository", none), cast("GreetingRepository", none)


def no_numbers() -> NumbersRecords:
    """The same for what the numbers read."""
    return cast("NumbersRecords", NoRights())


def no_merging() -> MergeRepository:
    """The same for records put together."""
    return cast("MergeRepository", NoRights())


def no_publication() -> PublicationRepository:
    """The same for what others may see."""
    return cast("PublicationRepository", NoRights())


def no_surveys() -> tuple[SurveyRepository, SurveyAnswerRepository]:
    """The same for surveys and their answers."""
    return cast("SurveyRepository", NoRights()), cast("SurveyAnswerRepository", NoRights())


def no_wishes() -> WishRepository:
    """The same for what regulars wish for."""
    return cast("WishRepository", NoRights())


def no_polls() -> PollRepository:
    """The same for what they choose."""
    return cast("PollRepository", NoRights())

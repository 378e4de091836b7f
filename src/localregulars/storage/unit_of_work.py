"""One transaction with everything that can be asked and changed in it."""

from __future__ import annotations

from types import TracebackType

from localregulars.storage.audit import SqlAudit
from localregulars.storage.away import SqlAway
from localregulars.storage.bookings import SqlBookings
from localregulars.storage.care import SqlCare
from localregulars.storage.check_ins import SqlCheckIns
from localregulars.storage.consents import SqlConsents
from localregulars.storage.costs import SqlCosts, SqlGreetings, SqlInvitations
from localregulars.storage.customers import SqlCustomers
from localregulars.storage.directory import SqlDirectory
from localregulars.storage.feedback import SqlFeedback
from localregulars.storage.feedback_themes import SqlThemes
from localregulars.storage.groups import SqlGroups
from localregulars.storage.items import SqlItems
from localregulars.storage.merging.repository import SqlMerging
from localregulars.storage.numbers import SqlNumbers
from localregulars.storage.own_words import SqlOwnWords
from localregulars.storage.polls import SqlPolls
from localregulars.storage.publication import SqlPublication
from localregulars.storage.recoveries import SqlRecoveries
from localregulars.storage.renewals import SqlRenewals
from localregulars.storage.restriction import SqlRestriction
from localregulars.storage.rights import SqlRights
from localregulars.storage.scores import SqlScores
from localregulars.storage.session import Session
from localregulars.storage.settings import SqlSettings
from localregulars.storage.staff import SqlStaff
from localregulars.storage.steering import SqlSteering
from localregulars.storage.survey_answers import SqlSurveyAnswers
from localregulars.storage.surveys import SqlSurveys
from localregulars.storage.visits import SqlVisits
from localregulars.storage.wishes import SqlWishes


class SqlUnitOfWork:
    """Everything that happens in it is kept together by `commit`, or not at all; see `application.ports.UnitOfWork`."""

    def __init__(self, session: Session) -> None:
        """A unit over a transaction that has not begun."""
        self._session = session
        self._customers = SqlCustomers(session)
        self._consents = SqlConsents(session)
        self._visits = SqlVisits(session)
        self._items = SqlItems(session)
        self._scores = SqlScores(session)
        self._check_ins = SqlCheckIns(session)
        self._away = SqlAway(session)
        self._bookings = SqlBookings(session)
        self._settings = SqlSettings(session)
        self._audit = SqlAudit(session)
        self._directory = SqlDirectory(session)
        self._care = SqlCare(session)
        self._publication = SqlPublication(session)
        self._renewals = SqlRenewals(session)
        self._own_words = SqlOwnWords(session)
        self._restriction = SqlRestriction(session)
        self._rights = SqlRights(session)
        self._staff = SqlStaff(session)
        self._groups = SqlGroups(session)
        self._steering = SqlSteering(session)
        self._costs = SqlCosts(session)
        self._invitations = SqlInvitations(session)
        self._greetings = SqlGreetings(session)
        self._numbers = SqlNumbers(session)
        self._surveys = SqlSurveys(session)
        self._survey_answers = SqlSurveyAnswers(session)
        self._feedback = SqlFeedback(session)
        self._themes = SqlThemes(session)
        self._recoveries = SqlRecoveries(session)
        self._wishes = SqlWishes(session)
        self._polls = SqlPolls(session)
        self._merging = SqlMerging(session)

    @property
    def customers(self) -> SqlCustomers:
        """People and what names them."""
        return self._customers

    @property
    def consents(self) -> SqlConsents:
        """Notices and consents."""
        return self._consents

    @property
    def visits(self) -> SqlVisits:
        """Visits and other signs of life."""
        return self._visits

    @property
    def items(self) -> SqlItems:
        """What the shop calls its items."""
        return self._items

    @property
    def scores(self) -> SqlScores:
        """What scoring derives."""
        return self._scores

    @property
    def check_ins(self) -> SqlCheckIns:
        """The queue."""
        return self._check_ins

    @property
    def away(self) -> SqlAway:
        """Away notes and lessons."""
        return self._away

    @property
    def bookings(self) -> SqlBookings:
        """Appointments and subscriptions."""
        return self._bookings

    @property
    def settings(self) -> SqlSettings:
        """What the owner set."""
        return self._settings

    @property
    def audit(self) -> SqlAudit:
        """What was done."""
        return self._audit

    @property
    def directory(self) -> SqlDirectory:
        """Flat rows for screens."""
        return self._directory

    @property
    def rights(self) -> SqlRights:
        """What the rights of customers need."""
        return self._rights

    @property
    def staff(self) -> SqlStaff:
        """The people at the counter."""
        return self._staff

    @property
    def groups(self) -> SqlGroups:
        """Groups of the Customers screen."""
        return self._groups

    @property
    def steering(self) -> SqlSteering:
        """Targets, weights, figures of others and notes on the time line."""
        return self._steering

    @property
    def costs(self) -> SqlCosts:
        """What relationships cost."""
        return self._costs

    @property
    def invitations(self) -> SqlInvitations:
        """Who was invited, and who was left out by lot."""
        return self._invitations

    @property
    def greetings(self) -> SqlGreetings:
        """Whose birthday was remembered."""
        return self._greetings

    @property
    def numbers(self) -> SqlNumbers:
        """Readings for the numbers."""
        return self._numbers

    @property
    def surveys(self) -> SqlSurveys:
        """Surveys and who was asked."""
        return self._surveys

    @property
    def survey_answers(self) -> SqlSurveyAnswers:
        """What was answered."""
        return self._survey_answers

    @property
    def feedback(self) -> SqlFeedback:
        """What people say about the shop."""
        return self._feedback

    @property
    def themes(self) -> SqlThemes:
        """What many of them say, and what was changed."""
        return self._themes

    @property
    def recoveries(self) -> SqlRecoveries:
        """How mistakes were put right."""
        return self._recoveries

    @property
    def wishes(self) -> SqlWishes:
        """What regulars wish for."""
        return self._wishes

    @property
    def polls(self) -> SqlPolls:
        """What regulars were asked to choose."""
        return self._polls

    @property
    def merging(self) -> SqlMerging:
        """Two records of one person put together."""
        return self._merging

    @property
    def care(self) -> SqlCare:
        """Wishes, tries and emergency contacts."""
        return self._care

    @property
    def publication(self) -> SqlPublication:
        """Pieces that customers agreed to have shown."""
        return self._publication

    @property
    def renewals(self) -> SqlRenewals:
        """What happens to consents by itself."""
        return self._renewals

    @property
    def own_words(self) -> SqlOwnWords:
        """The words that customers are shown, the shop's own among them."""
        return self._own_words

    @property
    def restriction(self) -> SqlRestriction:
        """Whose data is only stored."""
        return self._restriction

    def commit(self) -> None:
        """Keep everything; the unit is over."""
        self._session.commit()

    def __enter__(self) -> SqlUnitOfWork:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Roll back what was not kept."""
        self._session.end()

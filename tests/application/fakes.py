"""All ports in memory: dicts instead of tables, the same promises, the same refusals. One `FakeStore` is one shop."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

from tests.application.fake_care import RecordsMany, care_ports
from tests.application.fake_groups import FakeGroups
from tests.application.fake_items import FakeItems
from tests.application.fake_own_words import FakeOwnWords
from tests.application.fake_rights import (
    no_bookings,
    no_costs,
    no_feedback,
    no_merging,
    no_numbers,
    no_polls,
    no_publication,
    no_recoveries,
    no_rights,
    no_surveys,
    no_themes,
    no_wishes,
)
from tests.application.fake_staff import FakeStaff
from tests.application.fake_steering import FakeSteering
from tests.application.fake_visits import FakeVisits
from tests.application.shelves import CAFE, FAR, FakeClock, Part, Shelves

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.noticing.scoring_ports import StoredScore
from localregulars.application.ports import PersonalDetails
from localregulars.application.read_models import ConsentStatus, ConsentWord, CustomerRow
from localregulars.domain.alerts import AlertSettings
from localregulars.domain.check_in import AwayNote, CheckIn
from localregulars.domain.consent import Adult, ConsentEvent, ConsentForm, ConsentState, Notice, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import AwayNoteId, CheckInId, CustomerId, NoticeId
from localregulars.domain.invitations import InvitationChannel
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopProfile
from localregulars.domain.signals import Signal
from localregulars.domain.visits import Visit, VisitSource


class FakeCustomers(Part):
    def add(self, details: PersonalDetails, adult: Adult, created_at: datetime) -> CustomerId:
        if any(self.find_by_till_id(till_id) is not None for till_id in details.till_ids):
            msg = "The till id belongs to somebody else."
            raise InputRefusedError(msg)
        number = CustomerId(self.shelves.next_number())
        self.shelves.details[number], self.shelves.adults[number] = details, adult
        return number

    def find_by_till_id(self, till_id: str) -> CustomerId | None:
        return next((c for c, d in self.shelves.details.items() if till_id in d.till_ids), None)

    def find_by_till_ids(self, till_ids: Iterable[str]) -> dict[str, CustomerId]:
        found = {till_id: self.find_by_till_id(till_id) for till_id in till_ids}
        return {till_id: number for till_id, number in found.items() if number is not None}

    def exists(self, customer_id: CustomerId) -> bool:
        return customer_id in self.shelves.details

    def details(self, customer_id: CustomerId) -> PersonalDetails:
        return self.shelves.details[customer_id]

    def update_details(self, customer_id: CustomerId, details: PersonalDetails) -> None:
        self.shelves.details[customer_id] = details

    def set_adult(self, customer_id: CustomerId, adult: Adult) -> None:
        self.shelves.adults[customer_id] = adult

    def adult(self, customer_id: CustomerId) -> Adult:
        return self.shelves.adults[customer_id]

    def set_never_suggest(self, customer_id: CustomerId, never: bool) -> None:
        (self.shelves.never.add if never else self.shelves.never.discard)(customer_id)

    def is_tombstoned(self, till_id: str) -> bool:
        return False


class FakeConsents(RecordsMany, Part):
    def add_notice(self, notice: Notice, valid_from: datetime) -> NoticeId:
        if notice not in self.shelves.notices:
            self.shelves.notices.append(notice)
        return NoticeId(self.shelves.notices.index(notice) + 1)

    def current_notice(self, purpose: Purpose, language: str) -> NoticeId:
        fitting = [n for n in self.shelves.notices if n.purpose is purpose and n.language in (language, "en")]
        if not fitting:
            msg = "There is no notice for this purpose."
            raise InputRefusedError(msg)
        best = max(fitting, key=lambda n: (n.language == language, n.version))
        return NoticeId(self.shelves.notices.index(best) + 1)

    def notice(self, notice_id: NoticeId) -> Notice:
        return self.shelves.notices[notice_id - 1]

    def record(self, event: ConsentEvent) -> None:
        self.shelves.events.append(event)
        allowed = self.may_score()
        self.shelves.states = {c: s for c, s in self.shelves.states.items() if c in allowed}
        self.shelves.scores = [s for s in self.shelves.scores if s.customer_id in allowed]
        self.shelves.check_ins = {i: c for i, c in self.shelves.check_ins.items() if c.customer_id in allowed}
        self.shelves.stale.add(None)

    def stands(self, customer_id: CustomerId, purpose: Purpose) -> bool:
        return any(s.purpose is purpose and s.stands for s in self.status(customer_id))

    def status(self, customer_id: CustomerId) -> tuple[ConsentStatus, ...]:
        latest = {e.purpose: e for e in self.shelves.events if e.customer_id == customer_id}
        now = self.clock.now()
        return tuple(
            ConsentStatus(
                e.purpose, e.state, e.form, e.at, e.expires_at,
                e.state is ConsentState.GIVEN and e.at <= now < (e.expires_at or FAR),
            )
            for e in latest.values()
        )  # fmt: skip

    def said(self, customer_id: CustomerId) -> tuple[ConsentWord, ...]:
        return tuple(ConsentWord(e.purpose, e.state, e.at) for e in self.shelves.events if e.customer_id == customer_id)

    def language_shown(self, customer_id: CustomerId) -> str:
        shown = [self.notice(e.notice_id).language for e in self.shelves.events if e.customer_id == customer_id]
        return shown[-1] if shown else ""

    def with_consent(self, purpose: Purpose) -> frozenset[CustomerId]:
        return frozenset(c for c in self.shelves.details if self.stands(c, purpose))

    def agreed_to_words(
        self, purpose: Purpose, since_version: int, among: Collection[CustomerId] | None = None
    ) -> frozenset[CustomerId]:
        """All words are the newest here."""
        return frozenset(c for c in self.with_consent(purpose) if among is None or c in among)

    def may_score(self, among: Collection[CustomerId] | None = None) -> frozenset[CustomerId]:
        both = self.with_consent(Purpose.HISTORY) & self.with_consent(Purpose.MONITORING)
        return frozenset(c for c in both if self.shelves.adults[c] is Adult.YES and (among is None or c in among))


class FakeScores(Part):
    def states(self) -> tuple[Sequence[int], bytes, int]:
        ids = sorted(self.shelves.states)
        return ids, b"".join(self.shelves.states[i] for i in ids), self.shelves.state_version

    def put_states(
        self,
        customer_ids: Sequence[int],
        rows: Iterable[bytes],
        version: int,
        usual_gaps: Sequence[float] | None = None,
    ) -> None:
        _require_may_score(self, customer_ids)
        if version != self.shelves.state_version:
            self.shelves.states = {}
        self.shelves.state_version = version
        self.shelves.states |= dict(zip(customer_ids, rows, strict=True))
        self.shelves.usual_gaps |= dict(zip(customer_ids, usual_gaps or (), strict=False))

    def drop_states(self, customer_ids: Iterable[CustomerId]) -> None:
        for customer_id in customer_ids:
            self.shelves.states.pop(customer_id, None)

    def parameters(self) -> tuple[int, Mapping[str, object]] | None:
        return self.shelves.parameters

    def put_parameters(self, version: int, day: date, parameters: Mapping[str, object]) -> None:
        self.shelves.parameters = (version, parameters)

    def put_scores(self, day: date, scores: Iterable[tuple[CustomerId, Signal]]) -> None:
        kept = [StoredScore(customer_id, day, signal) for customer_id, signal in scores]
        _require_may_score(self, [s.customer_id for s in kept])
        self.shelves.scores, self.shelves.scored_day, self.shelves.stale = kept, day, set()

    def replace_score(self, day: date, customer_id: CustomerId, signals: Iterable[Signal]) -> None:
        signals = list(signals)
        _require_may_score(self, [customer_id] if signals else [])
        others = [s for s in self.shelves.scores if s.customer_id != customer_id]
        self.shelves.scores = others + [StoredScore(customer_id, day, s) for s in signals]
        self.shelves.stale.discard(customer_id)

    def of_customer(self, customer_id: CustomerId) -> list[StoredScore]:
        return [s for s in self.scores() if s.customer_id == customer_id]

    def scores(self) -> list[StoredScore]:
        return sorted(self.shelves.scores, key=lambda s: -s.signal.score)

    def scored_day(self) -> date | None:
        return None if self.shelves.stale else self.shelves.scored_day

    def mark_stale(self) -> None:
        self.shelves.stale.add(None)


class FakeCheckIns(Part):
    def open(
        self, customer_id: CustomerId, opened_day: date, last_visit_day: date, signals: Sequence[Signal]
    ) -> CheckInId:
        _require_may_score(self, [customer_id])
        number = CheckInId(self.shelves.next_number())
        self.shelves.check_ins[number] = CheckIn(number, customer_id, opened_day, last_visit_day, tuple(signals))
        return number

    def get(self, check_in_id: CheckInId) -> CheckIn:
        if check_in_id not in self.shelves.check_ins:
            msg = "There is no such check-in."
            raise InputRefusedError(msg)
        return self.shelves.check_ins[check_in_id]

    def save(self, check_in: CheckIn) -> None:
        self.shelves.check_ins[check_in.check_in_id] = check_in

    def not_closed(self) -> list[CheckIn]:
        return [c for c in self.shelves.check_ins.values() if not c.is_closed]

    def since(self, day: date) -> list[CheckIn]:
        return sorted((c for c in self.shelves.check_ins.values() if c.opened_day >= day), key=lambda c: c.opened_day)

    def of_customer(self, customer_id: CustomerId) -> list[CheckIn]:
        own = (c for c in self.shelves.check_ins.values() if c.customer_id == customer_id)
        return sorted(own, key=lambda c: c.opened_day, reverse=True)


class FakeAway(Part):
    def add(self, customer_id: CustomerId, first_day: date, last_day: date, at: datetime) -> AwayNoteId:
        number = AwayNoteId(self.shelves.next_number())
        self.shelves.away[number] = AwayNote(number, customer_id, first_day, last_day)
        return number

    def remove(self, away_note_id: AwayNoteId) -> None:
        del self.shelves.away[away_note_id]

    def all(self) -> list[AwayNote]:
        return list(self.shelves.away.values())

    def of_customer(self, customer_id: CustomerId) -> list[AwayNote]:
        own = (n for n in self.shelves.away.values() if n.customer_id == customer_id)
        return sorted(own, key=lambda n: n.first_day, reverse=True)

    def put_lesson(self, lesson: Lesson) -> None:
        self.shelves.lessons[lesson.customer_id] = lesson

    def drop_lesson(self, customer_id: CustomerId) -> None:
        self.shelves.lessons.pop(customer_id, None)

    def lessons(self) -> list[Lesson]:
        return list(self.shelves.lessons.values())

    def never_suggest(self) -> frozenset[CustomerId]:
        return frozenset(self.shelves.never)


class FakeSettings(Part):
    def alerts(self) -> AlertSettings:
        return replace(self.shelves.alerts, capacity_per_week=self.shelves.profile.capacity_per_week)

    def save_alerts(self, alerts: AlertSettings) -> None:
        self.shelves.alerts = alerts
        self.save_profile(replace(self.shelves.profile, capacity_per_week=alerts.capacity_per_week))

    def profile(self) -> ShopProfile:
        return self.shelves.profile

    def save_profile(self, profile: ShopProfile) -> None:
        self.shelves.profile = profile

    def closed_days(self) -> frozenset[date]:
        return self.shelves.closed_days

    def set_closed_days(self, days: Iterable[date]) -> None:
        self.shelves.closed_days = frozenset(days)

    def responsible(self) -> Responsible:
        return self.shelves.responsible

    def save_responsible(self, responsible: Responsible) -> None:
        self.shelves.responsible = responsible

    def first_steps(self) -> frozenset[FirstStep]:
        return self.shelves.first_steps

    def save_first_steps(self, steps: frozenset[FirstStep]) -> None:
        self.shelves.first_steps = steps


class FakeAudit(Part):
    def record(self, action: str, customer_id: CustomerId | None, at: datetime, **numbers: int | str) -> None:
        self.shelves.audit.append((action, customer_id, numbers))

    def verify(self) -> int:
        return len(self.shelves.audit)


class FakeDirectory(Part):
    def rows(self) -> list[CustomerRow]:
        return [self.row(c) for c in sorted(self.shelves.details)]

    def row(self, customer_id: CustomerId) -> CustomerRow:
        if customer_id not in self.shelves.details:
            msg = "There is no such customer."
            raise InputRefusedError(msg)
        details, visits = self.shelves.details[customer_id], self.shelves.visits.get(customer_id, {})
        consents = FakeConsents(self.shelves, self.clock)
        return CustomerRow(
            customer_id=customer_id,
            name=details.name,
            till_id=next(iter(details.till_ids), ""),
            visits=len(visits),
            last_visit=max((v.day for v in visits.values()), default=None),
            usual_gap_days=self.shelves.usual_gaps.get(customer_id),
            has_history_consent=consents.stands(customer_id, Purpose.HISTORY),
            may_be_scored=customer_id in consents.may_score(),
            is_in_queue=any(c.customer_id == customer_id and not c.is_closed for c in self.shelves.check_ins.values()),
        )

    def names(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, str]:
        return {c: self.shelves.details[c].name for c in customer_ids}

    def birthdays(self) -> dict[CustomerId, str]:
        raise AssertionError("No use case with fakes asks for birthdays.")

    def reached_at(self, customer_ids: Iterable[CustomerId], channel: InvitationChannel) -> dict[CustomerId, str]:
        raise AssertionError("No use case with fakes invites anybody.")

    def never_asked(self) -> frozenset[CustomerId]:
        raise AssertionError("No use case with fakes asks who was never asked.")


class FakeUnitOfWork:
    def __init__(self, shelves: Shelves, clock: FakeClock) -> None:
        self.customers = FakeCustomers(shelves, clock)
        self.consents = FakeConsents(shelves, clock)
        self.visits = FakeVisits(shelves, clock)
        self.items = FakeItems(shelves.items)
        self.scores = FakeScores(shelves, clock)
        self.check_ins = FakeCheckIns(shelves, clock)
        self.away = FakeAway(shelves, clock)
        self.settings = FakeSettings(shelves, clock)
        self.audit = FakeAudit(shelves, clock)
        self.directory = FakeDirectory(shelves, clock)
        self.staff = FakeStaff()
        self.groups = FakeGroups()
        self.steering = FakeSteering()
        self.own_words = FakeOwnWords(shelves, clock)
        self.rights = no_rights()
        self.publication = no_publication()
        self.numbers = no_numbers()
        self.merging = no_merging()
        self.costs, self.invitations, self.greetings = no_costs()
        self.bookings = no_bookings()
        self.surveys, self.survey_answers = no_surveys()
        self.feedback, self.themes, self.recoveries = no_feedback(), no_themes(), no_recoveries()
        self.wishes, self.polls = no_wishes(), no_polls()
        self.care, self.restriction, self.renewals = care_ports(lambda: self.consents.with_consent(Purpose.HISTORY))
        self.is_committed = False

    def commit(self) -> None:
        self.is_committed = True


class FakeStore:
    """A shop in memory. `with store.unit_of_work() as uow:` rolls back unless `uow.commit()` was called."""

    def __init__(self, clock: FakeClock, profile: ShopProfile = CAFE) -> None:
        self.clock = clock
        self.shelves = Shelves(profile=profile)

    @contextmanager
    def unit_of_work(self) -> Iterator[FakeUnitOfWork]:
        draft = copy.deepcopy(self.shelves)
        uow = FakeUnitOfWork(draft, self.clock)
        yield uow
        if uow.is_committed:
            self.shelves = draft

    def interrupt(self) -> None:
        """Nothing runs."""

    def close(self) -> None:
        """Nothing is held."""

    def add_regular(self, visit_days: Iterable[date], *, till_id: str = "", scorable: bool = True) -> CustomerId:
        """A customer of age who agreed to everything that scoring needs (or, not `scorable`, to history alone)."""
        with self.unit_of_work() as uow:
            named = PersonalDetails(till_ids=(till_id,) if till_id else ())
            customer = uow.customers.add(named, Adult.YES, self.clock.now())
            for purpose in (Purpose.HISTORY, Purpose.MONITORING)[: 1 + scorable]:
                said = (ConsentState.GIVEN, ConsentForm.EXPLICIT, NoticeId(1), datetime(2000, 1, 1, tzinfo=UTC))
                uow.consents.record(ConsentEvent(customer, purpose, *said, "UTC", FAR, "paper"))
            for day in visit_days:
                at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
                uow.visits.add(Visit(customer, at, VisitSource.IMPORT), day, 540)
            uow.commit()
        return customer

    def withdraw(self, customer: CustomerId, purpose: Purpose = Purpose.MONITORING) -> None:
        """The customer takes a consent back."""
        with self.unit_of_work() as uow:
            latest = next(e for e in reversed(self.shelves.events) if e.customer_id == customer)
            said = replace(latest, purpose=purpose, state=ConsentState.WITHDRAWN, expires_at=None)
            uow.consents.record(replace(said, at=self.clock.now()))
            uow.commit()


def _require_may_score(part: Part, customer_ids: Iterable[int]) -> None:
    if not frozenset(CustomerId(int(c)) for c in customer_ids) <= FakeConsents(part.shelves, part.clock).may_score():
        msg = "They did not agree to this."
        raise ConsentMissingError(msg)

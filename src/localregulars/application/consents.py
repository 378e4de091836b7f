"""Consents: what a customer said about a purpose, at the counter or in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from localregulars.application.contact_details import clean_email, clean_phone
from localregulars.application.customers import clean_name, find_for_file
from localregulars.application.import_records import ConsentImportReport, ConsentRow, ParsedConsents
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.domain.consent import (
    EXPLICIT_ONLY,
    Adult,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Purpose,
    expiry,
)
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.progress import ProgressToken, SilentProgress

BATCH = 500


def record_consent(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    purpose: Purpose,
    state: ConsentState,
    form: ConsentForm = ConsentForm.EXPLICIT,
    adult: Adult | None = None,
    method: str = "in person",
) -> Outcome[None]:
    """Write down what a customer said just now. A withdrawal takes what was derived with it, in this transaction."""
    if adult is not None:
        uow.customers.set_adult(customer_id, adult)
    notice_id = uow.consents.current_notice(purpose, uow.settings.profile().language)
    event = consent_event(uow, customer_id, purpose, state, form, clock.now(), notice_id, method=method)
    uow.consents.record(event)
    uow.scores.mark_stale()
    uow.audit.record(f"consent.{state.value}", customer_id, clock.now(), purpose=purpose.value)
    changes = Changes.CONSENT | Changes.CUSTOMERS | Changes.SCORES | Changes.CHECK_INS | Changes.VISITS
    return Outcome(None, changes)


def consent_event(
    uow: UnitOfWork,
    customer_id: CustomerId,
    purpose: Purpose,
    state: ConsentState,
    form: ConsentForm,
    at: datetime,
    notice_id: NoticeId,
    *,
    method: str,
    recorded_by: str = "",
) -> ConsentEvent:
    """An event with its expiry; `at` is aware. A purpose that needs explicit words refuses anything less."""
    if state is ConsentState.GIVEN and purpose in EXPLICIT_ONLY and form is not ConsentForm.EXPLICIT:
        msg = f"A consent for '{purpose.value}' has to be explicit; ask in those words and record it as explicit."
        raise InputRefusedError(msg)
    at = at.astimezone(UTC).replace(microsecond=0)
    expires_at = expiry(purpose, at) if state is ConsentState.GIVEN else None
    zone = uow.settings.profile().zone
    return ConsentEvent(customer_id, purpose, state, form, notice_id, at, zone, expires_at, method, recorded_by)


def import_consents(
    uow: UnitOfWork,
    clock: Clock,
    *,
    parsed: ParsedConsents,
    token: ProgressToken | None = None,
) -> Outcome[ConsentImportReport]:
    """Write down a whole file of consents, or nothing: a time that is still to come refuses the file."""
    work = _ConsentImport(uow, clock)
    progress = token or SilentProgress()
    events = [_with_aware_time(row, work.zone, clock) for row in parsed.rows]
    for done, row in enumerate(events):
        if done % BATCH == 0:
            progress.raise_if_cancelled()
            progress.report(done, len(events))
        work.write_event(row)
    for row in events:
        work.write_details(row)
    work.save_details()
    uow.scores.mark_stale()
    report = work.report(len(events))
    uow.audit.record("consent.imported", None, clock.now(), rows=report.rows, events=report.events)
    changes = Changes.CONSENT | Changes.CUSTOMERS | Changes.SCORES | Changes.CHECK_INS | Changes.VISITS
    return Outcome(report, changes)


def _with_aware_time(row: ConsentRow, zone: ZoneInfo, clock: Clock) -> ConsentRow:
    """The row with an aware time; a time without a zone is the shop's local time, one still to come is refused."""
    at = (row.at if row.at.tzinfo else row.at.replace(tzinfo=zone)).astimezone(UTC)
    if at > clock.now():
        msg = f"Line {row.line} has a time that is still to come; correct the column 'at' and import the file again."
        raise InputRefusedError(msg)
    return row._replace(at=at)


class _ConsentImport:
    """The state of one import: who is known, which notice was shown, whose details have to be written."""

    def __init__(self, uow: UnitOfWork, clock: Clock) -> None:
        profile = uow.settings.profile()
        self.zone = ZoneInfo(profile.zone)
        self._uow, self._clock, self._country, self._language = uow, clock, profile.country, profile.language
        self._ids: dict[str, CustomerId] = {}
        self._notices: dict[Purpose, NoticeId] = {}
        self._seen: set[tuple[CustomerId, Purpose, datetime]] = set()
        self._details: dict[CustomerId, PersonalDetails] = {}
        self._events = self._known = self._new = self._replaced = 0
        self._dropped = {"name": 0, "phone": 0, "email": 0}

    def write_event(self, row: ConsentRow) -> None:
        """Append the row's event unless it is the latest word already."""
        customer_id = self._customer(row)
        key = (customer_id, row.purpose, row.at)
        self._replaced += key in self._seen
        self._seen.add(key)
        if row.adult is not Adult.UNKNOWN:
            self._uow.customers.set_adult(customer_id, row.adult)
        if self._is_latest_word(customer_id, row):
            self._known += 1
            return
        if row.purpose not in self._notices:
            self._notices[row.purpose] = self._uow.consents.current_notice(row.purpose, self._language)
        notice_id = self._notices[row.purpose]
        event = consent_event(
            self._uow,
            customer_id,
            row.purpose,
            row.state,
            row.form,
            row.at,
            notice_id,
            method=row.method or "file",
            recorded_by=row.recorded_by,
        )
        self._uow.consents.record(event)
        self._events += 1

    def write_details(self, row: ConsentRow) -> None:
        """Note what names the person, as far as the consents of the whole file allow."""
        if not (row.name or row.phone or row.email):
            return
        customer_id = self._ids[row.customer]
        details = self._details.get(customer_id) or self._uow.customers.details(customer_id)
        name = self._allowed("name", row.name, customer_id, (Purpose.HISTORY,))
        phone = self._allowed("phone", row.phone, customer_id, (Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS))
        email = self._allowed("email", row.email, customer_id, (Purpose.CONTACT_EMAIL,))
        self._details[customer_id] = replace(
            details, name=name or details.name, phone=phone or details.phone, email=email or details.email
        )

    def save_details(self) -> None:
        """Seal what was noted."""
        for customer_id, details in self._details.items():
            self._uow.customers.update_details(customer_id, details)

    def report(self, rows: int) -> ConsentImportReport:
        """What became of the file."""
        dropped = {kind: n for kind, n in self._dropped.items() if n}
        return ConsentImportReport(rows, self._events, self._known, self._new, dropped, self._replaced)

    def _customer(self, row: ConsentRow) -> CustomerId:
        known = self._ids.get(row.customer) or find_for_file(self._uow, row.customer)
        if known is None:
            known = self._uow.customers.add(PersonalDetails(till_ids=(row.customer,)), Adult.UNKNOWN, self._clock.now())
            self._new += 1
        self._ids[row.customer] = known
        return known

    def _is_latest_word(self, customer_id: CustomerId, row: ConsentRow) -> bool:
        at = row.at.replace(microsecond=0)
        return any(
            (word.purpose, word.state, word.form, word.at) == (row.purpose, row.state, row.form, at)
            for word in self._uow.consents.status(customer_id)
        )

    def _allowed(self, kind: str, text: str, customer_id: CustomerId, purposes: tuple[Purpose, ...]) -> str:
        if not text.strip():
            return ""
        cleaners: dict[str, Callable[[str], str]] = {
            "name": clean_name,
            "phone": partial(clean_phone, country=self._country),
            "email": clean_email,
        }
        if any(self._uow.consents.stands(customer_id, purpose) for purpose in purposes):
            try:
                return cleaners[kind](text)
            except InputRefusedError:
                pass  # an unusable detail is dropped and counted; the consent itself stands
        self._dropped[kind] += 1
        return ""

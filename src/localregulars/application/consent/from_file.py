"""Consents from a file: the whole of it or nothing, and a line of the report for everything that is worth a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from localregulars.application.access import owner_only
from localregulars.application.consent.consents import CONSENT_CHANGES, consent_event
from localregulars.application.customers.contact_details import clean_email, clean_phone
from localregulars.application.customers.people import clean_name, find_for_file
from localregulars.application.customers.personal_fields import EMAIL_PURPOSES, PHONE_PURPOSES
from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.visits.import_records import (
    ConsentImportReport,
    ConsentRemark,
    ConsentRow,
    ParsedConsents,
    Remark,
)
from localregulars.domain.consent import YES, Adult, ConsentEvent, ConsentState, Evidence, Purpose, expiry, known_method
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.progress import ProgressToken, SilentProgress

BATCH = 500
CLEANED = 1_000
"""So many details are remembered as they are kept, because reading a telephone number is slow."""
LINES_SHOWN = 20
_Word = tuple[CustomerId, str, str, str, int, int]
"""Customer, purpose, state, form, second, last second (0: none)."""
_Moment = tuple[CustomerId, str, int]
"""Customer, purpose, second."""
_HASH_DIGITS = 64


@owner_only
def import_consents(
    uow: UnitOfWork,
    clock: Clock,
    *,
    parsed: ParsedConsents,
    token: ProgressToken | None = None,
) -> Outcome[ConsentImportReport]:
    """Write down a whole file of consents, or nothing.

    A time still to come, an end that is too late or too early, and a purpose that needs explicit words but has none
    refuse the file by their line. What is kept and may be a mistake is in the report.
    """
    work = _ConsentImport(uow, clock)
    progress = token or SilentProgress()
    rows = [_with_aware_times(row, work.zone, clock) for row in parsed.rows]
    kept = work.without_erased(rows)
    work.find_customers(kept)
    for done, row in enumerate(kept):
        if done % BATCH == 0:
            progress.raise_if_cancelled()
            progress.report(done, len(kept))
            work.flush()
        work.write_event(row)
    work.flush()
    for row in kept:
        work.write_details(row)
    work.save_details()
    uow.scores.mark_stale()
    report = work.report(rows)
    uow.audit.record("consent.imported", None, clock.now(), rows=report.rows, events=report.events)
    return Outcome(report, CONSENT_CHANGES)


def _with_aware_times(row: ConsentRow, zone: ZoneInfo, clock: Clock) -> ConsentRow:
    """The row with aware times; a time without a zone is the shop's local time, one still to come is refused."""
    at = _aware(row.at, zone)
    if at > clock.now():
        msg = f"Line {row.line} has a time that is still to come; correct the column 'at' and import the file again."
        raise InputRefusedError(msg)
    if row.expires is None:
        return row._replace(at=at)
    ends = _aware(row.expires, zone)
    latest = expiry(row.purpose, at)
    if row.state is not ConsentState.GIVEN or not at < ends <= latest:
        msg = (
            f"Line {row.line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' "
            f"and for '{row.purpose.value}' at the latest on {latest.date().isoformat()}. Correct it and import again."
        )
        raise InputRefusedError(msg)
    return row._replace(at=at, expires=ends)


def _aware(at: datetime, zone: ZoneInfo) -> datetime:
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


class _ConsentImport:
    """The state of one import: who is known, what was said before, whose details have to be written."""

    def __init__(self, uow: UnitOfWork, clock: Clock) -> None:
        profile = uow.settings.profile()
        self.zone = ZoneInfo(profile.zone)
        self._uow, self._clock = uow, clock
        self._zone_name, self._country, self._language = profile.zone, profile.country, profile.language
        self._ids: dict[str, CustomerId] = {}
        self._adults: dict[CustomerId, Adult] = {}
        self._pending: list[ConsentEvent] = []
        self._standing: dict[Purpose, frozenset[CustomerId]] = {}
        self._outdated: dict[NoticeId, bool] = {}
        self._notices: dict[tuple[Purpose, datetime], NoticeId] = {}
        self._said: set[_Word] = set()
        self._final: dict[_Moment, _Word] = {}
        self._newest: dict[_Moment, _Word] = {}
        self._states: dict[_Moment, ConsentState] = {}
        self._first_yes: dict[tuple[CustomerId, str], int] = {}
        self._details: dict[CustomerId, PersonalDetails] = {}
        self._remarks: dict[Remark, list[int]] = {}
        self._events = self._known = self._new = self._replaced = 0
        self._dropped = {"name": 0, "phone": 0, "email": 0}
        cleaners: dict[str, Callable[[str], str]] = {
            "name": clean_name,
            "phone": partial(clean_phone, country=self._country),
            "email": clean_email,
        }
        # A person's rows lie together, each with the same details.
        self._cleaned = {kind: lru_cache(CLEANED)(partial(_usable, clean)) for kind, clean in cleaners.items()}

    def without_erased(self, rows: Sequence[ConsentRow]) -> list[ConsentRow]:
        """The rows without those about somebody who was erased after they said so; these are remarked on."""
        barred = self._uow.rights.erasures.barred_since({row.customer for row in rows})
        kept = []
        for row in rows:
            erased_at = barred.get(row.customer)
            if erased_at is None or row.at > erased_at:
                kept.append(row)
            else:
                self._remark(Remark.ERASED, row)
        return kept

    def find_customers(self, rows: Sequence[ConsentRow]) -> None:
        """Find everybody whom the file names, make those who are new, and learn what they said before."""
        wanted = dict.fromkeys(row.customer for row in rows)
        self._ids = self._uow.customers.find_by_till_ids(wanted)
        ages = {row.customer: row.adult for row in rows if row.adult is not Adult.UNKNOWN}
        for customer in wanted:
            if customer not in self._ids:
                number = find_for_file(self._uow, customer) if customer.isdecimal() else None
                self._ids[customer] = number or self._add(customer, ages.get(customer, Adult.UNKNOWN))
        known = sorted(set(self._ids.values()))
        self._said = self._uow.renewals.words_of(known)
        yes = [(who, purpose, at) for who, purpose, state, _, at, _ in self._said if state in YES]
        yes += [(self._ids[r.customer], r.purpose.value, _second(r.at)) for r in rows if r.state in YES]
        for row in rows:
            word = _word(self._ids[row.customer], row)
            self._final[_moment(word)] = word
        for who, purpose, at in yes:
            self._first_yes[who, purpose] = min(at, self._first_yes.get((who, purpose), at))

    def write_event(self, row: ConsentRow) -> None:
        """Append the row's event unless the very same words are known already.

        Of several words of one second the last row stands: where the shop knows that one, it knows the others too.
        """
        customer_id = self._ids[row.customer]
        word = _word(customer_id, row)
        self._note_oddities(customer_id, row, word)
        if row.adult not in {Adult.UNKNOWN, self._adults.get(customer_id)}:
            self._uow.customers.set_adult(customer_id, row.adult)
            self._adults[customer_id] = row.adult
        moment = _moment(word)
        if self._final[moment] in self._said or word in self._said or self._newest.get(moment) == word:
            self._known += 1
            return
        event = self._event(customer_id, row)
        self._pending.append(event)
        self._newest[moment] = word
        self._events += 1
        if event.expires_at is not None and event.expires_at <= self._clock.now():
            self._remark(Remark.OVER_ALREADY, row)
        elif event.expires_at is not None and self._is_outdated(event.notice_id):
            self._remark(Remark.WORDS_CHANGED, row)

    def flush(self) -> None:
        """Write the events that wait."""
        self._uow.consents.record_many(self._pending)
        self._pending.clear()

    def write_details(self, row: ConsentRow) -> None:
        """Note what names the person, as far as the consents of the whole file allow."""
        if not (row.name or row.phone or row.email):
            return
        customer_id = self._ids[row.customer]
        details = self._details.get(customer_id) or self._uow.customers.details(customer_id)
        name = self._allowed("name", row.name, customer_id, (Purpose.HISTORY,))
        phone = self._allowed("phone", row.phone, customer_id, PHONE_PURPOSES)
        email = self._allowed("email", row.email, customer_id, EMAIL_PURPOSES)
        self._details[customer_id] = replace(
            details, name=name or details.name, phone=phone or details.phone, email=email or details.email
        )

    def save_details(self) -> None:
        """Seal what was noted."""
        for customer_id, details in self._details.items():
            self._uow.customers.update_details(customer_id, details)

    def report(self, rows: Sequence[ConsentRow]) -> ConsentImportReport:
        """What became of the file."""
        dropped = {kind: n for kind, n in self._dropped.items() if n}
        remarks = tuple(
            ConsentRemark(remark, len(lines), tuple(lines[:LINES_SHOWN]))
            for remark, lines in sorted(self._remarks.items())
        )
        return ConsentImportReport(
            len(rows), self._events, self._known, self._new, dropped, self._replaced, remarks=remarks
        )

    def _event(self, customer_id: CustomerId, row: ConsentRow) -> ConsentEvent:
        method, method_note = known_method(row.method)
        is_hash = len(row.evidence) == _HASH_DIGITS and set(row.evidence.casefold()) <= set("0123456789abcdef")
        return consent_event(
            customer_id,
            row.purpose,
            row.state,
            row.form,
            row.at,
            self._notice(row),
            zone=self._zone_name,
            method=method.value,
            recorded_by=row.recorded_by,
            evidence=Evidence(
                witness=row.witness,
                method_note=method_note,
                note="" if is_hash else row.evidence,
                scan_sha256=bytes.fromhex(row.evidence) if is_hash else None,
            ),
            expires_at=row.expires,
        )

    def _is_outdated(self, notice_id: NoticeId) -> bool:
        if notice_id not in self._outdated:
            self._outdated[notice_id] = self._uow.renewals.is_outdated(notice_id)
        return self._outdated[notice_id]

    def _notice(self, row: ConsentRow) -> NoticeId:
        """The words in force on that day; consents of many days share few notices."""
        day = row.at.replace(hour=0, minute=0, second=0, microsecond=0)
        shown = self._notices.get((row.purpose, day))
        if shown is None:
            shown = self._uow.renewals.shown_at(row.purpose, self._language, row.at)
            self._notices[row.purpose, day] = shown
        return shown

    def _note_oddities(self, customer_id: CustomerId, row: ConsentRow, word: _Word) -> None:
        before = self._states.get(_moment(word))
        self._replaced += before is not None
        if before is not None and before is not row.state:
            self._remark(Remark.TWO_AT_ONCE, row)
        self._states[_moment(word)] = row.state
        first = self._first_yes.get((customer_id, row.purpose.value))
        if row.state is ConsentState.WITHDRAWN and (first is None or _second(row.at) < first):
            self._remark(Remark.WITHDRAWN_BEFORE_GIVEN, row)

    def _remark(self, remark: Remark, row: ConsentRow) -> None:
        self._remarks.setdefault(remark, []).append(row.line)

    def _add(self, customer: str, adult: Adult) -> CustomerId:
        self._new += 1
        number = self._uow.customers.add(PersonalDetails(till_ids=(customer,)), adult, self._clock.now())
        self._adults[number] = adult
        return number

    def _with_consent(self, purpose: Purpose) -> frozenset[CustomerId]:
        """Everybody whose consent stands now that all events of the file are written."""
        if purpose not in self._standing:
            self._standing[purpose] = self._uow.consents.with_consent(purpose)
        return self._standing[purpose]

    def _allowed(self, kind: str, text: str, customer_id: CustomerId, purposes: tuple[Purpose, ...]) -> str:
        if not text.strip():
            return ""
        cleaned = ""
        if any(customer_id in self._with_consent(purpose) for purpose in purposes):
            cleaned = self._cleaned[kind](text)
        self._dropped[kind] += not cleaned
        return cleaned


def _usable(clean: Callable[[str], str], text: str) -> str:
    """A detail as it is kept; "" for an unusable one, which is dropped and counted: the consent itself stands."""
    try:
        return clean(text)
    except InputRefusedError:
        return ""


def _word(customer_id: CustomerId, row: ConsentRow) -> _Word:
    """What a row says, as `ConsentRenewals.words_of` tells what is known."""
    ends = _second(row.expires or expiry(row.purpose, row.at)) if row.state in YES else 0
    return customer_id, row.purpose.value, row.state.value, row.form.value, _second(row.at), ends


def _moment(word: _Word) -> _Moment:
    return word[0], word[1], word[4]


def _second(at: datetime) -> int:
    return int(at.timestamp() // 1)

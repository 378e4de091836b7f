"""What a customer gets who asks what is kept about them (Art. 15 and 20 GDPR): everything, read in one go.

`exporting.access_request` writes it into a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import cast

from localregulars.application.access import owner_only
from localregulars.application.documents import AgreedPiece, ConsentRecord, ShopFacts, shop_facts
from localregulars.application.noticing.item_names import with_item_names
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.rights.own_voices import OwnVoice, own_voices
from localregulars.application.rights.ports import Cell, PersonalRecords, TrailLine
from localregulars.application.rights.retention import storage_times
from localregulars.domain.consent import ConsentForm, Purpose
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.publication import PieceKind
from localregulars.domain.rights import may_speak_of_others
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.signals import Signal
from localregulars.domain.visits import OrderLine

_ALL_LINES = 2**31


@dataclass(frozen=True, slots=True)
class NoteToRead:
    """A note, and whether somebody should read it before it is handed out, because it may speak of others."""

    text: str
    may_speak_of_others: bool


@dataclass(frozen=True, slots=True)
class AccessVisit:
    """One visit; `at` is the shop's local time (aware), amounts are in thousandths of the currency unit."""

    at: datetime
    day: date
    source: str
    amount_milli: int
    lines: tuple[OrderLine, ...]
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """Everything about one person. `customer` is what files call them, `language` the one that they were spoken to in.

    `usual_gap_days` and `signals` are what scoring holds of them now: None and empty where it holds nothing.
    `voices` are what they wished for and chose.
    """

    shop: ShopFacts
    zone: str
    made_at: datetime
    day: date
    customer_id: CustomerId
    customer: str
    language: str
    details: PersonalDetails = field(repr=False)
    notes: tuple[NoteToRead, ...] = field(repr=False)
    records: PersonalRecords = field(repr=False)
    consents: tuple[ConsentRecord, ...]
    visits: tuple[AccessVisit, ...] = field(repr=False)
    usual_gap_days: float | None
    signals: tuple[Signal, ...]
    trail: tuple[TrailLine, ...]
    voices: tuple[OwnVoice, ...] = ()

    @property
    def notes_to_read(self) -> int:
        """How many notes somebody should read before the file is handed out."""
        return sum(note.may_speak_of_others for note in self.notes)


@owner_only
def gather_access_request(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> Outcome[AccessRequest]:
    """Everything that is kept about one person, and a line in the trail that it was read out."""
    uow.audit.record("person.exported", customer_id, clock.now())
    profile, details = uow.settings.profile(), uow.customers.details(customer_id)
    calendar, records = ShopCalendar.of(profile), uow.rights.records.of(customer_id)
    consents = _consents(uow, records)
    row = uow.directory.row(customer_id)
    request = AccessRequest(
        shop=shop_facts(uow, storage_times(uow)),
        zone=profile.zone,
        made_at=calendar.local(clock.now()).replace(microsecond=0),
        day=calendar.day_of(clock.now()),
        customer_id=customer_id,
        customer=row.till_id or str(customer_id),
        language=consents[-1].notice.language if consents else profile.language,
        details=details,
        notes=tuple(NoteToRead(text, may_speak_of_others(text, (details.name,))) for text in details.notes),
        records=records,
        consents=consents,
        visits=_visits(uow, calendar, customer_id),
        usual_gap_days=row.usual_gap_days,
        signals=with_item_names([s.signal for s in uow.scores.scores() if s.customer_id == customer_id], uow.items),
        trail=tuple(uow.rights.trail.lines(limit=_ALL_LINES, customer_id=customer_id)),
        voices=own_voices(uow, calendar, customer_id),
    )
    return Outcome(request, Changes.NOTHING)


def consent_records(uow: UnitOfWork, customer_id: CustomerId) -> tuple[ConsentRecord, ...]:
    """Every word of one customer on every purpose, oldest first: what a receipt is made from."""
    return _consents(uow, uow.rights.records.of(customer_id))


def _visits(uow: UnitOfWork, calendar: ShopCalendar, customer_id: CustomerId) -> tuple[AccessVisit, ...]:
    """Oldest first."""
    return tuple(
        AccessVisit(
            calendar.local(visit.at),
            visit.day,
            visit.source.value,
            visit.amount_milli,
            uow.visits.lines(customer_id, visit.at) if visit.lines else (),
            visit.minutes,
        )
        for visit in reversed(uow.visits.of_customer(customer_id))
    )


def _consents(uow: UnitOfWork, records: PersonalRecords) -> tuple[ConsentRecord, ...]:
    """Every word on every purpose, oldest first, with the notice that was shown."""
    pieces = {cast("int", row["agreed_seq"]): _piece(row) for row in records.rows["publication_piece"]}
    return tuple(
        _consent(uow, row, pieces.get(cast("int", row["seq"])))
        for row in sorted(records.rows["consent_event"], key=_said_at)
    )


def _said_at(row: Mapping[str, Cell]) -> tuple[str, int]:
    return str(row["at"]), cast("int", row["seq"])


def _piece(row: Mapping[str, Cell]) -> AgreedPiece | None:
    """What the yes is for; nothing once it was taken back."""
    if row["withdrawn_at"] is not None:
        return None
    return AgreedPiece(PieceKind(str(row["kind"])), str(row["words"]), str(row["place"]), str(row["picture"] or ""))


def _consent(uow: UnitOfWork, row: Mapping[str, Cell], piece: AgreedPiece | None) -> ConsentRecord:
    ends = row["expires_at"]
    return ConsentRecord(
        record_id=str(row["record_id"]),
        purpose=Purpose(str(row["purpose"])),
        state=str(row["state"]),
        form=ConsentForm(str(row["form"])),
        at=datetime.fromisoformat(str(row["at"])),
        zone=str(row["zone"]),
        expires_at=None if ends is None else datetime.fromisoformat(str(ends)),
        method=str(row["method"]),
        notice=uow.consents.notice(NoticeId(cast("int", row["notice_id"]))),
        recorded_by=str(row["recorded_by"] or ""),
        witness=str(row["witness"] or ""),
        piece=piece,
    )

"""People: add, correct, list, and everything that a profile shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.customers.contact_details import clean_email, clean_phone
from localregulars.application.customers.personal_fields import require_purposes
from localregulars.application.noticing.item_names import named_signals
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.read_models import CustomerProfile, CustomerRow, UsualItem
from localregulars.domain.consent import Adult
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.scoring.second_item import LEAST_PER_CENT

USUAL_ITEM_VISITS = 10
USUAL_ITEM_LEAST = 3
USUAL_PER_CENT = LEAST_PER_CENT
MOST_USUAL_ITEMS = 3
LONGEST_NAME = 120


def add_customer(uow: UnitOfWork, clock: Clock, *, name: str, till_id: str = "") -> Outcome[CustomerId]:
    """Make a customer, nothing agreed yet: a name to be asked, and nothing else is kept until they say yes."""
    details = PersonalDetails(name=clean_name(name), till_ids=(till_id.strip(),) if till_id.strip() else ())
    if till_id.strip() and uow.customers.find_by_till_id(till_id.strip()) is not None:
        msg = "Another customer has this customer number; search for it first."
        raise InputRefusedError(msg)
    customer_id = uow.customers.add(details, Adult.UNKNOWN, clock.now())
    uow.audit.record("customer.added", customer_id, clock.now())
    return Outcome(customer_id, Changes.CUSTOMERS)


@owner_only
def correct_details(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, name: str, phone: str, email: str
) -> Outcome[None]:
    """Correct name, phone and e-mail; whatever is new needs a consent that stands."""
    before = uow.customers.details(customer_id)
    country = uow.settings.profile().country
    after = replace(before, name=clean_name(name), phone=clean_phone(phone, country), email=clean_email(email))
    require_purposes(uow, customer_id, before, after)
    uow.customers.update_details(customer_id, after)
    uow.audit.record("customer.corrected", customer_id, clock.now())
    undo = partial(_restore_details, customer_id=customer_id, details=before)
    return Outcome(None, Changes.CUSTOMERS, undo)


def customer_rows(uow: UnitOfWork) -> list[CustomerRow]:
    """Everybody, for the Customers table."""
    return uow.directory.rows()


def customer_profile(
    uow: UnitOfWork, customer_id: CustomerId, items: Mapping[datetime, Sequence[str]] | None = None
) -> CustomerProfile:
    """Everything about one person; `items` is what they had by visit, where that was read already."""
    row, details = uow.directory.row(customer_id), uow.customers.details(customer_id)
    check_ins = uow.check_ins.of_customer(customer_id)
    signals = named_signals([known.signals for known in check_ins], uow.items)
    had = uow.visits.items_of(customer_id) if items is None else items
    usual, lately = usual_and_lately(had if row.has_history_consent else {})
    return CustomerProfile(
        row=row,
        phone=details.phone,
        email=details.email,
        notes=details.notes,
        visits=tuple(uow.visits.of_customer(customer_id)),
        usual_items=usual,
        lately_items=lately,
        consents=uow.consents.status(customer_id),
        away_notes=tuple(uow.away.of_customer(customer_id)),
        bookings=uow.bookings.of_customer(customer_id),
        check_ins=tuple(replace(known, signals=named) for known, named in zip(check_ins, signals, strict=True)),
        never_suggest=customer_id in uow.away.never_suggest(),
        judged_on=uow.scores.scored_day(),
    )


def usual_and_lately(
    had: Mapping[datetime, Sequence[str]],
) -> tuple[tuple[UsualItem, ...], tuple[UsualItem, ...]]:
    """What they took in at least three of the last ten visits whose orders are kept, most often first.

    Usual of that is what was had at three in ten of all visits whose orders are kept, or more, as a second usual item
    has to be for the signal `usual_order`; its numbers are of all of them. The rest they take lately, and its numbers
    are of the last ten: once in ten visits is no habit, and a new habit is not usual yet.
    """
    lately: Counter[str] = Counter()
    for at in sorted(had, reverse=True)[:USUAL_ITEM_VISITS]:
        lately.update(set(had[at]))
    ever = Counter(item for items in had.values() for item in set(items))
    often = [item for item, times in lately.items() if times >= USUAL_ITEM_LEAST]
    in_order = sorted(often, key=lambda item: (-lately[item], -ever[item], item))
    usual = [item for item in in_order if 100 * ever[item] >= USUAL_PER_CENT * len(had)]
    rest = [item for item in in_order if item not in usual]
    newest = min(len(had), USUAL_ITEM_VISITS)
    return (
        tuple(UsualItem(item, ever[item], len(had)) for item in usual[:MOST_USUAL_ITEMS]),
        tuple(UsualItem(item, lately[item], newest) for item in rest[:MOST_USUAL_ITEMS]),
    )


def find_customer(uow: UnitOfWork, wanted: str) -> CustomerId:
    """The customer whom a command names by the till's id or by the internal id; nobody is refused."""
    found = uow.customers.find_by_till_id(wanted)
    if found is None and wanted.isdecimal() and uow.customers.exists(CustomerId(int(wanted))):
        found = CustomerId(int(wanted))
    if found is None:
        msg = "No customer is known by that id; check it in the till's export."
        raise InputRefusedError(msg)
    return found


def find_for_file(uow: UnitOfWork, wanted: str) -> CustomerId | None:
    """The customer whom a file names: by the till's id, or by the internal one of somebody whom no till knows.

    A number that is another person's internal id never finds that person when the till calls them otherwise.
    """
    found = uow.customers.find_by_till_id(wanted)
    if found is None and wanted.isdecimal() and uow.customers.exists(CustomerId(int(wanted))):
        unnumbered = CustomerId(int(wanted))
        found = None if uow.customers.details(unnumbered).till_ids else unnumbered
    return found


def clean_name(name: str) -> str:
    """The name without stray spaces; an empty or endless one is refused."""
    cleaned = " ".join(name.split())
    if not cleaned:
        msg = "A customer needs a name; type at least a first name."
        raise InputRefusedError(msg)
    if len(cleaned) > LONGEST_NAME or not cleaned.isprintable():
        msg = f"That does not look like a name; use at most {LONGEST_NAME} characters."
        raise InputRefusedError(msg)
    return cleaned


def _restore_details(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, details: PersonalDetails
) -> Outcome[object]:
    require_purposes(uow, customer_id, uow.customers.details(customer_id), details)
    uow.customers.update_details(customer_id, details)
    uow.audit.record("customer.corrected", customer_id, clock.now())
    return Outcome(None, Changes.CUSTOMERS)

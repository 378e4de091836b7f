"""Two records of one person made one, and parted again; see `application.merging_ports.MergeRepository`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from localregulars.application.customers.merging_ports import MergePlan, Pair, WhatWas
from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import Side
from localregulars.storage.customers import SqlCustomers, person_key
from localregulars.storage.instants import seconds, words
from localregulars.storage.merging.consents import LatestWords
from localregulars.storage.merging.marks import mark_merged, unmark_merged
from localregulars.storage.merging.moving import keep_agreed_minutes, move_rows, move_visits
from localregulars.storage.merging.parting import part
from localregulars.storage.merging.remembered import Picture, Remembered, picture
from localregulars.storage.merging.rules_aside import rules_aside
from localregulars.storage.merging.two_people import alike_by_contact, forget_two, remember_two, said_to_be_two
from localregulars.storage.restriction import SqlRestriction
from localregulars.storage.session import Row, Session
from localregulars.storage.settings import mark_stale

_GONE_FROM = ("person_field", "lookup", "consent_now", "person_key", "customer")


class SqlMerging:
    """Puts records together and parts them."""

    def __init__(self, session: Session) -> None:
        """Records of this transaction."""
        self._session = session

    def merge(self, kept: CustomerId, other: CustomerId, plan: MergePlan) -> Remembered:
        """Move everything of `other` to `kept`, and let `other` be gone with its key; unknown customers are refused."""
        for number in (kept, other):
            person_key(self._session, number)
        before = picture(self._session, (kept, other))
        with rules_aside(self._session):
            move_visits(self._session, kept, other)
            move_rows(self._session, kept, other)
            self._one_person(kept, other, plan)
        words_of_both = _latest_words(before, kept)
        LatestWords(self._session, kept, seconds(plan.at), plan.recorded_by).write(plan.rulings, words_of_both)
        self._say_what_holds(kept, plan)
        keep_agreed_minutes(self._session, kept)
        earlier = mark_merged(self._session, other, kept, seconds(plan.at))
        self._session.forgets = True
        return Remembered(kept, other, before, picture(self._session, (kept, other)), earlier)

    def part(self, was: WhatWas) -> None:
        """Make both records what they were; refused once anything was written about the person since."""
        if not isinstance(was, Remembered):
            msg = "only what this store remembers can be parted"
            raise TypeError(msg)
        part(self._session, was)
        unmark_merged(self._session, was.other, was.kept, was.earlier)

    def alike_by_contact(self, most: int) -> set[Pair]:
        """Records that share a telephone number or an e-mail address with at most so many records in all."""
        return alike_by_contact(self._session, most)

    def said_to_be_two(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Those of these pairs of which somebody said that they are two people."""
        return said_to_be_two(self._session, pairs)

    def say_two_people(self, pair: Pair, at: datetime) -> None:
        """Remember it, as a keyed hash of both numbers."""
        remember_two(self._session, pair, seconds(at))

    def unsay_two_people(self, pair: Pair) -> None:
        """Forget it."""
        forget_two(self._session, pair)

    def _one_person(self, kept: CustomerId, other: CustomerId, plan: MergePlan) -> None:
        """One name, one set of look-ups, one record. The word on their age is for now what lets everything stay."""
        self._session.run("DELETE FROM consent_now WHERE customer_id = ?", (kept,))
        self._session.run(
            "UPDATE customer SET created = (SELECT min(created) FROM customer WHERE customer_id IN (?, ?)), adult = ("
            "SELECT CASE WHEN max(adult = 'yes') THEN 'yes' WHEN max(adult = 'unknown') THEN 'unknown' ELSE 'no' END "
            "FROM customer WHERE customer_id IN (?, ?)) WHERE customer_id = ?",
            (kept, other, kept, other, kept),
        )
        for table in _GONE_FROM:
            self._session.run(f"DELETE FROM {table} WHERE customer_id = ?", (other,))
        texts = {name.value: text for name, text in plan.texts.items()}
        details = PersonalDetails(**texts, notes=plan.notes, till_ids=plan.till_ids)
        SqlCustomers(self._session).update_details(kept, details)

    def _say_what_holds(self, kept: CustomerId, plan: MergePlan) -> None:
        """Age, restriction and the wish not to be suggested; the database takes away what a no takes away."""
        customers = SqlCustomers(self._session)
        customers.set_adult(kept, Adult(plan.adult))
        customers.set_never_suggest(kept, plan.never_suggest)
        SqlRestriction(self._session).set(kept, plan.restricted)
        mark_stale(self._session)


def _latest_words(before: Picture, kept: CustomerId) -> dict[tuple[str, str], Row]:
    """The latest word of each side on each purpose."""
    return {
        (Side.KEPT.value if row[0] == kept else Side.OTHER.value, words(row[1])): row
        for row in before.rows["consent_now"].values()
    }

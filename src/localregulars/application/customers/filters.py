"""Who belongs to each filter of the Customers screen now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from localregulars.application.customers.likely_same import likely_pairs
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import CustomerRow
from localregulars.domain.groups import CustomerFilter, has_birthday_soon
from localregulars.domain.ids import CustomerId
from localregulars.scoring.regulars import has_left

Members = Mapping[CustomerFilter, frozenset[CustomerId]]
"""Everybody whom a filter leaves; every filter is there."""


def filter_members(uow: UnitOfWork, clock: Clock, rows: Sequence[CustomerRow]) -> Members:
    """Sort these people (everybody, as the directory has them) into the filters, each under its own consent.

    Being a regular and being away rest upon the consent to be noticed, a birthday upon the one to notes; whoever
    said that their data is not to be used, or may not be asked, is in no filter that would use it.
    """
    today = shop_today(uow, clock)
    looked_after = frozenset(row.customer_id for row in rows if row.may_be_scored)
    away = {note.customer_id for note in uow.away.all() if note.first_day <= today <= note.last_day}
    birthdays = uow.directory.birthdays()
    born = {who for who, day in birthdays.items() if has_birthday_soon(day, today)}
    alike = likely_pairs(uow, {row.customer_id: row.name for row in rows if row.customer_id in birthdays}, birthdays)
    return {
        CustomerFilter.REGULARS: regulars_among(rows, today),
        CustomerFilter.WORTH_A_HELLO: frozenset(row.customer_id for row in rows if row.is_in_queue),
        CustomerFilter.NOTICED: looked_after,
        CustomerFilter.NOT_ASKED: uow.directory.never_asked(),
        CustomerFilter.AWAY_NOW: looked_after & away,
        CustomerFilter.BIRTHDAY: frozenset(born),
        CustomerFilter.KNOWN_TWICE: frozenset(who for pair in alike for who in pair),
    }


def regulars_among(rows: Sequence[CustomerRow], today: date) -> frozenset[CustomerId]:
    """Those who were regulars at their last visit and have not left since.

    The silence is counted in days of the calendar, where scoring counts opening days: somebody leaves a little early
    in a shop that closes often, and only after half a year.
    """
    known = [row for row in rows if row.is_regular and row.last_visit is not None and row.usual_gap_days is not None]
    silent = np.array([(today - row.last_visit).days for row in known if row.last_visit is not None], np.int64)
    usual = np.array([row.usual_gap_days for row in known], np.float64)
    longest = np.array([row.longest_gap_days for row in known], np.int64)
    left = has_left(silent, silent, usual, longest)
    return frozenset(row.customer_id for row, gone in zip(known, left.tolist(), strict=True) if not gone)

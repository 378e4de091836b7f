"""What the numbers of every period share, made ready once from what was read; arrays only, no store, no clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import numpy as np

from localregulars.application.care.greetings import NEAR_DAYS
from localregulars.application.numbers.gathered import CheckInRecords, NumbersInput
from localregulars.domain.invitations import FOLLOWED_DAYS
from localregulars.measures.ahead import WEEKS_A_YEAR
from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.families.care import NOT_YET
from localregulars.measures.lifetime import Lifetime, at_the_end_of, fit_of_some, looking_ahead
from localregulars.measures.lifetime_value import YEARLY_DISCOUNT
from localregulars.measures.purchase_table import PurchaseTable
from localregulars.measures.visit_table import VisitTable
from localregulars.scoring.away import AwayDays
from localregulars.scoring.regular_spells import Spells, regular_spells
from localregulars.scoring.rhythm import VisitDays

MILLI = 1000
_LEAP = 366
_REACH = 1 << 22
"""More than any ordinal of a day."""


class BirthdayDays(NamedTuple):
    """One entry a birthday that has been, sorted by day: whose, the day (an ordinal), whether somebody greeted them."""

    customer: IntArray
    day: IntArray
    greeted: BoolArray


@dataclass(frozen=True, slots=True)
class Prepared:
    """What every period shares: visits by customer and by day, spells of regulars, the lifetime model of the shop.

    `ends` keeps customers as they stood at the end of days that were asked for.
    """

    given: NumbersInput
    table: VisitTable
    bought: PurchaseTable
    fitted: Lifetime | None
    spells: Spells
    came_back: IntArray
    birthdays: BirthdayDays | None
    invited_sales: FloatArray
    ends: dict[int, Lifetime | None] = field(default_factory=dict)

    @classmethod
    def of(cls, given: NumbersInput) -> Prepared:
        """Made once after reading; some seconds' tenth for millions of visits."""
        known = given.history.visits["day"] <= given.newest
        visits = given.history.visits if known.all() else given.history.visits[known]
        customer = np.repeat(given.history.customer_ids, np.diff(given.history.offsets))[known]
        day = visits["day"].astype(np.int64)
        amount = visits["amount_milli"] / MILLI
        table = VisitTable.of(customer, day)
        bought, lots = PurchaseTable.of(table, customer, day, amount), given.invited
        fitted = fit_of_some(customer, day, np.maximum(amount, 0.0), given.newest)
        return cls(
            given,
            table,
            bought,
            looking_ahead(fitted, bought, given.newest, WEEKS_A_YEAR, YEARLY_DISCOUNT),
            _spells(given, table),
            _came_back(given.check_ins, table),
            _birthdays(given),
            bought.sold_to(lots.customer, lots.day, lots.day + FOLLOWED_DAYS - 1),
        )

    @property
    def began(self) -> int | None:
        """The first day of which anything at all is known."""
        days = [] if self.given.first is None else [self.given.first]
        given = self.given
        kinds = (given.check_ins.opened, given.cases.day, given.ratings.day, given.recommendations.day, given.costs.day)
        days += [int(every.min()) for every in kinds if len(every)]
        return min(days, default=None)

    def lifetime(self, day: int) -> Lifetime | None:
        """Customers as they stood at the end of a day; made once a day."""
        if day not in self.ends:
            self.ends[day] = at_the_end_of(day, self.fitted, self.bought)
        return self.ends[day]


def _birthdays(given: NumbersInput) -> BirthdayDays | None:
    """Every birthday from the first greeting that was ever written down; None where none was.

    A greeting within a week of it counts. Who was born on 29 February has it on the 28th in other years.
    """
    greeted, when = given.greetings
    if not len(when):
        return None
    born, begun = given.birthdays, int(when.min())
    days, owners = [], []
    for year in range(date.fromordinal(begun).year, date.fromordinal(given.today).year + 1):
        leap = date(year, 12, 31).timetuple().tm_yday == _LEAP
        months, month_day = np.divmod(born.month_day, 100)
        month_day = np.where((months == 2) & (month_day == 29) & (not leap), 28, month_day)
        first = np.array([date(year, month, 1).toordinal() for month in range(1, 13)], np.int64)
        days.append(first[months - 1] + month_day - 1)
        owners.append(np.arange(len(born.customer)))
    day, owner = np.concatenate(days), np.concatenate(owners)
    counts = (day >= np.maximum(born.agreed[owner], begun)) & (day <= given.today)
    day, customer = day[counts], born.customer[owner[counts]]
    order = np.argsort(day, kind="stable")
    day, customer = day[order], customer[order]
    written = np.unique(greeted * _REACH + when)
    near = np.searchsorted(written, customer * _REACH + day - NEAR_DAYS)
    found = np.append(written, np.iinfo(np.int64).max)[near] <= customer * _REACH + day + NEAR_DAYS
    return BirthdayDays(customer, day, found)


def _spells(given: NumbersInput, table: VisitTable) -> Spells:
    away = AwayDays.of(given.away, table.who, given.open_days)
    return regular_spells(VisitDays(table.who, table.starts, table.days.astype(np.int64)), given.open_days, away)


def _came_back(records: CheckInRecords, table: VisitTable) -> IntArray:
    """The first visit of each check-in's customer from the day on which it was opened, `NOT_YET` without one."""
    after = np.maximum(records.opened, records.last_visit + 1)
    found = np.full(len(after), NOT_YET, np.int64)
    for row, (customer, day) in enumerate(zip(records.customer.tolist(), after.tolist(), strict=True)):
        place = int(np.searchsorted(table.who, customer))
        if place < len(table.who) and table.who[place] == customer:
            own = table.days[table.starts[place] : table.starts[place + 1]]
            at = int(np.searchsorted(own, day))
            found[row] = own[at] if at < len(own) else NOT_YET
    return found

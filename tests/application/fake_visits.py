"""Visits and other signs of life in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import numpy as np
from tests.application.shelves import KeptVisit, Part

from localregulars.application.read_models import VisitRow
from localregulars.application.visits.ports import ImportCounts, ReceiptToKeep
from localregulars.domain.ids import CustomerId, SignOfLifeId
from localregulars.domain.visits import OrderLine, SignOfLife, Visit, VisitSource
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, IntArray, OrderHistory, VisitHistory


class FakeVisits(Part):
    def add(self, visit: Visit, day: date, local_minute: int) -> bool:
        if visit.at in self.shelves.visits.get(visit.customer_id, {}):
            return False
        kept = KeptVisit(visit.at, day, local_minute, visit.source, visit.amount_milli, visit.lines)
        self._keep(visit.customer_id, kept)
        self._count(day, 1, 1)
        return True

    def remove(self, customer_id: CustomerId, at: datetime) -> bool:
        found = self.shelves.visits.get(customer_id, {}).pop(at, None)
        if found is None:
            return False
        self._count(found.day, -1, -1)
        self.shelves.states.pop(customer_id, None)
        self.shelves.stale.add(customer_id)
        return True

    def item_numbers(self, items: Sequence[tuple[str, str]]) -> list[int]:
        return [self.shelves.items.setdefault(item, len(self.shelves.items) + 1) for item in items]

    def keep_receipts(self, receipts: Iterable[ReceiptToKeep]) -> ImportCounts:
        kept = known = counted = 0
        touched = set()
        for r in receipts:
            seen = r.key in self.shelves.receipts
            owner = self.shelves.receipts.get(r.key)
            if r.customer_id is None or owner is not None:
                known, counted = known + (owner is not None), counted + (owner is None)
            else:
                visit = KeptVisit(r.at, r.day, r.local_minute, VisitSource.IMPORT, r.amount_milli)
                self._keep(r.customer_id, visit)
                touched.add(r.customer_id)
                kept += 1
            self._count(r.day, int(not seen), int(r.customer_id is not None and owner is None))
            self.shelves.receipts[r.key] = owner or r.customer_id
        return ImportCounts(kept, known, counted, frozenset(touched))

    def of_customer(self, customer_id: CustomerId) -> list[VisitRow]:
        visits = sorted(self.shelves.visits.get(customer_id, {}).values(), key=lambda v: v.at, reverse=True)
        return [VisitRow(v.at, v.day, v.source, v.amount_milli, len(v.lines)) for v in visits]

    def lines(self, customer_id: CustomerId, at: datetime) -> tuple[OrderLine, ...]:
        return self.shelves.visits[customer_id][at].lines

    def items_of(self, customer_id: CustomerId) -> dict[datetime, tuple[str, ...]]:
        kept = self.shelves.visits.get(customer_id, {}).values()
        return {v.at: tuple(dict.fromkeys(line.item for line in v.lines)) for v in kept if v.lines}

    def history(self, customer_ids: Iterable[CustomerId]) -> VisitHistory:
        ids = sorted(customer_ids)
        rows = [sorted(self.shelves.visits.get(c, {}).values(), key=lambda v: v.at) for c in ids]
        visits = np.array(
            [
                (int(v.at.timestamp()), v.day.toordinal(), v.minute, len(v.lines), v.amount_milli)
                for row in rows for v in row
            ],
            VISIT_DTYPE,
        )  # fmt: skip
        offsets = np.cumsum([0, *(len(row) for row in rows)])
        return VisitHistory(np.array(ids, np.int64), offsets.astype(np.int64), visits)

    def counts(self) -> tuple[IntArray, IntArray]:
        ids = sorted(c for c, visits in self.shelves.visits.items() if visits)
        return np.array(ids, np.int64), np.array([len(self.shelves.visits[c]) for c in ids], np.int64)

    def orders(self, visits: VisitHistory) -> OrderHistory:
        """Nothing: receipts are kept without their lines here."""
        return OrderHistory(np.zeros(len(visits.visits) + 1, np.int64), np.zeros(0, np.int64))

    def day_totals(self) -> DayTotals:
        days = sorted(day for day, (visits, _) in self.shelves.totals.items() if visits)
        rows = np.array([(d.toordinal(), *self.shelves.totals[d]) for d in days], np.int64).reshape(-1, 3)
        return DayTotals(rows[:, 0], rows[:, 1], rows[:, 2])

    def newest_day(self) -> date | None:
        return max((day for day, (visits, _) in self.shelves.totals.items() if visits), default=None)

    def add_sign_of_life(self, sign: SignOfLife, day: date) -> SignOfLifeId:
        number = SignOfLifeId(self.shelves.next_number())
        self.shelves.signs[number] = (sign, day)
        return number

    def remove_sign_of_life(self, sign_id: SignOfLifeId) -> None:
        del self.shelves.signs[sign_id]

    def signs_of_life(self, customer_id: CustomerId) -> list[SignOfLife]:
        return [sign for sign, _day in self.shelves.signs.values() if sign.customer_id == customer_id]

    def newest_signs_of_life(self) -> dict[CustomerId, date]:
        out: dict[CustomerId, date] = {}
        for sign, day in self.shelves.signs.values():
            out[sign.customer_id] = max(day, out.get(sign.customer_id, day))
        return out

    def _count(self, day: date, visits: int, kept: int) -> None:
        total = self.shelves.totals.setdefault(day, [0, 0])
        total[0] += visits
        total[1] += kept

    def _keep(self, customer_id: CustomerId, visit: KeptVisit) -> None:
        """A visit before one that is known makes the state useless; a later one leaves it behind."""
        known = self.shelves.visits.setdefault(customer_id, {})
        if any(at >= visit.at for at in known):
            self.shelves.states.pop(customer_id, None)
        known[visit.at] = visit
        self.shelves.stale.add(customer_id)

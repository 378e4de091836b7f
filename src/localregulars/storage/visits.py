"""Visits one by one, the shop's daily totals, and the other signs of life."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import chain
from typing import cast

import numpy as np

from localregulars.application.noticing.order_lines import MAX_LINES, pack_lines, unpack_lines
from localregulars.application.read_models import VisitRow
from localregulars.application.visits.ports import ImportCounts, ReceiptToKeep
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, SignOfLifeId
from localregulars.domain.visits import OrderLine, SignOfLife, SignOfLifeKind, Visit, VisitSource
from localregulars.scoring.history import DayTotals, IntArray, OrderHistory, VisitHistory
from localregulars.storage.instants import day_of, instant, octets, seconds, whole, words
from localregulars.storage.orders import orders
from localregulars.storage.receipts import INSERT_VISIT, ReceiptKeeper, add_to_totals
from localregulars.storage.scores import drop_states, one_is_stale
from localregulars.storage.session import Session
from localregulars.storage.visit_packs import (
    history,
    merge,
    one_customer,
    out_of_order,
    without_visit,
    write_history,
)


class SqlVisits:
    """Keeps visits; see `application.ports.VisitRepository`."""

    def __init__(self, session: Session) -> None:
        """Visits of this transaction."""
        self._session = session

    def add(self, visit: Visit, day: date, local_minute: int) -> bool:
        """Keep a visit and count it in the day's total; False when this customer has one at that very second."""
        if len(visit.lines) > MAX_LINES:
            msg = f"A visit has at most {MAX_LINES} lines; check what was entered."
            raise InputRefusedError(msg)
        at, number, ordinal = seconds(visit.at), visit.customer_id, day.toordinal()
        if self._session.row("SELECT 1 FROM visit WHERE customer_id = ? AND at = ?", (number, at)):
            return False
        row = (at, ordinal, local_minute, len(visit.lines), visit.amount_milli)
        self._session.run(INSERT_VISIT, (number, *row, visit.source.value, None, visit.minutes))
        if visit.lines:
            self._session.run(
                "INSERT INTO visit_lines (customer_id, at, lines) VALUES (?, ?, ?)",
                (number, at, self._packed(visit.lines)),
            )
        before = history(self._session, [number])
        packs, rows, _ = merge(before, *one_customer(number, row))
        write_history(self._session, packs)
        add_to_totals(self._session, {ordinal: 1}, {ordinal: 1})
        if out_of_order(before, packs, rows):
            drop_states(self._session, (number,))
        one_is_stale(self._session, number)
        return True

    def remove(self, customer_id: CustomerId, at: datetime) -> bool:
        """Take a visit recorded by hand back; False when there is none."""
        second = seconds(at)
        row = self._session.row(
            "SELECT day FROM visit WHERE customer_id = ? AND at = ? AND source = 'hand'", (customer_id, second)
        )
        if row is None:
            return False
        self._session.run("DELETE FROM visit WHERE customer_id = ? AND at = ?", (customer_id, second))
        write_history(self._session, without_visit(history(self._session, [customer_id]), second))
        self._session.run("UPDATE day_total SET visits = visits - 1, kept = kept - 1 WHERE day = ?", (row[0],))
        self._session.run("DELETE FROM day_total WHERE day = ? AND visits <= 0", (row[0],))
        drop_states(self._session, (customer_id,))
        one_is_stale(self._session, customer_id)
        return True

    def item_numbers(self, items: Sequence[tuple[str, str]]) -> list[int]:
        """The store's numbers of items (name, category), made where they are new."""
        wanted = list(dict.fromkeys(items))
        self._session.run_many("INSERT INTO item (name, category) VALUES (?, ?) ON CONFLICT DO NOTHING", wanted)
        numbers: dict[tuple[str, str], int] = {}
        for name, category in wanted:
            row = self._session.row("SELECT item_id FROM item WHERE name = ? AND category = ?", (name, category))
            numbers[name, category] = whole(row[0] if row else None)
        return [numbers[item] for item in items]

    def keep_receipts(self, receipts: Iterable[ReceiptToKeep]) -> ImportCounts:
        """Keep an import's receipts; one that was kept before is counted as known and changes nothing."""
        return ReceiptKeeper(self._session).keep(receipts)

    def of_customer(self, customer_id: CustomerId) -> list[VisitRow]:
        """Visits of one customer, newest first."""
        rows = self._session.rows(
            "SELECT at, day, source, amount_milli, lines, minutes FROM visit WHERE customer_id = ? ORDER BY at DESC",
            (customer_id,),
        )
        return [
            VisitRow(
                instant(at),
                day_of(day),
                VisitSource(words(source)),
                whole(amount),
                whole(lines),
                None if minutes is None else whole(minutes),
            )
            for at, day, source, amount, lines, minutes in rows
        ]

    def lines(self, customer_id: CustomerId, at: datetime) -> tuple[OrderLine, ...]:
        """What was ordered at one visit, as far as it is still kept."""
        row = self._session.row(
            "SELECT lines FROM visit_lines WHERE customer_id = ? AND at = ?", (customer_id, seconds(at))
        )
        packed = [] if row is None else unpack_lines(octets(row[0]))
        items = {
            whole(number): (words(name), words(category))
            for number, name, category in self._session.rows_among(
                "SELECT item_id, name, category FROM item WHERE item_id IN ({})", sorted({line[0] for line in packed})
            )
        }
        return tuple(OrderLine(*items[number], quantity, amount) for number, quantity, amount in packed)

    def items_of(self, customer_id: CustomerId) -> dict[datetime, tuple[str, ...]]:
        """What one customer had at each visit whose order is kept, each item once, in the order of the receipt."""
        rows = self._session.rows("SELECT at, lines FROM visit_lines WHERE customer_id = ?", (customer_id,))
        numbers = {whole(at): dict.fromkeys(line[0] for line in unpack_lines(octets(lines))) for at, lines in rows}
        wanted = sorted({number for had in numbers.values() for number in had})
        names = {
            whole(number): words(name)
            for number, name in self._session.rows_among("SELECT item_id, name FROM item WHERE item_id IN ({})", wanted)
        }
        return {instant(at): tuple(dict.fromkeys(names[n] for n in had)) for at, had in numbers.items()}

    def history(self, customer_ids: Iterable[CustomerId]) -> VisitHistory:
        """Visits of these customers as arrays, in the order of their ids."""
        return history(self._session, customer_ids)

    def counts(self) -> tuple[IntArray, IntArray]:
        """Customers with visits (ascending) and how many each has."""
        rows = cast(
            "list[tuple[int, int]]",
            self._session.rows("SELECT customer_id, visits FROM visit_summary ORDER BY customer_id"),
        )
        table = np.fromiter(chain.from_iterable(rows), np.int64, 2 * len(rows))
        return table[::2].copy(), table[1::2].copy()

    def orders(self, visits: VisitHistory) -> OrderHistory:
        """What was had at these visits; nothing at those whose lines are not kept (any more)."""
        return orders(self._session, visits)

    def day_totals(self) -> DayTotals:
        """Visits of the whole shop, day by day."""
        rows = self._session.rows("SELECT day, visits, kept FROM day_total ORDER BY day")
        table = np.array(rows, dtype=np.int64).reshape(-1, 3)
        return DayTotals(table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy())

    def newest_day(self) -> date | None:
        """The newest day on which anybody's visit is known."""
        row = self._session.row("SELECT max(day) FROM day_total")
        return None if row is None or row[0] is None else day_of(row[0])

    def add_sign_of_life(self, sign: SignOfLife, day: date) -> SignOfLifeId:
        """Keep another sign of life; the database refuses whoever may not be scored."""
        return SignOfLifeId(
            self._session.insert(
                "INSERT INTO sign_of_life (customer_id, at, day, kind) VALUES (?, ?, ?, ?)",
                (sign.customer_id, seconds(sign.at), day.toordinal(), sign.kind.value),
            )
        )

    def remove_sign_of_life(self, sign_id: SignOfLifeId) -> None:
        """Take one back; one that is gone already stays gone."""
        self._session.run("DELETE FROM sign_of_life WHERE sign_id = ?", (sign_id,))

    def signs_of_life(self, customer_id: CustomerId) -> list[SignOfLife]:
        """Every other sign of life of one customer, oldest first."""
        rows = self._session.rows(
            "SELECT at, kind FROM sign_of_life WHERE customer_id = ? ORDER BY at, sign_id", (customer_id,)
        )
        return [SignOfLife(customer_id, instant(at), SignOfLifeKind(words(kind))) for at, kind in rows]

    def newest_signs_of_life(self) -> dict[CustomerId, date]:
        """The newest day with a sign of life other than a visit, for those who have one."""
        rows = self._session.rows("SELECT customer_id, max(day) FROM sign_of_life GROUP BY customer_id")
        return {CustomerId(whole(number)): day_of(day) for number, day in rows}

    def _packed(self, lines: Sequence[OrderLine]) -> bytes:
        numbers = self.item_numbers([(line.item, line.category) for line in lines])
        return pack_lines(
            (number, line.quantity_milli, line.amount_milli) for number, line in zip(numbers, lines, strict=True)
        )

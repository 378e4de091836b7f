"""Visits from a till export: what may be kept is kept, the rest is counted or left out, and everything is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.cycle_search import cycle_search_rests
from localregulars.application.noticing.order_lines import LINE_DTYPE
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.visits.import_records import ImportReport, ParsedExport, SkipReason
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.consent import MINUTES_NOTICE_VERSION, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import ProgressToken, SilentProgress

BATCH = 2000


@owner_only
def import_visits(
    uow: UnitOfWork, clock: Clock, *, parsed: ParsedExport, token: ProgressToken | None = None
) -> Outcome[ImportReport]:
    """Keep the visits of a parsed export. Importing the same file again adds nothing.

    Receipts of customers without `history` consent, and those that name no customer, are counted in the day's total and
    not kept; so are those of somebody who was erased, from before they agreed anew. Receipts that are still to come,
    and those of days whose visits are kept as counts a week only, are skipped.
    """
    with cycle_search_rests():
        work = _VisitImport(uow, clock, parsed, token or SilentProgress())
        counts = uow.visits.keep_receipts(work.receipts())
    skipped = {reason.value: rows for reason, rows in parsed.skipped.items() if rows}
    for reason, rows in (
        (SkipReason.FUTURE, work.future_rows),
        (SkipReason.NO_CUSTOMER, work.nameless_rows),
        (SkipReason.NO_HISTORY_CONSENT, counts.counted_only_rows - work.nameless_rows - work.erased_rows),
        (SkipReason.ALREADY_IMPORTED, counts.known_rows),
        (SkipReason.ERASED, work.erased_rows),
        (SkipReason.TOO_OLD, work.too_old_rows),
    ):
        if rows:
            skipped[reason.value] = skipped.get(reason.value, 0) + rows
    if counts.kept:
        uow.scores.mark_stale()
    uow.audit.record("visits.imported", None, clock.now(), rows=parsed.rows, kept=counts.kept)
    report = ImportReport(parsed.detected, parsed.rows, counts.kept, len(counts.touched), skipped)
    return Outcome(report, Changes.VISITS | Changes.CUSTOMERS | Changes.SCORES)


class _VisitImport:
    """Turns parsed receipts into receipts of ours, one batch at a time."""

    def __init__(self, uow: UnitOfWork, clock: Clock, parsed: ParsedExport, token: ProgressToken) -> None:
        self._parsed, self._token, self._now = parsed, token, clock.now()
        profile = uow.settings.profile()
        self._zone, self._day_starts = ZoneInfo(profile.zone), timedelta(hours=profile.day_starts_at)
        tills = {receipt.customer for receipt in parsed.receipts}
        known = uow.customers.find_by_till_ids(tills)
        agreed = uow.renewals.may_keep_visits()
        self._customers: dict[str, CustomerId] = {till: who for till, who in known.items() if who in agreed}
        self._timed = self._who_is_timed(uow)
        barred = uow.rights.erasures.barred_since(tills)
        back = uow.rights.erasures.returned_at(self._customers[till] for till in barred if till in self._customers)
        self._back_since = {
            till: back.get(self._customers[till]) if till in self._customers else None for till in barred
        }
        self._kept_from = uow.rights.retention.visits_from() or date.min
        self._lines = self._renumbered_lines(uow)
        self.future_rows = self.nameless_rows = self.erased_rows = self.too_old_rows = 0

    def receipts(self) -> Iterator[ReceiptToKeep]:
        """The receipts, ready for the store; those of the future are counted and left out."""
        total, begin = len(self._parsed.receipts), 0
        for done, receipt in enumerate(self._parsed.receipts):
            if done % BATCH == 0:
                self._token.raise_if_cancelled()
                self._token.report(done, total)
            at = receipt.when.replace(tzinfo=self._zone).astimezone(UTC)
            customer_id = self._customers.get(receipt.customer)
            end = begin if customer_id is None else begin + len(receipt.lines)
            lines, begin = self._lines[begin:end], end
            day = (receipt.when - self._day_starts).date()
            if at > self._now:
                self.future_rows += receipt.rows
                continue
            if day < self._kept_from:
                self.too_old_rows += receipt.rows
                continue
            if self._is_barred(receipt.customer, at):
                customer_id, lines = None, b""
                self.erased_rows += receipt.rows
            self.nameless_rows += 0 if receipt.customer else receipt.rows
            minute = receipt.when.hour * 60 + receipt.when.minute
            paid, rows = receipt.amount_milli, receipt.rows
            lasted = receipt.minutes if customer_id in self._timed else None
            yield ReceiptToKeep(receipt.key, customer_id, at, day, minute, paid, lines, rows, lasted)
        self._token.report(total, total)

    def _who_is_timed(self, uow: UnitOfWork) -> frozenset[CustomerId]:
        """Of whom it is kept how long they stayed: whose yes is to words that say so."""
        if all(receipt.minutes is None for receipt in self._parsed.receipts):
            return frozenset()
        return uow.consents.agreed_to_words(
            Purpose.HISTORY, MINUTES_NOTICE_VERSION, frozenset(self._customers.values())
        )

    def _is_barred(self, till: str, at: datetime) -> bool:
        """Whether the till calls somebody so who was erased and had not agreed anew by then."""
        if till not in self._back_since:
            return False
        since = self._back_since[till]
        return since is None or at < since

    def _renumbered_lines(self, uow: UnitOfWork) -> bytes:
        """Lines of all receipts that are kept, one after the other, with the store's item numbers.

        Items of receipts that are only counted never become known to the store.
        """
        joined = bytearray().join(r.lines for r in self._parsed.receipts if r.customer in self._customers)
        lines = np.frombuffer(joined, LINE_DTYPE)
        items = self._parsed.items
        is_used = np.zeros(len(items), bool)
        is_used[lines["item"]] = True
        used = np.flatnonzero(is_used)
        numbers = np.zeros(len(items), np.uint32)
        numbers[used] = uow.visits.item_numbers([items[n] for n in used.tolist()])
        lines["item"] = numbers[lines["item"]]
        return bytes(joined)

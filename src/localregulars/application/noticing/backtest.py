"""Trying the alert policy on the shop's own past: loaded from the store, replayed without it, nothing kept."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from localregulars.application.access import owner_only
from localregulars.application.noticing.alerts import absence_parameters
from localregulars.application.noticing.bookings import expected
from localregulars.application.noticing.scoring import changes_of, day_to_judge
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.open_days import holidays_until
from localregulars.domain.alerts import AlertSettings
from localregulars.domain.check_in import OPEN_DAYS, CheckInOutcome
from localregulars.domain.progress import ProgressToken
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.signals import SignalCode
from localregulars.domain.visit_measure import measure_of
from localregulars.scoring import backtest
from localregulars.scoring.backtest import YEAR, Backtest, BacktestInput

OFFERED = range(1, 16)
"""The capacities among which an owner chooses; all of them are answered by one back-test."""


@owner_only
def load_backtest_input(
    uow: UnitOfWork, clock: Clock, *, first: date | None = None, last: date | None = None
) -> BacktestInput:
    """A copy of all that a back-test looks at. Without `first` it is the year that ends with `last`.

    Without `last`, or with a later one, that is the newest day that a scoring of today would speak of.
    """
    newest = day_to_judge(uow, clock)
    until = newest if last is None else min(last, newest)
    since = until - timedelta(days=YEAR - 1) if first is None else first
    totals = uow.visits.day_totals()
    alerts, profile = uow.settings.alerts(), uow.settings.profile()
    history = uow.visits.history(sorted(uow.consents.may_score()))
    return BacktestInput(
        first=since.toordinal(),
        last=until.toordinal(),
        history=history,
        totals=totals,
        orders=uow.visits.orders(history) if _needs_orders(alerts) else None,
        measure=measure_of(profile.kind),
        closed=frozenset(day.toordinal() for day in uow.settings.closed_days()),
        holidays=holidays_until(uow, totals, newest.toordinal()).days,
        absence=absence_parameters(alerts),
        silent=alerts.silent,
        changes_of=changes_of(uow),
        away=tuple((int(n.customer_id), n.first_day.toordinal(), n.last_day.toordinal()) for n in uow.away.all()),
        booked=expected(uow, None),
        signs={int(c): d.toordinal() for c, d in uow.visits.newest_signs_of_life().items()},
        never=frozenset(int(c) for c in uow.away.never_suggest()),
        waits={int(c): days for c, days in uow.care.waits().items()},
        spoken_to=_spoken_to(uow, since),
    )


def _needs_orders(alerts: AlertSettings) -> bool:
    """Whether anything looks at what was had at visits: what is spent is judged by what was had too."""
    return alerts.is_on(SignalCode.INTENSITY) or alerts.is_on(SignalCode.USUAL_ORDER)


def run_backtest(given: BacktestInput, capacities: Collection[int], token: ProgressToken) -> Backtest:
    """Replay; no store, no clock. Cancelled, it leaves nothing behind."""
    return backtest.backtest(given, capacities, token)


def capacities_for(alerts: AlertSettings) -> tuple[int, ...]:
    """What a slider offers, and what is set now if that is more."""
    return tuple(sorted({*OFFERED, alerts.capacity_per_week}))


def _spoken_to(uow: UnitOfWork, since: date) -> tuple[tuple[int, int], ...]:
    """Customers and days (ordinals) on which the shop asked and heard how they are."""
    calendar = ShopCalendar.of(uow.settings.profile())
    return tuple(
        (int(c.customer_id), calendar.day_of(c.closed_at).toordinal())
        for c in uow.check_ins.since(since - timedelta(days=OPEN_DAYS))
        if c.closed_at is not None and c.outcome not in {None, CheckInOutcome.NO_ANSWER}
    )

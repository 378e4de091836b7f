"""The state behind the Numbers screen: read once, worked out for any time, kept as long as nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.application.numbers.steering import steering
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.jobs import Job, LatestJob, while_there
from localregulars.background.session import ShopSession
from localregulars.background.work import ComputeTask
from localregulars.domain.progress import ProgressToken
from localregulars.domain.spans import Against, Days, Span, compared_with, days_of, last_whole_months
from localregulars.domain.steering import Steering
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.numbers.facts import (
    TREND_MONTHS,
    Figures,
    Loaded,
    MonthFigure,
    NumbersWork,
    PanelFacts,
    panel_facts,
)

_MOST_KEPT = 60
"""Times whose figures are kept; then all are forgotten and worked out again."""


class NumbersViewModel(PageModel):
    """Reads what all measures rest on once, and works figures out on the compute lane: never on the window's thread.

    `changed()` when there is something else to show for the chosen time; `trends_changed()` when the months are worked
    out; `working(job)` for each step that one may have to wait for. A change of the time reads nothing.
    """

    changed = Signal()
    trends_changed = Signal()
    working = Signal(object)

    def __init__(self, session: ShopSession, work: NumbersWork, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._work = work
        self._loaded: Loaded | None = None
        self._ready: Any = None
        self._figures: dict[Days, Figures] = {}
        self._monthly: dict[Days, Figures] = {}
        self._coming_months: dict[Days, Figures] = {}
        self._are_months_new = False
        self._computing, self._trending, self._around = LatestJob(), LatestJob(), LatestJob()
        self.span, self.against = Span.THREE_MONTHS, Against.BEFORE
        self._own: Days | None = None
        self._own_other: Days | None = None

    # What is known

    @property
    def steering(self) -> Steering:
        """What the owner said; nothing before the first reading."""
        return Steering() if self._loaded is None else self._loaded.steering

    @property
    def until(self) -> date:
        """The newest day of which anything is known, or today before the first reading."""
        return self.today if self._loaded is None else self._loaded.until

    @property
    def days(self) -> Days:
        """The time that is chosen."""
        if self.span is Span.OWN and self._own is not None:
            return self._own
        return days_of(Span.THREE_MONTHS if self.span is Span.OWN else self.span, self.until)

    @property
    def other(self) -> Days:
        """The time that it is compared with."""
        return compared_with(self.days, self.against, self._own_other)

    @property
    def months(self) -> tuple[Days, ...]:
        """The months that lines are drawn of, up to the last day that is told of: the newest may not be over."""
        whole = self.whole_months
        return whole if whole[-1].last == self.until else (*whole, days_of(Span.THIS_MONTH, self.until))

    @property
    def whole_months(self) -> tuple[Days, ...]:
        """Those of them that are over."""
        return last_whole_months(self.until, TREND_MONTHS)

    @property
    def has_months(self) -> bool:
        """Whether every month is worked out: a line of some of them would say something else."""
        return all(month in self._monthly for month in self.months)

    @property
    def is_working(self) -> bool:
        """Whether something is still to come: the chosen time, or a month."""
        is_here = {self.days, self.other} <= set(self._figures) and self.has_months
        return not is_here or bool(self._coming_months)

    def facts(self, measure_id: str) -> PanelFacts | None:
        """What a panel says now; None while that is still worked out."""
        now, before = self._figures.get(self.days), self._figures.get(self.other)
        if now is None or before is None:
            return None
        found = panel_facts(measure_id, self.days, self.other, now, before, self.steering)
        if not self.has_months:
            return replace(found, is_counting=True)
        return replace(
            found, trend=tuple(MonthFigure(month, self._monthly[month].finding(measure_id)) for month in self.months)
        )

    def figures(self, days: Days) -> Figures | None:
        """All figures of a time; None while they are not worked out."""
        return self._figures.get(days)

    # What can be done

    def load(self) -> None:
        """Read everything anew; figures of before are forgotten once it is there."""
        work = self._work

        def reading(uow: UnitOfWork, clock: Clock) -> Loaded:
            given = work.load(uow, clock)
            return Loaded(given, work.until(given), steering(uow))

        self.working.emit(self.read("numbers", reading, self._on_loaded))

    def read_steering(self) -> None:
        """Read anew what the owner said; with other weights of the engagement score everything is worked out anew."""
        if self._loaded is not None:
            self.read("steering", lambda uow, _clock: steering(uow), self._on_steering)

    def choose(
        self, span: Span, against: Against, own: Days | None = None, own_other: Days | None = None
    ) -> None:  # fmt: skip
        """Look at another time, or compare it with another one."""
        self.span, self.against, self._own, self._own_other = span, against, own, own_other
        self._compute()

    def work_out(self, wanted: tuple[Days, ...], then: Callable[[], None]) -> None:
        """Work out the figures of some times and call `then`; at once where they are there."""
        missing = [days for days in dict.fromkeys(wanted) if days not in self._figures]
        if not missing or self._ready is None:
            then()
            return
        job = self._around.take(self._compute_job(missing))
        job.succeeded.connect(while_there(partial(self._on_worked_out, then)))
        job.failed.connect(self.failed)

    # What happens

    def _on_loaded(self, loaded: Loaded) -> None:
        prepare, given = self._work.prepare, loaded.given
        job = self._computing.take(self.session.compute(ComputeTask(lambda _token: prepare(given))))
        job.succeeded.connect(while_there(partial(self._on_ready, loaded)))
        job.failed.connect(self.failed)
        self.working.emit(job)

    def _on_ready(self, loaded: Loaded, ready: object) -> None:
        self._loaded, self._ready = loaded, ready
        self._figures.clear()
        self._coming_months.clear()
        self._are_months_new = False
        self._compute()

    def _on_steering(self, found: Steering) -> None:
        if self._loaded is None:
            return
        has_other_weights = dict(found.weights) != dict(self._loaded.steering.weights)
        self._loaded = self._loaded._replace(steering=found)
        if has_other_weights:
            self.load()
        else:
            self.changed.emit()

    def _compute(self) -> None:
        if self._ready is None:
            return
        missing = [days for days in dict.fromkeys((self.days, self.other)) if days not in self._figures]
        if not missing:
            self._on_computed({})
            return
        job = self._computing.take(self._compute_job(missing))
        job.succeeded.connect(self._on_computed)
        job.failed.connect(self.failed)
        self.working.emit(job)

    def _compute_job(self, wanted: list[Days]) -> Job:
        """Work out each of these times, in their order."""
        ready, figures = self._ready, self._work.figures

        def work(token: ProgressToken) -> dict[Days, Figures]:
            found: dict[Days, Figures] = {}
            for days in wanted:
                token.raise_if_cancelled()
                found[days] = figures(ready, days)
            return found

        return self.session.compute(ComputeTask(work))

    def _on_computed(self, found: dict[Days, Figures]) -> None:
        if len(self._figures) > _MOST_KEPT:
            self._figures.clear()
        self._figures.update(found)
        self.changed.emit()
        self._work_out_months()

    def _on_worked_out(self, then: Callable[[], None], found: dict[Days, Figures]) -> None:
        self._figures.update(found)
        then()

    def _work_out_months(self) -> None:
        """One month after the other, so that a change of the time never waits for more than one of them.

        The months of before stay until all are there: a line never changes point by point.
        """
        if self._are_months_new and self.has_months:
            return
        missing = [month for month in self.months if month not in self._coming_months]
        if missing:
            job = self._trending.take(self._compute_job(missing[-1:]))
            job.succeeded.connect(self._on_month)
            job.failed.connect(self.failed)
            return
        self._monthly, self._coming_months, self._are_months_new = self._coming_months, {}, True
        self.trends_changed.emit()

    def _on_month(self, found: dict[Days, Figures]) -> None:
        self._coming_months.update(found)
        self._work_out_months()

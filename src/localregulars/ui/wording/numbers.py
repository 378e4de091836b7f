"""The measures in words: names, titles that are sentences with the number, changes, targets, figures of others."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from localregulars.domain.steering import Benchmark
from localregulars.measures.findings import Finding, Interval, Measured, Unsaid
from localregulars.measures.intervals.differences import Change
from localregulars.measures.measure import AnyMeasure, Unit
from localregulars.measures.targets import AgainstTarget, Standing
from localregulars.ui.widgets.charts.number_words import decimal, plain_number, whole
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.money import money, one_unit

translate = QCoreApplication.translate
_HOURS_A_DAY = 24
_LONG_HOURS = 48
"""From two days on, hours are told in days."""
_OF_THOSE_KEPT = frozenset({"visits", "regulars", "new_regulars"})
"""Counts that the till, Duties or Customers have of other people, and so higher or lower."""


def title(measure: AnyMeasure, finding: Finding) -> str:
    """The head of a panel: a sentence with the number in it, or only what it is about where there is none."""
    if isinstance(finding, Unsaid):
        return names()[measure.measure_id]
    return _SENTENCES[measure.measure_id](finding.value, figure(measure, finding.value))


def wall_title(measure: AnyMeasure, found: Measured) -> str:
    """The same sentence where customers read it: the shop speaks of itself, in a month that stands above."""
    said = _ON_THE_WALL.get(measure.measure_id)
    written = figure(measure, found.value)
    return title(measure, found) if said is None else said(found.value, written)


def figure(measure: AnyMeasure, value: float) -> str:
    """A value of the measure as one reads it: "61%", "4.3 of 5", "3 days"."""
    return _WRITTEN[measure.unit](value)


def axis_number(measure: AnyMeasure) -> Callable[[float], str]:
    """How a chart writes values of the measure: short, because there are many of them."""
    return _ON_AXES.get(measure.unit, plain_number)


def certainty(measure: AnyMeasure, found: Measured) -> str:
    """How sure a figure is: "Probably between 52% and 69%"; that it was counted where nothing is estimated.

    It stands beside the figure, which says what it is of: "4.3 of 5", probably between 4.1 and 4.5.
    """
    if found.interval is None:
        if measure.measure_id in _OF_THOSE_KEPT:
            return translate("numbers", "Counted among those whose visits are kept")
        return translate("numbers", "Counted, not estimated")
    low, high = _ends(measure, found.interval)
    if math.isinf(found.interval.high):
        return translate("numbers", "Probably {low} or more").format(low=low)
    if figure(measure, found.interval.low) == figure(measure, found.interval.high):
        return translate("numbers", "Probably about {value}").format(value=high)
    return translate("numbers", "Probably between {low} and {high}").format(low=low, high=high)


def rests_on(measure: AnyMeasure, n: int) -> str:
    """What a figure rests on: "41 people"; "" for what is counted, which rests on itself."""
    return _RESTS_ON.get(measure.measure_id, _people)(n)


def certainty_of(measure: AnyMeasure, found: Measured) -> str:
    """How sure a figure is and what it rests on, each said once: "Probably between 52% and 69% (41 people)"."""
    return resting_on(certainty(measure, found), measure, found.n)


def resting_on(sure: str, measure: AnyMeasure, n: int) -> str:
    """Words for how sure a figure is, with what it rests on behind them."""
    behind = rests_on(measure, n)
    return translate("numbers", "{certainty} ({rests_on})").format(certainty=sure, rests_on=behind) if behind else sure


def says_that_it_moved(measure: AnyMeasure, change: Change) -> bool:
    """Whether the words of a change say that something moved: not that both read the same, or are too close."""
    is_told = change.interval is None or change.is_clear
    return is_told and figure(measure, change.before.value) != figure(measure, change.after.value)


def change_words(measure: AnyMeasure, change: Change | Unsaid) -> str:
    """What changed since the time that it is compared with, and whether that is more than chance."""
    if isinstance(change, Unsaid):
        return translate("numbers", "There is nothing to compare it with: too little is known of the other time.")
    before, after = figure(measure, change.before.value), figure(measure, change.after.value)
    if before == after:
        return translate("numbers", "{value} both times").format(value=after)
    if change.interval is None:
        return translate("numbers", "{before} → {after}").format(before=before, after=after)
    if change.is_clear:
        clear = translate("numbers", "{before} → {after}, more than chance would do")
        return clear.format(before=before, after=after)
    return translate("numbers", "{before} → {after}, too close to say").format(before=before, after=after)


def target_words(measure: AnyMeasure, target: float, standing: AgainstTarget | Unsaid) -> str:
    """Where a figure is with its target; the target alone where there is no figure."""
    plain = _PLAIN[measure.unit] if measure.unit in _SAID_BY_THE_FIGURE else None
    wanted = figure(measure, target) if plain is None else plain(target)
    if isinstance(standing, Unsaid):
        return translate("numbers", "Your target: {target}").format(target=wanted)
    match standing.standing:
        case Standing.REACHED:
            return translate("numbers", "Your target of {target} is reached.").format(target=wanted)
        case Standing.MISSED:
            return translate("numbers", "Your target of {target} is not reached yet.").format(target=wanted)
        case Standing.TOO_CLOSE:
            close = translate("numbers", "Near your target of {target}: too close to say on which side.")
            return close.format(target=wanted)


def benchmark_words(measure: AnyMeasure, benchmark: Benchmark) -> str:
    """A figure of others with its source: "Elsewhere: 74% (A trade paper, 2025)"."""
    return translate("numbers", "Elsewhere: {value} ({source}, {year})").format(
        value=figure(measure, benchmark.value), source=benchmark.source, year=str(benchmark.year)
    )


def _share(value: float) -> str:
    """Whole percents: a tenth of one is more than few people can tell."""
    return translate("wording", "{share}%").format(share=_number(100 * value))


def _number(value: float) -> str:
    return whole(round(value))


def _points(value: float) -> str:
    points = round(value)
    if points == 1:
        return translate("numbers", "1 point")
    return translate("numbers", "{value} points").format(value=whole(points))


def _days(value: float) -> str:
    if value == 1:
        return translate("numbers", "1 day")
    return translate("numbers", "{value} days").format(value=plain_number(round(value, 1)))


def _hours(value: float) -> str:
    if value >= _LONG_HOURS:
        return _days(round(value / _HOURS_A_DAY, 1))
    hours = round(value)
    if hours == 1:
        return translate("numbers", "1 hour")
    return translate("numbers", "{value} hours").format(value=whole(hours))


def _rating(value: float) -> str:
    return translate("numbers", "{value} of 5").format(value=decimal(value, 1))


def _score(value: float) -> str:
    return translate("numbers", "{value} of 100").format(value=_number(value))


def _ratio(value: float) -> str:
    """What comes back, not what is left of it: 1.4 is "£2.40 for every £1 spent"."""
    return translate("numbers", "{value} for every {one} spent").format(value=money(value + 1), one=one_unit())


_WRITTEN: dict[Unit, Callable[[float], str]] = {
    Unit.SHARE: _share,
    Unit.POINTS: _points,
    Unit.RATING: _rating,
    Unit.SCORE: _score,
    Unit.MONEY: money,
    Unit.RATIO: _ratio,
    Unit.DAYS: _days,
    Unit.HOURS: _hours,
    Unit.COUNT: _number,
}


_PLAIN: dict[Unit, Callable[[float], str]] = {
    Unit.RATIO: lambda value: money(value + 1),
    Unit.POINTS: _number,
    Unit.RATING: partial(decimal, places=1),
    Unit.SCORE: _number,
}
"""How the lower end is written where the upper one says the unit, or the figure beside it does."""
_ON_AXES: dict[Unit, Callable[[float], str]] = {
    **_PLAIN,
    Unit.SHARE: _share,
    Unit.MONEY: money,
    Unit.DAYS: lambda value: plain_number(round(value, 1)),
    Unit.HOURS: lambda value: plain_number(round(value, 1)),
}
"""With as many decimal places as the figure itself has."""
_SAID_BY_THE_FIGURE = {Unit.RATING, Unit.SCORE}
"""Units of which the upper end is as plain as the lower one: "74 of 100" needs no second "of 100" beside it."""


def _ends(measure: AnyMeasure, interval: Interval) -> tuple[str, str]:
    high = "" if math.isinf(interval.high) else figure(measure, interval.high)
    plain = _PLAIN.get(measure.unit) if high else None
    if plain is None:
        return figure(measure, interval.low), high
    return plain(interval.low), plain(interval.high) if measure.unit in _SAID_BY_THE_FIGURE else high


# The sentence of each measure: from its value and how that is written


def _said(words: Callable[[], str]) -> Callable[[float, str], str]:
    """A sentence with one place, looked up when it is said, so that it follows the language."""
    return lambda _value, said: words().format(value=said)


def _counted(one: Callable[[], str], many: Callable[[int], str]) -> Callable[[float, str], str]:
    """A sentence that counts."""
    return lambda value, _said: one() if round(value) == 1 else many(round(value))


def _recommend(value: float, said: str) -> str:
    points = round(value)
    if points == 0:
        return translate("numbers", "As many would recommend you as would not: 0 points")
    if points > 0:
        more = translate("numbers", "More people would recommend you than would not: {points}")
        return more.format(points=said)
    return translate("numbers", "Fewer people would recommend you than would not: {points}").format(points=said)


def _bring_back(value: float, said: str) -> str:
    if value < -1:
        return translate("numbers", "Less is expected of those whom you looked after than before: {value}").format(
            value=said
        )
    return translate("numbers", "Relationships bring back {value} on them").format(value=said)


_SENTENCES: dict[str, Callable[[float, str], str]] = {
    "csat": _said(lambda: translate("numbers", "{value} of the answers say “satisfied”")),
    "csat_mean": _said(lambda: translate("numbers", "People give you {value} on average")),
    "nps": _recommend,
    "visits": _counted(
        lambda: translate("numbers", "1 visit in this time"),
        lambda count: translate("numbers", "%Ln visits in this time", None, count),
    ),
    "repeat_purchase_rate": _said(lambda: translate("numbers", "{value} of those who came, came again")),
    "churn_seen": _said(lambda: translate("numbers", "{value} of those who came before did not come in this time")),
    "retention": _said(lambda: translate("numbers", "{value} of new customers still come after three months")),
    "regulars": _counted(
        lambda: translate("numbers", "1 regular at the end of this time"),
        lambda count: translate("numbers", "%Ln regulars at the end of this time", None, count),
    ),
    "new_regulars": _counted(
        lambda: translate("numbers", "1 person became a regular"),
        lambda count: translate("numbers", "%Ln people became regulars", None, count),
    ),
    "churn_contract": _said(lambda: translate("numbers", "{value} of the subscriptions came to an end")),
    "customer_lifetime_value": _said(
        lambda: translate("numbers", "What a customer will buy is worth {value} today, on average")
    ),
    "churn_expected": _said(lambda: translate("numbers", "{value} of your customers have likely stopped coming")),
    "return_of_invitations": _said(lambda: translate("numbers", "Invitations brought in {value}")),
    "return_of_programme": _bring_back,
    "engagement_score": _said(lambda: translate("numbers", "Your customers take part with {value}")),
    "came_back_after_hello": _said(lambda: translate("numbers", "{value} came back after a hello")),
    "needs_found": _said(lambda: translate("numbers", "{value} of the hellos found something to help with")),
    "needless_share": _said(lambda: translate("numbers", "{value} of the check-ins were not needed")),
    "days_to_contact": _said(lambda: translate("numbers", "From the first missed visit to the hello: {value}")),
    "told_rate": _said(lambda: translate("numbers", "{value} of those who spoke up heard what came of it")),
    "hours_to_first_response": _said(lambda: translate("numbers", "First answer to whoever spoke up: after {value}")),
    "hours_to_resolution": _said(lambda: translate("numbers", "What people say is settled: after {value}")),
    "consent_coverage": _said(
        lambda: translate("numbers", "{value} of all visits are of people who agreed to have them kept")
    ),
    "staff_training": _said(lambda: translate("numbers", "{value} of the training steps are done")),
    "birthdays_remembered": _said(lambda: translate("numbers", "{value} of the birthdays were remembered")),
}


def _recommend_us(value: float, said: str) -> str:
    points = round(value)
    if points == 0:
        return translate("numbers", "As many would recommend us as would not: 0 points")
    if points > 0:
        return translate("numbers", "More people would recommend us than would not: {points}").format(points=said)
    return translate("numbers", "Fewer people would recommend us than would not: {points}").format(points=said)


_ON_THE_WALL: dict[str, Callable[[float, str], str]] = {
    "visits": _counted(
        lambda: translate("numbers", "1 visit"), lambda count: translate("numbers", "%Ln visits", None, count)
    ),
    "regulars": _counted(
        lambda: translate("numbers", "1 regular"), lambda count: translate("numbers", "%Ln regulars", None, count)
    ),
    "nps": _recommend_us,
}
"""The others say the same to everybody."""


# What a figure rests on


def _people(n: int) -> str:
    return translate("numbers", "1 person") if n == 1 else translate("numbers", "%Ln people", None, n)


def _customers(n: int) -> str:
    return translate("numbers", "1 customer") if n == 1 else translate("numbers", "%Ln customers", None, n)


def _check_ins(n: int) -> str:
    return translate("numbers", "1 check-in") if n == 1 else translate("numbers", "%Ln check-ins", None, n)


def _entries(n: int) -> str:
    return translate("numbers", "1 entry") if n == 1 else translate("numbers", "%Ln entries", None, n)


def _all_visits(n: int) -> str:
    """Not those that are kept alone, which stand beside them as a number of visits too."""
    return translate("numbers", "1 visit in all") if n == 1 else translate("numbers", "%Ln visits in all", None, n)


def _steps(n: int) -> str:
    return translate("numbers", "1 step") if n == 1 else translate("numbers", "%Ln steps", None, n)


def _itself(_n: int) -> str:
    """What is counted rests on itself."""
    return ""


_RESTS_ON: dict[str, Callable[[int], str]] = {
    "visits": _itself,
    "regulars": _itself,
    "new_regulars": _itself,
    "repeat_purchase_rate": _customers,
    "churn_seen": _customers,
    "retention": _customers,
    "churn_contract": _customers,
    "customer_lifetime_value": _customers,
    "churn_expected": _customers,
    "return_of_invitations": _customers,
    "return_of_programme": _customers,
    "engagement_score": _customers,
    "days_to_contact": _check_ins,
    "hours_to_first_response": _entries,
    "hours_to_resolution": _entries,
    "consent_coverage": _all_visits,
    "staff_training": _steps,
}
"""The others are of people."""

"""`kpi`: every number of the Numbers screen for any time, each with n and how sure it is; the same by construction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import Any

import click

from localregulars.application.numbers.any_period import Numbers, Panel, numbers_of, prepare
from localregulars.application.numbers.gathered import load_numbers
from localregulars.cli.output import print_json, print_table
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.spans import Days
from localregulars.measures.findings import Finding, Interval, Reason, Unsaid
from localregulars.measures.intervals.differences import Change
from localregulars.measures.measure import Point, Unit
from localregulars.measures.targets import LESS_IS_BETTER, against

_DAY = click.DateTime(formats=["%Y-%m-%d"])
_REASONS = {
    Reason.NO_DATA: "nothing known",
    Reason.TOO_FEW: "too few to say",
    Reason.BEFORE_THE_SHOP: "before anything is known",
    Reason.TOO_SHORT: "too short a time",
    Reason.NO_COST: "nothing was spent",
    Reason.NEGATIVE_COST: "a cost below nothing",
    Reason.REFUNDS_ABOVE_SALES: "refunds above sales",
    Reason.NO_WEIGHTS: "no weights",
    Reason.NO_TARGET: "a target of zero",
}
_DIGITS = {Unit.COUNT: 0, Unit.POINTS: 0, Unit.SCORE: 0, Unit.DAYS: 1, Unit.HOURS: 1}


@click.command()
@shop_argument
@click.option("--from", "first", type=_DAY, required=True, help="The first day.")
@click.option("--to", "last", type=_DAY, required=True, help="The last day.")
@click.option("--against-from", type=_DAY, help="The first day of a time to compare with.")
@click.option("--against-to", type=_DAY, help="The last day of it.")
@passphrase_option
@json_option
@pass_services
def kpi(
    services: Services,
    shop: Path,
    first: datetime,
    last: datetime,
    against_from: datetime | None,
    against_to: datetime | None,
    passphrase_file: Path | None,
    *,
    as_json: bool,
) -> None:
    """Every number of SHOP from a day to another, with how many people it rests on and how sure it is."""
    days = _days(first, last, "--to")
    other = _compared(against_from, against_to)
    with unlocked(services, shop, passphrase_file) as store, store.unit_of_work() as uow:
        given, targets = load_numbers(uow, services.clock), uow.steering.targets()
    ready = prepare(given)
    for each in (days, other):
        if each is not None:
            _require_known(each, ready.began, given.today)
    found = numbers_of(ready, days, other)
    if as_json:
        print_json(kpi_document(found, targets))
    else:
        _tell(found, targets)


def _days(first: datetime, last: datetime, hint: str) -> Days:
    if last < first:
        msg = "The last day comes before the first."
        raise click.BadParameter(msg, param_hint=hint)
    return Days(first.date(), last.date())


def _compared(first: datetime | None, last: datetime | None) -> Days | None:
    if first is None and last is None:
        return None
    if first is None or last is None:
        msg = "Give both days of the time to compare with, --against-from and --against-to."
        raise click.UsageError(msg)
    return _days(first, last, "--against-to")


def _require_known(days: Days, began: int | None, today: int) -> None:
    if days.first.toordinal() > today:
        msg = f"{days.first} is still to come; choose days that have been."
        raise InputRefusedError(msg)
    if began is not None and days.last.toordinal() < began:
        msg = f"Nothing is known before {date.fromordinal(began)}; choose later days."
        raise InputRefusedError(msg)


def kpi_document(found: Numbers, targets: Mapping[str, float]) -> dict[str, Any]:
    """The numbers as JSON, in the order of the screen.

    `value` is null where there is a `reason`; `interval` is null where everything was counted; an end of an interval is
    null where it has none. `n` is what a figure rests on, `needed` from how many on it would be said. Shares are 0 to
    1, money is in the shop's currency, `row` the same by month or cohort, `target` where the figure is with the shop's
    own (null: there is none).
    """
    return {
        "from": found.days.first.isoformat(),
        "to": found.days.last.isoformat(),
        "against": None
        if found.against is None
        else {"from": found.against.first.isoformat(), "to": found.against.last.isoformat()},
        "visits_known_from": _iso(found.known_from),
        "visits_known_until": _iso(found.known_until),
        "measures": [_panel(panel, targets.get(panel.measure_id)) for panel in found.panels],
    }


def _panel(panel: Panel, target: float | None) -> dict[str, Any]:
    measure = panel.measure
    said = {"id": measure.measure_id, "unit": measure.unit.value, "counted_as": measure.interval.value}
    document = {**said, **_finding(panel.finding), "row": [_point(point) for point in panel.row]}
    document["target"] = None if target is None else _target(panel, target)
    if panel.before is not None:
        document |= {"before": _finding(panel.before), "change": _change(panel.change)}
    return document


def _target(panel: Panel, target: float) -> dict[str, Any]:
    """`standing` is null where there is no figure, `reached` (a share) where the target is zero."""
    found = against(panel.finding, target, less_is_better=panel.measure_id in LESS_IS_BETTER)
    if isinstance(found, Unsaid):
        return {"value": target, "standing": None, "above": None, "reached": None}
    reached = None if isinstance(found.reached, Unsaid) else round(found.reached, 6)
    return {"value": target, "standing": found.standing.value, "above": round(found.above, 6), "reached": reached}


def _finding(finding: Finding) -> dict[str, Any]:
    if isinstance(finding, Unsaid):
        return {
            "value": None,
            "n": finding.n,
            "interval": None,
            "reason": finding.reason.value,
            "needed": finding.needed,
        }
    return {
        "value": round(finding.value, 6),
        "n": finding.n,
        "interval": _interval(finding.interval),
        "reason": None,
        "needed": None,
    }


def _point(point: Point) -> dict[str, Any]:
    return {"at": point.at, **_finding(point.finding)}


def _change(change: Change | Unsaid | None) -> dict[str, Any] | None:
    if change is None:
        return None
    if isinstance(change, Unsaid):
        return {"value": None, "interval": None, "is_clear": None, "reason": change.reason.value}
    return {
        "value": round(change.value, 6),
        "interval": _interval(change.interval),
        "is_clear": bool(change.is_clear),
        "reason": None,
    }


def _interval(interval: Interval | None) -> Mapping[str, float | None] | None:
    if interval is None:
        return None
    return {name: round(end, 6) if isfinite(end) else None for name, end in interval._asdict().items()}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _tell(found: Numbers, targets: Mapping[str, float]) -> None:
    """The same for people: a line a number, with the change where two times are compared, and the shop's targets."""
    said = f"From {found.days.first} to {found.days.last}"
    if found.against is not None:
        said += f", against {found.against.first} to {found.against.last}"
    known = "no visit is known" if found.known_until is None else f"visits are known until {found.known_until}"
    click.echo(f"{said}; {known}.\n")
    headers: tuple[str, ...] = ("number", "value", "95 % between", "n")
    if found.against is not None:
        headers = (*headers, "before", "change")
    lines = [_line(panel) for panel in found.panels]
    if targets:
        headers = (*headers, "target")
        lines = [
            [*line, _of_target(panel, targets.get(panel.measure_id))]
            for panel, line in zip(found.panels, lines, strict=True)
        ]
    print_table(headers, lines)


def _line(panel: Panel) -> list[str]:
    unit, finding = panel.measure.unit, panel.finding
    ends = "" if isinstance(finding, Unsaid) else _between(finding.interval, unit)
    line = [panel.measure_id, _value(finding, unit), ends, f"{finding.n:,}"]
    if panel.before is None:
        return line
    change = panel.change
    if not isinstance(change, Change):
        return [*line, _value(panel.before, unit), ""]
    clear = "" if change.is_clear else " (may be chance)"
    return [*line, _value(panel.before, unit), f"{_number(change.value, unit, signed=True)}{clear}"]


def _of_target(panel: Panel, target: float | None) -> str:
    if target is None:
        return ""
    standing = _target(panel, target)["standing"]
    return _number(target, panel.measure.unit) + ("" if standing is None else f" ({standing.replace('_', ' ')})")


def _value(finding: Finding, unit: Unit) -> str:
    if not isinstance(finding, Unsaid):
        return _number(finding.value, unit)
    words = _REASONS[finding.reason]
    return (
        f"{words} ({finding.n} of {finding.needed})" if finding.reason is Reason.TOO_FEW and finding.needed else words
    )


def _between(interval: Interval | None, unit: Unit) -> str:
    return "counted" if interval is None else f"{_number(interval.low, unit)} to {_number(interval.high, unit)}"


def _number(value: float, unit: Unit, *, signed: bool = False) -> str:
    if not isfinite(value):
        return "no end"
    if unit is Unit.SHARE:
        return f"{100 * value:{'+' if signed else ''}.1f} %"
    return f"{value:{'+' if signed else ''},.{_DIGITS.get(unit, 2)}f}"

"""`replay`: raw daily scores of any visits file, without a shop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click
import numpy as np

from localregulars.application.spreadsheet_rows import SpreadsheetRows
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services, VisitsTable
from localregulars.cli.unlocking import json_option, pass_services
from localregulars.domain.errors import EnvironmentFailureError
from localregulars.scoring.history import VISIT_DTYPE, OrderHistory, VisitHistory, offsets_of
from localregulars.scoring.replay import DailyScores, replay_scores

_MINUTES_PER_DAY = 24 * 60

DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.argument("visits", type=click.Path(path_type=Path))
@click.option("--from", "first", type=DAY, required=True, help="First day to score.")
@click.option("--to", "last", type=DAY, required=True, help="Last day to score.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="CSV: customer,date,signal,score.")
@click.option("--away", type=click.Path(path_type=Path), help="CSV: customer,from,to (whole days).")
@json_option
@pass_services
def replay(
    services: Services, visits: Path, first: datetime, last: datetime, out: Path, away: Path | None, *, as_json: bool
) -> None:
    """Score every day of the file VISITS (CSV: customer,when,amount,items) as if it were the newest."""
    if last < first:
        msg = "--to lies before --from."
        raise click.UsageError(msg)
    table = services.read_visits(visits, with_items=True)
    notes = _notes(table.customers, services.read_away(away) if away else ())
    days = first.toordinal(), last.toordinal()
    found = replay_scores(_history(table), *days, notes, orders=_orders(table.items))
    _write(out, table.customers, found)
    if as_json:
        print_json({"out": str(out), "rows": len(found.score)})
    else:
        click.echo(f"{count(len(found.score), 'score', 'scores')} written to {out}.")


def _history(table: VisitsTable) -> VisitHistory:
    """The file's visits as arrays; a customer's id is their place in `table.customers`.

    The file's clock stands for UTC: only the order of visits and the minute of the day are asked for.
    """
    visits = np.zeros(len(table.days), VISIT_DTYPE)
    visits["at"], visits["day"], visits["amount_milli"] = table.seconds, table.days, table.amount_milli
    visits["minute"] = table.seconds // 60 % _MINUTES_PER_DAY
    visits["lines"] = [len(had) for had in table.items] or 0
    counts = np.bincount(table.customer_index, minlength=len(table.customers))
    offsets = offsets_of(counts)
    return VisitHistory(np.arange(len(table.customers)), offsets, visits)


def _orders(items: Sequence[Sequence[str]]) -> OrderHistory | None:
    """What was had at each visit, as numbers; None where the file says nothing of it."""
    if not any(items):
        return None
    numbers: dict[str, int] = {}
    visits = [list(dict.fromkeys(had)) for had in items]
    codes = [numbers.setdefault(item, len(numbers)) for had in visits for item in had]
    ends = np.cumsum([len(had) for had in visits])
    return OrderHistory(np.concatenate([np.zeros(1, np.int64), ends]), np.array(codes, np.int64))


def _notes(customers: Sequence[str], rows: Sequence[tuple[str, date, date]]) -> list[tuple[int, int, int]]:
    """Away notes by the customer's place; those of people without visits say nothing."""
    places = {customer: place for place, customer in enumerate(customers)}
    return [(places[c], a.toordinal(), b.toordinal()) for c, a, b in rows if c in places]


def _write(out: Path, customers: Sequence[str], found: DailyScores) -> None:
    """Write the scores beside the final name first, so that a file that is there is whole."""
    days = {day: date.fromordinal(day).isoformat() for day in np.unique(found.day).tolist()}
    unfinished = out.with_name(f"{out.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as stream:
            rows = SpreadsheetRows(stream)
            rows.write(("customer", "date", "signal", "score"))
            columns = (found.customer.tolist(), found.day.tolist(), found.code.tolist(), found.score.tolist())
            for customer, day, code, score in zip(*columns, strict=True):
                rows.write((customers[customer], days[day], found.signal[code].value, score))
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        msg = f"{out.name} cannot be written; check that its folder exists, can be written to and has room."
        raise EnvironmentFailureError(msg) from error

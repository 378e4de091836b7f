"""`lifetime`: what the customers of any visits file will likely do next, and what that is worth; without a shop."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
import numpy as np

from localregulars.cli.output import count, print_json, print_table
from localregulars.cli.services import Services, VisitsTable
from localregulars.cli.unlocking import json_option, pass_services
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.measures.lifetime import LEAST_RETURNING, Lifetime, fit_lifetime, returning
from localregulars.measures.lifetime_value import YEARLY_DISCOUNT, values
from localregulars.measures.maximum import Summit
from localregulars.measures.purchases import WEEK, purchases_until

A_YEAR = 365
LONGEST_HORIZON = 10 * A_YEAR
_DAY = click.DateTime(formats=["%Y-%m-%d"])
_MOST_ROWS = 20


@click.command()
@click.argument("visits", type=click.Path(path_type=Path))
@click.option(
    "--calibrate-to", "until", type=_DAY, required=True, help="Learn from visits up to and including that day."
)
@click.option(
    "--horizon",
    type=click.IntRange(1, LONGEST_HORIZON),
    default=A_YEAR,
    show_default=True,
    help="Look so many days ahead.",
)
@json_option
@pass_services
def lifetime(services: Services, visits: Path, until: datetime, horizon: int, *, as_json: bool) -> None:
    """Fit a customer-lifetime model to the file VISITS (CSV: customer,when,amount); a day's visits are one purchase."""
    table = services.read_visits(visits, with_items=False)
    fitted = _fitted(table, until.date())
    for warning in _warnings(table, fitted, until.date()):
        click.echo(warning, err=True)
    document = lifetime_document(fitted, table.customers, horizon)
    if as_json:
        print_json(document)
    else:
        _tell(document, fitted, horizon)


def _fitted(table: VisitsTable, until: date) -> Lifetime:
    day, amounts = until.toordinal(), table.amount_milli / AMOUNT_UNITS
    fitted = fit_lifetime(table.customer_index, table.days, amounts, day)
    if fitted is not None:
        return fitted
    if not (table.days <= day).any():
        first = date.fromordinal(int(table.days.min()))
        msg = (
            f"There is no visit up to {until}; the first one in the file is on {first}: choose a later --calibrate-to."
        )
        raise InputRefusedError(msg)
    came_again = returning(purchases_until(day, table.customer_index, table.days, amounts))
    msg = (
        f"Too few to say: {count(came_again, 'customer', 'customers')} came again up to {until}, and a model needs at "
        f"least {LEAST_RETURNING}; wait for more visits or choose a later --calibrate-to."
    )
    raise InputRefusedError(msg)


def _warnings(table: VisitsTable, fitted: Lifetime, until: date) -> list[str]:
    """What a reader of the figures has to know; for standard error, so that the document stays alone."""
    said = []
    last = date.fromordinal(int(table.days.max()))
    if last < until:
        said.append(f"The file's visits end on {last}: the days up to {until} count as days on which nobody came.")
    if not fitted.visits.summit.is_settled:
        said.append("The visits do not say all of r, alpha, a and b: other values explain them as well.")
    if fitted.amounts is None:
        said.append("The amounts say nothing: values are left out.")
    elif not fitted.amounts.summit.is_settled:
        said.append("The amounts do not say all of p, q and gamma: other values explain them as well.")
    return said


def lifetime_document(fitted: Lifetime, names: tuple[str, ...], horizon: int) -> dict[str, Any]:
    """Both models and every customer as JSON; `horizon` in days.

    `expected_purchases` are days with a purchase within the horizon, `value` their sales discounted by a tenth a year.
    `gamma_gamma`, `expected_amount` and `value` are null where amounts say nothing.
    """
    weeks, known = horizon / WEEK, fitted.purchases
    nothing = [None] * len(known.customer)
    worth, amounts = values(fitted, weeks), fitted.expected_amounts()
    columns = {
        "customer": [names[place] for place in known.customer.tolist()],
        "repeat_purchases": known.repeats.tolist(),
        "recency_weeks": np.round(known.recency, 4).tolist(),
        "age_weeks": np.round(known.age, 4).tolist(),
        "probability_alive": np.round(fitted.alive(), 6).tolist(),
        "expected_purchases": np.round(fitted.expected_visits(weeks), 6).tolist(),
        "expected_amount": nothing if amounts is None else np.round(amounts, 4).tolist(),
        "value": nothing if worth is None else np.round(worth, 4).tolist(),
    }
    people = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return {
        "bg_nbd": {**fitted.visits.model._asdict(), "log_likelihood": fitted.visits.log_likelihood},
        "gamma_gamma": None if fitted.amounts is None else fitted.amounts.model._asdict(),
        "customers": people,
    }


def _tell(document: dict[str, Any], fitted: Lifetime, horizon: int) -> None:
    """The same for people: the models with how sure they are, the sum, and who is worth most."""
    rows = _parameters(fitted.visits.model._asdict(), fitted.visits.summit)
    if fitted.amounts is not None:
        rows += _parameters(fitted.amounts.model._asdict(), fitted.amounts.summit)
    print_table(("parameter", "value", "from", "to"), rows)
    people = document["customers"]
    expected, still = (sum(person[key] for person in people) for key in ("expected_purchases", "probability_alive"))
    click.echo(f"\n{count(len(people), 'customer', 'customers')}, of whom about {still:,.0f} still come.")
    click.echo(f"About {expected:,.0f} purchases in the {count(horizon, 'day', 'days')} to come.")
    if np.isfinite(fitted.half_life):
        click.echo(f"What was {fitted.half_life:g} weeks ago counts half, because that foretold the last weeks best.")
    if fitted.amounts is not None:
        worth = sum(person["value"] for person in people)
        click.echo(f"They are worth about {worth:,.2f} today (sales, a year later {YEARLY_DISCOUNT:.0%} less).")
    order = "expected_purchases" if fitted.amounts is None else "value"
    first = sorted(people, key=lambda person: -person[order])[:_MOST_ROWS]
    click.echo()
    shown = {"customer": None, "probability_alive": 2, "expected_purchases": 1, "value": 2}
    print_table(tuple(shown), [[_short(person[key], digits) for key, digits in shown.items()] for person in first])


def _short(cell: str | float | None, digits: int | None) -> str | float:
    if cell is None:
        return "–"
    return cell if digits is None or isinstance(cell, str) else round(cell, digits)


def _parameters(named: dict[str, float], summit: Summit) -> list[tuple[str, str, str, str]]:
    """Each parameter with where it lies at 95 %, from the curvature of the likelihood of its logarithm."""
    if not summit.is_settled:
        return [(name, f"{value:.4g}", "–", "–") for name, value in named.items()]
    factors = np.exp(1.96 * np.sqrt(np.diag(summit.covariance))).tolist()
    return [
        (name, f"{value:.4g}", f"{value / factor:.4g}", f"{value * factor:.4g}")
        for (name, value), factor in zip(named.items(), factors, strict=True)
    ]

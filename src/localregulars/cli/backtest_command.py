"""`backtest`: what the alert policy would have done in the past year; stores nothing, promises nothing."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from localregulars.application.noticing.backtest import load_backtest_input, run_backtest
from localregulars.application.shop.shops import MOST_CHECK_INS_PER_WEEK
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.progress import SilentProgress
from localregulars.scoring.hindsight import Hindsight

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@shop_argument
@click.option("--from", "first", type=_DAY, help="The first day to try (default: a year before the last).")
@click.option("--to", "last", type=_DAY, help="The last day to try (default: the newest known).")
@click.option(
    "--capacity",
    type=click.IntRange(1, MOST_CHECK_INS_PER_WEEK),
    help="How many check-ins a week you could bear (default: as set).",
)
@passphrase_option
@json_option
@pass_services
def backtest(
    services: Services,
    shop: Path,
    first: datetime | None,
    last: datetime | None,
    capacity: int | None,
    passphrase_file: Path | None,
    *,
    as_json: bool,
) -> None:
    """Try the program on SHOP's last year: whom it would have suggested, and what came of them."""
    if first is not None and last is not None and first > last:
        msg = "The first day comes after the last."
        raise click.BadParameter(msg, param_hint="--from")
    with unlocked(services, shop, passphrase_file) as store, store.unit_of_work() as uow:
        wanted = capacity or uow.settings.alerts().capacity_per_week
        given = load_backtest_input(
            uow, services.clock, first=first.date() if first else None, last=last.date() if last else None
        )
    figures = run_backtest(given, (wanted,), SilentProgress()).figures[wanted]
    if as_json:
        print_json(backtest_document(figures))
    else:
        for sentence in sentences(figures):
            click.echo(sentence)


def backtest_document(figures: Hindsight) -> dict[str, Any]:
    """The figures as JSON. `too_few` says that `came_back` is of too few people to speak of shares."""
    has_days = figures.days > 0
    return {
        "from": _iso(figures.first) if has_days else None,
        "to": _iso(figures.last) if has_days else None,
        "days": figures.days,
        "regulars": figures.regulars,
        "capacity_a_week": figures.capacity,
        "check_ins": figures.check_ins,
        "check_ins_a_week": round(figures.a_week, 2),
        "by_week": list(figures.by_week),
        "signals": {code.value: n for code, n in figures.by_signal.items()},
        "judged": figures.judged,
        "too_few": not (figures.is_enough and figures.is_long_enough),
        "came_back_within_days": {str(span): n for span, n in figures.came_back.items()},
        "not_back_yet": figures.not_yet,
        "asked_at_the_time": figures.asked,
        "median_days_silent": figures.median_days,
        "median_usual_gaps": figures.median_gaps,
    }


def sentences(figures: Hindsight) -> list[str]:
    """The same for people."""
    if not figures.days:
        return ["There is nothing to try it on yet: nobody who may be looked after was a regular in that time."]
    known, room = count(figures.regulars, "regular", "regulars"), figures.capacity
    tried = f"Tried on {_iso(figures.first)} to {_iso(figures.last)}, with {known} and room for {room} a week."
    said = [f"{tried} What was then need not be what comes."]
    if not figures.is_long_enough:
        return [*said, f"{count(figures.check_ins, 'check-in', 'check-ins')} in {figures.days} days: too few to say."]
    if not figures.check_ins:
        return [*said, "Nobody would have been suggested."]
    said.append(f"{count(figures.check_ins, 'check-in', 'check-ins')}, about {_a_week(figures)}.")
    if not figures.is_enough:
        return [*said, f"{count(figures.judged, 'person', 'people')} whose next weeks are known: too few to say."]
    said += [
        f"{figures.tenths(span)} of 10 came back by themselves within {span} days ({n} of {figures.judged})."
        for span, n in figures.came_back.items()
    ]
    said.append(f"{count(figures.not_yet, 'person has', 'people have')} not come again so far.")
    if figures.asked:
        said.append(f"{count(figures.asked, 'person was', 'people were')} asked at the time, and are not counted.")
    if figures.median_days is not None:
        said.append(
            f"When they were suggested they had usually been silent for {figures.median_days:g} opening days, "
            f"{figures.median_gaps:g} times as long as is usual for them."
        )
    return said


def _a_week(figures: Hindsight) -> str:
    number = figures.a_week
    return f"{number:.0f} a week" if number >= 1 else f"one in {1 / number:.0f} weeks"


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()

"""`score` and `queue`: who is worth a hello, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from localregulars.application.consent.renewal import keep_up_consents
from localregulars.application.execution import execute
from localregulars.application.noticing.scoring import (
    compute_scores,
    is_stale,
    load_scoring_input,
    queue_as_of,
    store_scores,
)
from localregulars.application.noticing.today import today_view
from localregulars.application.ports import Clock, Store
from localregulars.application.read_models import Guard, QueueCard, TodayView
from localregulars.background.processes import on_two_cores
from localregulars.cli.output import count, print_json, print_table
from localregulars.cli.reason_words import why
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.progress import Beside, ProgressToken, SilentProgress
from localregulars.scoring.records import ScoringResult

as_of_option = click.option(
    "--as-of", type=click.DateTime(formats=["%Y-%m-%d"]), help="Judge as of this day (default: the newest known)."
)


@click.command()
@shop_argument
@as_of_option
@passphrase_option
@json_option
@pass_services
def score(
    services: Services, shop: Path, as_of: datetime | None, passphrase_file: Path | None, *, as_json: bool
) -> None:
    """Score everybody who may be scored, and renew the queue."""
    with unlocked(services, shop, passphrase_file) as store:
        keep_up_consents(store, services.clock, services.notices())
        view = score_shop(store, services.clock, as_of.date() if as_of else None)
    if as_json:
        print_json({"as_of": view.as_of.isoformat(), "scorable": view.scorable, "check_ins": len(view.cards)})
    else:
        click.echo(f"{count(view.scorable, 'customer', 'customers')} scored as of {view.as_of.isoformat()}.")
        print_queue(view.cards, view.guard)


@click.command()
@shop_argument
@as_of_option
@passphrase_option
@json_option
@pass_services
def queue(
    services: Services, shop: Path, as_of: datetime | None, passphrase_file: Path | None, *, as_json: bool
) -> None:
    """Print who is worth a hello. With --as-of the past is replayed and nothing is stored."""
    with unlocked(services, shop, passphrase_file) as store:
        if as_of is not None:
            with store.unit_of_work() as uow:
                view = queue_as_of(uow, services.clock, as_of.date())
        else:
            keep_up_consents(store, services.clock, services.notices())
            view = current_view(store, services.clock)
    if as_json:
        print_json(queue_document(view))
    else:
        click.echo(f"As of {view.as_of.isoformat()}:")
        print_queue(view.cards, view.guard)


def current_view(store: Store, clock: Clock) -> TodayView:
    """The stored queue, scored first if visits, consents or the day have moved on."""
    with store.unit_of_work() as uow:
        stale = is_stale(uow, clock)
        view = today_view(uow, clock)
    return score_shop(store, clock, None) if stale else view


def score_shop(store: Store, clock: Clock, as_of: date | None) -> TodayView:
    """Load, compute, store: the three steps that the window spreads over its lanes."""

    def scored(token: ProgressToken, beside: Beside) -> ScoringResult:
        with store.unit_of_work() as uow:
            inputs = load_scoring_input(uow, clock, as_of, beside)
        return compute_scores(inputs, token, beside)

    execute(store, clock, store_scores(on_two_cores(scored, SilentProgress())))
    with store.unit_of_work() as uow:
        return today_view(uow, clock)


def queue_document(view: TodayView) -> dict[str, Any]:
    """The queue as JSON; CUSTOMER is the till's id, or the internal one where the till has none."""
    return {
        "as_of": view.as_of.isoformat(),
        "check_ins": [
            {
                "customer": card.till_id or str(card.customer_id),
                "since": card.since.isoformat(),
                "signals": [
                    {
                        "code": signal.code.value,
                        "score": signal.score,
                        "since": signal.since.isoformat(),
                        "reasons": [{"code": r.code.value, "numbers": dict(r.numbers)} for r in signal.reasons],
                    }
                    for signal in card.signals
                ],
            }
            for card in view.cards
        ],
    }


def print_queue(cards: Sequence[QueueCard], guard: Guard) -> None:
    """The queue as a table for people."""
    if guard.code:
        click.echo(
            f"Held back: {guard.missing} of {guard.regulars} regulars are missing at once. "
            "Is an import missing, or was the shop closed?"
        )
    if not cards:
        click.echo("Nobody needs a hello today.")
        return
    print_table(
        ("customer", "name", "last visit", "since", "opening days", "usual gap (opening days)", "why"),
        [
            (
                card.till_id or str(card.customer_id),
                card.name or "-",
                card.last_visit.isoformat(),
                card.since.isoformat(),
                _number(card, "days"),
                _number(card, "usual_gap_days"),
                why(card.signals),
            )
            for card in cards
        ],
    )


def _number(card: QueueCard, name: str) -> float | int | str:
    found = [reason.numbers[name] for signal in card.signals for reason in signal.reasons if name in reason.numbers]
    number = found[0] if found else ""
    return round(number, 1) if isinstance(number, float) else number

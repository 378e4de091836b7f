"""`booking import`: appointments ahead and subscriptions, from a file."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path

import click

from localregulars.application.execution import execute
from localregulars.application.noticing.booking_import import import_bookings
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked

_NOT_KEPT = {
    "already_known": "known already",
    "over": "over already; left out",
    "unknown": "of a customer whom the shop does not know; left out",
    "not_agreed": "of somebody who did not agree to be asked after; left out",
}


@click.group()
def booking() -> None:
    """Appointments ahead, and subscriptions."""


@booking.command("import")
@shop_argument
@click.argument("file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@pass_services
def import_file(services: Services, shop: Path, file: Path, passphrase_file: Path | None, *, as_json: bool) -> None:
    """Write down the appointments of a CSV FILE with the columns customer, when and, where it matters, kind.

    `when` is a day or a local time; kind is appointment (the default) or subscription (`when` is its last day).
    """
    rows = services.read_bookings(file)
    with unlocked(services, shop, passphrase_file) as store:
        report = execute(store, services.clock, partial(import_bookings, rows=rows)).value
    counts = asdict(report)
    if as_json:
        print_json(counts)
        return
    click.echo(f"{count(report.rows, 'row', 'rows')} read, {report.kept:,} kept.")
    for name, words in _NOT_KEPT.items():
        if counts[name]:
            click.echo(f"{count(counts[name], 'row is', 'rows are')} {words}.")

"""`consent import`: what customers agreed to, from a file."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path

import click

from localregulars.application.consents import import_consents
from localregulars.application.execution import execute
from localregulars.application.import_records import ConsentImportReport
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked

_KINDS = {"name": "names (no 'history')", "phone": "phone numbers", "email": "e-mail addresses"}


@click.group()
def consent() -> None:
    """What customers agreed to."""


@consent.command("import")
@shop_argument
@click.argument("file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@pass_services
def import_file(services: Services, shop: Path, file: Path, passphrase_file: Path | None, *, as_json: bool) -> None:
    """Record the consents of a CSV FILE with the columns customer, purpose, state and at."""
    parsed = services.read_consents(file)
    with unlocked(services, shop, passphrase_file) as store:
        report = execute(store, services.clock, partial(import_consents, parsed=parsed)).value
    if as_json:
        print_json(asdict(report))
    else:
        _print_report(report)


def _print_report(report: ConsentImportReport) -> None:
    click.echo(f"{count(report.rows, 'row', 'rows')} read, {count(report.events, 'consent', 'consents')} recorded.")
    if report.new_customers:
        click.echo(f"{count(report.new_customers, 'customer is', 'customers are')} new.")
    if report.already_known:
        click.echo(f"{count(report.already_known, 'row was', 'rows were')} known already.")
    if report.replaced:
        click.echo(
            f"{count(report.replaced, 'row speaks', 'rows speak')} of the same customer, purpose and second as an "
            "earlier one; the later row stands."
        )
    for kind, n in report.dropped.items():
        click.echo(f"{n:,} {_KINDS[kind]} left out: not valid, or no consent to keep them.")

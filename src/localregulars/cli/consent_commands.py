"""`consent import`: what customers agreed to, from a file."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path

import click

from localregulars.application.consent.from_file import import_consents
from localregulars.application.execution import execute
from localregulars.application.visits.import_records import ConsentImportReport, Remark
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked

_KINDS = {"name": "names (no 'history')", "phone": "phone numbers", "email": "e-mail addresses"}

_REMARKS = {
    Remark.OVER_ALREADY: "a consent that was over already; it is kept as evidence and stands for nothing",
    Remark.TWO_AT_ONCE: "two different words of one second; the later row stands",
    Remark.WITHDRAWN_BEFORE_GIVEN: "a consent withdrawn that had not been given before; it is kept as it says",
    Remark.WORDS_CHANGED: "a consent to words that have changed since; ask for it again",
    Remark.ERASED: "words of somebody who was erased since; left out",
}


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
    """Record the consents of a CSV FILE with the columns customer, purpose, state and at.

    Where known also form, adult, method, recorded_by, witness, expires, evidence, name, phone and email.
    """
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
    for remark in report.remarks:
        lines = ", ".join(map(str, remark.lines)) + (" …" if remark.rows > len(remark.lines) else "")
        click.echo(f"{count(remark.rows, 'row has', 'rows have')} {_REMARKS[remark.code]} (lines {lines}).")
    for kind, n in report.dropped.items():
        click.echo(f"{n:,} {_KINDS[kind]} left out: not valid, or no consent to keep them.")

"""`retention`: takes out what was kept long enough, or says what that would be."""

from __future__ import annotations

from pathlib import Path

import click

from localregulars.application.execution import execute
from localregulars.application.rights.retention import RetentionReport, apply_retention, preview_retention
from localregulars.cli.output import print_json, print_table
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.retention import RetentionKind

_KINDS = {
    RetentionKind.ORDER_LINES: "what was ordered, by visits",
    RetentionKind.VISITS: "single visits; counts a week stay",
    RetentionKind.RECEIPTS: "hashes of receipts",
    RetentionKind.OUTCOMES: "check-ins, signs of life and what they taught",
    RetentionKind.AWAY_NOTES: "away notes and appointments",
    RetentionKind.SURVEY_ANSWERS: "askings, and whose answers to surveys were",
    RetentionKind.FEEDBACK: "words of feedback, attachments and names",
    RetentionKind.INVITATIONS: "who was invited, greeted or given something",
    RetentionKind.PEOPLE_TO_ASK: "people who never agreed",
    RetentionKind.FORMER_CUSTOMERS: "customers whose last consent ended long ago",
    RetentionKind.REQUESTS: "closed requests and reported emergencies",
    RetentionKind.WISHES: "names beside wishes and in polls, and what was settled",
    RetentionKind.EVIDENCE: "evidence of consents of erased people",
}


@click.command()
@shop_argument
@click.option("--dry-run", is_flag=True, help="Say what would be taken out, and take nothing.")
@passphrase_option
@json_option
@pass_services
def retention(services: Services, shop: Path, passphrase_file: Path | None, *, dry_run: bool, as_json: bool) -> None:
    """Take out of SHOP what was kept long enough: the times are those that customers were told."""
    with unlocked(services, shop, passphrase_file) as store:
        if dry_run:
            with store.unit_of_work() as uow:
                report = preview_retention(uow, services.clock)
        else:
            report = execute(store, services.clock, apply_retention).value
    if as_json:
        print_json({"day": report.day.isoformat(), "dry_run": dry_run, "taken": _counts(report)})
        return
    if report.is_empty:
        click.echo("Nothing was kept too long.")
        return
    print_table(
        ("what", "would go" if dry_run else "gone"), [(_KINDS[kind], n) for kind, n in report.taken.items() if n]
    )


def _counts(report: RetentionReport) -> dict[str, int]:
    return {kind.value: count for kind, count in report.taken.items()}

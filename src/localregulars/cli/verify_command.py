"""`verify`: is every bit of the shop as it should be, and what to do where it is not."""

from __future__ import annotations

from pathlib import Path

import click

from localregulars.application.safekeeping.vault_care import CheckReport
from localregulars.cli.output import print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, read_passphrase, shop_argument
from localregulars.domain.errors import StoreDamagedError


@click.command()
@shop_argument
@passphrase_option
@json_option
@pass_services
def verify(services: Services, shop: Path, passphrase_file: Path | None, *, as_json: bool) -> int:
    """Check key file and store of a shop, bit by bit. Exit status 5 when something is damaged."""
    report = services.vault().check(shop, read_passphrase(passphrase_file))
    if as_json:
        print_json(
            {
                "sound": report.is_sound,
                "checked": list(report.checked),
                "findings": [{"code": f.code, "what": f.sentence, "do": f.advice} for f in report.findings],
                "set_aside": [str(path) for path in report.set_aside],
            }
        )
    else:
        _print_report(report)
    return 0 if report.is_sound else StoreDamagedError.exit_status


def _print_report(report: CheckReport) -> None:
    if report.is_sound:
        click.echo("The shop is sound: key file, store, structure and audit trail were checked.")
        return
    for finding in report.findings:
        click.echo(f"{finding.sentence} {finding.advice}")
    for path in report.set_aside:
        click.echo(f"A copy of what is damaged is kept: {path}")

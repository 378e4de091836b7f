"""`export`: everything of a shop in open formats, so that an owner can leave."""

from __future__ import annotations

from pathlib import Path

import click

from localregulars.application.rights.takeaway import CONSENTS, CUSTOMERS, VISITS, finish_takeaway
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.progress import SilentProgress


@click.command("export")
@shop_argument
@click.option("--out", "folder", required=True, type=click.Path(path_type=Path), help="The new folder.")
@passphrase_option
@json_option
@pass_services
def export(services: Services, shop: Path, folder: Path, passphrase_file: Path | None, *, as_json: bool) -> None:
    """Save everything that the shop keeps into a new folder: tables, one JSON document, a page that explains them.

    The files are not encrypted. People who were erased are not in them.
    """
    staging = services.takeaway.stage(folder)
    with unlocked(services, shop, passphrase_file) as store:
        staged = services.write_takeaway(SilentProgress(), store, staging, folder, services.clock.now())
        finish_takeaway(store, services.clock, staged, services.takeaway)
    if as_json:
        print_json({"folder": str(folder), "rows": dict(staged.rows)})
        return
    rows = staged.rows
    click.echo(
        f"Saved in {folder}: {count(rows[CUSTOMERS], 'customer', 'customers')}, "
        f"{count(rows[VISITS], 'visit', 'visits')} and {count(rows[CONSENTS], 'consent', 'consents')}; "
        "README.html says what each file is."
    )
    click.echo("The files are not encrypted: whoever has them can read them. Delete them when you no longer need them.")

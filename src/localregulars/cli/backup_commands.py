"""`backup` and `restore`: one file that holds the shop, and a shop again from a file."""

from __future__ import annotations

from pathlib import Path

import click

from localregulars.application.safekeeping.backups import BackupFacts, RestorePlan
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import (
    json_option,
    pass_services,
    passphrase_option,
    read_passphrase,
    shop_argument,
    unlocked,
)

file_argument = click.argument("file", type=click.Path(path_type=Path))


@click.command()
@shop_argument
@file_argument
@passphrase_option
@json_option
@pass_services
def backup(services: Services, shop: Path, file: Path, passphrase_file: Path | None, *, as_json: bool) -> None:
    """Save everything of the shop into the new FILE, open it again and check it.

    FILE opens with the passphrase or the recovery code of this moment. It holds everybody for ever: delete it when
    somebody in it has to be forgotten.
    """
    with unlocked(services, shop, passphrase_file) as store:
        backups = services.backups(shop, store)
        facts = backups.save_on_purpose(file, services.clock.now())
        holding = [copy.file for copy in backups.copies() if copy.erased_since]
    if as_json:
        print_json({"file": str(file), **_facts_document(facts), "copies_with_erased": holding})
        return
    click.echo(f"Saved in {file}, opened again and found sound.")
    click.echo(f"It holds {_held(facts.customers, facts.visits)}.")
    for copy in holding:
        click.echo(f"Older copy {copy} still holds people who were erased since; delete it if you can.")


@click.command()
@shop_argument
@file_argument
@click.option("--dry-run", is_flag=True, help="Open and check FILE, say what it holds, and make nothing.")
@click.option(
    "--people",
    type=click.Path(path_type=Path),
    help="A people file, or the folder to search for the newest (default: the folder of FILE).",
)
@passphrase_option
@json_option
@pass_services
def restore(
    services: Services,
    shop: Path,
    file: Path,
    people: Path | None,
    passphrase_file: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Make the shop SHOP, which must not exist, from the backup FILE. Who was erased later is taken out first."""
    secret, reader = read_passphrase(passphrase_file), services.backup_reader()
    plan = reader.look(file, secret, people) if dry_run else reader.restore(file, secret, shop, people)
    if as_json:
        print_json({"restored": not dry_run, **_plan_document(plan)})
        return
    _print_plan(plan)
    click.echo("Nothing was made: this was a dry run." if dry_run else f"The shop is ready in {shop}.")


def _print_plan(plan: RestorePlan) -> None:
    newest = "no visits" if plan.newest_day is None else f"visits until {plan.newest_day.isoformat()}"
    click.echo(f"Backup of {plan.shop}, made {plan.made.isoformat(timespec='minutes')}.")
    click.echo(f"It holds {_held(plan.customers, plan.visits)}; {newest}.")
    if plan.erased:
        click.echo(f"{count(plan.erased, 'customer', 'customers')} erased after it was made: taken out.")
    if plan.damaged_people_files:
        files = count(plan.damaged_people_files, "people file", "people files")
        click.echo(f"{files} could not be used: damaged, or of another passphrase.")
    if plan.nameless:
        named = count(plan.nameless, "customer", "customers")
        click.echo(
            f"The names of {named} cannot be read, because no people file here has their keys. "
            "Their visits and till ids are kept."
        )


def _held(customers: int, visits: int) -> str:
    return f"{count(customers, 'customer', 'customers')} and {count(visits, 'visit', 'visits')}"


def _facts_document(facts: BackupFacts) -> dict[str, object]:
    return {
        "made": facts.made.isoformat(),
        "customers": facts.customers,
        "visits": facts.visits,
        "newest_day": None if facts.newest_day is None else facts.newest_day.isoformat(),
        "bytes": facts.size_bytes,
    }


def _plan_document(plan: RestorePlan) -> dict[str, object]:
    return {
        "shop": plan.shop,
        "made": plan.made.isoformat(),
        "kind": "automatic" if plan.is_automatic else "on_purpose",
        "customers": plan.customers,
        "visits": plan.visits,
        "newest_day": None if plan.newest_day is None else plan.newest_day.isoformat(),
        "nameless": plan.nameless,
        "erased_since": plan.erased,
        "people_made": None if plan.people_made is None else plan.people_made.isoformat(),
        "damaged_people_files": plan.damaged_people_files,
    }

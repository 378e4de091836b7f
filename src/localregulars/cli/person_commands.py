"""`person export` and `person erase`: what a customer may ask for about themselves."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from localregulars.application.customers.people import find_customer
from localregulars.application.execution import execute
from localregulars.application.ports import Clock
from localregulars.application.rights.access_request import gather_access_request
from localregulars.application.rights.erasure import erase_person
from localregulars.application.safekeeping.backups import ShopBackups
from localregulars.cli.output import count, print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.errors import EnvironmentFailureError

customer_argument = click.argument("customer")


@click.group()
def person() -> None:
    """What one customer may ask for: a copy of everything, or to be forgotten."""


@person.command("export")
@shop_argument
@customer_argument
@click.option("--out", "file", required=True, type=click.Path(path_type=Path), help="The new ZIP file.")
@passphrase_option
@json_option
@pass_services
def export_person(
    services: Services, shop: Path, customer: str, file: Path, passphrase_file: Path | None, *, as_json: bool
) -> None:
    """Save everything that is kept about CUSTOMER into a new ZIP file, with a page that explains it to them.

    CUSTOMER is the till's id, or the shop's own number of somebody whom no till knows. The file is not encrypted.
    """
    services.require_free_place(file)
    with unlocked(services, shop, passphrase_file) as store:
        with store.unit_of_work() as uow:
            customer_id = find_customer(uow, customer)
        request = execute(store, services.clock, partial(gather_access_request, customer_id=customer_id)).value
        services.save_access_request(request, file)
    if as_json:
        print_json(
            {
                "file": str(file),
                "customer": request.customer,
                "visits": len(request.visits),
                "consents": len(request.consents),
                "notes_to_read_first": request.notes_to_read,
            }
        )
        return
    kept = f"{count(len(request.visits), 'visit', 'visits')} and {count(len(request.consents), 'consent', 'consents')}"
    click.echo(f"Saved in {file}: {kept}. It is not encrypted; hand it over and delete it.")
    if request.notes_to_read:
        notes = count(request.notes_to_read, "note may", "notes may")
        click.echo(f"Read it first: {notes} speak of other people ('may_speak_of_others' in data.json).")


@person.command("erase")
@shop_argument
@customer_argument
@click.option("--yes", "is_sure", is_flag=True, help="Really; there is no way back.")
@passphrase_option
@json_option
@pass_services
def erase(
    services: Services, shop: Path, customer: str, passphrase_file: Path | None, *, is_sure: bool, as_json: bool
) -> None:
    """Erase CUSTOMER for good: everything about them, in every file of the shop.

    A backup that knows of it is made at once, so that no restore brings them back; after 30 days no automatic backup
    can be read about them any more. No import brings them back until they agree anew.
    """
    if not is_sure:
        msg = "Erasing cannot be taken back; say --yes if you are sure."
        raise click.UsageError(msg)
    with unlocked(services, shop, passphrase_file) as store:
        with store.unit_of_work() as uow:
            customer_id = find_customer(uow, customer)
        report = execute(store, services.clock, partial(erase_person, customer_id=customer_id)).value
        backups = services.backups(shop, store)
        unsaved = _back_up(backups, services.clock)
        holding = [copy.file for copy in backups.copies() if copy.erased_since]
        holding += map(str, services.stores_set_aside(shop))
    erased = report.erased
    if as_json:
        print_json(
            {
                "erased": True,
                "visits": erased.visits,
                "rows": dict(erased.rows),
                "consents_kept_as_evidence": erased.reduced,
                "automatic_backups_unreadable_from": report.unreadable_from.isoformat(),
                "copies_with_erased": holding,
                "backed_up": not unsaved,
                "to_take_down": [{"kind": one.kind.value, "place": one.place} for one in report.to_take_down],
            }
        )
        return
    click.echo(
        f"Erased, with {count(erased.visits, 'visit', 'visits')}. No import brings them back until they agree anew."
    )
    click.echo(f"From {report.unreadable_from.isoformat()} no automatic backup can be read about them any more.")
    for one in report.to_take_down:
        click.echo(f"Take down what is still shown of theirs ({one.kind.value}): {one.place}")
    for copy in holding:
        click.echo(f"The copy {copy} still holds people who were erased; delete it if you can.")
    if unsaved:
        click.echo(f"No backup could be made that knows of it: {unsaved} Until one is, restoring brings them back.")


def _back_up(backups: ShopBackups, clock: Clock) -> str:
    """Make the backup from which a restore learns who was erased; why there is none, "" where there is one."""
    try:
        backups.save_automatic(clock.now())
    except EnvironmentFailureError as error:
        return str(error)
    return ""

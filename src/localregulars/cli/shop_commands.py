"""`init`: a new shop."""

from __future__ import annotations

from pathlib import Path

import click

from localregulars.application.shop.shops import checked_profile
from localregulars.cli.output import print_json
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, read_passphrase, shop_argument
from localregulars.domain.shop import DEFAULT_TIER, ShopKind, ShopProfile


@click.command()
@shop_argument
@click.option("--name", required=True, help="The shop's name.")
@click.option("--kind", required=True, type=click.Choice([kind.value for kind in ShopKind]))
@click.option("--zone", help="Time zone, such as Europe/Berlin (default: this computer's).")
@click.option("--country", default="", help="Two letters, for holidays and phone numbers.")
@click.option("--language", help="Two letters (default: this computer's).")
@click.option("--area", default="", help="A public area code of at least 5,000 residents.")
@click.option("--tier", default=DEFAULT_TIER, show_default=True, help="Roughly how many customers.")
@passphrase_option
@json_option
@pass_services
def init(
    services: Services,
    shop: Path,
    name: str,
    kind: str,
    zone: str | None,
    country: str,
    language: str | None,
    area: str,
    tier: str,
    passphrase_file: Path | None,
    *,
    as_json: bool,
) -> None:
    """Make a new shop in the folder SHOP and print its recovery code, once."""
    profile = checked_profile(
        ShopProfile(
            name=name,
            kind=ShopKind(kind),
            zone=zone or services.system_zone(),
            country=country.upper(),
            language=(language or services.system_language()).lower(),
            area=area,
            tier=tier,
        )
    )
    passphrase = read_passphrase(passphrase_file, confirm=True)
    store, code = services.vault().create(shop, passphrase, profile, services.notices(), services.clock.now())
    store.close()
    if as_json:
        print_json({"shop": str(shop), "recovery_code": code})
        return
    click.echo(f"The shop is ready in {shop}.")
    click.echo(f"Recovery code: {code}")
    click.echo("Write it down now and keep it away from this computer: it is kept nowhere and not shown again.")
    click.echo("Without the passphrase and without this code nobody can open the shop, you included.")

"""`demo`: a shop of made-up people to look around in."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from localregulars.application.demo.setup import DEMO_PASSPHRASE, create_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.cli.output import count
from localregulars.cli.queue_commands import current_view, print_queue
from localregulars.cli.services import Services
from localregulars.cli.unlocking import pass_services
from localregulars.domain.shop import ShopKind

KINDS = [kind.value for kind in (ShopKind.CAFE, ShopKind.GYM, ShopKind.SALON)]


@click.command()
@click.argument("shop", required=False, type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice(KINDS), default=ShopKind.CAFE.value, show_default=True)
@click.option(
    "--pictures", type=click.Path(path_type=Path), help="Without a display: save pictures of the screens here."
)
@pass_services
def demo(services: Services, shop: Path | None, kind: str, pictures: Path | None) -> int:
    """Make a demo shop (made-up people), score it and open it; without a display, save pictures and print the queue."""
    folder = shop or services.demo_folder()
    if folder.exists() and any(folder.iterdir()):
        click.echo(f"The demo shop in {folder} is there already.")
    else:
        _make(services, folder, ShopKind(kind))
    click.echo(f"Its passphrase is: {DEMO_PASSPHRASE}")
    _show_queue(services, folder)
    if has_display():
        return services.show_window(folder, DEMO_PASSPHRASE)
    for picture in services.save_pictures(folder, DEMO_PASSPHRASE, pictures or Path("pictures")):
        click.echo(f"Picture: {picture}")
    return 0


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform.startswith(("win", "darwin")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _make(services: Services, folder: Path, kind: ShopKind) -> None:
    people = make_demo(kind, services.clock.now().date())
    visits = create_demo_shop(services.vault(), folder, people, services.notices(), services.clock)
    click.echo(
        f"Made the demo shop in {folder}: {count(len(people.people), 'made-up customer', 'made-up customers')}, "
        f"{count(visits, 'visit', 'visits')}."
    )


def _show_queue(services: Services, folder: Path) -> None:
    store = services.vault().unlock(folder, DEMO_PASSPHRASE)
    try:
        view = current_view(store, services.clock)
    finally:
        store.close()
    click.echo(f"Worth a hello, as of {view.as_of.isoformat()}:")
    print_queue(view.cards, view.guard)

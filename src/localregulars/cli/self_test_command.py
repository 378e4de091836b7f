"""`self-test`: what the packaged program runs after a build."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from localregulars.application.demo.people import Story
from localregulars.application.demo.setup import DEMO_PASSPHRASE, create_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.cli.output import count, print_json, print_table
from localregulars.cli.queue_commands import current_view
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services
from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.shop import ShopKind

PLAIN_SQLITE = b"SQLite format 3"


@click.command("self-test")
@json_option
@pass_services
def self_test(services: Services, *, as_json: bool) -> None:
    """Make a shop in a temporary folder, fill it, close it, unlock it, score it, and say what works."""
    with tempfile.TemporaryDirectory() as folder:
        checks = whole_path(services, Path(folder) / "shop")
    if as_json:
        print_json({"passed": dict(checks)})
    else:
        print_table(("works", "with"), checks)


def whole_path(services: Services, folder: Path) -> list[tuple[str, str]]:
    """The main job on made-up people; a step that does not do what it should raises `StoreDamagedError`."""
    people = make_demo(ShopKind.CAFE, services.clock.now().date())
    visits = create_demo_shop(services.vault(), folder, people, services.notices(), services.clock)
    if (folder / "shop.db").read_bytes()[: len(PLAIN_SQLITE)] == PLAIN_SQLITE:
        msg = "The database is not encrypted: this build holds the wrong library. Do not use it."
        raise StoreDamagedError(msg)
    store = services.vault().unlock(folder, DEMO_PASSPHRASE)
    try:
        view = current_view(store, services.clock)
    finally:
        store.close()
    gone = next(person.till_id for person in people.people if person.story is Story.SUDDENLY_GONE)
    if gone not in {card.till_id for card in view.cards}:
        msg = "The queue misses somebody who stopped coming: this build does not score. Do not use it."
        raise StoreDamagedError(msg)
    return [
        ("encrypted store", "not readable without its key"),
        ("import", count(visits, "visit", "visits")),
        ("queue", count(len(view.cards), "check-in", "check-ins")),
    ]

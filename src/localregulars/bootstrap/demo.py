"""The demo shop that the window makes: in a process of its own, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from localregulars.domain.progress import ProgressToken


def make_demo_shop(_token: ProgressToken, folder: Path, kind: str) -> str:
    """Make the demo shop in `folder`, unless it is there, and return its passphrase.

    It is made beside `folder` and gets its name when everything is in it: a process that ends in the middle leaves
    nothing that looks like a shop, and the next one clears it away.

    Raises:
        NotAShopError: there is something else in `folder`.
        EnvironmentFailureError: its disk cannot be written.
    """
    import shutil
    from multiprocessing import parent_process

    from localregulars.application.demo.setup import DEMO_PASSPHRASE
    from localregulars.background.hardening import harden_process
    from localregulars.storage.failures import file_failures
    from localregulars.storage.shop_folder import require_room_for_shop

    if parent_process() is not None:
        harden_process()
    if (folder / "shop.lrkeys").is_file():
        return DEMO_PASSPHRASE
    making = folder.with_name(f"{folder.name} being made")
    require_room_for_shop(folder)
    shutil.rmtree(making, ignore_errors=True)
    _fill(making, kind)
    with file_failures():
        if folder.is_dir():
            folder.rmdir()
        making.rename(folder)
    return DEMO_PASSPHRASE


def _fill(folder: Path, kind: str) -> None:
    from localregulars.application.demo.setup import create_demo_shop
    from localregulars.application.demo.shop import make_demo
    from localregulars.bootstrap.computer import SystemClock
    from localregulars.bootstrap.resources import shipped_notices
    from localregulars.bootstrap.shops import make_vault
    from localregulars.domain.shop import ShopKind

    clock = SystemClock()
    demo = make_demo(ShopKind(kind), clock.now().date())
    create_demo_shop(make_vault(), folder, demo, shipped_notices(), clock)

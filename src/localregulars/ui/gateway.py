"""How the start pages make and unlock shops: jobs on the store lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from localregulars.application.ports import Clock, Store, Vault
from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.domain.consent import Notice
from localregulars.domain.shop import ShopProfile

SHOP_HEADER = "shop.lrkeys"
"""The file that makes a folder a shop."""


@dataclass(frozen=True, slots=True)
class NewShop:
    """What the owner said on the way to a new shop; the passphrase never shows in a log or a traceback."""

    folder: Path
    profile: ShopProfile
    passphrase: str = field(repr=False)


class ShopGateway(Protocol):
    """Makes and unlocks shops. Only one shop is open at a time."""

    def is_shop(self, folder: Path) -> bool:
        """Whether the folder looks like a shop; cheap enough for the window's thread."""
        ...

    def create_shop(self, new: NewShop) -> Job:
        """Make a shop and leave it open; the job succeeds with the recovery code."""
        ...

    def unlock(self, folder: Path, secret: str) -> Job:
        """Open a shop with its passphrase or its recovery code; the job succeeds with None."""
        ...

    def session(self) -> ShopSession:
        """The way into the shop that is open now."""
        ...


class VaultGateway:
    """The gateway of the real program: a vault behind the store lane."""

    def __init__(self, lanes: Lanes, vault: Vault, clock: Clock, notices: Callable[[str], Sequence[Notice]]) -> None:
        self._lanes = lanes
        self._vault = vault
        self._clock = clock
        self._notices = notices

    def is_shop(self, folder: Path) -> bool:
        """Whether the header file is there."""
        return (folder / SHOP_HEADER).is_file()

    def create_shop(self, new: NewShop) -> Job:
        """Derive the keys and write the shop, on the store lane."""

        def make() -> tuple[Store, str]:
            notices = self._notices(new.profile.language)
            return self._vault.create(new.folder, new.passphrase, new.profile, notices, self._clock.now())

        return self._lanes.store.open(make)

    def unlock(self, folder: Path, secret: str) -> Job:
        """Derive the key and open the store, on the store lane."""
        return self._lanes.store.open(lambda: (self._vault.unlock(folder, secret), None))

    def session(self) -> ShopSession:
        """A session over the store lane."""
        return ShopSession(self._lanes, self._clock)

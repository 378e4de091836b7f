"""How the window makes and unlocks shops and changes their keys: jobs on the store lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from localregulars.application.safekeeping.sign_in import NO_KEY_STORE, SignIn, SignInUnavailableError, names_sign_in
from localregulars.domain.errors import LocalRegularsError

if TYPE_CHECKING:
    from localregulars.application.ports import Clock, Store
    from localregulars.application.safekeeping.vault_care import VaultCare
    from localregulars.background.jobs import Job
    from localregulars.background.lanes import Lanes
    from localregulars.background.session import ShopSession
    from localregulars.domain.consent import Notice
    from localregulars.domain.first_steps import FirstStep
    from localregulars.domain.shop import ShopProfile

T = TypeVar("T")
SHOP_HEADER = "shop.lrkeys"
"""The file that makes a folder a shop."""
_LOOKED_AT_BYTES = 64 * 1024
"""No key file is larger; what is, is not one, and is not read to its end."""


@dataclass(frozen=True, slots=True)
class NewShop:
    """What the owner said on the way to a new shop; the passphrase never shows in a log or a traceback.

    `open_steps` are kept with it, as what is still to be done; whoever is led on settles them one by one.
    """

    folder: Path
    profile: ShopProfile
    passphrase: str = field(repr=False)
    open_steps: frozenset[FirstStep] = frozenset()


class ShopGateway(Protocol):
    """Makes and unlocks shops. Only one shop is open at a time."""

    def shipped_notices(self, language: str) -> Sequence[Notice]:
        """What this program brings for customers who speak this language; reads files, so ask for it on a lane."""
        ...

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

    @property
    def folder(self) -> Path:
        """The folder of the shop that was made or unlocked last."""
        ...

    def confirm(self, secret: str) -> Job:
        """Whether this passphrase or recovery code opens the open shop: the job succeeds with None, or fails."""
        ...

    def change_passphrase(self, secret: str, new_passphrase: str) -> Job:
        """Let a new passphrase open the open shop and the old one no more; the job succeeds with None."""
        ...

    def draft_recovery_code(self, secret: str) -> Job:
        """Once `secret` is confirmed, the job succeeds with a new code, which opens nothing before it is kept."""
        ...

    def keep_recovery_code(self, secret: str, code: str) -> Job:
        """Let this code open the open shop and the one before it no more; the job succeeds with None."""
        ...

    def replace_root(self, secret: str, new_passphrase: str, code: str) -> Job:
        """New keys for everything: the store is closed, encrypted anew and opened again; see `VaultCare`.

        Where it fails nothing was changed and the shop is open as before, unless opening itself fails: then none is.
        """
        ...

    @property
    def is_owner_proven(self) -> bool:
        """Whether the open shop was opened by what only its owner knows, and not by this computer's sign-in."""
        ...

    def is_sign_in_on(self, folder: Path) -> bool:
        """Whether the sign-in of some computer opens the shop; cheap enough for the window's thread."""
        ...

    def unlock_with_sign_in(self, folder: Path) -> Job:
        """Open a shop with this computer's sign-in; the job succeeds with None."""
        ...

    def turn_sign_in_on(self, secret: str) -> Job:
        """Let this computer's sign-in open the open shop; the job succeeds with None."""
        ...

    def turn_sign_in_off(self) -> Job:
        """Let no sign-in open the open shop any more; the job succeeds with None."""
        ...


class VaultGateway:
    """The gateway of the real program: a vault behind the store lane."""

    def __init__(
        self,
        lanes: Lanes,
        vault: VaultCare,
        clock: Clock,
        notices: Callable[[str], Sequence[Notice]],
        sign_in: Callable[[], SignIn] | None = None,
    ) -> None:
        """A gateway; `sign_in` is asked for on the lane, and without it no shop is opened by a sign-in."""
        self._lanes = lanes
        self._vault = vault
        self._clock = clock
        self._notices = notices
        self._sign_in = sign_in
        self._folder = Path()
        self._is_owner_proven = True

    @property
    def folder(self) -> Path:
        """The folder of the shop that was made or unlocked last."""
        return self._folder

    def shipped_notices(self, language: str) -> Sequence[Notice]:
        """As they stand in the program's files."""
        return self._notices(language)

    def is_shop(self, folder: Path) -> bool:
        """Whether the header file is there."""
        return (folder / SHOP_HEADER).is_file()

    def create_shop(self, new: NewShop) -> Job:
        """Derive the keys and write the shop, on the store lane."""

        def make() -> tuple[Store, str]:
            notices = self._notices(new.profile.language)
            store, code = self._vault.create(new.folder, new.passphrase, new.profile, notices, self._clock.now())
            self._leave_open(store, new.open_steps)
            return store, code

        return self._opening(self._lanes.store.open(make), new.folder)

    def unlock(self, folder: Path, secret: str) -> Job:
        """Derive the key and open the store, on the store lane."""
        return self._opening(self._lanes.store.open(lambda: (self._vault.unlock(folder, secret), None)), folder)

    def session(self) -> ShopSession:
        """A session over the store lane."""
        from localregulars.background.session import ShopSession

        return ShopSession(self._lanes, self._clock)

    def confirm(self, secret: str) -> Job:
        """Open the shop a second time, and close it again."""
        return self._submit(lambda folder: self._vault.unlock(folder, secret).close())

    def change_passphrase(self, secret: str, new_passphrase: str) -> Job:
        """Rewrite one slot; the shop stays open."""
        return self._submit(lambda folder: self._vault.change_passphrase(folder, secret, new_passphrase))

    def draft_recovery_code(self, secret: str) -> Job:
        """Nobody is shown a code that could not be kept for want of the right secret."""

        def draft(folder: Path) -> str:
            self._vault.unlock(folder, secret).close()
            return self._vault.draft_recovery_code()

        return self._submit(draft)

    def keep_recovery_code(self, secret: str, code: str) -> Job:
        """Rewrite one slot; the shop stays open."""
        return self._submit(lambda folder: self._vault.keep_recovery_code(folder, secret, code))

    def replace_root(self, secret: str, new_passphrase: str, code: str) -> Job:
        """Nothing else of this program gets between closing and opening again: it is one piece of work on the lane."""
        folder = self._folder

        def replace() -> tuple[Store, None]:
            self._vault.replace_root(folder, secret, new_passphrase, code)
            return self._vault.unlock(folder, new_passphrase), None

        return self._lanes.store.reopen(replace, lambda: self._vault.unlock(folder, secret))

    def _submit(self, work: Callable[[Path], T]) -> Job:
        folder = self._folder
        return self._lanes.store.submit(lambda _token: work(folder), is_write=True)

    @property
    def is_owner_proven(self) -> bool:
        """What the opening of the open shop showed."""
        return self._is_owner_proven

    def is_sign_in_on(self, folder: Path) -> bool:
        """A look at the words of the key file."""
        if self._sign_in is None:
            return False
        try:
            with (folder / SHOP_HEADER).open("rb") as file:
                return names_sign_in(file.read(_LOOKED_AT_BYTES))
        except OSError:
            return False

    def unlock_with_sign_in(self, folder: Path) -> Job:
        """Ask the computer's key store, and open the store, on the store lane."""
        job = self._lanes.store.open(lambda: (self._needed_sign_in().unlock(folder), None))
        return self._opening(job, folder, is_owner_proven=False)

    def turn_sign_in_on(self, secret: str) -> Job:
        """Rewrite the key file; the shop stays open."""
        return self._lanes.store.with_store(
            lambda store, _token: self._needed_sign_in().turn_on(store, secret), is_write=True
        )

    def turn_sign_in_off(self) -> Job:
        """Rewrite the key file; the shop stays open."""
        return self._lanes.store.with_store(lambda store, _token: self._needed_sign_in().turn_off(store), is_write=True)

    def _needed_sign_in(self) -> SignIn:
        if self._sign_in is None:
            raise SignInUnavailableError(NO_KEY_STORE)
        return self._sign_in()

    def _leave_open(self, store: Store, steps: frozenset[FirstStep]) -> None:
        """The shop is made by now, and its code must be shown: where this cannot be kept, Today says less."""
        from localregulars.application.execution import execute
        from localregulars.application.shop.first_steps import leave_open

        if steps:
            with suppress(LocalRegularsError):
                execute(store, self._clock, partial(leave_open, steps=steps))

    def _opening(self, job: Job, folder: Path, *, is_owner_proven: bool = True) -> Job:
        """Remember the folder once it is open, before anybody else hears of it."""

        def remember(_value: object) -> None:
            self._folder = folder
            self._is_owner_proven = is_owner_proven

        job.succeeded.connect(remember)
        return job

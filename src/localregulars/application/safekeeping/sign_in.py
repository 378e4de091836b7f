"""What is needed of the sign-in of this computer: that a shop may be opened by whoever is signed in to it (ADR 0007).

It is a convenience beside the passphrase, never instead of it: whatever fails here, the passphrase opens the shop.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from localregulars.domain.errors import EnvironmentFailureError

if TYPE_CHECKING:
    from localregulars.application.ports import Store

NO_KEY_STORE = "This computer has no key store that can be used; the passphrase opens the shop as always."
KEY_STORE_LOCKED = "The key store of this computer is locked; the passphrase opens the shop as always."
NO_ANSWER = "The key store of this computer did not answer in time; the passphrase opens the shop as always."
DOES_NOT_FIT = "The sign-in of this computer does not open this shop; please type the passphrase."
_SLOT = b'"type":"keyring"'


class SignInUnavailableError(EnvironmentFailureError):
    """The sign-in of this computer does not open the shop just now; nothing was changed, and the passphrase does."""


def names_sign_in(key_file: bytes) -> bool:
    """Whether a key file says that the sign-in of some computer opens the shop; a look at its words, not a check."""
    return _SLOT in key_file


class SystemKeyring(Protocol):
    """The key store that the operating system opens when somebody signs in.

    Every failure of it, whichever, is `SignInUnavailableError`, and comes within seconds.
    """

    def read(self, entry: str) -> str | None:
        """What is kept under this name; None where nothing is."""
        ...

    def write(self, entry: str, text: str) -> None:
        """Keep a text under this name, instead of what was kept there."""
        ...

    def remove(self, entry: str) -> None:
        """Keep nothing under this name any more; there may have been nothing."""
        ...


class SignIn(Protocol):
    """Opens shops with the sign-in of this computer, and lets it open them."""

    def unlock(self, folder: Path) -> Store:
        """Open a shop without a passphrase; where that is `SignInUnavailableError`, nothing was changed."""
        ...

    def turn_on(self, store: Store, secret: str) -> None:
        """Let whoever is signed in to this computer open the open shop; `secret` is its passphrase or recovery code.

        Where another computer's sign-in opened it, that one does no more. Raises `WrongPassphraseError` and
        `SignInUnavailableError`; nothing was changed then.
        """
        ...

    def turn_off(self, store: Store) -> None:
        """Let only the passphrase and the recovery code open the open shop again."""
        ...

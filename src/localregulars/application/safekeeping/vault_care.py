"""What is needed of a vault beyond making and unlocking shops: changing keys, checking, a reserve."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from localregulars.application.ports import Vault


@runtime_checkable
class MakesRoom(Protocol):
    """A store with a reserve for a full disk."""

    def make_room(self) -> bool:
        """Give up the reserve; whether there was one, so that running the unit of work again makes sense."""
        ...


@runtime_checkable
class Explains(Protocol):
    """A store that says what had to be put right when it was opened."""

    explanation: str
    """A sentence or two for the owner; mostly empty."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a shop: a code, a sentence that says what, and one that says what to do."""

    code: str
    sentence: str
    advice: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of a shop found. `checked` names what was looked at; `set_aside` are copies of what is damaged."""

    findings: tuple[Finding, ...]
    checked: tuple[str, ...]
    set_aside: tuple[Path, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


class VaultCare(Vault, Protocol):
    """A vault that also changes keys and checks shops."""

    def change_passphrase(self, folder: Path, secret: str, new_passphrase: str) -> None:
        """Let a new passphrase open the shop and the old one no more; `secret` may be the recovery code.

        The shop may be open. Killed at any point, it opens with the old or the new one.
        """
        ...

    def new_recovery_code(self, folder: Path, secret: str) -> str:
        """Make another recovery code, which is kept nowhere; the one before it opens the shop no more."""
        ...

    def draft_recovery_code(self) -> str:
        """A fresh code that opens nothing yet: so that it can be on paper before it counts."""
        ...

    def keep_recovery_code(self, folder: Path, secret: str, code: str) -> None:
        """Let a drafted code open the shop and the one before it no more; the shop may be open.

        Killed at any point, it opens with one of the two. What is no recovery code is `InputRefusedError`.
        """
        ...

    def replace_root(self, folder: Path, secret: str, new_passphrase: str, code: str | None = None) -> str:
        """For "I think somebody knows it": everything encrypted anew; returns the new recovery code.

        That code is `code`, which was drafted and written down before, or a fresh one.

        The shop must be closed everywhere (`EnvironmentFailureError` otherwise). Killed at any point, it opens with
        `secret` or with `new_passphrase`, and nothing is lost.
        """
        ...

    def check(self, folder: Path, secret: str) -> CheckReport:
        """Check key file, store, structure and audit trail; what is damaged is copied aside and stays as it is."""
        ...

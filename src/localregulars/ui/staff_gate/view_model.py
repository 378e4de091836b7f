"""The state of "Who is here?": trying PINs and, where that is over, the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.access import Actor
from localregulars.application.outcome import Outcome
from localregulars.application.shop.staff import PinTry, try_pin
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand
from localregulars.domain.staff import StaffId, StaffMember, tries_left
from localregulars.ui.secret_trial import SecretTrial
from localregulars.ui.staff_gate.gate import Gate
from localregulars.ui.wrong_tries import WrongTries


class WhoIsHereViewModel(SecretTrial):
    """Tries PINs, and passphrases through `confirm`, one at a time; who is right is let in through the gate.

    `pin_refused(tries_left)` after a wrong PIN: at 0 only the passphrase opens. `tries_changed()` when the wrong ones
    were forgotten or are known only now. The other signals are those of every `SecretTrial`: `refused()` speaks of
    passphrases.
    """

    pin_refused = Signal(int)
    tries_changed = Signal()

    def __init__(
        self,
        session: ShopSession,
        gate: Gate,
        confirm: Callable[[str], Job],
        tries: WrongTries,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tries, parent)
        self._session, self._gate, self._confirm = session, gate, confirm
        self._tries_left = tries_left(gate.people)
        gate.people_changed.connect(self._on_people_changed)

    @property
    def people(self) -> tuple[StaffMember, ...]:
        """Who can say that they are here."""
        return self._gate.people

    @property
    def tries_left(self) -> int:
        """How many wrong PINs are left; at 0 only the passphrase opens."""
        return self._tries_left

    @property
    def takes_pins(self) -> bool:
        """Whether a PIN can open: somebody has one, and a try is left."""
        return bool(self.people) and self.tries_left > 0

    def try_pin(self, staff_id: StaffId, pin: str) -> None:
        """Try somebody's PIN; ignored while a try runs."""
        if not self._is_busy:
            job = self._session.run(StoreCommand.of(partial(try_pin, staff_id=staff_id, pin=pin)), self)
            self._follow(job, self._on_pin_tried)

    def try_passphrase(self, secret: str) -> None:
        """Try the owner's passphrase or the recovery code; ignored while a try or a wait runs."""
        if self.can_try and secret:
            self._follow(self._confirm(secret), self._on_confirmed)

    def _on_people_changed(self) -> None:
        left = tries_left(self._gate.people)
        if left != self._tries_left:
            self._tries_left = left
            self.tries_changed.emit()

    def _on_pin_tried(self, outcome: Outcome[PinTry]) -> None:
        self._rest()
        tried = outcome.value
        self._tries_left = tried.tries_left
        if tried.member is None:
            self.pin_refused.emit(tried.tries_left)
        else:
            self._gate.let_in(Actor(tried.member.role, tried.member.staff_id, tried.member.name))

    def _on_confirmed(self, _value: object) -> None:
        self._rest(was_right=True)
        self._gate.let_owner_back()

"""The people at the counter and hashes of their PINs."""

from __future__ import annotations

import hmac
import json
import secrets
from datetime import datetime

from localregulars.application.shop.staff_port import StoredPin
from localregulars.domain.errors import InputRefusedError, StoreDamagedError
from localregulars.domain.staff import Role, StaffId, StaffMember
from localregulars.storage.failures import DAMAGED
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.kdf import FLOOR_COST, SALT_BYTES, KdfParameters, derive, read_parameters
from localregulars.storage.session import Row, Session, Value

_COLUMNS = "staff_id, name, role, wrong_tries, created"
_GONE = "This person is not at the counter any more; look at the list again."


class SqlStaff:
    """Keeps staff; see `application.staff_port.StaffRepository`.

    A PIN's hash (Argon2id at the floor cost) stands inside the encrypted database. It is no key: it only makes a PIN
    that somebody uses elsewhere too hard to read for whoever gets to see the open database.
    """

    def __init__(self, session: Session) -> None:
        """Staff of this transaction."""
        self._session = session

    def all(self) -> list[StaffMember]:
        """Everybody, in the order in which they were added."""
        return [_member(row) for row in self._session.rows(f"SELECT {_COLUMNS} FROM staff ORDER BY staff_id")]

    def get(self, staff_id: StaffId) -> StaffMember:
        """One of them."""
        row = self._session.row(f"SELECT {_COLUMNS} FROM staff WHERE staff_id = ?", (staff_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return _member(row)

    def add(self, name: str, role: Role, pin: str, at: datetime) -> StaffId:
        """Keep somebody with a hash of their PIN."""
        hashed = _hashed(pin)
        return StaffId(
            self._session.insert(
                "INSERT INTO staff (name, role, pin_kdf, pin_hash, created) VALUES (?, ?, ?, ?, ?)",
                (name, role.value, hashed.kdf, hashed.digest, seconds(at)),
            )
        )

    def pin_fits(self, staff_id: StaffId, pin: str) -> bool:
        """Whether this is their PIN."""
        stored = self.pin(staff_id)
        return hmac.compare_digest(_digest(pin, _parameters(stored.kdf)), stored.digest)

    def set_pin(self, staff_id: StaffId, pin: str) -> None:
        """Give them another PIN."""
        self.put_pin(staff_id, _hashed(pin))

    def pin(self, staff_id: StaffId) -> StoredPin:
        """Their PIN as it is kept."""
        row = self._session.row("SELECT pin_kdf, pin_hash FROM staff WHERE staff_id = ?", (staff_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return StoredPin(words(row[0]), octets(row[1]))

    def put_pin(self, staff_id: StaffId, pin: StoredPin) -> None:
        """Put a PIN back."""
        self._update("pin_kdf = ?, pin_hash = ?", (pin.kdf, pin.digest, staff_id))

    def set_wrong_tries(self, staff_id: StaffId, tries: int) -> None:
        """Write down how many wrong tries there were at this name."""
        self._update("wrong_tries = ?", (tries, staff_id))

    def remove(self, staff_id: StaffId) -> None:
        """Forget somebody."""
        if not self._session.run("DELETE FROM staff WHERE staff_id = ?", (staff_id,)):
            raise InputRefusedError(_GONE)

    def restore(self, member: StaffMember, pin: StoredPin) -> None:
        """Put somebody back under the same number."""
        self._session.run(
            f"INSERT INTO staff ({_COLUMNS}, pin_kdf, pin_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                member.staff_id,
                member.name,
                member.role.value,
                member.wrong_tries,
                seconds(member.added_at),
                pin.kdf,
                pin.digest,
            ),
        )

    def _update(self, change: str, values: tuple[Value, ...]) -> None:
        if not self._session.run(f"UPDATE staff SET {change} WHERE staff_id = ?", values):
            raise InputRefusedError(_GONE)


def _member(row: Row) -> StaffMember:
    number, name, role, tries, created = row
    return StaffMember(StaffId(whole(number)), words(name), Role(words(role)), whole(tries), instant(created))


def _hashed(pin: str) -> StoredPin:
    parameters = KdfParameters(FLOOR_COST, secrets.token_bytes(SALT_BYTES))
    return StoredPin(json.dumps(parameters.as_json()), _digest(pin, parameters))


def _digest(pin: str, parameters: KdfParameters) -> bytes:
    return derive(pin.encode("ascii"), parameters)


def _parameters(kdf: str) -> KdfParameters:
    try:
        return read_parameters(json.loads(kdf))
    except StoreDamagedError:  # its words speak of the key file
        raise StoreDamagedError(DAMAGED) from None

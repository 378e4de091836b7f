"""Argon2id: from something that a person types to a key, at a cost that is checked before any work is done."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from localregulars.domain.errors import EnvironmentFailureError, StoreDamagedError

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024
MIN_MEMORY_KIB = 64 * _MIB  # RFC 9106, second recommended option
MAX_MEMORY_KIB = 1024 * _MIB
MIN_PASSES = 3  # the same option
MAX_PASSES = 10
MAX_LANES = 16
_NAME = "argon2id"
_ONE_AT_A_TIME = Lock()
"""Two derivations with several lanes at once in one process wait for each other's lanes for ever (OpenSSL 3.6)."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one try of a passphrase costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_COST = KdfCost(256 * _MIB, 3, 4)
"""About half a second and a quarter of a GiB a try on an office PC (docs/adr/0001)."""
FLOOR_COST = KdfCost(MIN_MEMORY_KIB, MIN_PASSES, 4)
"""The least that is ever accepted; enough for the recovery code, which has 130 random bits of its own."""


def affordable_cost(wanted: KdfCost, available_kib: int | None) -> KdfCost:
    """The cost for a new slot: half of `wanted`'s memory, and half again, while that is more than half of what is free.

    Never below the floor; `available_kib` None (not known) leaves `wanted` as it is. Passes and lanes stay.
    """
    memory = wanted.memory_kib
    while available_kib is not None and memory > MIN_MEMORY_KIB and memory > available_kib // 2:
        memory = max(memory // 2, MIN_MEMORY_KIB)
    return replace(wanted, memory_kib=memory)


def available_memory_kib() -> int | None:
    """How much memory programs can still get, in KiB; None where the system does not say.

    Linux: `MemAvailable` of /proc/meminfo. Elsewhere: half of the physical memory, which is what sysconf knows.
    """
    meminfo = Path("/proc/meminfo")
    try:
        for line in meminfo.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1])
    except (OSError, ValueError, IndexError):
        pass  # not Linux, or a kernel that says it otherwise
    if not hasattr(os, "sysconf"):
        return None
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2048
    except (OSError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """A cost and a salt, as a key slot keeps them."""

    cost: KdfCost
    salt: bytes

    def as_json(self) -> dict[str, object]:
        """The members of a slot's `kdf` object."""
        return {
            "name": _NAME,
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
        }


def read_parameters(members: object) -> KdfParameters:
    """The parameters of a slot, refused with `StoreDamagedError` where they are missing, too cheap or hostile."""
    msg = "The key file asks for an unreasonable amount of work; use an untouched copy of shop.lrkeys."
    if not isinstance(members, Mapping) or members.get("name") != _NAME:
        raise StoreDamagedError(msg)
    memory, passes, lanes = (_whole(members.get(name)) for name in ("memory_kib", "passes", "lanes"))
    salt = hex_bytes(members.get("salt"), SALT_BYTES)
    reasonable = (
        MIN_MEMORY_KIB <= memory <= MAX_MEMORY_KIB and MIN_PASSES <= passes <= MAX_PASSES and 1 <= lanes <= MAX_LANES
    )
    if salt is None or not reasonable:
        raise StoreDamagedError(msg)
    return KdfParameters(KdfCost(memory, passes, lanes), salt)


def derive(secret: bytes, parameters: KdfParameters) -> bytes:
    """The 32-byte key of a secret; a computer without the memory for it is told so."""
    cost = parameters.cost
    try:
        with _ONE_AT_A_TIME:
            return Argon2id(
                salt=parameters.salt,
                length=KEY_BYTES,
                iterations=cost.passes,
                lanes=cost.lanes,
                memory_cost=cost.memory_kib,
            ).derive(secret)
    except MemoryError as error:
        msg = f"Unlocking needs {cost.memory_kib // _MIB} MB of free memory; close other programs and try again."
        raise EnvironmentFailureError(msg) from error


def hex_bytes(text: object, length: int) -> bytes | None:
    """The bytes that lower-case hex of exactly this length stands for; None for anything else."""
    if not isinstance(text, str) or len(text) != 2 * length or not set(text) <= set("0123456789abcdef"):
        return None
    return bytes.fromhex(text)


def _whole(value: object) -> int:
    """The value if it is a whole number; -1, which no bound accepts, for anything else (True too)."""
    return value if isinstance(value, int) and not isinstance(value, bool) else -1

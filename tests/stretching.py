"""Keys that are stretched once a process: the same secret under the same salt gives the same key.

A quarter of a second of work and 64 MiB a time are what stretching is for, and nothing that most tests look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from localregulars.storage import kdf

_Argon2id: Callable[..., Argon2id] = vars(kdf)["Argon2id"]


class RememberedArgon2id:
    """Argon2id as it is, but each secret is stretched only once a process."""

    def __init__(self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> None:
        self._parameters = (salt, length, iterations, lanes, memory_cost)

    def derive(self, secret: bytes) -> bytes:
        return _stretched(secret, *self._parameters)


@cache
def _stretched(secret: bytes, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> bytes:
    return _Argon2id(salt=salt, length=length, iterations=iterations, lanes=lanes, memory_cost=memory_cost).derive(
        secret
    )


def remember_stretched_keys() -> None:
    """From now on, in this process."""
    vars(kdf)["Argon2id"] = RememberedArgon2id


@contextmanager
def stretched_keys_remembered() -> Iterator[None]:
    """As long as it lasts."""
    before = vars(kdf)["Argon2id"]
    remember_stretched_keys()
    try:
        yield
    finally:
        vars(kdf)["Argon2id"] = before

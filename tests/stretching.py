"""Keys that are stretched once a process, or not at all: the same secret under the same salt gives the same key.

A quarter of a second of work and 64 MiB a time are what stretching is for, and nothing that most tests look at.
"""

from __future__ import annotations

import hashlib
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


class HashedInstead:
    """No stretching at all, where keys change all the time: what is looked at there is what happens to the files."""

    def __init__(self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> None:
        assert (length, iterations > 0, lanes > 0, memory_cost > 0) == (32, True, True, True)
        self._salt = salt

    def derive(self, secret: bytes) -> bytes:
        return hashlib.sha256(self._salt + secret).digest()


def hash_instead_of_stretching() -> None:
    """Only for processes of proofs in which keys are made anew all the time; before their shop is made."""
    vars(kdf)["Argon2id"] = HashedInstead


@contextmanager
def stretched_keys_remembered() -> Iterator[None]:
    """As long as it lasts."""
    with _instead(RememberedArgon2id):
        yield


@contextmanager
def keys_hashed() -> Iterator[None]:
    """As long as it lasts; a shop that was made meanwhile opens only where that holds."""
    with _instead(HashedInstead):
        yield


@contextmanager
def keys_as_they_are() -> Iterator[None]:
    """Every key is stretched anew."""
    with _instead(_Argon2id):
        yield


@contextmanager
def _instead(stretching: Callable[..., object]) -> Iterator[None]:
    before = vars(kdf)["Argon2id"]
    vars(kdf)["Argon2id"] = stretching
    try:
        yield
    finally:
        vars(kdf)["Argon2id"] = before

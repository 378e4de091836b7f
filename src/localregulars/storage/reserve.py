"""Room for a full disk: 16 MB that are given up so that what is being saved can be saved after all.

Deleting customers makes no room, because a delete needs room itself (measured). So a file of random bytes lies in the
shop's folder and is taken away when the disk is full; when there is room again it is made anew.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from localregulars.storage.failures import file_failures
from localregulars.storage.shop_folder import replace_file

RESERVE_NAME = "reserve.bin"
RESERVE_BYTES = 16 * 1024 * 1024
LITTLE_ROOM = 1_000_000_000
"""Free bytes below which the owner is told, while everything still works."""


def free_bytes(folder: Path) -> int:
    """How much the disk with this folder still takes from us, in bytes."""
    with file_failures():
        return shutil.disk_usage(folder).free


def is_room_short(folder: Path) -> bool:
    """Whether the owner should be told that the disk is filling up: less than 1 GB is free."""
    return free_bytes(folder) < LITTLE_ROOM


def keep_reserve(folder: Path) -> bool:
    """Make the reserve file where it is missing and would still leave as much again free; whether it is there now.

    Its bytes are random, so that no file system stores them as less.
    """
    path = folder / RESERVE_NAME
    with file_failures():
        if path.is_file() and path.stat().st_size == RESERVE_BYTES:
            return True
        if free_bytes(folder) < 2 * RESERVE_BYTES:
            return False
        replace_file(path, os.urandom(RESERVE_BYTES))
    return True


def give_up_reserve(folder: Path) -> bool:
    """Take the reserve file away for good; whether there was one, so that trying again makes sense."""
    path = folder / RESERVE_NAME
    with file_failures():
        if not path.is_file():
            return False
        path.unlink()
    return True

"""Who works at the counter: roles, PINs, and how many wrong tries a PIN bears.

A PIN is no key: it opens nothing that is locked. It is a gate inside the unlocked program, against mistakes and
curiosity, not against somebody who is set on getting round it (docs/adr/0008).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import NewType

from localregulars.domain.errors import InputRefusedError

StaffId = NewType("StaffId", int)
"""The shop's number of one person at the counter."""

SHORTEST_PIN = 4
LONGEST_PIN = 8
LONGEST_STAFF_NAME = 120
MOST_WRONG_TRIES = 5
"""So many wrong tries, and only the owner's passphrase opens the gate again."""


class Role(StrEnum):
    """What somebody may do: everything, or what the counter needs (Today, the counter, feedback)."""

    OWNER = "owner"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody at the counter. `wrong_tries` are those since their last right one, `added_at` is aware UTC."""

    staff_id: StaffId
    name: str
    role: Role
    wrong_tries: int
    added_at: datetime


def tries_left(people: Iterable[StaffMember]) -> int:
    """How many wrong tries the gate still bears; at 0 it is shut, and no PIN opens it, whoever's it is.

    Wrong tries of everybody count together: a right PIN takes back only the wrong ones at the same name. So somebody
    who knows one PIN has no more tries at the others, and none by trying them in turn.
    """
    return max(0, MOST_WRONG_TRIES - sum(person.wrong_tries for person in people))


def plain_pin(pin: str) -> str:
    """The PIN in the digits 0 to 9, whichever digits the keyboard has; refused where it cannot be anybody's."""
    digits = pin.strip()
    if not digits.isdecimal() or not SHORTEST_PIN <= len(digits) <= LONGEST_PIN:
        msg = f"A PIN has {SHORTEST_PIN} to {LONGEST_PIN} digits and nothing else."
        raise InputRefusedError(msg)
    return "".join(str(unicodedata.decimal(digit)) for digit in digits)


def checked_pin(pin: str) -> str:
    """A new PIN as `plain_pin` has it; one that is too easy to guess is refused too."""
    digits = plain_pin(pin)
    if is_easy_to_guess(digits):
        msg = "That PIN is one of the first that anybody would try; choose digits without a pattern."
        raise InputRefusedError(msg)
    return digits


def is_easy_to_guess(digits: str) -> bool:
    """Whether digits go on in equal steps (0000, 1234, 8642, 7890) or repeat two of them (1212, 252525)."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    repeats_two = digits == (digits[:2] * len(digits))[: len(digits)]
    return len(steps) == 1 or repeats_two


def checked_staff_name(name: str) -> str:
    """The name without stray spaces; an empty or endless one is refused."""
    cleaned = " ".join(name.split())
    if not 1 <= len(cleaned) <= LONGEST_STAFF_NAME:
        msg = f"Somebody at the counter needs a name of at most {LONGEST_STAFF_NAME} characters; a first name will do."
        raise InputRefusedError(msg)
    return cleaned

"""The recovery code: its groups, and which of them are typed back to show that they were written down."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

_ASKED = 2


@dataclass(frozen=True, slots=True)
class RecoveryCheck:
    """A code in groups, and the places (from 0) of the groups that are asked for."""

    groups: tuple[str, ...]
    asked: tuple[int, ...]

    @classmethod
    def of(cls, code: str) -> RecoveryCheck:
        """Split a code at its dashes or spaces and choose two whole groups by chance, in the order of reading."""
        groups = code_groups(code)
        full = max((len(group) for group in groups), default=0)
        worth_asking = [place for place, group in enumerate(groups) if len(group) == full]
        count = min(_ASKED, len(worth_asking))
        return cls(groups, tuple(sorted(secrets.SystemRandom().sample(worth_asking, count))))

    def fits(self, typed: tuple[str, ...]) -> bool:
        """Whether the groups asked for were typed; capitals, spaces and dashes do not matter."""
        wanted = [_plain(self.groups[place]) for place in self.asked]
        return [_plain(words) for words in typed] == wanted


def code_groups(code: str) -> tuple[str, ...]:
    """The groups of a code, without the dashes or spaces between them."""
    return tuple(group for group in re.split(r"[\s-]+", code) if group)


def _plain(group: str) -> str:
    return re.sub(r"[\s-]", "", group).casefold()

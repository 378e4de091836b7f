"""How often tests of damage and sudden death repeat: `LOCALREGULARS_SOAK` times as often at night as for a commit."""

from __future__ import annotations

import os


def rounds(per_commit: int) -> int:
    return per_commit * int(os.environ.get("LOCALREGULARS_SOAK", "1"))

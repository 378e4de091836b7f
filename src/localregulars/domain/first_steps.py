"""What an owner is asked when a shop is made, and may leave for later."""

from __future__ import annotations

from enum import StrEnum


class FirstStep(StrEnum):
    """A step that can be left open: the shop works with a default until it is settled. In the order of asking.

    That nobody was brought in yet is no such step: Today says so of every shop without visits.
    """

    REGION = "region"
    """Country, time zone, and the language of the customers: as this computer has them."""
    SHOP = "shop"
    """What it is called, and what kind of place it is."""
    RECOVERY = "recovery"
    """The recovery code was shown, and not typed back from paper."""
    WORDS = "words"
    """The consent words are the default ones: nobody is named as responsible."""

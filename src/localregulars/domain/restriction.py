"""Restriction (Art. 18 GDPR) and objection (Art. 21): somebody's data is stored, and used for nothing."""

from __future__ import annotations

from enum import StrEnum


class RestrictedBecause(StrEnum):
    """Which right the customer used."""

    RESTRICTION = "restriction"
    OBJECTION = "objection"

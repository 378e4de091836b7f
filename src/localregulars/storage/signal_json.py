"""Signals and their reasons as JSON text, the same way in scores and in check-ins."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode

_text = json.JSONEncoder(separators=(",", ":")).encode
"""Made once: a thousand scores are written on every new day."""


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Reasons with their numbers, as they were used."""
    return _text([[reason.code.value, dict(reason.numbers)] for reason in reasons])


def reasons_from(text: str) -> tuple[Reason, ...]:
    """The reasons that the text holds."""
    return tuple(Reason(ReasonCode(code), numbers) for code, numbers in json.loads(text))


def signals_text(signals: Sequence[Signal]) -> str:
    """Signals with their reasons."""
    return _text([[s.code.value, s.score, s.since.isoformat(), reasons_text(s.reasons)] for s in signals])


def signals_from(text: str) -> tuple[Signal, ...]:
    """The signals that the text holds."""
    return tuple(
        Signal(SignalCode(code), score, date.fromisoformat(since), reasons_from(reasons))
        for code, score, since, reasons in json.loads(text)
    )

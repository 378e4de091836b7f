"""A few made-up customers, and a way to run commands on a shop of theirs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from localregulars.bootstrap.commands import command_services
from localregulars.cli.main import run
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

FIRST = date(2026, 1, 5)
LAST = date(2026, 6, 30)
AGREED = datetime.now(UTC).date() - timedelta(days=30)
"""Consents are judged by the real clock, so they are given not long ago."""
CONSENTS = ("ada", "bo", "cy", "dee", "eve", "fay")


def _visits() -> list[tuple[str, date]]:
    """Six who agreed and come every day or every other day, one who did not agree; ada stops on 15 June."""
    days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    visits = []
    for place, who in enumerate((*CONSENTS, "nobody")):
        for n, day in enumerate(days):
            comes = (n + place) % 2 == 0 or (n * 7 + place) % 5 == 0
            if comes and not (who == "ada" and day > date(2026, 6, 15)):
                visits.append((who, day))
    if ("ada", date(2026, 6, 15)) not in visits:
        visits.append(("ada", date(2026, 6, 15)))
    return visits


VISITS = _visits()


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str


SERVICES = replace(command_services(), vault=lambda: SqlVault(cost=FLOOR_COST))
"""What the program has, with the lowest allowed cost for the keys."""


class Commands:
    """Runs a command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        self._capsys.readouterr()
        status = run([str(argument) for argument in arguments], SERVICES)
        said = self._capsys.readouterr()
        return Said(status, said.out, said.err)

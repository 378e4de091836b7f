"""Many processes open one shop at the same moment: some record a visit, some ask for the queue."""

from __future__ import annotations

import io
import json
import os
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.scenario import Scenario, Steps, judged, unlock
from tests.shops import PASSPHRASE

from localregulars.application.execution import execute
from localregulars.application.visits.by_hand import record_visit
from localregulars.bootstrap.commands import command_services
from localregulars.cli.main import run
from localregulars.domain.errors import LocalRegularsError
from localregulars.storage.failures import LOCKED

_AT_ONCE = 50


def start_at_once(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Each either does its work or says that the shop is in use; every visit that was acknowledged is there."""
    found = Found()
    secret = work / "passphrase"
    secret.write_text(PASSPHRASE)
    _queue(scenario.copy(work / "shop"), secret)  # what is loaded late is loaded once, before the processes part
    for first in range(0, runs, _AT_ONCE):
        shop = scenario.copy(work / "shop")
        gate, open_gate = os.pipe()
        numbers = range(first, min(runs, first + _AT_ONCE))
        children = [
            Child(partial(_start, scenario, shop, secret, number + seed, (gate, open_gate))) for number in numbers
        ]
        os.close(gate)
        os.close(open_gate)  # the last end of the pipe: everybody runs
        kept = []
        for child in children:
            said = json.loads(child.said() or b'{"status": -1}')
            right = not child.status and (not said["status"] or said.get("error", "").strip() == LOCKED)
            found.add("a start", [] if right else [f"status {said['status']}: {said.get('error', 'it crashed')}"])
            found.count("in use, said so", int(right and bool(said["status"])))
            kept += [said["visit"]] if "visit" in said else []
        found.count("visits acknowledged", len(kept))
        _check(shop, kept, found)
    return found


def _start(scenario: Scenario, shop: Path, secret: Path, number: int, gate: tuple[int, int], say: object) -> None:
    assert callable(say)
    os.close(gate[1])
    os.read(gate[0], 1)
    said = _record(scenario, shop, number) if number % 2 else _queue(shop, secret)
    say(json.dumps(said).encode())


def _record(scenario: Scenario, shop: Path, number: int) -> dict[str, object]:
    customer = scenario.customers[number % 10]
    clock = Steps(scenario.base + timedelta(minutes=number))
    try:
        with closing(unlock(shop)) as store:
            visit = execute(store, clock, partial(record_visit, customer_id=customer)).value
    except LocalRegularsError as refused:
        return {"status": refused.exit_status, "error": str(refused)}
    return {"status": 0, "visit": [customer, int(visit.at.timestamp())]}


def _queue(shop: Path, secret: Path) -> dict[str, object]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = run(["queue", str(shop), "--json", "--passphrase-file", str(secret)], replace(command_services()))
    if not status:
        json.loads(out.getvalue())
    return {"status": status, "error": err.getvalue()}


def _check(shop: Path, kept: list[list[int]], found: Found) -> None:
    with judged(shop) as (_, problems), closing(unlock(shop)) as store:
        assert store._connection is not None
        rows = store._connection.execute("SELECT customer_id, at FROM visit WHERE source = 'hand'").fetchall()
    there = {tuple(row) for row in rows}
    lost = [visit for visit in kept if tuple(visit) not in there]
    found.add("the shop afterwards", problems + ([f"{len(lost)} acknowledged visits are lost"] if lost else []))

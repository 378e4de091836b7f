"""The visits and the stored states that a scoring goes on from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from localregulars.application.ports import UnitOfWork
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import Beside
from localregulars.domain.signals import SignalCode
from localregulars.scoring.basis import fits
from localregulars.scoring.customer_states import is_in_order, later_visits
from localregulars.scoring.history import IntArray, VisitHistory, offsets_of
from localregulars.scoring.look_back import get_ready_beside
from localregulars.scoring.records import ScoringInput, StoredStates
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import CUSTOMER_STATE

_SOME = 200
"""So many customers, spread over all, tell how much everybody has."""
Parameters = tuple[int, Mapping[str, object]]
"""A version and what was found out for it."""


def with_visits(
    uow: UnitOfWork, given: ScoringInput, found: Parameters | None, beside: Beside | None = None
) -> ScoringInput:  # fmt: skip
    """The input with everybody's visits, or with states and the visits that these do not know of yet.

    States that cannot be gone on from are left out, and their customers' visits are there as a whole. Where that is
    everybody, another core gets ready for them meanwhile (`beside`).
    """
    ids = np.array(sorted(uow.consents.may_score()), np.int64)
    stored = _usable(uow, given, ids, found)
    if stored is None:
        if beside is not None:
            _get_ready(uow, ids, beside)
        history = uow.visits.history(_numbers(ids))
        return replace(given, history=history, orders=uow.visits.orders(history), version=given.version + 1)
    state_ids, states = stored
    behind = _are_behind(uow, state_ids, states)
    newer = uow.visits.history(_numbers(state_ids[behind]))
    has_state, counts = np.ones(len(state_ids), bool), np.zeros(len(state_ids), np.int64)
    has_state[behind] = is_in_order(states[behind], newer)
    later = later_visits(states[behind], newer)
    counts[behind] = np.diff(later.offsets)
    if not has_state.all():
        state_ids, states, counts = state_ids[has_state], states[has_state], counts[has_state]
    later = VisitHistory(state_ids, offsets_of(counts), later.visits)
    history = uow.visits.history(_numbers(ids[~np.isin(ids, state_ids)]))
    parameters = found[1] if found else {}
    return replace(
        given,
        history=history,
        orders=uow.visits.orders(history),
        stored=StoredStates(state_ids, states, parameters, later, uow.visits.orders(later), given_away=True),
    )


def _get_ready(uow: UnitOfWork, ids: IntArray, beside: Beside) -> None:
    """Have another core load what it needs while everybody's visits are read: some tell how many there will be."""
    some = uow.visits.history(_numbers(ids[:: max(len(ids) // _SOME, 1)]))
    everybody = len(ids) / max(len(some.customer_ids), 1)
    lines = int(some.visits["lines"].sum(dtype=np.int64))
    get_ready_beside(beside, round(len(some.visits) * everybody), round(lines * everybody))


def _usable(
    uow: UnitOfWork, given: ScoringInput, ids: IntArray, found: Parameters | None
) -> tuple[IntArray, States] | None:  # fmt: skip
    """The states that may be gone on from: none when what they rest upon has changed, or a later day was scored.

    Whoever has an away note is taken from their visits: a note may change which days count.
    """
    if found is None or not fits(found[1], given.open_days, given.as_of, given.absence, given.silent):
        return None
    numbers, rows, version = uow.scores.states()
    if version != found[0] or len(rows) != len(numbers) * CUSTOMER_STATE.itemsize:
        return None
    states, state_ids = np.frombuffer(rows, CUSTOMER_STATE), np.asarray(numbers, np.int64)
    noted = np.array(sorted({customer for customer, _, _ in given.away}), np.int64)
    rhythm = states["rhythm"]
    keep = np.isin(state_ids, ids) & ~np.isin(state_ids, noted) & (rhythm["away_days"] == 0)
    keep &= rhythm["last_day"] <= given.as_of
    if given.changes_of is not None:  # whoever has agreed since has no rows of the rules yet, or still has them
        has_rows = states[SignalCode.DECLINE.value]["visits"] > 0
        keep &= (has_rows == np.isin(state_ids, given.changes_of)) | (states["visits"] == 0)
    return (state_ids, states) if keep.all() else (state_ids[keep], states[keep])


def _are_behind(uow: UnitOfWork, state_ids: IntArray, states: States) -> np.ndarray:
    """Who has another number of visits than the state knows of."""
    numbers, counts = uow.visits.counts()
    at = np.minimum(np.searchsorted(numbers, state_ids), max(len(numbers) - 1, 0))
    known = np.zeros(len(state_ids), np.int64)
    if len(numbers):
        known = np.where(numbers[at] == state_ids, counts[at], 0)
    return np.asarray(known != states["visits"])


def _numbers(ids: IntArray) -> list[CustomerId]:
    return [CustomerId(int(number)) for number in ids]

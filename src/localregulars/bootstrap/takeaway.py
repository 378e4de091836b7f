"""Everything of a shop in open formats: the store's records brought together with what writes them."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from multiprocessing import parent_process
from pathlib import Path

from localregulars.application.ports import Store
from localregulars.application.rights.takeaway import StagedTakeaway, TakeawayWork
from localregulars.application.safekeeping.upkeep import Errand
from localregulars.background.hardening import harden_process
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.progress import ProgressToken
from localregulars.exporting.new_folder import places
from localregulars.exporting.takeaway import write_takeaway
from localregulars.storage.takeaway.reading import records_apart, records_of
from localregulars.storage.upkeep import SqlUpkeep


def write_open_shop(token: ProgressToken, store: Store, staging: Path, folder: Path, now: datetime) -> StagedTakeaway:
    """Write everything of an open shop, in this process."""
    with records_of(store) as records:
        return write_takeaway(records, staging, folder, resources=resource_folder(), now=now, token=token)


def takeaway_work() -> TakeawayWork:
    """How the window takes everything away."""
    return TakeawayWork(places(), _errand, partial(write_apart, resources=resource_folder()))


def write_apart(
    token: ProgressToken, errand: Errand, staging: Path, folder: Path, now: datetime, *, resources: Path
) -> StagedTakeaway:
    """Write everything of a shop that is open in the window, in a process that ends with it."""
    if parent_process() is not None:
        harden_process()
    with records_apart(errand) as records:
        return write_takeaway(records, staging, folder, resources=resources, now=now, token=token)


def _errand(folder: Path, store: Store) -> Errand:
    return SqlUpkeep(folder, store).errand()

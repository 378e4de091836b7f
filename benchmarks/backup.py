"""A verified backup of a 200 MB shop: copied, packed, opened again, every page checked, synced; at most 5 s."""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, date, datetime

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures, seconds
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.vault import SqlVault

CUSTOMERS, VISITS = 20_000, 1_500_000
LAST_DAY = date(2026, 6, 30)
BOUND_SECONDS = 5.0
BOUND_MB = 200.0


def measure() -> list[Figure]:
    """Seconds of a verified automatic backup, of one on purpose, and of a restore; and the size that they were of."""
    folder = large_shop(CUSTOMERS, VISITS, LAST_DAY)
    work = WORK / "backup"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(folder / "backups", ignore_errors=True)
    work.mkdir(parents=True)
    megabytes = (folder / "shop.db").stat().st_size / 1e6
    store = SqlVault().unlock(folder, PASSPHRASE)
    try:
        backups = SqlBackups(folder, store)
        automatic = seconds(lambda: backups.save_automatic(datetime.now(UTC)))
        on_purpose = seconds(lambda: backups.save_on_purpose(work / "copy.lrbackup", datetime.now(UTC)))
        rehearsal = seconds(backups.rehearse)
    finally:
        store.close()
    restore = seconds(lambda: SqlBackupReader().restore(work / "copy.lrbackup", PASSPHRASE, work / "restored"))
    shutil.rmtree(work)
    shutil.rmtree(folder / "backups")
    scale = max(1.0, megabytes / BOUND_MB)
    return [
        Figure(f"verified automatic backup of {megabytes:.0f} MB", automatic, BOUND_SECONDS * scale, "s"),
        Figure("verified backup on purpose", on_purpose, BOUND_SECONDS * scale, "s"),
        Figure("rehearsal", rehearsal, BOUND_SECONDS * scale, "s"),
        Figure("restore, checked", restore, 2 * BOUND_SECONDS * scale, "s"),
    ]


if __name__ == "__main__":
    figures = measure()
    print_figures("Backup", figures)
    sys.exit(0 if all(figure.holds for figure in figures) else 1)

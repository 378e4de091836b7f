"""What must be nought, or a hundred in a hundred, wherever consents and rights are concerned; counted, not timed.

    python -m benchmarks.promises [--histories]

Everything is planted by the tests' own helpers and looked for byte by byte. `--histories` lives 100,000 random consent
histories as well (`make soak` does), through the application, through the repositories and through SQL written by hand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.everything import TOKENS, somebody_with_everything, sql
from tests.exporting import made_up
from tests.exporting.json_schema import faults
from tests.shops import PASSPHRASE, TestShop
from tests.storage.everything import about, plant_everything
from tests.storage.opened import Opened, make_shop, say
from tests.storage.pages import plain_pages_of_shop

from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.rights.access_request import gather_access_request
from localregulars.application.rights.erasure import erase_person
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.exporting.access_request import save_access_request
from localregulars.exporting.consent_json_ld import receipt_json_ld
from localregulars.exporting.consent_receipt import receipt_json
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.instants import octets

HISTORIES = 100_000
_HISTORIES = "tests/storage/test_consent_histories.py"


def measure() -> list[Figure]:
    """Every promise that can be counted in seconds."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        return [
            Figure(
                "rows that a withdrawal should take, left in its transaction", _left_after_withdrawals(folder), 0, ""
            ),
            Figure("registered columns that a copy holds, of a hundred", _copied(folder), 100, "%", is_floor=True),
            Figure("planted words and keys left after an erasure", _left_after_erasure(folder), 0, ""),
            Figure("mandatory fields that a receipt lacks, in four languages", _missing_in_receipts(), 0, ""),
        ]


def _left_after_withdrawals(folder: Path) -> int:
    """Each purpose withdrawn by somebody about whom everything is kept, looked at before the transaction is kept."""
    make_shop(folder / "withdrawals")
    shop, left = Opened(folder / "withdrawals"), 0
    rows = shop.sql(
        "SELECT DISTINCT table_name, purpose FROM derived_registry "
        "WHERE on_withdraw = 'delete' OR (column_name = 'customer_id' AND on_withdraw = 'null')"
    )
    for number, purpose in enumerate(Purpose):
        customer = plant_everything(shop, f"T{number}")
        needs = {purpose.value} | ({"monitoring"} if purpose is Purpose.HISTORY else set())
        with shop.store.unit_of_work() as uow:
            say(uow, customer, purpose, ConsentState.WITHDRAWN, ago=timedelta(0))
            left += sum(bool(about(shop, str(table), customer)) for table, of in rows if of in needs)
            uow.commit()
    shop.store.close()
    return left


def _copied(folder: Path) -> float:
    """The share of what the registry lists that stands in the ZIP for somebody about whom everything is kept."""
    shop = TestShop(folder / "copied")
    customer = somebody_with_everything(shop)
    request = shop.do(partial(gather_access_request, customer_id=customer)).value
    save_access_request(request, folder / "copy.zip", resource_folder())
    registered = set(sql(shop, "SELECT table_name, column_name FROM derived_registry"))
    shop.store.close()
    with zipfile.ZipFile(folder / "copy.zip") as archive:
        data: Any = json.loads(archive.read("data.json"))
        schema = json.loads(archive.read("data.schema.json"))
    found = {(table, column) for table, rows in data["tables"].items() for row in rows for column in row}
    return 0.0 if faults(data, schema, schema) else 100 * len(found & registered) / len(registered)


def _left_after_erasure(folder: Path) -> int:
    """In every file of the shop, its pages without encryption, and a restored copy from before the erasure."""
    shop = TestShop(folder / "erased")
    customer = somebody_with_everything(shop)
    key = octets(sql(shop, "SELECT key FROM person_key WHERE customer_id = ?", (customer,))[0][0])
    copy, again = folder / "before.lrbackup", folder / "restored"
    backups = SqlBackups(shop.folder, shop.store)
    backups.save_automatic(shop.clock.now())
    backups.save_on_purpose(copy, shop.clock.now())
    shop.do(partial(erase_person, customer_id=customer))
    backups.save_automatic(shop.clock.now())  # as the command and the window do, for a restore to learn of it
    places = [path.read_bytes() for path in shop.folder.rglob("*") if path.is_file()]
    places.append(plain_pages_of_shop(shop.folder, PASSPHRASE))
    shop.store.close()
    SqlBackupReader().restore(copy, PASSPHRASE, again, shop.folder / "backups")
    places.append(plain_pages_of_shop(again, PASSPHRASE))
    words = [key, *(form.encode() for token in TOKENS for form in {token, token.casefold(), token.upper()})]
    return sum(word in place for word in words for place in places)


def _missing_in_receipts() -> int:
    """Where receipts of every purpose and state do not fit their schemas, in both forms."""
    found = 0
    for language in made_up.LANGUAGES:
        for shop in (made_up.SHOP, made_up.BARE):
            records = [made_up.record(p, state, language) for p in Purpose for state in made_up.STATES]
            facts, words = made_up.receipt(records, shop), made_up.words(language)
            for document, schema in (
                (receipt_json(facts, words), made_up.ISO),
                (receipt_json_ld(facts, words), made_up.DPV),
            ):
                found += len(faults(json.loads(json.dumps(document)), schema, schema))
    return found


def histories() -> list[Figure]:
    """100,000 histories; the tests fail at the first score, rhythm, check-in or wish outside `may_score`."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        "--timeout=0",
        _HISTORIES,
    ]
    failed = subprocess.run(command, env=os.environ | {"LOCALREGULARS_SOAK": "20"}, check=False).returncode != 0
    return [Figure(f"scores outside may_score in {HISTORIES:,} random histories", float(failed), 0, "")]


if __name__ == "__main__":
    counted = measure()
    if "--histories" in sys.argv[1:]:
        counted += histories()
    print_figures("Promises about consents and rights", counted)
    sys.exit(0 if all(figure.holds for figure in counted) else 1)

"""The real receipts: counts that were taken by other means, keys that hold, time and memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from localregulars.application.noticing.order_lines import LINE_DTYPE
from localregulars.application.visits.import_records import ParsedExport
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export

pytestmark = [pytest.mark.real_data, pytest.mark.slow]


@pytest.fixture(scope="module")
def parsed(real_receipts: Path) -> ParsedExport:
    return parse_export(real_receipts, token=SilentProgress())


def test_every_row_and_receipt_is_there(parsed: ParsedExport) -> None:
    assert (parsed.rows, len(parsed.receipts), parsed.skipped) == (740_165, 78_458, {})
    assert len({receipt.key for receipt in parsed.receipts}) == 78_458
    assert len({receipt.customer for receipt in parsed.receipts}) == 1238
    assert len(parsed.items) == 2449
    assert parsed.detected.assumed == ()


def test_sums_are_those_that_another_reader_finds(parsed: ParsedExport, real_receipts: Path) -> None:
    table = pd.read_csv(real_receipts, dtype={"receipt": str, "item": str, "category": str}, keep_default_na=False)
    milli = (table["amount"] * 1000).round().astype("int64")
    by_customer = milli.groupby(table["customer"]).sum().to_dict()
    found: dict[str, int] = {}
    for receipt in parsed.receipts:
        found[receipt.customer] = found.get(receipt.customer, 0) + receipt.amount_milli
    assert found == by_customer
    lines = np.frombuffer(b"".join(receipt.lines for receipt in parsed.receipts), LINE_DTYPE)
    assert lines["amount_milli"].tolist() == milli.tolist()
    assert [parsed.items[item][0] for item in lines["item"]] == table["item"].str.split().str.join(" ").tolist()
    assert (lines["quantity_milli"] // 1000).tolist() == table["quantity"].tolist()


def test_reading_again_gives_the_same_keys(parsed: ParsedExport, real_receipts: Path) -> None:
    again = parse_export(real_receipts, token=SilentProgress())
    assert [receipt.key for receipt in again.receipts] == [receipt.key for receipt in parsed.receipts]


def test_memory_stays_within_its_bound(real_receipts: Path) -> None:
    pytest.importorskip("resource")  # only where the system counts the memory of a process
    code = (
        "import resource, sys, pathlib\n"
        "from localregulars.importing.parsing import parse_export\n"
        "from localregulars.domain.progress import SilentProgress\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "parse_export(pathlib.Path(sys.argv[1]), token=SilentProgress())\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(real_receipts)], capture_output=True, text=True, check=True)
    assert int(ran.stdout) / 1024 < 120

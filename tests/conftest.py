"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder with icons, fonts, themes and notices."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def real_receipts() -> Path:
    """The real receipts; a test that asks for them is skipped, and says so, where they are not."""
    given = os.environ.get("LOCALREGULARS_RECEIPTS")
    path = Path(given) if given else ROOT.parent / "shared" / "data" / "grocery_receipts_dev.csv.gz"
    if not path.exists():
        pytest.skip("the real receipts are not here (LOCALREGULARS_RECEIPTS)")
    return path

"""Fixtures that every test may use."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot
from scripts.translations import compile_stale
from tests.shops import AtTheCounter, TestShop
from tests.stretching import keys_as_they_are, keys_hashed, stretched_keys_remembered
from tests.together import SomeTogether, longest_first

from localregulars.background.hardening import refuse_network

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from xdist.remote import Producer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Every run of a commit tries the same examples, so that it says the same anywhere; `make soak` goes on to others.
settings.register_profile("same", derandomize=True)
settings.register_profile("explore", print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_MS = 20_000


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> SomeTogether:
    """Which worker gets which test."""
    return SomeTogether(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """After they were put in an order by chance. One whose name is another in every process could not be shared out."""
    unsteady = [item.nodeid for item in items if " at 0x" in item.nodeid]
    if unsteady:
        message = f"Give these tests `ids`; their names have an address in memory: {unsteady}"
        raise pytest.UsageError(message)
    longest_first(items)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> None:
    """No test, and nothing that one calls, opens a network socket: the program's own hook refuses it."""
    refuse_network()


_KEYS = {"real_keys": keys_as_they_are, "hashed_keys": keys_hashed}


@pytest.fixture(autouse=True)
def keys_stretched_once(request: pytest.FixtureRequest) -> Iterator[None]:
    """A key that was worked out in this process is not worked out again, but where the nearest marker says else."""
    marked = (_KEYS[mark.name] for mark in request.node.iter_markers() if mark.name in _KEYS)
    with next(marked, stretched_keys_remembered)():
        yield


@pytest.fixture(scope="session", autouse=True)
def patient_waits() -> None:
    """Whoever waits for something on a screen waits as long as a busy computer may need for it."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    """The window speaks what the sources of its translations say now, also where `make setup` did not run since."""
    compile_stale()


@pytest.fixture(autouse=True)
def no_shop_s_money() -> Iterator[None]:
    """No test writes amounts in the currency of the shop of another."""
    yield
    money = sys.modules.get("localregulars.ui.wording.money")
    if money is not None:  # only of tests that load the window
        money.pay_as_in("")


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


@pytest.fixture
def at_the_counter() -> Sequence[AtTheCounter]:
    """Who works in the shop: nobody, but where a test says who."""
    return ()


@pytest.fixture
def test_shop(tmp_path: Path, at_the_counter: Sequence[AtTheCounter]) -> Iterator[TestShop]:
    """A real, open shop without customers."""
    shop = TestShop(tmp_path / "shop", staff=at_the_counter)
    yield shop
    shop.close()


@pytest.fixture(scope="session")
def qapp(resources: Path) -> QApplication:
    """The one application of a test run, with fonts and theme; only tests that ask for it load Qt."""
    from localregulars.ui.application import build_application

    return build_application(["localregulars"], resources)

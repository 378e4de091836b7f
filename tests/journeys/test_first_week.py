"""An owner's first week, in the window, from the empty start page to finding everything again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram, stop

from localregulars.bootstrap.window import WindowProgram
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.code_on_paper import CodeOnPaper

PASSPHRASE = "anchor violet tram nineteen"
TODAY = datetime.now(UTC).date()
NAMES = {"ada": "Ada Okafor", "bo": "Bo Lindqvist", "cy": "Cy Nair", "dee": "Dee Gómez", "eve": "Eve Østergård"}
WAIT_MS = 20_000


def came(who: str, day: date) -> bool:
    """Everybody comes every other day; Ada has stopped 14 days ago, Bo 12 days ago."""
    turn = (day.toordinal() + len(who)) % 2 == 0
    gone = {"ada": 14, "bo": 12}.get(who, 0)
    return turn and (TODAY - day).days >= max(gone, 1)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "from the till"
    folder.mkdir()
    agreed = TODAY - timedelta(days=20)
    consents = [
        f"{who},{purpose},given,{agreed} 09:00,explicit,yes,{name}"
        for who, name in NAMES.items()
        for purpose in ("history", "monitoring")
    ]
    (folder / "consents.csv").write_text(
        "customer,purpose,state,at,form,adult,name\n" + "\n".join(consents) + "\n", encoding="utf-8"
    )
    days = [TODAY - timedelta(days=n) for n in range(200, 0, -1)]
    people = [*NAMES, "stranger"]
    rows = [
        f"{who},{day} 08:{n:02d}:00,3.20,Flat white"
        for day in days
        for n, who in enumerate(people)
        if came(who, day) or who == "stranger"
    ]
    (folder / "visits.csv").write_text("customer,when,amount,items\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return folder


class Owner:
    """Somebody at the keyboard."""

    def __init__(self, qtbot: QtBot, program: WindowProgram) -> None:
        self.qtbot, self.program, self.window = qtbot, program, program.window

    def sees(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def presses(self, words: str) -> None:
        buttons = self.window.findChildren(Button)
        next(b for b in buttons if b.words == words and b.isVisible() and b.isEnabled()).click()

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        plain = modifier == Qt.KeyboardModifier.NoModifier
        target = self.window.focusWidget() if plain else self.window  # a shortcut may take the focused card away
        QTest.keyClick(target, key, modifier)

    def makes_a_shop(self, folder: Path) -> None:
        start = self.window.stage
        assert isinstance(start, StartPage)
        start.new_shop_wanted.emit()
        page = self.window.stage
        assert isinstance(page, NewShopPage)
        self.presses("Next")
        page._shop.name.set_text("Corner Café")
        page._shop.folder.set_text(str(folder))
        self.presses("Next")
        page._passphrase.first.set_text(PASSPHRASE)
        page._passphrase.again.set_text(PASSPHRASE)
        self.presses("Make the shop")
        self.sees(lambda: isinstance(page.step, CodeOnPaper))
        step = page.step
        assert isinstance(step, CodeOnPaper)
        for field, place in zip(step.fields, step.check.asked, strict=True):
            field.set_text(step.check.groups[place])
        self.presses("Next")
        self.presses("Skip this step")
        self.presses("Skip this step")
        self.sees(lambda: self.window.shell is not None)

    def brings(self, file: Path) -> str:
        shell = self.window.shell
        assert shell is not None
        assert shell.file_import is not None
        with self.qtbot.waitSignal(shell.file_import.finished, timeout=WAIT_MS) as said:
            shell.import_file(file)
        return str(said.args[0])

    @property
    def today(self) -> TodayPage:
        page = self.window.findChild(TodayPage)
        assert page is not None
        return page

    def queue(self) -> list[str]:
        state = self.today.view_model.state
        return [] if state is None else sorted(card.name for card in state.view.cards)

    def chooses_the_first_card(self) -> str:
        """Once it can be seen; returns whose it is."""
        self.sees(lambda: bool(self.today.queue.cards) and self.today.queue.cards[0].isVisible())
        card = self.today.queue.cards[0]
        card.setFocus()
        assert card.hasFocus()
        return card.card.name

    def is_quiet(self) -> bool:
        lanes = self.program.lanes
        return all(lane.is_idle for lane in (lanes.store, lanes.compute, lanes.files))

    def unlocks(self, folder: Path) -> None:
        self.window.show_unlock(folder)
        page = self.window.stage
        assert isinstance(page, UnlockPage)
        QTest.keyClicks(self.window.focusWidget(), PASSPHRASE)
        self.keys(Qt.Key.Key_Return)
        self.sees(lambda: self.window.shell is not None)


def test_from_an_empty_computer_to_a_hello_and_back_the_next_morning(
    qtbot: QtBot, start_program: StartProgram, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed_on: list[str] = []
    monkeypatch.setattr("localregulars.ui.pages.today.scoring_run.compute_scores", _noting_the_thread(computed_on))
    folder = tmp_path / "Corner Café"
    owner = Owner(qtbot, start_program())

    # The owner makes a shop, brings what customers agreed to, then what the till knows.
    owner.makes_a_shop(folder)
    owner.sees(owner.is_quiet)
    assert owner.queue() == []
    assert "10 consents" in owner.brings(files / "consents.csv")
    said = owner.brings(files / "visits.csv")
    assert "counted only" in said

    # Everybody who agreed is scored on the worker thread; Today shows who is worth a hello and why.
    owner.sees(lambda: owner.queue() == ["Ada Okafor", "Bo Lindqvist"] and owner.is_quiet())
    assert computed_on
    assert all(name.startswith("lane-compute") for name in computed_on)
    state = owner.today.view_model.state
    assert state is not None
    numbers = state.view.cards[0].signals[0].reasons[0].numbers
    assert float(numbers["days"]) >= 11

    # Done with one key, taken back, and done again; the other one is left for later.
    name = owner.chooses_the_first_card()
    owner.keys(Qt.Key.Key_1)
    owner.sees(lambda: name not in owner.queue() and owner.is_quiet())
    owner.keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    owner.sees(lambda: len(owner.queue()) == 2 and owner.is_quiet())
    owner.chooses_the_first_card()
    owner.keys(Qt.Key.Key_1)
    owner.sees(lambda: len(owner.queue()) == 1 and owner.is_quiet())
    left = owner.queue()

    # A customer's profile, found as one types; a visit recorded by hand clears the queue.
    shell = owner.window.shell
    assert shell is not None
    shell.show_page("customers")
    page = owner.window.findChild(CustomersPage)
    assert page is not None
    owner.sees(owner.is_quiet)
    chosen = next(card.card.customer_id for card in owner.today.queue.cards)
    shell.show_page("customers", chosen)
    owner.sees(owner.is_quiet)
    owner.presses("Record a visit")
    owner.sees(owner.is_quiet)
    shell.show_page("today")
    owner.sees(lambda: owner.queue() == [] and owner.is_quiet())
    stop(owner.program)

    # The next morning everything is there.
    again = Owner(qtbot, start_program())
    again.unlocks(folder)
    again.sees(lambda: again.today.view_model.state is not None and again.is_quiet())
    assert again.queue() == []
    with _store_of(folder) as store, store.unit_of_work() as uow:
        kept = uow.check_ins.since(TODAY - timedelta(days=60))
        assert {c.closed_because.value for c in kept if c.closed_because} == {"outcome", "sign_of_life"}
        assert len(uow.directory.rows()) == len(NAMES)
        assert left[0] in {row.name for row in uow.directory.rows()}


def _noting_the_thread(names: list[str]) -> Callable[..., object]:
    import threading

    from localregulars.application.noticing.scoring import compute_scores

    def compute(*arguments: object) -> object:
        names.append(threading.current_thread().name)
        return compute_scores(*arguments)  # type: ignore[arg-type]  # handed on as it came

    return compute


def _store_of(folder: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202  (a context manager of a store)
    from contextlib import closing

    from localregulars.storage.vault import SqlVault

    return closing(SqlVault().unlock(folder, PASSPHRASE))

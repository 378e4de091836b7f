"""The first minutes: a shop of one's own without a mouse, and the first hello in the demo shop in a few clicks."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram, stop
from tests.journeys.story import Clicker, Person, Story
from tests.shops import PASSPHRASE

from localregulars.ui.entrance import Entrance
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.recovery_check import RecoveryCheck
from localregulars.ui.widgets.code_on_paper import CodeOnPaper

MOST_CLICKS, MOST_SECONDS = 6, 60
NAME = "Sol & Luna"


class FirstRun(Person):
    """Somebody who holds the recovery sheet in their hand."""

    def the_code_on_paper(self) -> RecoveryCheck:
        """The groups, and which two are asked for."""
        page = self.window.stage
        assert isinstance(page, NewShopPage)
        step = page.step
        assert isinstance(step, CodeOnPaper)
        return step.check


def test_somebody_looks_around_and_marks_the_first_hello_in_the_demo_shop(
    qtbot: QtBot, start_program: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = Story()
    # A salon has fewer visits than a café, which is what the start page makes; everything else is as it is.
    monkeypatch.setattr(Entrance.show_demo, "__defaults__", ("salon",))
    began = time.monotonic()
    with story.step("Somebody starts the program for the first time."):
        guest = Clicker(qtbot, start_program())
        guest.sees("Make a new shop")
    with story.step("They would rather look around first."):
        guest.clicks_on("Look around with a demo shop")
        guest.sees("The demo shop")
    with story.step("A tour is offered; they do not want one."):
        guest.clicks_on("No, thank you")
        guest.sees("At a glance")
    with story.step("Somebody is worth a hello, and they mark that they asked and all is well."):
        guest.clicks_on("Done")
        guest.clicks_on("1 Fine")
        guest.sees("1 hello this week")
    with story.step(f"That took no more than {MOST_CLICKS} clicks and {MOST_SECONDS} seconds."):
        assert guest.clicks <= MOST_CLICKS
        assert time.monotonic() - began <= MOST_SECONDS
    with story.step("They lock it, and are back at the start: nobody who looked around knows a passphrase."):
        guest.keys("Ctrl+L")
        guest.sees("Make a new shop")
    with story.step("Tomorrow the program begins there, too."):
        assert guest.window.preferences.value.recent == ()


def test_ana_makes_her_shop_with_the_keyboard_alone(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, folder, file = Story(), tmp_path / NAME, tmp_path / "till.csv"
    day = (datetime.now(UTC) - timedelta(days=3)).date()
    file.write_text(f"customer,when,amount,items\n1001,{day} 08:10:00,3.20,Flat white\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(file), ""))
    with story.step("Ana starts the program and makes a new shop."):
        ana = FirstRun(qtbot, start_program())
        ana.presses("Make a new shop")
    with story.step("The computer has guessed where she is; she leaves that as it is, and skips the step."):
        ana.sees("Step 1 of 5")
        ana.presses("Skip this step")
    with story.step("She says what the shop is called, goes back once, and finds what she typed."):
        ana.sees("Step 2 of 5")
        ana.fills("What is your shop called?", NAME)
        ana.goes_to("Where to keep it")
        ana.keys("Ctrl+A")
        ana.types(str(folder))
        ana.presses("Back")
        ana.sees("Language and region")
        ana.presses("Skip this step")
        ana.sees(NAME)
        ana.presses("Next")
    with story.step("She thinks of a passphrase and types it twice. That makes the shop."):
        ana.sees("Step 3 of 5")
        ana.fills("Passphrase", PASSPHRASE)
        ana.fills("The same once more", PASSPHRASE)
        assert not folder.exists()
        ana.keys("Return")
        ana.sees("Your recovery sheet")
    with story.step("She has the recovery code on paper, and types two groups of it back."):
        ana.presses("Copy")
        check = ana.the_code_on_paper()
        for place in check.asked:
            ana.fills(f"Group {place + 1}", check.groups[place])
        ana.presses("Next")
    with story.step("She brings the file of her till: nobody has agreed yet, so only a number is kept."):
        ana.sees("Step 4 of 5")
        ana.presses("Choose a file …")
        ana.sees("1 row counted only: that customer has not agreed.")
        ana.presses("Next")
    with story.step("She reads the consent words and says that she is responsible."):
        ana.sees("Step 5 of 5")
        ana.sees("May we remember when you visit us")
        ana.fills("Person or firm", "Ana Sol")
        ana.fills("Postal address", "1 High Street")
        ana.fills("E-mail", "ana@sol.example")
        ana.presses("Open the shop")
    with story.step("Today says the one thing that she passed over; she leaves it so, and it is gone."):
        ana.sees("Still open from the beginning")
        ana.sees_no("Consent words are still the default ones: they do not say who is responsible.")
        ana.presses("Leave it so")
        ana.sees_no("Still open from the beginning")


def test_the_computer_stops_before_the_recovery_sheet_and_nothing_is_half_done(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    story, folder = Story(), tmp_path / NAME
    with story.step("Ana makes a shop; the program ends while its recovery code is shown."):
        ana = FirstRun(qtbot, start_program())
        ana.presses("Make a new shop")
        ana.presses("Next")
        ana.sees("Step 2 of 5")
        ana.fills("What is your shop called?", NAME)
        ana.goes_to("Where to keep it")
        ana.keys("Ctrl+A")
        ana.types(str(folder))
        ana.presses("Next")
        ana.fills("Passphrase", PASSPHRASE)
        ana.fills("The same once more", PASSPHRASE)
        ana.keys("Return")
        ana.sees("Your recovery sheet")
        stop(ana.program)
    with story.step("The next morning her passphrase opens a whole shop, which says what was not finished."):
        again = Person(qtbot, start_program())
        again.window.show_unlock(folder)
        again.sees("Passphrase or recovery code")
        again.types(PASSPHRASE)
        again.keys("Return")
        again.sees("The recovery sheet was not finished: nobody knows whether the code is on paper.")
    with story.step("She follows the button and is where a new sheet is made."):
        again.presses("Make a new sheet")
        again.sees("Make a new recovery code …")

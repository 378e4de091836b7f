"""Days in a shop, of its owner and of somebody at the counter, each told in sentences; nobody here has a mouse."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop
from tests.stretching import stretched_keys_remembered

from localregulars.application.shop.staff import add_staff
from localregulars.domain.consent import Purpose
from localregulars.domain.staff import Role
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.theme.theme import Scheme, Theme

SAM_PIN = "2580"
AGREED = (Purpose.HISTORY, Purpose.MONITORING, Purpose.NOTES)
NAMES = ("Maria Okafor", "Tom Lindqvist", "Aisha Rahman", "Bo Nair", "Cy Gomez", "Dee Martin")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Ana's shop: six regulars, of whom Maria has not come for weeks, and Sam at the counter; made once, copied."""
    with stretched_keys_remembered():
        shop = TestShop(tmp_path_factory.mktemp("made") / "Sol")
        today = shop.clock.now().date()
        for number, name in enumerate(NAMES):
            regular = shop.customer(str(1001 + number), *AGREED, name=name)
            silent = 40 if number == 0 else 3
            shop.visited(regular, [today - timedelta(days=day) for day in range(silent, 300, 7)])
        shop.do(partial(add_staff, name="Sam", role=Role.STAFF, pin=SAM_PIN))
        shop.store.close()
        yield shop.folder


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    Language.current().choose(AS_ON_THIS_COMPUTER)
    Theme.current().choose(scheme=Scheme.LIGHT, scale=1.0)


class Ana(Person):
    """The owner, whose shop was locked over night."""

    def __init__(self, qtbot: QtBot, start_program: StartProgram, folder: Path) -> None:
        super().__init__(qtbot, start_program())
        self.window.show_unlock(folder)

    def unlocks(self) -> None:
        """Type the passphrase, press Enter, and see Today once it has looked at everybody."""
        self.goes_to("Passphrase or recovery code")
        self.types(PASSPHRASE)
        self.keys("Return")
        self.sees("Maria Okafor")

    def goes_to_the_first_card(self) -> None:
        """Where the keyboard is by itself, unless it was elsewhere."""
        self.goes_to_card("Maria Okafor")

    def goes_to_card(self, name: str) -> None:
        """A card is called after whom it is about."""
        self.waits_until(lambda: name in self.at().accessibleName(), f"the keyboard is not on the card of {name}")

    def opens_the_care_card_of(self, letters: str, name: str) -> None:
        """Ctrl+K, a few letters, Enter; then Ctrl+E."""
        palette = "Find a customer, a screen or an action"
        self.keys("Ctrl+K")
        self.waits_until(lambda: self.at().accessibleName() == palette, "the palette has not got the keyboard")
        self.types(letters)
        self.sees(name)
        self.sees("1 line fits")  # the name may stand on the screen behind the palette as well
        self.keys("Return")
        self.comes_back()
        self.sees("Care card")
        self.keys("Ctrl+E")
        self.sees("What we may write down")


@pytest.fixture
def ana(qtbot: QtBot, start_program: StartProgram, made: Path, tmp_path: Path) -> Ana:
    folder = tmp_path / "Sol"
    shutil.copytree(made, folder)
    return Ana(qtbot, start_program, folder)


def test_ana_says_hello_to_maria(ana: Ana) -> None:
    story = Story()
    with story.step("Ana opens the shop with her passphrase."):
        ana.unlocks()
    with story.step("Today says that Maria is worth a hello, and why."):
        ana.goes_to_the_first_card()
        ana.keys("W")
        ana.sees("Why this person?")
        ana.keys("Esc")
    with story.step("Maria answered the door: she is fine. Ana presses 1, and Maria has left the list."):
        ana.goes_to_the_first_card()
        ana.keys("1")
        ana.sees("Maria Okafor: Fine")
        ana.sees("1 hello this week")


def test_ana_pressed_the_wrong_key_and_takes_it_back(ana: Ana) -> None:
    story = Story()
    with story.step("Ana writes down by mistake that Maria has moved."):
        ana.unlocks()
        ana.goes_to_the_first_card()
        ana.keys("7")
        ana.sees("Maria Okafor: Moved")
        ana.sees("1 hello this week")
    with story.step("She presses Ctrl+Z, and Maria is back where she was."):
        ana.keys("Ctrl+Z")
        ana.sees("Taken back")
        ana.sees("No hellos yet this week")
        ana.sees("Maria Okafor")


def test_ana_finds_a_customer_and_writes_a_note(ana: Ana) -> None:
    story = Story()
    with story.step("Ana presses Ctrl+K and types a few letters of Tom's name: there is his card."):
        ana.unlocks()
        ana.opens_the_care_card_of("lindq", "Tom Lindqvist")
    with story.step("Tom agreed to notes; she writes down that he likes the window seat."):
        ana.presses("Change what is written down")
        ana.fills("Notes", "Likes the seat at the window")
        ana.presses("Save")
        ana.sees("Likes the seat at the window")
    with story.step("It is still there when she has locked the shop and opened it again."):
        ana.keys("Ctrl+L")
        ana.sees("Passphrase or recovery code")
        ana.unlocks()
        ana.opens_the_care_card_of("lindq", "Tom Lindqvist")
        ana.sees("Likes the seat at the window")


def test_ana_writes_down_a_yes_from_a_sheet_and_maria_takes_it_back(ana: Ana) -> None:
    story = Story()
    with story.step("Maria signed on the sign-up sheet that she may be called."):
        ana.unlocks()
        ana.opens_the_care_card_of("okafor", "Maria Okafor")
    with story.step("Ana opens that question, says that the yes is on paper, and writes it down."):
        ana.presses("Ask: Calling you to ask how you are")
        ana.sees("Signed on paper")
        ana.chooses("A clear yes to these words", "Signed on paper")
        ana.presses("Yes, write it down")
        ana.sees("Take back: Calling you to ask how you are")
    with story.step("A week later Maria would rather not be called. Two presses, and no reason is asked."):
        ana.presses("Take back: Calling you to ask how you are")
        ana.presses("Take it back now")
        ana.sees("Withdrawn on")


def test_ana_prints_todays_list(ana: Ana, tmp_path: Path) -> None:
    story = Story()
    with story.step("Ana presses Ctrl+P and is told that a name will be on the paper."):
        ana.unlocks()
        ana.keys("Ctrl+P")
        ana.sees("Names will be on this paper: 1 person.")
    with story.step("She saves it as PDF, and is told where."):
        ana.presses("Save as PDF …")
        ana.answers_the_file_dialog(tmp_path / "today.pdf")
        ana.sees("Saved as “today.pdf”")
        assert (tmp_path / "today.pdf").read_bytes().startswith(b"%PDF")


def test_sam_takes_over_the_counter_and_sees_only_what_is_his(ana: Ana) -> None:
    story = Story()
    with story.step("Ana has to go to the market: she hands over, and everything is hidden."):
        ana.unlocks()
        ana.keys("Ctrl+Shift+L")
        ana.sees("Who is here?")
        ana.sees_no("Maria Okafor")
    with story.step("Sam chooses his name and types his PIN."):
        sam: Person = ana
        sam.presses("Sam")
        sam.fills("PIN", SAM_PIN)
        sam.keys("Return")
        sam.sees("Maria Okafor")
    with story.step("He sees Today. Customers, Settings and files are not there, and their keys do nothing."):
        for words in ("Customers", "Settings", "Bring in a file", "Print the list"):
            sam.sees_no(words)
        sam.keys("Ctrl+2", "Ctrl+4", "Ctrl+6", "Ctrl+P")
        sam.sees("At a glance")
        sam.sees_no("Find a setting")
    with story.step("He locks the shop in the evening; only the passphrase opens it, and Ana sees everything again."):
        sam.keys("Ctrl+L")
        sam.sees("Passphrase or recovery code")
        ana.unlocks()
        ana.sees("Settings")


def test_ana_reads_better_in_french_and_in_large_letters(ana: Ana, as_before: None) -> None:
    story = Story()
    with story.step("Ana looks for the language in Settings and chooses French: everything is French at once."):
        ana.unlocks()
        ana.keys("Ctrl+6")
        ana.sees("Find a setting")
        ana.keys("Ctrl+F")
        ana.types("language")
        ana.keys("Return")
        ana.sees("Text size")
        ana.picks("Language", "F")
        ana.sees("Réglages")
    with story.step("She makes the letters larger with Ctrl and plus."):
        ana.keys("Ctrl++")
        assert Theme.current().scale == pytest.approx(1.1)
    with story.step("Tomorrow both are as she left them."):
        kept = ana.window.preferences.value
        assert kept.language == "fr"
        assert kept.text_scale == pytest.approx(1.1)


def test_ana_takes_everything_away(ana: Ana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story()
    place = tmp_path / "stick"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(place))
    with story.step("Ana looks for “leave” in Settings and is told what will not be locked."):
        ana.unlocks()
        ana.keys("Ctrl+6")
        ana.sees("Find a setting")
        ana.keys("Ctrl+F")
        ana.types("leave")
        ana.sees("Everything in open formats")
    with story.step("She chooses her stick, and everything is on it, with a page that explains it."):
        ana.presses("Save everything in a folder …")
        ana.sees("Begin with README.html.")
        [folder] = place.iterdir()
        assert (folder / "README.html").is_file()
        assert "Maria Okafor" in (folder / "customers.csv").read_text(encoding="utf-8")


def test_ana_brings_a_till_file_with_a_mistake_in_it(ana: Ana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story()
    file = tmp_path / "till.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(file), ""))
    good = "customer,when,amount,items\n1001,2026-01-05 08:10:00,3.20,Flat white\n"
    with story.step("A date in Ana's file is nonsense: the program says in which line, and keeps nothing of it."):
        file.write_text(good + "1002,the day after,3.20,Tea\n", encoding="utf-8")
        ana.unlocks()
        ana.keys("Ctrl+O")
        ana.sees("line 3")
        ana.sees("Maria Okafor")
    with story.step("She mends the line and brings the file again: now it is kept."):
        file.write_text(good + "1002,2026-01-06 09:00:00,3.20,Tea\n", encoding="utf-8")
        ana.keys("Ctrl+O")
        ana.sees("2 visits brought in.")

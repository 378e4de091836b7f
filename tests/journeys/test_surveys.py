"""A survey on paper goes all the way round: drawn, printed, typed back, and put right; with keys alone."""

from __future__ import annotations

import re
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop
from tests.ui.paper import pdf_text

from localregulars.domain.consent import Purpose


def test_a_sheet_is_printed_for_somebody_typed_back_and_a_bad_score_waits_to_be_put_right(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot, tmp_path: Path
) -> None:
    test_shop.customer("ada", Purpose.HISTORY, Purpose.FEEDBACK, name="Ada Okafor")
    test_shop.store.close()
    program = start_program()
    ines, story = Person(qtbot, program), Story()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)

    with story.step("Ines writes a survey and starts it."):
        ines.keys("Ctrl+3")
        ines.chooses("What people said", "Surveys")
        ines.presses("New survey")
        ines.fills("What it is called", "Autumn")
        ines.presses("Keep this survey")
        ines.sees("Not started · Satisfaction, 1 to 5")
        ines.presses("Start asking")
        ines.sees("Running · Satisfaction, 1 to 5")
    with story.step("The draw names Ada, who was never asked before; her sheet is printed."):
        ines.presses("Who to ask today")
        ines.picks("How", "W")
        ines.sees("Was never asked before")
        ines.presses("I am asking them")
        ines.presses("Print their sheet …")
        ines.presses("Save as PDF …")
        ines.answers_the_file_dialog(tmp_path / "sheet.pdf")
        ines.waits_until((tmp_path / "sheet.pdf").exists, "no sheet")
        sheet = "".join("".join(pdf_text(tmp_path / "sheet.pdf")).split())
        assert "Howsatisfiedareyouwithus?" in sheet
        assert "Ada" not in sheet
    with story.step("In the evening it lies in the box, and Ines types it in by its number."):
        found = re.search(r"1-1-[0-9A-Z]{7}", sheet)
        assert found is not None
        ines.comes_back()
        ines.presses("Type in a paper sheet")
        ines.types(found[0])
        ines.keys("Return")
        ines.sees("Of Ada Okafor")
        ines.types("1")
        ines.keys("Return")
        ines.types("The soup was cold")
        ines.keys("Return")
        ines.sees("1 asked · 1 answer")
    with story.step("What went wrong for Ada waits to be put right."):
        ines.goes_to("Surveys")
        ines.keys(*["Left"] * 6)
        ines.chooses("What people said", "Put right")
        ines.sees("Autumn: 1/5. The soup was cold")
        ines.sees("Ada Okafor")

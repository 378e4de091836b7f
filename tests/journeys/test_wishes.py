"""A wish goes all the way round: written down, joined, granted, told, and hung on the wall; with keys alone."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop
from tests.ui.paper import pdf_text

from localregulars.domain.consent import Purpose


def test_a_wish_comes_full_circle_and_a_poll_is_counted_from_paper(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot, tmp_path: Path
) -> None:
    test_shop.customer("ada", Purpose.HISTORY, Purpose.FEEDBACK, name="Ada Okafor")
    test_shop.store.close()
    program = start_program()
    ines, story = Person(qtbot, program), Story()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)

    with story.step("Ines opens the wish list."):
        ines.keys("Ctrl+3")
        ines.chooses("What people said", "Wishes")
        ines.sees("No wishes yet")
    with story.step("Ada would like oat milk; Ines writes it down with her name."):
        ines.fills("What would somebody like?", "Oat milk")
        ines.sees("Who wishes it (may stay empty)")
        ines.fills("Who wishes it (may stay empty)", "ada")
        ines.keys("Return")
        ines.sees("Chosen.")
        ines.keys("Return")
        ines.sees("1 person wished for it.")
    with story.step("Three more say so at the counter, and give no name."):
        ines.presses("Count more in …")
        ines.fills("How many more said so, without a name", "3")
        ines.keys("Return")
        ines.sees("4 people wished for it, 3 of them without a name.")
    with story.step("On Monday it is in the fridge."):
        ines.presses("What became of it …")
        ines.picks("Where it stands", "D")
        ines.fills("What became of it", "In the fridge since Monday")
        ines.keys("Return")
        ines.sees("Tell them when they are here")
    with story.step("Ada comes in and is told."):
        ines.presses("Ada Okafor was told")
        ines.sees_no("Tell them when they are here")
    with story.step("For the others it hangs on the wall, without a name."):
        ines.presses("Save as PDF …")
        ines.answers_the_file_dialog(tmp_path / "wall.pdf")
        ines.waits_until((tmp_path / "wall.pdf").exists, "no page for the wall")
        ines.sees("Saved as wall.pdf.")
        wall = "".join("".join(pdf_text(tmp_path / "wall.pdf")).split())
        assert "InthefridgesinceMonday" in wall
        assert "Ada" not in wall
    with story.step("Ines asks something, and types the sheet of the counter in."):
        ines.comes_back()
        ines.chooses("Wishes", "Polls")
        ines.presses("Ask regulars something …")
        ines.fills("What do you want to know?", "Which evening?")
        ines.fills("What there is to choose from", "Tuesday")
        ines.keys("Return")
        ines.types("Thursday")
        ines.presses("Ask this")
        ines.presses("Type in the sheet …")
        ines.types("3")
        ines.keys("Return")
        ines.types("21")
        ines.keys("Return")
        ines.sees("“Thursday” is clearly ahead")

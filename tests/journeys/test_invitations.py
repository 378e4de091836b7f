"""An owner invites to a tasting evening, with keys alone: a lot is drawn, its list worked down, its cost kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.inviting import people_who_agreed
from tests.journeys.conftest import StartProgram
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop

from localregulars.application.customers.personal_fields import write_birthday
from localregulars.domain.consent import Purpose


def test_a_lot_is_drawn_worked_down_and_a_birthday_is_remembered(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot, tmp_path: Path
) -> None:
    people = people_who_agreed(test_shop, 5, Purpose.NOTES)
    today = test_shop.clock.now().date()
    test_shop.do(partial(write_birthday, customer_id=people[0], month=today.month, day=today.day))
    test_shop.store.close()
    program = start_program()
    ines, story = Person(qtbot, program), Story()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)

    with story.step("It is Ada's birthday; Ines wishes her well and says so, and takes a slip back."):
        ines.sees("Birthdays around now")
        ines.presses("Greeted")
        ines.sees("Ada Obi 00 was greeted.")
        ines.sees_no("Birthdays around now")
        ines.keys("Ctrl+Z")
        ines.sees("Birthdays around now")
    with story.step("She invites to a tasting evening, and nobody has to be a regular for it."):
        ines.keys("Ctrl+3")
        ines.chooses("What people said", "Invitations")
        ines.sees("No invitations yet")
        ines.presses("Invite people …")
        ines.fills("What it is", "Tasting evening")
        ines.picks("Whom you invite", "E")
        ines.sees("Of 5 people who can be asked, the draw invites 4 and leaves 1 out")
        ines.sees("Too few to tell afterwards")
    with story.step("The lot is drawn, and its list goes into a file."):
        ines.presses("Draw who is invited")
        ines.sees("By e-mail, today: 4 people on the list; left out by the draw: 1.")
        ines.presses("Save for a spreadsheet …")
        ines.answers_the_file_dialog(tmp_path / "invitation.csv")
        ines.comes_back()
        ines.sees("Saved as invitation.csv.")
        assert len((tmp_path / "invitation.csv").read_text("utf-8").splitlines()) == 5
    with story.step("All of them are invited, and the list has done its work."):
        ines.presses("All of them are invited")
        ines.sees("Show the list again")
        ines.sees_no("E-mail address")
    with story.step("It took her twenty minutes."):
        ines.presses("What it took …")
        ines.fills("Minutes it took", "20")
        ines.keys("Return", "Return")
        ines.sees("It took 20 minutes.")

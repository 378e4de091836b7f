"""One person whom the shop knew as two is one again, with keys alone, and the till finds her from then on."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram, stop
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop

from localregulars.domain.consent import Purpose
from localregulars.ui.pages.customers.page import CustomersPage


def test_two_records_become_one_and_the_till_finds_the_one(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot
) -> None:
    ada = test_shop.customer("card-1", Purpose.HISTORY, Purpose.NOTES, name="Ada Okafor")
    test_shop.customer("card-2", Purpose.HISTORY, name="A. Okafor")
    test_shop.store.close()
    program = start_program()
    ines, story = Person(qtbot, program), Story()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)

    with story.step("Ada lost her card, and the till knows her twice; Ines opens her profile."):
        ines.keys("Ctrl+2")
        ines.fills("Search by name or customer number", "ada")
        ines.keys("Return")
        ines.sees("Customer number card-1")
    with story.step("She looks for the other record, and sees both side by side."):
        ines.presses("Put together …")
        page = program.window.findChild(CustomersPage)
        assert page is not None
        known = page.together.form.who.model
        ines.waits_until(lambda: known.total > 0, "nobody is known")
        ines.fills("The other record of the same person", "card-2")
        ines.keys("Return")
        ines.sees("Which name stays?")
        ines.sees("Both records say yes to: Keep their visits")
    with story.step("That notes may be kept Ada said herself, so Ines takes that yes."):
        ines.chooses("Ask them again", "Take the yes")
        ines.presses("Put together")
        ines.sees("Ada Okafor: two records are one now")
        ines.sees_no("A. Okafor")
    with story.step("Both cards are hers now."):
        stop(program)
        opened = TestShop.opened(test_shop.folder)
        with opened.store.unit_of_work() as uow:
            assert uow.customers.find_by_till_ids(["card-1", "card-2"]) == {"card-1": ada, "card-2": ada}
            assert uow.consents.stands(ada, Purpose.NOTES)
        opened.store.close()

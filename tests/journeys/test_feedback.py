"""Feedback that comes full circle: somebody complains, something changes, and she hears of it when she is next here."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram, stop
from tests.journeys.story import Person, Story
from tests.shops import PASSPHRASE, TestShop

from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import FeedbackState


def test_a_complaint_is_written_down_becomes_a_change_and_she_is_told_without_a_mouse(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot
) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY, Purpose.FEEDBACK, name="Ada Okafor")
    test_shop.store.close()
    program, story = start_program(), Story()
    owner = Person(qtbot, program)
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)

    with story.step("Ada says that her coffee is cold, and the owner writes it down."):
        owner.keys("Ctrl+3", "Ctrl+N")
        owner.fills("What did somebody say?", "The coffee is cold")
        owner.picks("What it is", "compla")
        owner.picks("How they sounded", "un")
        owner.fills("Who said it (may stay empty)", "ada")
        owner.keys("Return")
        owner.sees("Chosen.")
        owner.fills("What it is about", "Coffee")
        owner.keys("Return")
        owner.sees("Written down: Complaint.")
        owner.sees("New: nobody has begun with it")

    with story.step("She gets a new one at once."):
        owner.chooses("What people said", "Put right")
        owner.presses("Offer something …")
        owner.types("A hot one")
        owner.keys("Return")
        owner.sees("Offered: A hot one")

    with story.step("From today cups are warmed: that is what her complaint was about."):
        owner.chooses("Put right", "Themes")
        owner.sees("1 person, unhappy, the last one today")
        owner.presses("Change something …")
        owner.types("Cups are warmed")
        owner.picks("When", "it")
        owner.presses("Write it down")
        owner.sees("What was open on it is fixed, and whoever said it is to be told.")

    with story.step("The next time that she is here, Today says to tell her."):
        owner.keys("Ctrl+1")
        owner.sees_no("Tell them today")
        owner.keys("Ctrl+2")
        owner.types("ada")
        owner.keys("Return")
        owner.presses("Record a visit")
        owner.keys("Ctrl+1")
        owner.sees("Tell Ada Okafor what is different now: Cups are warmed")

    with story.step("She is told, and it is off the list; a slip of the finger is taken back."):
        owner.presses("Told")
        owner.sees("Ada Okafor knows what came of it.")
        owner.sees_no("Tell them today")
        owner.keys("Ctrl+Z")
        owner.sees("Tell them today")
        owner.presses("Told")
        owner.sees_no("Tell them today")

    stop(program)
    test_shop.reopen()
    with test_shop.store.unit_of_work() as uow:
        [entry] = uow.feedback.of_customer(ada)
        assert entry.state is FeedbackState.TOLD
        assert entry.words == "The coffee is cold"

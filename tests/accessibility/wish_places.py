"""The places of wishes and polls on the Feedback screen, and a shop in which something stands in each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from tests.shops import TestShop

from localregulars.application.voices.polls import ask_poll, count_tally, end_poll, give_voice
from localregulars.application.voices.wishes import add_wish, move_wish
from localregulars.domain.consent import Purpose
from localregulars.domain.polls import PollStanding
from localregulars.domain.wishes import WishState
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.poll_panel import PollPanel
from localregulars.ui.pages.feedback.polls_part import PollsPart
from localregulars.ui.pages.feedback.wish_panel import WishPanel
from localregulars.ui.pages.feedback.wishes_part import WishesPart
from localregulars.ui.widgets.button import Button

if TYPE_CHECKING:
    from tests.accessibility.places import Walker


def wish_and_choose(made: TestShop) -> None:
    """Two wishes that are open and one that is settled, a poll that is open and one that is over."""
    who = made.customer("wishes", Purpose.HISTORY, Purpose.FEEDBACK, name="Dara Wells")
    done = made.do(partial(add_wish, words="Oat milk", customer_id=who)).value
    made.do(partial(move_wish, wish_id=done, state=WishState.GRANTED, because="In the fridge since Monday"))
    made.do(partial(add_wish, words="Open until eight on Thursdays", customer_id=who, more=12))
    made.do(partial(add_wish, words="A later hour", more=3))
    asked = partial(ask_poll, choices=("Tuesday", "Thursday", "Sunday"))
    until = made.clock.now().date() + timedelta(days=9)
    over = made.do(partial(asked, question="Which soup on Fridays?", until=until)).value
    made.do(partial(end_poll, poll_id=over))
    poll = made.do(partial(asked, question="Which evening suits you best?", until=until)).value
    made.do(partial(count_tally, poll_id=poll, more=(4, 19, 3)))
    made.do(partial(give_voice, poll_id=poll, customer_id=who, choice=1))


def _wishes(words: str, walker: Walker) -> WishesPart:
    page = walker.page("feedback", "wishes")
    assert isinstance(page, FeedbackPage)
    part = page.parts["wishes"]
    assert isinstance(part, WishesPart)
    rows = [part.rows.row_at(place) for place in range(part.rows.rowCount())]
    part.list.choose(next(row.wish.wish_id for row in rows if row.wish.words == words))
    walker.settle()
    return part


def _in_wish(button: Callable[[WishPanel], Button], walker: Walker) -> QWidget:
    return walker.press(button(_wishes("A later hour", walker).panel))


def _granted(walker: Walker) -> QWidget:
    _wishes("Oat milk", walker)
    return walker.inside.window


def _leaving(walker: Walker) -> QWidget:
    return walker.press(_wishes("Open until eight on Thursdays", walker).panel.leave)


def _writing(walker: Walker) -> QWidget:
    _wishes("A later hour", walker).add.line.set_text("A bench by the door")
    walker.settle()
    return walker.inside.window


def _polls(standing: PollStanding, walker: Walker) -> PollsPart:
    page = walker.page("feedback", "polls")
    assert isinstance(page, FeedbackPage)
    part = page.parts["polls"]
    assert isinstance(part, PollsPart)
    rows = [part.rows.row_at(place) for place in range(part.rows.rowCount())]
    part.list.choose(next(row.poll.poll_id for row in rows if row.standing is standing and row.poll.total != 1))
    walker.settle()
    return part


def _in_poll(standing: PollStanding, button: Callable[[PollPanel], Button], walker: Walker) -> QWidget:
    return walker.press(button(_polls(standing, walker).panel))


def _asking(walker: Walker) -> QWidget:
    return walker.press(_polls(PollStanding.OPEN, walker).ask)


WISHES: tuple[tuple[str, Callable[[Walker], QWidget]], ...] = (
    ("wishes, writing", _writing),
    ("wishes, told", _granted),
    ("wishes, more", partial(_in_wish, lambda panel: panel.more)),
    ("wishes, somebody joins", partial(_in_wish, lambda panel: panel.join)),
    ("wishes, somebody taken out", _leaving),
    ("wishes, what became of it", partial(_in_wish, lambda panel: panel.decide)),
    ("wishes, the same", partial(_in_wish, lambda panel: panel.merge)),
    ("wishes, other words", partial(_in_wish, lambda panel: panel.reword)),
    ("polls, asking", _asking),
    ("polls, somebody chooses", partial(_in_poll, PollStanding.OPEN, lambda panel: panel.choose)),
    ("polls, somebody taken out", partial(_in_poll, PollStanding.OPEN, lambda panel: panel.leave)),
    ("polls, the sheet", partial(_in_poll, PollStanding.OPEN, lambda panel: panel.tally)),
    ("polls, what became of it", partial(_in_poll, PollStanding.OVER, lambda panel: panel.decide)),
    ("polls, open again", partial(_in_poll, PollStanding.OVER, lambda panel: panel.prolong)),
)
"""What each is called, and how one comes there."""

"""The places of the Feedback screen, and a shop in which something stands in each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from tests.shops import TestShop

from localregulars.application.feedback.log import assign, write_down
from localregulars.application.feedback.page import change_made_today
from localregulars.application.feedback.ports import LogSlice
from localregulars.application.feedback.themes import plan_change
from localregulars.application.noticing.bookings import note_appointment
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import THE_OWNER, FeedbackKind, Mood
from localregulars.ui.pages.feedback.changes_part import ChangesPart
from localregulars.ui.pages.feedback.entry_panel import EntryPanel
from localregulars.ui.pages.feedback.log_part import LogPart
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.part import FeedbackPart
from localregulars.ui.pages.feedback.recovery_part import RecoveryPart
from localregulars.ui.pages.feedback.theme_panel import ThemePanel
from localregulars.ui.pages.feedback.themes_part import ThemesPart
from localregulars.ui.widgets.button import Button

if TYPE_CHECKING:
    from tests.accessibility.places import Walker


def speak_up(made: TestShop) -> None:
    """Feedback in every state, a change with a before and after, and somebody who is expected and is to be told."""
    today, now = made.clock.now().date(), made.clock.now()
    here = made.customer("here", Purpose.HISTORY, Purpose.MONITORING, Purpose.FEEDBACK, name="Ada Obi")
    made.do(partial(note_appointment, customer_id=here, day=today))
    for days in range(67, 39, -1):
        cold = partial(write_down, kind=FeedbackKind.COMPLAINT, words="Cold coffee", topic="Coffee", mood=Mood.UNHAPPY)
        made.do(partial(cold, at=now - timedelta(days=days), customer_id=here if days == 40 else None))
    with made.store.unit_of_work() as uow:
        coffee = [theme.theme_id for theme in uow.themes.all() if theme.name == "Coffee"]
    made.clock.pass_time(days=-39)
    made.do(partial(change_made_today, what="Cups are warmed", themes=coffee))
    made.clock.pass_time(days=39)
    made.do(partial(plan_change, what="A second till", themes=coffee))
    late = made.do(partial(write_down, kind=FeedbackKind.COMPLAINT, words="Too loud", topic="Music")).value
    made.do(partial(assign, feedback_id=late, owner=THE_OWNER, due=today))


def _feedback(part_id: str, walker: Walker) -> FeedbackPart:
    page = walker.page("feedback", part_id)
    assert isinstance(page, FeedbackPage)
    return page.parts[part_id]


def _part(part_id: str, walker: Walker) -> QWidget:
    _feedback(part_id, walker)
    return walker.inside.window


def _writing(walker: Walker) -> QWidget:
    part = _feedback("log", walker)
    assert isinstance(part, LogPart)
    part.composer.begin()
    part.composer.add_file(Path("cold.png"))
    part.composer.line.set_text("Cold coffee")
    walker.press(part.composer.send)  # it is asked what it is
    return walker.inside.window


def _in_log(which: LogSlice, button: Callable[[EntryPanel], Button], walker: Walker) -> QWidget:
    page = walker.page("feedback", ("log", which.value))
    assert isinstance(page, FeedbackPage)
    part = page.parts["log"]
    assert isinstance(part, LogPart)
    return walker.press(button(part.panel))


def _in_recovery(button: Callable[[RecoveryPart], Button], walker: Walker) -> QWidget:
    part = _feedback("recovery", walker)
    assert isinstance(part, RecoveryPart)
    return walker.press(button(part))


def _in_themes(button: Callable[[ThemePanel], Button], walker: Walker) -> QWidget:
    part = _feedback("themes", walker)
    assert isinstance(part, ThemesPart)
    return walker.press(button(part.panel))


def _change(what: str, walker: Walker) -> ChangesPart:
    part = _feedback("changes", walker)
    assert isinstance(part, ChangesPart)
    rows = [part.rows.row_at(place) for place in range(part.rows.rowCount())]
    part.list.choose(next(row.change.change_id for row in rows if row.change.what == what))
    walker.settle()
    return part


def _changed(walker: Walker) -> QWidget:
    _change("Cups are warmed", walker)
    return walker.inside.window


def _planned(walker: Walker) -> QWidget:
    return walker.press(_change("A second till", walker).panel.make)


FEEDBACK: tuple[tuple[str, Callable[[Walker], QWidget]], ...] = (
    ("feedback, writing", _writing),
    ("feedback, by when", partial(_in_log, LogSlice.NEW, lambda panel: panel.assign)),
    ("feedback, why not", partial(_in_log, LogSlice.NEW, lambda panel: panel.wont)),
    ("feedback, a change", partial(_in_log, LogSlice.NEW, lambda panel: panel.fixed)),
    ("feedback, told", partial(_in_log, LogSlice.FIXED, lambda panel: panel.tell)),
    ("feedback, by mistake", partial(_in_log, LogSlice.NEW, lambda panel: panel.gone)),
    ("feedback, an offer", partial(_in_recovery, lambda part: part.panel.offer)),
    ("feedback, put right", partial(_in_recovery, lambda part: part.panel.settle)),
    ("feedback, went wrong", partial(_in_recovery, lambda part: part.noticed)),
    ("feedback, a theme", partial(_in_themes, lambda panel: panel.change)),
    ("feedback, another name", partial(_in_themes, lambda panel: panel.rename)),
    ("feedback, the same", partial(_in_themes, lambda panel: panel.same)),
    ("feedback, before and after", _changed),
    ("feedback, made", _planned),
)
"""What each is called, and how one comes there."""

"""Panels of Numbers without their page, for facts that a test puts in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from localregulars.application.ports import Clock
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.panel import NumberPanel
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.pages.numbers.work import numbers_work
from localregulars.ui.widgets.notice import NoticeBar


@contextmanager
def number_panels(qtbot: QtBot, clock: Clock) -> Iterator[Callable[[str], NumberPanel]]:
    """Makes the panel of a measure; in the end nothing has failed."""
    lanes, window = Lanes(), QWidget()
    qtbot.addWidget(window)
    failures: list[Exception] = []
    session = ShopSession(lanes, clock)
    context = PageContext(session, NoticeBar(window), lambda _page, _item: None, failures.append)
    model = NumbersViewModel(session, numbers_work(), window)

    def made(measure_id: str) -> NumberPanel:
        panel = NumberPanel(measure_id, context, model, is_small=False)
        panel.setParent(window)
        return panel

    yield made
    lanes.shut_down()
    assert failures == []

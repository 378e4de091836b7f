"""Somebody who is looked for by name, by whoever types faster than the list is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.shops import TestShop

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.person_picker import PersonPicker


class SlowModel:
    """Reads when it is told to."""

    def __init__(self, shop: TestShop) -> None:
        self._shop = shop
        self.answer: Callable[[], None] = lambda: None

    def read(self, _name: str, query: Callable[..., Any], then: Callable[[Any], None]) -> None:
        """Ask now, answer later."""

        def answer() -> None:
            with self._shop.store.unit_of_work() as uow:
                found = query(uow, self._shop.clock)
            then(found)

        self.answer = answer


@pytest.fixture
def asked(qtbot: QtBot, test_shop: TestShop, theme: Theme) -> tuple[PersonPicker, SlowModel, CustomerId]:
    """A picker that still waits for its list, what it waits for, and Ada, the one customer."""
    del theme
    ada = test_shop.customer("ada", Purpose.HISTORY, name="Ada Okafor")
    model: Any = SlowModel(test_shop)
    picker = PersonPicker(model)
    qtbot.addWidget(picker)
    picker.show()
    picker.open()
    return picker, model, ada


def test_enter_before_the_list_is_read_chooses_once_it_is(asked: tuple[PersonPicker, SlowModel, CustomerId]) -> None:
    picker, model, ada = asked
    QTest.keyClicks(picker.field.input, "ada")
    QTest.keyClick(picker.field.input, Qt.Key.Key_Return)
    assert picker.customer_id is None
    assert picker.field.problem == ""
    model.answer()
    assert picker.customer_id == ada


def test_another_letter_takes_that_wish_back(asked: tuple[PersonPicker, SlowModel, CustomerId]) -> None:
    picker, model, _ada = asked
    QTest.keyClicks(picker.field.input, "ad")
    QTest.keyClick(picker.field.input, Qt.Key.Key_Return)
    QTest.keyClicks(picker.field.input, "a")
    model.answer()
    assert picker.customer_id is None

"""A day as it is written and typed on a computer that tells no language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.day_field import DayField


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[DayField]:
    """A day field where no language is told."""
    ours = QLocale()
    QLocale.setDefault(QLocale.c())
    made = DayField("Until", date(2026, 11, 23), date(2026, 1, 1), date(2026, 12, 31))
    qtbot.addWidget(made)
    yield made
    QLocale.setDefault(ours)


def test_a_day_has_its_marks(field: DayField) -> None:
    assert field.input.text() == "23/11/2026"


@pytest.mark.parametrize(
    ("typed", "day"), [("24 11 2026", 24), ("25/11/2026", 25), ("26.11.2026", 26), ("not a day", 23)]
)
def test_any_mark_may_be_typed(field: DayField, typed: str, day: int) -> None:
    field.input.setText(typed)
    assert field.day == date(2026, 11, day)

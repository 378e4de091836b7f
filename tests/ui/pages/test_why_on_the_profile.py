"""The profile says why somebody waits for a hello; of somebody who still comes it asks for no call."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.reasons import made_up_reasons, signal

from localregulars.application.read_models import CustomerProfile, CustomerRow
from localregulars.domain.check_in import CheckIn, CheckInState, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import ReasonCode, Signal
from localregulars.ui.pages.customers.check_ins_section import CheckInsSection
from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button

TODAY = date(2026, 3, 20)
WHO = CustomerId(1)
REASONS = {reason.code: reason for reason in reversed(made_up_reasons(TODAY))}
SMALLER = signal(REASONS[ReasonCode.VISITS_ARE_SMALLER], score=2)
LATER = signal(REASONS[ReasonCode.OTHER_HOURS], score=1)
ABSENCE = signal(REASONS[ReasonCode.LONGER_THAN_USUAL], REASONS[ReasonCode.RARE_GAP])


def state(*signals: Signal, waits: bool = True) -> ProfileState:
    check_in = CheckIn(CheckInId(7), WHO, TODAY - timedelta(days=2), TODAY - timedelta(days=1), signals)
    if not waits:
        check_in = replace(check_in, state=CheckInState.CLOSED, closed_because=ClosedBecause.LAPSED)
    row = CustomerRow(
        WHO, "Ana Ode", "", 41, TODAY, 1.5, has_history_consent=True, may_be_scored=True, is_in_queue=True
    )
    profile = CustomerProfile(row, "", "", (), (), (), (), (), (), (check_in,), never_suggest=False, judged_on=TODAY)
    return ProfileState(profile, TODAY, CheckInId(7) if waits else None)


@pytest.fixture
def section(theme: Theme, qtbot: QtBot) -> CheckInsSection:
    made = CheckInsSection(cast("ProfileViewModel", None))  # nothing is pressed
    qtbot.addWidget(made)
    made.show()
    return made


def texts(section: CheckInsSection) -> list[str]:
    QApplication.processEvents()  # what is new is shown in its turn, what is old goes
    return [label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section)]


def test_of_somebody_who_still_comes_it_says_why_and_asks_for_a_hello_at_the_next_visit(
    section: CheckInsSection,
) -> None:
    section.show_state(state(SMALLER, LATER))
    shown = texts(section)
    first = shown.index("Still comes, but not as usual: 2 small things together.")
    assert shown[first + 1 : first + 4] == [
        "Visits are smaller than usual: about 4.20 instead of 9.80 (the last 6 of 41 visits, since 3 Mar).",
        "Comes around 16:00 now, usually around 08:00 (the last 5 of 41 visits, since 3 Mar).",
        "Say hello when they next come in",
    ]
    assert not any("nobody answered" in text for text in shown)
    assert [button.text() for button in section.findChildren(Button) if button.isVisible()] == ["Never suggest"]


def test_of_somebody_who_is_missing_it_says_why_and_takes_down_a_try(section: CheckInsSection) -> None:
    section.show_state(state(ABSENCE, SMALLER))
    shown = texts(section)
    assert any(text.startswith("Usually here every 3 days") for text in shown)
    assert any("nobody answered" in text for text in shown)
    assert "Say hello when they next come in" not in shown


def test_nothing_is_asked_of_anybody_once_it_is_closed(section: CheckInsSection) -> None:
    section.show_state(state(SMALLER))
    section.show_state(state(SMALLER, waits=False))
    assert not any("Still comes" in text or "Say hello" in text for text in texts(section))

"""A shop that was opened without the passphrase: who is here is asked before anything is seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.shops import PASSPHRASE, AtTheCounter
from tests.ui.staff_gate.conftest import SAM_PIN, GateWindow

from localregulars.application.shop.staff import try_pin
from localregulars.background.work import StoreCommand
from localregulars.domain.staff import MOST_WRONG_TRIES
from localregulars.ui.access import Access
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.main_window import MainWindow


@pytest.fixture
def opened_without_passphrase(gate_window: GateWindow, monkeypatch: pytest.MonkeyPatch) -> GateWindow:
    """The window once more, as after the sign-in of the computer opened the shop, with wrong PINs from before."""
    session = gate_window.shell.session
    if gate_window.expects_people:
        sam = gate_window.shell.gate.people[0].staff_id
        for _ in range(MOST_WRONG_TRIES - 1):
            wrong = StoreCommand.of(partial(try_pin, staff_id=sam, pin="7391"))
            with gate_window.qtbot.waitSignal(session.run(wrong).finished, timeout=20_000):
                pass
    gate_window.ctrl(Qt.Key.Key_L)
    gate_window.qtbot.waitUntil(lambda: gate_window.window.shell is None)
    monkeypatch.setattr(VaultGateway, "is_owner_proven", property(lambda _self: False))
    _enter(gate_window.window, gate_window)
    return gate_window


def _enter(window: MainWindow, gate_window: GateWindow) -> None:
    with gate_window.qtbot.waitSignal(window.shop_entered, timeout=20_000):
        gate_window.type(PASSPHRASE)
        gate_window.press(Qt.Key.Key_Return)


def test_nothing_is_let_before_somebody_said_who_they_are(opened_without_passphrase: GateWindow) -> None:
    shell = opened_without_passphrase.shell
    assert not shell.gate.lets(Access.STAFF)
    opened_without_passphrase.qtbot.waitUntil(lambda: bool(shell.gate.people))
    assert opened_without_passphrase.built == ["today"], "the one from before; none was built since"
    assert set(opened_without_passphrase.question.names.buttons) == {"Sam", "Ines"}


def test_a_restart_without_the_passphrase_gives_no_more_tries(opened_without_passphrase: GateWindow) -> None:
    gate_window = opened_without_passphrase
    gate_window.qtbot.waitUntil(lambda: bool(gate_window.shell.gate.people))
    gate_window.choose("Ines")
    gate_window.try_wrong()
    assert gate_window.question._model.tries_left == 0
    assert not gate_window.question.names.isVisible()


def test_a_pin_lets_in_as_ever(opened_without_passphrase: GateWindow) -> None:
    gate_window = opened_without_passphrase
    gate_window.qtbot.waitUntil(lambda: bool(gate_window.shell.gate.people))
    gate_window.choose("Sam")
    gate_window.type(SAM_PIN)
    with gate_window.qtbot.waitSignal(gate_window.shell.gate.changed, timeout=20_000):
        gate_window.press(Qt.Key.Key_Return)
    assert gate_window.shell.sidebar.who == "Sam is here"
    assert gate_window.shell.current_id == "today"
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize("at_the_counter", [[]])
def test_with_nobody_at_the_counter_nothing_is_asked(
    opened_without_passphrase: GateWindow, at_the_counter: Sequence[AtTheCounter]
) -> None:
    shell = opened_without_passphrase.shell
    opened_without_passphrase.qtbot.waitUntil(lambda: shell.gate.lets(Access.OWNER))
    assert shell.current_id == "today"
    assert shell.sidebar.who == ""

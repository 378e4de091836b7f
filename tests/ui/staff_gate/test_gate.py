"""Handing over: who may see and do what, whichever way they try it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel
from tests.shops import PASSPHRASE, AtTheCounter
from tests.ui.staff_gate.conftest import INES_PIN, SAM_PIN, WRONG_PIN, Counted, GateWindow

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.shop.shops import change_profile
from localregulars.application.visits.import_records import Detected, ImportReport
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.staff import MOST_WRONG_TRIES
from localregulars.ui.access import Access
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.file_import import FileImport
from localregulars.ui.file_intake import FileIntake
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.widgets.button import NavigationButton
from localregulars.ui.widgets.shortcut_sheet import ShortcutSheet

OWNER_PAGES = ("customers", "settings")


def visible_words(gate_window: GateWindow) -> set[str]:
    return {b.text() for b in gate_window.window.findChildren(QAbstractButton) if b.isVisible()}


def test_the_owner_hands_over_a_staff_member_comes_in_and_the_passphrase_brings_the_owner_back(
    gate_window: GateWindow,
) -> None:
    """The whole of it, with keys alone."""
    shell = gate_window.shell
    assert shell.sidebar.who == "The owner is here"
    gate_window.ctrl(Qt.Key.Key_4)
    assert shell.current_id == "settings"
    gate_window.hand_over()
    assert not any(button.isVisible() for button in shell.sidebar.findChildren(NavigationButton))
    assert shell.current_page is None, "no page is left behind the question"
    gate_window.choose("Sam")
    gate_window.type(SAM_PIN)
    with gate_window.qtbot.waitSignal(shell.gate.changed, timeout=20_000):
        gate_window.press(Qt.Key.Key_Return)
    assert (shell.current_id, shell.sidebar.who) == ("today", "Sam is here")
    assert not visible_words(gate_window) & {"Customers", "Settings", "Bring in a file"}
    assert {"Today", "Feedback", "Hand over", "Lock"} <= visible_words(gate_window)
    gate_window.hand_over()
    gate_window.choose("Sam")
    for left in range(MOST_WRONG_TRIES - 1, 0, -1):
        gate_window.try_wrong()
        assert gate_window.question.message == f"That is not the PIN of Sam. Tries left: {left}"
    gate_window.try_wrong()
    question = gate_window.question
    assert not any(name.isVisible() for name in question.names.buttons.values())
    assert gate_window.is_in(question.passphrase)
    with gate_window.qtbot.waitSignal(question._model.refused, timeout=20_000):
        gate_window.type("not the passphrase at all")
        gate_window.press(Qt.Key.Key_Return)
    assert "typing mistake" in question.message
    with gate_window.qtbot.waitSignal(shell.gate.changed, timeout=20_000):
        gate_window.type(PASSPHRASE)  # what was wrong is selected: typing replaces it
        gate_window.press(Qt.Key.Key_Return)
    assert shell.sidebar.who == "The owner is here"
    gate_window.ctrl(Qt.Key.Key_4)
    assert shell.current_id == "settings"
    gate_window.come_in("Sam", SAM_PIN)
    assert shell.sidebar.who == "Sam is here", "the passphrase gave the PINs their tries back"


def test_an_owner_s_pin_brings_the_owner_back_to_where_they_were(gate_window: GateWindow) -> None:
    gate_window.ctrl(Qt.Key.Key_2)
    gate_window.come_in("Ines", INES_PIN)
    assert (gate_window.shell.current_id, gate_window.shell.sidebar.who) == ("customers", "Ines is here (owner)")
    assert {"Customers", "Settings", "Bring in a file"} <= visible_words(gate_window)


def test_no_two_entries_of_the_side_bar_have_the_same_icon(gate_window: GateWindow) -> None:
    entries = [entry for entry in gate_window.shell.sidebar.findChildren(NavigationButton) if entry.isVisible()]
    by_icon: dict[str, list[str]] = {}
    for entry in entries:
        by_icon.setdefault(entry._icon_name, []).append(entry.words)
    assert {"Hand over", "Customers"} <= {entry.words for entry in entries}
    assert [words for words in by_icon.values() if len(words) > 1] == []


def test_staff_reach_no_page_of_the_owner_s_by_any_way(gate_window: GateWindow) -> None:
    gate_window.come_in("Sam", SAM_PIN)
    shell, window = gate_window.shell, gate_window.window
    gate_window.built.clear()
    today = shell.current_page
    assert isinstance(today, Counted)
    for number, page_id in enumerate(shell.page_ids, start=1):
        if page_id not in OWNER_PAGES:
            continue
        ways: dict[str, Callable[[], object]] = {
            "its shortcut": partial(
                QTest.keyClick, window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
            ),
            "its action": window.actions_by_name[f"page.{page_id}"].trigger,
            "another page": partial(today.context.open_page, page_id, 41),
            "the sidebar's signal": partial(shell.sidebar.page_chosen.emit, page_id),
            "the shell": partial(shell.show_page, page_id),
        }
        for way, go in ways.items():
            go()
            assert shell.current_id == "today", way
            assert not today.context.may_open(page_id)
    assert not set(gate_window.built) & set(OWNER_PAGES), "not even built"


def test_the_keyboard_never_rests_on_something_of_the_owner_s(gate_window: GateWindow) -> None:
    """F6, arrows and Tab, all the way round."""
    gate_window.come_in("Sam", SAM_PIN)
    met = set()
    for key in [Qt.Key.Key_F6, *[Qt.Key.Key_Down] * 6, *[Qt.Key.Key_Tab] * 12, Qt.Key.Key_F6, *[Qt.Key.Key_Up] * 6]:
        gate_window.press(key)
        focus = QApplication.focusWidget()
        assert focus is not None
        met.add(getattr(focus, "words", type(focus).__name__))
        assert gate_window.shell.current_id in {"today", "feedback"}
    assert "Feedback" in met
    assert not met & {"Customers", "Settings", "Bring in a file"}


def test_every_action_of_the_registry_is_for_whom_it_says(gate_window: GateWindow) -> None:
    """In each state, each action is shown, listed and done exactly where the gate lets it."""
    window, gate = gate_window.window, gate_window.shell.gate
    done: list[str] = []
    added = {Access.ANYBODY: "Ctrl+F11", Access.STAFF: "Ctrl+F12", Access.OWNER: "Ctrl+F10"}
    for access, keys in added.items():
        window.actions_by_name.add(
            f"try.{access}", partial("Try {}".format, access), keys, partial(done.append, access.value), access
        )
    names = [action.objectName() for action in window.actions() if action.objectName()]
    assert {"page.customers", "page.settings", "bring", "lock", "hand_over"} <= set(names)

    def offered() -> set[str]:
        texts = {line.words for line in window.actions_by_name.lines()}
        visible = {name for name in names if window.actions_by_name[name].isVisible()}
        for access in added:
            assert (f"Try {access}" in texts) == gate.lets(access)
            window.actions_by_name[f"try.{access}"].trigger()
            QTest.keyClick(
                window, Qt.Key[f"Key_{added[access].removeprefix('Ctrl+')}"], Qt.KeyboardModifier.ControlModifier
            )
        return visible

    assert offered() == set(names)
    assert sorted(done) == ["anybody"] * 2 + ["owner"] * 2 + ["staff"] * 2
    done.clear()
    gate_window.hand_over()
    shut = offered()
    assert set(done) == {"anybody"}
    assert shut == {"lock", "shortcuts", "text.larger", "text.smaller", "text.normal", "try.anybody"}
    done.clear()
    gate_window.choose("Sam")
    gate_window.type(SAM_PIN)
    with gate_window.qtbot.waitSignal(gate.changed, timeout=20_000):
        gate_window.press(Qt.Key.Key_Return)
    staff = offered()
    assert set(done) == {"anybody", "staff"}
    assert set(names) - staff == {"page.customers", "page.settings", "bring", "print", "try.owner"}


def test_the_sheet_of_shortcuts_shows_what_is_for_whoever_is_here(gate_window: GateWindow) -> None:
    gate_window.come_in("Sam", SAM_PIN)
    gate_window.press(Qt.Key.Key_F1)
    [sheet] = gate_window.window.findChildren(ShortcutSheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Go to Today", "Hand over to somebody else"} <= said
    assert not said & {"Bring in a file", "Go to Settings", "Go to Customers"}
    sheet.close()


def test_staff_bring_in_no_file(gate_window: GateWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[object] = []

    def ask(*arguments: object) -> tuple[str, str]:
        asked.append(arguments)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    gate_window.come_in("Sam", SAM_PIN)
    today = gate_window.shell.current_page
    assert isinstance(today, Counted)
    assert not today.context.may_bring_in_file
    gate_window.ctrl(Qt.Key.Key_O)
    today.context.bring_in_file()
    gate_window.shell.import_file(tmp_path / "export.csv")
    assert not asked
    assert gate_window.shell.file_import is not None
    assert not gate_window.shell.file_import.is_running


def test_staff_cannot_take_back_what_the_owner_did(gate_window: GateWindow) -> None:
    undone: list[str] = []
    gate_window.shell.notices.say("Somebody was removed.", lambda: undone.append("undone"))
    gate_window.come_in("Sam", SAM_PIN)
    assert not gate_window.shell.notices.isVisible()
    gate_window.ctrl(Qt.Key.Key_Z)
    gate_window.shell.notices.undo()
    assert undone == []


def test_what_the_owner_left_open_is_gone_and_the_next_gets_pages_of_their_own(gate_window: GateWindow) -> None:
    gate_window.ctrl(Qt.Key.Key_4)
    left = gate_window.shell.current_page
    assert left is not None
    with gate_window.qtbot.waitSignal(left.destroyed):
        gate_window.hand_over()
    assert gate_window.built == ["today", "settings"]


def test_what_the_owner_s_page_asked_for_may_end_after_the_hand_over_and_offers_nothing_then(
    gate_window: GateWindow,
) -> None:
    """The page lives until it was told; what it says then is not there for whoever comes in."""
    gate_window.ctrl(Qt.Key.Key_4)
    shell, told = gate_window.shell, []
    page = shell.current_page
    assert isinstance(page, Counted)

    def slow(_uow: object, _clock: object) -> Outcome[str]:
        time.sleep(0.2)
        return Outcome("done", Changes.VISITS)

    def tell(_outcome: object) -> None:
        told.append(page.button.text())  # a page that is gone would raise here
        page.context.notices.say("Somebody was removed.", lambda: told.append("undone"))

    shell.session.run(StoreCommand.of(slow)).succeeded.connect(tell)
    gate_window.come_in("Sam", SAM_PIN)
    assert told == ["Something on settings"]
    assert not shell.notices.isVisible()
    shell.notices.undo()
    assert told == ["Something on settings"]


def test_what_the_owner_began_goes_on_as_theirs(gate_window: GateWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long import is kept although staff came in while the file was being read."""

    @owner_only
    def keep(_uow: object, clock: object) -> Outcome[ImportReport]:
        return Outcome(ImportReport(Detected("made up", "utf-8", ",", ".", "ymd"), 0, 0, 0, {}))

    session = gate_window.shell.session
    monkeypatch.setattr(session, "run_process", lambda _task: session.query(StoreQuery(lambda _uow: "parsed")))
    file_import = FileImport(session, FileIntake(cast("Any", None), lambda _parsed, _token: keep), gate_window.shell)
    failed: list[Exception] = []
    file_import.failed.connect(failed.append)
    with gate_window.qtbot.waitSignal(file_import.finished, timeout=20_000):
        file_import.start(Path("export.csv"))
        gate_window.shell.gate.hand_over()
    assert failed == []


def test_staff_do_not_leave_for_a_restore(gate_window: GateWindow) -> None:
    wanted: list[str] = []
    gate_window.shell.restore_wanted.connect(lambda: wanted.append("restore"))
    gate_window.come_in("Sam", SAM_PIN)
    gate_window.shell._want_restore()
    assert wanted == []
    assert "for the owner" in gate_window.shell.notices.text


def test_what_was_copied_does_not_wait_for_the_next(gate_window: GateWindow) -> None:
    BriefClipboard.current().copy("Ada Quillfeather")
    gate_window.hand_over()
    assert not BriefClipboard.current().holds_ours


def test_a_use_case_of_the_owner_s_is_refused_to_staff_and_to_nobody(gate_window: GateWindow) -> None:
    session = gate_window.shell.session
    failures: list[Exception] = []
    profile = _value_of(gate_window, session.query(StoreQuery(lambda uow: uow.settings.profile())))

    def ask() -> None:
        job = session.run(StoreCommand.of(lambda uow, clock: change_profile(uow, clock, profile=profile)))
        job.failed.connect(failures.append)
        gate_window.qtbot.waitUntil(lambda: job.is_over)

    ask()
    assert failures == []
    gate_window.hand_over()
    ask()
    gate_window.choose("Sam")
    gate_window.type(SAM_PIN)
    with gate_window.qtbot.waitSignal(gate_window.shell.gate.changed, timeout=20_000):
        gate_window.press(Qt.Key.Key_Return)
    ask()
    assert [type(error) for error in failures] == [OwnerOnlyError, OwnerOnlyError]
    allowed = session.run(StoreCommand.of(lambda _uow, _clock: Outcome("done", Changes.VISITS)))
    assert _value_of(gate_window, allowed) == Outcome("done", Changes.VISITS)


def _value_of(gate_window: GateWindow, job: Any) -> Any:
    values: list[Any] = []
    job.succeeded.connect(values.append)
    gate_window.qtbot.waitUntil(lambda: job.is_over)
    return values[0]


def test_locking_ends_everything_and_the_passphrase_makes_the_owner_again(gate_window: GateWindow) -> None:
    gate_window.come_in("Sam", SAM_PIN)
    gate_window.ctrl(Qt.Key.Key_L)
    gate_window.qtbot.waitUntil(lambda: isinstance(gate_window.window.stage, UnlockPage))
    gate_window.enter()
    assert gate_window.shell.sidebar.who == "The owner is here"
    gate_window.ctrl(Qt.Key.Key_4)
    assert gate_window.shell.current_id == "settings"


def test_the_shop_can_be_locked_from_the_question(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    gate_window.ctrl(Qt.Key.Key_L)
    gate_window.qtbot.waitUntil(lambda: isinstance(gate_window.window.stage, UnlockPage))


def test_five_wrong_pins_outlive_a_restart(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    gate_window.choose("Ines")
    for _ in range(MOST_WRONG_TRIES):
        gate_window.try_wrong()
    gate_window.window.close()
    gate_window.qtbot.waitUntil(lambda: gate_window.window.shell is None)
    gate_window.shop.reopen()
    with gate_window.shop.store.unit_of_work() as uow:
        assert [person.wrong_tries for person in uow.staff.all()] == [0, MOST_WRONG_TRIES]
    gate_window.shop.store.close()


def test_wrong_passphrases_at_the_question_make_the_unlock_page_wait_too(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    question = gate_window.question
    question._other_way.click()
    for _ in range(3):
        with gate_window.qtbot.waitSignal(question._model.refused, timeout=20_000):
            question.passphrase.field.set_text("not the passphrase at all")
            question.passphrase._open.click()
    assert question.message.startswith(("You can try again", "That is not it"))
    assert not question.passphrase.field.isEnabled()
    assert gate_window.window.preferences.value.wrong_tries == 3
    gate_window.ctrl(Qt.Key.Key_L)
    gate_window.qtbot.waitUntil(lambda: isinstance(gate_window.window.stage, UnlockPage))
    unlock = gate_window.window.stage
    assert isinstance(unlock, UnlockPage)
    assert not unlock.model.can_try


@pytest.mark.parametrize("at_the_counter", [[]])
def test_without_anybody_at_the_counter_the_program_is_as_before(
    gate_window: GateWindow, at_the_counter: Sequence[AtTheCounter]
) -> None:
    assert gate_window.shell.sidebar.who == ""
    assert "Hand over" not in visible_words(gate_window)
    gate_window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    gate_window.shell.gate.hand_over()
    assert gate_window.shell.gate.is_open
    gate_window.ctrl(Qt.Key.Key_4)
    assert gate_window.shell.current_id == "settings"


def test_what_is_typed_at_the_names_goes_to_the_pin_and_a_name_must_be_chosen(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    question = gate_window.question
    gate_window.type("2")
    assert question.pin.input.hasFocus()
    gate_window.type("580")
    gate_window.press(Qt.Key.Key_Return)
    assert question.message == "Please choose your name first."
    gate_window.choose("Sam")
    assert question.pin.text == ""
    gate_window.press(Qt.Key.Key_Return)
    assert question.message == "Please type your PIN first."
    gate_window.type("12")
    with gate_window.qtbot.waitSignal(question._model.failed, timeout=20_000):
        gate_window.press(Qt.Key.Key_Return)
    assert "4 to 8 digits" in question.message


def test_a_try_tells_nothing_of_the_pin(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    gate_window.choose("Sam")
    gate_window.try_wrong(WRONG_PIN)
    assert gate_window.question.pin.text == ""
    assert WRONG_PIN not in gate_window.question.message

"""Journeys told in sentences: each step is a plain sentence, and what somebody does at the keyboard stands below it.

A `Person` has a keyboard and eyes and nothing else: what they press is found by its words with the Tab key, and what
they see is what is written somewhere in sight. Only `Clicker` has a mouse, and counts what it presses. When a step
fails, the story up to there is printed with it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from localregulars.bootstrap.window import WindowProgram
from localregulars.ui.main_window import MainWindow

WAIT_S, LOOK_EVERY_MS = 30, 40
MOST_TABS, MOST_ROWS = 150, 30


@dataclass
class Story:
    """What was told so far; `step` tells the next sentence."""

    told: list[str] = field(default_factory=list)

    @contextmanager
    def step(self, sentence: str) -> Iterator[None]:
        """A sentence, and what is done for it."""
        self.told.append(sentence)
        try:
            yield
        except AssertionError as failure:
            failure.add_note(self.so_far())
            raise

    def so_far(self) -> str:
        """The story, with a mark at the sentence that is told now."""
        told = [f"    {sentence}" for sentence in self.told[:-1]]
        return "\n".join(["The story so far:", *told, f"  > {self.told[-1]}"])


class Person:
    """Somebody at the keyboard."""

    def __init__(self, qtbot: QtBot, program: WindowProgram) -> None:
        self.qtbot, self.program = qtbot, program

    @property
    def window(self) -> MainWindow:
        """The window of the program."""
        return self.program.window

    # Hands

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other, as "Ctrl+K" or "Enter"."""
        for words in keys:
            QTest.keySequence(self.at(), QKeySequence(words))
            self.qtbot.wait(1)  # nobody presses the next one before this one was answered

    def types(self, words: str) -> None:
        """Type into whatever has the keyboard; plain letters only, as Qt's test keyboard has no others."""
        QTest.keyClicks(self.at(), words)

    def goes_to(self, words: str) -> QWidget:
        """Press Tab until that is reached; it may still be on its way."""
        self.sees(words)
        passed: list[str] = []
        for _press in range(MOST_TABS):
            passed += _names(self.at())[-1:]
            if words in _names(self.at()):
                return self.at()
            self.keys("Tab")
        message = f"“{words}” is not reached with the Tab key; it went over {passed[:40]}"
        raise AssertionError(message)

    def presses(self, words: str) -> None:
        """Go to a button and press Enter, once it can be pressed."""
        self._wait(lambda: self._can_press(words), f"“{words}” cannot be pressed")
        self.goes_to(words)
        self.keys("Return")

    def picks(self, words: str, letter: str) -> None:
        """Go to a list to choose from, and press the first letter of the choice."""
        assert isinstance(self.goes_to(words), QComboBox)
        self.types(letter)

    def chooses(self, first: str, answer: str) -> None:
        """Go to the first of a few answers, and from there to another with the arrows, as in any group of answers."""
        self.goes_to(first)
        for _press in range(MOST_TABS):
            if answer in _names(self.at()):
                break
            self.keys("Right")
        assert answer in _names(self.at())
        self.keys("Space")

    def fills(self, label: str, words: str) -> None:
        """Go to a field and type."""
        self.goes_to(label)
        self.types(words)

    def answers_the_file_dialog(self, path: object) -> None:
        """The system's own dialogue asks where to; nothing of ours is in it."""
        dialogs = self.window.findChildren
        self._wait(lambda: bool(dialogs(QFileDialog)), "no dialogue asks for a file")
        [dialog] = dialogs(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    # Eyes

    def sees(self, words: str) -> None:
        """Sooner or later these words stand somewhere."""
        self._wait(lambda: words in self.in_sight(), f"“{words}” is not seen")

    def sees_no(self, words: str) -> None:
        """Sooner or later these words stand nowhere."""
        self._wait(lambda: words not in self.in_sight(), f"“{words}” is still seen")

    def in_sight(self) -> str:
        """Everything that is written on what is shown, in all windows of the program."""
        return "\n".join(
            name
            for window in QApplication.topLevelWidgets()
            if window.isVisible()
            for widget in (window, *window.findChildren(QWidget))
            if widget.isVisible()
            for name in _names(widget)
        )

    def comes_back(self) -> None:
        """A dialogue is gone, and the window has the keyboard again: without a window manager nobody else gives it."""
        self.waits_until(lambda: QApplication.activeModalWidget() is None, "a dialogue is still there")
        self.window.activateWindow()
        self.waits_until(self.window.isActiveWindow, "the window does not come back")

    def waits_until(self, check: Callable[[], bool], otherwise: str) -> None:
        """For what cannot be seen."""
        self._wait(check, otherwise)

    def _wait(self, check: Callable[[], bool], otherwise: str) -> None:
        """Look now and then: reading all that is in sight takes the time of what is waited for."""
        until = time.monotonic() + WAIT_S
        while not check():
            if time.monotonic() > until:
                message = f"{otherwise}; in sight is:\n{self.in_sight()}"
                raise AssertionError(message)
            self.qtbot.wait(LOOK_EVERY_MS)

    def _can_press(self, words: str) -> bool:
        windows = (window for window in QApplication.topLevelWidgets() if window.isVisible())
        buttons = (button for window in windows for button in window.findChildren(QAbstractButton))
        return any(words in _names(button) and button.isVisible() and button.isEnabled() for button in buttons)

    def at(self) -> QWidget:
        """What has the keyboard."""
        focus: QWidget | None = QApplication.focusWidget()
        return focus if focus is not None else self.window


class Clicker(Person):
    """Somebody with a mouse; `clicks` says how often it was pressed."""

    clicks = 0

    def clicks_on(self, words: str) -> None:
        """Press what says so, in its middle."""
        self._wait(lambda: self._can_press(words), f"“{words}” cannot be pressed")
        buttons = self.window.findChildren(QAbstractButton)
        button = next(each for each in buttons if each.isVisible() and words in _names(each))
        middle = QPoint(button.width() // 2, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)
        self.clicks += 1


def _names(widget: QWidget) -> tuple[str, ...]:
    """What is written on it and what it is called."""
    written = ""
    if isinstance(widget, QLabel | QAbstractButton):
        written = widget.text().replace("&&", "&")
    elif isinstance(widget, QLineEdit):
        written = "" if widget.echoMode() is QLineEdit.EchoMode.Password else widget.text()
    elif isinstance(widget, QComboBox):
        written = widget.currentText()
    elif isinstance(widget, QListView):
        rows = (widget.model().index(row, 0) for row in range(min(widget.model().rowCount(), MOST_ROWS)))
        written = "\n".join(str(row.data()) for row in rows)
    return tuple(name for name in (written, widget.accessibleName()) if name)

"""Everything that has a shortcut: one registry, in which no key means two things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from localregulars.ui.access import Access
from localregulars.ui.language import Language
from localregulars.ui.widgets.text import escape_ampersands


@dataclass(frozen=True, slots=True)
class ShortcutLine:
    """One line of the sheet of shortcuts."""

    keys: str
    words: str


class ActionRegistry(QObject):
    """The window's actions by name. A name or a shortcut that is taken is refused (`ValueError`).

    With `follow` it asks a gate who may use which: what is not for whoever is here is neither shown nor done.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._words: dict[str, Callable[[], str]] = {}
        self._access: dict[str, Access] = {}
        self._lets: Callable[[Access], bool] = lambda _access: True
        Language.current().changed.connect(self._speak_anew)

    def add(
        self,
        name: str,
        words: Callable[[], str],
        shortcut: str,
        callback: Callable[[], object],
        access: Access = Access.STAFF,
    ) -> QAction:
        """Make an action that works anywhere in the window; `shortcut` is like "Ctrl+L".

        `words` say what it does; they are asked for again when another language is spoken.
        """
        keys = QKeySequence(shortcut, QKeySequence.SequenceFormat.PortableText)
        if name in self._actions:
            message = f"There is an action {name!r} already."
            raise ValueError(message)
        if keys.isEmpty() or any(keys == action.shortcut() for action in self._actions.values()):
            message = f"The shortcut {shortcut!r} of {name!r} is taken or no shortcut."
            raise ValueError(message)
        action = QAction(escape_ampersands(words()), self._window)
        action.setObjectName(name)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked: self._lets(access) and callback())
        action.setVisible(self._lets(access))
        self._window.addAction(action)
        self._actions[name], self._access[name], self._words[name] = action, access, words
        return action

    def follow(self, lets: Callable[[Access], bool] | None) -> None:
        """Ask `lets` from now on, and now; call it again when the answer changed. None: everything is for everybody."""
        self._lets = lets or (lambda _access: True)
        for name, action in self._actions.items():
            action.setVisible(self._lets(self._access[name]))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def remove(self, name: str) -> None:
        """Take an action away, and its shortcut with it."""
        action = self._actions.pop(name)
        del self._access[name], self._words[name]
        self._window.removeAction(action)
        action.deleteLater()

    def usable(self) -> list[QAction]:
        """Every action that works now for whoever is here, in the order they were added."""
        return [action for action in self._actions.values() if action.isEnabled() and action.isVisible()]

    def _speak_anew(self) -> None:
        for name, action in self._actions.items():
            action.setText(escape_ampersands(self._words[name]()))

    def lines(self) -> list[ShortcutLine]:
        """What the sheet shows: every action that works now, in the order they were added."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            ShortcutLine(action.shortcut().toString(native), action.text().replace("&&", "&"))
            for action in self.usable()
        ]

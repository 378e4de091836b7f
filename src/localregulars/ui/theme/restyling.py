"""Another style sheet for the whole application, at the cost of what is in sight.

Qt polishes every living widget anew when the application's style sheet is replaced, and each once more for every widget
that it lies in: 19,560 times for the 1,449 widgets of an open shop, 1.1 seconds (docs/adr/0072). So the style is first
made to forget its rules, which leaves Qt nothing to go through, and what is in sight is polished here, once. A widget
that `waits_until_shown` is left out while it is hidden: it follows bit by bit in idle turns of the window, and what is
left of it when it is shown again, by `Restyler.catch_up`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_WAITS = "styledWhenShown"
_A_TURN_S = 0.004
"""So long a turn polishes what nobody sees; then keys and paint have theirs."""


def waits_until_shown(widget: QWidget) -> None:
    """From now on this widget may follow a change of the look later; who shows it calls `catch_up` before."""
    widget.setProperty(_WAITS, True)  # noqa: FBT003 (Qt's own signature)


class Restyler:
    """Puts style sheets on the application, and knows which hidden widgets still have to follow."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._behind: WeakKeyDictionary[QWidget, bool] = WeakKeyDictionary()
        """Whether sizes changed, too, for each that has to follow."""
        self._under_way: tuple[QWidget, deque[QWidget]] | None = None
        """What of one of them is left to polish."""
        self._idle = QTimer(app)
        self._idle.timeout.connect(self._go_on)

    def put_on(self, sheet: str, *, sizes_changed: bool) -> None:
        """Everything in sight looks as `sheet` says; with `sizes_changed` it is laid out anew, too."""
        self._under_way = None
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        for window in self._app.topLevelWidgets():
            self._polish(self._in_sight(window, sizes_changed=sizes_changed), sizes_changed=sizes_changed)
            window.update()
        if sizes_changed:  # before anything is painted: words would be cut off for a moment
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._idle.start()

    def catch_up(self, widget: QWidget) -> None:
        """A widget that waits is about to be shown: let it follow the changes that it missed, if there were any."""
        sizes_changed = self._behind.pop(widget, None)
        if sizes_changed is None:
            return
        if self._under_way is not None and self._under_way[0] is widget:
            left: Iterable[QWidget] = self._under_way[1]
            self._under_way = None
        else:
            left = self._in_sight(widget, sizes_changed=sizes_changed)
        self._polish(left, sizes_changed=sizes_changed)

    @property
    def is_catching_up(self) -> bool:
        """Whether something that waits still has to follow."""
        return self._idle.isActive()

    def _go_on(self) -> None:
        """Polish a few widgets of the next one that waits; the timer rests when there is none."""
        if self._under_way is None or not isValid(self._under_way[0]):
            waiting = next((widget for widget in self._behind if isValid(widget)), None)
            if waiting is None:
                self._idle.stop()
                return
            self._under_way = waiting, deque(self._in_sight(waiting, sizes_changed=self._behind[waiting]))
        waiting, left = self._under_way
        until = time.perf_counter() + _A_TURN_S
        while left and time.perf_counter() < until:
            self._polish((left.popleft(),), sizes_changed=self._behind[waiting])
        if not left:
            self._under_way = None
            self._behind.pop(waiting)

    def _polish(self, widgets: Iterable[QWidget], *, sizes_changed: bool) -> None:
        style = self._app.style()
        for each in widgets:
            if not isValid(each):
                continue  # gone by the turn in which it was due
            if each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                style.polish(each)
                if sizes_changed:
                    QCoreApplication.sendEvent(each, QEvent(QEvent.Type.StyleChange))
            elif sizes_changed:
                # It is polished when it first shows; but Qt tells the new font to none that a style sheet concerns.
                QCoreApplication.sendEvent(each, QEvent(QEvent.Type.ApplicationFontChange))

    def _in_sight(self, widget: QWidget, *, sizes_changed: bool) -> Iterator[QWidget]:
        """The widget and all inside it but windows of their own; what waits is noted instead."""
        yield widget
        for child in widget.children():
            if not isinstance(child, QWidget) or child.isWindow():
                continue
            if child.isHidden() and child.property(_WAITS):
                self._behind[child] = self._behind.get(child, False) or sizes_changed
            else:
                yield from self._in_sight(child, sizes_changed=sizes_changed)

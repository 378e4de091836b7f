"""Another style sheet for the whole application, at the cost of what is in sight.

Qt polishes every living widget anew when the application's style sheet is replaced, and each once more for every widget
that it lies in: 19,560 times for the 1,449 widgets of an open shop, 1.1 seconds (docs/adr/0072). So the style is first
made to forget its rules, which leaves Qt nothing to go through, and what is in sight is polished here, once. A widget
that `waits_until_shown` is left out while it is hidden: it is polished when it is shown again, by `Restyler.catch_up`.
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

_WAITS = "styledWhenShown"


def waits_until_shown(widget: QWidget) -> None:
    """From now on this widget follows a change of the look when it is next shown; who shows it calls `catch_up`."""
    widget.setProperty(_WAITS, True)  # noqa: FBT003 (Qt's own signature)


class Restyler:
    """Puts style sheets on the application, and knows which hidden widgets still have to follow."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._behind: WeakKeyDictionary[QWidget, bool] = WeakKeyDictionary()

    def put_on(self, sheet: str, *, sizes_changed: bool) -> None:
        """Everything in sight looks as `sheet` says; with `sizes_changed` it is laid out anew, too."""
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        for window in self._app.topLevelWidgets():
            self._polish(window, sizes_changed=sizes_changed)
            window.update()
        if sizes_changed:  # before anything is painted: words would be cut off for a moment
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def catch_up(self, widget: QWidget) -> None:
        """A widget that waits is about to be shown: let it follow the changes that it missed, if there were any."""
        sizes_changed = self._behind.pop(widget, None)
        if sizes_changed is not None:
            self._polish(widget, sizes_changed=sizes_changed)

    def _polish(self, widget: QWidget, *, sizes_changed: bool) -> None:
        style = self._app.style()
        for each in self._in_sight(widget, sizes_changed=sizes_changed):
            if each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # others are polished when they first show
                style.polish(each)
                if sizes_changed:
                    QCoreApplication.sendEvent(each, QEvent(QEvent.Type.StyleChange))

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

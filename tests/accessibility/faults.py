"""What keeps somebody out who uses keys, a screen reader or large text: each fault of what is shown, in a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTableView,
    QTextBrowser,
    QWidget,
)
from tests.ui.layout import key_marks, what_is_cut_off, words_of

from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.notice import NoticeBar

LEAST_TARGET = 32
LEAST_WINDOW = (1024, 700)
_ROUNDING, _ARROW_PX = 2, 36
_MOST_STOPS, _MOST_LINKS = 200, 40
_TALL = 4
"""Of what is taller than a fourth of the window, as a list is, as much has to be in sight."""


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab may stop in a window, in no order of meaning."""
    return [widget for widget in _inside(root) if is_stop(widget)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; of entries of which one is chosen, Qt lets it stop at that one alone."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes_tab and widget.isVisible() and widget.isEnabled()


def unnamed(root: QWidget) -> list[str]:
    """Controls without a name of their own, or with spaces around it."""
    found = []
    for widget in controls(root):
        name = _name(widget)
        if not name or name != name.strip():
            found.append(f"has no name: {name!r} {_described(widget)}")
    return found


def doubled(root: QWidget) -> list[str]:
    """Controls that a screen reader would tell in the same words: name, description and the groups around them."""
    told = Counter((_described(widget), _description(widget)) for widget in controls(root))
    return [f"is there {count} times: {words}" for (words, _more), count in told.items() if count > 1]


def small(root: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    return [
        f"is {widget.width()} x {widget.height()} px: {_described(widget)}"
        for widget in controls(root)
        if min(widget.width(), widget.height()) < LEAST_TARGET
    ]


def lost(root: QWidget) -> list[str]:
    """Where Tab or Shift and Tab do not come round through everything, go ways that differ, or against reading."""
    if not stops(root):
        return ["has nothing that the keyboard reaches"]
    forth, back = walk(root, Qt.Key.Key_Tab), walk(root, Qt.Key.Key_Backtab)
    # Looked at after the walk: of buttons of which one is chosen, Qt settles only then at which of them Tab stops.
    found = [f"Tab never comes to {_described(widget)}" for widget in stops(root) if widget not in forth]
    found += [f"Tab comes twice to {_described(widget)}" for widget, times in Counter(forth).items() if times > 1]
    expected = [forth[0], *reversed(forth[1:])]
    if back != expected:
        at = next((one for one, other in zip(back, expected, strict=False) if one is not other), None)
        found.append(f"Shift and Tab go another way than Tab, at {_described(at)}")
    back_up = [(one, other) for one, other in pairwise(forth) if not _reads_on(one, other)]
    return found + [f"Tab leads back from {_described(one)} to {_described(other)}" for one, other in back_up]


def out_of_sight(root: QWidget) -> list[str]:
    """Where what has the keyboard on a page is not in sight, or is below a notice; of a tall list, where little is."""
    focus = QApplication.focusWidget()
    if focus is None or not any(page.isAncestorOf(focus) for page in root.findChildren(PageScroll)):
        return []
    seen = focus.visibleRegion().boundingRect()
    enough = min(focus.height(), LEAST_WINDOW[1] // _TALL)
    if seen.height() < enough:
        return [f"the keyboard is on {_described(focus)}, of which {seen.height()} of {focus.height()} are in sight"]
    box = QRect(focus.mapToGlobal(QPoint(0, 0)), focus.size())
    bars = (bar for bar in root.findChildren(NoticeBar) if bar.isVisible() and not bar.isAncestorOf(focus))
    covered = any(QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size()).intersects(box) for bar in bars)
    is_tall = focus.height() > enough
    return [f"the keyboard is below a notice, on {_described(focus)}"] if covered and not is_tall else []


def walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the key leads, from the first stop until it comes round; a way that does not come round ends somewhere."""
    first = first_stop(root)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way: list[QWidget] = []
    while len(way) < _MOST_STOPS:
        focus = QApplication.focusWidget()
        if focus is None or (way and focus is way[0]):
            break
        way.append(focus)
        shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        for _ in range(_MOST_LINKS if isinstance(focus, QTextBrowser) else 1):  # from link to link first
            QTest.keyClick(focus, key, shift)
            if QApplication.focusWidget() is not focus:
                break
        if QApplication.focusWidget() is focus and len(stops(root)) > 1:
            way += [focus]  # caught: told as coming twice
            break
    return way


def first_stop(root: QWidget) -> QWidget:
    """The stop that Tab comes to first from outside."""
    widget = root.nextInFocusChain()
    while widget is not None and not (is_stop(widget) and root.isAncestorOf(widget)):
        widget = widget.nextInFocusChain()
    assert widget is not None
    return widget


def misread(root: QWidget) -> list[str]:
    """Neighbours that a screen reader tells in another order than they are seen in."""
    found = []
    for box in (root, *_inside(root)):
        said = [child for child in box.children() if isinstance(child, QWidget) and _says_something(child)]
        found += [
            f"{_first_words(one)!r} is told before {_first_words(other)!r}, which stands above it"
            for one, other in pairwise(said)
            if not _reads_on(one, other)
        ]
    return found


def cut_off(root: QWidget) -> list[str]:
    """Words that do not fit in labels, buttons, fields, choices and heads of tables; a window that is too large."""
    found = [*what_is_cut_off(root), *(f"marks a key: {words}" for words in key_marks(root))]
    for widget in _inside(root):
        if isinstance(widget, QLabel) and not widget.wordWrap() and widget.height() < widget.sizeHint().height() - 1:
            found.append(f"{words_of(widget)!r} is too low")
        elif isinstance(widget, QLineEdit) and _needed_width(widget) > widget.width():
            found.append(f"{widget.placeholderText()!r} is longer than its field")
        elif isinstance(widget, QComboBox) and _chosen_width(widget) > widget.width():
            found.append(f"{widget.currentText()!r} is longer than its field")
        elif isinstance(widget, QTableView):
            found += _narrow_heads(widget)
    least = root.minimumSizeHint()
    if root.isWindow() and (least.width() > LEAST_WINDOW[0] or least.height() > LEAST_WINDOW[1]):
        found.append(f"the window cannot be smaller than {least.width()} x {least.height()}")
    return found


def controls(root: QWidget) -> list[QWidget]:
    """Everything that one can do something with: what Tab comes to, and every button."""
    return [
        widget
        for widget in _inside(root)
        if widget.isVisible() and not isinstance(widget, QScrollBar) and (is_stop(widget) or _is_button(widget))
    ]


def _inside(root: QWidget) -> Iterator[QWidget]:
    """Every widget of one window that is shown; lists of combo boxes and menus are windows of their own."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def _is_button(widget: QWidget) -> bool:
    """A button as a screen reader knows them; Qt's own inside a field too."""
    return isinstance(widget, QAbstractButton) and not isinstance(widget.parent(), QTableView)


def _interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or _interface(widget).text(QAccessible.Text.Name)


def _description(widget: QWidget) -> str:
    return _interface(widget).text(QAccessible.Text.Description)


def _groups(widget: QWidget) -> tuple[str, ...]:
    """The names of what stands around it."""
    names = []
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if above.accessibleName():
            names.append(above.accessibleName())
        above = above.parentWidget()
    return tuple(names)


def _says_something(widget: QWidget) -> bool:
    if not widget.isVisible() or widget.isWindow() or isinstance(widget, QScrollBar):
        return False
    if widget.objectName().startswith("qt_scrollarea") and not isinstance(widget.parent(), QAbstractScrollArea):
        return False
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        return True
    return is_stop(widget) or any(isinstance(child, QWidget) and _says_something(child) for child in widget.children())


def _first_words(widget: QWidget) -> str:
    said = [words_of(each) for each in (widget, *widget.findChildren(QLabel), *widget.findChildren(QAbstractButton))]
    return next((words for words in said if not words.startswith("<")), words_of(widget))


def _reads_on(one: QWidget, other: QWidget) -> bool:
    """Whether the other stands after the one for somebody who reads: later in the line, below, or in a later column."""
    box = _common(one, other)
    if box is one or box is other:
        return True
    first, second = _place(one, box), _place(other, box)
    if first.contains(second) or second.contains(first):
        return True
    mirrored = box.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if shared > min(first.height(), second.height()) / 2:
        return first.right() + _ROUNDING >= second.right() if mirrored else first.left() - _ROUNDING <= second.left()
    if second.top() >= first.top():
        return True
    return second.right() <= first.left() if mirrored else second.left() >= first.right()  # a later column


def _common(one: QWidget, other: QWidget) -> QWidget:
    box = one
    while box is not other and not box.isAncestorOf(other):
        above = box.parentWidget()
        assert above is not None
        box = above
    return box


def _place(widget: QWidget, box: QWidget) -> QRect:
    """Where the part of the box stands that the widget belongs to."""
    part = widget
    while part.parentWidget() is not box:
        above = part.parentWidget()
        assert above is not None
        part = above
    return QRect(part.mapTo(box, QPoint(0, 0)), part.size())


def _needed_width(field: QLineEdit) -> int:
    margins = field.textMargins()
    words = field.fontMetrics().horizontalAdvance(field.placeholderText()) if field.placeholderText() else 0
    return words + margins.left() + margins.right()


def _chosen_width(choice: QComboBox) -> int:
    """What the chosen words need; the others are read in the open list."""
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) + _ARROW_PX


def _narrow_heads(table: QTableView) -> list[str]:
    header, model = table.horizontalHeader(), table.model()
    return [
        f"the head {model.headerData(at, Qt.Orientation.Horizontal)!r} is too narrow"
        for at in range(header.count())
        if not header.isSectionHidden(at) and header.sectionSize(at) < header.sectionSizeHint(at) - _ROUNDING
    ]


def _described(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {_name(widget)!r} in {_groups(widget)}"

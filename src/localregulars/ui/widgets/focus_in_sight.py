"""What has the keyboard is in sight on a page that scrolls, with the form that it stands in and with its heading."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import ReferenceType, ref

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from localregulars.ui.focus_following import follow_focus
from localregulars.ui.theme.tokens import SPACE_S, SPACE_XL
from localregulars.ui.widgets.covered_edge import CoveredEdge

_OPENS_WITHIN_MS = 300
"""Until a form that was opened has its place; later somebody may have scrolled elsewhere."""
_LOOKS_AGAIN_MS = 50
_HEADINGS_SHARE = 4
"""What stands above a form that has no room may take a fourth of it, else the form begins at the upper edge."""
_ENOUGH = 3
"""Of what is tall a third of the room has to be in sight."""
_FIELD = 3
"""A field with its label and its hint is so many times as tall as itself; what is taller is a form."""
_Span = tuple[int, int]


class FocusInSight(QObject):
    """Follows the focus in one scroll area.

    What the focus comes into (a form that was opened, the next section) is shown whole, with as much of what stands
    above it as fits; where it has no room, from its heading on, as long as what has the focus is in sight then. Nothing
    moves that is in sight already, and nothing under a mouse button that is held. What was said to have opened
    (`show_opened`) is shown so wherever the focus is.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._came_from: ReferenceType[QWidget] | None = None
        self._last: ReferenceType[QWidget] | None = None
        self._opened: ReferenceType[QWidget] | None = None
        self._otherwise: ReferenceType[QWidget] | None = None
        self._was_pressed = self._has_grown = self._is_late = self._is_seen = self._begins = False
        self._is_due = self._is_asked_now = self._is_led = False
        self._asked: tuple[ReferenceType[QWidget], QRect | None] | None = None
        self._edge = CoveredEdge(area, self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show)
        self._follows = QTimer(self, singleShot=True, interval=_OPENS_WITHIN_MS)
        self._follows.timeout.connect(self._forget)
        area.verticalScrollBar().rangeChanged.connect(self._on_grown)
        area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        follow_focus(self._on_focus_changed)

    def begin(self, otherwise: QWidget | None = None) -> None:
        """The page is shown anew, from its beginning, and stays there until the keyboard goes on from where it is.

        Where too little of what has the keyboard is in sight there, `otherwise` takes it: no key works on the unseen.
        """
        focus: QWidget | None = self._area.window().focusWidget()  # also while another window is in use
        is_here = focus is not None and self._area.isAncestorOf(focus)
        self._came_from, self._last = None, ref(focus) if focus is not None and is_here else None
        self._opened, self._asked, self._begins = None, None, True
        self._otherwise = None if otherwise is None else ref(otherwise)
        self._soon.start(0)
        self._area.verticalScrollBar().setValue(0)

    def show_opened(self, opened: QWidget) -> None:
        """This has just opened inside, or has more in it now."""
        self._opened, self._begins, self._is_due = ref(opened), False, True
        self._follows.start()
        self._soon.start(0)

    def look_again(self) -> None:
        """Something lies over the page now."""
        if self._focus() is not None:
            self._came_from = self._last
            self._is_due = True
            self._follows.start()
            self._soon.start(0)

    def bring(self, widget: QWidget, part: QRect | None) -> None:
        """Show it or a part of it, and what has the keyboard where both have room; of several at once the first."""
        if self._is_asked_now and self._asked is not None and _there(self._asked[0]) is not widget:
            return
        self._is_asked_now, self._is_led = True, False
        self._asked = ref(widget), part
        self._follows.start()
        self._soon.start(0)

    def _focus(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        return focus if focus is not None and self._area.isAncestorOf(focus) else None

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._area.isAncestorOf(new):
            return
        last = _there(self._last)
        if old is None and new is last:
            return  # the window was left for another, and is back
        self._leave_asked(old)
        is_on_its_way = self._soon.isActive() and not self._soon.interval()
        if not is_on_its_way:
            before = old if old is not None and self._area.isAncestorOf(old) else last
            self._came_from = None if before is None else ref(before)
        self._last = ref(new)
        opened = _there(self._opened)
        if opened is not None and not _holds(opened, new):
            self._opened = None
        self._was_pressed = self._has_grown = self._is_late = self._begins = False
        self._is_due = True
        self._follows.start()
        self._soon.start(0)

    def _forget(self) -> None:
        self._asked = self._opened = None

    def _on_grown(self) -> None:
        """What was just opened has more room now than when it got the focus, or something was read above it."""
        if self._follows.isActive():
            self._has_grown = True
            self._show()
            self._soon.start(0)  # what is inside has its place only after what is around it
        elif (self._is_seen or self._begins) and not self._soon.isActive():
            self._is_late = True
            self._soon.start(0)

    def _on_scrolled(self) -> None:
        """Whoever scrolls away from what has the focus is not brought back to it."""
        focus = self._focus()
        self._is_seen = focus is not None and self._sees(self._span(focus))

    def _show(self) -> None:
        focus, opened = self._focus(), _there(self._opened)
        asked = None if self._asked is None else _there(self._asked[0])
        if self._begins and focus is not None:
            self._give_away_unseen(focus)
        if asked is None and opened is None and (focus is None or self._begins):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._was_pressed = True  # what is under the pointer is in sight, and must not move away before the release
            self._soon.start(_LOOKS_AGAIN_MS)
            return
        if asked is None or self._is_due:
            if opened is not None:
                self._show_opened(opened, focus)
            elif focus is not None and not self._begins:
                self._show_focus(focus)
        self._is_due = self._is_asked_now = False
        if asked is not None and asked.isVisible():
            self._show_asked(asked, focus)

    def _show_opened(self, opened: QWidget, focus: QWidget | None) -> None:
        """Of what has no room what has the focus in it, else its beginning."""
        self._edge.make_room_for(self._span(opened if focus is None else focus)[1])
        is_inside = focus is not None and _holds(opened, focus)
        own = self._span(focus) if focus is not None and is_inside else (self._span(opened)[0],) * 2
        self._bring(self._wanted_of(opened, own), own)
        self._is_late, self._is_seen = False, True

    def _show_focus(self, focus: QWidget) -> None:
        self._edge.make_room_for(self._span(focus)[1])
        own = self._span(focus)
        only_own = self._is_late or (self._was_pressed and not self._has_grown)
        only_own = only_own or (self._came_from is None and self._shows(own))
        wanted = own if only_own else self._wanted(focus)
        self._bring(wanted, own if self._fits(*own) else (self._heading_of(focus), own[1]))
        self._is_late, self._is_seen = False, True

    def _show_asked(self, asked: QWidget, focus: QWidget | None) -> None:
        """With what has the keyboard; where only one has room, what somebody was just led to comes first."""
        self._edge.make_room_for(self._span(asked)[1])
        own = self._asked_span(asked)
        held = own if focus is None else self._span(focus)
        both = min(own[0], held[0]), max(own[1], held[1])
        if self._fits(*both) or not self._is_led or focus is None or _holds(focus, asked):
            self._bring(both, own)
        else:
            self._bring(held, held)

    def _asked_span(self, asked: QWidget) -> _Span:
        top, bottom = self._span(asked)
        part = None if self._asked is None else self._asked[1]
        return (top, bottom) if part is None else (top + part.top(), top + part.top() + part.height())

    def _leave_asked(self, old: QWidget | None) -> None:
        """The keyboard goes on: what was asked for before counts no longer, nor what it comes from."""
        asked = None if self._asked is None else _there(self._asked[0])
        self._is_led = self._is_asked_now
        if asked is None or not self._is_asked_now or (old is not None and _holds(old, asked)):
            self._asked = None

    def _give_away_unseen(self, focus: QWidget) -> None:
        """At the beginning of a page nothing is scrolled to."""
        otherwise, (top, bottom) = _there(self._otherwise), self._span(focus)
        if otherwise is not None and min(bottom, self._height()) - top < min(bottom - top, self._height() // _ENOUGH):
            otherwise.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is to be in sight, from the upper edge of what scrolls

    def _wanted(self, focus: QWidget) -> _Span:
        """From where to where it should be in sight."""
        whole, too_tall = self._entered(focus)
        top, bottom = self._span(whole)
        if too_tall is not None:
            begins, own = self._span(too_tall)[0], self._span(focus)
            is_one_field = bottom - top <= _FIELD * (own[1] - own[0])
            ends = own[1] if is_one_field and self._came_from is not None else bottom
            for first, last in ((self._heading_of(too_tall), bottom), (begins, ends)):
                if self._fits(first, last):
                    return self._from(first)
        return self._with_what_stands_above(whole)

    def _wanted_of(self, opened: QWidget, own: _Span) -> _Span:
        """The same for what has just opened: `own` of it has to be in sight, if it has no room."""
        if self._fits(*self._span(opened)):
            return self._with_what_stands_above(opened)
        for first in (self._heading_of(opened), self._span(opened)[0]):
            if self._fits(first, own[1]):
                return self._from(first)
        return own

    def _from(self, first: int) -> _Span:
        """From there on as much as has room."""
        return first, first + self._height() - 2 * SPACE_S

    def _with_what_stands_above(self, whole: QWidget) -> _Span:
        """All of it, and as much above it as fits."""
        top, bottom = self._span(whole)
        for outer in self._around(whole):
            above = self._span(outer)[0]
            if not self._fits(above, bottom):
                break
            top = above
        return top, bottom

    def _entered(self, focus: QWidget) -> tuple[QWidget, QWidget | None]:
        """The most around the focus that fits and in which it was not before, and what it came into that is taller."""
        before, whole = _there(self._came_from), focus
        for outer in self._around(focus):
            if before is not None and _holds(outer, before):
                break
            if not self._fits(*self._span(outer)):
                return whole, outer
            whole = outer
        return whole, None

    def _heading_of(self, form: QWidget) -> int:
        top = self._span(form)[0]
        for outer in self._around(form):
            above = self._span(outer)[0]
            if top - above > self._height() // _HEADINGS_SHARE:
                break
            top = above
        return top

    def _around(self, widget: QWidget) -> Iterator[QWidget]:
        """What a widget stands in, from the inside out; not all that scrolls."""
        outer = widget.parentWidget()
        while outer is not None and outer is not self._area.widget():
            yield outer
            outer = outer.parentWidget()

    def _span(self, widget: QWidget) -> _Span:
        content = self._area.widget()
        top = 0 if content is None else widget.mapTo(content, QPoint(0, 0)).y()
        return top, top + widget.height()

    def _height(self) -> int:
        """How much is in sight, without what lies over it."""
        return self._area.viewport().height() - self._edge.height()

    def _fits(self, top: int, bottom: int) -> bool:
        return bottom - top + 2 * SPACE_S <= self._height()

    def _sees(self, own: _Span) -> bool:
        seen_from = self._area.verticalScrollBar().value()
        return own[0] < seen_from + self._height() and own[1] > seen_from

    def _shows(self, own: _Span) -> bool:
        seen_from = self._area.verticalScrollBar().value()
        return own[0] - SPACE_S >= seen_from and own[1] + SPACE_S <= seen_from + self._height()

    def _bring(self, wanted: _Span, own: _Span) -> None:
        """Scroll as little as brings it into sight; what has no room at all is shown from its beginning."""
        bar, height = self._area.verticalScrollBar(), self._height()
        seen_from, seen_to = bar.value(), bar.value() + height
        top, bottom = wanted if self._fits(*wanted) else own
        if not self._fits(top, bottom):
            if not (top <= seen_from and bottom >= seen_to):
                bar.setValue(top - SPACE_S)
            return
        margin = min(SPACE_XL, (height - (bottom - top)) // 2)
        if top - SPACE_S < seen_from:
            bar.setValue(top - margin)
        elif bottom + SPACE_S > seen_to:
            bar.setValue(bottom + margin - height)


def look_again(window: QWidget) -> None:
    """Something lies over the lower edge of the pages in `window` now: what has the focus is not left below it."""
    focus = QApplication.focusWidget()
    if focus is not None and window.isAncestorOf(focus):
        for follower in _followers(focus):
            follower.look_again()


def bring_into_sight(widget: QWidget, part: QRect | None = None) -> None:
    """Show a widget, or this part of it, wherever it scrolls, once everything has its place.

    Of what is too tall the beginning. What has the keyboard stays in sight where there is room for both.
    """
    for follower in _followers(widget):
        follower.bring(widget, part)


def show_opened(opened: QWidget) -> None:
    """What has just opened on a page that scrolls is shown whole where it has room, else from its beginning.

    What takes the focus as it opens is shown so by itself; this is for what does not, or holds more than one question.
    """
    for follower in _followers(opened):
        follower.show_opened(opened)


def _followers(widget: QWidget) -> Iterator[FocusInSight]:
    """Those of everything that it scrolls in, from the inside out."""
    outer = widget.parentWidget()
    while outer is not None:
        yield from outer.findChildren(FocusInSight, options=Qt.FindChildOption.FindDirectChildrenOnly)
        outer = outer.parentWidget()


def _there(widget: ReferenceType[QWidget] | None) -> QWidget | None:
    found = None if widget is None else widget()
    return found if found is not None and isValid(found) else None


def _holds(outer: QWidget, widget: QWidget) -> bool:
    return outer is widget or outer.isAncestorOf(widget)

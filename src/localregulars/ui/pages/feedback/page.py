"""Feedback: what customers say, what becomes of it, and whom to tell; parts of which one is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from localregulars.application.outcome import Changes
from localregulars.ui.page import PageCommand, PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.part import WRITE, WRITE_PART, FeedbackContext, FeedbackPart, PartEntry
from localregulars.ui.tabbed_page import TabbedPage


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the page stood before it was built anew."""

    part_id: str
    parts: Mapping[str, object] = field(repr=False)


class FeedbackPage(TabbedPage[FeedbackPart]):
    """The screen. `show_item` takes the id of a part, or a pair of it and of one of its things.

    Ctrl+N begins something new of the part that is shown; from one that has nothing of the kind it leads to the line in
    which what somebody said is written down.

    A part is made when it is first shown; one that is out of sight when something changes reads it when it is shown.
    """

    def __init__(self, context: PageContext, entries: Sequence[PartEntry]) -> None:
        super().__init__()
        self._entries = {entry.part_id: entry for entry in entries if context.is_owner or not entry.owner_only}
        self.view_model = PageModel(context.session, self)
        self._context = FeedbackContext(context, self.view_model, self.show_part)
        self._missed: dict[str, Changes] = {}
        self._kept_parts: Mapping[str, object] = {}
        self._current = ""
        self.lay_out(
            self.tr("Feedback"),
            self.tr("What people say, what you make of it, and that they hear back from you."),
            [(entry.part_id, entry.words()) for entry in self._entries.values()],
        )
        self.tabs.chosen.connect(self._on_chosen)
        self.view_model.failed.connect(context.report_failure)
        self.view_model.said.connect(context.notices.say)
        new = QShortcut(QKeySequence.StandardKey.New, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self._on_new)
        if self._entries:
            self.tabs.show_chosen(next(iter(self._entries)))

    def show_part(self, part_id: str, thing: object = None) -> None:
        """Show this part, and one of its things in it; one that is not there is passed over."""
        if part_id not in self._entries:
            return
        self.tabs.show_chosen(part_id)
        part = self.parts[part_id]
        if thing is not None:
            part.show_thing(thing)
        else:
            QTimer.singleShot(0, part, self.activate)  # once a page that was just built has its layout

    def _on_new(self) -> None:
        if self.current is not None and self.current.can_begin:
            self.current.begin()
        else:
            self.show_part(WRITE_PART, WRITE)

    def _on_chosen(self, part_id: str) -> None:
        before = self.parts.get(self._current)
        self._current = part_id
        if before is not None:
            before.hide()
        part = self.parts.get(part_id)
        if part is None:
            part = self._make(part_id)
        if before is not None:
            part.show()  # the first one is shown with the page
        missed = self._missed.pop(part_id, None)
        if missed is not None:
            part.refresh(missed)
        self.scroll_to_top()

    def _make(self, part_id: str) -> FeedbackPart:
        part = self._entries[part_id].factory(self._context)
        self.add_part(part_id, part)
        part.take_up(self._kept_parts.get(part_id))
        self._missed[part_id] = Changes.NOTHING
        return part

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to what one would use first."""
        if self.current is not None:
            self.current.activate()
        focus = self.window().focusWidget()
        if self.isVisible() and not self.isAncestorOf(focus):
            self.tabs.focus_chosen()  # nothing is in the part yet that one could use

    def refresh(self, changes: Changes) -> None:
        """The part in sight looks for itself; the others when they are next shown."""
        for part_id, part in self.parts.items():
            if part is self.current:
                part.refresh(changes)
            else:
                self._missed[part_id] = self._missed.get(part_id, Changes.NOTHING) | changes

    def show_item(self, item: object) -> None:
        """Show a part, and perhaps one of its things."""
        match item:
            case str():
                self.show_part(item)
            case (str() as part_id, thing):
                self.show_part(part_id, thing)

    def kept(self) -> object:
        """Which part is shown, and how each stands."""
        parts = {part_id: part.kept() for part_id, part in self.parts.items()}
        return _Kept(self._current, {**self._kept_parts, **parts})

    def take_up(self, kept: object) -> None:
        """The same part, everything as it stood."""
        if not isinstance(kept, _Kept):
            return
        self._kept_parts = kept.parts
        for part_id, part in self.parts.items():
            part.take_up(kept.parts.get(part_id))
        if kept.part_id in self._entries:
            self.tabs.show_chosen(kept.part_id)

    def commands(self) -> Sequence[PageCommand]:
        """What the part offers, and the way to the others."""
        others = [entry for entry in self._entries.values() if entry.part_id != self._current]
        ways = [
            PageCommand(
                self.tr("Feedback: {part}").format(part=entry.words()),
                partial(self.show_part, entry.part_id),
                icon="message-square",
            )
            for entry in others
        ]
        own = self.current.commands() if self.current is not None else ()
        return (*own, *ways)

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys of the page and of the part that is shown."""
        own = self.current.shortcuts() if self.current is not None else ()
        if self.current is not None and self.current.can_begin:
            return own
        new = QKeySequence(QKeySequence.StandardKey.New).toString(QKeySequence.SequenceFormat.NativeText)
        return ((new, self.tr("write down what somebody said")), *own)

"""Numbers: a time to choose, and parts of which one is shown: panels, what was changed, the page for the wall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.background.jobs import Job
from localregulars.domain.spans import Against, Days, Span
from localregulars.ui.page import Page, PageCommand, PageContext
from localregulars.ui.pages.numbers.changes_part import ChangesPart
from localregulars.ui.pages.numbers.facts import GROUPS, NumbersWork, part_names
from localregulars.ui.pages.numbers.group_part import GroupPart
from localregulars.ui.pages.numbers.part import NumbersPart
from localregulars.ui.pages.numbers.period_picker import PeriodPicker
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.pages.numbers.wall_part import WallPart
from localregulars.ui.regions import Region
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.part_tabs import PartTabs
from localregulars.ui.widgets.states import BusyState

_OWN = Changes.STEERING | Changes.STAFF | Changes.GROUPS
"""What changes no figure, or only what the owner said beside them."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the page stood before it was built anew."""

    part_id: str
    time: Typed
    note: Typed | None
    """What is typed in the form of a note, where it is open."""


class NumbersPage(Page):
    """The screen. `show_item` takes the id of a part (`facts.part_names`), or of a measure, whose panel it shows."""

    def __init__(self, context: PageContext, work: NumbersWork) -> None:
        super().__init__()
        self._context = context
        self.view_model = NumbersViewModel(context.session, work, self)
        self.parts: dict[str, NumbersPart] = {}
        self.picker = PeriodPicker(self.view_model.today)
        self.tabs = PartTabs(self.tr("Parts of this page"), list(part_names().items()))
        self.busy = BusyState()
        self._scroll = PageScroll(margin=0)
        self._build()
        self._connect()
        self.tabs.show_chosen("main")
        self.view_model.load()

    @property
    def current(self) -> NumbersPart | None:
        """The part that is shown."""
        return self.parts.get(self.tabs.shown)

    @property
    def is_settled(self) -> bool:
        """Whether everything in sight says what is known."""
        return self.current is not None and self.current.is_settled and self.view_model.session.is_quiet

    def _build(self) -> None:
        self._scroll.body.setContentsMargins(0, 0, SPACE_S, 0)
        self._scroll.body.addWidget(self.picker)
        self._scroll.body.addWidget(self.busy)
        self._scroll.body.addStretch(1)
        header = PageHeader(
            self.tr("Numbers"), self.tr("Whether things get better, and how sure that is. Few people make few numbers.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(header)
        column.addWidget(self.tabs)
        column.addWidget(self._scroll, 1)
        self._scroll.body.setSpacing(SPACE_L)

    def _connect(self) -> None:
        model = self.view_model
        model.failed.connect(self._context.report_failure)
        model.said.connect(self._context.notices.say)
        model.changed.connect(self._show_now)
        model.trends_changed.connect(self._show_now)
        model.working.connect(self._on_working)
        self.picker.chosen.connect(self._on_period_chosen)
        self.tabs.chosen.connect(self._on_part_chosen)
        keys = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=keys)
            shortcut.activated.connect(partial(self._scroll_by, step))
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    # What happens

    def _on_working(self, job: Job) -> None:
        self.busy.watch(job, self.tr("Working out your numbers …"))

    def _on_period_chosen(self, span: Span, against: Against, own: Days | None, own_other: Days | None) -> None:
        self.view_model.choose(span, against, own, own_other)

    def _on_part_chosen(self, part_id: str) -> None:
        for known in self.parts.values():
            known.hide()
        part = self.parts.get(part_id)
        if part is None:
            part = self.parts[part_id] = self._make(part_id)
            self._scroll.body.insertWidget(self._scroll.body.count() - 1, part)
        part.show()
        self.picker.setVisible(part_id in GROUPS)
        self._scroll.verticalScrollBar().setValue(0)
        part.show_now()

    def _make(self, part_id: str) -> NumbersPart:
        if part_id == "changes":
            return ChangesPart(self._context, self.view_model)
        if part_id == "wall":
            return WallPart(self._context, self.view_model)
        return GroupPart(part_id, self._context, self.view_model)

    def _show_now(self) -> None:
        model = self.view_model
        self.picker.show_days(model.days, model.other, model.today)
        if self.current is not None:
            self.current.show_now()

    def _scroll_by(self, way: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the focus is in sight."""
        if new is not None and self._scroll.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, SPACE_XL)

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to the parts."""
        self.tabs.focus_chosen()

    def refresh(self, changes: Changes) -> None:
        """Read again what changed; what the owner said about the numbers changes no facts."""
        if changes & ~_OWN:
            self.view_model.load()
        elif changes & Changes.STEERING:
            self.view_model.read_steering()

    def show_item(self, item: object) -> None:
        """Show a part, or the panel of a measure in its group."""
        wanted = str(item)
        part_id = wanted if wanted in self.tabs.buttons else self._group_of(wanted)
        if not part_id:
            return
        self.tabs.show_chosen(part_id)
        if part_id == wanted:
            self.tabs.focus_chosen()
        else:
            self.parts[part_id].show_thing(wanted)

    def _group_of(self, measure_id: str) -> str:
        return next((group for group, those in GROUPS.items() if measure_id in those and group != "main"), "")

    def go_back(self) -> bool:
        """Close what is open in the part."""
        return self.current is not None and self.current.go_back()

    def regions(self) -> Sequence[Region]:
        """The parts' names, and the part that is shown."""
        if self.current is None:
            return ()
        return (Region(self.tabs, self.tabs.focus_chosen), Region(self._scroll, self.current.activate))

    def kept(self) -> object:
        """Which part and which time are shown, and a note that is being written."""
        changes = self.parts.get("changes")
        note = changes.note_being_written() if isinstance(changes, ChangesPart) else None
        return _Kept(self.tabs.shown, typed_in(self.picker), note)

    def take_up(self, kept: object) -> None:
        """The same part, the same time, the same note half written."""
        if not isinstance(kept, _Kept):
            return
        if type_again(self.picker, kept.time):
            self.picker.choose_again()
        self.tabs.show_chosen(kept.part_id)
        changes = self.parts.get("changes")
        if kept.note is not None and isinstance(changes, ChangesPart):
            changes.write_on(kept.note)

    def commands(self) -> Sequence[PageCommand]:
        """The way to the other parts."""
        words = self.tr("Numbers: {part}")
        return [
            PageCommand(words.format(part=name), partial(self.show_item, part_id), icon="chart-line")
            for part_id, name in part_names().items()
            if part_id != self.tabs.shown
        ]

    def help_item(self) -> str:
        """The part that is shown."""
        return self.tabs.shown

    def places(self) -> Mapping[str, QWidget]:
        """Every part that is made, by its id."""
        return dict(self.parts)

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys that work here."""
        return (
            (self.tr("Page Down, Page Up"), self.tr("Scroll the page")),
            (self.tr("Left, Right in a chart"), self.tr("Go from point to point and hear each")),
        )

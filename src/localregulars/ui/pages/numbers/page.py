"""Numbers: a time to choose, and parts of which one is shown: panels, what was changed, the page for the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from localregulars.application.outcome import Changes
from localregulars.background.jobs import Job
from localregulars.domain.spans import Against, Days, Span
from localregulars.ui.page import PageCommand, PageContext
from localregulars.ui.pages.numbers.changes_part import ChangesPart
from localregulars.ui.pages.numbers.facts import GROUPS, NumbersWork, part_names
from localregulars.ui.pages.numbers.group_part import GroupPart
from localregulars.ui.pages.numbers.part import NumbersPart
from localregulars.ui.pages.numbers.period_picker import PeriodPicker
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.pages.numbers.wall_part import WallPart
from localregulars.ui.tabbed_page import TabbedPage
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.typed_words import Typed, type_again, typed_in
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


class NumbersPage(TabbedPage[NumbersPart]):
    """The screen. `show_item` takes the id of a part (`facts.part_names`), or of a measure, whose panel it shows."""

    def __init__(self, context: PageContext, work: NumbersWork) -> None:
        super().__init__()
        self._context = context
        self.view_model = NumbersViewModel(context.session, work, self)
        self.picker = PeriodPicker(self.view_model.today)
        self.busy = BusyState()
        self.lay_out(
            self.tr("Numbers"),
            self.tr("Whether things get better, and how sure that is. The fewer answers, the less sure a number."),
            list(part_names().items()),
            SPACE_M,
        )
        for place, above in enumerate((self.picker, self.busy), start=1):  # below the parts' names
            self._scroll.body.insertWidget(place, above)
        self._scroll.body.setSpacing(SPACE_L)
        self._connect()
        self.tabs.show_chosen("main")
        self.view_model.load()

    @property
    def is_settled(self) -> bool:
        """Whether everything in sight says what is known."""
        if self.current is None or self.view_model.is_working:
            return False
        return self.current.is_settled and self.view_model.session.is_quiet

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
            part = self._make(part_id)
            self.add_part(part_id, part)
        part.show()
        self.picker.setVisible(part_id in GROUPS)
        self.scroll_to_top()
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

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys that work here."""
        return (
            (self.tr("Page Down, Page Up"), self.tr("Scroll the page")),
            (self.tr("Left, Right in a chart"), self.tr("Go from point to point and hear each")),
        )

"""What was done: the audit trail in sentences, newest first, page by page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.audit_view import (
    AuditPage,
    AuditRow,
    TrailCheck,
    audit_areas,
    audit_page,
    check_trail,
)
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.states import BusyState
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import audit as wording
from localregulars.ui.wording.dates import clock_time, short_date

LINES_A_PAGE = 20
LINES_ON_PAPER = 2_000
_EVERYTHING = ""


class TrailLine(QWidget):
    """When, and what was done."""

    def __init__(self) -> None:
        super().__init__()
        self._what, self._when = Text(wraps=True), Text(role=TextRole.CAPTION, tone=Tone.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._what)
        column.addWidget(self._when)

    @property
    def sentence(self) -> str:
        """What was done."""
        return self._what.text()

    def say(self, when: str, what: str) -> None:
        """Show another line."""
        self._what.setText(what)
        self._when.setText(when)
        self.show()


class TrailPart(PrivacyPart):
    """Pages of sentences, narrowed by area; the check says whether every line is as it was written."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__(context, part_names()["trail"])
        self._view_model = view_model
        self._begins: list[int | None] = [None]
        self._next: int | None = None
        self._receive: Receive = lambda _html: None
        self.area = LabelledChoice(self.tr("Show"), [(_EVERYTHING, self.tr("Everything"))])
        self.lines: list[TrailLine] = []
        self.nothing = Text(self.tr("Nothing is written down here yet."), tone=Tone.MUTED, wraps=True)
        self.newer = Button(self.tr("Newer"), icon="chevron-left", size=ButtonSize.COMPACT)
        self.older = Button(self.tr("Older"), icon="chevron-right", size=ButtonSize.COMPACT)
        self.check = Button(self.tr("Check the trail"), icon="shield-check", size=ButtonSize.COMPACT)
        self.checked = SignLine("shield-check")
        self.busy = BusyState()
        self.paper = PaperButtons(context, self.tr("What was done"), self._make_paper)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self._build()
        self.area.input.currentIndexChanged.connect(self._on_area_chosen)
        self.newer.clicked.connect(self._on_newer)
        self.older.clicked.connect(self._on_older)
        self.check.clicked.connect(self._on_check)

    @property
    def sentences(self) -> list[str]:
        """What the lines that are shown say."""
        return [line.sentence for line in self.lines if not line.isHidden()]

    def refresh(self, _changes: Changes) -> None:
        """Whatever changed left a line: read the page that is shown again."""
        self._view_model.read("areas", lambda uow, _clock: audit_areas(uow), self._on_areas)
        self._read()

    def _build(self) -> None:
        about = self.tr(
            "Every step is written down in a chain that shows a missing or altered line. Names are shown as long as "
            "somebody is known; after an erasure nobody can tell any more whom a line was about."
        )
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), self.area, self.nothing):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.newer, self.older, self.check, self.paper):
            flow.addWidget(button)
        for below in (self.checked, self.busy, buttons):
            self.body.addWidget(below)
        self.checked.hide()

    def _on_areas(self, known: list[str]) -> None:
        chosen, before = self.area.value, self.area.input.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self.area.input.clear()
        for value, words in [(_EVERYTHING, self.tr("Everything")), *wording.areas(known)]:
            self.area.input.addItem(words, value)
        self.area.input.choose(chosen)
        self.area.input.blockSignals(before)

    def _on_area_chosen(self) -> None:
        self._begins = [None]
        self._read()

    def _on_newer(self) -> None:
        if len(self._begins) > 1:
            self._begins.pop()
            self._read()

    def _on_older(self) -> None:
        self._begins.append(self._next)
        self._read()

    def _read(self) -> None:
        reading = _page(self._begins[-1], LINES_A_PAGE, self.area.value)
        self._view_model.read("trail", reading, self._on_read)

    def _on_read(self, page: AuditPage) -> None:
        self._next = page.before
        for _ in range(len(self.lines), len(page.rows)):
            self.lines.append(TrailLine())
            self._list.addWidget(self.lines[-1])
        put_in_order(self)
        for line, row, words in zip(self.lines, page.rows, wording.sentences(page.rows), strict=False):
            line.say(self._when(row), words)
        for line in self.lines[len(page.rows) :]:
            line.hide()
        self.nothing.setVisible(not page.rows)
        self.newer.setEnabled(len(self._begins) > 1)
        self.older.setEnabled(page.before is not None)

    def _when(self, row: AuditRow) -> str:
        at = row.at.astimezone()
        when = self.tr("{day}, {time}").format(day=short_date(at.date(), self._view_model.today), time=clock_time(at))
        return self.tr("{when} · line {number}").format(when=when, number=row.seq)

    def _on_check(self) -> None:
        job = self._view_model.read("check", check_trail, self._on_checked)
        self.busy.watch(job, self.tr("Checking …"))

    def _on_checked(self, found: TrailCheck) -> None:
        if found.is_whole:
            words = self.tr("All {count} lines are as they were written, and none is missing.").format(
                count=found.lines
            )
            self.checked.say("circle-check", words, Tone.GOOD)
        else:
            words = self.tr("Lines were altered or are missing. Restore the newest backup into a new folder.")
            self.checked.say("triangle-alert", words, Tone.BAD)
        announce(self, words)

    def _make_paper(self, receive: Receive) -> None:
        self._receive = receive
        self._view_model.read("trail on paper", _page(None, LINES_ON_PAPER, self.area.value), self._on_paper_read)

    def _on_paper_read(self, page: AuditPage) -> None:
        rows = [(self._when(row), words) for row, words in zip(page.rows, wording.sentences(page.rows), strict=True)]
        below = self.area.input.currentText()
        self._receive(list_html(self.name, below, (self.tr("When"), self.tr("What")), rows))


def _page(before: int | None, limit: int, area: str) -> Callable[[UnitOfWork, Clock], AuditPage]:
    def read(uow: UnitOfWork, _clock: Clock) -> AuditPage:
        return audit_page(uow, before=before, limit=limit, area=area)

    return read

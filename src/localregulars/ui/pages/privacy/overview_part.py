"""Overview: whose visits are kept, and how many people are where with every purpose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal

from localregulars.application.outcome import Changes
from localregulars.application.rights.privacy import COVERAGE_DAYS, Overview, privacy_overview
from localregulars.application.rights.privacy_port import Standing
from localregulars.domain.consent import Purpose
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.short_table import NoRoom, ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import consent, counting
from localregulars.ui.wording import privacy as wording
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALWAYS = frozenset({Purpose.HISTORY, Purpose.MONITORING})
_CAN_WAIT = {Standing.ENDING: 4, Standing.TO_RENEW: 3, Standing.REFUSED: 2, Standing.NEVER_ASKED: 1}
"""Who agreed, who was not asked yet and who said no: that is nearly everybody. The others have their lists below."""
_CONCERNED = Changes.CONSENT | Changes.CUSTOMERS | Changes.VISITS


@dataclass(frozen=True, slots=True)
class PurposeLine:
    """One purpose with how many people are where."""

    purpose: Purpose
    counts: tuple[int, ...]


class OverviewPart(PrivacyPart):
    """`list_wanted(purpose, standing)` when somebody opens a number."""

    list_wanted = Signal(object, object)

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__(context, part_names()["overview"])
        self._view_model = view_model
        self._overview: Overview | None = None
        self.coverage = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.people = Text(tone=Tone.MUTED, wraps=True)
        self.model: TableModel[PurposeLine] = TableModel(_columns(), lambda line: line.purpose, lambda _line: "", self)
        self.table = ShortTable(self.model, self.tr("Purposes and how many people agreed"), len(Purpose), wraps=True)
        self.no_room = NoRoom(self.table)
        self.table.opened.connect(self._on_opened)
        self.all_button = Button(self.tr("Show every purpose"), ButtonKind.QUIET, "table", ButtonSize.COMPACT)
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._on_all_toggled)
        self.paper = PaperButtons(context, self.tr("Who agreed to what, in numbers"), self._make_paper)
        self.how_counted = HowCounted(self.tr("Who agreed to what"), counting.agreements)
        about = self.tr(
            "“Ending” is within 30 days. Enter or a double click on a number shows who that is. A narrow window has no "
            "room for every column; “To be asked” lists them all."
        )
        hint = Text(about, TextRole.CAPTION, Tone.MUTED, wraps=True)
        for widget in (
            self.coverage,
            self.people,
            self.how_counted,
            self.table,
            self.no_room,
            hint,
            self.all_button,
            self.paper,
        ):
            self.body.addWidget(widget)
        self.body.setAlignment(self.all_button, Qt.AlignmentFlag.AlignLeft)

    def refresh(self, changes: Changes) -> None:
        """Count again when somebody agreed, came or went."""
        if changes & _CONCERNED or changes is Changes.NOTHING:
            self._view_model.read("overview", privacy_overview, self._on_read)

    def _on_read(self, overview: Overview) -> None:
        self._overview = overview
        self.coverage.setText(wording.coverage(overview.coverage, COVERAGE_DAYS))
        self.people.setText(
            self.tr("{people} known; {without} of them never agreed to anything.").format(
                people=people(overview.people), without=whole(overview.without_agreement)
            )
        )
        self._show()

    def _show(self) -> None:
        if self._overview is None:
            return
        lines = [
            PurposeLine(purpose, tuple(counts[at] for at in Standing))
            for purpose, counts in self._overview.counts.items()
        ]
        shown = [line for line in lines if self.all_button.isChecked() or _was_asked(line)]
        self.model.set_rows(shown)
        self.all_button.setVisible(self.all_button.isChecked() or len(shown) < len(lines))

    def _on_all_toggled(self) -> None:
        words = self.tr("Show only what was asked") if self.all_button.isChecked() else self.tr("Show every purpose")
        self.all_button.set_words(words)
        self._show()

    def _on_opened(self, row: int) -> None:
        line, place = self.model.row_at(row), self.table.currentIndex().column()
        standing = tuple(Standing)[place - 1] if place else Standing.GIVEN
        self.list_wanted.emit(line.purpose, standing)

    def _make_paper(self, receive: Receive) -> None:
        heads = [column.header() for column in self.model.columns]
        rows = [
            [column.value(self.model.row_at(place)) for column in self.model.columns]
            for place in range(self.model.rowCount())
        ]
        below = f"{self.coverage.text()} {self.people.text()}"
        on = short_date(self._view_model.today, self._view_model.today)
        receive(list_html(self.tr("Who agreed to what"), f"{on} · {below}", heads, rows))


def _was_asked(line: PurposeLine) -> bool:
    asked = sum(count for at, count in zip(Standing, line.counts, strict=True) if at is not Standing.NEVER_ASKED)
    return bool(asked) or line.purpose in _ALWAYS


def _columns() -> tuple[Column[PurposeLine], ...]:
    order = list(Purpose)
    return (
        Column(
            header=_purpose_head,
            value=lambda line: consent.purpose(line.purpose),
            sort_key=lambda line: order.index(line.purpose),
            widest=lambda: [consent.purpose(purpose) for purpose in Purpose],
            narrow=lambda: consent.purpose(Purpose.HISTORY),
            tooltip=lambda line: consent.purpose(line.purpose),
        ),
        *(_count_column(place, standing) for place, standing in enumerate(Standing)),
    )


def _purpose_head() -> str:
    return translate("privacy", "What for")


def _count_column(place: int, standing: Standing) -> Column[PurposeLine]:
    return Column(
        header=lambda: wording.standing(standing),
        value=lambda line: whole(line.counts[place]),
        sort_key=lambda line: line.counts[place],
        widest=lambda: whole(99_999),
        align=_RIGHT,
        can_wait=_CAN_WAIT.get(standing, 0),
    )

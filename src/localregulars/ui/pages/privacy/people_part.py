"""People to be asked: who never agreed, whose agreement ends or ran out, and every other list behind a number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from localregulars.application.outcome import Changes
from localregulars.application.rights.privacy import ListedPerson, PeopleList, people_standing, people_to_ask
from localregulars.application.rights.privacy_port import Standing
from localregulars.domain.consent import Purpose
from localregulars.ui.models.folding import by_name, in_order
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.short_table import NoRoom, ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import consent
from localregulars.ui.wording import privacy as wording
from localregulars.ui.wording.people import display_name

translate = QCoreApplication.translate

CUSTOMERS_PAGE = "customers"
_TO_ASK, _ANY = "to_ask", "any"
_WHEN = 1
"""The column by which whoever is most urgent comes first."""
_STACKED_BELOW_EM = 52
_CONCERNED = Changes.CONSENT | Changes.CUSTOMERS | Changes.SETTINGS


class PeoplePart(PrivacyPart):
    """A list to choose, and its people; Enter on one opens them. `show_list` is what the overview leads to."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__(context, part_names()["people"])
        self._view_model = view_model
        self._standing: Standing | None = None
        self.which = LabelledChoice(self.tr("Show"), self._lists())
        self.purpose = LabelledChoice(
            self.tr("What for"),
            [(_ANY, self.tr("Anything")), *((each.value, consent.purpose(each)) for each in Purpose)],
        )
        self.model: TableModel[ListedPerson] = TableModel(
            _columns(lambda: self._standing, lambda: view_model.today),
            lambda person: (person.customer_id, person.purpose),
            lambda _person: "",
            self,
        )
        self.model.sort(_WHEN)
        self.table = ShortTable(self.model, self.tr("People in this list"))
        self.state = Text(tone=Tone.MUTED, wraps=True)
        self.open_button = Button(self.tr("Open the customer"), icon="user")
        self.paper = PaperButtons(context, self.tr("People to be asked"), self._make_paper)
        self._build()
        self.which.input.currentIndexChanged.connect(self._on_list_chosen)
        self.purpose.input.currentIndexChanged.connect(self._read)
        self.table.opened.connect(self._on_opened)
        self.open_button.clicked.connect(lambda: self._on_opened(max(0, self.table.currentIndex().row())))

    def refresh(self, changes: Changes) -> None:
        """Read the list again."""
        if changes & _CONCERNED or changes is Changes.NOTHING:
            self._read()

    def show_list(self, purpose: Purpose, standing: Standing) -> None:
        """Show who is so with this purpose, and go there."""
        self.which.input.choose(standing.value)
        self.purpose.input.choose(purpose.value)
        self.table.setFocus()

    def _lists(self) -> list[tuple[str, str]]:
        return [
            (_TO_ASK, self.tr("Never agreed to anything")),
            (Standing.ENDING.value, self.tr("Agreement ends in 30 days")),
            (Standing.TO_RENEW.value, self.tr("Agreement ran out: ask again")),
            (Standing.GIVEN.value, self.tr("Agreed")),
            (Standing.REFUSED.value, self.tr("Said no: leave them in peace")),
            (Standing.NEVER_ASKED.value, self.tr("Not asked about this yet")),
        ]

    def _build(self) -> None:
        about = self.tr(
            "Of people who never agreed, only the name and the customer number are kept, and only for a while. Nobody "
            "is asked again for half a year after a no."
        )
        choices = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        choices.add(self.which)
        choices.add(self.purpose)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.open_button)
        flow.addWidget(self.paper)
        for widget in (
            Text(about, tone=Tone.MUTED, wraps=True),
            choices,
            self.state,
            self.table,
            NoRoom(self.table),
            buttons,
        ):
            self.body.addWidget(widget)
        self.purpose.hide()

    def _on_list_chosen(self) -> None:
        value = self.which.value
        self._standing = None if value == _TO_ASK else Standing(value)
        self.purpose.setVisible(self._standing is not None)
        self._read()

    def _read(self) -> None:
        if self._standing is None:
            self._view_model.read("people", people_to_ask, self._on_read)
            return
        said = self.purpose.value
        purpose = None if said == _ANY else Purpose(said)
        self._view_model.read(
            "people", partial(people_standing, purpose=purpose, standing=self._standing), self._on_read
        )

    def _on_read(self, found: PeopleList) -> None:
        self.model.set_rows(found.people)
        self.model.retranslate()
        self.table.setVisible(bool(found.people))
        self.open_button.setVisible(bool(found.people))
        self.paper.setVisible(bool(found.people))
        left = found.total - len(found.people)
        if not found.people:
            self.state.setText(self.tr("Nobody is in this list."))
        elif left:
            words = self.tr("The first {shown} of {total}; the page Customers finds the others.")
            self.state.setText(words.format(shown=whole(len(found.people)), total=whole(found.total)))
        else:
            one, many = self.tr("One person."), self.tr("{total} in this list.")
            self.state.setText(one if found.total == 1 else many.format(total=whole(found.total)))

    def _on_opened(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.context.open_page(CUSTOMERS_PAGE, self.model.row_at(row).customer_id)

    def _make_paper(self, receive: Receive) -> None:
        columns = [one for place, one in enumerate(self.model.columns) if not self._is_needless(place)]
        people = [self.model.row_at(place) for place in range(self.model.rowCount())]
        rows = [[column.value(person) for column in columns] for person in people]
        receive(list_html(self.which.input.currentText(), self.state.text(), [one.header() for one in columns], rows))

    def _is_needless(self, place: int) -> bool:
        """Whether nothing stands in a column that is there for what stands in it."""
        return self.model.columns[place].only_if_said and self.model.is_empty(place)


def _columns(standing: Callable[[], Standing | None], today: Callable[[], date]) -> tuple[Column[ListedPerson], ...]:
    def when(person: ListedPerson) -> str:
        day = None if person.until is None else person.until.astimezone().date()
        return wording.until(standing(), day, today())

    def widest() -> list[str]:
        """With a day in another year, on the last day, and without a day."""
        now = date(2027, 1, 1)
        return [wording.until(standing(), day, now) for day in (date(2028, 12, 28), now, None)]

    def urgency(person: ListedPerson) -> tuple[float, int]:
        return (0.0 if person.until is None else person.until.timestamp(), person.customer_id)

    return (
        Column(
            header=lambda: translate("privacy", "Who"),
            value=lambda person: display_name(person.name, person.till_id),
            sort_key=lambda person: (by_name(person.name, person.till_id), person.customer_id),
            widest=lambda: "Maximiliane Okafor",
            narrow=lambda: "Maximiliane …",
        ),
        Column(
            header=lambda: translate("privacy", "When"),
            value=when,
            sort_key=urgency,
            widest=widest,
        ),
        Column(
            header=lambda: translate("privacy", "What for"),
            value=lambda person: "" if person.purpose is None else consent.purpose(person.purpose),
            sort_key=lambda person: "" if person.purpose is None else in_order(consent.purpose(person.purpose)),
            widest=lambda: max((consent.purpose(purpose) for purpose in Purpose), key=len),
            can_wait=1,
            only_if_said=True,
        ),
        Column(
            header=lambda: translate("privacy", "Customer number (till)"),
            value=lambda person: person.till_id if person.name else "",  # without a name it stands in the first column
            sort_key=lambda person: person.till_id,
            widest=lambda: "L-000000",
            can_wait=2,
            only_if_said=True,
        ),
    )

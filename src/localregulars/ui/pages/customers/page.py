"""Customers: everybody in a table, and beside it (in a narrow window: instead of it) one person's profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.domain.groups import CustomerFilter, SavedGroup
from localregulars.domain.ids import CustomerId
from localregulars.ui.models.once import once
from localregulars.ui.page import Page, PageCommand, PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.customers.care_card import CareCard
from localregulars.ui.pages.customers.care_papers import CarePapers
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.pages.customers.details_form import AddForm
from localregulars.ui.pages.customers.list_panel import ListPanel
from localregulars.ui.pages.customers.page_commands import commands_of
from localregulars.ui.pages.customers.profile_panel import ProfilePanel
from localregulars.ui.pages.customers.together_card import HalfChosen, TogetherCard
from localregulars.ui.pages.customers.view_model import CustomersViewModel
from localregulars.ui.regions import Region, focus_first, has_control
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.widgets.column_chooser import ColumnMemory
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate
CARE_KEYS = "Ctrl+E"
"""Opens the care card."""
_PROFILE_EM = 34
"""The width that a profile needs beside the table, in widths of the letter m."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the page stood before it was built anew."""

    customer_id: CustomerId | None
    searched: str
    filters: frozenset[CustomerFilter]
    sorted_by: tuple[int, Qt.SortOrder]
    is_profile_open: bool
    is_care_open: bool
    added: Typed | None
    in_profile: Mapping[str, Typed]
    on_card: Mapping[str, Typed]
    half_chosen: HalfChosen | None


class CustomersPage(Page):
    """The screen. `show_item` takes a `CustomerId`. Ctrl+F goes to the search, Ctrl+N adds somebody.

    Ctrl+E opens the care card of whoever is shown, in the place of everything else: they read it too, and nobody else's
    name is for them to see.
    """

    def __init__(self, context: PageContext, papers: CarePapers, columns: ColumnMemory | None = None) -> None:
        super().__init__()
        self.view_model = CustomersViewModel(context.session, self)
        self._header = PageHeader(self.tr("Customers"))
        self.add = Button(self.tr("Add a customer"), ButtonKind.SECONDARY, "user-plus")
        self._header.add_action(self.add)
        self.list = ListPanel(self.view_model, columns or ColumnMemory())
        self.profile = ProfilePanel(self.view_model.profile)
        self.care_model = CareCardModel(context.session, papers, self)
        self.care = CareCard(self.care_model, self.view_model.profile)
        self.care.hide()
        self.together = TogetherCard(PageModel(context.session, self), self.view_model.profile)
        self.form = AddForm()
        self.form.hide()
        self._is_profile_open = False
        self._build()
        self._connect(context)
        self._show_counts()
        self.view_model.refresh()

    def _build(self) -> None:
        self._nobody = EmptyState(
            self.tr("Choose somebody"), self.tr("Their visits, what they agreed to and your hellos show here."), "users"
        )
        self._side = PageScroll(margin=0)
        for widget in (self.form, self.profile, self._nobody):
            self._side.body.addWidget(widget)
        self._side.body.addStretch(1)
        self._side.body.setContentsMargins(0, 0, SPACE_S, 0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self.list, 1)
        row.addWidget(self._side, 1)
        self._people = QWidget()
        people_column = QVBoxLayout(self._people)
        people_column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        people_column.setSpacing(SPACE_L)
        people_column.addWidget(self._header)
        people_column.addLayout(row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._people)
        whole.addWidget(self.care)
        whole.addWidget(self.together)
        self.together.stand_instead_of(self._people, self.profile.together)

    def _connect(self, context: PageContext) -> None:
        model = self.view_model
        self.list.chosen.connect(model.profile.choose)
        self.list.opened.connect(self._open)
        self.list.add_wanted.connect(self._open_add)
        self.add.clicked.connect(lambda: self._open_add(""))
        self.form.sent.connect(model.profile.add_customer)
        self.form.left.connect(self.go_back)
        self.profile.left.connect(self.go_back)
        model.profile.saved.connect(self._on_saved)
        model.profile.changed.connect(self._arrange)
        model.profile.notice_offered.connect(context.notices.say)
        model.notice_offered.connect(context.notices.say)
        model.failed.connect(context.report_failure)
        self.profile.visits.said.connect(context.notices.say)
        self.profile.visits.failed.connect(context.report_failure)
        model.counts_changed.connect(self._show_counts)
        model.loaded.connect(self._arrange)  # the names say how wide the list should be
        self.list.columns.chosen.connect(self._arrange)
        Theme.current().changed.connect(self._arrange)
        for keys, act in self._keys():
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.profile.care_wanted.connect(self._open_care)
        self.care.left.connect(self.close_care)
        self.care_model.notice_offered.connect(context.notices.say)
        self.care.desk.said.connect(context.notices.say)
        self.profile.together_wanted.connect(self.together.open)
        self.together.done.connect(self.show_item)
        self.together.model.said.connect(context.notices.say)
        for source in (self.care_model, self.care.desk):
            source.failed.connect(context.report_failure)

    def _keys(self) -> tuple[tuple[QKeySequence, Callable[[], None]], ...]:
        find, add = QKeySequence(QKeySequence.StandardKey.Find), QKeySequence(QKeySequence.StandardKey.New)
        return (
            (find, self._go_to_search),
            (add, partial(self._open_add, "")),
            (QKeySequence(CARE_KEYS), self._open_care),
        )

    def close_care(self) -> bool:
        """Back from the care card to the profile; False when it was not open."""
        if self.care.isHidden():
            return False
        self.care.hide()
        self.care_model.close()
        self._people.show()
        self._arrange()
        self.profile.care.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def _is_covered(self) -> bool:
        """Whether a card stands in the place of list and profile."""
        return not (self.care.isHidden() and self.together.isHidden())

    @property
    def has_two_panes(self) -> bool:
        """Whether the profile has room beside the table."""
        return self._room_beside_profile() >= self.list.table.least_width

    def _room_beside_profile(self) -> int:
        em = QFontMetrics(Theme.current().font(TextRole.BODY)).horizontalAdvance("m")
        return self.width() - _PROFILE_EM * em - SPACE_L - 2 * SPACE_XL

    def _open_care(self) -> None:
        state = self.view_model.profile.state
        if state is None or self._is_covered or not self.form.isHidden():
            return
        self._is_profile_open = True
        self.profile.close_form()
        self._people.hide()
        self.care.show()
        self.care_model.open(state.profile.row.customer_id)
        self.care.open()

    def _open(self, customer_id: CustomerId) -> None:
        self._is_profile_open = True
        self.form.hide()
        self.view_model.profile.choose(customer_id)
        self._arrange()
        self.profile.record.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_add(self, name: str) -> None:
        if self._is_covered:
            return
        self._is_profile_open = True
        self.form.show()
        self._arrange()
        self.form.begin(name)

    def _on_saved(self) -> None:
        if not self.form.isHidden():
            self.form.hide()
            self.list.show_everybody()
            self._arrange()

    def _show_group(self, group: SavedGroup) -> None:
        self.view_model.choose_filters(group.filters)
        self._go_to_search()

    def _go_to_search(self) -> None:
        if self._is_covered:
            return
        if not self.has_two_panes:
            self.go_back()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _arrange(self) -> None:
        """Show list and profile side by side, or the one that is wanted."""
        two = self.has_two_panes
        has_profile = self.view_model.profile.state is not None
        is_adding = not self.form.isHidden()
        self.list.setMinimumWidth(min(self.list.table.full_width, self._room_beside_profile()) if two else 0)
        self._side.setVisible(two or self._is_profile_open)
        self.list.setVisible(two or not self._is_profile_open)
        self.profile.stand_alone(is_alone=not two)
        self.profile.setVisible(has_profile and not is_adding)
        self._nobody.setVisible(two and not has_profile and not is_adding)

    def _show_counts(self) -> None:
        model = self.view_model
        self._header.set_summary(_counted(model.shown, model.total) if model.is_loaded else self.tr("Reading …"))

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to the search."""
        if not self.care.isHidden():
            self.care.back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.together.isHidden():
            self.together.form.who.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.list.isVisible():
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Everything but settings concerns customers."""
        if changes & ~Changes.SETTINGS:
            self.view_model.refresh()
            self.view_model.profile.refresh()
            self.care_model.refresh()

    def show_item(self, item: object) -> None:
        """Show one person's profile."""
        if isinstance(item, int):
            self.close_care()
            self.together.put_away()
            self._open(CustomerId(item))
            self.list.choose(CustomerId(item))

    def go_back(self) -> bool:
        """From a form to what it stands on, from the care card to the profile, from the profile to the list."""
        if not self.care.isHidden():
            return self.care.close_panels() or self.close_care()
        if self.together.put_away() or self.list.groups.close_form() or self.profile.close_form():
            return True
        if not self.form.isHidden():
            self.form.hide()
            self._is_profile_open = False
            self._arrange()
            return True
        if self._is_profile_open and not self.has_two_panes:
            self._is_profile_open = False
            self._arrange()
            self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def regions(self) -> Sequence[Region]:
        """List and profile, where both are there to go between."""
        if self._is_covered or not self.has_two_panes:
            return ()
        sides = (Region(self.list, self.list.enter), Region(self._side, partial(focus_first, self._side)))
        return sides if has_control(self._side) else sides[:1]

    def kept(self) -> object:
        """Who is shown and how, what was searched for, and the order of the table."""
        return _Kept(
            self.view_model.profile.customer_id,
            self.list.search.text(),
            self.view_model.filters,
            self.view_model.table.sorted_by,
            self._is_profile_open,
            not self.care.isHidden(),
            None if self.form.isHidden() else typed_in(self.form),
            self.profile.typed(),
            self.care.typed(),
            self.together.half_chosen(),
        )

    def take_up(self, kept: object) -> None:
        """The same person, search, order and half-filled forms; the care card opens once their profile is read."""
        if not isinstance(kept, _Kept):
            return
        self.list.search.setText(kept.searched)
        self.view_model.choose_filters(kept.filters)
        self.list.table.sortByColumn(*kept.sorted_by)
        self._is_profile_open = kept.is_profile_open
        if kept.added is not None:
            self._open_add("")
            type_again(self.form, kept.added)
        if kept.customer_id is None:
            return
        if kept.is_care_open:
            self.view_model.profile.changed.connect(once(self._open_care))
            self.care_model.changed.connect(once(partial(self.care.type_again, kept.on_card)))
        elif kept.half_chosen is not None:
            self.view_model.profile.changed.connect(once(partial(self.together.choose_again, kept.half_chosen)))
        elif kept.in_profile:
            self.view_model.profile.changed.connect(once(partial(self.profile.type_again, kept.in_profile)))
        self.view_model.profile.choose(kept.customer_id)

    def print_page(self) -> bool:
        """Print the care card, if one is open."""
        if self.care.isHidden():
            return False
        self.care.desk.print.click()
        return True

    def commands(self) -> Sequence[PageCommand]:
        """Searching and adding, the owner's groups, and what can be done with whoever is shown."""
        if self._is_covered:
            return ()
        acts = dict(zip(("search", "add", "care"), self._keys(), strict=True))
        return commands_of(self.view_model, acts, self.list.columns.open, self._show_group, self.together.open)

    def help_item(self) -> str:
        """What stands in the place of the list, if anything does."""
        return "care" if not self.care.isHidden() else "" if self.together.isHidden() else "together"

    def places(self) -> Mapping[str, QWidget]:
        """The list."""
        return {"list": self.list}

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return _told([keys for keys, _act in self._keys()])

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for two panes now."""
        super().resizeEvent(event)
        self._arrange()


def _counted(shown: int, total: int) -> str:
    """How many people there are, and how many of them are shown."""
    if shown == total:
        return people(total)
    words = translate("CustomersPage", "{shown} of {people}")
    return words.format(shown=whole(shown), people=people(total))


def _told(keys: Sequence[QKeySequence]) -> tuple[tuple[str, str], ...]:
    """The keys of the page and what they do."""
    find, add, care = (each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
    print_it = QKeySequence(QKeySequence.StandardKey.Print).toString(QKeySequence.SequenceFormat.NativeText)
    return (
        (find, translate("CustomersPage", "search")),
        (add, translate("CustomersPage", "add a customer")),
        (translate("CustomersPage", "Enter"), translate("CustomersPage", "open the profile")),
        (care, translate("CustomersPage", "open the care card")),
        (print_it, translate("CustomersPage", "print the care card")),
        (translate("CustomersPage", "Letters in the table"), translate("CustomersPage", "search")),
        (translate("CustomersPage", "Menu key in the table"), translate("CustomersPage", "choose the columns")),
    )

"""What the Customers table knows and does; knows no widget."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from localregulars.application.customers.filters import Members, filter_members
from localregulars.application.customers.groups import delete_group, rename_group, save_group, saved_groups
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import UnitOfWork
from localregulars.background.jobs import LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreQuery
from localregulars.domain.groups import CustomerFilter, GroupId, SavedGroup
from localregulars.domain.ids import CustomerId
from localregulars.ui.models.table_model import TableModel
from localregulars.ui.pages.customers.commands import CustomerCommands
from localregulars.ui.pages.customers.entries import CustomerEntry, columns, load_entries, longest_names
from localregulars.ui.pages.customers.profile_view_model import ProfileViewModel


@dataclass(frozen=True, slots=True)
class Everybody:
    """One reading: the shop day, everybody in the order of the table, who belongs to which filter, and the groups.

    `longest` are the names that need most room.
    """

    today: date
    entries: list[CustomerEntry]
    members: Members
    groups: tuple[SavedGroup, ...] = ()
    longest: tuple[str, ...] = ()


class CustomersViewModel(QObject):
    """Everybody in a table, and the profile of the one who is chosen.

    `loaded` is told after every reading; `counts_changed` when `shown`, `total` or what the filters count may have
    changed. `failed(error)` passes a job's on; `notice_offered(sentence, undo)` tells what was done with a group (what
    was done with a person, `profile` tells), and `group_saved` that a name was taken.
    """

    loaded = Signal()
    counts_changed = Signal()
    failed = Signal(Exception)
    group_saved = Signal()
    notice_offered = Signal(str, object)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = LatestJob()
        self._is_loaded = False
        self._known: list[CustomerEntry] = []
        self._today = date.min
        self._chosen_next: CustomerId | None = None
        self._longest: tuple[str, ...] = ()
        self._members: Members = {}
        self._filters: frozenset[CustomerFilter] = frozenset()
        self._groups: tuple[SavedGroup, ...] = ()
        self._commands = CustomerCommands(session, self)
        self._commands.notice_offered.connect(self.notice_offered)
        self._commands.failed.connect(self.failed)
        self.table: TableModel[CustomerEntry] = TableModel(
            columns(lambda: self._today, lambda: self._longest),
            identity=lambda entry: entry.row.customer_id,
            search_key=lambda entry: entry.search_key,
            parent=self,
        )
        self.profile = ProfileViewModel(session, self)
        self.profile.added.connect(self._on_added)
        self.profile.failed.connect(self.failed)

    @property
    def is_loaded(self) -> bool:
        """Whether anything was read yet."""
        return self._is_loaded

    @property
    def shown(self) -> int:
        """How many people the search leaves."""
        return self.table.rowCount()

    @property
    def total(self) -> int:
        """How many people there are."""
        return self.table.total

    def refresh(self) -> None:
        """Read everybody anew; what is selected and where one has scrolled to stays."""
        clock, known = self._session.clock, self._known
        column, order = self.table.sorted_by
        sort_key = self.table.columns[column].sort_key

        def read(uow: UnitOfWork) -> Everybody:
            # Compared and sorted here, so that one pass is left for the window's thread.
            before = {entry.row.customer_id: entry for entry in known}
            entries = [_same_if_equal(before.get(entry.row.customer_id), entry) for entry in load_entries(uow)]
            entries.sort(key=sort_key, reverse=order == Qt.SortOrder.DescendingOrder)
            members = filter_members(uow, clock, [entry.row for entry in entries])
            return Everybody(shop_today(uow, clock), entries, members, saved_groups(uow), longest_names(entries))

        job = self._reading.take(self._session.query(StoreQuery(read)))
        job.succeeded.connect(self.take_in)
        job.failed.connect(self.failed)

    def search(self, text: str) -> None:
        """Show only people whose name or till id has every word of the text."""
        self.table.search(text)
        self.counts_changed.emit()

    @property
    def filters(self) -> frozenset[CustomerFilter]:
        """What the list is narrowed to; none: everybody."""
        return self._filters

    def choose_filters(self, filters: frozenset[CustomerFilter]) -> None:
        """Narrow the list to those whom all of these filters name."""
        if filters != self._filters:
            self._filters = filters
            self.table.narrow(self._left_by(filters))
            self.counts_changed.emit()

    @property
    def groups(self) -> tuple[SavedGroup, ...]:
        """The owner's groups, by name."""
        return self._groups

    @property
    def group(self) -> SavedGroup | None:
        """The group whose filters are chosen, if they are one's."""
        return next((group for group in self._groups if group.filters == self._filters), None)

    def save_group(self, name: str) -> None:
        """Give the chosen filters a name."""
        told = self.tr("The group {name} is saved").format(name=name)
        self._commands.run(partial(save_group, name=name, filters=self._filters), told, self.group_saved.emit)

    def rename_group(self, group_id: GroupId, name: str) -> None:
        """Call a group otherwise."""
        told = self.tr("The group is called {name} now").format(name=name)
        self._commands.run(partial(rename_group, group_id=group_id, name=name), told, self.group_saved.emit)

    def delete_group(self, group: SavedGroup) -> None:
        """Forget a group; the filters stay chosen."""
        told = self.tr("The group {name} is gone; nobody in it was touched").format(name=group.name)
        self._commands.run(partial(delete_group, group_id=group.group_id), told)

    def members_of(self, one: CustomerFilter) -> int:
        """How many people a filter names, whatever is searched for."""
        return len(self._members.get(one, ()))

    def counts(self, choices: Sequence[frozenset[CustomerFilter]]) -> list[int]:
        """How many people each of these choices of filters would leave, as the search stands."""
        found = frozenset(self.table.searched)
        return [len(self._left_by(filters, found) or ()) for filters in choices]

    def _left_by(
        self, filters: frozenset[CustomerFilter], among: frozenset[Hashable] | None = None
    ) -> frozenset[Hashable] | None:
        """Whom all of these filters name; `among` everybody where there is none."""
        left = among
        for one in sorted(filters, key=self.members_of):
            named: frozenset[Hashable] = frozenset(self._members.get(one, ()))
            left = named if left is None else left & named
        return left

    def customer_at(self, place: int) -> CustomerId:
        """Whom a line of the table is about."""
        return self.table.row_at(place).row.customer_id

    def take_place_to_choose(self) -> int:
        """The line of somebody who was just added, once; -1 when there is none."""
        wanted, self._chosen_next = self._chosen_next, None
        return -1 if wanted is None else self.table.find(wanted)

    def take_in(self, answer: Everybody) -> None:
        """Show this reading."""
        if answer.today != self._today:
            self._today = answer.today
            self.table.retranslate()
        self._known, self._members = answer.entries, answer.members
        self._groups, self._longest = answer.groups, answer.longest
        self.table.set_rows(answer.entries, self._left_by(self._filters))
        self._is_loaded = True
        self.counts_changed.emit()
        self.loaded.emit()

    def _on_added(self, customer_id: CustomerId) -> None:
        self._chosen_next = customer_id


def _same_if_equal(before: CustomerEntry | None, entry: CustomerEntry) -> CustomerEntry:
    """The entry that the table has already, where nothing about it changed."""
    return before if before is not None and before == entry else entry

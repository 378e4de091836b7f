"""What the palette offers on the Customers page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from localregulars.domain.groups import SavedGroup
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.customers.view_model import CustomersViewModel

translate = QCoreApplication.translate
Act = tuple[QKeySequence, Callable[[], None]]


def commands_of(
    model: CustomersViewModel,
    acts: Mapping[str, Act],
    choose_columns: Callable[[], None],
    show_group: Callable[[SavedGroup], None],
    put_together: Callable[[], None],
) -> list[PageCommand]:
    """Searching and adding, the owner's groups, and what can be done with whoever is shown.

    `acts` are what has a key: "search", "add" and "care".
    """
    (find, search), (add, make), (care, card) = (acts[name] for name in ("search", "add", "care"))
    found = [
        PageCommand(translate("CustomersPage", "Search the customers"), search, _told(find), "search"),
        PageCommand(translate("CustomersPage", "Add a customer"), make, _told(add), "user-plus"),
        PageCommand(translate("CustomersPage", "Choose the columns"), choose_columns, icon="table"),
    ]
    for group in model.groups:
        words = translate("CustomersPage", "Show the group {name}").format(name=group.name)
        found.append(PageCommand(words, partial(show_group, group), icon="users"))
    state = model.profile.state
    if state is not None:
        for words, act, key, icon in (
            (translate("CustomersPage", "Record a visit: {name}"), model.profile.record_visit, "", "footprints"),
            (translate("CustomersPage", "Open the care card: {name}"), card, _told(care), "heart-handshake"),
            (translate("CustomersPage", "Put together with another record: {name}"), put_together, "", "users"),
        ):
            found.append(PageCommand(words.format(name=state.name), act, key, icon))
    return found


def _told(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)

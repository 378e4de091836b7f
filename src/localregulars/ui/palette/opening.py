"""Opens the palette over the window and knows what belongs into it now, for whoever is here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from localregulars.ui.actions import ActionRegistry
from localregulars.ui.models.folding import searchable
from localregulars.ui.page import PageCommand
from localregulars.ui.palette.entries import Entry, Fit, best

if TYPE_CHECKING:
    from localregulars.ui.palette.dialog import CommandPalette
    from localregulars.ui.palette.people import PeopleIndex, Person
    from localregulars.ui.shell import ShopShell

CUSTOMERS_PAGE = "customers"
"""The page that shows somebody whose number it is handed."""

MOST_PEOPLE = 50
"""More than anybody reads; the line below says how many there are."""
PALETTE = "palette"
"""The action that opens it, and that it does not offer itself."""
_PERSON_ICON, _ACTION_ICON = "user", "keyboard"
_ICONS = {"lock": "lock", "undo": "undo-2", "bring": "file-up", "hand_over": "arrow-right-left", "back": "arrow-left"}


class PaletteOpener(QObject):
    """Lives as long as the window. Without an open shop the palette has the window's actions alone."""

    def __init__(self, actions: ActionRegistry, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self._shell: ShopShell | None = None
        self._people: PeopleIndex | None = None
        self._palette: CommandPalette | None = None

    def enter(self, shell: ShopShell) -> None:
        """A shop was opened: its screens and customers can be found from now on."""
        from localregulars.ui.palette.people import PeopleIndex

        self._shell = shell
        self._people = people = PeopleIndex(shell.session, shell)
        people.loaded.connect(self._refresh)
        people.failed.connect(shell.report_failure)
        shell.gate.changed.connect(self._on_gate_changed)

    def leave(self) -> None:
        """The shop is being locked: nothing of it may be seen any more."""
        self.close()
        if self._people is not None:
            self._people.forget()
        self._shell = self._people = None

    def open(self) -> None:
        """Show the palette; where it is open already, nothing changes."""
        from localregulars.ui.palette.dialog import CommandPalette

        if self._palette is not None:
            return
        if self._people is not None and self._lets_find_people():
            self._people.read()
        self._palette = palette = CommandPalette(self._find, self._window)
        palette.finished.connect(self._on_finished)
        palette.open()

    def close(self) -> None:
        """Shut it, if it is open."""
        if self._palette is not None:
            self._palette.reject()

    def _find(self, typed: str) -> tuple[Sequence[Entry], str]:
        """Screens, actions and people that fit, the best first; and in a line how many that is."""
        offered = self._offered()
        lines = [(how, offered[place]) for how, place in best((e.key for e in offered), typed, len(offered)).places]
        people, total = self._found_people(typed)
        words = self._words(len(lines), len(people), total, is_typed=bool(typed.strip()))
        lines += [(how, self._person(person)) for how, person in people]
        return [entry for _how, entry in sorted(lines, key=lambda line: line[0])], words

    def _words(self, actions: int, people: int, total: int, *, is_typed: bool) -> str:
        if self._is_reading():
            return self.tr("Reading the names of your customers …")
        if not is_typed and self._lets_find_people():
            return self.tr("Type a part of a name, or of what you want to do")
        if not actions + people:
            return self.tr("Nothing fits; try a part of the name")
        if total > people:
            return self.tr("%Ln customers fit; type more of the name to see all", None, total)
        if actions + people == 1:
            return self.tr("1 line fits")
        return self.tr("%Ln lines fit", None, actions + people)

    def _offered(self) -> list[Entry]:
        """What the shown page can do, every screen (those beyond the ninth without a key), every action that works."""
        usable = [action for action in self._actions.usable() if action.objectName() != PALETTE]
        keyed = {action.objectName(): action for action in usable}
        screens, commands = [], []
        if self._shell is not None:
            page = self._shell.current_page if self._shell.lets_open(self._shell.current_id) else None
            commands = [_command(command) for command in (page.commands() if page is not None else ())]
            ids = [page_id for page_id in self._shell.page_ids if self._shell.lets_open(page_id)]
            screens = [self._screen(self._shell, page_id, keyed.pop(f"page.{page_id}", None)) for page_id in ids]
        return commands + screens + [self._action(action) for action in keyed.values()]

    def _action(self, action: QAction) -> Entry:
        words = action.text().replace("&&", "&")
        icon = _ICONS.get(action.objectName(), _ACTION_ICON)
        return Entry(words, _keys(action), icon, action.trigger, searchable(words))

    def _screen(self, shell: ShopShell, page_id: str, action: QAction | None) -> Entry:
        words = self.tr("Go to {page}").format(page=shell.words_of(page_id))
        keys = "" if action is None else _keys(action)
        return Entry(words, keys, shell.icon_of(page_id), partial(shell.show_page, page_id), searchable(words))

    def _person(self, person: Person) -> Entry:
        return Entry(person.words, self.tr("Customer"), _PERSON_ICON, self._showing(person), person.key)

    def _showing(self, person: Person) -> Callable[[], None]:
        def show() -> None:
            if self._shell is not None:
                self._shell.show_page(CUSTOMERS_PAGE, person.customer_id)

        return show

    def _found_people(self, typed: str) -> tuple[Sequence[tuple[Fit, Person]], int]:
        if self._people is None or not self._lets_find_people():
            return (), 0
        return self._people.find(typed, MOST_PEOPLE)

    def _lets_find_people(self) -> bool:
        """Whether there is a screen of customers, and it is for whoever is here."""
        shell = self._shell
        return shell is not None and CUSTOMERS_PAGE in shell.page_ids and shell.lets_open(CUSTOMERS_PAGE)

    def _is_reading(self) -> bool:
        return self._people is not None and self._lets_find_people() and not self._people.is_loaded

    def _refresh(self) -> None:
        if self._palette is not None:
            self._palette.refresh()

    def _on_gate_changed(self) -> None:
        """Nothing that somebody may find stays for whoever comes next."""
        self.close()
        if self._people is not None:
            self._people.forget()

    def _on_finished(self) -> None:
        self._palette = None


def _command(command: PageCommand) -> Entry:
    return Entry(command.words, command.keys, command.icon, command.run, searchable(command.words))


def _keys(action: QAction) -> str:
    """An action's keys as this computer writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

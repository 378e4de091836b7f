"""What the Settings page and its sections agree on.

A section is a module `ui/pages/settings/<x>_section.py` with a class derived from `SettingsSection`, and is hung in by
one `SectionEntry` in `bootstrap/screens.py` (`_section_entries`), in the order of the page::

    class BackupsSection(SettingsSection):
        def __init__(self, context: SettingsContext, backups: ...) -> None:
            super().__init__(self.tr("Backups"))
            self.add(self._build_now(), self.tr("copy save stick"))     # one setting, with words to find it by
            self.add(self._build_places())

    SectionEntry("backups", lambda: translate("settings", "Backups"), make_backups_section)

What else a section needs (its services) is bound by its factory there. Sections know nothing of each other.

- A setting is applied at once, with no Save button; say so through `context.page.notices.say(words, undo)` where it
  can be taken back. What cannot is asked for in place (no dialogs), and its failures are said in place.
- A section is made when it comes in sight or is asked for, else when there is nothing to do: read nothing in
  `__init__`; read in `refresh`, which is called once then and again when something changed.
- Forms with secrets start closed and are emptied in `forget`, which is called whenever the page is left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.page import PageContext
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Separator, Text


@dataclass(frozen=True, slots=True)
class SettingsContext:
    """What a section is built with.

    `page` is what every page gets (session, notices, `report_failure`, …); `gateway` changes keys; `preferences` is
    what is remembered outside any shop; `lock` locks the shop as Ctrl+L does.
    """

    page: PageContext
    gateway: ShopGateway
    preferences: PreferencesFile
    lock: Callable[[], None]

    @property
    def folder(self) -> Path:
        """The folder of the open shop."""
        return self.gateway.folder


class SettingsSection(Card):
    """A card with a title and settings below it, each of which the page's search can find and hide.

    `look_again()` asks for a `refresh` of every section, where what was done here is no change of the store.
    """

    look_again = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.name = name
        self.keywords = ""
        self._settings: list[tuple[QWidget, str]] = []
        self._lines: list[QWidget] = []
        self._is_whole = False
        self.body.addWidget(Text(name, TextRole.SECTION, wraps=True))

    def add(self, setting: QWidget, keywords: str = "") -> None:
        """Put one setting below those before it; `keywords` are further words by which somebody may look for it."""
        if self._settings:
            self._lines.append(Separator())
            self.body.addWidget(self._lines[-1])
        self.body.addWidget(setting)
        self._settings.append((setting, keywords))
        if self._is_whole:
            put_in_order(self)

    def finish(self) -> None:
        """All settings are there that stand there from the start: let Tab and a screen reader go through them."""
        self._is_whole = True
        put_in_order(self)

    def refresh(self, changes: Changes) -> None:
        """Read again what concerns the section; see the module for when."""

    def forget(self) -> None:
        """The page was left: empty and close what holds a secret."""

    def go_back(self) -> bool:
        """Escape was pressed: close what is open. False when there was nothing to close."""
        return False

    def narrow(self, query: str) -> bool:
        """Show only the settings in which every word of `query` is found; whether any is. "" shows all.

        Where its name or the entry's own keywords fit the query, all settings are shown.
        """
        whole = fits(query, f"{self.name} {self.keywords}")
        texts = [f"{self.name} {words} {_words_of(setting)}" for setting, words in self._settings]
        found = [whole or fits(query, text) for text in texts]
        for (setting, _words), is_found in zip(self._settings, found, strict=True):
            setting.setVisible(is_found)
        for number, line in enumerate(self._lines, start=1):
            line.setVisible(found[number] and any(found[:number]))
        self.setVisible(any(found) or (whole and not found))
        return not self.isHidden()


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section as the page offers it.

    `words` is its name and `keywords` further words to find it by; both are called when the page is built, so that they
    follow the language. All of the page is for the owner alone; its `PageEntry` says so.
    """

    section_id: str
    words: Callable[[], str]
    factory: Callable[[SettingsContext], SettingsSection]
    keywords: Callable[[], str] = lambda: ""


def stacked(*widgets: QWidget) -> QWidget:
    """One setting of several widgets, one below the other."""
    setting = QWidget()
    column = QVBoxLayout(setting)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for widget in widgets:
        column.addWidget(widget)
    return setting


def fits(query: str, text: str) -> bool:
    """Whether every word of `query` stands somewhere in `text`; capitals and accents do not matter."""
    folded = _fold(text)
    return all(word in folded for word in _fold(query).split())


def _fold(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


def _words_of(setting: QWidget) -> str:
    """Everything that is written on a setting, what it hides until it is opened too."""
    words = [setting.accessibleName()]
    for widget in (setting, *setting.findChildren(QWidget)):
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text().replace("&&", "&"))
        elif isinstance(widget, QComboBox):
            words.extend(widget.itemText(place) for place in range(widget.count()))
    return " ".join(words)

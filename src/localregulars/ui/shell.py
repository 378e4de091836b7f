"""The open shop: sidebar, pages that are built when first shown, and the notice bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.background.work import StoreQuery
from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.access import Access
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.file_import import FileImport, ask_for_file
from localregulars.ui.file_intake import FileIntake
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.language import Language
from localregulars.ui.page import Page, PageContext, PageEntry
from localregulars.ui.regions import Region, focus_first, go_on, has_control
from localregulars.ui.safety_watch import SafetyWatch, StandingNotices
from localregulars.ui.shop_money import ShopMoney
from localregulars.ui.staff_gate.door import OwnerCheck, StaffDoor
from localregulars.ui.staff_gate.gate import Gate
from localregulars.ui.theme.restyling import waits_until_shown
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.below import Below
from localregulars.ui.widgets.import_strip import ImportStrip
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.sidebar import Sidebar
from localregulars.ui.wording.sentences import told

CUSTOMERS_PAGE = "customers"
"""Where people are found; `show_item` takes a `CustomerId` there."""
TODAY_PAGE, PAPER_ITEM = "today", "paper"
"""Where the list is printed: a page, and what `show_item` takes there."""
SETTINGS_PAGE, BACKUPS_SECTION = "settings", "backups"
"""Where the owner sees to the backups: a page, and what `show_item` takes there."""


class ShopShell(QWidget):
    """Everything between unlock and lock; destroyed on lock, with all that its pages knew.

    A page that is hidden when something changes is refreshed when it is next shown. When somebody else is here
    (`gate`), every page goes, with what it knew, and is built anew for them.
    """

    page_shown = Signal(str)
    find_wanted = Signal()
    handbook_wanted = Signal()
    lock_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        session: ShopSession,
        entries: Sequence[PageEntry],
        check: OwnerCheck,
        intake: FileIntake | None = None,
        upkeep: Upkeep | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self._money = ShopMoney(session, self)
        self._money.changed.connect(self._pay_anew)
        self._entries = {entry.page_id: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, Changes] = {}
        self._kept: dict[str, object] = {}
        self._current = ""
        self._file = Path()
        self._upkeep = upkeep
        self.sidebar = Sidebar()
        for entry in entries:
            self.sidebar.add_page(entry.page_id, entry.words, entry.icon)
        self.sidebar.page_chosen.connect(self.show_page)
        self.file_import = FileImport(session, intake, self) if intake is not None else None
        self._for_owner: list[QWidget] = []
        self._find = self.sidebar.add_button(lambda: self.tr("Find …"), "search")
        self._find.clicked.connect(self.find_wanted)
        if self.file_import is not None:
            bring = self.sidebar.add_button(lambda: self.tr("Bring in a file"), "file-up")
            bring.clicked.connect(self.bring_in_file)
            self._for_owner.append(bring)
        self._handbook = self.sidebar.add_button(lambda: self.tr("Handbook"), "book-open")
        self._handbook.clicked.connect(self.handbook_wanted)
        self._say_what_buttons_do()
        self.gate = Gate(session, self)
        self.door = StaffDoor(session, self.gate, check, self.sidebar)
        self.door.lock_wanted.connect(self.lock_wanted)
        lock = self.sidebar.add_button(lambda: self.tr("Lock"), "lock")
        lock.clicked.connect(self.lock_wanted)
        self._stack = QStackedWidget()
        self._room = QWidget()
        self._strip = ImportStrip()
        self.warnings = StandingNotices()
        self.below = Below()
        self._lay_out()
        self.notices = NoticeBar(self._room)
        if upkeep is not None:
            self._watch_safety(upkeep)
        if self.file_import is not None:
            self._connect_import(self.file_import)
        session.changes_committed.connect(self._on_changes_committed)
        self.gate.changed.connect(self._on_gate_changed)
        self.gate.failed.connect(self.report_failure)
        self.gate.read_people()
        Language.current().changed.connect(self._speak_anew)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The pages, in the order of the sidebar."""
        return tuple(self._entries)

    @property
    def current_id(self) -> str:
        """The page that is shown, "" before the first."""
        return self._current

    @property
    def current_page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._current)

    def words_of(self, page_id: str) -> str:
        """What the sidebar calls a page."""
        return self._entries[page_id].words()

    def icon_of(self, page_id: str) -> str:
        """The icon that the sidebar has for a page."""
        return self._entries[page_id].icon

    def lets_open(self, page_id: str) -> bool:
        """Whether a page is for whoever is here."""
        return self.gate.lets(self.access_of(page_id))

    def access_of(self, page_id: str) -> Access:
        """Whom a page is for."""
        return Access.of(owner_only=self._entries[page_id].owner_only)

    def show_page(self, page_id: str, item: object = None) -> None:
        """Show a page, building it if this is the first time; `item` is handed to it unless None.

        A page that is not for whoever is here stays shut, from wherever it is asked for.
        """
        if not self.lets_open(page_id):
            self._say_owner_only()
            return
        page = self._pages.get(page_id) or self._build(page_id)
        self._current = page_id
        kept = self._kept.pop(page_id, None)
        if kept is not None:
            page.take_up(kept)
        Theme.current().catch_up(page)
        self._stack.addWidget(page)  # one that is in it stays where it is; the first of all is shown at once
        self._stack.setCurrentWidget(page)
        self.sidebar.show_chosen(page_id)
        due = self._stale.pop(page_id, Changes.NOTHING)
        if due:
            page.refresh(due)
        if item is not None:
            page.show_item(item)
        if not holds_focus(self.sidebar):
            page.activate()
        self.notices.raise_()
        self.page_shown.emit(page_id)

    def bring_in_file(self) -> None:
        """Ask the owner for a till export or a file of consents, and bring it in."""
        if not self.gate.lets(Access.OWNER):
            self._say_owner_only()
            return
        chosen = ask_for_file(self)
        if chosen is not None:
            self.import_file(chosen)

    def import_file(self, path: Path) -> None:
        """Bring this file in; what became of it is said in a notice."""
        if self.file_import is not None and self.gate.lets(Access.OWNER):
            self._file = path
            self.file_import.start(path)

    def focus_region(self, step: int = 1) -> None:
        """Move the focus on, or back: sidebar, warnings, the page's own parts, the notice, and round again."""
        page = self.current_page
        regions = [Region(self.sidebar, self.sidebar.focus_chosen)]
        regions += [Region(bar, partial(focus_first, bar)) for bar in (self.warnings, self._strip) if has_control(bar)]
        if page is not None:
            regions += page.regions() or [Region(page, self._focus_page)]
        if has_control(self.below):
            regions.append(Region(self.below, partial(focus_first, self.below)))
        regions.append(Region(self.notices, self.notices.focus_first))
        go_on(regions, step)

    def report_failure(self, error: Exception) -> None:
        """Say a failure in a notice: a sentence for people as it is; a bug has a dialog of its own besides."""
        if isinstance(error, LocalRegularsError):
            self.notices.say(told(error))
        else:
            self.notices.say(self.tr("That did not work because of a mistake of ours. Nothing was changed."))

    def _lay_out(self) -> None:
        # Pages and notices share a room: of a stack itself a screen reader is told nothing but the pages.
        pages = QVBoxLayout(self._room)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self._stack)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.warnings)
        column.addWidget(self._strip)
        column.addWidget(self._room, 1)
        column.addWidget(self.below)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.door.stand_before(self, inside)

    def _watch_safety(self, upkeep: Upkeep) -> None:
        watch = SafetyWatch(upkeep, self.warnings, self.sidebar, self.notices)
        watch.backups_wanted.connect(lambda: self.show_page(SETTINGS_PAGE, BACKUPS_SECTION))
        watch.restore_wanted.connect(self._want_restore)

    def _connect_import(self, file_import: FileImport) -> None:
        file_import.started.connect(lambda job: self._strip.follow(job, self._file))
        file_import.finished.connect(self.notices.say)
        file_import.failed.connect(self.report_failure)
        for ended in (file_import.finished, file_import.failed, file_import.cancelled):
            ended.connect(self._strip.clear)

    def _focus_page(self) -> None:
        page = self.current_page
        if page is None:
            return
        page.activate()
        if not holds_focus(page):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            page.focusNextChild()

    def _build(self, page_id: str) -> Page:
        context = PageContext(
            self.session,
            self.notices,
            self.show_page,
            self.report_failure,
            self.bring_in_file,
            self.lets_open,
            self.gate.lets(Access.OWNER),
            self._upkeep,
            self.gate.lets(Access.OWNER),
            self.gate.hand_over,
        )
        page = self._entries[page_id].factory(context)
        page.setProperty("surface", "background")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        waits_until_shown(page)
        self._pages[page_id] = page
        return page

    def _want_restore(self) -> None:
        if self.gate.lets(Access.OWNER):
            self.restore_wanted.emit()
        else:
            self._say_owner_only()

    def _say_owner_only(self) -> None:
        if self.gate.is_open:
            self.notices.say(self.tr("That is for the owner of the shop; ask them to take over for a moment."))

    def _on_gate_changed(self) -> None:
        """Nothing that somebody saw, typed or could take back is left for whoever comes next."""
        self.notices.forget_undo()
        self.notices.hide()
        BriefClipboard.current().clear()
        self._let_go_of(dict(self._pages))
        self._kept.clear()
        for page_id in self._entries:
            self.sidebar.offer_page(page_id, self.lets_open(page_id))
        for widget in self._for_owner:
            widget.setVisible(self.gate.lets(Access.OWNER))
        self.door.show_state()
        open_to_them = [page_id for page_id in self._entries if self.lets_open(page_id)]
        if open_to_them:
            self.show_page(self._current if self._current in open_to_them else open_to_them[0])
            self._focus_page()

    def _speak_anew(self) -> None:
        """Every page is built anew in the language of now, the one that is shown at once, and stands as before."""
        self._say_what_buttons_do()
        self._build_anew(tuple(self._pages))

    def _pay_anew(self) -> None:
        """Amounts are of another currency: so it is with every page but Settings, which show none and may be in use."""
        self._build_anew([page_id for page_id in self._pages if page_id != SETTINGS_PAGE])

    def _build_anew(self, page_ids: Iterable[str]) -> None:
        had_focus = holds_focus(self._stack)
        going = {page_id: self._pages[page_id] for page_id in page_ids}
        for page_id, page in going.items():
            self._kept[page_id] = page.kept()
        self._let_go_of(going)
        if self._current in going and self.lets_open(self._current):
            self.show_page(self._current)
            if had_focus and not holds_focus(self._stack):  # else the next Tab would begin in the sidebar
                self._focus_page()

    def _say_what_buttons_do(self) -> None:
        self._find.setToolTip(self.tr("A customer, a screen or an action (Ctrl+K)"))
        self._handbook.setToolTip(self.tr("What it says about this screen (Shift+F1)"))

    def _let_go_of(self, going: dict[str, Page]) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and any(holds_focus(page) for page in going.values()):
            focus.clearFocus()  # else it wanders to the sidebar, and whoever comes next leaves it there
        # The one that is shown goes last: another would take its place in sight, and be laid out for it.
        for page in sorted(going.values(), key=lambda page: page is self.current_page):
            self._let_go(page)
        for page_id in going:
            del self._pages[page_id]
            self._stale.pop(page_id, None)

    def _let_go(self, page: Page) -> None:
        """Destroy a page once the store has told the end of everything that the page asked for."""
        self._stack.removeWidget(page)
        page.setParent(self._stack)  # else it is Python's, which destroys it now: under the list that was chosen from
        page.hide()
        self.session.query(StoreQuery(lambda _uow: None)).finished.connect(page.deleteLater)

    def _on_changes_committed(self, changes: Changes, _initiator: object) -> None:
        for page_id, page in self._pages.items():
            if page_id == self._current:
                page.refresh(changes)
            else:
                self._stale[page_id] = self._stale.get(page_id, Changes.NOTHING) | changes

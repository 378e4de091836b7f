"""Privacy & consent: eight parts below each other; their names above lead there, and say where one is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.application.rights.privacy_port import Standing
from localregulars.application.rights.sheets import Sheet
from localregulars.domain.consent import Purpose
from localregulars.domain.responsible import Responsible
from localregulars.ui.consent_words.model import ShippedWords
from localregulars.ui.consent_words.panel import WordsKept
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.privacy.keeping_part import KeepingPart
from localregulars.ui.pages.privacy.overview_part import OverviewPart
from localregulars.ui.pages.privacy.paper_part import PaperPart
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names, takes_tab
from localregulars.ui.pages.privacy.people_part import PeoplePart
from localregulars.ui.pages.privacy.request_form import HalfFilled
from localregulars.ui.pages.privacy.requests_part import RequestsPart
from localregulars.ui.pages.privacy.shown_part import ShownPart
from localregulars.ui.pages.privacy.trail_part import TrailPart
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel, SaveCopy
from localregulars.ui.pages.privacy.words_part import WordsPart
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.part_tabs import PartTabs

_REACHED = 3
"""A part that begins within the upper third of what is in sight is the one that one has come to."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the page stood before it was built anew."""

    height: int
    request: HalfFilled | None
    emergency: HalfFilled | None
    responsible: Responsible | None
    words: WordsKept | None


class PrivacyPage(Page):
    """The screen. `show_item` takes a part: overview, requests, people, shown, words, keeping, trail or paper.

    `sheets` are printed without a customer; `save_copy` writes what somebody gets who asks for a copy of their data;
    `shipped` are the program's consent words.
    Only the first part is made with the page, the others one by one as soon as there is nothing else to do, or when
    they are asked for: all at once would hold the window up for a moment that one notices.
    """

    def __init__(
        self, context: PageContext, sheets: tuple[Sheet, ...], save_copy: SaveCopy, shipped: ShippedWords
    ) -> None:
        super().__init__()
        self._context, self._sheets, self._save_copy, self._shipped = context, sheets, save_copy, shipped
        self.view_model = PrivacyViewModel(context.session, self)
        self._parts: dict[str, PrivacyPart] = {}
        self._column = QVBoxLayout()
        self.tabs = PartTabs(self.tr("Parts of this page"), list(part_names().items()))
        self._scroll = PageScroll(margin=0)
        self._kept_height = 0
        self._is_following = self._is_going = False
        self._build()
        self._connect()
        self._make_next()
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_next)
        self._making.start(0)

    @property
    def overview(self) -> OverviewPart:
        """Whose visits are kept, and how many people are where."""
        return cast("OverviewPart", self.part("overview"))

    @property
    def requests(self) -> RequestsPart:
        """What customers asked for by right, and emergencies."""
        return cast("RequestsPart", self.part("requests"))

    @property
    def shown(self) -> ShownPart:
        """What must be taken down."""
        return cast("ShownPart", self.part("shown"))

    @property
    def people(self) -> PeoplePart:
        """Whom to ask, and who is where."""
        return cast("PeoplePart", self.part("people"))

    @property
    def consent_words(self) -> WordsPart:
        """What customers are shown before they say yes."""
        return cast("WordsPart", self.part("words"))

    @property
    def keeping(self) -> KeepingPart:
        """What is kept how long."""
        return cast("KeepingPart", self.part("keeping"))

    @property
    def trail(self) -> TrailPart:
        """What was done."""
        return cast("TrailPart", self.part("trail"))

    @property
    def paper(self) -> PaperPart:
        """What the shop prints."""
        return cast("PaperPart", self.part("paper"))

    def part(self, part_id: str) -> PrivacyPart:
        """The part with this id, made now with all that stand above it if it was not yet."""
        while part_id not in self._parts:
            self._make_next()
        return self._parts[part_id]

    def _make_next(self) -> None:
        """Make the first part that is missing, and let it read; once all are there, there is nothing more to do."""
        context, model = self._context, self.view_model
        missing = next((part_id for part_id in self.tabs.buttons if part_id not in self._parts), None)
        match missing:
            case None:
                self._making.stop()
                self._scroll_to_kept()
                return
            case "overview":
                overview = OverviewPart(context, model)
                overview.list_wanted.connect(self._on_list_wanted)
                part: PrivacyPart = overview
            case "requests":
                part = RequestsPart(context, model, self._save_copy)
            case "shown":
                part = ShownPart(context, model)
            case "people":
                part = PeoplePart(context, model)
            case "words":
                part = WordsPart(context, model, self._shipped)
            case "keeping":
                part = KeepingPart(context, model)
            case "trail":
                part = TrailPart(context, model)
            case _:
                part = PaperPart(context, model, self._sheets)
        self._parts[missing] = part
        self._column.insertWidget(self._column.count() - 1, part)
        part.refresh(Changes.NOTHING)
        if self.isVisible():  # at once: until the page has grown, what is on it would be squeezed together
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_L)
        self._column.addStretch(1)
        self._scroll.body.addWidget(inner)
        header = PageHeader(
            self.tr("Privacy & consent"), self.tr("What people agreed to, what they ask, what is kept, what was done.")
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_L)
        outer.addWidget(header)
        outer.addWidget(self.tabs)
        outer.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.view_model.failed.connect(self._context.report_failure)
        self.view_model.said.connect(self._context.notices.say)
        self._mark("overview")
        self.tabs.chosen.connect(self._on_chosen)
        for part_id, button in self.tabs.buttons.items():
            button.clicked.connect(partial(self._on_chosen, part_id))  # the one that is marked leads there too
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        keys = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=keys)
            shortcut.activated.connect(lambda way=step: self._scroll_by(way))

    def _on_chosen(self, part_id: str) -> None:
        """Somebody chose a part by its name: it is shown, and the keyboard stays with the names."""
        if not self._is_following:
            part = self.part(part_id)
            QTimer.singleShot(0, part, lambda: self._show_top_of(part))

    def _mark(self, part_id: str) -> None:
        self._is_following = True
        self.tabs.show_chosen(part_id)
        self._is_following = False

    def _on_scrolled(self, seen_from: int) -> None:
        """Mark the part that one has come to; at the end of the page the one that was asked for stays marked."""
        if self._is_going or not self._parts:
            return
        is_at_end = 0 < seen_from >= self._scroll.verticalScrollBar().maximum()
        tops = {name: self._top(part) for name, part in self._parts.items()}
        if is_at_end and tops.get(self.tabs.shown, -1) >= seen_from:
            return
        reached = seen_from + self._scroll.viewport().height() // _REACHED
        come_to = [name for name, top in tops.items() if top <= reached or is_at_end]
        self._mark(come_to[-1])

    def _top(self, part: PrivacyPart) -> int:
        content = self._scroll.widget()
        return 0 if content is None else part.mapTo(content, part.rect().topLeft()).y()

    def _on_list_wanted(self, purpose: Purpose, standing: Standing) -> None:
        self.people.show_list(purpose, standing)
        QTimer.singleShot(0, self.people, lambda: self._scroll.ensureWidgetVisible(self.people, 0, 0))

    def _scroll_by(self, way: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to the name of the part that is shown."""
        self.tabs.focus_chosen()

    def refresh(self, changes: Changes) -> None:
        """Every part looks for itself; one that is still to be made reads everything then."""
        for part in self._parts.values():
            part.refresh(changes)

    def show_item(self, item: object) -> None:
        """Show the part with this id; one that is not there is passed over."""
        if str(item) not in self.tabs.buttons:
            return
        part = self.part(str(item))
        # Once the page that was just built has its layout.
        QTimer.singleShot(0, part, lambda: self._go_to(part))

    def _go_to(self, part: PrivacyPart) -> None:
        """Its top at the top of the window, and the keyboard on its first control."""
        first = next((w for w in part.findChildren(QWidget) if _takes_focus(w)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_top_of(part)

    def _show_top_of(self, part: PrivacyPart) -> None:
        self._is_going = True
        self._scroll.verticalScrollBar().setValue(self._top(part))
        self._is_going = False
        self._mark(next(name for name, known in self._parts.items() if known is part))

    def go_back(self) -> bool:
        """Close what is open in a part."""
        return any(part.go_back() for part in self._parts.values())

    def kept(self) -> object:
        """How far one has scrolled, and what is half filled in."""
        requests, paper, words = (self._parts.get(part_id) for part_id in ("requests", "paper", "words"))
        return _Kept(
            self._scroll.verticalScrollBar().value(),
            requests.half_filled() if isinstance(requests, RequestsPart) else None,
            requests.emergencies.form.half_filled() if isinstance(requests, RequestsPart) else None,
            paper.responsible.typed if isinstance(paper, PaperPart) else None,
            words.consent_words.half_filled() if isinstance(words, WordsPart) else None,
        )

    def take_up(self, kept: object) -> None:
        """Fill the same in again, and scroll as far, once all parts are made."""
        if isinstance(kept, _Kept):
            self._kept_height = kept.height
            if kept.request is not None:
                self.requests.fill_again(kept.request)
            if kept.emergency is not None:
                self.requests.emergencies.form.fill_again(kept.emergency)
            if kept.responsible is not None:
                self.paper.responsible.show_values(kept.responsible)
            if kept.words is not None:
                self.consent_words.consent_words.fill_again(kept.words)

    def _scroll_to_kept(self) -> None:
        height, self._kept_height = self._kept_height, 0
        if height:
            QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(height))

    def help_item(self) -> str:
        """The part that has the keyboard, or its name."""
        focus: QWidget | None = self.window().focusWidget()
        if focus is None:
            return ""
        names = (name for name, button in self.tabs.buttons.items() if button is focus)
        return next(names, next((name for name, part in self._parts.items() if part.isAncestorOf(focus)), ""))

    def places(self) -> Mapping[str, QWidget]:
        """Every part, by its id."""
        return dict(self._parts)

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys that work here."""
        return (
            (self.tr("Page Down, Page Up"), self.tr("Scroll the page")),
            (self.tr("Enter"), self.tr("Show who is behind a number, or open a customer")),
        )

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        """How somebody can be reached in an emergency is nobody else's business: it goes when the page is left."""
        if "requests" in self._parts:
            self.requests.emergencies.put_away()
        super().hideEvent(event)


def _takes_focus(widget: QWidget) -> bool:
    return takes_tab(widget) and widget.isVisible() and widget.isEnabled()

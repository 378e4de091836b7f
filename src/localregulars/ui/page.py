"""What the window and its pages agree on. Pages know nothing of each other; the window leads from one to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from localregulars.application.outcome import Changes
    from localregulars.background.session import ShopSession
    from localregulars.background.upkeep import Upkeep
    from localregulars.ui.regions import Region
    from localregulars.ui.widgets.notice import NoticeBar


@dataclass(frozen=True)
class PageCommand:
    """Something that a page can do just now, as the palette offers it: words, what it does, and its keys, if any."""

    words: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = "keyboard"


class Page(QWidget):
    """One screen of an open shop. Built when it is first shown, destroyed when the shop is locked.

    When another language is spoken it is built anew in it, and stands as the one before stood (`kept`, `take_up`).
    """

    @property
    def is_settled(self) -> bool:
        """Whether the page has come to its end, if it goes on working by itself, one thing after the other."""
        return True

    def activate(self) -> None:
        """The page is now shown: give the focus to what one would use first. A `refresh` that was due came before."""

    def refresh(self, changes: Changes) -> None:
        """These kinds of thing changed: read again what concerns the page. Never called while the page is hidden."""

    def show_item(self, item: object) -> None:
        """Another page asks to show one of this page's things; what kind of value that is, the page says."""

    def go_back(self) -> bool:
        """Escape was pressed: leave what is open inside the page. False when there was nothing to leave."""
        return False

    def regions(self) -> Sequence[Region]:
        """The parts between which F6 leads, in reading order; none: the page is one part, entered by `activate`."""
        return ()

    def kept(self) -> object:
        """How the page stands now, for a page that takes its place because another language is spoken."""
        return None

    def take_up(self, kept: object) -> None:
        """Stand as the page stood that `kept` came from; called once, before the page is first shown."""

    def print_page(self) -> bool:
        """Ctrl+P was pressed: print what is open here. False when there is nothing of its own to print."""
        return False

    def commands(self) -> Sequence[PageCommand]:
        """What the palette offers while the page is shown; asked anew each time that it is opened."""
        return ()

    def places(self) -> Mapping[str, QWidget]:
        """Things on the page that the tour can point at, by name; those that are not there now are left out."""
        return {}

    def help_item(self) -> str:
        """What of the page is being used, as `show_item` takes it, so that the handbook opens there; "" for all."""
        return ""

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys that work on this page and what they do, for the sheet of shortcuts."""
        return ()


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page is built with.

    `open_page(page_id, item)` shows another page, and hands it `item` unless that is None. `report_failure(error)` is
    the slot for a job's `failed` when the page has nothing better to say. `may_open(page_id)` and `may_bring_in_file`
    say what whoever is here may do, for buttons that lead there; pages are built anew when somebody else comes.
    `upkeep` looks after the shop's backups. `is_owner` is for what is the owner's alone on a page for everybody.
    `hand_over` asks who is here now, where anybody is at the counter: after a customer used the screen.
    """

    session: ShopSession
    notices: NoticeBar
    open_page: Callable[[str, object], None]
    report_failure: Callable[[Exception], None]
    bring_in_file: Callable[[], None] = lambda: None
    may_open: Callable[[str], bool] = lambda _page_id: True
    may_bring_in_file: bool = True
    upkeep: Upkeep | None = None
    is_owner: bool = True
    hand_over: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the sidebar offers it. `words` is called when the window is built, so that it follows the language.

    With `owner_only` it is neither shown nor opened while somebody of the staff is here.
    """

    page_id: str
    words: Callable[[], str]
    icon: str
    factory: Callable[[PageContext], Page]
    owner_only: bool = False

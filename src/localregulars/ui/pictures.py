"""Pictures of the screens of a shop, taken without a display: for `demo`, the README and whoever looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.numbers.page import NumbersPage
from localregulars.ui.pages.today.page import CUSTOMERS_PAGE, TodayPage
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.flow import PageScroll

TODAY_PAGE = "today"
SETTLE_MS = 400
LONGEST_WAIT_MS = 60_000
_DEEPEST_LAYOUT = 20
"""Layouts within layouts that a page may have at most."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks and speaks in one picture; `name` ends the picture's file name."""

    name: str
    scheme: Scheme
    scale: float = 1.0
    size: tuple[int, int] = (1440, 900)
    language: str = AS_ON_THIS_COMPUTER

    def speaking(self, language: str) -> Look:
        """The same in this language."""
        return replace(self, name=f"{self.name}-{language}", language=language)


LIGHT_AND_DARK = (Look("light", Scheme.LIGHT), Look("dark", Scheme.DARK))
EVERY_LOOK = (
    *LIGHT_AND_DARK,
    Look("high-contrast", Scheme.HIGH_CONTRAST),
    Look("light-large-text", Scheme.LIGHT, 1.5),
    Look("dark-small-window", Scheme.DARK, 1.0, (1024, 700)),
    Look("light-large-text-small-window", Scheme.LIGHT, 1.5, (1024, 700)),
)


def take_pictures(
    window: MainWindow,
    folder: Path,
    enter: Callable[[], None],
    into: Path,
    looks: Sequence[Look] = LIGHT_AND_DARK,
    *,
    every_screen: bool = False,
) -> list[Path]:
    """Unlock, Today (also with "Why?" open), Customers and a care card in every look; all others with `every_screen`.

    `enter` unlocks the shop. Of a screen that scrolls there is a second picture, with all that is on it.
    """
    into.mkdir(parents=True, exist_ok=True)
    window.show()
    pictures = _in_every_look(window, into, "start", looks) if every_screen else []
    window.show_unlock(folder)
    pictures += _in_every_look(window, into, "unlock", looks)
    _enter(window, enter)
    for name, prepare in _SCREENS:
        prepare(window)
        pictures += _in_every_look(window, into, name, looks)
    others = window.shell.page_ids if window.shell is not None and every_screen else ()
    for page_id in others:
        if page_id not in {TODAY_PAGE, CUSTOMERS_PAGE}:
            _show_page(window, page_id)
            pictures += _in_every_look(window, into, page_id, looks)
            for part_id in _other_parts(window):
                _show_page(window, page_id, part_id)
                pictures += _in_every_look(window, into, f"{page_id}-{part_id}", looks)
    window.close()
    return pictures


def _other_parts(window: MainWindow) -> Sequence[str]:
    """The parts of the page that is shown of which only one is in sight, but for the first."""
    page = window.shell.current_page if window.shell is not None else None
    return tuple(page.tabs.buttons)[1:] if isinstance(page, FeedbackPage | NumbersPage) else ()


def _enter(window: MainWindow, enter: Callable[[], None]) -> None:
    entered = QEventLoop()
    window.shop_entered.connect(entered.quit)
    QTimer.singleShot(LONGEST_WAIT_MS, lambda: entered.exit(1))
    enter()
    if entered.exec() != 0:
        msg = "The demo shop did not open within a minute; remove its folder and try again."
        raise EnvironmentFailureError(msg)


def _show_page(window: MainWindow, page_id: str, item: object = None) -> None:
    if window.shell is not None:
        window.shell.show_page(page_id, item)


def _show_today(window: MainWindow) -> None:
    _show_page(window, TODAY_PAGE)
    _settle()


def _show_why(window: MainWindow) -> None:
    _settle()  # after another language the list is still being read
    page = _shown_page(window)
    if isinstance(page, TodayPage) and page.queue.cards:
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page.queue.cards[0], press)


def _show_customers(window: MainWindow) -> None:
    """With the profile of whoever is first in the queue, or of nobody."""
    _settle()
    today = _shown_page(window)
    state = today.view_model.state if isinstance(today, TodayPage) else None
    chosen = state.view.cards[0].customer_id if state is not None and state.view.cards else None
    _show_page(window, CUSTOMERS_PAGE, chosen)


def _show_care_card(window: MainWindow) -> None:
    """Of whoever's profile is shown."""
    _settle()
    page = _shown_page(window)
    if isinstance(page, CustomersPage):
        page.profile.care_wanted.emit()
    _settle()


def _shown_page(window: MainWindow) -> QWidget | None:
    """Not just any of its kind: one that was built for another language may still be on its way out."""
    return window.shell.current_page if window.shell is not None else None


_SCREENS: tuple[tuple[str, Callable[[MainWindow], None]], ...] = (
    ("today", _show_today),
    ("today-why", _show_why),
    ("customers", _show_customers),
    ("care-card", _show_care_card),
)


def _in_every_look(window: QWidget, into: Path, name: str, looks: Sequence[Look]) -> list[Path]:
    pictures = []
    for look in looks:
        if Language.current().chosen != look.language:
            Language.current().choose(look.language)
            _settle()  # the page is built anew, and reads again
            _use_page(window)
        Theme.current().choose(scheme=look.scheme, scale=look.scale)
        window.resize(QSize(*look.size))
        _settle()
        _until_quiet(window)
        pictures.append(_saved(window, into / f"{name}-{look.name}.png"))
        inside = what_scrolls(window)
        if inside is not None:
            pictures.append(_saved(inside, into / f"{name}-whole-{look.name}.png"))
    Language.current().choose(AS_ON_THIS_COMPUTER)
    Theme.current().choose(scheme=Scheme.SYSTEM, scale=1.0)
    return pictures


def _use_page(window: QWidget) -> None:
    """The keyboard is where it is when somebody comes to the page."""
    page = window.shell.current_page if isinstance(window, MainWindow) and window.shell is not None else None
    if page is not None:
        page.activate()


def _saved(shown: QWidget, picture: Path) -> Path:
    if not shown.grab().save(str(picture)):
        msg = f"{picture.name} cannot be written; check that its folder can be written to and has room."
        raise EnvironmentFailureError(msg)
    return picture


def what_scrolls(window: QWidget) -> QWidget | None:
    """All of the page that is shown, where not all of it fits into the window."""
    for area in window.findChildren(PageScroll):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.height() > area.viewport().height():
            return inside
    return None


def _until_quiet(window: QWidget) -> None:
    """Until nothing is read or worked out any more: what a screen works out first is not there at once."""
    shell = window.shell if isinstance(window, MainWindow) else None
    for _ in range(LONGEST_WAIT_MS // SETTLE_MS):
        if shell is None or (shell.session.is_quiet and (shell.current_page is None or shell.current_page.is_settled)):
            _lay_out()
            return
        _settle()


def _lay_out() -> None:
    """Give what came last its place: a layout asks the one around it, and so on, each in a turn of its own."""
    for _ in range(_DEEPEST_LAYOUT):
        _settle(0)


def _settle(milliseconds: int = SETTLE_MS) -> None:
    """Let queries, layouts and paints that are under way come to their end."""
    wait = QEventLoop()
    QTimer.singleShot(milliseconds, wait.quit)
    wait.exec()

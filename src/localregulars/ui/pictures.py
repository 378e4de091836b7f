"""Pictures of the screens of a shop, taken without a display: for `demo`, the README and whoever looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.today.page import CUSTOMERS_PAGE, TodayPage
from localregulars.ui.theme.theme import Scheme, Theme

SETTLE_MS = 400
LONGEST_WAIT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks in one picture; `name` ends the picture's file name."""

    name: str
    scheme: Scheme
    scale: float = 1.0
    size: tuple[int, int] = (1440, 900)


LIGHT_AND_DARK = (Look("light", Scheme.LIGHT), Look("dark", Scheme.DARK))
EVERY_LOOK = (
    *LIGHT_AND_DARK,
    Look("high-contrast", Scheme.HIGH_CONTRAST),
    Look("light-large-text", Scheme.LIGHT, 1.5),
    Look("dark-small-window", Scheme.DARK, 1.0, (1024, 700)),
    Look("light-large-text-small-window", Scheme.LIGHT, 1.5, (1024, 700)),
)


def take_pictures(
    window: MainWindow, folder: Path, enter: Callable[[], None], into: Path, looks: Sequence[Look] = LIGHT_AND_DARK
) -> list[Path]:
    """Unlock, Today (also with "Why?" open) and Customers in every look; `enter` unlocks the shop."""
    into.mkdir(parents=True, exist_ok=True)
    window.show()
    window.show_unlock(folder)
    pictures = _in_every_look(window, into, "unlock", looks)
    _enter(window, enter)
    for name, prepare in (("today", _show_today), ("today-why", _show_why), ("customers", _show_customers)):
        prepare(window)
        pictures += _in_every_look(window, into, name, looks)
    window.close()
    return pictures


def _enter(window: MainWindow, enter: Callable[[], None]) -> None:
    entered = QEventLoop()
    window.shop_entered.connect(entered.quit)
    QTimer.singleShot(LONGEST_WAIT_MS, lambda: entered.exit(1))
    enter()
    if entered.exec() != 0:
        msg = "The demo shop did not open within a minute; remove its folder and try again."
        raise EnvironmentFailureError(msg)


def _show_today(window: MainWindow) -> None:
    if window.shell is not None:
        window.shell.show_page("today")
    _settle()


def _show_why(window: MainWindow) -> None:
    page = window.findChild(TodayPage)
    if page is not None and page.queue.cards:
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page.queue.cards[0], press)


def _show_customers(window: MainWindow) -> None:
    """With the profile of whoever is first in the queue, or of nobody."""
    today = window.findChild(TodayPage)
    state = today.view_model.state if today is not None else None
    chosen = state.view.cards[0].customer_id if state is not None and state.view.cards else None
    if window.shell is not None:
        window.shell.show_page(CUSTOMERS_PAGE, chosen)


def _in_every_look(window: QWidget, into: Path, name: str, looks: Sequence[Look]) -> list[Path]:
    pictures = []
    for look in looks:
        Theme.current().choose(scheme=look.scheme, scale=look.scale)
        window.resize(QSize(*look.size))
        _settle()
        picture = into / f"{name}-{look.name}.png"
        if not window.grab().save(str(picture)):
            msg = f"{picture.name} cannot be written; check that its folder can be written to and has room."
            raise EnvironmentFailureError(msg)
        pictures.append(picture)
    Theme.current().choose(scheme=Scheme.SYSTEM, scale=1.0)
    return pictures


def _settle() -> None:
    """Let queries, layouts and paints that are under way come to their end."""
    wait = QEventLoop()
    QTimer.singleShot(SETTLE_MS, wait.quit)
    wait.exec()

"""Leads through the tour: offered once, when a demo shop is opened; begun again with Ctrl+F1."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from localregulars.ui.language import Language
from localregulars.ui.main_window import MainWindow
from localregulars.ui.theme.tokens import SPACE_XL
from localregulars.ui.tour.ring import Ring
from localregulars.ui.tour.steps import TourStep, steps
from localregulars.ui.tour.strip import TourStrip

if TYPE_CHECKING:
    from localregulars.ui.shell import ShopShell


class TourGuide(QObject):
    """One tour at a time, in the open shop of a window; nothing of it is kept but that it was offered.

    `is_demo(folder)` says whose first opening it is offered at; `offers` False keeps it from being offered at all.
    """

    def __init__(self, window: MainWindow, is_demo: Callable[[Path], bool]) -> None:
        super().__init__(window)
        self._window, self._is_demo = window, is_demo
        self._steps: tuple[TourStep, ...] = ()
        self._at = -1
        self._ring: Ring | None = None
        self.strip: TourStrip | None = None
        self._demos: set[Path] = set()
        self.offers = True
        self._action = window.actions_by_name.add(
            "tour", lambda: self.tr("Take the five-minute tour"), "Ctrl+F1", self.begin
        )
        self._action.setEnabled(False)
        window.shop_entered.connect(self._on_entered)
        window.shop_left.connect(self._on_left)
        Language.current().changed.connect(self._speak_anew)

    @property
    def step(self) -> TourStep | None:
        """Where the tour is; None before it began and after its end."""
        return self._steps[self._at] if 0 <= self._at < len(self._steps) else None

    def expect_demo(self, folder: Path) -> None:
        """This shop is a demo shop, too."""
        self._demos.add(folder)

    def begin(self) -> None:
        """Show the first step; from anywhere in the tour, it begins again."""
        shell = self._window.shell
        if shell is None:
            return
        self._steps = self._theirs(shell)
        self._open(shell)
        self._go_to(0)

    def end(self) -> None:
        """Take everything of it away, and remember that it was seen or not wanted."""
        self._window.preferences.remember_tour()
        self._put_away()

    def _on_entered(self, folder: Path) -> None:
        self._action.setEnabled(True)
        shell = self._window.shell
        if shell is None:
            return
        shell.gate.changed.connect(self._put_away)
        is_demo = folder in self._demos or self._is_demo(folder)
        if self.offers and is_demo and not self._window.preferences.value.tour_done:
            self._open(shell).offer()

    def _speak_anew(self) -> None:
        """The same step, or the same question, in the language of now, once the pages are built anew."""
        if self.strip is None or self._window.shell is None:
            return
        at = self._at
        self._put_away()
        strip = self._open(self._window.shell)
        if at < 0:
            strip.offer()
        else:
            self._steps = self._theirs(self._window.shell)
            QTimer.singleShot(0, strip, lambda: self._go_to(at))

    def _on_left(self) -> None:
        """The shop went, and its strip with it."""
        self._action.setEnabled(False)
        self.strip, self._ring, self._at = None, None, -1

    @staticmethod
    def _theirs(shell: ShopShell) -> tuple[TourStep, ...]:
        """The steps of pages that whoever is here may open."""
        pages = {page_id for page_id in shell.page_ids if shell.lets_open(page_id)}
        return tuple(step for step in steps() if step.page_id in pages)

    def _open(self, shell: ShopShell) -> TourStrip:
        if self.strip is None:
            self.strip = TourStrip()
            self.strip.forward.connect(self._on_forward)
            self.strip.back.connect(lambda: self._go_to(self._at - 1))
            self.strip.left.connect(self.end)
            shell.below.add(self.strip)
        return self.strip

    def _on_forward(self) -> None:
        if self.step is None:
            self.begin()
        elif self._at + 1 < len(self._steps):
            self._go_to(self._at + 1)
        else:
            self.end()

    def _go_to(self, number: int) -> None:
        shell = self._window.shell
        if shell is None or self.strip is None or not 0 <= number < len(self._steps):
            return
        self._at = number
        step = self._steps[number]
        self._take_ring_away()
        shell.show_page(step.page_id)
        self.strip.show_step(number + 1, len(self._steps), step.words)
        QTimer.singleShot(0, self.strip, self._point)

    def _point(self) -> None:
        """Once the page has its layout: bring the thing into sight, with a ring, and the keyboard to the strip."""
        page = self._window.shell.current_page if self._window.shell is not None else None
        if self.step is None or self.strip is None or page is None:
            return
        self._take_ring_away()
        target = page.places().get(self.step.place)
        if target is not None and target.isVisible():
            _bring_into_sight(target)
            self._ring = Ring(target)
        self.strip.next_button.setFocus()

    def _put_away(self) -> None:
        self._take_ring_away()
        self._at = -1
        strip, self.strip = self.strip, None
        if strip is not None and isValid(strip):
            focus: QWidget | None = strip.window().focusWidget()
            had_focus = focus is not None and strip.isAncestorOf(focus)
            if self._window.shell is not None:
                self._window.shell.below.remove(strip)
                page = self._window.shell.current_page
                if had_focus and page is not None:
                    page.activate()

    def _take_ring_away(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def _bring_into_sight(target: QWidget) -> None:
    """Scroll what scrolls around it, so that its top is in sight."""
    above = target.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    content = above.widget() if above is not None else None
    if above is not None and content is not None:
        above.verticalScrollBar().setValue(target.mapTo(content, QPoint(0, 0)).y() - SPACE_XL)

"""What a page shows while there is nothing to show: work that goes on, or nothing at all."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from localregulars.background.jobs import Job
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XXL, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone

BUSY_AFTER_MS = 300
"""Shorter work shows nothing: a flicker is worse than no word."""
_ICON_SIDE = 40


class ProgressLine(QWidget):
    """A thin bar that fills; with an unknown total it stays empty and the words beside it speak."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Fill to this share."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(160, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The trough, then what is done."""
        theme = Theme.current()
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("sunken_edge"))
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
            if self._share > 0:
                done = QRectF(box)
                done.setWidth(max(6.0, box.width() * self._share))
                if self.isRightToLeft():
                    done.moveRight(box.right())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("primary"))
                painter.drawRoundedRect(done, 3, 3)


class BusyState(QWidget):
    """A line that says what goes on: nothing for the first 300 ms, then the words, and progress once some is told.

    `watch(job, words)` follows a job to its end; with `can_stop` a button asks it to stop.
    """

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._words = Text(tone=Tone.MUTED)
        self._bar = ProgressLine()
        self._bar.hide()
        self._stop = Button("", ButtonKind.QUIET, size=ButtonSize.COMPACT)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(BUSY_AFTER_MS)
        self._delay.timeout.connect(self._on_delay_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(0)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is being followed."""
        return self._job is not None

    def watch(self, job: Job, words: str, *, can_stop: bool = False) -> None:
        """Follow a job until it is finished; a job followed before is let go."""
        self._job = job
        self.say(words)
        self._bar.set_share(0)
        self._bar.hide()
        self._stop.setVisible(can_stop)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self._delay.start()

    def say(self, words: str) -> None:
        """Say this of the job that is followed."""
        self._words.setText(words)
        self._stop.set_words(self.tr("Stop"))

    def _on_delay_over(self) -> None:
        self.show()
        announce(self, self._words.text())

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._job and total > 0:
            self._bar.set_share(done / total)
            self._bar.show()

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._delay.stop()
            self.hide()

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()


class EmptyState(QWidget):
    """A calm word where a list would be: an icon, a title, a sentence, and perhaps what can be done."""

    action_chosen = Signal()

    def __init__(self, title: str, words: str = "", icon: str = "coffee", action: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = Text(title, TextRole.SECTION, wraps=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = Text(words, tone=Tone.MUTED, wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = Button(action)
        if not action:
            self._action.hide()
        self._action.clicked.connect(self.action_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_XXL, SPACE_L, SPACE_XXL)
        column.setSpacing(SPACE_S)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(SPACE_S)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._tint()
        Theme.current().changed.connect(self._tint)

    def set_words(self, title: str, words: str = "", action: str = "") -> None:
        """Replace title and sentence, and what can be done unless that is ""."""
        self._title.setText(title)
        self._words.setText(words)
        if action:
            self._action.set_words(action)
            self._action.show()

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(Theme.current().pixmap(self._icon_name, "primary", _ICON_SIDE, ratio))

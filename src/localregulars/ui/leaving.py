"""The way out of an open shop: a backup is saved, then the store is closed; it never takes longer than it may."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.safekeeping.backups import BackupOutcome, BackupState
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import spoken

SLOW_MS = 10_000
"""From here on one may go without waiting for the backup."""
ANSWER_MS = 5 * 60_000
"""How long the store stays open for an answer: whoever closed the window may have left."""
LOCK_PATIENCE_MS = 30_000
"""A lock waits no longer than this, whether anybody is there or not."""
LAST_PATIENCE_MS = 3_000
"""How long the store may take to close once nobody waits for the backup any more."""


class Leaving(QObject):
    """Leads out of one shop: `begin`, then `left(is_closed)` exactly once; False where the store did not close in time.

    With `asks`, a backup that failed is told by `failed(sentence)` and waits for `try_again` or `go_anyway`, five
    minutes at most, and `slow()` says that `go_anyway` may be offered. Without, a lock goes on by itself.
    """

    failed = Signal(str)
    slow = Signal()
    left = Signal(bool)

    def __init__(self, session: ShopSession, upkeep: Upkeep | None, parent: QObject, *, asks: bool) -> None:
        super().__init__(parent)
        self._session, self._upkeep = session, upkeep
        self.asks = asks
        self._job: Job | None = None
        self._has_asked = False
        self._is_closing = False
        self._is_over = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_time_over)

    def begin(self) -> None:
        """Save what changed since the last backup, if anything did, then close."""
        if self._upkeep is None:
            self._close()
            return
        self._upkeep.end()
        self.try_again()

    def try_again(self) -> None:
        """Try the backup once more."""
        if self._upkeep is None or self._is_closing:
            return
        self._has_asked = False
        self._clock.start(SLOW_MS if self.asks else LOCK_PATIENCE_MS)
        self._job = self._upkeep.back_up()
        self._job.succeeded.connect(self._on_backed_up)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._close)

    def go_anyway(self) -> None:
        """Wait for the backup no longer; what was saved in the shop is safe without it."""
        if self._job is not None:
            self._job.cancel()
        self._close()

    def _close(self) -> None:
        if self._is_closing:
            return
        self._is_closing = True
        self._clock.start(LOCK_PATIENCE_MS if self._job is None or self._job.is_over else LAST_PATIENCE_MS)
        self._session.lock().finished.connect(lambda: self._end(is_closed=True))

    def _end(self, *, is_closed: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self._clock.stop()
            if is_closed:
                self._session.deleteLater()
            self.left.emit(is_closed)

    def _on_backed_up(self, outcome: BackupOutcome) -> None:
        if outcome.state is BackupState.FAILED and self.asks:
            self._ask()
            self.failed.emit(spoken(outcome.sentence))
        else:
            self._close()

    def _on_failed(self, _error: Exception) -> None:
        """A bug: it has a dialog of its own."""
        if self.asks:
            self._ask()
            self.failed.emit("")
        else:
            self._close()

    def _on_time_over(self) -> None:
        if self._is_closing:
            self._end(is_closed=False)
        elif self.asks and not self._has_asked:
            self._ask()
            self.slow.emit()
        else:
            self.go_anyway()

    def _ask(self) -> None:
        self._has_asked = True
        self._clock.start(ANSWER_MS)


class LeavingPage(CentredPage):
    """What is shown meanwhile: what goes on, and, where it fails or takes long, what one can do about it."""

    def __init__(self, leaving: Leaving, title: str) -> None:
        super().__init__()
        self._leaving = leaving
        card = Card(title)
        card.body.addWidget(Text(title, TextRole.PAGE_TITLE, wraps=True))
        self._words = Text(tone=Tone.MUTED, wraps=True)
        card.body.addWidget(self._words)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=SPACE_S)
        self._again = Button(self.tr("Try again"), ButtonKind.PRIMARY)
        self._again.clicked.connect(self._on_again_clicked)
        self._anyway = Button(self.tr("Close anyway"))
        self._anyway.clicked.connect(self._on_anyway_clicked)
        flow.addWidget(self._again)
        flow.addWidget(self._anyway)
        self._buttons.hide()
        card.body.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(card)
        self._say(self._saving())
        leaving.failed.connect(self._on_failed)
        leaving.slow.connect(self._on_slow)

    @property
    def words(self) -> str:
        """What the page says now."""
        return self._words.text()

    def _saving(self) -> str:
        return self.tr("What you did is being saved, and a backup is made where anything changed.")

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._words.setText(words)
        self._words.set_tone(tone)
        announce(self, words)

    def _offer(self, *, again: bool) -> None:
        self._again.setVisible(again)
        self._buttons.show()
        (self._again if again else self._anyway).setFocus()

    def _on_failed(self, sentence: str) -> None:
        why = sentence or self.tr("That is a mistake of ours.")
        safe = self.tr("What you did is safe in the shop itself; only the backup is missing.")
        words = self.tr("The backup could not be made. {why} {safe}").format(why=why, safe=safe)
        self._say(words, Tone.BAD)
        self._offer(again=True)

    def _on_slow(self) -> None:
        self._say(self.tr("The backup takes longer than usual. What you did is safe in the shop itself."))
        self._offer(again=False)

    def _on_again_clicked(self) -> None:
        self._buttons.hide()
        self._say(self._saving())
        self._leaving.try_again()

    def _on_anyway_clicked(self) -> None:
        self._buttons.hide()
        self._say(self.tr("Closing …"))
        self._leaving.go_anyway()

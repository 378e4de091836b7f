"""What every form that tries a secret shares: one job at a time, the wait after wrong ones, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.background.jobs import Job
from localregulars.domain.errors import LocalRegularsError, WrongPassphraseError
from localregulars.ui.wording.sentences import told
from localregulars.ui.wrong_tries import PacedTries, WrongTries


class SecretTrial(QObject):
    """The state of a form that tries passphrases or codes; each form's own is made from it.

    `busy_changed(bool)` while a job runs; `refused()` after a wrong secret, then `waiting_changed(seconds)` counts down
    to 0; `failed(sentence)` after anything else ("" for a mistake of ours).
    """

    busy_changed = Signal(bool)
    refused = Signal()
    failed = Signal(str)
    waiting_changed = Signal(int)

    def __init__(self, tries: WrongTries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tries = PacedTries(tries, self)
        self._tries.waiting_changed.connect(self.waiting_changed)
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._is_busy

    @property
    def can_try(self) -> bool:
        """Whether a secret would be tried now."""
        return not self._is_busy and self._tries.waiting_s == 0

    def resume_waiting(self) -> None:
        """Wait on where an earlier form, perhaps of another process, had to; call it once slots are connected."""
        self._tries.resume()

    def forget(self) -> None:
        """Nobody looks any more; a job that is under way goes on to its end."""
        self._tries.stop()

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        """Be busy until the job is over; `then` gets what it succeeded with, and calls `_rest` when it is done."""
        self._set_busy(is_busy=True)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _rest(self, *, was_right: bool = False) -> None:
        """The job is over; `was_right` when it showed that the secret was."""
        if was_right:
            self._tries.was_right()
        self._set_busy(is_busy=False)

    def _tell_failure(self, error: Exception) -> None:
        """Say why nothing came of it; a form that knows more kinds of failure says those itself."""
        if isinstance(error, WrongPassphraseError):
            self.refused.emit()
            self._tries.was_wrong()
        else:
            self.failed.emit(told(error) if isinstance(error, LocalRegularsError) else "")

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        self._tell_failure(error)

    def _on_cancelled(self) -> None:
        self._set_busy(is_busy=False)

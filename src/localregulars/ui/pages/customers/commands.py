"""What is done with one customer: carried out, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.outcome import Outcome, UseCase
from localregulars.background.jobs import while_there
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand
from localregulars.ui.models.once import once


class CustomerCommands(QObject):
    """Runs writes for a view model, which is its parent and who the pages are told began them.

    `notice_offered(sentence, undo)` asks the window to say what was done; `undo` takes it back, the first time that it
    is called, or is None. `failed(error)` passes a job's on.
    """

    notice_offered = Signal(str, object)
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, view_model: QObject) -> None:
        super().__init__(view_model)
        self._session, self._view_model = session, view_model

    def run(self, use_case: UseCase[object], sentence: str, then: Callable[[], None] | None = None) -> None:
        """Carry it out, say `sentence`, and then call `then`."""
        job = self._session.run(StoreCommand.of(use_case), self._view_model)
        job.succeeded.connect(while_there(partial(self._on_done, sentence, then)))
        job.failed.connect(self.failed)

    def _on_done(self, sentence: str, then: Callable[[], None] | None, outcome: Outcome[object]) -> None:
        self.notice_offered.emit(sentence, None if outcome.undo is None else once(partial(self._undo, outcome.undo)))
        if then is not None:
            then()

    def _undo(self, use_case: UseCase[object]) -> None:
        job = self._session.undo(use_case, self._view_model)
        job.succeeded.connect(while_there(lambda _outcome: self.notice_offered.emit(self.tr("Taken back"), None), self))
        job.failed.connect(self.failed)

"""What the log knows and does; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from localregulars.application.feedback.log import (
    answer,
    assign,
    attach,
    begin,
    detach,
    fix_by_change,
    put_back,
    settle_in_words,
    tell,
    write_down,
)
from localregulars.application.feedback.page import EntryDetail, LogPage, change_made_today, entry_detail, log_page
from localregulars.application.feedback.ports import LogSlice
from localregulars.application.feedback.removal import take_out
from localregulars.application.feedback.views import LogRow
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.errors import EnvironmentFailureError
from localregulars.domain.feedback import LARGEST_ATTACHMENT, Attachment, ChangeId, FeedbackId, Task
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.composer import Written
from localregulars.ui.wording import feedback as wording

translate = QCoreApplication.translate
A_PAGE = 50
Over = Callable[[], object]
Refused = Callable[[Exception], None]


class LogViewModel(QObject):
    """One slice of the log, as much of it as was asked for, and one entry whole.

    `loaded` follows every reading of `page`, `detail_loaded(EntryDetail)` one of an entry. `written(feedback_id)` when
    something was written down, `refused(error)` when it was not.
    """

    loaded = Signal()
    detail_loaded = Signal(object)
    written = Signal(object)
    refused = Signal(Exception)

    def __init__(self, model: PageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.page: LogPage | None = None
        self.which = LogSlice.ALL
        self._limit = A_PAGE

    @property
    def today(self) -> date:
        """The shop day that it is."""
        return self.model.today if self.page is None else self.page.today

    @property
    def has_more(self) -> bool:
        """Whether the slice has entries that are not read yet."""
        return self.page is not None and self.page.counts[self.which] > len(self.page.rows) >= self._limit

    def refresh(self) -> None:
        """Read what is shown."""
        self.model.read("log", partial(log_page, which=self.which, limit=self._limit), self._on_read)

    def choose(self, which: LogSlice) -> None:
        """Show another slice, from its beginning."""
        self.which, self._limit = which, A_PAGE
        self.refresh()

    def show_more(self) -> None:
        """Show as many again."""
        self._limit += A_PAGE
        self.refresh()

    def load_detail(self, feedback_id: FeedbackId) -> None:
        """Read what else belongs to an entry."""
        self.model.read("entry", partial(entry_detail, feedback_id=feedback_id), self._on_detail)

    # Writing down

    def write_down(self, written: Written) -> None:
        """Keep what somebody said, with what belongs to it, or nothing of it."""
        said = self.tr("Written down: {kind}.").format(kind=wording.kind(written.kind))
        self.model.change(partial(_write, written=written), said, self._on_written, self._on_refused)

    # Methods, and not a signal's own `emit`: Qt lets go of them when the page goes while something is read.

    def _on_detail(self, detail: EntryDetail) -> None:
        self.detail_loaded.emit(detail)

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)

    def _on_written(self, outcome: Outcome[FeedbackId]) -> None:
        self.written.emit(outcome.value)

    # What is done with an entry

    def begin(self, row: LogRow) -> None:
        """Somebody is doing something about it."""
        self._do(partial(begin, feedback_id=row.entry.feedback_id), self.tr("Begun."))

    def put_back(self, row: LogRow) -> None:
        """Nobody is, after all."""
        self._do(partial(put_back, feedback_id=row.entry.feedback_id), self.tr("Put back to what is new."))

    def answered(self, row: LogRow) -> None:
        """They heard a first word."""
        over = row.entry.channel.way_back or ContactChannel.IN_PERSON
        said = self.tr("Written down that you got back to them.")
        self._do(partial(answer, feedback_id=row.entry.feedback_id, over=over), said)

    def told(self, row: LogRow, way: ContactChannel) -> None:
        """They heard what came of it."""
        said = self.tr("{name} knows what came of it.").format(name=wording.speaker(row.entry, row.name))
        self._do(partial(tell, feedback_id=row.entry.feedback_id, over=way), said)

    def assign(self, row: LogRow, task: Task, over: Over, refused: Refused) -> None:
        """Who sees to it, and by when."""
        use_case = partial(assign, feedback_id=row.entry.feedback_id, owner=task.owner, due=task.due)
        self._do(use_case, self.tr("Written down who sees to it, and by when."), over, refused)

    def settle(self, row: LogRow, because: str, over: Over, refused: Refused) -> None:
        """An honest reason, or the answer."""
        use_case = partial(settle_in_words, feedback_id=row.entry.feedback_id, because=because)
        self._do(use_case, self._fixed_words(row), over, refused)

    def fixed_by(self, row: LogRow, change_id: ChangeId, over: Over, refused: Refused) -> None:
        """A change that was made fixed it."""
        use_case = partial(fix_by_change, feedback_id=row.entry.feedback_id, change_id=change_id)
        self._do(use_case, self._fixed_words(row), over, refused)

    def fixed_by_new(self, row: LogRow, what: str, over: Over, refused: Refused) -> None:
        """A change that is made today fixed it."""
        use_case = partial(change_made_today, what=what, entries=[row.entry.feedback_id])
        self._do(use_case, self._fixed_words(row), over, refused)

    def take_out(self, row: LogRow, over: Over, refused: Refused) -> None:
        """It was wrong: the whole entry goes, and everything that hangs on it."""
        use_case = partial(take_out, feedback_id=row.entry.feedback_id)
        self._do(use_case, self.tr("Taken out of the log."), over, refused)

    def attach(self, row: LogRow, file: Path) -> None:
        """Keep a picture or page beside the words."""
        use_case = partial(_attach_file, feedback_id=row.entry.feedback_id, file=file)
        self._do(use_case, self.tr("Kept with it."))

    def detach(self, attachment: Attachment) -> None:
        """Take a picture or page out."""
        self._do(partial(detach, attachment_id=attachment.attachment_id), self.tr("Taken out."))

    def save(self, attachment: Attachment, file: Path) -> None:
        """Save a copy of a picture or page."""
        said = self.tr("Saved as {file}.").format(file=file.name)

        def write(found: bytes) -> None:
            try:
                file.write_bytes(found)
            except OSError:
                msg = self.tr("The file could not be saved there; choose another folder, or make room.")
                self.model.failed.emit(EnvironmentFailureError(msg))
            else:
                self.model.said.emit(said, None)

        self.model.read("attachment", partial(_content, attachment=attachment), write)

    def _fixed_words(self, row: LogRow) -> str:
        if row.entry.customer_id is None:
            return self.tr("Fixed.")
        name = wording.speaker(row.entry, row.name)
        return self.tr("Fixed. {name} is to be told when they next come.").format(name=name)

    def _do(self, use_case: UseCase[Any], said: str, over: Over | None = None, refused: Refused | None = None) -> None:
        then: Callable[[Outcome[Any]], None] | None = None if over is None else partial(_then, over)
        self.model.change(use_case, said, then, refused)

    def _on_read(self, page: LogPage) -> None:
        self.page = page
        self.loaded.emit()


def _then(over: Over, _outcome: Outcome[Any]) -> None:
    over()


def _write(uow: UnitOfWork, clock: Clock, *, written: Written) -> Outcome[FeedbackId]:
    """Write it down with its files, in one transaction."""
    outcome = write_down(
        uow,
        clock,
        kind=written.kind,
        words=written.words,
        channel=written.channel,
        mood=written.mood,
        topic=written.topic,
        customer_id=written.customer_id,
    )
    for file in written.files:
        _attach_file(uow, clock, feedback_id=outcome.value, file=file)
    return outcome


def _attach_file(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId, file: Path) -> Outcome[Any]:
    """Read a file, at most a little more than may be kept, and keep it."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_ATTACHMENT + 1)
    except OSError as error:
        msg = translate("feedback", "The picture or page cannot be read; check that it is still there.")
        raise EnvironmentFailureError(msg) from error
    return attach(uow, clock, feedback_id=feedback_id, content=content)


def _content(uow: UnitOfWork, _clock: Clock, *, attachment: Attachment) -> bytes:
    return uow.feedback.attachment(attachment.attachment_id)[2]

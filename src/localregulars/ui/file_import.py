"""Bringing a file in from the window: read in a process of its own, kept on the store lane, told in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from localregulars.application.outcome import Outcome
from localregulars.application.ports import UnitOfWork
from localregulars.application.visits.import_records import BookingImportReport, ConsentImportReport, ImportReport
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreCommand, StoreQuery
from localregulars.ui.file_intake import FileIntake, Parsed
from localregulars.ui.wording.imports import import_sentence

translate = QCoreApplication.translate


def ask_for_file(parent: QWidget) -> Path | None:
    """Ask for a till export, a file of consents or one of appointments; None when nobody chose one."""
    words = translate("ShopShell", "Bring in a till export, a file of consents or one of appointments")
    return _ask(parent, words, translate("ShopShell", "Exports (*.csv *.tsv *.txt *.gz);;All files (*)"))


def ask_for_picture(parent: QWidget) -> Path | None:
    """Ask for a picture's file; None when nobody chose one."""
    words = translate("ShopShell", "Choose the picture")
    kinds = translate("ShopShell", "Pictures (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;All files (*)")
    return _ask(parent, words, kinds)


def _ask(parent: QWidget, words: str, kinds: str) -> Path | None:
    chosen, _kind = QFileDialog.getOpenFileName(parent, words, "", kinds)
    return Path(chosen) if chosen else None


class FileImport(QObject):
    """One import at a time; a file that is refused or stopped has changed nothing. It goes on for whoever began it.

    `started(job)` is told for each of its steps, then exactly one of `finished(sentence)`, `failed(error)` and
    `cancelled`.
    """

    started = Signal(object)
    finished = Signal(str)
    failed = Signal(Exception)
    cancelled = Signal()

    def __init__(self, session: ShopSession, intake: FileIntake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._intake = session, intake
        self.is_running = False
        self._actor = session.actor

    def start(self, path: Path) -> None:
        """Read the file and keep what may be kept; ignored while another one is being read."""
        if self.is_running:
            return
        self.is_running = True
        self._actor = self._session.actor
        self._follow(self._session.query(StoreQuery(_country)), partial(self._read, path))

    def _read(self, path: Path, country: object) -> None:
        self._follow(self._session.run_process(ProcessTask(self._intake.read, (path, country))), self._keep)

    def _keep(self, parsed: Parsed) -> None:
        held = [parsed]  # so that the last reference is here, and freeing it is nobody's wait
        command = StoreCommand(lambda token: self._intake.keep(held[0], token))
        job = self._session.run(command, self, actor=self._actor)
        self._follow(job, self._on_kept)
        job.finished.connect(lambda: self._session.let_go(held))

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.started.emit(job)

    def _on_kept(self, outcome: Outcome[ImportReport | ConsentImportReport | BookingImportReport]) -> None:
        self.is_running = False
        self.finished.emit(import_sentence(outcome.value))

    def _on_failed(self, error: Exception) -> None:
        self.is_running = False
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self.is_running = False
        self.cancelled.emit()


def _country(uow: UnitOfWork) -> str:
    return uow.settings.profile().country

"""Settings: everything that the shop keeps in open formats, so that an owner can leave."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from localregulars.application.rights.takeaway import TakeawayWork
from localregulars.background.jobs import Job
from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.pages.settings.backup_parts import SettingPart
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection
from localregulars.ui.pages.settings.takeaway_view_model import TakeawayRun
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import ButtonKind
from localregulars.ui.widgets.states import BusyState
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told


class TakeawaySection(SettingsSection):
    """One button, and before it what the files hold and that anybody can read them."""

    def __init__(self, context: SettingsContext, work: TakeawayWork) -> None:
        super().__init__(self.tr("Take everything away"))
        self._context = context
        self.run = TakeawayRun(context.page.session, context.folder, work)
        self._part = SettingPart(self.tr("Everything in open formats"))
        self._busy = BusyState()
        self._saved = Path()
        self._build()
        self.add(self._part, self.tr("export leave CSV JSON spreadsheet tables data portability"))
        self._connect()

    def _build(self) -> None:
        about = self.tr(
            "A new folder with everything that the shop keeps, for other programs: tables for spreadsheets, one "
            "document, and a page that explains them. The shop stays as it is."
        )
        beware = self.tr(
            "The files are not locked: whoever has them can read them. They hold names, telephone numbers, addresses "
            "and notes of your customers, every visit and order, what each of them agreed to, whom you asked after and "
            "what came of it, away dates, wishes, people to call, requests, the people at your counter, and what was "
            "done in the program. Nobody who was erased is in them."
        )
        self._part.body.insertWidget(1, Text(about, tone=Tone.MUTED, wraps=True))
        self._part.body.insertWidget(2, Text(beware, tone=Tone.ATTENTION, wraps=True))
        self._part.body.addWidget(self._busy)
        self.save = self._part.add_button("", "folder-open", ButtonKind.SECONDARY)
        self._say_on_button()
        self.show_files = self._part.add_button(self.tr("Show the files"), "folder", ButtonKind.QUIET)
        self.show_files.hide()

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save_clicked)
        self.show_files.clicked.connect(self._on_show_clicked)
        self.run.started.connect(self._on_started)
        self.run.saved.connect(self._on_saved)
        self.run.failed.connect(self._on_failed)
        self.run.stopped.connect(self._on_stopped)
        self.destroyed.connect(self.run.stop)  # nobody is left who could see or stop it

    def _say_on_button(self) -> None:
        """The button stays where the keyboard is, and says what goes on."""
        is_running = self.run.is_running
        self.save.set_words(self.tr("Saving …") if is_running else self.tr("Save everything in a folder …"))

    def _on_save_clicked(self) -> None:
        if self.run.is_running:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where shall the new folder lie?"), documents)
        if chosen:
            now = datetime.now().astimezone()
            self.save_in(Path(chosen) / f"{self._context.folder.name} {now:%Y-%m-%d %H%M}")

    def _on_show_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def save_in(self, folder: Path) -> None:
        """Take everything away into this new folder; what came of it is said in a notice or at the button."""
        self._part.say("")
        self.run.begin(folder)

    def _on_started(self, job: Job) -> None:
        self._say_on_button()
        self._busy.watch(job, self.tr("Writing everything …"), can_stop=True)

    def _on_saved(self, folder: Path) -> None:
        self._saved = folder
        self._on_over(self.tr("Everything is in {folder}. Begin with README.html.").format(folder=folder))
        self.show_files.show()

    def _on_failed(self, error: Exception) -> None:
        ours = self.tr("That did not work because of a mistake of ours. Nothing was saved.")
        self._on_over(told(error) if isinstance(error, LocalRegularsError) else ours, Tone.BAD)

    def _on_stopped(self) -> None:
        self._on_over(self.tr("Stopped. Nothing was saved."))

    def _on_over(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        self._say_on_button()
        self._part.say(words, tone)
        if self.isVisible():
            announce(self, words)
        else:  # somebody went on to another page meanwhile
            self._context.page.notices.say(words)

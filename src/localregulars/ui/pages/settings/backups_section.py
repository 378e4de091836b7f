"""Settings: the backups that the program makes, copies in a second place, and whether they can be restored."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.application.safekeeping.backups import BackupOutcome, BackupState, CopyOnPurpose
from localregulars.application.safekeeping.upkeep import Chore, Condition, SelfCheck
from localregulars.background.jobs import Job
from localregulars.background.upkeep import Upkeep
from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.pages.settings.backup_parts import MarkLine, SettingPart
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import backups as wording
from localregulars.ui.wording.sentences import spoken, told

_SHOWN_COPIES = 5


class BackupsSection(SettingsSection):
    """Three settings: automatic backups, copies in a second place, trying a restore and the weekly check."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Backups"))
        self._context = context
        self._upkeep = context.page.upkeep
        self._own = SettingPart(self.tr("Automatic backups"))
        self._copies = SettingPart(self.tr("A copy in a second place"))
        self._tries = SettingPart(self.tr("Trying them"))
        self._target = Path()
        self._is_check_awaited = False
        self._check_before: SelfCheck | None = None
        self._mark = MarkLine()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        self._build()
        self.add(self._own, self.tr("save now automatic newest date"))
        self.add(self._copies, self.tr("stick USB disk copy export second place"))
        self.add(self._tries, self.tr("restore rehearsal check damaged integrity"))
        if self._upkeep is not None:
            self._upkeep.looked_over.connect(self._show_state)

    @property
    def words(self) -> list[str]:
        """Everything that the section says now."""
        return [label.text() for label in self.findChildren(QLabel) if label.text() and not label.isHidden()]

    def refresh(self, changes: Changes) -> None:
        """Look again; a change elsewhere is looked at with the next backup."""
        if self._upkeep is None or changes:
            return
        if self._upkeep.condition is None:
            self._upkeep.look_over()
        self._show_state()

    def _build(self) -> None:
        self._how = Text(
            self.tr(
                "Made by itself after changes, at most every half hour, and whenever you lock or close. They lie in "
                "the shop's folder, so they do not help when the disk breaks."
            ),
            tone=Tone.MUTED,
            wraps=True,
        )
        self._own.body.addWidget(self._how)
        self._place = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._own.body.addWidget(self._place)
        self._now = self._own.add_button(self.tr("Back up now"), "hard-drive", ButtonKind.SECONDARY)
        self._now.clicked.connect(self._on_now_clicked)
        self._where = self._own.add_button(self.tr("Show the files"), "folder-open", ButtonKind.QUIET)
        self._where.clicked.connect(self._on_where_clicked)
        self._copies.body.insertWidget(1, self._mark)
        about = self.tr(
            "One file that holds everything, locked with your passphrase. Keep it away from this computer, on a stick "
            "for example. It holds everybody for as long as it exists, also those who ask to be forgotten later."
        )
        self._copies.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self._save = self._copies.add_button(self.tr("Save a copy to a stick …"), "download", ButtonKind.PRIMARY)
        self._save.clicked.connect(self._on_save_clicked)
        self._copies.body.addLayout(self._list)
        self._checked = Text(wraps=True)
        self._tries.body.addWidget(self._checked)
        self._try = self._tries.add_button(self.tr("Try a restore now"), "shield-check", ButtonKind.SECONDARY)
        self._try.clicked.connect(partial(self._do, Chore.REHEARSAL))
        self._check = self._tries.add_button(self.tr("Check the shop now"), "search", ButtonKind.QUIET)
        self._check.clicked.connect(partial(self._do, Chore.SELF_CHECK))

    # What is shown

    def _show_state(self) -> None:
        upkeep = self._upkeep
        if upkeep is None:
            return
        self._show_chore(upkeep)
        condition, now = upkeep.condition, upkeep.now()
        if upkeep.backup_problem:
            self._own.say(
                self.tr("The last backup could not be made. {why}").format(why=spoken(upkeep.backup_problem)), Tone.BAD
            )
        elif condition is not None:
            self._own.say(wording.newest_words(condition.newest, now))
        if condition is None:
            return
        self._place.setText(str(condition.place))
        self._mark.show_mark(
            condition.mark, wording.mark_words(condition, now), has_copy=condition.last_copy is not None
        )
        self._show_copies(condition, now)
        rehearsal, check = condition.records.rehearsal, condition.records.check
        failed = rehearsal is not None and bool(rehearsal.problem)
        self._tries.say(wording.rehearsal_words(rehearsal, now), Tone.BAD if failed else Tone.PLAIN)
        self._checked.setText(wording.check_words(check, now))
        self._checked.set_tone(Tone.BAD if check is not None and check.findings else Tone.PLAIN)
        if self._is_check_awaited and check is not self._check_before:
            self._is_check_awaited = False
            announce(self, self._checked.text())

    def _show_chore(self, upkeep: Upkeep) -> None:
        """While one of the two goes on, neither can be begun; the button says what goes on."""
        for button, chore, words, busy in (
            (self._try, Chore.REHEARSAL, self.tr("Try a restore now"), self.tr("Trying …")),
            (self._check, Chore.SELF_CHECK, self.tr("Check the shop now"), self.tr("Checking …")),
        ):
            button.setEnabled(upkeep.chore is None)
            button.set_words(busy if upkeep.chore is chore else words)

    def _show_copies(self, condition: Condition, now: datetime) -> None:
        """The newest copies, and every one that still holds somebody who was erased since."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        newest = list(reversed(condition.copies))
        for number, copy in enumerate(newest):
            if number < _SHOWN_COPIES or copy.erased_since:
                self._list.addWidget(self._copy_line(copy, now))

    def _copy_line(self, copy: CopyOnPurpose, now: datetime) -> QWidget:
        path = Path(copy.file)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(path.name, TextRole.STRONG, wraps=True))
        words.addWidget(Text(str(path.parent), TextRole.CAPTION, Tone.MUTED, wraps=True))
        tone = Tone.ATTENTION if copy.erased_since else Tone.MUTED
        words.addWidget(Text(wording.copy_words(copy, now), tone=tone, wraps=True))
        gone = Button(self.tr("It is deleted"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        gone.setAccessibleDescription(self.tr("Take {file} off this list").format(file=path.name))
        gone.clicked.connect(lambda: self._on_gone_clicked(copy))
        row.addLayout(words, 1)
        row.addWidget(gone)
        return line

    # What one does

    def _do(self, chore: Chore, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (a slot)
        if self._upkeep is not None:
            condition = self._upkeep.condition
            self._check_before = condition.records.check if condition is not None else None
            self._is_check_awaited = chore is Chore.SELF_CHECK
            self._upkeep.do(chore)

    def _on_now_clicked(self) -> None:
        if self._upkeep is not None:
            self._own.say(self.tr("Backing up …"))
            self._follow(self._upkeep.back_up()).succeeded.connect(self._on_backed_up)

    def _on_backed_up(self, outcome: BackupOutcome) -> None:
        say = self._context.page.notices.say
        if outcome.state is BackupState.SAVED:
            say(self.tr("Backed up, opened again and checked."))
        elif outcome.state is BackupState.UNCHANGED:
            say(self.tr("Nothing has changed since the last backup; it holds everything."))

    def _on_save_clicked(self) -> None:
        now = self._upkeep.now().astimezone() if self._upkeep is not None else datetime.now().astimezone()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(documents) / f"{self._context.folder.name} {now:%Y-%m-%d %H%M}.lrbackup"
        words, kinds = self.tr("Save a copy"), self.tr("Backups (*.lrbackup)")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, words, str(suggested), kinds, options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            self.save_copy(Path(chosen))

    def save_copy(self, file: Path) -> None:
        """Save a copy into this new file; what came of it is said in a notice or at the button."""
        if self._upkeep is None:
            return
        target = file if file.suffix else file.with_suffix(".lrbackup")
        self._copies.say(self.tr("Saving the copy and checking it …"))
        self._target = target
        job = self._follow(self._upkeep.save_copy(target))
        job.succeeded.connect(self._on_copied)
        job.failed.connect(self._on_not_copied)

    def _on_copied(self, _facts: object) -> None:
        self._copies.say("")
        said = self.tr("Saved as {file}, opened again and checked. Take the stick out and keep it somewhere else.")
        self._context.page.notices.say(said.format(file=self._target.name))

    def _on_not_copied(self, error: Exception) -> None:
        ours = self.tr("The copy could not be saved because of a mistake of ours.")
        words = told(error) if isinstance(error, LocalRegularsError) else ours
        self._copies.say(words, Tone.BAD)
        announce(self, words)

    def _on_gone_clicked(self, copy: CopyOnPurpose) -> None:
        if self._upkeep is not None:
            job = self._upkeep.unlist(copy)
            job.failed.connect(self._context.page.report_failure)

    def _on_where_clicked(self) -> None:
        condition = self._upkeep.condition if self._upkeep is not None else None
        if condition is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(condition.place)))

    def _follow(self, job: Job) -> Job:
        """Keep the buttons from being pressed twice."""
        self._let_press(is_allowed=False)
        job.finished.connect(self._on_job_over)
        return job

    def _on_job_over(self) -> None:
        self._let_press(is_allowed=True)

    def _let_press(self, *, is_allowed: bool) -> None:
        self._now.setEnabled(is_allowed)
        self._save.setEnabled(is_allowed)

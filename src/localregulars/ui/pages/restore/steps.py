"""The two steps of a restore, each a widget that says what it collected and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from localregulars.application.safekeeping.backups import RestorePlan
from localregulars.ui.pages.restore.found import ENDING, FoundBackup, free_folder
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.backups import backup_choice, plan_lines


class FileStep(QWidget):
    """Which backup, and what opens it. `confirmed()` when Return is pressed in a field."""

    confirmed = Signal()

    def __init__(self, found: Sequence[FoundBackup], now: datetime) -> None:
        super().__init__()
        column = _column(self)
        self.found: LabelledChoice | None = None
        if found:
            options = [(str(one.file), backup_choice(one.shop, one.made, now)) for one in found]
            options.append(("", self.tr("Another file")))
            self.found = LabelledChoice(self.tr("Backups that are on this computer"), options)
            self.found.input.currentIndexChanged.connect(self._on_found_chosen)
            column.addWidget(self.found)
        hint = self.tr("It ends in .lrbackup. The file on your stick will do, and so will one from a shop's folder.")
        self.file = LabelledField(self.tr("Backup file"), hint=hint, is_path=True)
        choose = Button(self.tr("Choose …"), ButtonKind.SECONDARY, "folder-open")
        choose.setAccessibleDescription(self.tr("Backup file"))
        choose.clicked.connect(self._on_choose_clicked)
        self.file.add_beside(choose)
        self.secret = SecretField(
            self.tr("Passphrase or recovery code"), hint=self.tr("What opened the shop when the backup was made.")
        )
        for field in (self.file, self.secret):
            column.addWidget(field)
            field.confirmed.connect(self.confirmed)
        if found:
            self.file.set_text(str(found[0].file))

    def begin(self) -> None:
        """The keyboard goes to what is still missing. No focus proxy: Tab would never come to what stands above."""
        (self.secret if self.found is not None else self.file).setFocus(Qt.FocusReason.OtherFocusReason)

    def path(self) -> Path:
        """The file as it was typed."""
        return Path(self.file.text.strip()).expanduser()

    def is_complete(self) -> bool:
        """Whether nothing is missing; what is missing is said at its field, and the first such field has the focus."""
        self.file.show_problem("" if self.file.text.strip() else self.tr("Please choose a backup file."))
        self.secret.show_problem("" if self.secret.text else self.tr("Please type the passphrase or recovery code."))
        for field in (self.file, self.secret):
            if field.problem:
                field.input.setFocus()
                return False
        return True

    def _on_found_chosen(self) -> None:
        if self.found is not None:
            self.file.set_text(self.found.value)

    def _on_choose_clicked(self) -> None:
        words, kinds = self.tr("Choose a backup"), self.tr("Backups (*{ending});;All files (*)").format(ending=ENDING)
        chosen, _kind = QFileDialog.getOpenFileName(self, words, str(self.path().parent), kinds)
        if chosen:
            self.file.set_text(chosen)


class PlanStep(QWidget):
    """What would come back, and where to. `confirmed()` when Return is pressed in the field."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        column.addLayout(self._lines)
        hint = self.tr("A new folder. What is on this computer now stays as it is.")
        self.folder = LabelledField(self.tr("Where to restore it"), hint=hint, is_path=True)
        choose = Button(self.tr("Choose …"), ButtonKind.SECONDARY, "folder")
        choose.setAccessibleDescription(self.tr("The folder in which to make the shop's folder"))
        choose.clicked.connect(self._on_choose_clicked)
        self.folder.add_beside(choose)
        self.folder.confirmed.connect(self.confirmed)
        column.addWidget(self.folder)
        self._shop = ""

    def begin(self) -> None:
        """The keyboard goes to the folder."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> list[str]:
        """What is said of the backup."""
        return [widget.text() for widget in laid_out(self._lines) if isinstance(widget, Text)]

    def show_plan(self, plan: RestorePlan, now: datetime) -> None:
        """Say what would come back; nothing of it is anywhere yet."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = plan_lines(plan, now)
        for number, line in enumerate(lines):
            self._lines.addWidget(Text(line, TextRole.STRONG if number == 0 else TextRole.BODY, wraps=True))
        self._shop = plan.shop.replace("/", " ").strip() or self.tr("My shop")
        self.folder.set_text(str(free_folder(_documents(), self._shop)))
        announce(self, " ".join(lines))

    def path(self) -> Path:
        """The folder as it was typed."""
        return Path(self.folder.text.strip()).expanduser()

    def is_complete(self) -> bool:
        """Whether a whole path was typed; what is wrong with it the restore says."""
        is_whole = bool(self.folder.text.strip()) and self.path().is_absolute()
        self.folder.show_problem("" if is_whole else self.tr("Please choose a folder."))
        return is_whole

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder in which to make the shop's folder"))
        if chosen:
            self.folder.set_text(str(free_folder(Path(chosen), self._shop)))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_L)
    return column

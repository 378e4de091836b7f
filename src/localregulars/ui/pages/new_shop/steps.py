"""What a new shop is, as widgets that say what they collected and what is missing; and the buttons of every step."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from localregulars.domain.shop import ShopKind
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.language_choice import LanguageChoice
from localregulars.ui.widgets.shop_fields import RegionFields, kind_choice
from localregulars.ui.widgets.text import Text, Tone

_UNFIT_FOR_FOLDERS = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def folder_name(shop_name: str) -> str:
    """A name that every system takes for a folder, as close to the shop's as can be; "" when nothing is left."""
    return " ".join(_UNFIT_FOR_FOLDERS.sub(" ", shop_name).split()).strip(" .")


def free_folder(parent: Path, name: str) -> Path:
    """The folder of this name, or with the first number behind it that is not taken."""
    folder, number = parent / name, 2
    while _is_taken(folder):
        folder, number = parent / f"{name} {number}", number + 1
    return folder


def _is_taken(folder: Path) -> bool:
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


class RegionStep(QWidget):
    """The language of the window, in force at once, and where the shop is; `chosen()` after another language was."""

    language_chosen = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.language = LanguageChoice()
        self.language.chosen.connect(self.language_chosen)
        self.region = RegionFields()
        self.region.confirmed.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self.language)
        column.addWidget(self.region)
        self.setFocusProxy(self.language)


class ShopStep(QWidget):
    """What the shop is called, what it is, and where it is kept."""

    def __init__(self, parent_folder: Path | None = None) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.parent_folder = parent_folder or Path(documents)
        self._is_folder_chosen = False
        self.name = LabelledField(self.tr("What is your shop called?"))
        self.kind = kind_choice()
        hint = self.tr("A new folder on this computer. It holds everything, locked.")
        self.folder = LabelledField(self.tr("Where to keep it"), hint=hint)
        choose = Button(self.tr("Choose …"), ButtonKind.SECONDARY, "folder")
        choose.setAccessibleDescription(self.tr("The folder in which to make the shop's folder"))
        choose.clicked.connect(self._on_choose_clicked)
        self.folder.add_beside(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        for widget in (self.name, self.kind, self.folder):
            column.addWidget(widget)
        self.setFocusProxy(self.name)
        self.name.text_changed.connect(self._suggest_folder)
        self.folder.input.textEdited.connect(self._on_folder_edited)
        self._suggest_folder()

    @property
    def default_name(self) -> str:
        """What a shop is called whose owner did not say."""
        return self.tr("My shop")

    def said(self) -> tuple[str, ShopKind, Path]:
        """Name, kind and folder as they were typed."""
        return self.name.text.strip(), ShopKind(self.kind.value), self.folder_path()

    def left_out(self) -> tuple[str, ShopKind, Path]:
        """Name, kind and folder for somebody who passed the step over: a folder that is free, nothing to refuse."""
        kind = ShopKind(str(self.kind.input.itemData(0)))
        return self.default_name, kind, free_folder(self.parent_folder, folder_name(self.default_name))

    def words_of_left_out(self) -> str:
        """What stands where the step is passed over, in words."""
        words = self.tr(
            "If you skip this step, your shop is called “{name}” for now, in a new folder, and its kind is “{kind}”. "
            "Name and kind can be changed in Settings."
        )
        return words.format(name=self.default_name, kind=self.kind.input.itemText(0))

    def folder_path(self) -> Path:
        """The folder as it was typed."""
        return Path(self.folder.text.strip()).expanduser()

    def is_complete(self) -> bool:
        """Whether nothing is missing; what is missing is said at its field, and the first such field has the focus."""
        self.name.show_problem("" if self.name.text.strip() else self.tr("Please give the shop a name."))
        self.folder.show_problem(self._folder_problem())
        for field in (self.name, self.folder):
            if field.problem:
                field.input.setFocus()
                return False
        return True

    def go_on_from(self, before: ShopStep) -> None:
        """What was typed into another one, before another language was chosen."""
        self.parent_folder, self._is_folder_chosen = before.parent_folder, before._is_folder_chosen
        self.kind.input.choose(before.kind.value)
        self.name.set_text(before.name.text)
        if self._is_folder_chosen:
            self.folder.set_text(before.folder.text)
        else:
            self._suggest_folder()

    def _folder_problem(self) -> str:
        folder = self.folder_path()
        if not self.folder.text.strip() or not folder.is_absolute():
            return self.tr("Please choose a folder.")
        if _is_taken(folder):
            return self.tr("There is something in this folder already. Please choose a new or an empty one.")
        return ""

    def _suggest_folder(self) -> None:
        if not self._is_folder_chosen:
            name = folder_name(self.name.text) or self.default_name
            self.folder.set_text(str(self.parent_folder / name))

    def _on_folder_edited(self) -> None:
        self._is_folder_chosen = True

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the shop"), str(self.parent_folder))
        if chosen:
            self.parent_folder = Path(chosen)
            self._is_folder_chosen = False
            self._suggest_folder()


class StepButtons(QWidget):
    """Onward, which says what it does, back, and out of this step; Tab comes to them in this order.

    Below them stands what is taken instead of a step that is passed over.
    """

    back = Signal()
    onward = Signal()
    skip = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._onward = Button("", ButtonKind.PRIMARY)
        self._onward.clicked.connect(self.onward)
        self._back = Button(self.tr("Back"), ButtonKind.QUIET, "arrow-left")
        self._back.clicked.connect(self.back)
        self._skip = Button(self.tr("Skip this step"), ButtonKind.QUIET)
        self._skip.clicked.connect(self.skip)
        self.instead = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_M)
        for button in (self._onward, self._back, self._skip):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(row)
        column.addWidget(self.instead)

    @property
    def first(self) -> Button:
        """The button that comes first."""
        return self._onward

    def set_words(self, onward: str, *, has_back: bool, instead: str) -> None:
        """What the onward button does now, whether one can go back, and what is taken if the step is passed over.

        A step of which nothing can be taken `instead` ("") cannot be passed over.
        """
        self._onward.set_words(onward)
        self._back.setVisible(has_back)
        self._skip.setVisible(bool(instead))
        self._skip.setAccessibleDescription(instead)
        self.instead.setText(instead)
        self.instead.setVisible(bool(instead))

    def let_lead(self, *, is_leading: bool) -> None:
        """Whether the onward button is the main one; it is not while a form of the step has one."""
        self._onward.set_kind(ButtonKind.PRIMARY if is_leading else ButtonKind.SECONDARY)

    def let_press(self, *, is_allowed: bool) -> None:
        """Whether the buttons can be pressed."""
        for button in (self._onward, self._back, self._skip):
            button.setEnabled(is_allowed)

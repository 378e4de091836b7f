"""What a new shop is, as a widget that says what it collected and what is missing; and the buttons of every step."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.ui.pages.new_shop import places
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns

_UNFIT_FOR_FOLDERS = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def folder_name(shop_name: str) -> str:
    """A name that every system takes for a folder, as close to the shop's as can be; "" when nothing is left."""
    return " ".join(_UNFIT_FOR_FOLDERS.sub(" ", shop_name).split()).strip(" .")


class ShopStep(QWidget):
    """What the shop is called, what it is, and where it is kept."""

    def __init__(self, parent_folder: Path | None = None) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._parent_folder = parent_folder or Path(documents)
        self._is_folder_chosen = False
        self.name = LabelledField(self.tr("What is your shop called?"))
        kinds = (
            (ShopKind.CAFE.value, self.tr("Café, bakery or bar")),
            (ShopKind.GYM.value, self.tr("Gym or studio")),
            (ShopKind.SALON.value, self.tr("Salon")),
            (ShopKind.RETAIL.value, self.tr("Shop")),
        )
        self.kind = LabelledChoice(self.tr("What kind of place is it?"), kinds)
        hint = self.tr("A new folder on this computer. It holds everything, locked.")
        self.folder = LabelledField(self.tr("Where to keep it"), hint=hint)
        choose = Button(self.tr("Choose …"), ButtonKind.SECONDARY, "folder")
        choose.setAccessibleDescription(self.tr("The folder in which to make the shop's folder"))
        choose.clicked.connect(self._on_choose_clicked)
        self.folder.add_beside(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        for widget in (self.name, self.kind, self.folder, self._build_place()):
            column.addWidget(widget)
        self.setFocusProxy(self.name)
        self.name.text_changed.connect(self._suggest_folder)
        self.folder.input.textEdited.connect(self._on_folder_edited)
        self._suggest_folder()

    def profile(self) -> ShopProfile:
        """The profile as it was typed."""
        return ShopProfile(
            name=self.name.text.strip(),
            kind=ShopKind(self.kind.value),
            zone=self.zone.value,
            country=self.country.value,
            language=self.language.value,
        )

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

    def _folder_problem(self) -> str:
        folder = self.folder_path()
        if not self.folder.text.strip() or not folder.is_absolute():
            return self.tr("Please choose a folder.")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return self.tr("There is something in this folder already. Please choose a new or an empty one.")
        return ""

    def _build_place(self) -> QWidget:
        self.country = LabelledChoice(self.tr("Country"), [("", self.tr("Not said")), *places.countries()])
        self.country.input.choose(places.system_country())
        self.zone = LabelledChoice(self.tr("Time zone"), places.zones())
        self.zone.input.choose(places.system_zone())
        self.language = LabelledChoice(self.tr("Language of your customers"), places.languages())
        self.language.input.choose(places.system_language())
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        row = ReflowColumns(34)
        row.add(self.country)
        row.add(self.zone)
        column.addWidget(row)
        column.addWidget(self.language)
        return rows

    def _suggest_folder(self) -> None:
        if not self._is_folder_chosen:
            name = folder_name(self.name.text) or self.tr("My shop")
            self.folder.set_text(str(self._parent_folder / name))

    def _on_folder_edited(self) -> None:
        self._is_folder_chosen = True

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the shop"), str(self._parent_folder))
        if chosen:
            self._parent_folder = Path(chosen)
            self._is_folder_chosen = False
            self._suggest_folder()


class StepButtons(QWidget):
    """Back and onward; the onward button says what it does."""

    back = Signal()
    onward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._onward = Button("", ButtonKind.PRIMARY)
        self._onward.clicked.connect(self.onward)
        self._back = Button(self.tr("Back"), ButtonKind.QUIET, "arrow-left")
        self._back.clicked.connect(self.back)
        flow = FlowLayout(self, gap=SPACE_M)
        flow.addWidget(self._onward)
        flow.addWidget(self._back)

    @property
    def first(self) -> Button:
        """The button that comes first."""
        return self._onward

    def set_words(self, onward: str, *, has_back: bool) -> None:
        """What the onward button does now, and whether one can go back."""
        self._onward.set_words(onward)
        self._back.setVisible(has_back)

    def let_press(self, *, is_allowed: bool) -> None:
        """Whether the buttons can be pressed."""
        self._onward.setEnabled(is_allowed)
        self._back.setEnabled(is_allowed)

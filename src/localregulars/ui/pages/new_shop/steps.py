"""The three steps of a new shop, each a widget that says what it collected and what is missing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.ui.pages.new_shop import places
from localregulars.ui.pages.new_shop.passphrase import MIN_LENGTH, Strength, strength
from localregulars.ui.pages.new_shop.recovery import RecoveryCheck
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.text import Text, Tone

_UNFIT_FOR_FOLDERS = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_CODE_COLUMNS = 4


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


class PassphraseStep(QWidget):
    """The passphrase, twice, with a kind word on how good it is."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        advice = self.tr(
            "Whoever has it can read everything, and without it nobody can. "
            "Four or five words that do not belong together are easy to remember and hard to guess."
        )
        self.first = LabelledField(self.tr("Passphrase"), is_secret=True, hint=self._words_for(Strength.EMPTY, 0))
        self.again = LabelledField(self.tr("The same once more"), is_secret=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(advice, tone=Tone.MUTED, wraps=True))
        column.addWidget(self.first)
        column.addWidget(self.again)
        self.setFocusProxy(self.first)
        self.first.text_changed.connect(self._on_first_changed)
        self.first.confirmed.connect(self.again.input.setFocus)
        self.again.confirmed.connect(self.confirmed)

    @property
    def passphrase(self) -> str:
        """What was typed first."""
        return self.first.text

    def is_complete(self) -> bool:
        """Whether it is long enough and the same twice; what is wrong is said at its field."""
        if len(self.first.text) < MIN_LENGTH:
            self.first.show_problem(self.tr("Please use at least %n character(s).", "", MIN_LENGTH))
            self.first.input.setFocus()
            return False
        if self.again.text != self.first.text:
            self.again.show_problem(self.tr("The two are not the same. Use Show to compare them."))
            self.again.input.setFocus()
            return False
        return True

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.again):
            field.set_text("")
            field.hide_secret()

    def _on_first_changed(self, text: str) -> None:
        found = strength(text)
        tones = {Strength.EASY: Tone.ATTENTION, Strength.GOOD: Tone.GOOD, Strength.STRONG: Tone.GOOD}
        self.first.set_hint(self._words_for(found, MIN_LENGTH - len(text)), tones.get(found, Tone.MUTED))

    def _words_for(self, found: Strength, missing: int) -> str:
        match found:
            case Strength.EMPTY:
                return self.tr("At least %n character(s).", "", MIN_LENGTH)
            case Strength.TOO_SHORT:
                return self.tr("%n more character(s).", "", missing)
            case Strength.EASY:
                return self.tr("Long enough, but easy to guess. A few unusual words would be better.")
            case Strength.GOOD:
                return self.tr("Good.")
            case Strength.STRONG:
                return self.tr("Strong.")


class RecoveryStep(QWidget):
    """Shows the recovery code once, and has two of its groups typed back."""

    confirmed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self._check = RecoveryCheck.of(code)
        advice = self.tr(
            "Write this code down on paper and keep it away from the shop, or with somebody you trust. "
            "It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(advice, wraps=True))
        column.addWidget(self._build_code())
        column.addWidget(Text(self.tr("Now type two of the groups from your paper"), TextRole.CARD_TITLE, wraps=True))
        row = ReflowColumns(30)
        self.fields = tuple(self._build_field(place) for place in self._check.asked)
        for field in self.fields:
            row.add(field)
        column.addWidget(row)
        if self.fields:
            self.fields[-1].confirmed.connect(self.confirmed)
            self.setFocusProxy(self.fields[0])

    @property
    def check(self) -> RecoveryCheck:
        """The groups, and which are asked for."""
        return self._check

    def is_complete(self) -> bool:
        """Whether the groups fit; if not, that is said at the first field that does not."""
        typed = tuple(field.text for field in self.fields)
        if self._check.fits(typed):
            return True
        for field, place in zip(self.fields, self._check.asked, strict=True):
            alone = RecoveryCheck(self._check.groups, (place,))
            if not alone.fits((field.text,)):
                field.show_problem(self.tr("That is not what the code says. Please look at it again."))
                field.input.setFocus()
                break
        return False

    def _build_code(self) -> QWidget:
        card = Card(self.tr("Recovery code"), is_sunken=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for index, group in enumerate(self._check.groups):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            number = self.tr("Group {number}").format(number=index + 1)
            cell.addWidget(Text(number, TextRole.CAPTION, Tone.MUTED))
            words = Text(group, TextRole.SECTION)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            cell.addWidget(words)
            grid.addLayout(cell, index // _CODE_COLUMNS, index % _CODE_COLUMNS)
        card.body.addLayout(grid)
        return card

    def _build_field(self, place: int) -> LabelledField:
        field = LabelledField(self.tr("Group {number}").format(number=place + 1))
        field.input.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return field


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

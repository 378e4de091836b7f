"""The start: a new shop, one that exists, or a look around; and how the window looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.look_choice import LookChoice
from localregulars.ui.widgets.sidebar import Logo
from localregulars.ui.widgets.text import Text, Tone


class StartPage(CentredPage):
    """`shop_chosen(folder)`, `new_shop_wanted()`, `restore_wanted()`, `demo_wanted()`.

    `look_changed()` after the theme or the language was chosen anew.
    """

    shop_chosen = Signal(Path)
    new_shop_wanted = Signal()
    demo_wanted = Signal()
    restore_wanted = Signal()
    look_changed = Signal()

    def __init__(
        self,
        recent: Sequence[Path],
        has_demo: bool,  # noqa: FBT001 (two facts about the start)
        *,
        can_restore: bool = False,
    ) -> None:
        super().__init__()
        self.body.addWidget(Logo(TextRole.PAGE_TITLE))
        self.body.addWidget(
            Text(self.tr("Notice when a regular is missing, and ask kindly."), TextRole.SECTION, wraps=True)
        )
        promise = self.tr("Everything stays on this computer, locked with your passphrase. No account, no internet.")
        self.body.addWidget(Text(promise, tone=Tone.MUTED, wraps=True))
        self._problem = Text(tone=Tone.BAD, wraps=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.refused: Path | None = None
        self._buttons: list[Button] = []
        if recent:
            self.body.addWidget(self._build_recent(recent))
        self.body.addWidget(self._build_choices(is_first_time=not recent, has_demo=has_demo, can_restore=can_restore))
        self.look = LookChoice()
        self.look.chosen.connect(self.look_changed)
        self.body.addWidget(self.look)
        self.setFocusProxy(self._buttons[0])

    def say_not_a_shop(self, folder: Path) -> None:
        """Say that there is no shop in this folder."""
        self.refused = folder
        words = self.tr("There is no shop in “{folder}”. Please choose the folder in which the shop was made.")
        self._problem.setText(words.format(folder=folder.name))
        self._problem.show()
        announce(self, self._problem.text())

    def go_on_from(self, before: StartPage) -> None:
        """Stand as another start stood when another language was chosen there."""
        if before.refused is not None:
            self.say_not_a_shop(before.refused)
        self.look.language.setFocus()

    def _build_recent(self, recent: Sequence[Path]) -> QWidget:
        card = Card(self.tr("Your shops"))
        card.body.addWidget(Text(self.tr("Your shops"), TextRole.CARD_TITLE))
        for folder in recent:
            column = QVBoxLayout()
            column.setSpacing(SPACE_XS)
            button = self._wide(Button(folder.name, icon="store"))
            button.setAccessibleDescription(str(folder))
            button.clicked.connect(partial(self._on_recent_clicked, folder))
            column.addWidget(button)
            column.addWidget(Text(str(folder.parent), TextRole.CAPTION, Tone.MUTED, wraps=True))
            card.body.addLayout(column)
        return card

    def _build_choices(self, *, is_first_time: bool, has_demo: bool, can_restore: bool) -> QWidget:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        kind = ButtonKind.PRIMARY if is_first_time else ButtonKind.SECONDARY
        size = ButtonSize.LARGE if is_first_time else ButtonSize.NORMAL
        new = self._wide(Button(self.tr("Make a new shop"), kind, "folder-plus", size))
        new.clicked.connect(self.new_shop_wanted)
        existing = self._wide(Button(self.tr("Open an existing shop …"), ButtonKind.SECONDARY, "folder-open"))
        existing.clicked.connect(self._on_existing_clicked)
        column.addWidget(new)
        column.addWidget(existing)
        if can_restore:
            restore = self._wide(Button(self.tr("Restore a backup …"), ButtonKind.SECONDARY, "hard-drive"))
            restore.clicked.connect(self.restore_wanted)
            column.addWidget(restore)
        if has_demo:
            demo = self._wide(Button(self.tr("Look around with a demo shop"), ButtonKind.QUIET, "sparkles"))
            demo.clicked.connect(self.demo_wanted)
            column.addWidget(demo)
        return choices

    def _wide(self, button: Button) -> Button:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons.append(button)
        return button

    def _on_recent_clicked(self, folder: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (a slot)
        self.shop_chosen.emit(folder)

    def _on_existing_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder of your shop"))
        if chosen:
            self.shop_chosen.emit(Path(chosen))

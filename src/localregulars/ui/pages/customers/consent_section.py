"""What a person agreed to: one line a purpose, given and withdrawn in two presses each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.read_models import ConsentStatus
from localregulars.domain.consent import ConsentForm, Purpose
from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.section import Section
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import Choice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.consent import form as form_words
from localregulars.ui.wording.consent import purpose as purpose_words
from localregulars.ui.wording.consent import state_line


class ConsentSection(Section):
    """One `ConsentLine` for each purpose; at most one of them is open."""

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._lines: dict[Purpose, ConsentLine] = {}
        self.set_title(self.tr("Agreed to"))
        view_model.words_loaded.connect(self._on_words_loaded)

    @property
    def lines(self) -> dict[Purpose, ConsentLine]:
        """The lines by purpose."""
        return self._lines

    def show_state(self, state: ProfileState) -> None:
        """Show where every purpose stands."""
        wanted = dict(state.purposes)
        for purpose in [known for known in self._lines if known not in wanted]:
            line = self._lines.pop(purpose)
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        for purpose, status in wanted.items():
            if purpose not in self._lines:
                self._lines[purpose] = line = ConsentLine(purpose, self._view_model)
                line.opened.connect(self._close_others)
                self.body.addWidget(line)
            self._lines[purpose].show_status(status, state.today)

    def close_panels(self) -> bool:
        """Close what is open; False when nothing was."""
        return any(line.close_panel() for line in self._lines.values())

    def _close_others(self, opened: Purpose) -> None:
        for purpose, line in self._lines.items():
            if purpose is not opened:
                line.close_panel()

    def _on_words_loaded(self, purpose: Purpose, words: str) -> None:
        if purpose in self._lines:
            self._lines[purpose].show_words(words)


class ConsentLine(QWidget):
    """A purpose, where it stands, and the button that gives or withdraws it."""

    opened = Signal(Purpose)

    def __init__(self, purpose: Purpose, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._purpose = purpose
        self._view_model = view_model
        self._stands = False
        self._panel: Card | None = None
        self.button = Button("", ButtonKind.QUIET, size=ButtonSize.COMPACT)
        self.button.clicked.connect(self._on_button_clicked)
        self._state = Text(role=TextRole.CAPTION, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS // 2)
        words.addWidget(Text(purpose_words(purpose), wraps=True))
        words.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addLayout(row)

    @property
    def panel(self) -> Card | None:
        """What is open below the line."""
        return self._panel

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        return self._state.text()

    def show_status(self, status: ConsentStatus | None, today: date) -> None:
        """Show where it stands; what was open is closed when that has changed."""
        line = state_line(status, today)
        if line != self._state.text():
            self.close_panel()
        self._stands = status is not None and status.stands
        self._state.setText(line)
        self._state.set_tone(Tone.GOOD if self._stands else Tone.MUTED)
        words = self.tr("Withdraw …") if self._stands else self.tr("Ask …")
        self.button.set_words(words)
        self.button.setAccessibleName(
            self.tr("{action}: {purpose}").format(action=words.rstrip(" …"), purpose=purpose_words(self._purpose))
        )

    def show_words(self, words: str) -> None:
        """Show the words that have to be shown, with the answers below."""
        if isinstance(self._panel, GivePanel):
            self._panel.show_words(words)

    def close_panel(self) -> bool:
        """Close what is open; False when nothing was."""
        if self._panel is None:
            return False
        panel, self._panel = self._panel, None
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        return True

    def _on_button_clicked(self) -> None:
        if self.close_panel():
            return
        self._panel = self._withdraw_panel() if self._stands else self._give_panel()
        self._column.addWidget(self._panel)
        self.opened.emit(self._purpose)

    def _withdraw_panel(self) -> Card:
        panel = Card(self.tr("Withdraw"), is_sunken=True)
        question = self.tr("What was kept or worked out under it is deleted at once. This cannot be taken back.")
        panel.body.addWidget(Text(question, wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        withdraw = Button(self.tr("Withdraw it"), ButtonKind.DANGER, "ban", ButtonSize.COMPACT)
        withdraw.clicked.connect(lambda: self._view_model.withdraw(self._purpose))
        keep = Button(self.tr("Leave it as it is"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        keep.clicked.connect(self.close_panel)
        flow.addWidget(withdraw)
        flow.addWidget(keep)
        panel.body.addWidget(row)
        return panel

    def _give_panel(self) -> Card:
        panel = GivePanel(self._purpose, self._view_model)
        self._view_model.load_words(self._purpose)
        return panel


class GivePanel(Card):
    """The words to show, how clearly it was said, whether they are of age, and the two answers."""

    def __init__(self, purpose: Purpose, view_model: ProfileViewModel) -> None:
        super().__init__(purpose_words(purpose), is_sunken=True)
        self._purpose = purpose
        self._view_model = view_model
        self.body.addWidget(Text(self.tr("Show them these words, or read them out:"), TextRole.STRONG, wraps=True))
        self._words = Text(wraps=True)
        self.body.addWidget(self._words)
        options = [(ConsentForm.EXPLICIT.value, form_words(ConsentForm.EXPLICIT))]
        if not view_model.needs_clear_words(purpose):
            options.append((ConsentForm.REGULAR.value, form_words(ConsentForm.REGULAR)))
        self.form = Choice(options)
        self.form.setAccessibleName(self.tr("How clearly they said it"))
        self.form.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(12)
        self.body.addWidget(self.form)
        self.form.setVisible(len(options) > 1)
        self.adult = QCheckBox(self.tr("They say that they are of age"))
        self.body.addWidget(self.adult)
        self.adult.setVisible(view_model.asks_for_age(purpose))
        row = QWidget()
        flow = FlowLayout(row)
        self.agreed = Button(self.tr("They agreed"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        self.agreed.setEnabled(False)
        self.agreed.clicked.connect(self._on_agreed_clicked)
        self.adult.toggled.connect(self._show_readiness)
        refused = Button(self.tr("They said no"), ButtonKind.SECONDARY, size=ButtonSize.COMPACT)
        refused.clicked.connect(lambda: view_model.refuse(purpose))
        flow.addWidget(self.agreed)
        flow.addWidget(refused)
        self.body.addWidget(row)

    def show_words(self, words: str) -> None:
        """Show the words; only then can the yes be recorded."""
        self._words.setText(words)
        self._show_readiness()

    def _show_readiness(self) -> None:
        of_age = self.adult.isChecked() or not self._view_model.asks_for_age(self._purpose)
        self.agreed.setEnabled(bool(self._words.text()) and of_age)

    def _on_agreed_clicked(self) -> None:
        is_adult = self.adult.isChecked() if self._view_model.asks_for_age(self._purpose) else None
        self._view_model.give(self._purpose, ConsentForm(self.form.value), is_adult=is_adult)

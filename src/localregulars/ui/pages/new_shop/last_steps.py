"""The steps after the shop is made: bring your customers, and look at the words that they are shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.responsible import Responsible
from localregulars.ui.consent_words.model import ConsentWordsModel
from localregulars.ui.consent_words.panel import ConsentWords
from localregulars.ui.file_import import FileImport, ask_for_file
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.responsible_fields import ResponsibleFields
from localregulars.ui.widgets.states import BusyState
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Separator, Text, Tone
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
_STACKED_BELOW_EM = 34


class CustomersStep(QWidget):
    """A file from the till, or of what people agreed to.

    `demo_wanted()` to look around first. `is_running` while a file is being read: nothing else should be done then.
    """

    running_changed = Signal()
    demo_wanted = Signal()

    def __init__(self, file_import: FileImport | None, *, has_demo: bool) -> None:
        super().__init__()
        self._import = file_import
        self.has_brought = False
        about = self.tr(
            "Choose the file that your till can write of its receipts (often called “export”), or a list of what "
            "people agreed to. Of people who have not agreed only the number of visits a day is kept: when they have, "
            "bring in the same file again. Nothing is counted twice."
        )
        self.choose = Button(self.tr("Choose a file …"), ButtonKind.SECONDARY, "file-up")
        self.choose.clicked.connect(self._on_choose_clicked)
        self.demo = Button(self.tr("Look around in the demo shop first"), ButtonKind.QUIET, "sparkles")
        self.demo.clicked.connect(self.demo_wanted)
        self._busy = BusyState()
        self.status = StatusLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_M)
        flow.addWidget(self.choose)
        flow.addWidget(self.demo)
        self.demo.setVisible(has_demo)
        column.addWidget(row)
        column.addWidget(self._busy)
        column.addWidget(self.status)
        if file_import is not None:
            file_import.started.connect(lambda job: self._busy.watch(job, self._words(), can_stop=True))
            file_import.finished.connect(self._on_finished)
            file_import.failed.connect(self._on_failed)
            file_import.cancelled.connect(self._on_cancelled)
        self._file = Path()

    @property
    def first(self) -> QWidget:
        """What takes the focus first. No focus proxy: one that comes late in the order of Tab would catch it."""
        return self.choose

    @property
    def is_running(self) -> bool:
        """Whether a file is being brought in."""
        return self._import is not None and self._import.is_running

    def bring(self, path: Path) -> None:
        """Bring this file in; what became of it is said below the button."""
        if self._import is None or self.is_running:
            return
        self._file = path
        self.status.say("")
        self._import.start(path)
        self._let_press()

    def is_complete(self) -> bool:
        """Whether something was brought in; if not, that is said."""
        if not self.has_brought:
            self.status.say(self.tr("Please choose a file, or skip this step."), Tone.BAD)
            self.choose.setFocus()
        return self.has_brought

    def _words(self) -> str:
        return translate("ImportStrip", "Bringing in {file}").format(file=self._file.name)

    def _let_press(self) -> None:
        for button in (self.choose, self.demo):
            button.setEnabled(not self.is_running)
        self.running_changed.emit()

    def _on_choose_clicked(self) -> None:
        chosen = ask_for_file(self)
        if chosen is not None:
            self.bring(chosen)

    def _on_finished(self, sentence: str) -> None:
        self.has_brought = True
        self._let_press()
        self.choose.set_words(self.tr("Choose another file …"))
        self.status.say(sentence, Tone.GOOD)

    def _on_failed(self, error: Exception) -> None:
        self._let_press()
        ours = translate("ShopShell", "That did not work because of a mistake of ours. Nothing was changed.")
        self.status.say(told(error) if isinstance(error, LocalRegularsError) else ours, Tone.BAD)
        self.choose.setFocus()

    def _on_cancelled(self) -> None:
        self._let_press()
        self.status.say(self.tr("Stopped. Nothing of the file was kept."))


class WordsStep(QWidget):
    """The words that customers are shown, to read and to word; and who stands behind them, as the law wants it said.

    `form_changed()` after the form for own words was opened or closed.
    """

    confirmed = Signal()
    form_changed = Signal()

    def __init__(self, model: ConsentWordsModel) -> None:
        super().__init__()
        about = self.tr(
            "Customers are shown or read these words before they say yes, a question of its own for each. They are "
            "ready to use, and you may ask in your own words. What they still need is who is responsible for the data: "
            "the law wants that said."
        )
        self.words = ConsentWords(model)
        self.who = ResponsibleFields(_STACKED_BELOW_EM, only_needed=True)
        self.name, self.address, self.phone, self.email = self.who.fields.values()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        column.addWidget(self.who)
        column.addWidget(Separator())
        column.addWidget(self.words)
        self.who.confirmed.connect(self.confirmed)
        self.words.form_changed.connect(self.form_changed)

    @property
    def first(self) -> QWidget:
        """What takes the focus first."""
        return self.name.input

    @property
    def has_main_button(self) -> bool:
        """Whether a form with a main button of its own is open."""
        return not self.words.form.isHidden()

    def responsible(self) -> Responsible:
        """Who is responsible, as it was typed."""
        return self.who.typed

    def is_complete(self) -> bool:
        """Whether the law has all that it wants, and no words wait to be saved; what is missing is said there."""
        return self.who.is_complete() and self.words.is_settled()

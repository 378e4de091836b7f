"""What opens below an agreement: its words, the two answers to it, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.card import ADULTS_ONLY
from localregulars.application.documents import is_draft
from localregulars.domain.consent import EXPLICIT_ONLY, Adult, Notice, Purpose
from localregulars.ui.pages.customers.care_view_model import CareCardModel, Saying
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.form_end import FormEnd
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording import care as wording


class WordsPanel(Card):
    """The words of a notice, with the mark of a draft where they are one."""

    def __init__(self, title: str) -> None:
        super().__init__(title, is_sunken=True)
        self._title = Text(self.tr("These are the words:"), TextRole.STRONG, wraps=True)
        self.draft = Chip(self.tr("Draft: have a native lawyer read it"), Tone.ATTENTION)
        self.draft.hide()
        self.notice = Text(wraps=True)
        for widget in (self._title, self.draft, self.notice):
            self.body.addWidget(widget)

    def show_words(self, notice: Notice) -> None:
        """Show them."""
        self.notice.setText(notice.text)
        self.draft.setVisible(is_draft(notice.language))
        announce(self, notice.text)


class GivePanel(WordsPanel):
    """The words to show or read out, how the yes was said, and the two answers; nothing is chosen beforehand."""

    def __init__(self, purpose: Purpose, model: CareCardModel, keep: Callable[[], object]) -> None:
        super().__init__(wording.agreement(purpose))
        self._purpose, self._model = purpose, model
        self._adult = Adult.UNKNOWN
        needs_clear_words = purpose in EXPLICIT_ONLY
        self._title.setText(
            self.tr("This one needs a clear yes to exactly these words. Read them out, or hand over the paper:")
            if needs_clear_words
            else self.tr("Read these words out, or hand over the paper:")
        )
        self.age = AgeQuestion(model)
        self.age.hide()
        ways = [
            (Saying.ALOUD, self.tr("A clear yes to these words")),
            (Saying.TICKED, self.tr("Read aloud, ticked by you")),
            (Saying.PAPER, self.tr("Signed on paper")),
            (Saying.SCREEN, self.tr("Pressed by you on this screen")),
            (Saying.PHONE, self.tr("By telephone, to these words")),
        ]
        if not needs_clear_words:
            ways.append((Saying.PASSING, self.tr("A yes in passing")))
        self.saying = Answers(self.tr("How was the yes said?"), [(way.value, words) for way, words in ways])
        self.saying.chosen.connect(self._show_readiness)
        for widget in (self.age, self.saying, self._build_company(), self._build_answers(keep)):
            self.body.addWidget(widget)

    @property
    def first(self) -> QWidget:
        """The first question that waits for an answer."""
        return self.saying if self.age.isHidden() else self.age

    def show_words(self, notice: Notice) -> None:
        """Show the words; only then can a yes be written down."""
        super().show_words(notice)
        self._show_readiness()

    def show_age(self, adult: Adult) -> None:
        """Where only adults can agree, ask for the age once."""
        self._adult = adult
        self.age.show_age(adult)
        self.age.setVisible(self._purpose in ADULTS_ONLY and adult is not Adult.YES)
        self._show_readiness()

    def _build_company(self) -> QWidget:
        """Who stood by and who helped: asked for only where somebody wants to write it down."""
        self.company = Button(self.tr("Somebody stood by or helped …"), ButtonKind.QUIET, "users", ButtonSize.COMPACT)
        self.witness = LabelledField(self.tr("Who stood by (if anybody)"))
        self.supporter = LabelledField(self.tr("Who helped you decide (if anybody)"))
        fields = QWidget()
        below = QVBoxLayout(fields)
        below.setContentsMargins(0, 0, 0, 0)
        for field in (self.witness, self.supporter):
            below.addWidget(field)
        fields.hide()
        self.company.clicked.connect(lambda: fields.setVisible(fields.isHidden()))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.company, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(fields)
        return whole

    def _build_answers(self, keep: Callable[[], object]) -> QWidget:
        self.agreed = Button(self.tr("Yes, write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        self.agreed.setEnabled(False)
        self.agreed.clicked.connect(self._on_agreed_clicked)
        self.refused = Button(self.tr("No, thank you"), ButtonKind.SECONDARY, size=ButtonSize.COMPACT)
        self.refused.clicked.connect(lambda: self._model.refuse(self._purpose))
        end = FormEnd(self.agreed, self.refused)
        end.left.connect(keep)
        return end

    def _show_readiness(self) -> None:
        of_age = self._adult is Adult.YES or self._purpose not in ADULTS_ONLY
        missing = [] if of_age else [self.age.accessibleName()]
        missing += [] if self.saying.value else [self.saying.accessibleName()]
        self.agreed.setEnabled(bool(self.notice.text()) and not missing)
        say_what_is_missing(self.agreed, missing)

    def _on_agreed_clicked(self) -> None:
        self._model.give(
            self._purpose, Saying(self.saying.value), witness=self.witness.text, supporter=self.supporter.text
        )


def say_what_is_missing(button: Button, questions: Sequence[str]) -> None:
    """Tell at a button that cannot be pressed yet which questions wait for an answer."""
    words = "\n".join(questions)
    button.setToolTip(words)
    button.setAccessibleDescription(words)


class WithdrawPanel(Card):
    """What taking it back does, and the one answer that does it. Nobody is asked why."""

    def __init__(self, purpose: Purpose, model: CareCardModel, keep: Callable[[], object]) -> None:
        super().__init__(wording.agreement(purpose), is_sunken=True)
        does = Text(wording.what_withdrawal_does(purpose), wraps=True)
        more = Text(self.tr("No reason is needed. You can say yes anew at any time."), tone=Tone.MUTED, wraps=True)
        self.withdraw = Button(self.tr("Take it back now"), ButtonKind.DANGER, "ban", ButtonSize.COMPACT)
        self.withdraw.clicked.connect(lambda: model.withdraw(purpose))
        end = FormEnd(self.withdraw)
        end.left.connect(keep)
        self.keep = end.leave
        for widget in (does, more, end):
            self.body.addWidget(widget)
        announce(self, does.text())


class AgeQuestion(Answers):
    """Of age or not, by their own word; the answer is written down at once."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(
            self.tr("Are you of age?"), [(Adult.YES.value, self.tr("Yes")), (Adult.NO.value, self.tr("No"))]
        )
        self.chosen.connect(lambda value: model.say_age(Adult(value)))

    def show_age(self, adult: Adult) -> None:
        """Show what was said; nothing where nothing was."""
        self.choose("" if adult is Adult.UNKNOWN else adult.value)

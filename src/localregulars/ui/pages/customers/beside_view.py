"""Two records side by side: what each knows, and a choice wherever only one of two can stay."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.customers.merging import MergeChoices, PurposeRow, RecordSide, SideBySide
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.merging import MergedField, Side
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns, at_the_top
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import merging as wording

_STACKED_BELOW_EM = 44
_ASK, _TAKE = "ask", "take"


class BesideView(QWidget):
    """One reading of two records; `choices` is what was chosen so far, which is what the rules say at first."""

    def __init__(self, seen: SideBySide, today: date) -> None:
        super().__init__()
        self._today = today
        self.fields: dict[MergedField, Answers] = {}
        self.age: Answers | None = None
        self.answers: dict[Purpose, Answers] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        beside = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_M)
        for which, record in ((Side.KEPT, seen.kept), (Side.OTHER, seen.other)):
            beside.add(at_the_top(_record(which, record, seen.same, today)))
        column.addWidget(beside)
        for part in (self._choose(seen), self._agreed(seen.purposes)):
            if part is not None:
                column.addWidget(part)

    @property
    def choices(self) -> MergeChoices:
        """What is chosen."""
        taken = frozenset(purpose for purpose, answers in self.answers.items() if answers.value == _TAKE)
        age = None if self.age is None else Side(self.age.value)
        return MergeChoices({which: Side(answers.value) for which, answers in self.fields.items()}, age, taken)

    def take_every_yes(self) -> None:
        """Choose every yes that is the owner's to take."""
        for answers in self.answers.values():
            answers.choose(_TAKE)
        announce(self, wording.taken(len(self.answers)))

    def _choose(self, seen: SideBySide) -> Card | None:
        """Rows of what differs, the record's own text on each button; None where nothing does."""
        for which in MergedField:
            texts = {
                Side.KEPT: wording.text_of(seen.kept, which, self._today),
                Side.OTHER: wording.text_of(seen.other, which, self._today),
            }
            if all(texts.values()) and len(set(texts.values())) > 1:
                self.fields[which] = _asked(
                    wording.which_stays(which), [(side.value, text) for side, text in texts.items()], Side.KEPT
                )
        if {seen.kept.adult, seen.other.adult} == {Adult.YES, Adult.NO}:
            ages = {Side.KEPT: seen.kept.adult, Side.OTHER: seen.other.adult}
            under_age = Side.KEPT if seen.kept.adult is Adult.NO else Side.OTHER
            options = [(side.value, wording.age_answer(age)) for side, age in ages.items()]
            self.age = _asked(wording.age_question(), options, under_age)
        rows = [*self.fields.values(), *([] if self.age is None else [self.age])]
        if not rows:
            return None
        about = self.tr("Everything else of both records is kept: visits, notes, customer numbers, what they said.")
        return _card(self.tr("What stays"), [Text(about, tone=Tone.MUTED, wraps=True), *rows])

    def _agreed(self, rows: Sequence[PurposeRow]) -> Card | None:
        """What holds for each purpose, and the answers that are the owner's to take; None where nobody was asked."""
        said = [wording.agreed_by_both(rows), *(wording.what_holds(row, self._today) for row in rows)]
        parts: list[QWidget] = [Text(words, wraps=True) for words in said if words]
        for row in rows:
            if row.may_be_taken:
                options = [(_ASK, wording.ask_again()), (_TAKE, wording.take())]
                self.answers[row.purpose] = _asked(wording.question(row, self._today), options, _ASK)
        if self.answers:
            about = self.tr(
                "A yes that only one record knows, or that is newer than a no, is yours to take: it was written down, "
                "and you are sure that it is the same person. One that you do not take is kept for 30 days, unused, "
                "until you asked them again."
            )
            parts += [Text(about, tone=Tone.MUTED, wraps=True), *self.answers.values()]
        if len(self.answers) > 1:
            every = Button(self.tr("Take every yes"), ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
            every.clicked.connect(self.take_every_yes)
            parts.append(_at_the_left(every))
        return _card(self.tr("What they agreed to"), parts) if parts else None


def _at_the_left(button: Button) -> QWidget:
    """As wide as its words, where a card would stretch it."""
    row = QWidget()
    FlowLayout(row).addWidget(button)
    return row


def _asked(question: str, options: Sequence[tuple[str, str]], first: str) -> Answers:
    answers = Answers(question, options)
    answers.choose(first)
    return answers


def _record(which: Side, record: RecordSide, same: Collection[MergedField], today: date) -> Card:
    name = wording.name(record)
    card = Card(f"{wording.side(which)}: {name}")
    card.body.addWidget(Text(wording.side(which), TextRole.CAPTION, Tone.MUTED, wraps=True))
    card.body.addWidget(Text(name, TextRole.CARD_TITLE, wraps=True))
    for line in wording.known(record, same, today):
        card.body.addWidget(Text(line, wraps=True))
    return card


def _card(title: str, parts: Sequence[QWidget]) -> Card:
    card = Card(title)
    card.body.addWidget(Text(title, TextRole.CARD_TITLE, wraps=True))
    for part in parts:
        card.body.addWidget(part)
    return card

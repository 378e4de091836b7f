"""The forms that open in a wish: who joins, where it stands, what it is put to, and how it is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator

from localregulars.domain.wishes import LONGEST_BECAUSE, LONGEST_WISH, MOST_AT_ONCE, Wish, WishId, WishState
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.person_form import PersonForm
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import Choice, LabelledChoice, LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.wording import voices as wording


class NumberField(LabelledField):
    """A whole number from nought; nothing typed is nought. `widest` is what it has room for."""

    def __init__(self, label: str, hint: str = "", *, widest: str = "") -> None:
        super().__init__(label, hint=hint)
        digits = QRegularExpression(rf"\d{{0,{len(str(MOST_AT_ONCE))}}}")
        self.input.setValidator(QRegularExpressionValidator(digits, self.input))
        self.make_narrow(widest or "0" * len(str(MOST_AT_ONCE)))

    @property
    def number(self) -> int:
        """What is typed."""
        return int(self.text) if self.text.strip() else 0


class JoinForm(PersonForm):
    """Somebody of the customers wishes it too; Enter with somebody chosen sends."""

    def __init__(self, model: PageModel) -> None:
        super().__init__(model, QCoreApplication.translate("JoinForm", "Who wishes it too"))
        self.finish(Button(self.tr("Count them in"), ButtonKind.PRIMARY, "check"))


class MoreForm(PlaceForm):
    """So many more wish it, without a name."""

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberField(self.tr("How many more said so, without a name"))
        self.number.confirmed.connect(self.send)
        self.column.addWidget(self.number)
        self.finish(Button(self.tr("Count them in"), ButtonKind.PRIMARY, "check"))

    def open(self) -> None:
        """Open, with one."""
        self.number.set_text("1")
        self.show()
        self.number.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.input.selectAll()


class MoveForm(PlaceForm):
    """Where the wish stands now, and what became of it."""

    def __init__(self) -> None:
        super().__init__()
        self.state = LabelledChoice(self.tr("Where it stands"), [(one.value, wording.state(one)) for one in WishState])
        self.because = LabelledField(
            self.tr("What became of it"),
            hint=self.tr("It is told at the counter, and hangs on the wall if you print it."),
        )
        self.because.input.setMaxLength(LONGEST_BECAUSE)
        self.because.confirmed.connect(self.send)
        self.column.addWidget(self.state)
        self.column.addWidget(self.because)
        self.finish(Button(self.tr("Save"), ButtonKind.PRIMARY, "check"))

    @property
    def chosen(self) -> WishState:
        """The state that is chosen."""
        return WishState(self.state.value)

    def open(self, wish: Wish) -> None:
        """Open as it stands."""
        self.state.input.choose(wish.state.value)
        self.because.set_text(wish.because)
        self.show()
        self.state.input.setFocus(Qt.FocusReason.OtherFocusReason)


class MergeForm(PlaceForm):
    """Which other wish it is the same as."""

    def __init__(self) -> None:
        super().__init__()
        self.into = LabelledChoice(self.tr("It is the same as"), [])
        self.column.addWidget(self.into)
        self.finish(Button(self.tr("Put them together"), ButtonKind.PRIMARY, "check"))

    @property
    def chosen(self) -> WishId:
        """The wish that is chosen."""
        return WishId(int(self.into.value))

    def open(self, others: Sequence[Wish]) -> None:
        """Open, with these to choose from; there is one at least."""
        offer(self.into.input, [(str(wish.wish_id), wish.words) for wish in others])
        self.show()
        self.into.input.setFocus(Qt.FocusReason.OtherFocusReason)


class WordsForm(PlaceForm):
    """Say it otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.words = LabelledField(self.tr("What is wished for"))
        self.words.input.setMaxLength(LONGEST_WISH)
        self.words.confirmed.connect(self.send)
        self.column.addWidget(self.words)
        self.finish(Button(self.tr("Save"), ButtonKind.PRIMARY, "check"))

    def open(self, wish: Wish) -> None:
        """Open with the words as they are."""
        self.words.set_text(wish.words)
        self.show()
        self.words.input.setFocus(Qt.FocusReason.OtherFocusReason)


def offer(choice: Choice, options: Sequence[tuple[str, str]]) -> None:
    """Put these into a list to choose from, instead of what was in it."""
    choice.clear()
    for value, words in options:
        choice.addItem(words, value)

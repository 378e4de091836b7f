"""The form in which an owner words what is asked, beside the program's words for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.consent.own_words import WordsView
from localregulars.domain.consent import RENEWAL_DAYS
from localregulars.domain.own_words import LONGEST_OWN_WORDS, months_in, parts_of
from localregulars.ui.theme.tokens import SPACE_L, SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.widgets.text_area import LabelledArea
from localregulars.ui.wording.privacy import months

_STACKED_BELOW_EM = 52
_LINES, _LINES_ALONE = 11, 7
"""As many as the program's words have beside it; below them, as many as a small window shows with what is around."""
_AS_IN_A_FIELD = 11
"""How far from its edge words begin in a field of several lines."""
_SAME, _OTHER = "same", "other"


class WordsForm(PlaceForm):
    """`wanted(typed, is_material)` when it is sent; `typing(words)` while somebody types.

    Whether other things are asked than before is asked only where somebody agreed to what was asked before, and it is
    never answered beforehand: it decides whether their yes stands.
    """

    wanted = Signal(str, bool)
    typing = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._agreed = 0
        self.shipped = Text(wraps=True)
        hint = self.tr("Up to {most} characters. What is promised below is added by itself.").format(
            most=LONGEST_OWN_WORDS
        )
        self.area = LabelledArea(self.tr("Your words"), hint=hint, lines=_LINES)
        self.times = Text(tone=Tone.MUTED, wraps=True)
        self.difference = Answers(
            self.tr("Do your words ask something else than before?"),
            [(_SAME, self.tr("No, the same in better words")), (_OTHER, self.tr("Yes, something else is asked"))],
        )
        self.who = Text(wraps=True)
        self.save = Button("", ButtonKind.PRIMARY, "check")
        self._build()
        self.area.input.textChanged.connect(self._on_typed)
        self.difference.chosen.connect(self._on_difference_chosen)

    def open(self, view: WordsView, words: str) -> None:
        """Open it with these words in it; the program brings words for this place."""
        if view.shipped is None:
            return
        asked = parts_of(view.shipped.purpose, view.shipped.text).asked
        self.shipped.setText(asked)
        needed = self.tr(", ").join(months(count) for count in months_in(asked))
        self.times.setText(self.tr("Keep in them how long things are kept: {times}.").format(times=needed))
        self.times.setVisible(bool(needed))
        self.area.set_text(words)
        self.difference.choose("")
        self.show_agreed(view.agreed)
        self.show_problem("")
        self.show()

    def show_agreed(self, agreed: int) -> None:
        """How many people's yes is to the words of now."""
        self._agreed = agreed
        self.difference.setVisible(agreed > 0)
        self._show_who()

    def take_focus(self) -> None:
        """The keyboard goes to the words, behind the last of them."""
        self.area.input.moveCursor(self.area.input.textCursor().MoveOperation.End)
        self.area.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Look first whether it is said what becomes of those who agreed before."""
        if self._agreed and not self.difference.value:
            self.show_problem(self.tr("Please say whether your words ask something else than before."))
            self.difference.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.show_problem("")
        self.wanted.emit(self.area.text, self._agreed > 0 and self.difference.value == _OTHER)

    def forget(self) -> None:
        """Empty it too."""
        super().forget()
        self.area.set_text("")
        self.difference.choose("")

    def _build(self) -> None:
        columns = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        columns.add(self._build_shipped())
        columns.add(self.area)
        columns.restacked.connect(lambda is_stacked: self.area.show_lines(_LINES_ALONE if is_stacked else _LINES))
        for widget in (columns, self.times, self.difference, self.who):
            self.column.addWidget(widget)
        self.finish(self.save)

    def _build_shipped(self) -> QWidget:
        """The program's words below their name, line by line as high as the same words in the field beside them."""
        box = Card(self.tr("The program's words"), is_sunken=True)
        box.body.setContentsMargins(_AS_IN_A_FIELD, _AS_IN_A_FIELD, _AS_IN_A_FIELD, _AS_IN_A_FIELD)
        box.body.addWidget(self.shipped)
        box.body.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS + 2)
        column.addWidget(Text(self.tr("The program's words"), TextRole.STRONG))
        column.addWidget(box, 1)
        return whole

    def _on_typed(self) -> None:
        self.show_problem("")
        self.typing.emit(self.area.text)

    def _on_difference_chosen(self) -> None:
        self.show_problem("")
        self._show_who()
        announce(self, self.who.text())

    def _show_who(self) -> None:
        """Who agreed to the words before, and what becomes of their yes."""
        ends = self._agreed > 0 and self.difference.value == _OTHER
        words = self.tr("%n person(s) agreed to the present words.", None, self._agreed) if self._agreed else ""
        if ends:
            words = self.tr(
                "The yes of %n person(s) ends at once and they have to be asked again. What they gave is kept unused "
                "for {days} days meanwhile, and then deleted. This cannot be taken back.",
                None,
                self._agreed,
            ).format(days=RENEWAL_DAYS)
        self.who.setText(words)
        self.who.setVisible(bool(words))
        self.save.set_words(
            self.tr("Save, and ask %n person(s) again", None, self._agreed)
            if ends
            else self.tr("Show these words from now on")
        )

"""A part of the profile with a title of its own, and one whose lines are written down and taken off in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.customers.profile_view_model import ProfileState
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.focus_in_sight import show_opened
from localregulars.ui.widgets.form_end import FormEnd
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone


class Section(QWidget):
    """A title, perhaps a button beside it, and a body; `show_state` is called for every reading of the profile."""

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_S)

    def set_title(self, title: str, button: QWidget | None = None) -> None:
        """Give the part its name; called once, before anything is added to the body."""
        self.setAccessibleName(title)
        row = QHBoxLayout()
        row.addWidget(Text(title, TextRole.CARD_TITLE), 1)
        if button is not None:
            row.addWidget(button)
        self.body.addLayout(row)

    def show_state(self, state: ProfileState) -> None:
        """Show one reading."""
        raise NotImplementedError


class NotesSection(Section):
    """A part with lines that can be taken off again, and a small form for another one that opens in place.

    `openers` are the buttons that open forms, by the name of what each is for. A form that is closed gives the keyboard
    back to what opened it, and a line that was taken off to the next.
    """

    def __init__(self) -> None:
        super().__init__()
        self._form: Card | None = None
        self._opener = ""
        self._put: list[RemovableLine] = []
        self.openers: dict[str, Button] = {}

    def typed(self) -> Mapping[str, Typed]:
        """What is typed into the form that is open, by what it is for; nothing where none is."""
        return {} if self._form is None else {self._opener: typed_in(self._form)}

    def type_again(self, typed: Mapping[str, Typed]) -> None:
        """Open the same form with the same in it, where it is still offered."""
        for name, opener in self.openers.items():
            if name in typed and opener.isVisibleTo(self):
                self.close_form()
                opener.click()
                if self._form is not None:
                    type_again(self._form, typed[name])

    def open_form(self, form: Card, opener: str, save: Button) -> None:
        """Show a form at the end of the part, with `save` and the way back below it; `opener` says what it is for."""
        end = FormEnd(save)
        end.left.connect(self.close_form)
        form.body.addWidget(end)
        self._form, self._opener = form, opener
        self.body.addWidget(form)
        put_in_order(self)
        show_opened(form)

    def close_form(self) -> bool:
        """Close the form; False when it was not open."""
        if self._form is None:
            return False
        form, self._form = self._form, None
        if holds_focus(form):
            self.openers[self._opener].setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        return True

    def put_lines(self, layout: QVBoxLayout, lines: Sequence[RemovableLine]) -> None:
        """Put these in the place of everything there; a keyboard that was on one stays in its place or near it."""
        place = next((at for at, line in enumerate(self._put) if holds_focus(line)), None)
        if place is not None:
            next(iter(self.openers.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        clear(layout)
        self._put = list(lines)
        for line in lines:
            layout.addWidget(line)
        if place is not None and lines:
            lines[min(place, len(lines) - 1)].remove.setFocus(Qt.FocusReason.OtherFocusReason)


class RemovableLine(QWidget):
    """Words, and a button that takes them off."""

    def __init__(self, words: str, remove: Callable[[], object], tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(words, tone=tone, wraps=True), 1)
        self.remove = Button(
            self.tr("Remove: {days}").format(days=words), ButtonKind.QUIET, "x", ButtonSize.COMPACT, words_shown=False
        )
        self.remove.clicked.connect(lambda: remove())  # noqa: PLW0108 (Qt would pass "checked" on)
        row.addWidget(self.remove)


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

"""The words of each purpose in each language, as customers are shown them; to put in one's own, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.consent.own_words import WordsView
from localregulars.application.documents import WRITTEN_LANGUAGES, is_draft
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import NoticeId
from localregulars.domain.own_words import NoticeParts, parts_of
from localregulars.ui.consent_words.form import WordsForm
from localregulars.ui.consent_words.model import ConsentWordsModel
from localregulars.ui.language import LANGUAGES
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import Choice, LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording import consent as wording

_STACKED_BELOW_EM = 40
_LETTERS_IN_SIGHT = 24
_START = Qt.AlignmentFlag.AlignLeft
_Place = tuple[Purpose, str]


@dataclass(frozen=True, slots=True)
class WordsKept:
    """Where the panel stood, and what was typed and not saved, by purpose and language."""

    purpose: Purpose
    language: str
    drafts: Mapping[_Place, str] = field(repr=False)


class ConsentWords(QWidget):
    """Reads for itself. What is typed for a purpose is there again when one comes back to it.

    `form_changed()` says that the form was opened or closed: while it is open, its button is the main one.
    """

    form_changed = Signal()

    def __init__(self, model: ConsentWordsModel) -> None:
        super().__init__()
        self._model = model
        self._view: WordsView | None = None
        self._instead_of: NoticeId | None = None
        self._drafts: dict[_Place, str] = {}
        self._under_way: set[_Place] = set()
        self._is_asked_to_save = False
        self._follows_customers = True
        self.purpose = LabelledChoice(
            self.tr("The words for"), [(each.value, wording.purpose(each)) for each in Purpose]
        )
        self.language = LabelledChoice(
            self.tr("Language of the words"), [(code, LANGUAGES.get(code, code)) for code in WRITTEN_LANGUAGES]
        )
        self.whose = SignLine("info")
        self.behind = SignLine("circle-alert", tone=Tone.ATTENTION)
        self.right = Button(self.tr("Mine are still right"), ButtonKind.SECONDARY, "check")
        self.others = Text(tone=Tone.MUTED, wraps=True)
        self.edit = Button(self.tr("Put them in your own words …"), icon="pencil")
        self.back = Button(self.tr("Back to the program's words"), ButtonKind.QUIET, "undo-2")
        self.form = WordsForm()
        self._paper = Card(self.tr("What customers are shown"), is_sunken=True)
        self._paper_title = Text(self.tr("What customers are shown"), TextRole.STRONG, wraps=True)
        self.draft = Chip(self.tr("Draft: have a native lawyer read it"), Tone.ATTENTION)
        self.asked, self.promised = Text(wraps=True), Text(tone=Tone.MUTED, wraps=True)
        # As long as its longest purpose, in large text it would let no window be small.
        self.purpose.input.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.purpose.input.setMinimumContentsLength(_LETTERS_IN_SIGHT)
        self._build()
        self._connect()

    @property
    def text(self) -> str:
        """The words as customers are shown them, or will be once what is typed is saved."""
        return NoticeParts(self.asked.text(), self.promised.text()).text

    def refresh(self) -> None:
        """Read again, in what customers speak now unless a language was chosen; what is typed stays."""
        follows = self._follows_customers and self.form.isHidden() and not self._under_way
        self._model.look_again("" if follows else None)

    def go_back(self) -> bool:
        """Close the form. False when it was not open."""
        if self.form.isHidden():
            return False
        self.form.give_up()
        return True

    def is_settled(self) -> bool:
        """Whether nothing is typed that is not saved; else it is brought into sight, with what can be done."""
        self._keep_draft()
        if not self._drafts:
            return True
        if self._place not in self._drafts or self.form.isHidden():
            purpose, language = next(iter(self._drafts))
            self.fill_again(WordsKept(purpose, language, dict(self._drafts)))
            self._is_asked_to_save = True
        else:
            self._ask_to_save()
        return False

    def _ask_to_save(self) -> None:
        self._is_asked_to_save = False
        self.form.show_problem(self.tr("Save these words first, or leave it as it is."))
        self.form.take_focus()

    def half_filled(self) -> WordsKept:
        """Where it stands, for the one that takes its place when another language is spoken."""
        self._keep_draft()
        return WordsKept(self._model.purpose, self._model.language, dict(self._drafts))

    def fill_again(self, kept: WordsKept) -> None:
        """Stand there again."""
        self._view, self._drafts = None, dict(kept.drafts)
        self.purpose.input.choose(kept.purpose.value)
        self._model.choose(kept.purpose, kept.language)

    def _build(self) -> None:
        choices = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        choices.add(self.purpose)
        choices.add(self.language)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.edit, self.back):
            flow.addWidget(button)
        on_paper: tuple[QWidget, ...] = (self._paper_title, self.draft, self.asked, self.promised)
        for widget in on_paper:
            self._paper.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for widget in (choices, self.whose, self.behind):
            column.addWidget(widget)
        column.addWidget(self.right, 0, _START)
        for widget in (self.others, buttons, self.form, self._paper):
            column.addWidget(widget)
        self._buttons = buttons
        for widget in (self.whose, self.behind, self.right, self.others, buttons, self.draft):
            widget.hide()

    def _connect(self) -> None:
        self.purpose.input.activated.connect(self._on_place_chosen)
        self.language.input.activated.connect(self._on_language_chosen)
        self.edit.clicked.connect(self._on_edit)
        self.back.clicked.connect(self._on_back)
        self.right.clicked.connect(self._on_right)
        self.form.wanted.connect(self._on_wanted)
        self.form.typing.connect(self._on_typing)
        self.form.closed.connect(self._on_closed)
        self.form.installEventFilter(self)
        self._model.shown.connect(self._on_shown)

    # What is shown

    def _on_language_chosen(self) -> None:
        self._follows_customers = False
        self._on_place_chosen()

    def _on_place_chosen(self) -> None:
        self._is_asked_to_save = False
        self._keep_draft()
        self.form.forget()
        self._view = None
        self._model.choose(Purpose(self.purpose.value), self.language.value)

    def _on_shown(self, view: WordsView) -> None:
        is_new = self._view is None
        self._view = view
        notice = view.now.notice
        self._model.language = notice.language
        self.language.input.choose(notice.language)
        self._show_whose(view)
        self.draft.setVisible(is_draft(notice.language))
        if is_new and self._place in self._drafts and view.shipped is not None:
            self._open(view, self._drafts[self._place])
            if self._is_asked_to_save:
                self._ask_to_save()
        if self.form.isHidden():
            self._show_words(view)
        else:
            self.form.show_agreed(view.agreed)

    @property
    def _place(self) -> _Place:
        return self._model.purpose, self._model.language

    def _show_words(self, view: WordsView) -> None:
        parts = parts_of(view.now.notice.purpose, view.now.notice.text)
        self.asked.setText(parts.asked)
        self.promised.setText(parts.promised)
        self.promised.setVisible(bool(parts.promised))
        self._paper_title.setText(self.tr("What customers are shown"))

    def _show_whose(self, view: WordsView) -> None:
        is_own, can_edit = view.now.is_own, view.shipped is not None
        if is_own:
            self.whose.say("pencil", self.tr("These are your own words."), Tone.PLAIN)
        else:
            self.whose.say("info", self.tr("These are the program's words."), Tone.MUTED)
        told = (
            self.tr("The program's words have changed since you wrote yours. Compare them.") if view.is_behind else ""
        )
        self.behind.say("circle-alert", told, Tone.ATTENTION)
        self.right.setVisible(view.is_behind)
        elsewhere = [place for place in view.behind if place != self._place]
        names = self.tr(", ").join(f"{wording.purpose(each)} ({LANGUAGES.get(code, code)})" for each, code in elsewhere)
        self.others.setText(self.tr("The program's words have changed here too: {places}.").format(places=names))
        self.others.setVisible(bool(elsewhere))
        self.edit.set_words(self.tr("Change your words …") if is_own else self.tr("Put them in your own words …"))
        self.back.setVisible(is_own)
        self._buttons.setVisible(can_edit and self.form.isHidden())

    # Own words

    def _on_edit(self) -> None:
        if self._view is not None:
            now = self._view.now.notice
            self._open(self._view, parts_of(now.purpose, now.text).asked)
            self.form.take_focus()

    def _on_back(self) -> None:
        """At once where nobody agreed to the own words; else it has to be said what becomes of their yes."""
        view = self._view
        if view is None or view.shipped is None:
            return
        theirs = parts_of(view.shipped.purpose, view.shipped.text).asked
        if view.agreed:
            self._open(view, theirs)
            self.form.difference.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._instead_of = view.now.notice_id
            self._on_wanted(theirs, is_material=False)

    def _on_right(self) -> None:
        if self._view is not None and self._view.shipped is not None:
            self._model.keep_own(self._view.shipped)
            if self.form.isHidden():
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.form.take_focus()  # the button that opens it is not there while it is open

    def _open(self, view: WordsView, words: str) -> None:
        self._instead_of = view.now.notice_id
        self.form.open(view, words)
        self._show_under_way()
        self._buttons.hide()
        if view.shipped is not None:
            self.promised.setText(parts_of(view.shipped.purpose, view.shipped.text).promised)
            self.promised.show()
        self._on_typing(words)

    def _on_typing(self, words: str) -> None:
        if not self.form.isHidden():
            self.asked.setText(words.strip())
            self._paper_title.setText(self.tr("What customers will be shown"))

    def _on_wanted(self, typed: str, is_material: bool) -> None:  # noqa: FBT001 (a slot)
        view, instead_of = self._view, self._instead_of
        if view is None or view.shipped is None or instead_of is None:
            return
        self._under_way.add(self._place)
        self._show_under_way()
        self._model.word(
            view.shipped,
            typed,
            is_material=is_material,
            instead_of=instead_of,
            kept=partial(self._on_kept, self._place),
            refused=partial(self._on_refused, self._place),
        )

    def _on_answered(self, place: _Place) -> None:
        self._under_way.discard(place)
        self._show_under_way()

    def _show_under_way(self) -> None:
        """Words that were sent are not sent again before they are answered; those of other places wait for nothing."""
        self.form.save.setEnabled(self._place not in self._under_way)

    def _on_kept(self, place: _Place) -> None:
        """The words of `place` are kept; whoever has gone on to another place meanwhile is left alone there."""
        self._on_answered(place)
        self._drafts.pop(place, None)
        if place == self._place:
            self._close()
        self._model.look_again()

    def _on_refused(self, place: _Place, error: Exception) -> None:
        """Whoever was told that the words are others now may save these over them."""
        self._on_answered(place)
        if place != self._place or self.form.isHidden():
            self._model.failed.emit(error)
        else:
            self.form.refuse(error)
            self.form.area.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if place == self._place:
            self._instead_of = None if self._view is None else self._view.now.notice_id

    def _on_closed(self) -> None:
        self._drafts.pop(self._place, None)
        self._close()

    def _close(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.form.forget()
        if self._view is not None:
            self._show_words(self._view)
            self._show_whose(self._view)
        if had_focus:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_draft(self) -> None:
        """What is typed and differs from what is shown now is kept for whoever comes back."""
        if self.form.isHidden() or self._view is None:
            return
        now = self._view.now.notice
        if self.form.area.text.strip() != parts_of(now.purpose, now.text).asked:
            self._drafts[self._place] = self.form.area.text
        else:
            self._drafts.pop(self._place, None)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form is opened and closed in several ways."""
        if watched is self.form and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.form_changed.emit()
        return super().eventFilter(watched, event)

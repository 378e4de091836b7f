"""What the customer lets others see: each piece with a yes of its own, taken back in two presses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from localregulars.application.care.card import CareCardView
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.publication import LONGEST_PLACE, Piece, PieceKind, PieceState
from localregulars.ui.pages.customers.agreement_panels import WordsPanel, say_what_is_missing
from localregulars.ui.pages.customers.block import Block
from localregulars.ui.pages.customers.care_sections import CareSection
from localregulars.ui.pages.customers.care_view_model import CareCardModel, Saying
from localregulars.ui.pages.customers.picture_choice import PictureChoice
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.focus_in_sight import show_opened
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.widgets.text_area import LabelledArea
from localregulars.ui.wording import publication as wording


class ShownSection(CareSection):
    """One block a piece, and a form for another one."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(self.tr("What others may see"), self.tr("Agree to something being shown …"), "plus")
        self._model = model
        self._again: Piece | None = None
        self.blocks: list[PieceBlock] = []
        self._shown: object = None
        model.words_loaded.connect(self._on_words_loaded)

    def show_view(self, view: CareCardView) -> None:
        """Show every piece."""
        shown = (view.customer_id, view.pieces, view.restricted, view.today)
        if shown == self._shown:
            return
        self._shown = shown
        before = self.blocks
        self.blocks = [PieceBlock(piece, view, self._model, self._ask_again) for piece in view.pieces]
        self.put_blocks(before, self.blocks)
        if not self.blocks:
            words = self.tr("Nothing. We ask about each thing by itself: which words or picture, and where.")
            self.facts.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        self.change.setVisible(view.restricted is None)
        put_in_order(self)

    def close_form(self) -> bool:
        """Close the form; the next one is for another piece again."""
        self._again = None
        return super().close_form()

    def make_form(self) -> tuple[Card, QWidget]:
        """What exactly and where (already said where somebody is asked again), the words, and how the yes was said."""
        piece = self._again
        form = PieceForm(self.tr("What others may see"), piece, self._model)
        form.agreed.clicked.connect(partial(self._save, form, piece))
        self.answers(form, form.agreed)
        self._model.load_words(Purpose.PUBLICATION, of_now=True)
        return form, form.kind if piece is None else form.saying

    def _ask_again(self, piece: Piece) -> None:
        opener = next(block.again for block in self.blocks if block.piece is piece)
        self.close_form()
        self._again = piece
        self._open_form(opener)

    def _save(self, form: PieceForm, piece: Piece | None) -> None:
        saying = Saying(form.saying.value)
        if piece is not None:
            self._model.agree_again(piece.piece_id, saying)
        else:
            kind, picture = PieceKind(form.kind.value), form.picture.known_by
            self._model.agree_to_piece(kind, form.exact.text, form.place.text, saying, picture)

    def _on_words_loaded(self, purpose: Purpose, notice: Notice) -> None:
        if purpose is Purpose.PUBLICATION and isinstance(self.form, PieceForm):
            self.form.show_words(notice)
            show_opened(self.form)


class PieceForm(WordsPanel):
    """The words to show or read out, what exactly is agreed to, and how the yes was said."""

    def __init__(self, title: str, again: Piece | None, model: CareCardModel) -> None:
        super().__init__(title)
        self._title.setText(self.tr("Read these words out, or hand over the paper:"))
        self.kind = LabelledChoice(self.tr("What it is"), [(kind.value, wording.kind(kind)) for kind in PieceKind])
        self.exact = LabelledArea(self.tr("The exact words, or what the photo shows"))
        self.exact.input.textChanged.connect(self._show_readiness)
        self.place = LabelledField(self.tr("Where it is shown (wall, website …)"))
        self.place.input.setMaxLength(LONGEST_PLACE)
        self.place.input.textChanged.connect(self._show_readiness)
        self.picture = PictureChoice(model, self)
        self.picture.changed.connect(self._show_readiness)
        self.kind.input.currentIndexChanged.connect(self._on_kind_chosen)
        ways = [
            (Saying.ALOUD, self.tr("A clear yes to these words")),
            (Saying.PAPER, self.tr("Signed on paper")),
            (Saying.SCREEN, self.tr("Pressed by you on this screen")),
            (Saying.PHONE, self.tr("By telephone, to these words")),
        ]
        self.saying = Answers(self.tr("How was the yes said?"), [(way.value, words) for way, words in ways])
        self.agreed = Button(self.tr("Yes, write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        self.agreed.setEnabled(False)
        self.saying.chosen.connect(self._show_readiness)
        self._is_said = again is not None
        if again is None:
            for widget in (self.kind, self.exact, self.picture, self.place):
                self.body.addWidget(widget)
        else:
            self.body.addWidget(Text(wording.piece_title(again), TextRole.STRONG, wraps=True))
            self.body.addWidget(Text(wording.piece_place(again), wraps=True))
        self.body.addWidget(self.saying)
        self._on_kind_chosen()

    def show_words(self, notice: Notice) -> None:
        """Show the words; only then can a yes be written down."""
        super().show_words(notice)
        self._show_readiness()

    def _on_kind_chosen(self) -> None:
        """Only a photo is known by a file."""
        is_photo = self.kind.value == PieceKind.PHOTO and not self._is_said
        if not is_photo:
            self.picture.forget()
        self.picture.setVisible(is_photo)

    def _show_readiness(self) -> None:
        """It can be written down once the words were shown, and it is said what, where and how."""
        fields = () if self._is_said else (self.exact, self.place)
        missing = [field.input.accessibleName() for field in fields if not field.text.strip()]
        missing += [] if self.saying.value else [self.saying.accessibleName()]
        self.agreed.setEnabled(not missing and not self.picture.is_reading and bool(self.notice.text()))
        say_what_is_missing(self.agreed, missing)


class PieceBlock(Block):
    """One piece: what, where, how it stands, and what can be done. Taking back is two presses, and never refused."""

    def __init__(
        self, piece: Piece, view: CareCardView, model: CareCardModel, ask_again: Callable[[Piece], None]
    ) -> None:
        super().__init__(wording.piece_title(piece))
        self.piece, self._model = piece, model
        if piece.place:
            self.column.addWidget(Text(wording.piece_place(piece), wraps=True))
        if piece.picture:
            known = self.tr("The picture is known by its file.")
            self.column.addWidget(Text(known, TextRole.CAPTION, Tone.MUTED, wraps=True))
        tone = Tone.ATTENTION if piece.must_come_off else Tone.GOOD if piece.may_be_shown else Tone.MUTED
        self.state = Text(wording.piece_state(piece, view.today), TextRole.CAPTION, tone, wraps=True)
        self.column.addWidget(self.state)
        self._build_buttons(ask_again, is_frozen=view.restricted is not None)

    def _build_buttons(self, ask_again: Callable[[Piece], None], *, is_frozen: bool) -> None:
        piece, model = self.piece, self._model
        is_kept = piece.state is not PieceState.TAKEN_DOWN and not piece.is_withdrawn
        self.show_it = self.button(self.tr("Mark as shown"), "eye", partial(model.show_piece, piece.piece_id))
        self.again = self.button(self.tr("Ask again …"), "", partial(ask_again, piece))
        self.off = self.button(self.tr("Taken down"), "eye-off", partial(model.piece_taken_down, piece.piece_id))
        self.back = self.button_pressed_twice(
            self.tr("Take back …"), self.tr("Take it back now"), "", partial(model.withdraw_piece, piece.piece_id)
        )
        offered = {
            self.show_it: piece.state is PieceState.AGREED and piece.may_be_shown and not is_frozen,
            self.again: is_kept and not piece.may_be_shown and not is_frozen,
            self.off: piece.must_come_off,
            self.back: is_kept,
        }
        self.add_row(offered)

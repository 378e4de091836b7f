"""What each part of the engagement score weighs: seen, changed, and brought back to the usual."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from localregulars.application.numbers.steering import set_weights, weights_in_use
from localregulars.measures.families.engagement import WEIGHTS
from localregulars.ui.pages.numbers.typed import read_number
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.number_words import plain_number
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.holding import NO_BREAK
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate


def weight_names() -> dict[str, str]:
    """What each part of the engagement score is called."""
    return {
        "came_lately": translate("numbers", "Came lately"),
        "came_often": translate("numbers", "Came often"),
        "said_something": translate("numbers", "Said something"),
        "took_part": translate("numbers", "Took part"),
        "brought_somebody": translate("numbers", "Brought somebody"),
    }


class WeightsPanel(Card):
    """The weights in a sentence, a form to change them, and the way back to the usual ones."""

    def __init__(self, model: NumbersViewModel) -> None:
        super().__init__(translate("WeightsPanel", "What the engagement score is made of"))
        self._model = model
        self.body.addWidget(Text(self.tr("What the engagement score is made of"), TextRole.CARD_TITLE, wraps=True))
        self.words = Text(wraps=True)
        about = self.tr("The weights are your choice. A part that weighs 0 is left out; twice as much counts twice.")
        quiet, compact = ButtonKind.QUIET, ButtonSize.COMPACT
        self.change = Button(self.tr("Change the weights …"), quiet, "pencil", compact)
        self.usual = Button(self.tr("Back to the usual weights"), quiet, "undo-2", compact)
        self.change.clicked.connect(self._open)
        self.usual.clicked.connect(self._on_usual)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.change)
        flow.addWidget(self.usual)
        self.form = _WeightsForm()
        self.form.sent.connect(self._send)
        self.form.closed.connect(self.change.setFocus)
        for widget in (self.words, Text(about, TextRole.CAPTION, Tone.MUTED, wraps=True), buttons, self.form):
            self.body.addWidget(widget)

    def show_weights(self) -> None:
        """Say those that hold; no line ends between a part and its weight."""
        kept = self._model.steering.weights
        pairs = [(name, plain_number(weights_in_use(kept)[part])) for part, name in weight_names().items()]
        pair = translate("numbers", "{part}: {weight}")
        said = [pair.format(part=name, weight=weight) for name, weight in pairs]
        self.words.setText(" · ".join(NO_BREAK.join(one.rsplit(" ", 1)) for one in said))
        self.words.setAccessibleName(" · ".join(said))
        self.usual.setVisible(bool(kept))

    def go_back(self) -> bool:
        """Close the form; False when it was not open."""
        was_open = not self.form.isHidden()
        self.form.give_up()
        return was_open

    def _open(self) -> None:
        self.form.open(weights_in_use(self._model.steering.weights))

    def _send(self) -> None:
        found = self.form.weights()
        if found is None:
            self.form.show_problem(self.tr("A weight is a number between 0 and 100."))
            return
        self._model.change(
            partial(set_weights, weights=found),
            self.tr("The weights are kept"),
            then=lambda _outcome: self.form.give_up(),
            failed=lambda error: self.form.show_problem(told(error)),
        )

    def _on_usual(self) -> None:
        self.change.setFocus()
        self._model.change(partial(set_weights, weights={}), self.tr("The usual weights hold again"))


class _WeightsForm(PlaceForm):
    """A field for each part."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = {part: LabelledField(weight_names()[part]) for part in WEIGHTS}
        box = QWidget()
        flow = FlowLayout(box, gap=SPACE_M)
        for field in self.fields.values():
            field.confirmed.connect(self.send)
            flow.addWidget(field)
        self.column.addWidget(box)
        self.keep = Button(self.tr("Keep the weights"), ButtonKind.PRIMARY, "check")
        self.finish(self.keep)

    def open(self, weights: dict[str, float]) -> None:
        """Ask, with the weights that hold."""
        self.forget()
        for part, field in self.fields.items():
            field.set_text(plain_number(weights[part]))
        self.show()
        next(iter(self.fields.values())).input.setFocus()

    def weights(self) -> dict[str, float] | None:
        """What is typed; None where one of them is no number."""
        found = {part: read_number(field.text) for part, field in self.fields.items()}
        known = {part: weight for part, weight in found.items() if weight is not None}
        return known if len(known) == len(found) else None

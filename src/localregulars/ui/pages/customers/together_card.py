"""Two records of one person put together: who the other one is, both side by side, and one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.customers.likely_same import LikelyOther, likely_others, say_two_people
from localregulars.application.customers.merging import SideBySide, merge_customers, side_by_side
from localregulars.application.read_models import CustomerRow
from localregulars.domain.ids import CustomerId
from localregulars.ui.models.folding import by_name, searchable
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.customers.beside_view import BesideView
from localregulars.ui.pages.customers.profile_view_model import ProfileViewModel
from localregulars.ui.theme.tokens import SPACE_S, SPACE_XS, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.person_picker import Known, PersonPicker
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import merging as wording
from localregulars.ui.wording.people import display_name


@dataclass(frozen=True, slots=True)
class HalfChosen:
    """What was chosen and not sent yet."""

    other: Known | None = field(repr=False)
    typed: Typed


class LikelyRow(QWidget):
    """Whom a record may also be, a button each; out of sight where there is nobody. `picked(row)` follows a press."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Perhaps the same person"))
        self.buttons: dict[CustomerId, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(self.tr("Perhaps the same person"), TextRole.STRONG, wraps=True))
        self._offers: list[QWidget] = []
        self._column = column
        self.hide()

    def show_others(self, others: Sequence[LikelyOther]) -> None:
        """Offer these people, and say why."""
        for offer in self._offers:
            self._column.removeWidget(offer)
            offer.hide()
            offer.deleteLater()
        self.buttons = {other.row.customer_id: self._button(other.row) for other in others}
        self._offers = [_offer(self.buttons[other.row.customer_id], wording.same(other.same)) for other in others]
        for offer in self._offers:
            self._column.addWidget(offer)
        self.setVisible(bool(others))

    def _button(self, row: CustomerRow) -> Button:
        words = display_name(row.name, row.till_id)
        if row.name and row.till_id:
            words = self.tr("{name}, customer number {till_id}").format(name=words, till_id=row.till_id)
        button = Button(words, ButtonKind.SECONDARY, "user", ButtonSize.COMPACT)
        button.clicked.connect(lambda _checked=False, chosen=row: self.picked.emit(chosen))
        return button


def _offer(button: Button, why: str) -> QWidget:
    """A button, and below it why."""
    button.setAccessibleDescription(why)
    offer = QWidget()
    column = QVBoxLayout(offer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(Text(why, TextRole.CAPTION, Tone.MUTED, wraps=True))
    return offer


class TogetherForm(PlaceForm):
    """Asks for the other record, shows both, and sends what was chosen. `sent()` once a press is to be carried out."""

    def __init__(self, model: PageModel) -> None:
        super().__init__()
        self._model = model
        self._kept: CustomerId | None = None
        self.beside: BesideView | None = None
        self.who = PersonPicker(model, self.tr("The other record of the same person"))
        self._room = QWidget()
        self._rows = QVBoxLayout(self._room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.likely = LikelyRow()
        self.likely.picked.connect(self._on_likely_picked)
        self.two = Button(self.tr("These are two people"), ButtonKind.QUIET, "users", ButtonSize.COMPACT)
        self.two.hide()
        for widget in (self.likely, self.who, self._room):
            self.column.addWidget(widget)
        self.column.addWidget(self.two, 0, Qt.AlignmentFlag.AlignLeft)
        self.together = Button(self.tr("Put together"), ButtonKind.PRIMARY, "users")
        self.finish(self.together)
        self.two.clicked.connect(self._say_two)
        self.who.picked.connect(self._on_picked)
        model.failed.connect(self.refuse)

    @property
    def other(self) -> CustomerId | None:
        """Whose record is to come to this one, once both are shown."""
        return None if self.beside is None else self.who.customer_id

    def open(self, kept: CustomerId) -> None:
        """Ask who the other one is."""
        self.forget()
        self._kept = kept
        self.who.open()
        self._model.read("likely", partial(likely_others, customer_id=kept), self._show_likely)
        self.show()
        self.who.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Read both records of whoever is chosen."""
        self._take_away()
        if self._kept is None or self.who.customer_id is None:
            return
        reading = partial(side_by_side, kept=self._kept, other=self.who.customer_id)
        self._model.read("beside", reading, partial(self._show, then))

    def send(self) -> None:
        """Somebody has to be chosen and looked at."""
        if self.who.customer_id is None:
            self.who.show_missing()
        elif self.beside is not None:
            super().send()

    def forget(self) -> None:
        """Know nobody."""
        self._take_away()
        self._kept = None
        self.likely.show_others(())
        self.who.forget()
        super().forget()

    def _on_picked(self) -> None:
        self.show_problem("")
        self.look()

    def _show_likely(self, others: tuple[LikelyOther, ...]) -> None:
        if not self.isHidden():
            self.likely.show_others(others)
            put_in_order(self)

    def _on_likely_picked(self, row: CustomerRow) -> None:
        self.who.show_chosen(Known(row, searchable(row.name, row.till_id), by_name(row.name, row.till_id)))
        self.who.field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_picked()

    def _say_two(self) -> None:
        if self._kept is not None and self.other is not None:
            use_case = partial(say_two_people, one=self._kept, other=self.other)
            told = self.tr("Remembered: two people. They are not suggested again.")
            self._model.change(use_case, told, lambda _outcome: self.give_up(), self.refuse)

    def _show(self, then: Callable[[], None] | None, seen: SideBySide) -> None:
        if self.isHidden() or seen.other.customer_id != self.who.customer_id:
            return
        self._take_away()
        self.beside = BesideView(seen, self._model.today)
        self._rows.addWidget(self.beside)
        self.two.setVisible(seen.other.customer_id in self.likely.buttons)
        put_in_order(self)
        if then is not None:
            then()

    def _take_away(self) -> None:
        self.two.hide()
        gone, self.beside = self.beside, None
        if gone is not None:
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()


class TogetherCard(QWidget):
    """The screen, in the place of list and profile; `done(customer_id)` tells whose record it is now."""

    done = Signal(object)

    def __init__(self, model: PageModel, profile: ProfileViewModel) -> None:
        super().__init__()
        self.model, self._profile = model, profile
        self._instead_of: QWidget | None = None
        self._opener: QWidget | None = None
        self._who: tuple[CustomerId, str] | None = None
        self.back = Button(self.tr("Back to the profile"), ButtonKind.QUIET, "arrow-left", ButtonSize.COMPACT)
        self.back.clicked.connect(self.put_away)
        self._header = PageHeader(self.tr("Put two records together"))
        self.form = TogetherForm(model)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self.put_away)
        self._scroll = PageScroll()
        self._scroll.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll.body.addWidget(self._header)
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.hide()

    def stand_instead_of(self, people: QWidget, opener: QWidget) -> None:
        """While it is open, `people` are out of sight; closed, the keyboard goes to `opener`."""
        self._instead_of, self._opener = people, opener

    def open(self) -> None:
        """Ask who else whoever is shown is known as."""
        state = self._profile.state
        if state is None or self._instead_of is None or self._instead_of.isHidden():
            return
        self._who = state.profile.row.customer_id, state.name
        self._header.set_title(self.tr("Put together: {name}").format(name=state.name))
        self._header.set_summary(
            self.tr("For somebody whom the shop knows as two. Nothing changes before you press the button below.")
        )
        self.setAccessibleName(self._header.title)
        self._instead_of.hide()
        self.show()
        self.form.open(self._who[0])

    def put_away(self) -> bool:
        """Close it; False when it was not open. It holds nobody then."""
        if self.isHidden() or self._instead_of is None:
            return False
        self._who = None
        self.hide()
        self.form.forget()
        self._instead_of.show()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def half_chosen(self) -> HalfChosen | None:
        """What was chosen, while it is open."""
        if self.isHidden():
            return None
        beside = self.form.beside
        return HalfChosen(self.form.who.chosen, () if beside is None else typed_in(beside))

    def choose_again(self, half: HalfChosen) -> None:
        """Show the same choices, for one that takes its place because another language is spoken."""
        self.open()
        if half.other is not None:
            self.form.who.show_chosen(half.other)
            self.form.look(partial(self._type_again, half.typed))

    def _type_again(self, typed: Typed) -> None:
        if self.form.beside is not None:
            type_again(self.form.beside, typed)

    def _on_sent(self) -> None:
        other, beside = self.form.other, self.form.beside
        if self._who is None or other is None or beside is None:
            return
        who, name = self._who
        use_case = partial(merge_customers, kept=who, other=other, choices=beside.choices)
        self.model.change(use_case, wording.together(name), lambda _outcome: self.done.emit(who), self.form.refuse)

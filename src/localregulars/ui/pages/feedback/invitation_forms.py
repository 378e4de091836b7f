"""The forms of invitations: to what, how and whom one invites; and what an invitation took."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.invitation_views import InvitationsPage, Outlook
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.groups import GroupId
from localregulars.domain.invitations import USUAL_LEFT_OUT, InvitationChannel, InvitedTo, Occasion, Whom
from localregulars.domain.steering import LONGEST_WORDS
from localregulars.ui.pages.feedback.wish_forms import NumberField, offer
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.typed_words import Typed, type_again
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.money_field import MoneyField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import invitations as wording
from localregulars.ui.wording.money import in_currency
from localregulars.ui.wording.sentences import told

_USUAL_DAYS = 7
_WIDEST_AMOUNT = "00,000.00"
_EARLIER, _LATER = timedelta(days=31), timedelta(days=366)
"""The field takes such days too, so that it can be said in a sentence what is wrong with them."""


class InviteForm(PlaceForm):
    """To what, when, how and whom. `wondered()` when somebody changed what decides how many that would be."""

    wondered = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.kind = LabelledChoice(self.tr("What you invite to"), wording.kinds())
        hint = self.tr("Tasting evening, say. It stands on your time line and names nobody.")
        self.words = LabelledField(self.tr("What it is"), hint=hint)
        self.words.input.setMaxLength(LONGEST_WORDS)
        name = self.tr("When it is, or until when one can answer")
        self.day = DayField(name, today, today - _EARLIER, today + _LATER)
        self.way = LabelledChoice(self.tr("How you invite"), ())
        self.whom = LabelledChoice(self.tr("Whom you invite"), ())
        self.share = LabelledChoice(self.tr("How many the draw leaves out"), wording.shares())
        self.outlook = Text(wraps=True)
        self.enough = Text(tone=Tone.MUTED, wraps=True)
        for widget in (self.kind, self.words, _below(name, self.day), self.way, self.whom, self.share):
            self.column.addWidget(widget)
        self.column.addWidget(self.outlook)
        self.column.addWidget(self.enough)
        self.finish(Button(self.tr("Draw who is invited"), ButtonKind.PRIMARY))
        self._found: Outlook | None = None
        self._is_share_chosen = False
        for choice in (self.kind, self.way, self.whom):
            choice.input.activated.connect(lambda _index: self._wonder())
        self.share.input.activated.connect(lambda _index: self._on_share_chosen())

    @property
    def message(self) -> str:
        """What is said to be wrong, at the field or at the end; "" for nothing."""
        return self.words.problem or super().message

    @property
    def occasion(self) -> Occasion:
        """What was written about it."""
        return Occasion(self.invited_to, self.words.text, self.day.day)

    @property
    def invited_to(self) -> InvitedTo:
        """To what kind of thing."""
        return InvitedTo(self.kind.value)

    @property
    def channel(self) -> InvitationChannel:
        """How."""
        return InvitationChannel(self.way.value)

    @property
    def chosen(self) -> Whom | GroupId:
        """Whom: one of the usual ones, or a group."""
        value = self.whom.value
        return Whom(value) if value in set(Whom) else GroupId(int(value))

    @property
    def percent(self) -> int:
        """How many of a hundred are left out."""
        return int(self.share.value)

    def open(self, found: InvitationsPage, today: date) -> None:
        """Open, with the way to which most agreed."""
        offer(self.way.input, wording.channels(found.agreed))
        offer(self.whom.input, wording.whom(found.groups))
        most = max(InvitationChannel, key=lambda channel: found.agreed.get(channel, 0))
        self.way.input.choose(most.value)
        self.share.input.choose(str(USUAL_LEFT_OUT))
        self.day.set_day(today + timedelta(days=_USUAL_DAYS))
        self.show()
        self.kind.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wonder()

    def write_on(self, typed: Typed) -> None:
        """What stood in the form that this one takes the place of, because another language is spoken."""
        self._is_share_chosen = type_again(self, typed)
        self._wonder()

    def show_outlook(self, found: Outlook) -> None:
        """Say how many that would be; until somebody chose a share, the usual one or as much as it takes to tell."""
        self._found = found
        if not self._is_share_chosen:
            self.share.input.choose(str(max(USUAL_LEFT_OUT, found.enough_percent or 0)))
        self._show_outlook()

    def refuse(self, error: Exception) -> None:
        """Say it where it is missing, if nothing says what they are invited to; else at the end of the form."""
        if isinstance(error, LocalRegularsError) and not self.words.text.strip():
            self.words.show_problem(told(error))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().refuse(error)

    def forget(self) -> None:
        """Empty and close it."""
        self.words.set_text("")
        self.words.show_problem("")
        self._found, self._is_share_chosen = None, False
        self.outlook.setText("")
        self.enough.setText("")
        super().forget()

    def _on_share_chosen(self) -> None:
        self._is_share_chosen = True
        self._show_outlook()

    def _wonder(self) -> None:
        self.show_problem("")
        self.wondered.emit()

    def _show_outlook(self) -> None:
        if self._found is None:
            return
        said, enough = wording.looks_like(self._found, self.percent), wording.can_be_told(self._found, self.percent)
        if self.outlook.text() and (said, enough) != (self.outlook.text(), self.enough.text()):
            announce(self, f"{said} {enough}".strip())
        self.outlook.setText(said)
        self.enough.setText(enough)
        self.enough.setVisible(bool(enough))


class TookForm(PlaceForm):
    """How long it took, and what was paid for it."""

    def __init__(self) -> None:
        super().__init__()
        self.minutes = NumberField(self.tr("Minutes it took"), widest=_WIDEST_AMOUNT)
        hint = self.tr("Stamps, wine, cake; {in_currency}.").format(in_currency=in_currency())
        self.money = MoneyField(self.tr("What you paid for it"), hint=hint)
        self.money.make_narrow(_WIDEST_AMOUNT)
        self.minutes.confirmed.connect(lambda: self.money.input.setFocus(Qt.FocusReason.OtherFocusReason))
        self.money.confirmed.connect(self.send)
        self.column.addWidget(self.minutes)
        self.column.addWidget(self.money)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))

    def open(self) -> None:
        """Open, empty."""
        self.show()
        self.minutes.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Hand it on, unless what was paid is no amount."""
        if self.money.read():
            super().send()

    def forget(self) -> None:
        """Empty and close it."""
        self.minutes.set_text("")
        self.money.set_milli(None)
        super().forget()


def _below(name: str, field: DayField) -> QWidget:
    """The field with its name above it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS)
    label = Text(name, TextRole.STRONG, wraps=True)
    label.setBuddy(field.input)
    column.addWidget(label)
    column.addWidget(field)
    return both

"""One person: who they are, what can be done, and everything that is known."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from localregulars.domain.visits import SignOfLifeKind
from localregulars.ui.pages.customers.away_section import AwaySection
from localregulars.ui.pages.customers.bookings_section import BookingsSection
from localregulars.ui.pages.customers.check_ins_section import CheckInsSection
from localregulars.ui.pages.customers.consent_section import ConsentSection
from localregulars.ui.pages.customers.details_form import EditForm
from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.timeline_section import TimelineSection
from localregulars.ui.pages.customers.visits_section import VisitsSection
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.avatar import Avatar
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.name_text import NameText
from localregulars.ui.widgets.tab_order import put_before
from localregulars.ui.widgets.text import Chip, Separator, Text, Tone, escape_ampersands
from localregulars.ui.wording.consent import standing
from localregulars.ui.wording.phones import readable
from localregulars.ui.wording.visits import sign_of_life

_DETAILS = "details"
"""What the form of name and contacts is for."""
_STACKED_BELOW_EM = 44


class ProfilePanel(Card):
    """The profile of whom the view model chose; hidden while that is nobody. `left` is the Back button.

    `care_wanted` asks for the care card, `together_wanted` for the other record of the same person.
    """

    left = Signal()
    care_wanted = Signal()
    together_wanted = Signal()

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__("")
        self._view_model = view_model
        self._shown: object = None
        self.back = Button(self.tr("Back to the list"), ButtonKind.QUIET, "arrow-left", ButtonSize.COMPACT)
        self.back.clicked.connect(self.left)
        self._avatar = Avatar()
        self._name = NameText(TextRole.SECTION)
        self._below_name = Text(tone=Tone.MUTED, wraps=True)
        self._standing = Chip()
        self.visits = VisitsSection()
        self.timeline = TimelineSection()
        self.consents = ConsentSection()
        self.consents.card_wanted.connect(self.care_wanted)
        self.away = AwaySection(view_model)
        self.bookings = BookingsSection(view_model)
        self.check_ins = CheckInsSection(view_model)
        self.form = EditForm()
        self.form.hide()
        self._build()
        self.form.sent.connect(view_model.correct_details)
        self.form.left.connect(self.close_form)
        view_model.saved.connect(self.close_form)
        view_model.changed.connect(self._show_state)
        self._show_state()

    def stand_alone(self, *, is_alone: bool) -> None:
        """With the way back to the list above it, and beside that what is rarely done: else it would have a line."""
        if is_alone != self._top.isHidden():
            return
        had_focus = next((button for button in (self.edit, self.together) if button.hasFocus()), None)
        if is_alone:
            self._top.add_at_the_end(self._rare)
            put_before(self.record, self._rare)
        else:
            self._actions.addWidget(self._rare)
            for one, other in pairwise((self.care, self.edit, self.together)):
                QWidget.setTabOrder(one, other)
        self._rare.show()
        self._top.setVisible(is_alone)
        if had_focus is not None:
            had_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> bool:
        """Close what is open in the profile; False when nothing was."""
        was_open = not self.form.isHidden()
        self.form.hide()
        self._parts.show()
        return any([self.away.close_form(), self.bookings.close_form(), was_open])

    def typed(self) -> Mapping[str, Typed]:
        """What was typed into the forms that are open, by what they are for."""
        details = {} if self.form.isHidden() else {_DETAILS: typed_in(self.form)}
        return {**self.away.typed(), **self.bookings.typed(), **details}

    def type_again(self, typed: Mapping[str, Typed]) -> None:
        """Open the same forms with the same in them."""
        self.away.type_again(typed)
        self.bookings.type_again(typed)
        if _DETAILS in typed:
            self._open_form()
            type_again(self.form, typed[_DETAILS])

    def _build(self) -> None:
        self._top = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_S)
        start = QWidget()
        back = QHBoxLayout(start)
        back.setContentsMargins(0, 0, 0, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        self._top.add(start)
        self._top.hide()
        self.body.addWidget(self._top)
        self.body.addWidget(self._head())
        self.body.addWidget(self._buttons())
        self.body.addWidget(self.form)
        self._parts = QWidget()
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(SPACE_M)
        for section in (self.visits, self.timeline, self.consents, self.away, self.bookings, self.check_ins):
            parts.addWidget(Separator())
            parts.addWidget(section)
        self.body.addWidget(self._parts)
        self.body.addStretch(1)

    def _head(self) -> QWidget:
        names = QWidget()
        flow = FlowLayout(names, gap=SPACE_M)
        flow.addWidget(self._name)
        flow.addWidget(self._standing)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(names)
        words.addWidget(self._below_name)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        return head

    def _buttons(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_S)
        self.record = Button(self.tr("Record a visit"), ButtonKind.PRIMARY, "footprints")
        self.record.clicked.connect(self._view_model.record_visit)
        self.sign = Button(self.tr("Seen or heard …"), ButtonKind.SECONDARY, "hand-heart")
        self.sign.clicked.connect(self._open_signs)
        self.care = Button(self.tr("Care card"), ButtonKind.SECONDARY, "heart-handshake")
        self.care.setToolTip(self.tr("What they agreed to and wish for, to be read together"))
        self.care.clicked.connect(self.care_wanted)
        self.edit = Button(self.tr("Edit"), ButtonKind.QUIET, "pencil")
        self.edit.clicked.connect(self._open_form)
        self.together = Button(self.tr("Put together …"), ButtonKind.QUIET, "users")
        self.together.setToolTip(self.tr("When the shop knows this person twice"))
        self.together.clicked.connect(self.together_wanted)
        self._rare = QWidget()
        rare = FlowLayout(self._rare, gap=SPACE_S)
        for button in (self.edit, self.together):
            rare.addWidget(button)
        for widget in (self.record, self.sign, self.care, self._rare):
            flow.addWidget(widget)
        self._actions = flow
        return row

    def _open_signs(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("How they were seen or heard"))
        for kind in SignOfLifeKind:
            action = menu.addAction(escape_ampersands(sign_of_life(kind)))
            action.triggered.connect(lambda _checked=False, chosen=kind: self._view_model.record_sign_of_life(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sign.mapToGlobal(QPoint(0, self.sign.height())))

    def _open_form(self) -> None:
        state = self._view_model.state
        if state is not None:
            self._parts.hide()
            self.form.show()
            self.form.begin(state.profile.row.name, state.profile.phone, state.profile.email)

    def _show_state(self) -> None:
        state = self._view_model.state
        self.setVisible(state is not None)
        if state is None:
            return
        who = state.profile.row.customer_id
        if who != self._shown:
            self._shown = who
            self.close_form()
        self.setAccessibleName(state.name)
        self._avatar.set_name(state.profile.row.name)
        self._name.setText(state.name)
        self._name.updateGeometry()
        self._below_name.setText(self._details(state))
        self._below_name.setVisible(bool(self._below_name.text()))
        self._show_standing(state)
        for section in (self.visits, self.timeline, self.consents, self.away, self.bookings, self.check_ins):
            section.show_state(state)

    def _show_standing(self, state: ProfileState) -> None:
        row = state.profile.row
        self._standing.setText(standing(row))
        tone = Tone.ATTENTION if row.is_in_queue else Tone.GOOD if row.may_be_scored else Tone.NEUTRAL
        self._standing.set_tone(tone)

    def _details(self, state: ProfileState) -> str:
        row, profile = state.profile.row, state.profile
        till = self.tr("Customer number {till_id}").format(till_id=row.till_id) if row.till_id and row.name else ""
        return "\n".join(part for part in (till, readable(profile.phone), profile.email) if part)

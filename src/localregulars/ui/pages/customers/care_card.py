"""The care card: the customer's side on one screen, to be read together with them. Nobody else's name is on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.card import CareCardView
from localregulars.domain.consent import Notice, Purpose
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.customers.agreement_line import AgreementLine, shown_first
from localregulars.ui.pages.customers.agreement_panels import AgeQuestion
from localregulars.ui.pages.customers.away_section import AwaySection
from localregulars.ui.pages.customers.care_sections import CareSection, KeptSection, WishSection
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.pages.customers.contacts_section import ContactsSection
from localregulars.ui.pages.customers.paper_buttons import PaperDesk, ReceiptOffer
from localregulars.ui.pages.customers.profile_view_model import ProfileViewModel
from localregulars.ui.pages.customers.shown_section import ShownSection
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_XL, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.banner import Banner
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import PageScroll, ReflowColumns
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.text import Separator, Text, Tone
from localregulars.ui.wording import care as wording
from localregulars.ui.wording.people import display_name

_STACKED_BELOW_EM = 84


class CareCard(QWidget):
    """The screen; `left` is the Back button."""

    left = Signal()

    def __init__(self, model: CareCardModel, profile: ProfileViewModel) -> None:
        super().__init__()
        self.model, self._profile = model, profile
        self._is_fresh = True
        self._offer_closed = False
        self.back = Button(self.tr("Back to the profile"), ButtonKind.QUIET, "arrow-left", ButtonSize.COMPACT)
        self.back.clicked.connect(self.left)
        self._header = PageHeader(self.tr("Care card"))
        self.desk = PaperDesk(model)
        self.frozen = Banner("circle-alert")
        self.offer = ReceiptOffer(model)
        self._offer_room = QWidget()
        room = QVBoxLayout(self._offer_room)
        room.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, 0)
        room.addWidget(self.offer)
        self._offer_room.hide()
        self.agreements = AgreementsSection(model)
        self.wish = WishSection(model)
        self.contacts = ContactsSection(model)
        self.away = AwaySection(profile)
        self.kept = KeptSection(model)
        self.shown = ShownSection(model)
        self._build()
        self._connect()

    def open(self) -> None:
        """The keyboard goes to the first agreement once the card is read."""
        self._is_fresh, self._offer_closed = True, False
        self._scroll.verticalScrollBar().setValue(0)
        self._content.hide()
        self._offer_room.hide()
        self.close_panels()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panels(self) -> bool:
        """Close what is open on the card; False when nothing was."""
        closers = (
            self.agreements.close_panels,
            self.wish.close_form,
            self.contacts.close_form,
            self.away.close_form,
            self.kept.close_form,
            self.shown.close_form,
        )
        closed = [close() for close in closers]
        return any(closed)

    def typed(self) -> Mapping[str, Typed]:
        """What was typed into the forms that are open, by section."""
        forms = {name: typed_in(one.form) for name, one in self._sections().items() if one.form is not None}
        return {**forms, **self.away.typed()}

    def type_again(self, typed: Mapping[str, Typed]) -> None:
        """Open the same forms with the same in them; not for a section that is not offered any more."""
        for name, section in self._sections().items():
            if name in typed and not section.change.isHidden():
                section.change.click()
                if section.form is not None:
                    type_again(section.form, typed[name])
        self.away.type_again(typed)

    def _sections(self) -> Mapping[str, CareSection]:
        return {"wish": self.wish, "contacts": self.contacts, "kept": self.kept, "shown": self.shown}

    def _build(self) -> None:
        self._scroll = PageScroll()
        self._scroll.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll.body.addWidget(self._header)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        columns = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        columns.add(_column(self.agreements), 4)
        away = Card(self.tr("Away"))
        away.body.addWidget(self.away)
        columns.add(_column(self.wish, self.contacts, away, self.kept, self.shown), 3)
        for widget in (self.desk, self.frozen, columns):
            column.addWidget(widget)
        self._scroll.body.addWidget(self._content)
        self._scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # Above what scrolls: it is seen wherever on the card something was said.
        whole.addWidget(self._offer_room)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.model.changed.connect(self._show_state)
        self.model.saved.connect(self._on_saved)
        self._profile.changed.connect(self._show_away)
        self.offer.closed.connect(self._on_offer_closed)

    def _on_saved(self) -> None:
        for form in (self.wish, self.contacts, self.kept, self.shown):
            form.close_form()

    def _on_offer_closed(self) -> None:
        self._offer_closed = True
        self._offer_room.hide()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        view = self.model.state
        if view is None:
            return
        had_focus = holds_focus(self)
        name = display_name(view.name, view.till_id)
        self._header.set_title(self.tr("Care card: {name}").format(name=name))
        self._header.set_summary(
            self.tr("Read it together. Everything is voluntary, and any yes can be taken back without a reason.")
        )
        self.setAccessibleName(self._header.title)
        self.frozen.say(wording.frozen(view.restricted))
        self._offer_room.setVisible(self.model.has_receipt and not self._offer_closed)
        self.agreements.show_view(view)
        self.wish.show_view(view)
        self.contacts.show_view(view)
        self.kept.show_view(view)
        self.shown.show_view(view)
        self._show_away()
        self._content.show()
        if self._is_fresh:
            self._is_fresh = False
            self.agreements.focus_first()
            self._scroll.show_beginning()
        elif had_focus and not holds_focus(self):  # what had it is not offered any more
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_away(self) -> None:
        view, state = self.model.state, self._profile.state
        if view is not None and state is not None and state.profile.row.customer_id == view.customer_id:
            self.away.show_state(state)
            self.away.setEnabled(view.restricted is None)


class AgreementsSection(Card):
    """One line a purpose; at most one of them is open. Rarer purposes show once they were spoken of, or at a press."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(self.tr("What you agreed to"))
        self._model = model
        self._view: CareCardView | None = None
        self._shows_all = False
        self.age = AgeQuestion(model)
        self.lines = {purpose: AgreementLine(purpose, model) for purpose in Purpose}
        self.more = Button(self.tr("More that can be agreed to"), ButtonKind.QUIET, "chevron-down", ButtonSize.COMPACT)
        self.more.clicked.connect(self._on_more_clicked)
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_M)
        for line in self.lines.values():
            line.opened.connect(self._close_others)
            lines.addWidget(line)
        self.body.addWidget(Text(self.accessibleName(), TextRole.CARD_TITLE, wraps=True))
        self._age_words = Text(tone=Tone.MUTED, wraps=True)
        for widget in (self.age, self._age_words, Separator()):
            self.body.addWidget(widget)
        self.body.addLayout(lines)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        model.words_loaded.connect(self._on_words_loaded)

    def show_view(self, view: CareCardView) -> None:
        """Show where every purpose stands."""
        if self._view is None or self._view.customer_id != view.customer_id:
            self._shows_all = False
        self._view = view
        self._age_words.setText(wording.age(view.adult))
        self._age_words.setVisible(bool(self._age_words.text()))
        self.age.show_age(view.adult)
        self.age.setEnabled(view.restricted is None)
        wanted = tuple(Purpose) if self._shows_all else shown_first(view)
        self.more.setVisible(len(wanted) < len(Purpose))
        for one in view.agreements:
            line = self.lines[one.purpose]
            line.show_line(one, view.adult, view.today)
            line.setVisible(one.purpose in wanted)

    def close_panels(self) -> bool:
        """Close what is open; False when nothing was."""
        closed = [line.close_panel() for line in self.lines.values()]
        return any(closed)

    def focus_first(self) -> None:
        """The keyboard goes to the first line."""
        self.lines[Purpose.HISTORY].words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_others(self, opened: Purpose) -> None:
        for purpose, line in self.lines.items():
            if purpose is not opened:
                line.close_panel()

    def _on_more_clicked(self) -> None:
        self._shows_all = True
        hidden = [line for line in self.lines.values() if line.isHidden()]
        if self._view is not None:
            self.show_view(self._view)
        if hidden:
            hidden[0].words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_words_loaded(self, purpose: Purpose, notice: Notice) -> None:
        self.lines[purpose].show_words(notice)


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_L)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column

"""How somebody wants to be asked after, and what may be written down about them: two cards of the care card."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.card import CareCardView, KeptFields
from localregulars.application.customers.personal_fields import ADDRESS_PURPOSES, EMAIL_PURPOSES, PHONE_PURPOSES
from localregulars.domain.care import LONGEST_WAIT_DAYS, CareWish
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.customers.block import Block
from localregulars.ui.pages.customers.care_papers import PaperKind
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.pages.customers.section import clear
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.focus_in_sight import show_opened
from localregulars.ui.widgets.form_end import FormEnd
from localregulars.ui.widgets.tab_order import put_in_order, read_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.widgets.text_area import LabelledArea
from localregulars.ui.wording import care as wording
from localregulars.ui.wording.phones import readable

_DAYS_IN_A_MONTH = 31
_NONE = "00"
"""A month without a day, or a day without a month, is refused with the reason."""


class CareSection(Card):
    """A title, facts below it, and one button that opens a form in their place.

    A form that is closed gives the keyboard back to what opened it: that button, or one of a block.
    """

    def __init__(self, title: str, change: str, icon: str = "pencil") -> None:
        super().__init__(title)
        self.body.addWidget(Text(title, TextRole.CARD_TITLE, wraps=True))
        self.facts = QVBoxLayout()
        self.facts.setSpacing(SPACE_XS)
        self.body.addLayout(self.facts)
        self.change = Button(change, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        self.change.clicked.connect(self._on_change_clicked)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.form: Card | None = None
        self._opener = self.change

    def close_form(self) -> bool:
        """Close the form, the focus back on what opened it; False when none was open."""
        if self.form is None:
            return False
        form, self.form = self.form, None
        if holds_focus(form):
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opener = self.change
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        return True

    def make_form(self) -> tuple[Card, QWidget]:
        """A form for what the section holds, and what gets the focus."""
        raise NotImplementedError

    def add_fact(self, label: str, value: str, *, is_muted: bool = False) -> None:
        """One line: what it is, in small letters, and how it stands."""
        self.facts.addWidget(Text(label, TextRole.CAPTION, Tone.MUTED, wraps=True))
        self.facts.addWidget(Text(value, tone=Tone.MUTED if is_muted else Tone.PLAIN, wraps=True))

    def put_blocks(self, before: Sequence[Block], now: Sequence[Block]) -> None:
        """Put these blocks in the place of all facts, above the button.

        A keyboard that was in one stays in it, or in the one that is next to its place now; else here.
        """
        place = next((at for at, block in enumerate(before) if holds_focus(block)), None)
        if place is not None:
            # Not through a focus proxy: one that is hidden keeps the Tab key where it is.
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._opener is not self.change:  # it goes with its block
            self._opener = self.change
        clear(self.facts)
        for block in now:
            self.facts.addWidget(block)
        if place is not None:
            self._go_on_in(before[place].accessibleName(), place, now)

    def _go_on_in(self, name: str, place: int, blocks: Sequence[Block]) -> None:
        """The keyboard goes to the block of this name, else to that in its place or the last, if it offers anything."""
        named = [block for block in blocks if block.accessibleName() == name]
        near = named[:1] or list(blocks[place : place + 1]) or list(blocks[-1:])
        offered = [button for block in near for button in block.offered]
        if offered:
            offered[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self, form: Card, save: Button) -> None:
        """The button that writes it down and the way back, at the end of a form."""
        end = FormEnd(save)
        end.left.connect(self.close_form)
        form.body.addWidget(end)

    def _on_change_clicked(self) -> None:
        if not self.close_form():
            self._open_form(self.change)

    def _open_form(self, opener: Button) -> None:
        """Open a form in the name of the button that was pressed."""
        self._opener = opener
        self.form, first = self.make_form()
        self.body.addWidget(self.form)
        put_in_order(self)
        show_opened(self.form)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class WishSection(CareSection):
    """How soon and how they want to be asked after."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(self.tr("How we ask after you"), self.tr("Change the wish"))
        self._model = model
        self._view: CareCardView | None = None
        self.why = Button(self.tr("Print why we asked after you"), ButtonKind.QUIET, "printer", ButtonSize.COMPACT)
        self.why.clicked.connect(lambda: model.ask_for(PaperKind.ASKED_AFTER, is_to_print=True))
        self.body.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: CareCardView) -> None:
        """Show the wish, or what it would need."""
        self._view = view
        clear(self.facts)
        self._show_wish(view)
        read_in_order(self)

    def _show_wish(self, view: CareCardView) -> None:
        is_looked_out_for = view.stands(Purpose.MONITORING) and view.stands(Purpose.HISTORY)
        self.change.setVisible(is_looked_out_for and view.restricted is None)
        self.why.setVisible(view.check_in_id is not None)
        if not is_looked_out_for:
            words = self.tr("We do not ask after you. That needs your yes to being noticed when you are missing.")
            self.facts.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
            self.close_form()
            return
        self.add_fact(self.tr("How soon"), wording.when_to_ask(view.wish))
        self.add_fact(self.tr("How"), wording.channel(view.wish.channel))

    def make_form(self) -> tuple[Card, QWidget]:
        """Days, and one of the ways that are agreed to."""
        form = Card(self.tr("How we ask after you"), is_sunken=True)
        wish = self._view.wish if self._view is not None else CareWish()
        self.days = LabelledField(
            self.tr("Days without you"), hint=self.tr("Leave it empty and we go by your own rhythm.")
        )
        self.days.set_text(str(wish.ask_after_days or ""))
        self.days.confirmed.connect(self._save)
        ways = [("", wording.channel(None))]
        ways += [(way.value, wording.channel(way)) for way in self._allowed()]
        self.way = LabelledChoice(self.tr("How we may ask"), ways)
        self.way.input.choose(wish.channel.value if wish.channel else "")
        form.body.addWidget(self.days)
        form.body.addWidget(self.way)
        save = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        save.clicked.connect(self._save)
        self.answers(form, save)
        return form, self.days

    def _allowed(self) -> list[ContactChannel]:
        view = self._view
        return [way for way in ContactChannel if way.purpose is None or (view is not None and view.stands(way.purpose))]

    def _save(self) -> None:
        days = whole_number(self.days, most=LONGEST_WAIT_DAYS, may_be_empty=True)
        if days is not None:
            way = ContactChannel(self.way.value) if self.way.value else None
            self._model.wish(CareWish(days or None, way))


class KeptSection(CareSection):
    """What may be written down beside the name, what of it is, and a form for what is allowed."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(self.tr("What we may write down"), self.tr("Change what is written down"))
        self._model = model
        self._view: CareCardView | None = None

    def show_view(self, view: CareCardView) -> None:
        """Show each field, or that it is not agreed to."""
        self._view = view
        clear(self.facts)
        for label, value, purposes in self._fields(view):
            if value:
                self.add_fact(label, value)
            else:
                allowed = view.stands(*purposes)
                nothing = self.tr("Allowed, nothing written down") if allowed else self.tr("Not agreed to")
                self.add_fact(label, nothing, is_muted=True)
        self.change.setVisible(view.restricted is None and any(view.stands(*p) for _l, _v, p in self._fields(view)))
        read_in_order(self)
        if self.change.isHidden():
            self.close_form()

    def make_form(self) -> tuple[Card, QWidget]:
        """A field for everything that is agreed to."""
        form = Card(self.tr("What we may write down"), is_sunken=True)
        view = self._view
        kept = view.kept if view is not None else KeptFields()
        self.phone = LabelledField(self.tr("Telephone"))
        self.email = LabelledField(self.tr("E-mail"))
        self.address = LabelledArea(self.tr("Postal address"))
        names = [("", "–"), *((f"{at:02}", name) for at, name in enumerate(wording.months(), start=1))]
        numbers = [("", "–"), *((f"{day:02}", str(day)) for day in range(1, _DAYS_IN_A_MONTH + 1))]
        self.month = LabelledChoice(self.tr("Birthday: month"), names)
        self.day = LabelledChoice(self.tr("Birthday: day, never the year"), numbers)
        self.notes = LabelledArea(
            self.tr("Notes"),
            hint=self.tr("Never an illness. An empty line between two notes."),
            lines=4,
        )
        self._fill(kept)
        wanted: Sequence[tuple[QWidget, Sequence[Purpose]]] = (
            (self.phone, PHONE_PURPOSES),
            (self.email, EMAIL_PURPOSES),
            (self.address, ADDRESS_PURPOSES),
            (self.month, (Purpose.NOTES,)),
            (self.day, (Purpose.NOTES,)),
            (self.notes, (Purpose.NOTES,)),
        )
        first: QWidget | None = None
        for field, purposes in wanted:
            form.body.addWidget(field)
            field.setVisible(view is not None and view.stands(*purposes))
            first = field if first is None and not field.isHidden() else first
        save = Button(self.tr("Save"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        save.clicked.connect(self._save)
        self.answers(form, save)
        return form, first or save

    def _fill(self, kept: KeptFields) -> None:
        self.phone.set_text(kept.phone)
        self.email.set_text(kept.email)
        self.address.set_text(kept.address)
        month, _dash, day = kept.birthday.partition("-")
        self.month.input.choose(month)
        self.day.input.choose(day)
        self.notes.set_text("\n\n".join(kept.notes))

    def _fields(self, view: CareCardView) -> list[tuple[str, str, tuple[Purpose, ...]]]:
        kept = view.kept
        return [
            (self.tr("Telephone"), readable(kept.phone), PHONE_PURPOSES),
            (self.tr("E-mail"), kept.email, EMAIL_PURPOSES),
            (self.tr("Postal address"), kept.address, ADDRESS_PURPOSES),
            (self.tr("Birthday"), wording.birthday(kept.birthday, view.today), (Purpose.NOTES,)),
            (self.tr("Notes"), "\n\n".join(kept.notes), (Purpose.NOTES,)),
        ]

    def _save(self) -> None:
        month, day = self.month.value, self.day.value
        notes = tuple(note.strip() for note in re.split(r"\n\s*\n", self.notes.text) if note.strip())
        kept = KeptFields(
            self.phone.text.strip(),
            self.email.text.strip(),
            self.address.text.strip(),
            f"{month or _NONE}-{day or _NONE}" if month or day else "",
            notes,
        )
        self._model.write_down(kept)


def whole_number(field: LabelledField, *, most: int, may_be_empty: bool = False) -> int | None:
    """The number that is typed, 0 for an allowed nothing; where it is none, that is said at the field (None)."""
    text = field.text.strip()
    if not text and may_be_empty:
        return 0
    if text.isdecimal() and 1 <= int(text) <= most:
        return int(text)
    field.show_problem(field.tr("Type a number from 1 to {most}.").format(most=most))
    field.input.setFocus(Qt.FocusReason.OtherFocusReason)
    return None

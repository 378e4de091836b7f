"""Whom the customer wants called when nobody reaches them, and what those people were told."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from localregulars.application.care.card import CareCardView
from localregulars.domain.care import LONGEST_WAIT_DAYS, MOST_TRIES, EmergencyContact
from localregulars.domain.consent import Purpose
from localregulars.ui.pages.customers.block import Block
from localregulars.ui.pages.customers.care_papers import PaperKind
from localregulars.ui.pages.customers.care_sections import CareSection, whole_number
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import care as wording


class ContactsSection(CareSection):
    """One block a person, and a form for another one. Whoever was named has to be told, and may say no."""

    def __init__(self, model: CareCardModel) -> None:
        super().__init__(self.tr("Whom we may call"), self.tr("Name somebody"), "user-plus")
        self._model = model
        self.blocks: list[ContactBlock] = []
        self._shown: object = None

    def show_view(self, view: CareCardView) -> None:
        """Show everybody who was named."""
        may_call = view.stands(Purpose.EMERGENCY_CONTACT)
        shown = (view.customer_id, may_call, view.contacts, view.restricted, view.today)
        if shown == self._shown:
            return
        self._shown = shown
        before = self.blocks
        self.blocks = [ContactBlock(contact, view, self._model) for contact in view.contacts if may_call]
        self.put_blocks(before, self.blocks)
        if not may_call:
            words = self.tr("Nobody is called. That needs your clear yes to calling somebody whom you named.")
            self.facts.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
            self.close_form()
        elif not self.blocks:
            words = self.tr("Nobody named yet, so nobody is called.")
            self.facts.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        self.change.setVisible(may_call and view.restricted is None)
        put_in_order(self)

    def make_form(self) -> tuple[Card, QWidget]:
        """Who, and after how many days and tries."""
        form = Card(self.tr("Somebody to call"), is_sunken=True)
        self.name = LabelledField(self.tr("Their name"))
        self.phone = LabelledField(self.tr("Their telephone"))
        self.relation = LabelledField(self.tr("Who they are to you (son, neighbour …)"), wraps=True)
        self.days = LabelledField(self.tr("After how many days without you"), wraps=True)
        self.tries = LabelledField(self.tr("And after how many tries that reached nobody"), wraps=True)
        for field in (self.name, self.phone, self.relation, self.days, self.tries):
            field.confirmed.connect(self._save)
            form.body.addWidget(field)
        save = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        save.clicked.connect(self._save)
        self.answers(form, save)
        return form, self.name

    def _save(self) -> None:
        if not self.name.text.strip():
            self.name.show_problem(self.tr("Type at least a first name."))
            return
        days = whole_number(self.days, most=LONGEST_WAIT_DAYS)
        tries = whole_number(self.tries, most=MOST_TRIES) if days else None
        if days and tries:
            self._model.name_contact(
                name=self.name.text,
                phone=self.phone.text,
                relation=self.relation.text,
                after_days=days,
                after_tries=tries,
            )


class ContactBlock(Block):
    """Somebody who was named: when they are called, whether they know, and what can be done."""

    def __init__(self, contact: EmergencyContact, view: CareCardView, model: CareCardModel) -> None:
        super().__init__(wording.contact_title(contact))
        self._contact, self._model = contact, model
        if contact.refused_at is None:
            self.column.addWidget(Text(wording.contact_case(contact), wraps=True))
        is_waiting = contact.told_at is None and contact.refused_at is None
        self.told_words = Text(
            wording.contact_told(contact, view.today),
            TextRole.CAPTION,
            Tone.ATTENTION if is_waiting else Tone.MUTED,
            wraps=True,
        )
        self.column.addWidget(self.told_words)
        self._build_buttons(is_waiting=is_waiting, is_frozen=view.restricted is not None)

    def _build_buttons(self, *, is_waiting: bool, is_frozen: bool) -> None:
        contact_id, model, is_named = self._contact.contact_id, self._model, self._contact.refused_at is None
        self.print = self.button(
            self.tr("Print their notice"),
            "printer",
            partial(model.ask_for, PaperKind.CONTACT_NOTICE, is_to_print=True, contact_id=contact_id),
        )
        self.pdf = self.button(
            self.tr("Notice as PDF …"),
            "download",
            partial(model.ask_for, PaperKind.CONTACT_NOTICE, is_to_print=False, contact_id=contact_id),
        )
        self.told = self.button(self.tr("They were told"), "check", partial(model.contact_told, contact_id))
        self.refused = self.button(self.tr("They said no"), "ban", partial(model.contact_refused, contact_id))
        self.forget = self.button_pressed_twice(
            self.tr("Forget them …"),
            self.tr("Really forget them"),
            "trash-2",
            partial(model.forget_contact, contact_id),
        )
        shown = {
            self.print: is_named,
            self.pdf: is_named,
            self.told: is_waiting,
            self.refused: is_named,
            self.forget: True,
        }
        self.add_row({button: is_shown and not is_frozen for button, is_shown in shown.items()})

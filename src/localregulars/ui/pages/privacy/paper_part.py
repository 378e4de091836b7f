"""Paper: what the shop prints, in the customers' languages, and who is responsible, as every sheet says it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.documents import WRITTEN_LANGUAGES, is_draft, save_responsible, written_language
from localregulars.application.outcome import Changes, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.sheets import Sheet
from localregulars.domain.responsible import Responsible
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.paper_buttons import PaperButtons, Receive
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.responsible_fields import ResponsibleFields
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.text import Separator, Text, Tone
from localregulars.ui.wording import privacy as wording

translate = QCoreApplication.translate
_STACKED_BELOW_EM = 52
_LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each in its own words, as those who read it look for it."""
_START = Qt.AlignmentFlag.AlignLeft
_Read = tuple[Responsible, str, Mapping[str, str]]


class SheetLine(QWidget):
    """One document: its title, as it is printed, and what can be done with it."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self._view_model = view_model
        self._receive: Receive = lambda _html: None
        self.language = "en"
        name = wording.sheet(sheet.sheet_id)
        self.title = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.paper = PaperButtons(context, "", self._make, is_editable=sheet.is_editable)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if name:
            column.addWidget(Text(name, TextRole.STRONG, wraps=True))
        column.addWidget(self.title)
        column.addWidget(self.paper)

    def show_title(self, title: str, language: str) -> None:
        """Say what it is called in this language."""
        self.language = language
        self.title.setText(title)
        self.paper.set_title(title)
        self.setAccessibleName(title)

    def _make(self, receive: Receive) -> None:
        sheet, language = self.sheet, self.language
        self._receive = receive

        def read(uow: UnitOfWork, clock: Clock) -> str:
            return sheet.make(uow, clock, language)

        self._view_model.read(f"sheet {sheet.sheet_id}", read, self._on_made)

    def _on_made(self, html: str) -> None:
        self._receive(html)


class PaperPart(PrivacyPart):
    """Documents that need no customer, and the form for who is responsible."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel, sheets: tuple[Sheet, ...]) -> None:
        super().__init__(context, part_names()["paper"])
        self._view_model, self._sheets = view_model, sheets
        self._responsible = Responsible()
        self._language = ""
        self.language = LabelledChoice(
            self.tr("Language of the paper"), [(code, _LANGUAGES.get(code, code)) for code in WRITTEN_LANGUAGES]
        )
        self.draft = SignLine("triangle-alert", tone=Tone.ATTENTION)
        self.lines = {sheet.sheet_id: SheetLine(context, view_model, sheet) for sheet in sheets}
        self.missing = SignLine("circle-alert", tone=Tone.ATTENTION)
        self.responsible = ResponsibleFields(_STACKED_BELOW_EM)
        self.fields = self.responsible.fields
        self.save = Button(self.tr("Save who is responsible"), icon="check")
        self._build()
        self.language.input.activated.connect(self._on_language_chosen)
        self.save.clicked.connect(self._on_save)

    def refresh(self, changes: Changes) -> None:
        """Read who is responsible; what is being typed stays."""
        if changes & Changes.SETTINGS or changes is Changes.NOTHING:
            self._read()

    def _build(self) -> None:
        about = self.tr(
            "Ready to print, filled with what is set here. A text document can be changed before it is printed."
        )
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), self.language, self.draft):
            self.body.addWidget(widget)
        for line in self.lines.values():
            self.body.addWidget(line)
        self.body.addWidget(Separator())
        self.body.addWidget(Text(self.tr("Who is responsible"), TextRole.CARD_TITLE))
        said = self.tr("The law wants this on everything that customers are given.")
        self.body.addWidget(Text(said, tone=Tone.MUTED, wraps=True))
        self.body.addWidget(self.missing)
        self.body.addWidget(self.responsible)
        self.body.addWidget(self.save, 0, _START)
        self.draft.hide()
        self.missing.hide()
        self.responsible.confirmed.connect(self._on_save)

    def _on_language_chosen(self) -> None:
        self._language = self.language.value
        self._read()

    def _read(self) -> None:
        chosen, sheets = self._language, self._sheets

        def read(uow: UnitOfWork, _clock: Clock) -> _Read:
            language = chosen or written_language(uow.settings.profile().language)
            return uow.settings.responsible(), language, {each.sheet_id: each.title(uow, language) for each in sheets}

        self._view_model.read("paper", read, self._on_read)

    def _on_read(self, found: _Read) -> None:
        before, (self._responsible, language, titles) = self._responsible, found
        self.language.input.choose(language)
        words = self.tr("These words are a draft: have a native lawyer read them before you use them.")
        self.draft.say("triangle-alert", words if is_draft(language) else "", Tone.ATTENTION)
        for sheet_id, line in self.lines.items():
            line.show_title(titles[sheet_id], language)
        self.responsible.show_values(self._responsible, before)
        self._show_missing()

    def _show_missing(self) -> None:
        known = {
            "name": self.tr("the name"),
            "address": self.tr("the address"),
            "contact": self.tr("a phone number or an e-mail address"),
        }
        missing = self.tr(", ").join(known[what] for what in self._responsible.missing)
        words = self.tr("Still missing on every sheet: {what}.").format(what=missing) if missing else ""
        self.missing.say("circle-alert", words, Tone.ATTENTION)

    def _on_save(self) -> None:
        before = self._responsible
        typed = self.responsible.typed
        if typed == before:
            return
        said = self.tr("Saved who is responsible; paper that is printed from now on says so.")
        self._view_model.change(
            partial(save_responsible, responsible=typed), then=lambda _outcome: self._said(said, before)
        )

    def _said(self, words: str, before: Responsible) -> None:
        """The use case has no way back of its own; saving what stood there before is one."""
        back = partial(save_responsible, responsible=before)
        self.context.notices.say(words, lambda: self._put_back(back))

    def _put_back(self, back: UseCase[None]) -> None:
        self.responsible.show_values(self._responsible)
        self._view_model.change(back)

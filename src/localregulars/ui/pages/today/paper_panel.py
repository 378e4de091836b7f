"""Today's list on paper: says first that names will be on it, asks for paper and language, prints or saves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.documents import written_language
from localregulars.application.noticing.today_list import TodayListFacts, note_list_on_paper, today_list_facts
from localregulars.application.ports import UnitOfWork
from localregulars.background.jobs import while_there
from localregulars.background.work import ComputeTask, StoreCommand, StoreQuery
from localregulars.ui.page import PageContext
from localregulars.ui.paper import PaperSize
from localregulars.ui.printing import ask_where_to_save, print_document, save_pdf
from localregulars.ui.theme.tokens import SPACE_L, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate
_STACKED_BELOW_EM = 40
_LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"))
"""Each in its own words, as those who read it look for it."""


class TodayPapers(Protocol):
    """Facts and a language in, HTML for `ui.printing` out; who makes it is bound in `bootstrap`."""

    def today_list(self, facts: TodayListFacts, language: str, *, is_narrow: bool = False) -> str:
        """Whom to say hello to today, for those who work here."""
        ...


class PaperPanel(Card):
    """Opened in place; nothing is read before somebody prints or saves. `closed` when it was left.

    That names went out is written into the trail once they did: when the printer has them, or the file is there.
    """

    closed = Signal()

    def __init__(self, context: PageContext, papers: Callable[[], TodayPapers]) -> None:
        super().__init__(translate("PaperPanel", "Today's list on paper"), is_sunken=True)
        self._context, self._papers = context, papers
        self.paper = LabelledChoice(self.tr("Paper"), _papers())
        self.language = LabelledChoice(self.tr("Language"), (("", self.tr("That of the shop")), *_LANGUAGES))
        self.print = Button(self.tr("Print …"), ButtonKind.PRIMARY, "printer")
        self.pdf = Button(self.tr("Save as PDF …"), ButtonKind.SECONDARY, "download")
        self.leave = Button(self.tr("Not now"), ButtonKind.QUIET)
        self._warning = Text(role=TextRole.STRONG, wraps=True)
        self._build()
        self.print.clicked.connect(lambda: self._make(self._print))
        self.pdf.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.close_panel)
        self.hide()

    def open_panel(self, count: int) -> None:
        """Show it, say how many people will be on the paper, and put the keyboard on the first choice."""
        self.show_count(count)
        self.show()
        self.paper.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self._warning.text())

    def show_count(self, count: int) -> None:
        """Say how many people will be on the paper."""
        warning = self.tr(
            "Names will be on this paper: {people}. Whoever finds it can read it, so keep it with you and shred it "
            "in the evening."
        ).format(people=people(count))
        self._warning.setText(warning if count else self.tr("Nobody is in the list now, so there is nothing to print."))
        self.print.setEnabled(bool(count))
        self.pdf.setEnabled(bool(count))

    def close_panel(self) -> bool:
        """Leave it; False when it was not open."""
        was_open = not self.isHidden()
        self.hide()
        if was_open:
            self.closed.emit()
        return was_open

    def save(self, path: Path) -> None:
        """Save as PDF into this file."""
        self._make(partial(self._save, path))

    def _build(self) -> None:
        about = self.tr(
            "On it: one reason for each, words that one might say, and boxes for what came of it. Not on it: telephone "
            "numbers, and anything about how somebody is."
        )
        columns = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        columns.add(self.paper)
        columns.add(self.language)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.print, self.pdf, self.leave):
            flow.addWidget(button)
        for widget in (self._warning, Text(about, wraps=True), columns, row):
            self.body.addWidget(widget)

    def _make(self, then: Callable[[str, TodayListFacts], None]) -> None:
        chosen, is_narrow = self.language.value, PaperSize(self.paper.value).is_roll
        clock, papers = self._context.session.clock, self._papers()

        def read(uow: UnitOfWork) -> tuple[str, TodayListFacts]:
            facts = today_list_facts(uow, clock)
            language = chosen or written_language(facts.shop.language)
            return papers.today_list(facts, language, is_narrow=is_narrow), facts

        job = self._context.session.query(StoreQuery(read))
        job.succeeded.connect(while_there(lambda made: then(*made), self))
        job.failed.connect(self._context.report_failure)

    def _print(self, html: str, facts: TodayListFacts) -> None:
        print_document(html, self, _title(), partial(self._on_printed, facts), PaperSize(self.paper.value))

    def _on_printed(self, facts: TodayListFacts) -> None:
        self._note(facts, self.tr("Handed to the printer"))

    def _ask_where(self) -> None:
        """The suggested name says whose list it is not, only of which day."""
        today: date = self._context.session.clock.now().date()
        name = self.tr("{title} {day}.pdf").format(title=_title(), day=today.isoformat())
        ask_where_to_save(self, self.tr("Save as PDF"), name, self.save)

    def _save(self, path: Path, html: str, facts: TodayListFacts) -> None:
        """Set on a lane: a long roll takes half a second."""
        paper, title = PaperSize(self.paper.value), _title()
        job = self._context.session.compute(ComputeTask(lambda _token: save_pdf(html, path, paper, title)))
        said = self.tr("Saved as “{file}”").format(file=path.name)
        job.succeeded.connect(while_there(lambda _none: self._note(facts, said), self))
        job.failed.connect(self._context.report_failure)

    def _note(self, facts: TodayListFacts, said: str) -> None:
        job = self._context.session.run(StoreCommand.of(partial(note_list_on_paper, people=len(facts.people))))
        job.succeeded.connect(while_there(lambda _noted: self._on_noted(said), self))
        job.failed.connect(self._context.report_failure)

    def _on_noted(self, said: str) -> None:
        self._context.notices.say(said)
        self.close_panel()


def _title() -> str:
    """What a print job and a file are called: nobody's name."""
    return translate("PaperPanel", "Worth a hello")


def _papers() -> tuple[tuple[str, str], ...]:
    return (
        (PaperSize.A5.value, translate("PaperPanel", "A5 sheets")),
        (PaperSize.ROLL_80.value, translate("PaperPanel", "Receipt paper, 80 mm wide")),
        (PaperSize.ROLL_58.value, translate("PaperPanel", "Receipt paper, 58 mm wide")),
    )

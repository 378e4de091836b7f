"""Reads the words of one purpose in one language, and keeps other ones; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.consent.own_words import (
    NewWords,
    WordsView,
    keep_own_words,
    word_notice,
    words_view,
)
from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.session import ShopSession
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.ids import NoticeId
from localregulars.ui.page_model import PageModel

ShippedWords = Callable[[], Sequence[Notice]]
"""The words that the program brings. It reads files, so it is asked on a lane, and once."""


class ConsentWordsModel(PageModel):
    """`shown(view)` brings a `WordsView`; see `PageModel` for the rest."""

    shown = Signal(object)

    def __init__(self, session: ShopSession, shipped: ShippedWords, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._ask_shipped = shipped
        self._shipped: Sequence[Notice] | None = None
        self.purpose, self.language = Purpose.HISTORY, ""

    def choose(self, purpose: Purpose, language: str) -> None:
        """Read the words of this purpose in this language; "" is that of the shop's customers."""
        self.purpose, self.language = purpose, language
        self.look_again()

    def look_again(self, language: str | None = None) -> None:
        """Read what was chosen last, in this language instead if one is given."""
        spoken = self.language if language is None else language
        self.read("words", partial(self._view, purpose=self.purpose, language=spoken), self.shown.emit)

    def word(
        self,
        shipped: Notice,
        typed: str,
        *,
        is_material: bool,
        instead_of: NoticeId,
        kept: Callable[[], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Let this be what is asked from now on; `kept` once it is, `refused(error)` when it cannot be."""
        wording = partial(word_notice, shipped=shipped, typed=typed, is_material=is_material, instead_of=instead_of)

        def then(outcome: Outcome[NewWords]) -> None:
            self.tell(self._kept_words(outcome.value), outcome)
            kept()

        self.change(wording, then=then, failed=refused)

    def keep_own(self, shipped: Notice) -> None:
        """Note that the own words are right beside these newer ones of the program."""
        self.change(partial(keep_own_words, shipped=shipped), self.tr("Your words stay as they are."))

    def _view(self, uow: UnitOfWork, clock: Clock, *, purpose: Purpose, language: str) -> WordsView:
        if self._shipped is None:
            self._shipped = self._ask_shipped()
        return words_view(uow, clock, purpose=purpose, language=language, shipped=self._shipped)

    def _kept_words(self, new: NewWords) -> str:
        if new.to_renew:
            return self.tr("Kept. %n person(s) have to be asked again.", None, new.to_renew)
        if new.is_own:
            return self.tr("Customers are shown your words from now on.")
        return self.tr("Customers are shown the program's words again.")

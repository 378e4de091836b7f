"""Consent words: what customers are shown before they say yes, and the shop's own words for it."""

from __future__ import annotations

from localregulars.application.outcome import Changes
from localregulars.ui.consent_words.model import ConsentWordsModel, ShippedWords
from localregulars.ui.consent_words.panel import ConsentWords
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.widgets.text import Text, Tone


class WordsPart(PrivacyPart):
    """The words of every purpose in every language, and a form to word them."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel, shipped: ShippedWords) -> None:
        super().__init__(context, part_names()["words"])
        model = ConsentWordsModel(context.session, shipped, self)
        model.said.connect(view_model.said)
        model.failed.connect(view_model.failed)
        self.consent_words = ConsentWords(model)
        about = self.tr(
            "Customers are shown or read these words before they say yes. You may ask in your own way; what is "
            "promised to everybody stays, and what somebody agreed to is kept in the very words that they were shown."
        )
        self.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self.body.addWidget(self.consent_words)

    def refresh(self, changes: Changes) -> None:
        """Read again when words or agreements are others; what is being typed stays."""
        if changes & (Changes.CONSENT | Changes.SETTINGS) or changes is Changes.NOTHING:
            self.consent_words.refresh()

    def go_back(self) -> bool:
        """Close the form."""
        return self.consent_words.go_back()

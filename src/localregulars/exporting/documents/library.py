"""Every document that a shop can print, by name: facts and a language in, HTML out; and the list for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from localregulars.application.documents import (
    AskedAfterFacts,
    CareCardFacts,
    ContactNoticeFacts,
    PrivacyFacts,
    ReceiptFacts,
    SignUpFacts,
)
from localregulars.application.noticing.today_list import TodayListFacts
from localregulars.application.voices.papers import PollSheetFacts, WallFacts
from localregulars.application.voices.survey_asking import SurveyFormFacts
from localregulars.exporting.consent_json_ld import receipt_json_ld
from localregulars.exporting.consent_receipt import Json, receipt_json
from localregulars.exporting.documents.asked_after import asked_after
from localregulars.exporting.documents.care_card import care_card
from localregulars.exporting.documents.contact_notice import contact_notice
from localregulars.exporting.documents.impact_assessment import impact_assessment
from localregulars.exporting.documents.privacy_page import privacy_page
from localregulars.exporting.documents.processing_record import processing_record
from localregulars.exporting.documents.receipt import receipt
from localregulars.exporting.documents.sign_up import sign_up
from localregulars.exporting.documents.survey_form import survey_form
from localregulars.exporting.documents.today_list import today_list
from localregulars.exporting.documents.voices import poll_sheet, wall_sheet
from localregulars.exporting.documents.words import Words, load_words


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document as the Privacy screen lists it.

    `document_id` is the method of `Documents` that makes it, `words` the key of its title in the languages' files.
    `is_editable` ones are offered as a text document too; `one_page` ones fit on one page of A4.
    """

    document_id: str
    words: str
    needs_customer: bool = False
    one_page: bool = False
    is_editable: bool = False


DOCUMENTS = (
    DocumentEntry("sign_up", "sign_up.title", one_page=True),
    DocumentEntry("privacy_page", "privacy_page.title"),
    DocumentEntry("processing_record", "processing_record.title", is_editable=True),
    DocumentEntry("impact_assessment", "impact_assessment.title", is_editable=True),
    DocumentEntry("care_card", "care_card.title", needs_customer=True, one_page=True),
    DocumentEntry("receipt", "receipt.title", needs_customer=True),
    DocumentEntry("asked_after", "asked_after.title", needs_customer=True, one_page=True),
    DocumentEntry("contact_notice", "contact_notice.title", needs_customer=True, one_page=True),
)
"""In the order of the screen."""


class Documents:
    """Makes documents with the words in a folder (`resources/documents`); a language is read when it is first used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, Words] = {}

    def words(self, language: str) -> Words:
        """The words in a language; English where there are none in it."""
        if language not in self._loaded:
            self._loaded[language] = load_words(self._folder, language)
        return self._loaded[language]

    def sign_up(self, facts: SignUpFacts, language: str) -> str:
        """The sheet for the counter."""
        return sign_up(facts, self.words(language))

    def asked_after(self, facts: AskedAfterFacts, language: str) -> str:
        """Why somebody was asked after."""
        return asked_after(facts, self.words(language))

    def today_list(self, facts: TodayListFacts, language: str, *, is_narrow: bool = False) -> str:
        """Whom to say hello to today, for those who work here; `is_narrow` for receipt paper."""
        return today_list(facts, self.words(language), is_narrow=is_narrow)

    def survey_form(self, facts: SurveyFormFacts, language: str) -> str:
        """A survey to be filled in by hand."""
        return survey_form(facts, self.words(language))

    def poll_sheet(self, facts: PollSheetFacts, language: str) -> str:
        """A poll for the counter, to choose by a line."""
        return poll_sheet(facts, self.words(language))

    def wall_sheet(self, facts: WallFacts, language: str) -> str:
        """What was asked for and what became of it, for the wall."""
        return wall_sheet(facts, self.words(language))

    def contact_notice(self, facts: ContactNoticeFacts, language: str) -> str:
        """What a named person is told."""
        return contact_notice(facts, self.words(language))

    def care_card(self, facts: CareCardFacts, language: str) -> str:
        """A customer's care card."""
        return care_card(facts, self.words(language))

    def receipt(self, facts: ReceiptFacts, language: str) -> str:
        """A receipt to print."""
        return receipt(facts, self.words(language))

    def receipt_json(self, facts: ReceiptFacts, language: str) -> Json:
        """The same receipt with the fields of ISO/IEC TS 27560."""
        return receipt_json(facts, self.words(language))

    def receipt_json_ld(self, facts: ReceiptFacts, language: str) -> Json:
        """The same receipt as linked data (DPV)."""
        return receipt_json_ld(facts, self.words(language))

    def privacy_page(self, facts: PrivacyFacts, language: str) -> str:
        """The shop's privacy policy."""
        return privacy_page(facts, self.words(language))

    def processing_record(self, facts: PrivacyFacts, language: str) -> str:
        """The record of processing activities."""
        return processing_record(facts, self.words(language))

    def impact_assessment(self, facts: PrivacyFacts, language: str) -> str:
        """The impact assessment."""
        return impact_assessment(facts, self.words(language))

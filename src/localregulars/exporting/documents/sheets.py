"""The documents that need no customer, with the facts that each is made from."""

from __future__ import annotations

from collections.abc import Callable

from localregulars.application.documents import privacy_facts, sign_up_facts
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.sheets import Sheet
from localregulars.exporting.documents.library import DOCUMENTS, DocumentEntry, Documents

Make = Callable[[UnitOfWork, Clock, str], str]


def shop_sheets(documents: Documents) -> tuple[Sheet, ...]:
    """Every entry of the library that needs no customer, in its order."""
    makers: dict[str, Make] = {
        "sign_up": lambda uow, clock, language: documents.sign_up(
            sign_up_facts(uow, clock, language=documents.words(language).language), language
        ),
        "privacy_page": lambda uow, clock, language: documents.privacy_page(privacy_facts(uow, clock), language),
        "processing_record": lambda uow, clock, language: documents.processing_record(
            privacy_facts(uow, clock), language
        ),
        "impact_assessment": lambda uow, clock, language: documents.impact_assessment(
            privacy_facts(uow, clock), language
        ),
    }

    def sheet(entry: DocumentEntry) -> Sheet:
        def title(uow: UnitOfWork, language: str) -> str:
            return documents.words(language).plain(entry.words, shop=uow.settings.profile().name)

        return Sheet(entry.document_id, title, makers[entry.document_id], entry.is_editable)

    return tuple(sheet(entry) for entry in DOCUMENTS if not entry.needs_customer)

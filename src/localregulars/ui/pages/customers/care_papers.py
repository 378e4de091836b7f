"""The papers that the care card hands out; who makes them is bound in `bootstrap`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from localregulars.application.documents import AskedAfterFacts, CareCardFacts, ContactNoticeFacts, ReceiptFacts

translate = QCoreApplication.translate


class CarePapers(Protocol):
    """Facts and a language in, paper out: HTML for `ui.printing`, or a JSON document."""

    def care_card(self, facts: CareCardFacts, language: str) -> str:
        """The card, on one page."""
        ...

    def contact_notice(self, facts: ContactNoticeFacts, language: str) -> str:
        """What somebody is told whom a customer named."""
        ...

    def asked_after(self, facts: AskedAfterFacts, language: str) -> str:
        """Why somebody was asked how they are."""
        ...

    def receipt(self, facts: ReceiptFacts, language: str) -> str:
        """A receipt to print, with its number as a QR code."""
        ...

    def receipt_json(self, facts: ReceiptFacts, language: str) -> Mapping[str, object]:
        """The receipt with the fields of ISO/IEC TS 27560."""
        ...

    def receipt_json_ld(self, facts: ReceiptFacts, language: str) -> Mapping[str, object]:
        """The receipt as linked data (DPV)."""
        ...


class PaperKind(StrEnum):
    """What is handed out, or saved; none of their names says whose it is."""

    CARD = "card"
    RECEIPT = "receipt"
    RECEIPT_JSON = "receipt_json"
    RECEIPT_JSON_LD = "receipt_json_ld"
    CONTACT_NOTICE = "contact_notice"
    ASKED_AFTER = "asked_after"

    @property
    def words(self) -> str:
        """What a file or a print job is called."""
        words = {
            PaperKind.CARD: translate("CarePapers", "Care card"),
            PaperKind.CONTACT_NOTICE: translate("CarePapers", "Notice"),
            PaperKind.ASKED_AFTER: translate("CarePapers", "Why we asked"),
        }
        return words.get(self, translate("CarePapers", "Receipt"))

    @property
    def file_name(self) -> str:
        """The name that is suggested, with its ending."""
        endings = {PaperKind.RECEIPT_JSON: ".json", PaperKind.RECEIPT_JSON_LD: ".jsonld"}
        return f"{self.words}{endings.get(self, '.pdf')}"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that is ready: HTML, or for the two JSON receipts the text of the file."""

    kind: PaperKind
    text: str

    @property
    def is_page(self) -> bool:
        """Whether it can be printed."""
        return self.kind not in {PaperKind.RECEIPT_JSON, PaperKind.RECEIPT_JSON_LD}


def as_text(document: Mapping[str, object]) -> str:
    """A JSON document as it is saved: UTF-8 as it is, indented, one line end last."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"

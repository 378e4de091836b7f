"""What is promised to be one page is one page of A4, in every language, at its fullest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.exporting.made_up import BARE, HOSTILE, LANGUAGES, NOTICES, SHOP, documents, every_document, sign_up

from localregulars.exporting.documents.library import DOCUMENTS
from localregulars.ui.paper import PaperSize
from localregulars.ui.printing import page_count, save_odt, save_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ONE_PAGE = [entry.document_id for entry in DOCUMENTS if entry.one_page]
LONG_NAME = replace(SHOP, name="The Corner Café and Bakery of Kingsland Road and Dalston Lane")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("shop", "name"), [(SHOP, "Ana"), (BARE, "Ana"), (LONG_NAME, HOSTILE)])
def test_one_page_stays_one_page(qapp: QApplication, language: str, shop: object, name: str) -> None:
    made = every_document(language, shop, name)  # type: ignore[arg-type]
    pages = {one: page_count(made[one], PaperSize.A4) for one in ONE_PAGE}
    assert pages == dict.fromkeys(ONE_PAGE, 1)


def test_own_words_are_on_the_back_of_the_sign_up_sheet(qapp: QApplication) -> None:
    own = tuple(notice for (purpose, language), notice in NOTICES.items() if language == "de")
    html = documents().sign_up(sign_up(own=own), "de")
    assert page_count(html, PaperSize.A4) == 3, "two sides for all of them, where a sheet has only one or two"
    assert page_count(documents().sign_up(sign_up(own=own[:4]), "de"), PaperSize.A4) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rest_is_short_enough_to_be_read(qapp: QApplication, language: str) -> None:
    made = every_document(language)
    assert {one for one, html in made.items() if page_count(html, PaperSize.A4) > 3} == set()


def test_the_assessment_saves_as_a_text_that_can_be_edited_and_a_receipt_as_pdf(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = every_document("de")
    save_odt(made["impact_assessment"], tmp_path / "dpia.odt")
    save_pdf(made["receipt"], tmp_path / "receipt.pdf")
    assert (tmp_path / "dpia.odt").read_bytes().startswith(b"PK")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")

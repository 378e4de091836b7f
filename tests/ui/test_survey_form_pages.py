"""The longest survey fits on one page of the smallest sheet, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.exporting.made_up import LANGUAGES
from tests.exporting.test_survey_form import form

from localregulars.ui.paper import PaperSize
from localregulars.ui.printing import page_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_survey_of_five_questions_is_one_page_of_a5(qapp: QApplication, language: str) -> None:
    assert page_count(form(language), PaperSize.A5) == 1

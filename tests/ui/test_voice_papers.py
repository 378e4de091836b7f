"""The sheet for the counter is one page with room for lines; "You asked, we did" tears nothing apart."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from tests.exporting import made_up
from tests.ui.paper import pdf_text

from localregulars.application.voices.papers import PollSheetFacts, WallFacts
from localregulars.application.voices.poll_results import WallLine
from localregulars.domain.polls import LONGEST_CHOICE, LONGEST_QUESTION, MOST_CHOICES
from localregulars.domain.wishes import WishState
from localregulars.ui.paper import PaperDocument, PaperSize, room, set_page
from localregulars.ui.printing import page_count, save_pdf
from localregulars.ui.theme.theme import Theme

LONG = "Which of these <evenings> & hours "


def longest(length: int, number: int = 0) -> str:
    return (f"{number} {LONG * 10}")[:length]


def poll(choices: int, language: str, length: int = LONGEST_CHOICE) -> str:
    names = tuple(longest(length, number) for number in range(choices))
    facts = PollSheetFacts(made_up.SHOP, longest(LONGEST_QUESTION), names, made_up.DAY)
    return made_up.documents().poll_sheet(facts, language)


def wall(lines: int, language: str = "en") -> str:
    states = (WishState.GRANTED, WishState.PLANNED, WishState.NOT_GRANTED)
    found = tuple(
        WallLine(
            f"Oat milk {n}",
            f"Because of reason {n}",
            states[n % 3],
            made_up.DAY - timedelta(days=n),
            3 + n,
            is_poll=n % 5 == 4,
        )
        for n in range(lines)
    )
    return made_up.documents().wall_sheet(WallFacts(made_up.SHOP, made_up.DAY, found), language)


def read(path: Path) -> list[str]:
    """The text of each page without any blank."""
    return ["".join(page.split()) for page in pdf_text(path)]


@pytest.mark.parametrize("language", made_up.LANGUAGES)
def test_a_poll_with_as_many_and_as_long_choices_as_there_may_be_fits_on_one_page(
    theme: Theme, tmp_path: Path, language: str
) -> None:
    html = poll(MOST_CHOICES, language)
    assert page_count(html) == 1
    writer = QPdfWriter(str(tmp_path / "measured.pdf"))
    document = PaperDocument(html)
    set_page(writer, PaperSize.A4, document)
    space = room(writer)
    document.fit(writer, space)
    assert document.size().width() <= space.width() + 1
    # Half of the page at least is left for the lines of a pencil.
    assert document.size().height() >= space.height() / 2


def test_the_sheet_says_what_there_is_to_choose_and_until_when(theme: Theme, tmp_path: Path) -> None:
    save_pdf(poll(2, "en", 12), tmp_path / "poll.pdf", title="Poll")
    (text,) = read(tmp_path / "poll.pdf")
    for words in ("0Whichoft", "1Whichoft", "<evenings>&hours", "Thissheetlieshere"):
        assert words in text


@pytest.mark.parametrize("language", made_up.LANGUAGES)
def test_everything_that_was_asked_is_on_the_wall_in_its_group(theme: Theme, tmp_path: Path, language: str) -> None:
    save_pdf(wall(15, language), tmp_path / "wall.pdf", title="Wall")
    pages = read(tmp_path / "wall.pdf")
    text, words = "".join(pages), made_up.documents().words(language)
    groups = ["".join(words.plain(f"wall.{key}").split()) for key in ("did", "planned", "did_not")]
    places = [text.index(group) for group in groups]
    assert places == sorted(places)
    for number in range(15):
        page = next(page for page in pages if f"Oatmilk{number}B" in page)
        assert f"Oatmilk{number}Becauseofreason{number}" in page, "a block stays whole"


def test_a_wall_without_anything_asks_what_people_would_like(theme: Theme) -> None:
    assert made_up.documents().words("en").plain("wall.nothing") in wall(0)

"""Today's list on A5 and on rolls: everything is on it, nothing reaches over an edge, nobody is torn apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from tests.exporting import made_up
from tests.reasons import made_up_reasons
from tests.ui.paper import pdf_text

from localregulars.application.noticing.today_list import ListedPerson, TodayListFacts
from localregulars.domain.check_in import ContactChannel
from localregulars.ui.paper import PaperDocument, PaperSize, room, set_page
from localregulars.ui.printing import page_count, save_pdf
from localregulars.ui.theme.theme import Theme

REASONS = made_up_reasons(made_up.DAY)
ON = (PaperSize.A5, PaperSize.ROLL_80, PaperSize.ROLL_58)
WORDS_OF_80 = "Anna-Sophie von Schwarzenberg zu Hohenlohe und Langenburg Freifrau der weiten Au"
WORD_OF_80 = "W" * 80
DOTS_A_MM = 8
"""As receipt printers have them."""


def list_of(people: int, paper: PaperSize, language: str = "en") -> str:
    """So many people, every third with a name of 80 characters in words, every third with one in a single word."""
    names = (f"Person{{n}} {'Okafor'}", f"{{n}} {WORDS_OF_80}", f"{{n}}{WORD_OF_80}")
    ways = tuple(ContactChannel)
    listed = tuple(
        ListedPerson(names[n % 3].format(n=n), "", REASONS[n % len(REASONS)], n % 3, ways[: 1 + n % 5], n % 4 == 3)
        for n in range(people)
    )
    facts = TodayListFacts(made_up.SHOP, made_up.DAY, made_up.DAY, listed)
    return made_up.documents().today_list(facts, language, is_narrow=paper.is_roll)


def widths_and_pages(html: str, paper: PaperSize, tmp_path: Path) -> tuple[float, float, int]:
    """How wide the document wants to be and may be, and its pages."""
    writer = QPdfWriter(str(tmp_path / "measured.pdf"))
    document = PaperDocument(html)
    set_page(writer, paper, document)
    space = room(writer)
    pages = document.fit(writer, space)
    return document.size().width(), space.width(), pages


@pytest.mark.parametrize("paper", ON)
@pytest.mark.parametrize("language", made_up.LANGUAGES)
def test_nothing_reaches_over_the_edge_in_any_language(
    theme: Theme, tmp_path: Path, paper: PaperSize, language: str
) -> None:
    wanted, there_is, _pages = widths_and_pages(list_of(len(REASONS), paper, language), paper, tmp_path)
    assert wanted <= there_is + 1


@pytest.mark.parametrize("paper", ON)
def test_everybody_of_sixty_is_on_the_paper_with_their_whole_name(
    theme: Theme, tmp_path: Path, paper: PaperSize
) -> None:
    save_pdf(list_of(60, paper), tmp_path / "list.pdf", paper, "Worth a hello")
    pages = pdf_text(tmp_path / "list.pdf")
    text = re.sub(r"\s", "", "".join(pages))
    for n in range(60):
        name = (f"Person{n}Okafor", f"{n}{WORDS_OF_80}".replace(" ", ""), f"{n}{WORD_OF_80}")[n % 3]
        assert name in text, name
    assert text.count("Note") == 60
    assert len(pages) <= (20 if paper is PaperSize.A5 else 4)


def test_nobody_is_torn_apart_between_two_sheets(theme: Theme, tmp_path: Path) -> None:
    save_pdf(list_of(20, PaperSize.A5), tmp_path / "list.pdf", PaperSize.A5)
    pages = [re.sub(r"\s", "", page) for page in pdf_text(tmp_path / "list.pdf")]
    assert len(pages) > 5
    for page in pages[:-1]:
        assert page.count("Say,forinstance") == page.count("fine") == page.count("telltheowner") == page.count("Note")


@pytest.mark.parametrize("paper", [PaperSize.ROLL_80, PaperSize.ROLL_58])
def test_a_roll_is_one_piece_as_long_as_what_is_on_it(theme: Theme, tmp_path: Path, paper: PaperSize) -> None:
    lengths = []
    for people in (1, 5):
        html = list_of(people, paper)
        save_pdf(html, tmp_path / "roll.pdf", paper)
        found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", (tmp_path / "roll.pdf").read_bytes())
        assert found is not None
        assert round(float(found[1]) / 72 * 25.4) == (80 if paper is PaperSize.ROLL_80 else 58)
        lengths.append(float(found[2]))
        assert page_count(html, paper) == 1
    assert lengths[1] > 2.5 * lengths[0] - lengths[0]


def test_the_narrowest_roll_keeps_its_sides_white_as_it_is_printed(theme: Theme) -> None:
    """Drawn dot by dot, as such a printer has them: whatever would be drawn beside what it reaches would be lost."""
    side, white = 5 * DOTS_A_MM, 0xFFFFFFFF
    image = QImage(58 * DOTS_A_MM, 900 * DOTS_A_MM, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(DOTS_A_MM * 1000)
    image.setDotsPerMeterY(DOTS_A_MM * 1000)
    image.fill(white)
    document = PaperDocument(list_of(6, PaperSize.ROLL_58))
    document.fit(image, QSizeF(48 * DOTS_A_MM, 900 * DOTS_A_MM))
    with QPainter(image) as painter:
        painter.translate(side, 0)
        document.documentLayout().draw(painter, document.documentLayout().PaintContext())
    ground = image.copy(image.width() - side + 2, 0, side - 2, image.height())
    blank = QImage(ground.size(), ground.format())
    blank.fill(white)
    blank.setDotsPerMeterX(ground.dotsPerMeterX())
    blank.setDotsPerMeterY(ground.dotsPerMeterY())
    assert ground == blank
    assert image.copy(side, 0, 48 * DOTS_A_MM, 900).pixelColor(0, 0).lightness() <= 255

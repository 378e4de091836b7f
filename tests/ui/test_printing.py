"""Paper: what is on it, what never is, and that it is whole or not there."""

from __future__ import annotations

import base64
import html
import re
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QDate, QIODevice, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.paper import pdf_text

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.storage.recovery_code import new_recovery_code
from localregulars.ui import printing
from localregulars.ui.paper import PaperDocument, PaperSize
from localregulars.ui.printing import ask_where_to_save, page_count, print_document
from localregulars.ui.recovery_sheet import recovery_sheet, sheet_title
from localregulars.ui.theme.theme import Scheme, Theme

SHOP = "Kittiwake & Sons Café"
CODE = "7QKZ-A9MW-PR2X-JHD5-TVBN-C8FG-E3KM"
DAY = QDate(2026, 2, 3)


def without_spaces(words: str) -> str:
    return re.sub(r"\s", "", words)


def text_of(path: Path) -> list[str]:
    return [without_spaces(page) for page in pdf_text(path)]


def picture(width: int) -> str:
    image = QImage(width, width, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device instead of a path
    return base64.b64encode(bytes(buffer.data().data())).decode()


def picture_widths(pdf: Path) -> set[int]:
    objects = re.findall(rb"(?s)\d+ 0 obj(.*?)endobj", pdf.read_bytes())
    pictures = [body for body in objects if b"/Subtype /Image" in body]
    return {int(found) for body in pictures for found in re.findall(rb"/Width (\d+)", body)}


@pytest.mark.parametrize("paper", [PaperSize.A4, PaperSize.LETTER])
def test_the_recovery_sheet_is_one_page_with_the_code_the_shop_and_the_day(
    theme: Theme, tmp_path: Path, paper: PaperSize
) -> None:
    path = tmp_path / "sheet.pdf"
    printing.save_pdf(recovery_sheet(SHOP, CODE, DAY), path, paper, sheet_title())
    [page] = text_of(path)
    assert "?" not in page
    assert without_spaces(SHOP) in page
    assert CODE.replace("-", "") in page
    assert "February2026" in page or "3,2026" in page
    content = path.read_bytes()
    assert SHOP.encode() not in content  # not as the title, which lists of print jobs show
    assert str(Path.home()).encode() not in content
    assert b"/Author ()" in content


def test_the_recovery_sheet_holds_nothing_but_what_it_says(theme: Theme) -> None:
    """Two sheets differ in shop, day and code only: nothing of this computer, nothing secret, comes with them."""
    one = recovery_sheet(SHOP, CODE, DAY)
    other = recovery_sheet("Other", "0000-1111", QDate(2025, 1, 1))
    for group in CODE.split("-"):
        one = one.replace(group, "")
    for words in (html.escape(SHOP), "Other", "0000", "1111"):
        one, other = one.replace(words, ""), other.replace(words, "")
    plain = re.compile(r"<table.*</table>|Made on [^<]*")
    assert plain.sub("", one) == plain.sub("", other)


@settings(max_examples=30, deadline=None)
@given(name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120))
def test_whatever_the_shop_is_called_its_sheet_is_one_page_and_says_so(name: str) -> None:
    sheet = recovery_sheet(name, new_recovery_code(), DAY)
    assert page_count(sheet, PaperSize.A4) == page_count(sheet, PaperSize.LETTER) == 1
    assert without_spaces(name) in without_spaces(PaperDocument(sheet).toPlainText())


def test_paper_is_black_on_white_in_a_dark_window(theme: Theme) -> None:
    theme.choose(scheme=Scheme.DARK)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    document = PaperDocument("<p>Words</p>")
    document.fit(image, QSizeF(400, 400))
    with QPainter(image) as painter:
        document.paint_page(painter, 1)
    shades = {image.pixelColor(x, y).lightness() for x in range(100) for y in range(40)}
    assert min(shades) < 40
    assert max(shades) == 255


def test_a_picture_comes_from_the_document_itself_and_from_nowhere_else(theme: Theme, tmp_path: Path) -> None:
    beside = tmp_path / "beside.png"
    beside.write_bytes(base64.b64decode(picture(77)))
    shown = f'<img src="data:image/png;base64,{picture(55)}" width="40" height="40">'
    foreign = f'<img src="{beside}"><img src="{beside.as_uri()}"><img src="http://example.org/x.png">'
    printing.save_pdf(f"<p>{shown}{foreign}</p>", tmp_path / "out.pdf")
    assert 55 in picture_widths(tmp_path / "out.pdf")
    assert 77 not in picture_widths(tmp_path / "out.pdf")


def test_a_long_table_says_its_heading_and_the_page_on_every_page(theme: Theme, tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>Somebody {n}</td></tr>" for n in range(150))
    table = f"<table class='lines' width='100%'><thead><tr><th>Heading</th></tr></thead>{rows}</table>"
    printing.save_pdf(table, tmp_path / "list.pdf", PaperSize.A4)
    pages = text_of(tmp_path / "list.pdf")
    assert len(pages) == page_count(table, PaperSize.A4) > 2
    assert all("Heading" in page for page in pages)
    assert "Somebody0" in pages[0]
    assert "Somebody149" in pages[-1]


@pytest.mark.parametrize("save", [printing.save_pdf, printing.save_odt])
def test_what_cannot_be_saved_is_said_by_its_name_alone_and_the_old_file_stays(
    theme: Theme, tmp_path: Path, save: Callable[[str, Path], None]
) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    (folder / "taken.pdf").mkdir()
    with pytest.raises(EnvironmentFailureError) as refused:
        save("<p>Words</p>", folder / "taken.pdf")
    assert "taken.pdf" in str(refused.value)
    assert "a folder" not in str(refused.value)
    with pytest.raises(EnvironmentFailureError):
        save("<p>Words</p>", tmp_path / "nowhere" / "x.pdf")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a folder", "taken.pdf"]


@pytest.mark.parametrize("save", [printing.save_pdf, printing.save_odt])
def test_a_disk_that_is_full_half_way_is_said_and_the_old_file_stays(
    theme: Theme, tmp_path: Path, save: Callable[[str, Path], None]
) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("the old one", encoding="utf-8")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, hard))
    try:
        with pytest.raises(EnvironmentFailureError):
            save("<p>Words</p>", path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_word_processor_gets_the_same_words(theme: Theme, tmp_path: Path) -> None:
    printing.save_odt(recovery_sheet(SHOP, CODE, DAY), tmp_path / "sheet.odt")
    content = zipfile.ZipFile(tmp_path / "sheet.odt").read("content.xml").decode()
    assert html.escape(SHOP) in content
    assert "7QKZ" in content


def test_printing_hands_the_page_over_once_it_was_agreed_to(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    done: list[str] = []
    print_document(recovery_sheet(SHOP, CODE, DAY), parent, sheet_title(), lambda: done.append("printed"))
    [dialog] = parent.findChildren(QPrintDialog)
    assert done == []
    printer = dialog.printer()
    assert SHOP not in printer.docName()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert done == ["printed"]
    assert CODE.replace("-", "") in text_of(tmp_path / "printed.pdf")[0]


def test_where_to_save_is_asked_without_stopping_the_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    chosen: list[Path] = []
    ask_where_to_save(parent, "Where to?", "Recovery sheet.pdf", chosen.append)
    [dialog] = parent.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    dialog.fileSelected.emit(str(tmp_path / "x.pdf"))
    assert chosen == [tmp_path / "x.pdf"]
    dialog.reject()


def test_the_print_libraries_are_not_loaded_before_somebody_prints() -> None:
    code = "import localregulars.ui.widgets.code_on_paper, sys; print('PySide6.QtPrintSupport' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"

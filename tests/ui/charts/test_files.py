"""Charts as files: each is opened again and says what the chart says, in any theme of the window."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scripts.chart_gallery import BARS, EVERY_CHART, LINE, TODAY, TOO_FEW, TWO_LINES, visits_of_a_year
from tests.ui.paper import pdf_text
from tests.ui.pixels import count_of

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import SchemeName
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Mark, Point, Series
from localregulars.ui.widgets.charts.export_button import ExportButton
from localregulars.ui.widgets.charts.files import (
    PNG_SCALE,
    FileKind,
    drawing_of,
    file_name,
    picture_of,
    save_chart,
    words_to_copy,
)
from localregulars.ui.widgets.charts.rows import columns_of, csv_text, rows_of
from localregulars.ui.widgets.charts.words import summary
from localregulars.ui.widgets.heat_map import visits_calendar

pytestmark = pytest.mark.usefixtures("british")
DRAWN = [one for one in EVERY_CHART if not one.too_few]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    BriefClipboard.current().clear()
    board.clear()


def test_a_png_is_sharp_and_holds_the_marks(qapp: object, tmp_path: Path) -> None:
    save_chart(TWO_LINES, FileKind.PNG, tmp_path / "x.png")
    image = QImage(str(tmp_path / "x.png"))
    assert image.size() == (drawing_of(TWO_LINES).size * PNG_SCALE).toSize()
    light = Theme.current().colours_of(SchemeName.LIGHT)
    assert all(count_of(image, colour) > 50 for colour in (light.primary, light.attention, light.surface))


def test_what_is_marked_is_in_pictures_as_on_the_screen_and_a_column_in_numbers(qapp: object, tmp_path: Path) -> None:
    marked = replace(LINE, marks=(Mark(3, "2 Apr: =New machine"),), marks_are="What you changed")
    save_chart(marked, FileKind.PNG, tmp_path / "x.png")
    save_chart(LINE, FileKind.PNG, tmp_path / "plain.png")
    ink = Theme.current().colours_of(SchemeName.LIGHT).muted
    drawn, plain = (count_of(QImage(str(tmp_path / name)), ink) for name in ("x.png", "plain.png"))
    assert drawn > plain + 50
    save_chart(marked, FileKind.SVG, tmp_path / "x.svg")
    svg = (tmp_path / "x.svg").read_text(encoding="utf-8")
    assert "stroke-dasharray" in svg
    [head, *rows] = csv.reader(io.StringIO(csv_text(marked)))
    assert head[-1] == "What you changed"
    assert [row[-1] for row in rows] == ["", "", "", "(1) 2 Apr: =New machine", *[""] * 8]
    assert rows[0][1] == "0.31"


def test_thousands_are_set_apart_for_people_and_not_for_programs() -> None:
    large = Chart(ChartKind.BARS, "x", "Month", "Visits", (Series((Point("May", 6749.0, n=6749, at="2026-05"),)),))
    assert [column.value(rows_of(large)[0]) for column in columns_of(large)] == ["May", "6,749", "6,749"]
    assert large.number(6000) == "6,000"
    assert list(csv.reader(io.StringIO(csv_text(large))))[1] == ["2026-05", "6749.0", "6749"]


def test_an_svg_says_title_description_and_every_word(qapp: object, tmp_path: Path) -> None:
    for number, description in enumerate(DRAWN):
        path = tmp_path / f"{number}.svg"
        save_chart(description, FileKind.SVG, path)
        root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  (written just now, by us)
        texts = [text.text for text in root.iter(f"{SVG}text")]
        assert root.findtext(f"{SVG}title") == description.title
        assert root.findtext(f"{SVG}desc")
        assert " ".join(str(text) for text in texts).startswith(description.title)
        if description.kind is not ChartKind.SPARKLINE:
            assert "0" in texts or "0%" in texts
        if len(description.series) > 1:
            assert {series.name for series in description.series} <= set(texts)


def test_a_pdf_is_one_page_with_the_words_of_the_chart(qapp: object, tmp_path: Path) -> None:
    save_chart(LINE, FileKind.PDF, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-")
    [page] = pdf_text(tmp_path / "x.pdf")
    for words in (LINE.title, summary(LINE), "60%", LINE.note):
        assert "".join(words.split()) in "".join(page.split())


def test_a_csv_is_read_back_number_for_number(tmp_path: Path) -> None:
    for description in DRAWN:
        assert_reads_back(description, tmp_path)


def assert_reads_back(description: Chart, tmp_path: Path) -> None:
    save_chart(description, FileKind.CSV, tmp_path / "x.csv")
    head, *rows = csv.reader(io.StringIO((tmp_path / "x.csv").read_text(encoding="utf-8"), newline=""))
    assert head[0] == description.points_are
    assert len({*head}) == len(head)
    width = 1 + 2 * description.has_intervals + description.has_n
    for row, place in zip(rows, range(len(description.points)), strict=True):
        assert row[0] == description.points[place].at or description.points[place].label
        for number, series in enumerate(description.series):
            point = series.points[place]
            wanted = [point.value]
            wanted += [point.low, point.high] if description.has_intervals else []
            wanted += [point.n] if description.has_n else []
            found = row[1 + number * width : 1 + (number + 1) * width]
            assert [float(cell) if cell else None for cell in found] == wanted


def test_a_label_that_a_spreadsheet_would_run_is_written_as_text() -> None:
    dangerous = replace(BARS, series=(Series((Point("=1+1", 3),)),))
    assert "'=1+1,3" in words_to_copy(dangerous).replace("\t", ",")


def test_the_calendar_is_saved_with_all_its_weeks(qapp: object, tmp_path: Path) -> None:
    calendar = visits_calendar(visits_of_a_year(), TODAY)
    for kind in FileKind:
        save_chart(calendar, kind, tmp_path / f"x.{kind}")
    root = ET.fromstring((tmp_path / "x.svg").read_text(encoding="utf-8"))  # noqa: S314  (written just now, by us)
    texts = {text.text for text in root.iter(f"{SVG}text")}
    assert {"Mon", "no visit", "3 or more", calendar.title, calendar.summary} <= texts
    assert count_of(QImage(str(tmp_path / "x.png")), Theme.current().colours_of(SchemeName.LIGHT).heat_2) > 1000
    assert len(pdf_text(tmp_path / "x.pdf")) == 1
    _, *rows = csv.reader((tmp_path / "x.csv").read_text(encoding="utf-8").splitlines())
    assert rows[-1][0] == TODAY.isoformat()
    assert 51 * 7 < len(rows) <= 52 * 7
    shown = {day.isoformat(): str(count) for day, count in visits_of_a_year().items()}
    assert {day: count for day, count in rows if count != "0"} == {
        day: count for day, count in shown.items() if day >= rows[0][0]
    }


def test_files_are_dark_on_white_whatever_the_window_looks_like(theme: Theme) -> None:
    before = picture_of(BARS)
    theme.choose(scheme=Scheme.DARK, scale=1.5)
    assert picture_of(BARS) == before


def test_what_cannot_be_saved_is_told_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    button = ExportButton()
    qtbot.addWidget(button)
    for kind in FileKind:
        (tmp_path / f"taken.{kind}").mkdir()
        with qtbot.waitSignal(button.failed) as told:
            button.save(BARS, kind, tmp_path / f"taken.{kind}")
        assert isinstance(told.args[0], EnvironmentFailureError)
        assert f"taken.{kind}" in str(told.args[0])
    assert {path.name for path in tmp_path.rglob("*")} == {f"taken.{kind}" for kind in FileKind}


def test_the_menu_offers_every_way_and_asks_where(qtbot: QtBot, tmp_path: Path) -> None:
    button = ExportButton()
    qtbot.addWidget(button)
    button.show()
    button.offer([BARS])
    menu = button.menu_of_ways()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert [word.rstrip(" …") for word in words] == [
        "Picture (PNG)",
        "Picture for any size (SVG)",
        "Page (PDF)",
        "Numbers for a spreadsheet (CSV)",
        "Copy",
        "Print",
    ]
    for number, kind in enumerate(FileKind):
        menu.actions()[number].trigger()
        dialog = button.findChildren(QFileDialog)[-1]
        assert dialog.defaultSuffix() == kind
        with qtbot.waitSignal(button.said):
            dialog.fileSelected.emit(str(tmp_path / f"x.{kind}"))
        dialog.reject()
    assert {path.suffix for path in tmp_path.iterdir()} == {".png", ".svg", ".pdf", ".csv"}


def test_of_several_charts_each_has_its_menu_and_of_none_there_is_no_button(qtbot: QtBot) -> None:
    button = ExportButton()
    qtbot.addWidget(button)
    button.offer([BARS, LINE, TOO_FEW])
    assert [action.text() for action in button.menu_of_ways().actions()] == [BARS.title, LINE.title]
    button.offer([TOO_FEW])
    assert button.isHidden()


def test_copying_brings_the_picture_and_the_numbers(qtbot: QtBot, clipboard: QClipboard) -> None:
    button = ExportButton()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.said):
        button.copy(BARS)
    title, head, *rows = clipboard.text().splitlines()
    assert title == BARS.title
    assert head.split("\t")[:2] == ["Within", "People"]
    assert [row.split("\t")[1] for row in rows] == ["12", "24", "31"]
    assert clipboard.image().size() == picture_of(BARS).size()
    BriefClipboard.current().clear()
    assert clipboard.text() == ""
    assert clipboard.image().isNull()


def test_printing_hands_one_sheet_over(qtbot: QtBot, tmp_path: Path) -> None:
    button = ExportButton()
    qtbot.addWidget(button)
    button.show()
    button.offer([BARS])
    button.menu_of_ways().actions()[-1].trigger()
    [dialog] = button.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(button.said):
        dialog.done(QPrintDialog.DialogCode.Accepted)
    [page] = pdf_text(tmp_path / "printed.pdf")
    assert "".join(BARS.title.split()) in "".join(page.split())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Visits as a calendar", "Visits as a calendar.png"),
        ('What? 1/2 of "them" <came>: yes.', "What 1 2 of them came yes.png"),
        ("x" * 200, f"{'x' * 60}.png"),
    ],
)
def test_the_suggested_name_suits_any_file_system(title: str, name: str) -> None:
    assert file_name(replace(BARS, title=title), FileKind.PNG) == name

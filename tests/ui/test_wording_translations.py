"""English has a translation file too: for the plurals of sentences that are written with "(s)"."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

ROOT = Path(__file__).resolve().parents[2]
PLURAL = re.compile(r'"([^"]*%n[^"]*\(s\)[^"]*)"')


@pytest.fixture
def english(resources: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(QLocale("en_GB"), "localregulars", "_", str(resources / "translations"))
    return translator


def entries(resources: Path) -> list[tuple[str, str, list[str]]]:
    """Context, source and forms of every entry of the translation source."""
    tree = ET.parse(resources / "translations" / "localregulars_en.ts")  # noqa: S314  (our own file)
    found = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            found.append((context.findtext("name", ""), message.findtext("source", ""), forms))
    return found


def test_every_plural_of_the_source_has_its_forms(resources: Path) -> None:
    known = {source for _, source, _ in entries(resources)}
    wanted = set()
    for path in (ROOT / "src" / "localregulars" / "ui").rglob("*.py"):
        wanted |= set(PLURAL.findall(path.read_text(encoding="utf-8")))
    assert wanted
    assert not wanted - known, "run lupdate -pluralonly and lrelease"


def test_the_compiled_file_says_one_and_many_as_the_source_does(english: QTranslator, resources: Path) -> None:
    for context, source, (one, many) in entries(resources):
        assert "(s)" not in one + many
        assert english.translate(context, source, "", 1) == one
        for count in (0, 2, 21):
            assert english.translate(context, source, "", count) == many

"""What the window says is translated, whole and with every place in it, into each of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from scripts.sentences_in_code import sentences_in
from scripts.texts_in_code import CodeText, UnreadableTextError, texts_in
from scripts.translations import (
    FOLDER,
    LANGUAGES,
    PLURALS_ONLY,
    Message,
    filled,
    in_code,
    messages,
    out_of_date,
    problems,
    ts_file,
    write,
)

from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.any_file import read_any_file
from localregulars.storage.failures import LOCKED
from localregulars.storage.migrating import NO_COPY
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.language import LANGUAGES as OFFERED
from localregulars.ui.wording.sentences import PROBLEMS, TEMPLATES, spoken, told

SOURCE = Path(__file__).resolve().parents[2] / "src" / "localregulars"


def loaded(language: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"localregulars_{language}", str(FOLDER))
    return translator


def test_every_language_that_is_offered_has_a_translation() -> None:
    assert set(OFFERED) == {*LANGUAGES, PLURALS_ONLY}


def test_nothing_is_new_in_the_code_or_left_over_in_the_translations() -> None:
    assert not out_of_date(), "run `python -m scripts.translations update`, and translate what it names"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_places(language: str) -> None:
    assert not problems(language), "`python -m scripts.translations todo` prints what to fill in"


def test_english_says_one_and_many_as_its_source_does() -> None:
    translator, counted = loaded(PLURALS_ONLY), messages(ts_file(PLURALS_ONLY))
    assert {each.text for each in counted} == {text for text in in_code() if text.is_plural}
    for each in counted:
        one, many = each.forms
        assert "(s)" not in one + many
        assert translator.translate(each.text.context, each.text.source, "", 1) == one
        for count in (0, 2, 21):
            assert translator.translate(each.text.context, each.text.source, "", count) == many


@pytest.mark.parametrize(
    ("language", "none", "one", "many"),
    [
        ("de", "vor %n Tagen", "vor %n Tag", "vor %n Tagen"),
        ("es", "hace %n días", "hace %n día", "hace %n días"),
        ("fr", "il y a %n jour", "il y a %n jour", "il y a %n jours"),
    ],
)
def test_each_language_counts_as_it_does(language: str, none: str, one: str, many: str) -> None:
    translator = loaded(language)
    said = [translator.translate("wording", "%n days ago", "", count) for count in (0, 1, 2, 21)]
    assert said == [none, one, many, many]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_its_source_says(language: str) -> None:
    translator = loaded(language)
    for each in messages(ts_file(language)):
        if not each.text.is_plural:
            assert translator.translate(each.text.context, each.text.source) == each.forms[0]


@pytest.mark.parametrize(
    ("source", "form", "is_plural", "fault"),
    [
        ("{name} said no", "nein gesagt", False, "places"),
        ("Said no", "{name} hat nein gesagt", False, "places"),
        ("%n days", "Tage", True, "places"),
        (", ", ",", False, "blanks"),
        ("Backups (*.lrbackup)", "Sicherungen (*.sicherung)", False, "endings"),
        ("%n visit(s)", "%n Besuch(s)", True, "number"),
        ("Save", "", False, "not translated"),
    ],
)
def test_a_place_that_was_lost_or_added_is_found(
    source: str, form: str, is_plural: bool, fault: str, tmp_path: Path
) -> None:
    text = CodeText("Page", source, "", is_plural)
    forms = ("%n Tag", form) if is_plural else (form,)
    write("de", [Message(text, forms)], tmp_path)
    [said] = problems("de", tmp_path)
    assert fault in said


def test_one_may_be_said_in_a_word(tmp_path: Path) -> None:
    entry = Message(CodeText("Page", "%n days", "", is_plural=True), ("ein Tag", "%n Tage"))
    write("de", [entry], tmp_path)
    assert problems("de", tmp_path) == []


def test_what_is_filled_in_is_read_as_it_was_printed() -> None:
    given = filled(
        "# Page\n= Keys\nde Tasten\nfr \n\n= ,␣\nde ,␣\n= %n day(s)\nde %n Tag || %n Tage\n@ Keys\n= Keys\nde Codes"
    )
    assert given == {
        ("", "Keys"): {"de": ("Tasten",)},
        ("", ", "): {"de": (", ",)},
        ("", "%n day(s)"): {"de": ("%n Tag", "%n Tage")},
        ("Keys", "Keys"): {"de": ("Codes",)},
    }


def test_texts_are_found_as_qt_looks_them_up(tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text(
        "class Page:\n"
        "    def say(self, days):\n"
        '        self.tr("One " "text")\n'
        '        self.tr("%n row(s)", "", len(days.all()))\n'
        '        translate("wording", "%n days", None, days.count())\n'
        '        other.tr("not ours")\n',
        encoding="utf-8",
    )
    assert list(texts_in(tmp_path)) == [
        CodeText("Page", "One text", "", is_plural=False),
        CodeText("Page", "%n row(s)", "", is_plural=True),
        CodeText("wording", "%n days", "", is_plural=True),
    ]
    file.write_text('class Page:\n    def say(self, name):\n        self.tr(f"Hello {name}")\n', encoding="utf-8")
    with pytest.raises(UnreadableTextError, match=r"page\.py, line 3"):
        list(texts_in(tmp_path))


# What other layers say


def test_every_sentence_with_places_of_another_layer_is_known_to_the_window() -> None:
    known = {re.sub(r"\{[^}]*\}", "{}", template) for template in (*TEMPLATES, *PROBLEMS)}
    said = {sentence for sentence in sentences_in(SOURCE) if "{}" in sentence}
    assert len(said) > 20
    assert said <= known, "add them to `ui/wording/sentences.py`"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    Language.current().choose("de")
    yield
    Language.current().choose(AS_ON_THIS_COMPUTER)


@pytest.mark.usefixtures("german")
def test_an_error_of_another_layer_is_said_in_the_window_s_language() -> None:
    assert told(EnvironmentFailureError(LOCKED)).startswith("Ein anderes Programm verwendet dieses Geschäft")
    assert told(InputRefusedError("A PIN has 4 to 8 digits and nothing else.")) == (
        "Eine PIN hat 4 bis 8 Ziffern und sonst nichts."
    )
    assert (
        told(InputRefusedError("/a/{b} is not empty; a new shop needs a folder of its own, so choose a new name."))[:16]
        == "/a/{b} ist nicht"
    )
    why = told(DiskFullError(NO_COPY.format(why=LOCKED)))
    assert why.startswith("Dieses Geschäft muss")
    assert why.endswith(told(EnvironmentFailureError(LOCKED)))


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", ["till.csv", "Kasse: Juni, line 3: neu.csv"])
def test_whatever_is_wrong_with_a_file_is_said_in_the_window_s_language(name: str) -> None:
    english = [sentence for sentence in sentences_in(SOURCE) if sentence[0].islower()]
    assert len(english) > 40
    for sentence in english:
        problem = sentence.replace("{}", "7")
        assert spoken(f"{name}: {problem}").startswith(f"{name}: ")
        assert problem not in spoken(f"{name}: {problem}")
        assert spoken(f"{name}, line 12: {problem}").startswith(f"{name}, Zeile 12: ")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "till.csv: Die Datei ist leer; exportieren Sie sie noch einmal aus der Kasse."),
        (b"PK\x03\x04 and more", "till.csv: Das ist eine Tabellenkalkulation oder eine ZIP-Datei; "),
        (b"a,b,c\n1,2,3\n", "till.csv, Zeile 1: Das ist kein Export einer Kasse, der sich lesen lässt: "),
        (b"customer,when,amount,items\n", "till.csv, Zeile 1: Da ist eine Kopfzeile und keine Zeile darunter; "),
        (
            b"customer,when,amount,items\n1,2026-01-02,ten,tea\n",
            "till.csv, Zeile 2: Eine Zahl ist nicht lesbar (Spalte „amount“); ",
        ),
        (
            b"customer,when,amount,items\n1,soon,3,tea\n",
            "till.csv, Zeile 2: Ein Datum oder eine Uhrzeit fehlt oder ist nicht lesbar ",
        ),
        (
            b"customer,when,amount,items\n1,2026-01-02\n",
            "till.csv, Zeile 2: Da sind 2 Spalten, in der Kopfzeile 4; die Zeile ist ",
        ),
        (
            b"customer,when,amount,items\n1,2026-01-02\n\0\n",
            "till.csv, Zeile 3: Das ist kein Text, sondern eine Binärdatei; ",
        ),
        (
            b'customer,when,amount,items\n1,"2026\n',
            "till.csv, Zeile 2: Ein Anführungszeichen wird geöffnet und nicht geschlossen; ",
        ),
        (
            b"customer,purpose,state,at\n1,history,maybe,2026-01-02\n",
            "till.csv, Zeile 2: In der Spalte „state“ steht ein Wort, das nicht bekannt ist; nehmen ",
        ),
    ],
)
def test_a_file_that_is_refused_says_why_in_the_window_s_language(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "till.csv"
    file.write_bytes(content)
    with pytest.raises(InputRefusedError) as refused:
        read_any_file(SilentProgress(), file, "GB")
    assert str(refused.value).startswith("till.csv")
    assert "Zeile" not in str(refused.value), "a command says it in English"
    assert told(refused.value).startswith(said)


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_is_said_as_it_is() -> None:
    assert spoken("till.csv, line 3: a number cannot be read") == "till.csv, line 3: a number cannot be read"
    assert spoken("") == ""

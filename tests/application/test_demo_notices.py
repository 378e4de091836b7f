"""The shipped notices say what the law and kindness ask for, in every language; a broken folder is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from localregulars.application.consent.notices import load_notices
from localregulars.domain.consent import (
    CHANGES_NOTICE_VERSION,
    EXPLICIT_ONLY,
    MINUTES_NOTICE_VERSION,
    Notice,
    Purpose,
    valid_months,
)
from localregulars.domain.errors import InputRefusedError

LANGUAGES = ("de", "en", "es", "fr")
NEVER_A_DIAGNOSIS = {"en": "diagnosis", "es": "diagnóstico", "de": "Diagnose", "fr": "diagnostic"}
THIS_COMPUTER = {"en": "computer", "es": "ordenador", "de": "Computer", "fr": "ordinateur"}


@pytest.fixture(scope="module")
def shipped(resources: Path) -> tuple[Notice, ...]:
    return load_notices(resources / "notices")


@pytest.fixture
def folder(tmp_path: Path, resources: Path) -> Path:
    (tmp_path / "en.toml").write_bytes((resources / "notices" / "en.toml").read_bytes())
    return tmp_path


def test_every_purpose_has_one_notice_in_every_language(shipped: tuple[Notice, ...]) -> None:
    assert [(n.language, n.purpose) for n in shipped] == [(code, purpose) for code in LANGUAGES for purpose in Purpose]
    raised = {Purpose.MONITORING: CHANGES_NOTICE_VERSION, Purpose.HISTORY: MINUTES_NOTICE_VERSION}
    assert {(n.purpose, n.version) for n in shipped} == {(purpose, raised.get(purpose, 2)) for purpose in Purpose}
    assert len({n.text for n in shipped}) == len(shipped)


def test_a_notice_names_how_long_the_yes_lasts_as_the_rule_has_it(shipped: tuple[Notice, ...]) -> None:
    months = {"en": "lasts {} months", "es": "vale {} meses", "de": "gilt {} Monate", "fr": "vaut {} mois"}
    for notice in shipped:
        assert months[notice.language].format(valid_months(notice.purpose)) in notice.text


def test_a_notice_says_where_the_data_stay_and_how_to_withdraw_and_stays_short(shipped: tuple[Notice, ...]) -> None:
    withdraw = {"en": "counter", "es": "mostrador", "de": "Theke", "fr": "comptoir"}
    for notice in shipped:
        assert THIS_COMPUTER[notice.language] in notice.text
        assert withdraw[notice.language] in notice.text
        assert len(notice.text.split()) <= 280
        assert "{" not in notice.text


def test_what_watches_over_people_says_that_it_is_never_a_diagnosis(shipped: tuple[Notice, ...]) -> None:
    for notice in shipped:
        if notice.purpose in (Purpose.MONITORING, Purpose.STATISTICS):
            assert NEVER_A_DIAGNOSIS[notice.language] in notice.text


def test_a_notice_points_at_the_page_that_says_the_rest_and_nobody_has_to_be_asked_again(
    shipped: tuple[Notice, ...],
) -> None:
    page = {"en": "privacy page", "es": "hoja de privacidad", "de": "Datenschutzblatt", "fr": "page sur la vie privée"}
    for notice in shipped:
        assert page[notice.language] in notice.text.split("\n\n")[-1]
        assert not notice.material


def test_what_needs_an_express_yes_brings_its_words_and_nothing_else_does(shipped: tuple[Notice, ...]) -> None:
    words = {"en": "expressly agree", "es": "Acepto expresamente", "de": "stimme ausdrücklich zu", "fr": "expressément"}
    for notice in shipped:
        assert (words[notice.language] in notice.text) is (notice.purpose in EXPLICIT_ONLY)


def test_a_translation_says_that_a_native_lawyer_has_not_read_it(resources: Path) -> None:
    for code in ("de", "es", "fr"):
        text = (resources / "notices" / f"{code}.toml").read_text(encoding="utf-8")
        assert 'status = "draft: have a native lawyer read it"' in text


def test_a_folder_without_notices_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="holds none"):
        load_notices(tmp_path)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_missing_purpose_is_refused_and_named(folder: Path, purpose: Purpose) -> None:
    whole = (folder / "en.toml").read_text(encoding="utf-8")
    parts = whole.split("[[notice]]")
    kept = [part for part in parts if f'purpose = "{purpose.value}"' not in part]
    assert len(kept) == len(parts) - 1
    (folder / "en.toml").write_text("[[notice]]".join(kept), encoding="utf-8")
    with pytest.raises(InputRefusedError, match=rf"no notice for {purpose.value};"):
        load_notices(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('purpose = "history"', 'purpose = "advertising"'),
        ('purpose = "history"', 'purpose = "monitoring"'),
        ("version = 2", "version = 0"),
        ("version = 2", 'version = "1"'),
        ("version = 2", ""),
        ('language = "en"', 'language = "de"'),
        ("[[notice]]", "[[notices]]"),
        ('purpose = "history"', "purpose = history"),
    ],
)
def test_a_wrong_entry_is_refused(folder: Path, old: str, new: str) -> None:
    whole = (folder / "en.toml").read_text(encoding="utf-8")
    assert old in whole
    changed = whole.replace(old, new) if old == "[[notice]]" else whole.replace(old, new, 1)
    (folder / "en.toml").write_text(changed, encoding="utf-8")
    with pytest.raises(InputRefusedError, match=r"en\.toml"):
        load_notices(folder)


def test_an_empty_text_is_refused(folder: Path) -> None:
    entry = '\n[[notice]]\npurpose = "history"\nversion = 1\ntext = "  "\n'
    with (folder / "en.toml").open("a", encoding="utf-8") as file:
        file.write(entry)
    with pytest.raises(InputRefusedError):
        load_notices(folder)


def test_a_file_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / "en.toml").write_bytes('language = "en" # café'.encode("latin-1"))
    with pytest.raises(InputRefusedError, match="UTF-8"):
        load_notices(folder)

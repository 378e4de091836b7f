"""Making and unlocking a shop: a failed try changes nothing, and each failure has a sentence of its own."""

from __future__ import annotations

import os
import stat
import threading
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.storage.conftest import Template
from tests.storage.opened import NOTICES, NOW, PASSPHRASE, PROFILE, Opened, folder_bytes, make_shop

from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import (
    EnvironmentFailureError,
    InputRefusedError,
    LocalRegularsError,
    NewerVersionError,
    NotAShopError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations.steps import CURRENT_SCHEMA
from localregulars.storage.shop_folder import write_header_file
from localregulars.storage.vault import SqlVault

pytestmark = pytest.mark.real_keys

if TYPE_CHECKING:
    from localregulars.application.ports import Vault

VAULT = SqlVault(FLOOR_COST)


def test_it_is_the_vault_of_the_ports() -> None:
    vault: Vault = VAULT
    assert vault is VAULT


def test_a_new_shop_holds_its_profile_and_notices(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        assert uow.settings.profile() == PROFILE
        for purpose in Purpose:
            assert uow.consents.notice(uow.consents.current_notice(purpose, "en")).purpose is purpose


def test_folder_and_files_are_for_their_owner_only(folder: Path, tmp_path: Path) -> None:
    made = tmp_path / "a" / "b" / "shop"
    make_shop(made)
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in made.iterdir()} == {
        "shop.db": 0o600,
        "shop.lrkeys": 0o600,
    }


def test_the_write_ahead_log_is_for_its_owner_only_too(shop: Opened) -> None:
    shop.customer("Somebody")
    assert {stat.S_IMODE(path.stat().st_mode) for path in shop.folder.iterdir()} == {0o600}


@pytest.mark.parametrize("typed", [PASSPHRASE, unicodedata.normalize("NFKD", PASSPHRASE)])
def test_the_passphrase_unlocks(folder: Path, typed: str) -> None:
    VAULT.unlock(folder, typed).close()


def test_accents_may_be_composed_either_way(tmp_path: Path) -> None:
    passphrase = "vier Wörter für Müßiggänger"
    VAULT.create(tmp_path / "s", unicodedata.normalize("NFC", passphrase), PROFILE, NOTICES, NOW)[0].close()
    VAULT.unlock(tmp_path / "s", unicodedata.normalize("NFD", passphrase)).close()


def test_the_recovery_code_unlocks_however_it_is_written(folder: Path, template: Template) -> None:
    VAULT.unlock(folder, template.code).close()
    VAULT.unlock(folder, template.code.lower().replace("-", " ")).close()


def test_a_slip_in_the_recovery_code_is_said_to_be_one(folder: Path, template: Template) -> None:
    slipped = ("0" if template.code[0] != "0" else "1") + template.code[1:]
    with pytest.raises(WrongPassphraseError, match="slip"):
        VAULT.unlock(folder, slipped)


def test_a_wrong_passphrase_leaves_every_byte_as_it_was(folder: Path) -> None:
    before = folder_bytes(folder)
    with pytest.raises(WrongPassphraseError) as caught:
        VAULT.unlock(folder, "something else entirely")
    assert caught.value.exit_status == 3
    assert folder_bytes(folder) == before


def test_opening_and_closing_a_healthy_shop_changes_no_byte(folder: Path) -> None:
    before = folder_bytes(folder)
    opened = Opened(folder)
    with opened.store.unit_of_work() as uow:
        uow.directory.rows()
    opened.store.close()
    assert folder_bytes(folder) == before


@pytest.mark.parametrize("passphrase", ["", "short", "elevenchars", " " * 20])
def test_a_short_passphrase_is_refused_and_nothing_made(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(InputRefusedError, match="at least 12"):
        VAULT.create(tmp_path / "new", passphrase, PROFILE, NOTICES, NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    before = folder_bytes(tmp_path)
    for taken in (folder, tmp_path / "other", tmp_path / "other" / "letter.txt"):
        with pytest.raises(NotAShopError):
            VAULT.create(taken, PASSPHRASE, PROFILE, NOTICES, NOW)
    assert folder_bytes(tmp_path) == before


def test_a_failed_making_leaves_nothing_behind(tmp_path: Path) -> None:
    clash = (*NOTICES, Notice(Purpose.HISTORY, 1, "en", "Other words under the same number."))
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "a" / "b", tmp_path / "empty"):
        with pytest.raises(InputRefusedError):
            VAULT.create(folder, PASSPHRASE, PROFILE, clash, NOW)
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_a_key_file_that_cannot_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFailureError, match="full"):
        VAULT.create(tmp_path / "new", PASSPHRASE, PROFILE, NOTICES, NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("missing", [("shop.db",), ("shop.lrkeys",), ("shop.db", "shop.lrkeys")])
def test_a_folder_that_is_no_shop_is_said_to_be_none(folder: Path, missing: tuple[str, ...]) -> None:
    for name in missing:
        (folder / name).unlink()
    before = folder_bytes(folder)
    with pytest.raises(NotAShopError) as caught:
        VAULT.unlock(folder, PASSPHRASE)
    assert caught.value.exit_status == 4
    assert folder_bytes(folder) == before


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotAShopError):
        VAULT.unlock(tmp_path / "nowhere", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", [0, 15, 16, 24, 100, 2000, 4095])
def test_damage_in_the_first_page_is_told_apart_from_a_wrong_passphrase(folder: Path, place: int) -> None:
    data = bytearray((folder / "shop.db").read_bytes())
    data[place] ^= 0x10
    (folder / "shop.db").write_bytes(data)
    before = folder_bytes(folder)
    with pytest.raises(StoreDamagedError) as caught:
        VAULT.unlock(folder, PASSPHRASE)
    assert caught.value.exit_status == 5
    assert folder_bytes(folder) == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(5000)])
def test_an_empty_or_foreign_database_is_not_replaced(folder: Path, content: bytes) -> None:
    (folder / "shop.db").write_bytes(content)
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(folder, PASSPHRASE)
    assert (folder / "shop.db").read_bytes() == content


def test_the_store_of_another_shop_does_not_open(folder: Path, tmp_path: Path) -> None:
    make_shop(tmp_path / "other")
    (folder / "shop.db").write_bytes((tmp_path / "other" / "shop.db").read_bytes())
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(folder, PASSPHRASE)


def test_a_newer_schema_is_refused_and_left_alone(shop: Opened) -> None:
    shop.sql(f"PRAGMA user_version = {CURRENT_SCHEMA + 1000}")
    shop.store.close()
    before = folder_bytes(shop.folder)
    with pytest.raises(NewerVersionError) as caught:
        VAULT.unlock(shop.folder, PASSPHRASE)
    assert caught.value.exit_status == 5
    assert folder_bytes(shop.folder) == before


def test_a_newer_minor_schema_opens(shop: Opened) -> None:
    shop.sql(f"PRAGMA user_version = {CURRENT_SCHEMA + 7}")
    shop.reopen()


def test_the_previous_key_file_is_kept(folder: Path) -> None:
    first = (folder / "shop.lrkeys").read_bytes()
    write_header_file(folder, b"second")
    write_header_file(folder, b"third")
    assert (folder / "shop.lrkeys").read_bytes() == b"third"
    assert (folder / "shop.lrkeys.1").read_bytes() == b"second"
    assert first != b"second"
    assert sorted(path.name for path in folder.iterdir()) == ["shop.db", "shop.lrkeys", "shop.lrkeys.1"]


def test_the_settings_of_the_connection_are_those_that_were_measured(shop: Opened) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 10_000,
        "page_size": "4096",
    }
    assert {name: shop.sql(f"PRAGMA {name}")[0][0] for name in expected} == expected


def test_a_second_close_does_nothing_and_nothing_stays_beside_the_file(shop: Opened) -> None:
    shop.customer("Somebody")
    shop.store.close()
    shop.store.close()
    assert sorted(path.name for path in shop.folder.iterdir()) == ["shop.db", "shop.lrkeys"]
    with pytest.raises(RuntimeError), shop.store.unit_of_work():
        pass


def test_nothing_that_names_a_person_stands_in_the_folder_in_plain(shop: Opened) -> None:
    shop.regular("Sentinella Planted", till_id="TILL-SENTINEL-77")
    assert shop.count("customer") == 1
    for path in shop.folder.iterdir():
        assert b"entinel" not in path.read_bytes().replace(b"\0", b"")
    shop.store.close()
    for path in shop.folder.iterdir():
        assert b"entinel" not in path.read_bytes().replace(b"\0", b"")


def test_inside_the_encryption_a_name_is_sealed_once_more(shop: Opened) -> None:
    shop.regular("Sentinella Planted", till_id="TILL-SENTINEL-77")
    tables = [str(row[0]) for row in shop.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        assert "entinel" not in repr(shop.sql(f"SELECT * FROM {table}"))


def test_a_wrong_key_prints_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data = bytearray((folder / "shop.db").read_bytes())
    data[50] ^= 1
    (folder / "shop.db").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(folder, PASSPHRASE)
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_two_programs_may_have_the_shop_open(shop: Opened) -> None:
    other = Opened(shop.folder)
    shop.customer("One")
    with other.store.unit_of_work() as uow:
        assert len(uow.directory.rows()) == 1
    other.store.close()
    shop.customer("Two")


def test_every_failure_says_in_one_sentence_what_to_do(folder: Path) -> None:
    with pytest.raises(LocalRegularsError) as caught:
        VAULT.unlock(folder, "wrong wrong wrong")
    assert str(caught.value).endswith(".")


def test_another_thread_cannot_use_the_connection(shop: Opened) -> None:
    failures: list[str] = []

    def read() -> None:
        try:
            with shop.store.unit_of_work() as uow:
                uow.directory.rows()
        except Exception as error:  # noqa: BLE001 (its kind is what the test looks at)
            failures.append(type(error).__name__)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert failures == ["ProgrammingError"]


def test_no_cost_is_read_from_the_environment(folder: Path) -> None:
    assert not any(name.startswith("LOCALREGULARS_KDF") for name in os.environ)
    assert SqlVault()._cost.memory_kib == 256 * 1024


def test_keys_that_are_really_stretched_change_one_after_the_other(folder: Path, template: Template) -> None:
    """What each change leaves behind is in test_key_changes.py, where nothing is stretched."""
    new = "another set of plain words"
    VAULT.change_passphrase(folder, PASSPHRASE, new)
    code = VAULT.new_recovery_code(folder, new)
    with pytest.raises(WrongPassphraseError):
        VAULT.unlock(folder, template.code)
    VAULT.replace_root(folder, code, PASSPHRASE)
    VAULT.unlock(folder, PASSPHRASE).close()
    with pytest.raises(WrongPassphraseError):
        VAULT.unlock(folder, new)

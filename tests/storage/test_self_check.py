"""The full check finds every flipped bit, says what to do, and changes nothing."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.conftest import Template
from tests.storage.opened import NOW, PASSPHRASE, Opened, at, folder_bytes, make_shop, receipt
from tests.storage.soak import rounds

from localregulars.application.safekeeping.vault_care import CheckReport
from localregulars.domain.errors import (
    EnvironmentFailureError,
    NewerVersionError,
    NotAShopError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.connection import open_database
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations.steps import CURRENT_SCHEMA
from localregulars.storage.opening import unlock_header
from localregulars.storage.self_check import check_store
from localregulars.storage.vault import SqlVault

VAULT = SqlVault(FLOOR_COST)


@pytest.fixture(scope="session")
def busy_template(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("busy") / "shop"
    shutil.copytree(template.folder, folder)
    shop = Opened(folder)
    for number in range(20):
        customer_id = shop.regular(f"Somebody {number}", f"T{number}")
        with shop.saved() as uow:
            uow.visits.keep_receipts(
                [receipt(f"{number}-{day}", customer_id, at(day, 9, number)) for day in range(1, 29)]
            )
            uow.audit.record("looked", customer_id, NOW)
    shop.store.close()
    return folder


@pytest.fixture
def busy(busy_template: Path, tmp_path: Path) -> Path:
    """A closed shop with people, visits and an audit trail of some length."""
    shutil.copytree(busy_template, tmp_path / "busy")
    return tmp_path / "busy"


def codes(report: CheckReport) -> set[str]:
    assert report.is_sound is (not report.findings)
    return {finding.code for finding in report.findings}


def check(folder: Path) -> set[str]:
    return codes(VAULT.check(folder, PASSPHRASE))


def test_a_sound_shop_is_sound_and_stays_as_it_is(busy: Path) -> None:
    before = folder_bytes(busy)
    report = VAULT.check(busy, PASSPHRASE)
    assert report.findings == ()
    assert {"key_file", "first_bytes", "pages", "structure", "references", "audit"} <= set(report.checked)
    assert folder_bytes(busy) == before


def test_every_flipped_bit_of_the_store_is_found_and_left_as_it_is(busy: Path) -> None:
    unlocked = unlock_header((busy / "shop.lrkeys").read_bytes(), PASSPHRASE)
    database = busy / "shop.db"
    data = database.read_bytes()
    assert len(data) > 50 * 4096
    chosen = random.Random(4)
    places = [chosen.randrange(len(data) * 8) for _ in range(rounds(60))]
    places += [chosen.randrange(16 * 8) for _ in range(rounds(25))]
    places += [chosen.randrange(16 * 8, 100 * 8) for _ in range(rounds(25))]
    for place in places:
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        database.write_bytes(flipped)
        assert check_store(database, unlocked), place
        assert database.read_bytes() == flipped
    database.write_bytes(data)
    assert check_store(database, unlocked) == []


def test_every_flipped_bit_of_the_key_file_is_found(folder: Path) -> None:
    path = folder / "shop.lrkeys"
    data = path.read_bytes()
    chosen = random.Random(5)
    places = [chosen.randrange(len(data) * 8) for _ in range(rounds(60))]
    mac = len(data) * 8 - 67 * 8  # noticed with the key only
    for place in (*places, *(mac + 8 * n for n in range(0, 64, 8))):
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        path.write_bytes(flipped)
        assert check(folder) == {"key_file"}, place
        assert path.read_bytes() == flipped


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda data: b"\xff" * 16 + data[16:], "first_bytes"),
        (lambda data: data[:-4096], "store"),
        (lambda data: data[:-1], "length"),
        (lambda data: data + b"\0", "length"),
        (lambda data: data + bytes(4096), "length"),
        (lambda data: data[:8192] + data[12288:16384] + data[8192:12288] + data[16384:], "pages"),
        (lambda data: data[:-40] + bytes(40), "pages"),
        (lambda data: data[:20] + bytes(100) + data[120:], "store"),
        (lambda _data: b"", "store"),
        (lambda _data: b"SQLite format 3\0" + bytes(5000), "store"),
    ],
)
def test_each_damage_has_a_name_and_says_what_to_do(busy: Path, damage: Callable[[bytes], bytes], code: str) -> None:
    database = busy / "shop.db"
    harmed = damage(database.read_bytes())
    database.write_bytes(harmed)
    report = VAULT.check(busy, PASSPHRASE)
    assert code in codes(report)
    for finding in report.findings:
        assert finding.sentence.endswith(".")
        assert "restore the newest backup" in finding.advice
    assert database.read_bytes() == harmed


def test_a_truncated_store_is_damaged_at_every_length(busy: Path) -> None:
    unlocked = unlock_header((busy / "shop.lrkeys").read_bytes(), PASSPHRASE)
    database = busy / "shop.db"
    data = database.read_bytes()
    for part in range(60):
        cut = data[: len(data) * part // 60]
        database.write_bytes(cut)
        assert check_store(database, unlocked)
        assert database.read_bytes() == cut


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE setting SET value = '\"00\"' WHERE name = 'shop_id'", "shop_id"),
        ("UPDATE audit_head SET length = length + 1", "audit"),
        ("UPDATE visit_summary SET visits = visits + 1 WHERE customer_id = 1", "totals"),
        ("UPDATE day_total SET kept = visits + 1", "totals"),
        ("DELETE FROM visit_pack WHERE customer_id = 1", None),
    ],
)
def test_what_a_program_with_the_key_did_wrong_is_found(busy: Path, statement: str, code: str | None) -> None:
    unlocked = unlock_header((busy / "shop.lrkeys").read_bytes(), PASSPHRASE)
    connection = open_database(busy / "shop.db", unlocked.keys.database, unlocked.header.db_salt)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.close()
    expected = {"references"} if code is None else {code}
    assert check(busy) == expected


def test_the_store_of_another_shop_is_found(folder: Path, tmp_path: Path) -> None:
    make_shop(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "shop.db", folder / "shop.db")
    assert {"first_bytes", "store"} <= check(folder)


def test_what_is_in_the_log_is_taken_in_first_and_is_no_false_alarm(folder: Path, tmp_path: Path) -> None:
    shop = Opened(folder)
    for number in range(30):
        shop.customer(f"Somebody {number}")
    stopped = tmp_path / "stopped"
    shutil.copytree(folder, stopped)  # as a sudden death leaves it
    shop.store.close()
    assert (stopped / "shop.db-wal").stat().st_size > 0
    assert check(stopped) == set()
    assert not (stopped / "shop.db-wal").exists()
    again = Opened(stopped)
    assert again.count("customer") == 30
    again.store.close()


def test_damage_beneath_an_unclean_stop_is_noticed_at_the_next_unlocking(busy: Path, tmp_path: Path) -> None:
    shop = Opened(busy)
    shop.customer("Somebody")
    stopped = tmp_path / "stopped"
    shutil.copytree(busy, stopped)
    shop.store.close()
    data = bytearray((stopped / "shop.db").read_bytes())
    data[len(data) - 2 * 4096 + 77] ^= 4
    (stopped / "shop.db").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(stopped, PASSPHRASE)


def test_a_shop_that_somebody_is_writing_to_is_said_to_be_in_use(shop: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("localregulars.storage.connection.BUSY_TIMEOUT_MS", 50)
    with shop.store.unit_of_work() as uow:
        uow.settings.profile()
        with pytest.raises(EnvironmentFailureError, match="Another program"):
            VAULT.check(shop.folder, PASSPHRASE)


def test_a_shop_that_is_merely_open_can_be_checked(shop: Opened) -> None:
    shop.customer("Somebody")
    assert check(shop.folder) == set()


def test_a_wrong_passphrase_a_newer_shop_and_no_shop_are_no_damage(folder: Path, tmp_path: Path) -> None:
    before = folder_bytes(folder)
    with pytest.raises(WrongPassphraseError):
        VAULT.check(folder, "wrong wrong wrong")
    with pytest.raises(NotAShopError):
        VAULT.check(tmp_path, PASSPHRASE)
    assert folder_bytes(folder) == before
    shop = Opened(folder)
    shop.sql(f"PRAGMA user_version = {CURRENT_SCHEMA + 1000}")
    shop.store.close()
    with pytest.raises(NewerVersionError):
        VAULT.check(folder, PASSPHRASE)


def test_the_recovery_code_checks_too(tmp_path: Path) -> None:
    code = make_shop(tmp_path / "shop")
    assert VAULT.check(tmp_path / "shop", code).is_sound


def test_what_is_damaged_is_set_aside_once_and_never_deleted(busy: Path) -> None:
    database = busy / "shop.db"
    data = bytearray(database.read_bytes())
    data[9000] ^= 1
    database.write_bytes(data)
    vault = SqlVault(FLOOR_COST, now=lambda: NOW)
    first = vault.check(busy, PASSPHRASE).set_aside
    stamp = NOW.strftime("%Y%m%dT%H%M%SZ")
    assert {path.name for path in first} == {f"{stamp}-shop.db", f"{stamp}-shop.lrkeys"}
    assert (busy / "set-aside" / f"{stamp}-shop.db").read_bytes() == data
    assert vault.check(busy, PASSPHRASE).set_aside == ()
    data[9001] ^= 1
    database.write_bytes(data)
    again = SqlVault(FLOOR_COST, now=lambda: NOW + timedelta(minutes=1)).check(busy, PASSPHRASE).set_aside
    assert len(again) == 1
    assert len(list((busy / "set-aside").iterdir())) == 3
    assert database.read_bytes() == data
    if os.name == "posix":
        assert {path.stat().st_mode & 0o77 for path in (busy / "set-aside").iterdir()} == {0}

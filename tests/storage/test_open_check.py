"""The upkeep of an open shop in storage: what is looked over and remembered, and a check that disturbs nobody."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.storage.backup.shops import Kept
from tests.storage.opened import Opened

from localregulars.application.safekeeping.backups import CopyOnPurpose, Mark
from localregulars.application.safekeeping.upkeep import Errand, Records, Rehearsal, SelfCheck
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.storage import self_check
from localregulars.storage.connection import open_database
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.open_check import check_open_shop
from localregulars.storage.self_check import COPY_DAMAGED, HEADER_DAMAGED, PAGES
from localregulars.storage.session import Session
from localregulars.storage.shop_folder import PREVIOUS_HEADER_NAME
from localregulars.storage.upkeep import SqlUpkeep, check_apart, rehearse_apart

NOW = datetime.now(UTC)
PAGE = 4096


@pytest.fixture
def upkeep(shop: Opened) -> SqlUpkeep:
    return SqlUpkeep(shop.folder, shop.store)


def keys_of(shop: Opened) -> ShopKeys:
    return shop.store.opened()[1]


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def test_a_sound_open_shop_is_found_sound_without_its_passphrase(shop: Opened, upkeep: SqlUpkeep) -> None:
    shop.customer("Somebody")
    assert check_apart(upkeep.errand()) == ()
    assert not (shop.folder / "set-aside").exists()
    shop.customer("Somebody else")  # the store still works


def test_a_damaged_page_is_found_while_the_shop_is_open_and_a_copy_is_set_aside(shop: Opened) -> None:
    for number in range(40):
        shop.customer(f"Somebody {number}")
    shop.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    flip(shop.folder / "shop.db", 20 * PAGE + 99)
    assert PAGES in check_open_shop(shop.folder, keys_of(shop))
    assert [path.name[-7:] for path in (shop.folder / "set-aside").iterdir() if path.suffix == ".db"] == ["shop.db"]


@pytest.mark.parametrize("name", ["shop.lrkeys", PREVIOUS_HEADER_NAME])
def test_a_damaged_key_file_is_found_while_the_shop_is_open(shop: Opened, name: str) -> None:
    (shop.folder / PREVIOUS_HEADER_NAME).write_bytes((shop.folder / "shop.lrkeys").read_bytes())
    flip(shop.folder / name, 200)
    assert check_open_shop(shop.folder, keys_of(shop)) == (HEADER_DAMAGED if name == "shop.lrkeys" else COPY_DAMAGED,)


def test_the_check_lets_others_write_meanwhile_and_takes_nothing_of_that_for_damage(shop: Opened) -> None:
    stop, written = threading.Event(), [0]
    keys = keys_of(shop)
    salt = (shop.folder / "shop.db").read_bytes()[:16]

    def write() -> None:
        with closing(open_database(shop.folder / "shop.db", keys.database, salt)) as connection:
            while not stop.is_set():
                connection.execute("INSERT INTO setting VALUES (?, '0')", (f"written {written[0]}",))
                written[0] += 1
                stop.wait(0.005)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        found = [check_open_shop(shop.folder, keys) for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    assert found == [()] * 3
    assert written[0] > 0


def test_nobody_waits_for_the_check_to_write(shop: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_meanwhile(_c: object, session: Session, _d: object, _u: object) -> bool:
        session.rows("SELECT * FROM setting")
        shop.customer("Somebody new")  # would wait ten seconds and fail where the check keeps writers away
        return False

    monkeypatch.setattr(self_check, "_LOOKS", ((write_meanwhile, PAGES),))
    assert check_open_shop(shop.folder, keys_of(shop)) == ()
    assert shop.count("customer") == 1


def test_what_came_of_rehearsal_and_check_is_remembered_and_leaves_a_line(shop: Opened, upkeep: SqlUpkeep) -> None:
    finding = Finding("pages", "Something is wrong.", "Restore the newest backup.")
    records = Records(Rehearsal(NOW, 412), SelfCheck(NOW, (finding,)))
    assert upkeep.condition(NOW).records == Records()
    upkeep.remember(records, NOW)
    shop.reopen()
    assert SqlUpkeep(shop.folder, shop.store).condition(NOW).records == records
    assert shop.sql("SELECT count(*) FROM audit WHERE action = 'upkeep.looked'") == [(1,)]


@pytest.mark.parametrize("value", ["[]", "3", '{"rehearsal": {"at": "yesterday"}}', '{"check": {"at": 3}}'])
def test_what_another_version_remembered_otherwise_counts_as_nothing(
    shop: Opened, upkeep: SqlUpkeep, value: str
) -> None:
    shop.sql("INSERT INTO setting VALUES ('upkeep', ?)", (value,))
    assert upkeep.condition(NOW).records == Records()


def test_the_condition_tells_the_newest_backup_the_copies_and_their_mark(kept_shop: Kept) -> None:
    upkeep = SqlUpkeep(kept_shop.shop.folder, kept_shop.shop.store)
    empty = upkeep.condition(kept_shop.now)
    assert (empty.newest, empty.copies, empty.last_copy) == (None, (), None)
    kept_shop.automatic()
    kept_shop.on_purpose()
    condition = upkeep.condition(kept_shop.now + timedelta(days=7))
    assert condition.newest is not None
    assert condition.newest.customers == 1
    assert condition.last_copy == condition.copies[0].made
    assert condition.mark is Mark.AMBER
    assert condition.place == kept_shop.place


def test_a_copy_that_is_gone_can_be_taken_off_the_list(kept_shop: Kept) -> None:
    backups = kept_shop.backups
    kept_shop.on_purpose("one.lrbackup")
    kept_shop.on_purpose("two.lrbackup")
    first, second = backups.copies()
    backups.unlist(first, kept_shop.now)
    assert list(backups.copies()) == [second]
    lines = kept_shop.shop.count("audit")
    backups.unlist(CopyOnPurpose("never heard of", kept_shop.now, 0), kept_shop.now)
    assert kept_shop.shop.count("audit") == lines


def test_a_rehearsal_needs_the_keys_and_the_folder_alone(kept_shop: Kept) -> None:
    kept_shop.automatic()
    errand = SqlUpkeep(kept_shop.shop.folder, kept_shop.shop.store).errand()
    assert rehearse_apart(errand).customers == 1
    assert "keys" not in repr(errand)
    with pytest.raises(TypeError):
        rehearse_apart(Errand(kept_shop.shop.folder, "no keys"))


@pytest.fixture
def kept_shop(shop: Opened) -> Kept:
    """A shop with one customer, and its backups."""
    shop.customer("Marked Name")
    return Kept(shop)

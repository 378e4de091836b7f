"""Changing keys: what was given up opens nothing any more, what stays still does, and nothing is lost on the way."""

from __future__ import annotations

import hashlib
import hmac
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.storage.conftest import Template
from tests.storage.opened import NOW, PASSPHRASE, Opened, folder_bytes, make_shop
from tests.stretching import keys_hashed

from localregulars.domain.errors import (
    EnvironmentFailureError,
    InputRefusedError,
    LocalRegularsError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage import key_changes
from localregulars.storage.kdf import DEFAULT_COST, FLOOR_COST, KdfCost, affordable_cost, available_memory_kib
from localregulars.storage.key_header import header_bytes, read_header
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.opening import open_with_header, unlock_header
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

pytestmark = pytest.mark.hashed_keys  # keys that are really stretched change in test_vault.py

VAULT = SqlVault(FLOOR_COST)
NEW = "another set of plain words"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("template") / "shop"
    with keys_hashed():
        return Template(folder, make_shop(folder))


def opens(folder: Path, secret: str) -> bool:
    try:
        VAULT.unlock(folder, secret).close()
    except WrongPassphraseError:
        return False
    return True


def with_people(folder: Path) -> None:
    shop = Opened(folder)
    for number in range(5):
        customer_id = shop.regular(f"Somebody {number}", f"T{number}")
        with shop.saved() as uow:
            uow.audit.record("looked", customer_id, NOW)
    shop.store.close()


def holds_everybody(store: SqlStore) -> bool:
    """Names unseal, till ids are found through their keyed hashes, and the audit trail's chain holds."""
    with store.unit_of_work() as uow:
        uow.audit.verify()
        names = {row.name for row in uow.directory.rows()}
        return names == {f"Somebody {n}" for n in range(5)} and len(uow.customers.find_by_till_ids(["T0", "T4"])) == 2


def generation(folder: Path) -> int:
    return read_header((folder / "shop.lrkeys").read_bytes()).header.generation


def test_a_new_passphrase_opens_and_the_old_one_no_more(template: Template, folder: Path) -> None:
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    assert (opens(folder, PASSPHRASE), opens(folder, NEW), opens(folder, template.code)) == (False, True, True)
    assert generation(folder) == 2


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(template: Template, folder: Path) -> None:
    VAULT.change_passphrase(folder, template.code, NEW)
    assert opens(folder, NEW)


def test_a_new_recovery_code_opens_and_the_old_one_no_more(template: Template, folder: Path) -> None:
    code = VAULT.new_recovery_code(folder, PASSPHRASE)
    assert code != template.code
    assert (opens(folder, code), opens(folder, template.code), opens(folder, PASSPHRASE)) == (True, False, True)


def test_a_drafted_code_opens_nothing_before_it_is_kept(template: Template, folder: Path) -> None:
    code = VAULT.draft_recovery_code()
    assert (opens(folder, code), opens(folder, template.code)) == (False, True)
    VAULT.keep_recovery_code(folder, PASSPHRASE, code)
    assert (opens(folder, code), opens(folder, template.code)) == (True, False)


def test_a_new_root_takes_the_code_that_is_on_paper_already(template: Template, folder: Path) -> None:
    code = VAULT.draft_recovery_code()
    assert VAULT.replace_root(folder, template.code, NEW, code) == code
    found = (opens(folder, code), opens(folder, NEW), opens(folder, template.code), opens(folder, PASSPHRASE))
    assert found == (True, True, False, False)


@pytest.mark.parametrize("code", ["", "0000-0000-0000-0000-0000-0000-0001", "a passphrase is no code"])
def test_what_nobody_could_open_the_shop_with_is_no_recovery_code(folder: Path, code: str) -> None:
    before = folder_bytes(folder)
    with pytest.raises(InputRefusedError):
        VAULT.keep_recovery_code(folder, PASSPHRASE, code)
    with pytest.raises(InputRefusedError):
        VAULT.replace_root(folder, PASSPHRASE, NEW, code)
    assert folder_bytes(folder) == before


def test_a_shop_may_be_open_while_its_passphrase_changes(shop: Opened) -> None:
    shop.customer("Before")
    VAULT.change_passphrase(shop.folder, PASSPHRASE, NEW)
    shop.customer("After")
    shop.store.close()
    store = VAULT.unlock(shop.folder, NEW)
    with store.unit_of_work() as uow:
        assert len(uow.directory.rows()) == 2
    store.close()


def test_replacing_the_root_leaves_nothing_that_opened_before(template: Template, folder: Path) -> None:
    with_people(folder)
    old = unlock_header((folder / "shop.lrkeys").read_bytes(), PASSPHRASE)
    code = VAULT.replace_root(folder, PASSPHRASE, NEW)
    assert not opens(folder, PASSPHRASE)
    assert not opens(folder, template.code)
    for secret in (NEW, code):
        store = VAULT.unlock(folder, secret)
        assert holds_everybody(store)
        store.close()
    with pytest.raises(StoreDamagedError):  # the old keys, kept by whoever knew them
        open_with_header(old.data, folder / "shop.db", PASSPHRASE)
    assert VAULT.check(folder, NEW).is_sound
    assert sorted(path.name for path in folder.iterdir()) == ["shop.db", "shop.lrkeys", "shop.lrkeys.1"]


def test_the_root_can_be_replaced_again_and_again(folder: Path) -> None:
    with_people(folder)
    secret = PASSPHRASE
    for number in range(3):
        following = f"{NEW} number {number}"
        VAULT.replace_root(folder, secret, following)
        secret = following
    store = VAULT.unlock(folder, secret)
    assert holds_everybody(store)
    store.close()
    assert generation(folder) == 4


def test_other_keys_change_with_the_root_but_erasures_and_the_trail_stay_readable(folder: Path) -> None:
    before = unlock_header((folder / "shop.lrkeys").read_bytes(), PASSPHRASE)
    VAULT.replace_root(folder, PASSPHRASE, NEW)
    after = unlock_header((folder / "shop.lrkeys").read_bytes(), NEW)
    assert before.root != after.root
    for name in ("database", "header", "backup"):
        assert getattr(before.keys, name) != getattr(after.keys, name)
    assert (before.keys.lookup, before.keys.audit) == (after.keys.lookup, after.keys.audit)


def test_a_shop_that_is_open_elsewhere_keeps_its_root(shop: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("localregulars.storage.connection.ALONE_TIMEOUT_MS", 50)
    shop.customer("Somebody")
    with pytest.raises(EnvironmentFailureError, match="Another program"):
        VAULT.replace_root(shop.folder, PASSPHRASE, NEW)
    shop.customer("Else")
    shop.store.close()
    assert opens(shop.folder, PASSPHRASE)
    assert not (shop.folder / "shop.lrkeys.next").exists()


@pytest.mark.parametrize("change", [VAULT.change_passphrase, VAULT.replace_root])
def test_a_weak_passphrase_or_a_wrong_secret_changes_nothing(
    folder: Path, change: Callable[[Path, str, str], object]
) -> None:
    before = folder_bytes(folder)
    with pytest.raises(InputRefusedError):
        change(folder, PASSPHRASE, "short")
    with pytest.raises(WrongPassphraseError):
        change(folder, "wrong wrong wrong", NEW)
    assert folder_bytes(folder) == before


def test_the_audit_trail_says_that_keys_changed_and_by_nothing_else(folder: Path) -> None:
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    VAULT.new_recovery_code(folder, NEW)
    VAULT.replace_root(folder, NEW, PASSPHRASE)
    shop = Opened(folder)
    said = [(action, detail) for action, detail in shop.sql("SELECT action, detail FROM audit ORDER BY seq")]
    shop.store.close()
    assert said == [
        ("passphrase_changed", '{"generation":2}'),
        ("recovery_code_changed", '{"generation":3}'),
        ("root_replaced", '{"generation":4}'),
    ]


# --- the copy of the key file


@pytest.mark.parametrize("harm", ["flip", "cut", "gone", "mac", "empty"])
def test_a_damaged_key_file_is_mended_from_its_copy_and_explained(folder: Path, harm: str) -> None:
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    path = folder / "shop.lrkeys"
    good = path.read_bytes()
    mac_changed = good[:-10] + (b"0" if good[-10:-9] != b"0" else b"1") + good[-9:]
    harmed = {"flip": b"\0" + good[1:], "cut": good[:200], "mac": mac_changed, "empty": b""}.get(harm)
    if harmed is None:
        path.unlink()
    else:
        path.write_bytes(harmed)
    assert [finding.code for finding in VAULT.check(folder, NEW).findings] == ["key_file"]
    store = VAULT.unlock(folder, NEW)
    assert "shop.lrkeys.1 was used" in store.explanation
    store.close()
    assert path.read_bytes() == good
    if harmed is not None:
        assert any(kept.read_bytes() == harmed for kept in (folder / "set-aside").iterdir())
    store = VAULT.unlock(folder, NEW)
    assert store.explanation == ""
    store.close()


def test_the_copy_does_not_let_a_passphrase_in_that_was_given_up(folder: Path) -> None:
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    (folder / "shop.lrkeys").write_bytes(b"broken")
    before = folder_bytes(folder)
    assert not opens(folder, PASSPHRASE)
    assert folder_bytes(folder) == before


def test_without_a_sound_copy_a_damaged_key_file_changes_nothing(folder: Path) -> None:
    (folder / "shop.lrkeys").write_bytes(b"broken")
    (folder / "shop.lrkeys.1").write_bytes(b"broken too")
    before = folder_bytes(folder)
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(folder, PASSPHRASE)
    assert folder_bytes(folder) == before


def test_a_copy_left_behind_by_a_stopped_change_is_renewed(folder: Path) -> None:
    old = (folder / "shop.lrkeys").read_bytes()
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    (folder / "shop.lrkeys.1").write_bytes(old)
    assert opens(folder, NEW)
    assert (folder / "shop.lrkeys.1").read_bytes() == (folder / "shop.lrkeys").read_bytes()


# --- later versions


def test_members_and_slots_of_a_later_version_are_carried_along(folder: Path) -> None:
    path = folder / "shop.lrkeys"
    unlocked = unlock_header(path.read_bytes(), PASSPHRASE)
    members = json.loads(path.read_bytes())
    keyring = {**members["slots"][0], "id": "00" * 8, "type": "keyring", "kdf": {"service": "os"}, "label": "später"}
    del members["sum"], members["mac"]
    members["slots"].append(keyring)
    members["hint"] = {"since": [1, 2.5, None]}
    members["cipher"]["provider"] = "commoncrypto"
    path.write_bytes(signed(members, unlocked.keys))
    VAULT.change_passphrase(folder, PASSPHRASE, NEW)
    code = VAULT.new_recovery_code(folder, NEW)
    after = json.loads(path.read_bytes())
    assert after["hint"] == members["hint"]
    assert after["cipher"] == members["cipher"]
    assert after["slots"][-1] == keyring
    assert [slot["type"] for slot in after["slots"]] == ["recovery", "passphrase", "keyring"]
    assert opens(folder, NEW)
    assert opens(folder, code)
    assert read_header(path.read_bytes()).header.later == {"hint": members["hint"]}


def signed(members: dict[str, object], keys: ShopKeys) -> bytes:
    """The bytes of a key file that a later version might write."""
    body = json.dumps(members, separators=(",", ":")).encode()[:-1] + b',"sum":"'
    text = body + hashlib.sha256(body).hexdigest().encode() + b'","mac":"'
    return text + hmac.digest(keys.header, text, "sha256").hex().encode() + b'"}\n'


def test_what_is_carried_cannot_be_moved_to_another_shop(folder: Path) -> None:
    VAULT.replace_root(folder, PASSPHRASE, NEW)
    unlocked = unlock_header((folder / "shop.lrkeys").read_bytes(), NEW)
    assert unlocked.header.carried is not None
    foreign = replace(unlocked.header, carried=bytes(len(unlocked.header.carried)))
    with pytest.raises(StoreDamagedError):
        unlock_header(header_bytes(foreign, unlocked.keys.header), NEW)


# --- stopped at each step of replacing the root


class StoppedError(Exception):
    """What stands for the end of the process in the middle of something."""


def stop(*_: object) -> None:
    raise StoppedError


@pytest.mark.parametrize(
    ("step", "opens_with"),
    [
        ("replace_file", PASSPHRASE),  # before the next key file is written
        ("_encrypt_anew", PASSPHRASE),  # it lies there, the store is as it was
        ("_settle", NEW),  # the store is encrypted anew
        ("finish_change", NEW),
    ],
)
def test_stopped_between_two_steps_the_shop_opens_with_one_secret_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, opens_with: str
) -> None:
    with_people(folder)
    with monkeypatch.context() as patched:
        patched.setattr(key_changes, step, stop)
        with pytest.raises(StoppedError):
            VAULT.replace_root(folder, PASSPHRASE, NEW)
    before = folder_bytes(folder)
    other = NEW if opens_with is PASSPHRASE else PASSPHRASE
    with pytest.raises(WrongPassphraseError):
        VAULT.unlock(folder, other)
    with pytest.raises(WrongPassphraseError):
        VAULT.check(folder, other)
    assert folder_bytes(folder) == before
    assert VAULT.check(folder, opens_with).is_sound
    store = VAULT.unlock(folder, opens_with)
    assert bool(store.explanation) is (opens_with is NEW)
    assert holds_everybody(store)
    store.close()
    assert not (folder / "shop.lrkeys.next").exists()
    store = VAULT.unlock(folder, opens_with)
    assert (store.explanation, holds_everybody(store)) == ("", True)
    store.close()


def test_a_change_cut_short_says_which_passphrase_to_use(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(key_changes, "finish_change", stop)
        with pytest.raises(StoppedError):
            VAULT.replace_root(folder, PASSPHRASE, NEW)
    with pytest.raises(WrongPassphraseError, match="use the new passphrase"):
        VAULT.unlock(folder, PASSPHRASE)


def test_a_failure_while_encrypting_anew_leaves_the_old_keys(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise EnvironmentFailureError("The disk is full.")

    with_people(folder)
    with monkeypatch.context() as patched:
        patched.setattr(key_changes, "_encrypt_anew", full)
        with pytest.raises(EnvironmentFailureError, match="full"):
            VAULT.replace_root(folder, PASSPHRASE, NEW)
    assert not (folder / "shop.lrkeys.next").exists()
    store = VAULT.unlock(folder, PASSPHRASE)
    assert holds_everybody(store)
    store.close()


# --- copies opened read-only


def test_a_copy_opens_read_only_beside_nothing(folder: Path, tmp_path: Path) -> None:
    with_people(folder)
    alone = tmp_path / "media"
    alone.mkdir()
    shutil.copy(folder / "shop.db", alone / "copy")
    store, keys = open_with_header((folder / "shop.lrkeys").read_bytes(), alone / "copy", PASSPHRASE)
    assert holds_everybody(store)
    with pytest.raises(LocalRegularsError), store.unit_of_work() as uow:
        uow.audit.record("written", None, NOW)
    store.close()
    assert keys.backup == unlock_header((folder / "shop.lrkeys").read_bytes(), PASSPHRASE).keys.backup
    assert [path.name for path in alone.iterdir()] == ["copy"]
    assert (alone / "copy").read_bytes() == (folder / "shop.db").read_bytes()


def test_a_copy_of_another_shop_does_not_open(folder: Path, tmp_path: Path) -> None:
    make_shop(tmp_path / "other")
    with pytest.raises(StoreDamagedError):
        open_with_header((folder / "shop.lrkeys").read_bytes(), tmp_path / "other" / "shop.db", PASSPHRASE)


# --- cost


@pytest.mark.parametrize(
    ("free_mib", "expected_mib"), [(None, 256), (4096, 256), (512, 256), (511, 128), (256, 128), (255, 64), (0, 64)]
)
def test_the_cost_is_lowered_only_where_memory_is_short(free_mib: int | None, expected_mib: int) -> None:
    cost = affordable_cost(DEFAULT_COST, None if free_mib is None else free_mib * 1024)
    assert cost == KdfCost(expected_mib * 1024, DEFAULT_COST.passes, DEFAULT_COST.lanes)


def test_a_computer_short_of_memory_makes_a_slot_that_it_can_open(folder: Path) -> None:
    SqlVault(DEFAULT_COST, available_kib=lambda: 100_000).change_passphrase(folder, PASSPHRASE, NEW)
    (slot,) = [
        s for s in read_header((folder / "shop.lrkeys").read_bytes()).header.slots if s.slot_type == "passphrase"
    ]
    assert slot.kdf["memory_kib"] == FLOOR_COST.memory_kib
    assert opens(folder, NEW)


def test_this_computer_says_how_much_memory_is_free() -> None:
    free = available_memory_kib()
    assert free is None or 1024 < free < 2**40

"""The sign-in of this computer opens the shop beside the passphrase, and whatever fails in it costs nothing."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.conftest import Template
from tests.storage.keyrings import ForgettingKeyring, KeptKeyring, NoKeyring, ReadOnlyKeyring
from tests.storage.opened import NOW, PASSPHRASE, Opened, folder_bytes

from localregulars.application.safekeeping.sign_in import (
    DOES_NOT_FIT,
    SignInUnavailableError,
    SystemKeyring,
    names_sign_in,
)
from localregulars.domain.errors import LocalRegularsError, StoreDamagedError, WrongPassphraseError
from localregulars.storage import keyring_slot
from localregulars.storage.backup.format import read_head
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.key_header import KEYRING_SLOT, KeySlot, header_bytes, read_header
from localregulars.storage.key_hierarchy import KeyringKey, unwrap_root_for_keyring, wrap_root_for_keyring
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.opening import unlock_header
from localregulars.storage.vault import SqlVault

NEW = "another set of plain words"


@pytest.fixture
def keyring() -> KeptKeyring:
    return KeptKeyring()


@pytest.fixture
def vault(keyring: KeptKeyring) -> SqlVault:
    return SqlVault(FLOOR_COST, keyring=lambda: keyring)


@pytest.fixture
def sign_in(vault: SqlVault, keyring: KeptKeyring) -> SqlSignIn:
    return SqlSignIn(vault.unlock, keyring)


@pytest.fixture
def on(shop: Opened, sign_in: SqlSignIn) -> Path:
    """The folder of a closed shop that this computer's sign-in opens."""
    sign_in.turn_on(shop.store, PASSPHRASE)
    shop.store.close()
    return shop.folder


def slots_of(folder: Path) -> list[str]:
    return [slot.slot_type for slot in read_header((folder / "shop.lrkeys").read_bytes()).header.slots]


def is_on(folder: Path) -> bool:
    data = (folder / "shop.lrkeys").read_bytes()
    assert names_sign_in(data) is (KEYRING_SLOT in slots_of(folder))
    return names_sign_in(data)


def using(keyring: SystemKeyring) -> SqlSignIn:
    return SqlSignIn(SqlVault(FLOOR_COST).unlock, keyring)


def opens_by_passphrase(folder: Path, secret: str = PASSPHRASE) -> bool:
    try:
        SqlVault(FLOOR_COST).unlock(folder, secret).close()
    except WrongPassphraseError:
        return False
    return True


# --- turned on


def test_a_new_shop_knows_no_sign_in(folder: Path, sign_in: SqlSignIn, keyring: KeptKeyring) -> None:
    assert not is_on(folder)
    assert slots_of(folder) == ["passphrase", "recovery"]
    with pytest.raises(SignInUnavailableError, match="passphrase"):
        sign_in.unlock(folder)
    assert keyring.kept == {}


def test_it_opens_the_shop_with_everything_and_passphrase_and_code_open_it_too(
    template: Template, shop: Opened, sign_in: SqlSignIn
) -> None:
    shop.customer("Somebody")
    sign_in.turn_on(shop.store, PASSPHRASE)
    shop.customer("Else")  # the shop stays open meanwhile
    shop.store.close()
    assert is_on(shop.folder)
    store = sign_in.unlock(shop.folder)
    with store.unit_of_work() as uow:
        assert {row.name for row in uow.directory.rows()} == {"Somebody", "Else"}
        uow.audit.verify()
    store.close()
    assert opens_by_passphrase(shop.folder)
    assert opens_by_passphrase(shop.folder, template.code)
    assert SqlVault(FLOOR_COST).check(shop.folder, PASSPHRASE).is_sound


def test_the_recovery_code_turns_it_on_as_well(template: Template, shop: Opened, sign_in: SqlSignIn) -> None:
    sign_in.turn_on(shop.store, template.code)
    shop.store.close()
    sign_in.unlock(shop.folder).close()


def test_it_is_turned_on_with_the_passphrase_only(shop: Opened, sign_in: SqlSignIn, keyring: KeptKeyring) -> None:
    before = (shop.folder / "shop.lrkeys").read_bytes()
    with pytest.raises(WrongPassphraseError):
        sign_in.turn_on(shop.store, "wrong wrong wrong")
    assert (shop.folder / "shop.lrkeys").read_bytes() == before
    assert keyring.kept == {}


def test_what_the_keyring_keeps_names_nobody_and_is_no_key_of_the_shop(on: Path, keyring: KeptKeyring) -> None:
    shop_id = read_header((on / "shop.lrkeys").read_bytes()).header.shop_id
    assert list(keyring.kept) == [f"Local Regulars {shop_id}"]
    (text,) = keyring.kept.values()
    assert re.fullmatch("[0-9a-f]{64}", text)
    unlocked = unlock_header((on / "shop.lrkeys").read_bytes(), PASSPHRASE)
    keys = unlocked.keys
    assert bytes.fromhex(text) not in {unlocked.root, keys.database, keys.header, keys.lookup, keys.backup, keys.audit}
    assert text.encode() not in (on / "shop.lrkeys").read_bytes()
    assert text not in repr(KeyringKey(bytes.fromhex(text)))


def test_turning_it_on_twice_changes_nothing_and_each_turning_on_has_a_key_of_its_own(
    shop: Opened, sign_in: SqlSignIn, keyring: KeptKeyring
) -> None:
    sign_in.turn_on(shop.store, PASSPHRASE)
    first, header = dict(keyring.kept), (shop.folder / "shop.lrkeys").read_bytes()
    sign_in.turn_on(shop.store, PASSPHRASE)
    assert (dict(keyring.kept), (shop.folder / "shop.lrkeys").read_bytes()) == (first, header)
    sign_in.turn_off(shop.store)
    sign_in.turn_on(shop.store, PASSPHRASE)
    assert keyring.kept.keys() == first.keys()
    assert keyring.kept != first


def test_the_trail_says_when_it_was_turned_on_and_off(shop: Opened, sign_in: SqlSignIn) -> None:
    sign_in.turn_on(shop.store, PASSPHRASE)
    sign_in.turn_off(shop.store)
    assert shop.sql("SELECT action FROM audit ORDER BY seq") == [("sign_in_on",), ("sign_in_off",)]


# --- turned off


def test_turned_off_slot_and_entry_are_gone_from_every_copy(
    shop: Opened, sign_in: SqlSignIn, keyring: KeptKeyring
) -> None:
    sign_in.turn_on(shop.store, PASSPHRASE)
    sign_in.turn_off(shop.store)
    shop.store.close()
    assert not is_on(shop.folder)
    assert keyring.kept == {}
    for name in ("shop.lrkeys", "shop.lrkeys.1"):
        assert b"keyring" not in (shop.folder / name).read_bytes()
    assert opens_by_passphrase(shop.folder)


def test_it_is_turned_off_although_the_keyring_does_not_answer(on: Path, keyring: KeptKeyring) -> None:
    opened = Opened(on)
    using(NoKeyring()).turn_off(opened.store)
    opened.store.close()
    assert slots_of(on) == ["passphrase", "recovery"]
    with pytest.raises(SignInUnavailableError):  # what it still keeps opens nothing
        using(keyring).unlock(on)


def test_off_is_off_again_without_a_line_in_the_trail(shop: Opened, sign_in: SqlSignIn) -> None:
    sign_in.turn_off(shop.store)
    assert shop.count("audit") == 0


# --- every failure of a key store: a sentence, no changed byte, and the passphrase


class OtherBytes(KeptKeyring):
    def __init__(self, text: str | None) -> None:
        super().__init__()
        self._text = text

    def read(self, entry: str) -> str | None:
        return self._text


FAILING: dict[str, Callable[[], SystemKeyring]] = {
    "no service, locked, hung or missing": NoKeyring,
    "entry gone": KeptKeyring,
    "other bytes": lambda: OtherBytes("00" * 32),
    "shorter": lambda: OtherBytes("00" * 31),
    "longer": lambda: OtherBytes("00" * 33),
    "empty": lambda: OtherBytes(""),
    "no hex": lambda: OtherBytes("zz" * 32),
    "capitals": lambda: OtherBytes("AB" * 32),
    "words": lambda: OtherBytes("pässword\0" * 1000),
}


@pytest.mark.parametrize("name", FAILING)
def test_any_failure_of_the_key_store_is_one_sentence_and_changes_no_byte(on: Path, name: str) -> None:
    before = folder_bytes(on)
    with pytest.raises(SignInUnavailableError) as refused:
        using(FAILING[name]()).unlock(on)
    sentence = str(refused.value)
    assert "passphrase" in sentence
    assert sentence.endswith(".")
    assert sentence.count(".") == 1
    assert folder_bytes(on) == before
    assert opens_by_passphrase(on)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_no_text_that_a_key_store_may_hold_is_taken_for_the_key(text: str) -> None:
    shop_id = "ab" * 16
    sign_in = using(OtherBytes(text))
    key = sign_in._kept(shop_id)
    assert (key is not None) == bool(re.fullmatch("[0-9a-f]{64}", text))


@pytest.mark.parametrize("keyring_that_fails", [NoKeyring(), ForgettingKeyring(), OtherBytes("00" * 32)])
def test_a_key_store_that_does_not_keep_is_not_turned_on(shop: Opened, keyring_that_fails: SystemKeyring) -> None:
    before = (shop.folder / "shop.lrkeys").read_bytes()
    with pytest.raises(SignInUnavailableError):
        using(keyring_that_fails).turn_on(shop.store, PASSPHRASE)
    assert (shop.folder / "shop.lrkeys").read_bytes() == before
    assert shop.count("audit") == 0


def test_a_key_file_that_cannot_be_read_is_told_as_with_a_passphrase(on: Path, sign_in: SqlSignIn) -> None:
    (on / "shop.lrkeys").write_bytes(b"broken")
    with pytest.raises(StoreDamagedError):
        sign_in.unlock(on)
    (on / "shop.lrkeys").unlink()
    with pytest.raises(LocalRegularsError):
        sign_in.unlock(on)
    assert opens_by_passphrase(on)  # from the copy


def test_a_damaged_store_is_told_as_with_a_passphrase(on: Path, sign_in: SqlSignIn) -> None:
    data = bytearray((on / "shop.db").read_bytes())
    data[0] ^= 1
    (on / "shop.db").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        sign_in.unlock(on)


# --- other changes of keys


def test_a_new_passphrase_and_a_new_code_leave_it_as_it_is(on: Path, vault: SqlVault, sign_in: SqlSignIn) -> None:
    vault.change_passphrase(on, PASSPHRASE, NEW)
    vault.new_recovery_code(on, NEW)
    sign_in.unlock(on).close()


def test_new_keys_for_everything_shut_it_out_and_take_its_entry_away(
    on: Path, vault: SqlVault, sign_in: SqlSignIn, keyring: KeptKeyring
) -> None:
    kept = dict(keyring.kept)
    vault.replace_root(on, PASSPHRASE, NEW)
    assert keyring.kept == {}
    assert not is_on(on)
    keyring.kept.update(kept)  # whoever kept a copy of the entry
    with pytest.raises(SignInUnavailableError):
        sign_in.unlock(on)
    assert opens_by_passphrase(on, NEW)


def test_new_keys_for_everything_do_not_wait_for_a_key_store_that_is_not_there(on: Path) -> None:
    SqlVault(FLOOR_COST, keyring=NoKeyring).replace_root(on, PASSPHRASE, NEW)
    assert opens_by_passphrase(on, NEW)


def test_new_keys_ask_no_key_store_where_it_was_never_turned_on(folder: Path) -> None:
    def never() -> SystemKeyring:
        raise AssertionError("the key store was asked")

    SqlVault(FLOOR_COST, keyring=never).replace_root(folder, PASSPHRASE, NEW)


# --- copies, backups, old headers, other computers


def test_a_copied_folder_opens_on_another_computer_with_the_passphrase_as_before(on: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(on, elsewhere)
    with pytest.raises(SignInUnavailableError, match=re.escape(DOES_NOT_FIT)):
        using(KeptKeyring()).unlock(elsewhere)
    assert opens_by_passphrase(elsewhere)


def test_turned_on_at_another_computer_the_first_one_opens_it_no_more(on: Path, sign_in: SqlSignIn) -> None:
    second = using(KeptKeyring())
    opened = Opened(on)
    second.turn_on(opened.store, PASSPHRASE)
    opened.store.close()
    assert slots_of(on).count(KEYRING_SLOT) == 1
    second.unlock(on).close()
    with pytest.raises(SignInUnavailableError):
        sign_in.unlock(on)


def test_no_backup_holds_the_slot_and_a_restored_shop_opens_with_the_passphrase(
    on: Path, sign_in: SqlSignIn, tmp_path: Path
) -> None:
    store = sign_in.unlock(on)  # a shop that was opened so is backed up like any other
    SqlBackups(on, store).save_automatic(NOW)
    SqlBackups(on, store).save_on_purpose(tmp_path / "copy.lrbackup", NOW)
    store.close()
    (automatic,) = on.glob("backups/*.lrbackup")
    files = [automatic, *on.glob("backups/*.lrpeople"), tmp_path / "copy.lrbackup"]
    assert len(files) == 3
    for path in files:
        assert [slot["type"] for slot in json.loads(read_head(path).header)["slots"]] == ["passphrase", "recovery"]
    SqlBackupReader().restore(automatic, PASSPHRASE, tmp_path / "restored")
    assert slots_of(tmp_path / "restored") == ["passphrase", "recovery"]
    assert not is_on(tmp_path / "restored")
    assert opens_by_passphrase(tmp_path / "restored")


def test_an_old_key_file_with_the_slot_put_back_opens_as_it_did(
    on: Path, sign_in: SqlSignIn, keyring: KeptKeyring
) -> None:
    old, kept = (on / "shop.lrkeys").read_bytes(), dict(keyring.kept)
    opened = Opened(on)
    sign_in.turn_off(opened.store)
    opened.store.close()
    (on / "shop.lrkeys").write_bytes(old)
    with pytest.raises(SignInUnavailableError):  # the entry is gone
        sign_in.unlock(on)
    assert opens_by_passphrase(on)
    keyring.kept.update(kept)
    sign_in.unlock(on).close()


def test_a_damaged_key_file_is_mended_from_its_copy_for_the_sign_in_too(
    on: Path, vault: SqlVault, sign_in: SqlSignIn, keyring: KeptKeyring
) -> None:
    good = (on / "shop.lrkeys").read_bytes()
    (key,) = keyring.kept.values()
    (on / "shop.lrkeys").write_bytes(b"\0" + good[1:])
    store = vault.unlock(on, KeyringKey(bytes.fromhex(key)))
    assert "shop.lrkeys.1 was used" in store.explanation
    store.close()
    sign_in.unlock(on).close()


# --- the slot itself


def test_the_slot_works_in_its_own_shop_unaltered_or_not_at_all() -> None:
    root, key, shop_id = b"\1" * 32, KeyringKey(b"\2" * 32), "ab" * 16
    slot = wrap_root_for_keyring(root, shop_id, key)
    assert unwrap_root_for_keyring(slot, shop_id, key) == root
    flipped = bytes([slot.wrapped[0] ^ 1]) + slot.wrapped[1:]
    changed: list[tuple[KeySlot, str, KeyringKey]] = [
        (slot, "cd" * 16, key),
        (slot, shop_id, KeyringKey(b"\3" * 32)),
        (replace(slot, slot_id="00" * 8), shop_id, key),
        (replace(slot, slot_type="passphrase"), shop_id, key),
        (replace(slot, kdf={"name": "keyring", "more": 1}), shop_id, key),
        (replace(slot, nonce=bytes(12)), shop_id, key),
        (replace(slot, wrapped=flipped), shop_id, key),
    ]
    assert [unwrap_root_for_keyring(*case) for case in changed] == [None] * len(changed)
    assert wrap_root_for_keyring(root, shop_id, key).nonce != slot.nonce


def test_a_key_file_whose_only_way_in_is_a_keyring_is_neither_written_nor_read(
    on: Path, keyring: KeptKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocked = unlock_header((on / "shop.lrkeys").read_bytes(), PASSPHRASE)
    alone = replace(
        unlocked.header, slots=tuple(slot for slot in unlocked.header.slots if slot.slot_type == KEYRING_SLOT)
    )
    assert len(alone.slots) == 1
    with pytest.raises(ValueError, match="a person can open"):
        header_bytes(alone, unlocked.keys.header)
    with monkeypatch.context() as patched:
        patched.setattr("localregulars.storage.key_header._opens_by_keyring_only", lambda _slots: False)
        data = header_bytes(alone, unlocked.keys.header)
    (on / "shop.lrkeys").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        read_header(data)
    (key,) = keyring.kept.values()
    with pytest.raises(StoreDamagedError):
        unlock_header(data, KeyringKey(bytes.fromhex(key)))


def test_every_flipped_bit_of_a_key_file_with_the_slot_is_noticed(on: Path) -> None:
    data = (on / "shop.lrkeys").read_bytes()
    slot_at = data.index(b'"type":"keyring"')
    assert json.loads(data)["slots"][0]["type"] == "keyring"
    for place in range(slot_at - 40, slot_at + 300):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            with pytest.raises(StoreDamagedError):
                read_header(bytes(flipped))


# --- stopped between the two


class StoppedError(Exception):
    """What stands for the end of the process in the middle of something."""


class StoppingKeyring(KeptKeyring):
    """Ends the program before or after it did what was asked."""

    def __init__(self, at: str, *, is_done: bool) -> None:
        super().__init__()
        self._at, self._is_done = at, is_done
        self.is_armed = True

    def write(self, entry: str, text: str) -> None:
        self._stop("write", lambda: super(StoppingKeyring, self).write(entry, text))

    def remove(self, entry: str) -> None:
        self._stop("remove", lambda: super(StoppingKeyring, self).remove(entry))

    def _stop(self, at: str, act: Callable[[], None]) -> None:
        if not self.is_armed:
            return
        if at != self._at:
            act()
            return
        if self._is_done:
            act()
        self.is_armed = False
        raise StoppedError


@pytest.mark.parametrize("is_done", [False, True])
def test_stopped_while_it_is_turned_on_the_shop_is_as_before(shop: Opened, is_done: bool) -> None:
    keyring = StoppingKeyring("write", is_done=is_done)
    before = (shop.folder / "shop.lrkeys").read_bytes()
    with pytest.raises(StoppedError):
        using(keyring).turn_on(shop.store, PASSPHRASE)
    shop.store.close()
    assert bool(keyring.kept) is is_done
    assert (shop.folder / "shop.lrkeys").read_bytes() == before
    assert opens_by_passphrase(shop.folder)
    again = KeptKeyring()
    again.kept.update(keyring.kept)  # an entry without its slot is in nobody's way
    opened = Opened(shop.folder)
    using(again).turn_on(opened.store, PASSPHRASE)
    opened.store.close()
    using(again).unlock(shop.folder).close()


def test_stopped_between_entry_and_slot_the_shop_opens_with_the_passphrase(
    shop: Opened, keyring: KeptKeyring, sign_in: SqlSignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise StoppedError

    monkeypatch.setattr(keyring_slot, "change_header", stopped)
    monkeypatch.setattr(keyring_slot, "forget_key", lambda *_: None)  # nobody is left to tidy up
    with pytest.raises(StoppedError):
        sign_in.turn_on(shop.store, PASSPHRASE)
    shop.store.close()
    assert len(keyring.kept) == 1
    assert not is_on(shop.folder)
    assert opens_by_passphrase(shop.folder)


@pytest.mark.parametrize("is_done", [False, True])
def test_stopped_while_it_is_turned_off_the_sign_in_opens_nothing_more(shop: Opened, is_done: bool) -> None:
    keyring = StoppingKeyring("remove", is_done=is_done)
    using(keyring).turn_on(shop.store, PASSPHRASE)
    with pytest.raises(StoppedError):
        using(keyring).turn_off(shop.store)
    shop.store.close()
    assert bool(keyring.kept) is not is_done
    with pytest.raises(SignInUnavailableError):
        using(keyring).unlock(shop.folder)
    assert opens_by_passphrase(shop.folder)


def test_an_entry_that_cannot_be_taken_away_is_in_nobody_s_way(shop: Opened) -> None:
    keyring = ReadOnlyKeyring()
    sign_in = using(keyring)
    sign_in.turn_on(shop.store, PASSPHRASE)
    sign_in.turn_off(shop.store)
    assert len(keyring.kept) == 1
    sign_in.turn_on(shop.store, PASSPHRASE)
    shop.store.close()
    sign_in.unlock(shop.folder).close()

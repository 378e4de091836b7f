"""A shop that a computer's sign-in opens is a shop like any other for the commands, which ask for the passphrase."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.made_up import Commands
from tests.storage.keyrings import KeptKeyring

from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.vault import SqlVault


@pytest.fixture
def shop_with_slot(shop: Path) -> Path:
    vault = SqlVault(FLOOR_COST)
    store = vault.unlock(shop, "a long passphrase for tests")
    SqlSignIn(vault.unlock, KeptKeyring()).turn_on(store, "a long passphrase for tests")
    store.close()
    assert b'"keyring"' in (shop / "shop.lrkeys").read_bytes()
    return shop


def test_verify_backup_and_restore_work_as_without_it(commands: Commands, shop_with_slot: Path, tmp_path: Path) -> None:
    said = commands("verify", shop_with_slot, "--json")
    assert said.status == 0
    assert json.loads(said.out)["sound"] is True
    copy, restored = tmp_path / "copy.lrbackup", tmp_path / "restored"
    assert commands("backup", shop_with_slot, copy).status == 0
    assert commands("restore", restored, copy).status == 0
    assert b'"keyring"' not in (restored / "shop.lrkeys").read_bytes()
    assert commands("verify", restored).status == 0


def test_verify_finds_a_flipped_bit_of_the_slot(commands: Commands, shop_with_slot: Path) -> None:
    path = shop_with_slot / "shop.lrkeys"
    data = bytearray(path.read_bytes())
    data[data.index(b'"type":"keyring"') + 60] ^= 1
    path.write_bytes(data)
    said = commands("verify", shop_with_slot, "--json")
    assert said.status == 5
    assert [finding["code"] for finding in json.loads(said.out)["findings"]] == ["key_file"]

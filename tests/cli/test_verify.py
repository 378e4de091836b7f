"""`localregulars verify`: exit statuses, sentences, one JSON document, and a shop that stays as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.made_up import Commands

from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault


def test_a_sound_shop_is_said_to_be_sound(commands: Commands, shop: Path) -> None:
    said = commands("verify", shop)
    assert (said.status, said.err) == (0, "")
    assert "sound" in said.out
    document = json.loads(commands("verify", shop, "--json").out)
    assert document["sound"] is True
    assert document["findings"] == []
    assert set(document) == {"sound", "checked", "findings", "set_aside"}


@pytest.mark.parametrize("place", [0, 15, 16, 5000, -1])
def test_a_flipped_bit_of_the_store_ends_with_five_and_says_what_to_do(
    commands: Commands, shop: Path, place: int
) -> None:
    database = shop / "shop.db"
    data = bytearray(database.read_bytes())
    data[place] ^= 1
    database.write_bytes(data)
    said = commands("verify", shop, "--json")
    assert said.status == 5
    document = json.loads(said.out)
    assert document["sound"] is False
    assert all(set(finding) == {"code", "what", "do"} for finding in document["findings"])
    assert database.read_bytes() == data
    assert any(Path(path).read_bytes() == data for path in document["set_aside"])
    said = commands("verify", shop)
    assert said.status == 5
    assert "restore the newest backup" in said.out


def test_a_damaged_key_file_ends_with_five(commands: Commands, shop: Path) -> None:
    (shop / "shop.lrkeys").write_bytes((shop / "shop.lrkeys").read_bytes()[:-1])
    said = commands("verify", shop, "--json")
    assert said.status == 5
    assert [finding["code"] for finding in json.loads(said.out)["findings"]] == ["key_file"]


def test_a_wrong_passphrase_ends_with_three_and_no_shop_with_four(
    commands: Commands, shop: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one at all")
    before = {path: path.read_bytes() for path in shop.iterdir()}
    assert commands("verify", shop, "--passphrase-file", wrong).status == 3
    assert commands("verify", tmp_path / "nowhere").status == 4
    (tmp_path / "empty").mkdir()
    assert commands("verify", tmp_path / "empty").status == 4
    assert {path: path.read_bytes() for path in shop.iterdir()} == before
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_key_file_mended_from_its_copy_is_explained_once(commands: Commands, shop: Path) -> None:
    passphrase = "a long passphrase for tests"
    SqlVault(FLOOR_COST).new_recovery_code(shop, passphrase)
    (shop / "shop.lrkeys").write_bytes(b"spoilt")
    said = commands("queue", shop, "--json")
    assert said.status == 0
    assert json.loads(said.out)["check_ins"] == []
    assert "shop.lrkeys.1 was used" in said.err
    assert commands("queue", shop, "--json").err == ""
    assert commands("verify", shop).status == 0

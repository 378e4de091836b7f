"""The key file: an accident, an alteration, hostile parameters and a newer format are told apart, and cost no work."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pace import paced
from tests.storage.opened import PASSPHRASE, folder_bytes

from localregulars.domain.errors import (
    LocalRegularsError,
    NewerVersionError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.key_header import read_header
from localregulars.storage.vault import SqlVault

pytestmark = pytest.mark.real_keys


def with_new_sum(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """What somebody makes who alters the file on purpose and knows its layout, but no key."""
    body = change(data[: data.index(b',"sum":"') + len(b',"sum":"')])
    return body + hashlib.sha256(body).hexdigest().encode() + data[-len(b'","mac":"') - 67 :]


def altered(data: bytes, change: Callable[[dict[str, object]], object]) -> bytes:
    members = json.loads(data)
    del members["sum"], members["mac"]
    change(members)
    members["sum"] = members["mac"] = ""
    text = json.dumps(members, separators=(",", ":")).encode()
    body = text[: text.index(b',"sum":"') + len(b',"sum":"')]
    return body + hashlib.sha256(body).hexdigest().encode() + b'","mac":"' + b"0" * 64 + b'"}\n'


def test_every_flipped_bit_is_noticed_before_any_work(folder: Path) -> None:
    data = (folder / "shop.lrkeys").read_bytes()
    read_header(data)
    for place in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            if place >= len(data) - 67 and re.fullmatch(rb'[0-9a-f]{64}"}\n', bytes(flipped[-67:])):
                continue  # still a MAC by its looks: noticed once a slot has given the key (next test)
            with pytest.raises(StoreDamagedError):
                read_header(bytes(flipped))


@pytest.mark.parametrize("place", [-4, -36, -67])
def test_a_changed_mac_is_noticed_when_the_shop_is_unlocked(folder: Path, place: int) -> None:
    path = folder / "shop.lrkeys"
    data = bytearray(path.read_bytes())
    data[place] = ord("0") if data[place] != ord("0") else ord("1")
    path.write_bytes(data)
    with pytest.raises(StoreDamagedError):
        SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)


@pytest.mark.parametrize(
    ("found", "put", "failure"),
    [
        (rb'"created":"20', b'"created":"19', StoreDamagedError),
        (rb'"generation":1', b'"generation":0', StoreDamagedError),
        (rb'"shop_id":"[0-9a-f]{4}', b'"shop_id":"0123', WrongPassphraseError),
        (rb'"id":"[0-9a-f]{4}', b'"id":"0123', WrongPassphraseError),
        (rb'"passes":3', b'"passes":4', WrongPassphraseError),
        (rb'"lanes":4', b'"lanes":3', WrongPassphraseError),
        (rb'"nonce":"[0-9a-f]{4}', b'"nonce":"0123', WrongPassphraseError),
        (rb'"db_salt":"[0-9a-f]{4}', b'"db_salt":"0123', StoreDamagedError),
    ],
)
def test_what_is_altered_on_purpose_never_opens(
    folder: Path, found: bytes, put: bytes, failure: type[LocalRegularsError]
) -> None:
    path = folder / "shop.lrkeys"
    data = path.read_bytes()
    path.write_bytes(with_new_sum(data, lambda body: re.sub(found, put, body, count=1)))
    assert path.read_bytes() != data
    before = folder_bytes(folder)
    with pytest.raises(failure):
        SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    assert folder_bytes(folder) == before


def slot_parameter(name: str, value: object) -> Callable[[dict[str, object]], object]:
    def change(members: dict[str, object]) -> None:
        slots = members["slots"]
        assert isinstance(slots, list)
        slots[0]["kdf"][name] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        slot_parameter("memory_kib", 2 * 1024 * 1024),
        slot_parameter("memory_kib", 64 * 1024 - 1),
        slot_parameter("memory_kib", 10**30),
        slot_parameter("memory_kib", -1),
        slot_parameter("memory_kib", True),
        slot_parameter("memory_kib", "65536"),
        slot_parameter("memory_kib", 65536.0),
        slot_parameter("passes", 11),
        slot_parameter("passes", 2),
        slot_parameter("lanes", 17),
        slot_parameter("lanes", 0),
        slot_parameter("salt", "00" * 15),
        slot_parameter("salt", "00" * 1000),
        slot_parameter("salt", None),
        slot_parameter("name", "pbkdf2"),
        lambda members: members["slots"].extend([members["slots"][0]] * 7),
        lambda members: members.update(slots=[]),
        lambda members: members.update(slots={"0": 1}),
        lambda members: members.update(db_salt="00"),
        lambda members: members.update(shop_id="../../etc"),
        lambda members: members.update(filler="x" * 70_000),
        lambda members: members.update(generation="1"),
        lambda members: members.update(created="yesterday"),
    ],
)
def test_hostile_parameters_are_refused_at_once(folder: Path, change: Callable[[dict[str, object]], object]) -> None:
    path = folder / "shop.lrkeys"
    path.write_bytes(altered(path.read_bytes(), change))
    with paced() as taken, pytest.raises(StoreDamagedError):
        SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    assert taken.within(0.05), taken


@pytest.mark.parametrize("data", [b"", b"{}", b"\0" * 5000, b"[" * 60_000, b'{"a":' * 9000, b"9" * 60_000])
def test_what_is_no_key_file_at_all_is_refused(folder: Path, data: bytes) -> None:
    (folder / "shop.lrkeys").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)


def test_deep_nesting_inside_a_sound_layout_is_refused() -> None:
    body = b'{"format":' + b"[" * 50_000 + b',"sum":"'
    data = body + hashlib.sha256(body).hexdigest().encode() + b'","mac":"' + b"0" * 64 + b'"}\n'
    with pytest.raises(StoreDamagedError):
        read_header(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda members: members.update(format="lr-keys/2"),
        lambda members: members["cipher"].update(major=5),
    ],
)
def test_a_newer_key_file_is_said_to_be_newer(folder: Path, change: Callable[[dict[str, object]], object]) -> None:
    path = folder / "shop.lrkeys"
    path.write_bytes(altered(path.read_bytes(), change))
    with pytest.raises(NewerVersionError):
        SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)


def test_slots_and_members_of_later_versions_are_left_alone(folder: Path) -> None:
    def add_keyring(members: dict[str, object]) -> None:
        slots = members["slots"]
        assert isinstance(slots, list)
        slots.append({**slots[0], "id": "00" * 8, "type": "keyring", "kdf": {"service": "os"}})
        members["hint"] = 1

    header = read_header(altered((folder / "shop.lrkeys").read_bytes(), add_keyring)).header
    assert [slot.slot_type for slot in header.slots] == ["passphrase", "recovery", "keyring"]


def test_the_key_file_names_nobody(folder: Path) -> None:
    members = json.loads((folder / "shop.lrkeys").read_bytes())
    assert list(members) == [
        "format", "shop_id", "created", "generation", "cipher", "db_salt", "slots", "sum", "mac",
    ]  # fmt: skip
    assert members["cipher"] == {"library": "sqlcipher", "major": 4, "page_size": 4096, "hmac": "HMAC_SHA512"}
    assert b"Corner" not in (folder / "shop.lrkeys").read_bytes()

"""A restored shop is the shop that was saved; a restore that fails leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.backup.shops import READER, Kept, directory, dump
from tests.storage.opened import PASSPHRASE, folder_bytes

from localregulars.domain.errors import InputRefusedError, NotAShopError, StoreDamagedError, WrongPassphraseError


def test_everything_is_there_again_without_the_old_folder(kept: Kept) -> None:
    copy = kept.on_purpose()
    rows = directory(kept.shop.store)
    kept.shop.store.close()
    shutil.rmtree(kept.shop.folder)
    store = kept.restored(copy)
    assert directory(store) == rows
    store.close()


def test_a_restored_copy_has_the_same_rows_in_every_table(kept: Kept) -> None:
    expected = dump(kept.shop.store)
    store = kept.restored(kept.on_purpose())
    assert dump(store) == expected
    assert expected["visit"] != expected["consent_event"]
    store.close()


def test_a_restored_shop_is_for_its_owner_only_and_has_nothing_beside_its_files(kept: Kept) -> None:
    kept.restored(kept.on_purpose()).close()
    folder = kept.shop.folder.parent / "restored"
    assert sorted(path.name for path in folder.iterdir()) == ["shop.db", "shop.lrkeys"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_older_backup_opens_with_the_passphrase_of_its_day(kept: Kept) -> None:
    plan = READER.look(kept.on_purpose(), PASSPHRASE)
    assert (plan.shop, plan.customers, plan.visits, plan.is_automatic) == ("Corner", 6, 46, False)
    assert plan.newest_day is not None
    assert abs(plan.made - kept.now) < timedelta(seconds=1)


def test_a_dry_run_leaves_nothing_anywhere(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    copy = kept.on_purpose()
    before = folder_bytes(tmp_path)
    READER.look(copy, PASSPHRASE)
    assert folder_bytes(tmp_path) == before
    assert list(temporary.iterdir()) == []


def test_a_place_that_is_taken_is_refused_and_left_alone(kept: Kept, tmp_path: Path) -> None:
    copy = kept.on_purpose()
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("dear")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("empty", "file", "link", "no/such"):
        with pytest.raises(NotAShopError):
            READER.restore(copy, PASSPHRASE, tmp_path / name)
    assert list((tmp_path / "empty").iterdir()) == []
    assert not list(tmp_path.glob(".restoring*"))


def test_a_refused_backup_makes_nothing(kept: Kept, tmp_path: Path) -> None:
    copy = kept.on_purpose()
    with pytest.raises(WrongPassphraseError):
        READER.restore(copy, "not the passphrase", tmp_path / "new")
    data = bytearray(copy.read_bytes())
    data[-200] ^= 1
    copy.write_bytes(data)
    with pytest.raises(StoreDamagedError, match="take another backup"):
        READER.restore(copy, PASSPHRASE, tmp_path / "new")
    (tmp_path / "letter").write_text("dear somebody")
    with pytest.raises(InputRefusedError):
        READER.restore(tmp_path / "letter", PASSPHRASE, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob(".restoring*"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind an administrator")
def test_a_read_only_place_is_said(kept: Kept, tmp_path: Path) -> None:
    copy = kept.on_purpose()
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(Exception, match="cannot be written"):
        READER.restore(copy, PASSPHRASE, tmp_path / "locked" / "new")

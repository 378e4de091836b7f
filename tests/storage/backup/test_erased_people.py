"""Automatic backups hold no person keys; after 30 days nobody who was erased can be read in any of them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.storage.backup.shops import READER, Kept, directory, dump, plain_pages
from tests.storage.opened import PASSPHRASE, raw

from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import EnvironmentFailureError, InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.storage.backup.people_keys import people_for
from localregulars.storage.backup.verifying import open_backup
from localregulars.storage.instants import octets


def person_keys(kept: Kept) -> list[bytes]:
    return [octets(key) for (key,) in kept.shop.sql("SELECT key FROM person_key")]


def test_no_person_key_stands_anywhere_in_an_automatic_backup(kept: Kept, tmp_path: Path) -> None:
    rng, ever = random.Random(8), set(person_keys(kept))
    with kept.shop.saved() as uow:
        for n in range(400):
            uow.customers.add(PersonalDetails(name=f"N{n}", till_ids=(f"more-{n}",)), Adult.YES, kept.now)
    ever |= set(person_keys(kept))
    for _ in range(60):  # many pages of keys, with gaps of many widths
        low = rng.randrange(7, 400)
        kept.shop.sql("DELETE FROM person_key WHERE customer_id BETWEEN ? AND ?", (low, low + rng.randrange(8)))
    with kept.shop.saved() as uow:
        for n in range(400, 440):
            uow.customers.add(PersonalDetails(name=f"N{n}", till_ids=(f"more-{n}",)), Adult.YES, kept.now)
    ever |= set(person_keys(kept))
    assert len(ever) > 350
    plain = plain_pages(kept.automatic(), kept.shop.folder, tmp_path / "db")
    assert b"CREATE TABLE person_key" in plain
    assert [key.hex() for key in ever if key in plain or key[:12] in plain] == []
    whole = plain_pages(kept.on_purpose(), kept.shop.folder, tmp_path / "db")
    assert all(key in whole for key in person_keys(kept))


def test_who_was_erased_is_unreadable_in_every_automatic_backup_after_30_days(kept: Kept, tmp_path: Path) -> None:
    key = person_keys(kept)[2]
    kept.pass_days((6 - kept.now.weekday()) % 7)  # of a week its last backup is kept for long, whatever day it is now
    first = kept.automatic()
    assert key in plain_pages(first.with_suffix(".lrpeople"), kept.shop.folder, tmp_path / "db")
    kept.erase(CustomerId(3))
    for _ in range(31):
        kept.pass_days(1)
        kept.shop.sql("UPDATE customer SET never_suggest = 1 - never_suggest WHERE customer_id = 1")
        kept.automatic()
    assert first.exists()
    files = [path for path in kept.place.iterdir() if path.is_file()]
    assert len(files) > 20
    for file in files:
        assert key not in plain_pages(file, kept.shop.folder, tmp_path / "db"), file.name
    store = kept.restored(first)
    rows = directory(store)
    assert [row.name for row in rows] == [f"Marked Name {n}" for n in (0, 1, 3, 4)] + ["Marked Guest"]
    store.close()


def test_people_files_end_even_when_nothing_changes(kept: Kept) -> None:
    first = kept.automatic()
    kept.pass_days(1)
    second = kept.automatic()
    kept.pass_days(40)
    kept.backups.thin_out(kept.now)
    assert not first.with_suffix(".lrpeople").exists()
    assert second.with_suffix(".lrpeople").exists()
    assert first.exists()


@pytest.mark.parametrize("is_automatic", [True, False])
def test_a_restore_replays_erasures_before_it_finishes(kept: Kept, is_automatic: bool) -> None:
    old = kept.automatic() if is_automatic else kept.on_purpose()
    kept.pass_days(1)
    kept.erase(CustomerId(2))
    kept.automatic()
    plan = READER.look(old, PASSPHRASE, kept.place)
    assert (plan.customers, plan.erased, plan.nameless) == (5, 1, 0)
    store = kept.restored(old, kept.place)
    for table in ("person_key", "person_field", "lookup", "visit", "visit_pack", "visit_summary"):
        assert raw(store, f"SELECT count(*) FROM {table} WHERE customer_id = 2") == [(0,)], table
    assert raw(store, "SELECT count(*) FROM may_score WHERE customer_id = 2") == [(0,)]
    assert raw(store, "SELECT sum(visits) FROM visit_summary") == [(20 + 7 + 5 + 4,)]
    assert raw(store, "SELECT sum(kept) FROM day_total") == [(20 + 7 + 5 + 4,)]
    with store.unit_of_work() as uow:
        assert uow.customers.is_tombstoned("till-1")
        assert uow.customers.find_by_till_id("till-1") is None
        assert uow.audit.verify()
    store.close()


def test_the_family_telephone_of_somebody_erased_takes_nobody_along(kept: Kept) -> None:
    for customer in (1, 2):
        kept.shop.say(CustomerId(customer), Purpose.CONTACT_PHONE)
    kept.shop.sql("INSERT INTO lookup SELECT 'phone', hmac, 1 FROM lookup WHERE customer_id = 5")
    kept.shop.sql("INSERT INTO lookup SELECT 'phone', hmac, 2 FROM lookup WHERE customer_id = 5 AND kind = 'till'")
    old = kept.on_purpose()
    kept.erase(CustomerId(1))
    kept.automatic()
    assert READER.look(old, PASSPHRASE, kept.place).erased == 1
    store = kept.restored(old, kept.place)
    assert [row.customer_id for row in directory(store)] == [2, 3, 4, 5, 6]
    store.close()


def test_somebody_who_came_back_after_an_erasure_stays(kept: Kept) -> None:
    kept.erase(CustomerId(1))
    kept.pass_days(2)
    kept.shop.sql("UPDATE tombstone SET at = at - 864000")
    kept.shop.customer("Came Back", "till-0")
    for file in (kept.automatic(), kept.on_purpose()):
        plan = READER.look(file, PASSPHRASE, kept.place)
        assert (plan.erased, plan.customers) == (0, 6)


def test_without_a_people_file_names_are_gone_and_it_is_said_but_visits_are_there(kept: Kept, tmp_path: Path) -> None:
    made = kept.automatic()
    alone = tmp_path / "alone"
    alone.mkdir()
    made.rename(alone / made.name)
    plan = READER.look(alone / made.name, PASSPHRASE)
    assert (plan.nameless, plan.customers, plan.visits, plan.people_made) == (6, 6, 46, None)
    store = kept.restored(alone / made.name)
    assert {row.name for row in directory(store)} == {""}
    with store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("till-3") == 4
        assert uow.visits.of_customer(CustomerId(4))
    store.close()


def test_a_damaged_people_file_is_said_and_an_older_one_serves(kept: Kept) -> None:
    first = kept.automatic()
    kept.shop.customer("Newcomer", "till-new")
    with kept.shop.saved() as uow:
        uow.audit.record("customer.added", None, kept.now)
    second = kept.automatic()
    broken = second.with_suffix(".lrpeople")
    data = bytearray(broken.read_bytes())
    data[-60] ^= 1
    broken.write_bytes(data)
    plan = READER.look(second, PASSPHRASE)
    assert (plan.damaged_people_files, plan.nameless, plan.erased, plan.customers) == (1, 1, 0, 7)
    assert READER.look(first, PASSPHRASE).nameless == 0


def test_a_place_that_cannot_be_written_to_is_no_damaged_people_file_and_makes_nobody_nameless(
    kept: Kept, tmp_path: Path
) -> None:
    made = kept.automatic()
    checked = open_backup(made, PASSPHRASE, tmp_path / "shop.db")
    with pytest.raises(EnvironmentFailureError):
        people_for(checked, PASSPHRASE, kept.place, tmp_path / "gone")
    made.with_suffix(".lrpeople").unlink()
    made.with_suffix(".lrpeople").mkdir()  # nothing that could be read, however good the place
    assert people_for(checked, PASSPHRASE, kept.place, tmp_path) == (None, 1)


def test_a_people_file_of_another_kind_or_shop_is_refused(kept: Kept) -> None:
    made = kept.automatic()
    with pytest.raises(InputRefusedError):
        READER.look(made, PASSPHRASE, kept.on_purpose())
    with pytest.raises(InputRefusedError, match="keys to people's names"):
        READER.look(made.with_suffix(".lrpeople"), PASSPHRASE)


def test_an_automatic_backup_and_its_people_file_give_the_very_same_shop(kept: Kept) -> None:
    made = kept.automatic()
    expected, rows = dump(kept.shop.store), directory(kept.shop.store)
    store = kept.restored(made)
    assert dump(store) == expected
    assert directory(store) == rows
    store.close()

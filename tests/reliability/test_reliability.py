"""The shop survives what computers do to it; numbers a commit, more with `make soak` (docs/RELIABILITY.md)."""

from __future__ import annotations

import pytest
from tests.reliability.found import Found
from tests.reliability.proofs import CONTROLS, PROOFS, Proof, prove, why_not_here

SEED = 20_261

pytestmark = pytest.mark.slow


def proved(proof: Proof) -> Found:
    if reason := why_not_here(proof):
        pytest.skip(reason)
    found = prove(proof, proof.per_commit, SEED)
    assert found.reasons == []
    assert found.bad == 0
    assert found.runs >= proof.per_commit
    return found


def refuted(proof: Proof) -> Found:
    if reason := why_not_here(proof):
        pytest.skip(reason)
    return prove(proof, proof.per_commit, SEED)


def test_nothing_acknowledged_is_lost_or_torn_when_the_process_is_killed() -> None:
    counts = proved(PROOFS["kill"]).counts
    assert counts["killed half-way"] > 50
    assert counts["acknowledged"] > 1_000


def test_a_shop_that_is_killed_while_it_is_made_ready_for_a_new_version_has_lost_nothing() -> None:
    counts = proved(PROOFS["kill-migration"]).counts
    assert counts["killed half-way"] > 25


def test_a_step_that_is_no_transaction_would_be_found_by_killing() -> None:
    assert refuted(CONTROLS["kill-migration-torn"]).bad > 0


def test_a_kill_while_backups_are_written_loses_nothing_and_leaves_no_bad_backup() -> None:
    counts = proved(PROOFS["kill-backup"]).counts
    assert counts["killed half-way"] > 12
    assert counts["steps acknowledged"] > 25


def test_a_kill_during_a_restore_leaves_the_old_shop_as_it_was_and_a_whole_new_one_or_none() -> None:
    counts = proved(PROOFS["kill-restore"]).counts
    assert counts["killed half-way"] > 12
    assert counts["steps acknowledged"] > 2


def test_a_kill_while_the_sign_in_goes_on_or_off_leaves_no_slot_without_its_key() -> None:
    counts = proved(PROOFS["kill-sign-in"]).counts
    assert counts["killed half-way"] > 12
    assert counts["steps acknowledged"] > 25


@pytest.mark.parametrize("what", ["rekey", "slots"])
def test_a_kill_while_keys_change_leaves_a_shop_that_opens_with_the_old_or_the_new_passphrase(what: str) -> None:
    counts = proved(PROOFS[f"kill-{what}"]).counts
    assert counts["killed half-way"] > 12
    assert counts["steps acknowledged"] > 12


def test_an_acknowledgement_before_the_commit_would_be_found_by_killing() -> None:
    assert refuted(CONTROLS["kill-early"]).bad > 0


def test_nothing_acknowledged_is_lost_or_torn_when_the_power_is_cut() -> None:
    counts = proved(PROOFS["power"]).counts
    assert counts["acknowledged"] > 5_000


@pytest.mark.parametrize("what", ["migration", "backup", "rekey", "slots"])
def test_nothing_is_lost_when_the_power_is_cut_during_an_upgrade_a_backup_or_a_change_of_keys(what: str) -> None:
    assert proved(PROOFS[f"power-{what}"]).counts["writes, syncs and names noted"] > 100


def test_a_power_cut_during_a_restore_leaves_the_old_shop_as_it_was_and_a_whole_new_one_or_none() -> None:
    counts = proved(PROOFS["power-restore"]).counts
    assert counts["writes, syncs and names noted"] > 40
    assert counts["steps acknowledged"] > 5


def test_a_restore_that_does_not_sync_before_it_is_named_would_be_found_by_cutting_the_power() -> None:
    assert refuted(CONTROLS["power-restore-torn"]).bad > 0


def test_a_store_that_does_not_sync_would_be_found_by_cutting_the_power() -> None:
    found = refuted(CONTROLS["power-off"])
    assert found.bad > found.runs / 2


def test_a_disk_that_fails_at_any_call_leaves_old_data_intact_and_is_named_in_a_sentence() -> None:
    counts = proved(PROOFS["fault"]).counts
    assert counts["calls of an undisturbed run"] >= 200
    assert sum(number for what, number in counts.items() if what.startswith("said: ")) > 100


def test_a_disk_that_fails_while_a_shop_is_made_leaves_a_whole_shop_or_nothing() -> None:
    proved(PROOFS["fault-create"])


def said(proof: Proof, counts: dict[str, int]) -> bool:
    """Whether more than a quarter of the faults was worth a sentence; the others struck what can be done without."""
    return sum(number for what, number in counts.items() if what.startswith("said: ")) > proof.per_commit / 4


@pytest.mark.parametrize("what", ["migration", "backup", "rekey", "slots"])
def test_a_disk_that_fails_during_an_upgrade_a_backup_or_a_change_of_keys_loses_nothing_and_is_named(what: str) -> None:
    proof = PROOFS[f"fault-{what}"]
    assert said(proof, proved(proof).counts)


def test_a_disk_that_fails_during_a_restore_leaves_the_old_shop_and_a_whole_new_one_or_none_and_is_named() -> None:
    proof = PROOFS["fault-restore"]
    assert said(proof, proved(proof).counts)


def test_every_bit_that_turns_over_in_the_store_is_found_by_the_full_check() -> None:
    proved(PROOFS["flip-database"])


def test_every_bit_that_turns_over_in_the_key_file_is_found_by_the_full_check() -> None:
    proved(PROOFS["flip-header"])


def test_every_bit_that_turns_over_in_a_backup_is_refused_by_the_dry_run() -> None:
    proved(PROOFS["flip-backup"])


def test_fifty_starts_at_once_do_no_damage_and_say_so_where_one_has_to_wait() -> None:
    assert proved(PROOFS["race"]).counts["visits acknowledged"] > 0

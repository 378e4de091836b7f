"""Agreements end by themselves, new words are asked for anew, and a no is respected for half a year."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shops import NOTICES, TestShop
from tests.storage.opened import raw

from localregulars.application.consent.consents import may_ask_customer, record_consent
from localregulars.application.consent.notices import NoticeFolder, load_notices
from localregulars.application.consent.renewal import (
    adopt_notices,
    agreements_to_renew,
    ending_agreements,
    expire_consents,
    keep_up_consents,
    keep_up_notices,
)
from localregulars.application.noticing.today import today_view
from localregulars.application.outcome import Changes
from localregulars.domain.consent import (
    ASK_AGAIN_MONTHS,
    RENEWAL_DAYS,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Evidence,
    LatestWord,
    Notice,
    Purpose,
    may_ask,
)
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.storage.store import SqlStore

SHIPPED = load_notices(NOTICES)


def newer(purpose: Purpose, steps: int = 1, *, material: bool = True, language: str = "en") -> Notice:
    """Words that come after the shipped ones."""
    shipped = max(notice.version for notice in SHIPPED if (notice.purpose, notice.language) == (purpose, language))
    version = shipped + steps
    return Notice(purpose, version, language, f"Words {version} about {purpose.value}.", material=material)


def said(shop: TestShop, customer_id: CustomerId, purpose: Purpose, *, ends: timedelta, ago: int = 100) -> None:
    """A yes of some days ago that ends so long from now."""
    now = datetime.now(UTC).replace(microsecond=0)
    with shop.store.unit_of_work() as uow:
        notice = uow.consents.current_notice(purpose, "en")
        uow.consents.record(
            ConsentEvent(
                customer_id, purpose, ConsentState.GIVEN, ConsentForm.EXPLICIT, notice, now - timedelta(days=ago),
                "UTC", now + ends, "in person",
            )
        )  # fmt: skip
        uow.commit()


def state(shop: TestShop, customer_id: CustomerId, purpose: Purpose) -> tuple[ConsentState, bool]:
    with shop.store.unit_of_work() as uow:
        (found,) = [status for status in uow.consents.status(customer_id) if status.purpose is purpose]
    return found.state, found.stands


def visits(shop: TestShop, customer_id: CustomerId) -> int:
    with shop.store.unit_of_work() as uow:
        return len(uow.visits.of_customer(customer_id))


def test_what_ended_by_the_clock_is_written_down_once_as_of_its_end(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(hours=-1))
    assert state(test_shop, ada, Purpose.NOTES) == (ConsentState.GIVEN, False)
    assert test_shop.do(expire_consents).value.expired == 1
    assert state(test_shop, ada, Purpose.NOTES) == (ConsentState.EXPIRED, False)
    again = test_shop.do(expire_consents)
    assert (again.value.expired, again.value.over, again.changes) == (0, 0, Changes.NOTHING)
    with test_shop.store.unit_of_work() as uow:
        ((event, ran_out),) = uow.renewals.ran_out()
        assert (event.customer_id, event.purpose, event.expires_at) == (ada, Purpose.NOTES, ran_out)
        assert ada in uow.consents.may_score()


def test_what_ended_a_second_ago_stands_for_nothing_before_anybody_wrote_it_down(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    test_shop.visited(ada, [date(2026, 3, n) for n in range(1, 9)])
    reason = Reason(ReasonCode.LONGER_THAN_USUAL, {"days": 9, "usual_gap_days": 2.5})
    today = datetime.now(UTC).date()
    with test_shop.store.unit_of_work() as uow:
        uow.check_ins.open(ada, today, date(2026, 3, 8), [Signal(SignalCode.ABSENCE, 4.0, today, (reason,))])
        assert [card.customer_id for card in today_view(uow, test_shop.clock).cards] == [ada]
        uow.commit()
    assert isinstance(test_shop.store, SqlStore)
    raw(test_shop.store, "UPDATE consent_now SET expires_at = unixepoch() - 1 WHERE purpose = 'monitoring'")
    with test_shop.store.unit_of_work() as uow:
        assert not uow.consents.stands(ada, Purpose.MONITORING)
        assert uow.consents.may_score() == frozenset()
        view = today_view(uow, test_shop.clock)
        assert (view.cards, view.scorable) == ((), 0)
        assert not uow.directory.row(ada).may_be_scored


def test_a_later_word_wins_over_an_end_even_when_it_is_learned_after_it(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(days=-1), ago=100)
    test_shop.do(expire_consents)
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(days=90), ago=50)  # paper that was found later
    assert state(test_shop, ada, Purpose.NOTES) == (ConsentState.GIVEN, True)


def test_what_nobody_renewed_goes_after_its_time_and_not_while_restricted(test_shop: TestShop) -> None:
    ada, bo = test_shop.customer("ada"), test_shop.customer("bo")
    for who in (ada, bo):
        said(test_shop, who, Purpose.HISTORY, ends=timedelta(seconds=2))
        test_shop.visited(who, [date(2026, 3, n) for n in range(1, 9)])
        with test_shop.store.unit_of_work() as uow:
            event = uow.renewals.ending(datetime.now(UTC) + timedelta(days=1))[-1]
            assert event.customer_id == who
    with test_shop.store.unit_of_work() as uow:
        assert isinstance(test_shop.store, SqlStore)
        raw(test_shop.store, "UPDATE consent_now SET expires_at = unixepoch() - 5")
        raw(test_shop.store, "UPDATE customer SET restricted = 1 WHERE customer_id = ?", (bo,))
        uow.commit()
    assert test_shop.do(expire_consents).value.expired == 2
    assert (visits(test_shop, ada), visits(test_shop, bo)) == (8, 8)
    with test_shop.store.unit_of_work() as uow:
        assert uow.renewals.may_keep_visits() == frozenset()
        first, _ = agreements_to_renew(uow)
        assert (first.customer_id, first.till_id, first.state) == (ada, "ada", ConsentState.EXPIRED)
        assert first.until > datetime.now(UTC) + timedelta(days=RENEWAL_DAYS - 1)
    test_shop.clock.pass_time(days=RENEWAL_DAYS, hours=1)
    assert test_shop.do(expire_consents).value.over == 1
    assert (visits(test_shop, ada), visits(test_shop, bo)) == (0, 8)


def test_words_that_changed_materially_stand_for_nothing_in_the_same_transaction(test_shop: TestShop) -> None:
    ada, bo = test_shop.regular("ada", "Ada Okafor"), test_shop.regular("bo")
    test_shop.visited(ada, [date(2026, 3, n) for n in range(1, 9)])
    words = [*SHIPPED, newer(Purpose.MONITORING)]
    with test_shop.store.unit_of_work() as uow:
        adopted = adopt_notices(uow, test_shop.clock, notices=words).value
        assert (adopted.added, adopted.to_renew) == (1, 2)
        assert uow.consents.may_score() == frozenset()
        assert not uow.consents.stands(ada, Purpose.MONITORING)
        assert uow.consents.stands(ada, Purpose.HISTORY)
        uow.commit()
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.INVALIDATED, False)
    assert visits(test_shop, ada) == 8
    assert test_shop.do(partial(adopt_notices, notices=words)).value.added == 0
    test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.MONITORING, state=ConsentState.GIVEN))
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.RENEWED, True)
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.may_score() == {ada}
        (left,) = agreements_to_renew(uow)
        assert left.customer_id == bo


def test_better_words_for_the_same_thing_change_nothing(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    adopted = test_shop.do(partial(adopt_notices, notices=[newer(Purpose.MONITORING, material=False)]))
    assert (adopted.value.added, adopted.value.to_renew) == (1, 0)
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.GIVEN, True)
    test_shop.do(partial(adopt_notices, notices=[newer(Purpose.MONITORING, language="fr")]))
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.GIVEN, True)  # she was shown English words


def test_a_yes_to_words_that_have_changed_since_never_stands(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    with test_shop.store.unit_of_work() as uow:
        old = uow.consents.current_notice(Purpose.NOTES, "en")
        uow.consents.add_notice(newer(Purpose.NOTES), test_shop.clock.now())
        now = test_shop.clock.now()
        uow.consents.record(
            ConsentEvent(
                ada, Purpose.NOTES, ConsentState.GIVEN, ConsentForm.EXPLICIT, old, now, "UTC",
                now + timedelta(days=30), "in person",
            )
        )  # fmt: skip
        assert not uow.consents.stands(ada, Purpose.NOTES)
        assert uow.renewals.is_outdated(old)


def test_a_shops_own_words_under_the_same_number_stay(test_shop: TestShop) -> None:
    assert test_shop.do(partial(adopt_notices, notices=[replace(SHIPPED[0], text="Other words")])).value.added == 0


def test_keeping_up_does_both_and_leaves_a_quiet_shop_alone(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(hours=-1))
    adopted, swept = keep_up_consents(test_shop.store, test_shop.clock, SHIPPED)
    assert (adopted.added, swept.expired) == (0, 1)
    with test_shop.store.unit_of_work() as uow:
        length = uow.audit.verify()
    keep_up_consents(test_shop.store, test_shop.clock, SHIPPED)
    with test_shop.store.unit_of_work() as uow:
        assert uow.audit.verify() == length


class Words:
    """Notices of a version of the program; `times_read` says how often somebody needed to see them."""

    def __init__(self, fingerprint: str, notices: Sequence[Notice]) -> None:
        self._fingerprint, self._notices, self.times_read = fingerprint, notices, 0

    def fingerprint(self) -> str:
        return self._fingerprint

    def load(self) -> Sequence[Notice]:
        self.times_read += 1
        return self._notices


def changes_of(shop: TestShop) -> object:
    assert isinstance(shop.store, SqlStore)
    return raw(shop.store, "SELECT total_changes()")


def test_words_of_last_time_are_neither_read_nor_written_again(test_shop: TestShop) -> None:
    words = Words("first", SHIPPED)
    assert keep_up_notices(test_shop.store, test_shop.clock, words).added == 0
    test_shop.reopen()
    before = changes_of(test_shop)
    keep_up_notices(test_shop.store, test_shop.clock, words)
    assert (words.times_read, changes_of(test_shop)) == (1, before)


def test_new_words_are_adopted_when_a_shop_is_unlocked_and_count_at_once(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    keep_up_notices(test_shop.store, test_shop.clock, Words("first", SHIPPED))
    newest = Words("second", [*SHIPPED, newer(Purpose.MONITORING)])
    adopted = keep_up_notices(test_shop.store, test_shop.clock, newest)
    assert (adopted.added, adopted.to_renew) == (1, 1)
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.INVALIDATED, False)
    keep_up_notices(test_shop.store, test_shop.clock, Words("first", SHIPPED))  # an older program takes nothing back
    assert state(test_shop, ada, Purpose.MONITORING) == (ConsentState.INVALIDATED, False)


def test_words_that_cannot_be_read_are_tried_again_the_next_time(test_shop: TestShop) -> None:
    class Unreadable(Words):
        def load(self) -> Sequence[Notice]:
            raise InputRefusedError("The folder of the notices holds none; install the program again.")

    with pytest.raises(InputRefusedError):
        keep_up_notices(test_shop.store, test_shop.clock, Unreadable("third", ()))
    mended = Words("third", [*SHIPPED, newer(Purpose.NOTES)])
    assert keep_up_notices(test_shop.store, test_shop.clock, mended).added == 1


def test_the_fingerprint_of_a_folder_follows_every_byte_and_every_name(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(NOTICES, tmp_path / "notices"))
    shipped = NoticeFolder(folder)
    seen = {shipped.fingerprint()}
    english = folder / "en.toml"
    english.write_bytes(english.read_bytes() + b"\n")
    seen.add(shipped.fingerprint())
    english.rename(folder / "eo.toml")
    seen.add(shipped.fingerprint())
    (folder / "fr.toml").unlink()
    seen.add(shipped.fingerprint())
    assert len(seen) == 4
    assert NoticeFolder(NOTICES).load() == SHIPPED


def test_agreements_that_end_within_a_month_are_listed_the_first_to_end_first(test_shop: TestShop) -> None:
    ada, bo = test_shop.customer("ada", name="Ada Okafor"), test_shop.customer("bo")
    said(test_shop, ada, Purpose.HISTORY, ends=timedelta(days=29))
    said(test_shop, bo, Purpose.HISTORY, ends=timedelta(days=3))
    said(test_shop, bo, Purpose.NOTES, ends=timedelta(days=31))
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(days=-3))
    with test_shop.store.unit_of_work() as uow:
        found = ending_agreements(uow, test_shop.clock)
        wider = ending_agreements(uow, test_shop.clock, within_days=60)
    assert [(row.till_id, row.name, row.purpose) for row in found] == [
        ("bo", "", Purpose.HISTORY), ("ada", "Ada Okafor", Purpose.HISTORY),
    ]  # fmt: skip
    assert len(wider) == 3


moments = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(moments, st.sampled_from([ConsentState.REFUSED, ConsentState.WITHDRAWN]), st.integers(0, 400))
def test_nobody_who_said_no_is_asked_for_half_a_year(at: datetime, no: ConsentState, days: int) -> None:
    asked = may_ask(LatestWord(no, at), at + timedelta(days=days))
    assert asked == (days >= 185) or 181 <= days <= 185
    assert ASK_AGAIN_MONTHS == 6


def test_asking_is_for_those_who_were_never_asked_or_whose_yes_ends_and_for_nobody_restricted(
    test_shop: TestShop,
) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    said(test_shop, ada, Purpose.NOTES, ends=timedelta(days=5))
    said(test_shop, ada, Purpose.FEEDBACK, ends=timedelta(days=-5))
    no = partial(record_consent, customer_id=ada, purpose=Purpose.LOYALTY, state=ConsentState.REFUSED)
    test_shop.do(no)
    expected = {
        Purpose.HISTORY: False, Purpose.NOTES: True, Purpose.FEEDBACK: True, Purpose.LOYALTY: False,
        Purpose.MONITORING: True,
    }  # fmt: skip

    def asked() -> dict[Purpose, bool]:
        with test_shop.store.unit_of_work() as uow:
            ask = partial(may_ask_customer, uow, test_shop.clock, customer_id=ada)
            return {purpose: ask(purpose=purpose) for purpose in expected}

    assert asked() == expected
    yes = partial(record_consent, customer_id=ada, purpose=Purpose.LOYALTY, state=ConsentState.GIVEN)
    test_shop.do(yes)  # they may always say yes by themselves
    test_shop.clock.pass_time(days=190)
    assert state(test_shop, ada, Purpose.LOYALTY) == (ConsentState.GIVEN, True)
    with test_shop.store.unit_of_work() as uow:
        uow.restriction.set(ada, RestrictedBecause.OBJECTION)
        uow.commit()
    assert not any(asked().values())


def test_by_whom_and_how_a_consent_was_taken_is_kept_and_sealed(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    scan = bytes(range(32))
    evidence = Evidence("Lee", "her sister", "read it twice", "", "binder 3", scan)
    test_shop.do(
        partial(
            record_consent, customer_id=ada, purpose=Purpose.MONITORING, state=ConsentState.GIVEN,
            method="paper, signed", recorded_by="Kim", evidence=evidence,
        )
    )  # fmt: skip
    with test_shop.store.unit_of_work() as uow:
        records = uow.rights.records.of(ada).rows["consent_event"]
    newest = max(records, key=lambda row: row["seq"])  # type: ignore[arg-type, return-value]
    assert [newest[name] for name in ("recorded_by", "witness", "supporter", "capacity_note", "evidence_note")] == [
        "Kim", "Lee", "her sister", "read it twice", "binder 3",
    ]  # fmt: skip
    assert newest["evidence_sha256"] == scan.hex()


def test_the_end_by_time_is_not_a_customers_word(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.NOTES, state=ConsentState.EXPIRED))

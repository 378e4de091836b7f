"""The reading behind the care card: which words, when to ask again, which records a receipt is for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.care.card import (
    CareCardView,
    KeptFields,
    care_card,
    receipt_of,
    say_age,
    words_shown,
    write_down,
)
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.renewal import adopt_notices
from localregulars.domain.consent import (
    ASK_AGAIN_MONTHS,
    RENEWAL_DAYS,
    Adult,
    ConsentState,
    Notice,
    Purpose,
    expiry,
)
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.staff import Role


def card(shop: TestShop, who: CustomerId) -> CareCardView:
    with shop.store.unit_of_work() as uow:
        return care_card(uow, shop.clock, customer_id=who)


def test_the_words_are_those_that_were_agreed_to_and_asking_takes_those_of_today(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    newer = [Notice(purpose, 99, "en", f"Better words for {purpose.value}.", material=False) for purpose in Purpose]
    test_shop.do(partial(adopt_notices, notices=newer))
    read = partial(words_shown, customer_id=ada)
    with test_shop.store.unit_of_work() as uow:
        assert read(uow, purpose=Purpose.HISTORY).version < 99
        assert read(uow, purpose=Purpose.HISTORY, of_now=True).version == 99
        assert read(uow, purpose=Purpose.NOTES).version == 99


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_purpose_says_from_when_on_it_may_be_asked_about(test_shop: TestShop, purpose: Purpose) -> None:
    ada = test_shop.customer("ada")
    now = test_shop.clock.now()
    place = list(Purpose).index(purpose)
    for state, expected in (
        (None, None),
        (ConsentState.REFUSED, months_later(now, ASK_AGAIN_MONTHS)),
        (ConsentState.GIVEN, expiry(purpose, now) - timedelta(days=RENEWAL_DAYS)),
        (ConsentState.WITHDRAWN, months_later(now, ASK_AGAIN_MONTHS)),
    ):
        if state is not None:
            test_shop.do(partial(record_consent, customer_id=ada, purpose=purpose, state=state, adult=Adult.YES))
        line = card(test_shop, ada).agreements[place]
        assert line.purpose is purpose
        assert line.may_ask == (expected is None)
        assert (line.ask_again_from is None) == (expected is None)
        if expected is not None and line.ask_again_from is not None:
            assert abs((line.ask_again_from - expected.date()).days) <= 1  # the shop's day, not Greenwich's


def test_a_receipt_is_for_what_was_said_since_or_for_the_latest_word_on_everything(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY, Purpose.NOTES)
    test_shop.clock.moment = since = datetime.now(UTC)
    withdrawn = partial(record_consent, customer_id=ada, purpose=Purpose.NOTES, state=ConsentState.WITHDRAWN)
    test_shop.do(withdrawn)
    with test_shop.store.unit_of_work() as uow:
        now = receipt_of(uow, test_shop.clock, customer_id=ada, since=since)
        whole = receipt_of(uow, test_shop.clock, customer_id=ada)
        with pytest.raises(InputRefusedError):
            receipt_of(uow, test_shop.clock, customer_id=ada, since=since + timedelta(hours=1))
    assert [(one.purpose, one.state) for one in now.records] == [(Purpose.NOTES, "withdrawn")]
    assert {one.purpose: one.state for one in whole.records} == {Purpose.HISTORY: "given", Purpose.NOTES: "withdrawn"}
    assert now.receipt_id != whole.receipt_id


def test_who_is_not_of_age_is_not_looked_out_for_from_that_word_on(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    outcome = test_shop.do(partial(say_age, customer_id=ada, adult=Adult.NO))
    view = card(test_shop, ada)
    assert {line.purpose for line in view.agreements if line.is_for_adults} == {Purpose.MONITORING, Purpose.STATISTICS}
    with test_shop.store.unit_of_work() as uow:
        assert ada not in uow.consents.may_score()
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    with test_shop.store.unit_of_work() as uow:
        assert ada in uow.consents.may_score()


def test_what_is_written_down_needs_its_purpose_and_is_kept_whole_or_not_at_all(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY, Purpose.NOTES)
    kept = KeptFields(notes=("Likes the window seat.",), birthday="06-03")
    with pytest.raises(ConsentMissingError, match="postal address"):
        test_shop.do(partial(write_down, customer_id=ada, kept=KeptFields(address="1 Hill Road", notes=kept.notes)))
    assert card(test_shop, ada).kept == KeptFields()
    test_shop.do(partial(write_down, customer_id=ada, kept=kept))
    assert card(test_shop, ada).kept == kept
    with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
        test_shop.do(partial(write_down, customer_id=ada, kept=KeptFields()))

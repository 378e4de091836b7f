"""An owner words what is asked: everything that shows words shows these, and nobody's yes is stretched over them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from tests.shops import NOTICES, TestShop
from tests.storage.opened import raw

from localregulars.application.access import Actor, acting_as
from localregulars.application.care.card import words_shown
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.notices import load_notices
from localregulars.application.consent.own_words import NewWords, WordsView, keep_own_words, word_notice, words_view
from localregulars.application.consent.renewal import adopt_notices
from localregulars.application.outcome import Changes, Outcome
from localregulars.domain.consent import CHANGES_NOTICE_VERSION, ConsentState, Notice, Purpose
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.own_words import parts_of
from localregulars.domain.staff import Role
from localregulars.storage.store import SqlStore

SHIPPED = load_notices(NOTICES)
OURS = "May we jot down small things, like your dog's name or how you take your tea?"


def shipped(purpose: Purpose = Purpose.NOTES, language: str = "en") -> Notice:
    return next(notice for notice in SHIPPED if (notice.purpose, notice.language) == (purpose, language))


def view(shop: TestShop, purpose: Purpose = Purpose.NOTES, program: tuple[Notice, ...] = SHIPPED) -> WordsView:
    with shop.store.unit_of_work() as uow:
        return words_view(uow, shop.clock, purpose=purpose, language="", shipped=program)


def word(
    shop: TestShop,
    typed: str = OURS,
    *,
    purpose: Purpose = Purpose.NOTES,
    is_material: bool = False,
    program: Notice | None = None,
) -> Outcome[NewWords]:
    beside = program or shipped(purpose)
    with shop.store.unit_of_work() as uow:
        instead_of = uow.own_words.now(purpose, "en").notice_id
    return shop.do(partial(word_notice, shipped=beside, typed=typed, is_material=is_material, instead_of=instead_of))


def said_to(shop: TestShop, customer: str, purpose: Purpose = Purpose.NOTES) -> Notice:
    """The words that somebody's newest word on a purpose points at."""
    with shop.store.unit_of_work() as uow:
        number = uow.customers.find_by_till_id(customer)
        assert number is not None
        return words_shown(uow, customer_id=number, purpose=purpose)


def trail(shop: TestShop) -> list[tuple[object, object]]:
    assert isinstance(shop.store, SqlStore)
    return [(action, detail) for action, detail in raw(shop.store, "SELECT action, detail FROM audit ORDER BY seq")]


def test_own_words_are_shown_from_now_on_and_a_yes_points_at_the_very_words(test_shop: TestShop) -> None:
    test_shop.customer("ada", Purpose.NOTES)
    assert view(test_shop).now.notice == shipped()
    saved = word(test_shop)
    assert (saved.value, saved.changes) == (NewWords(3, is_own=True, to_renew=0), Changes.CONSENT)
    seen = view(test_shop)
    assert seen.now.notice.text == f"{OURS}\n\n{parts_of(Purpose.NOTES, shipped().text).promised}"
    assert (seen.now.is_own, seen.own, seen.agreed, seen.is_behind) == (True, frozenset({Purpose.NOTES}), 1, False)
    test_shop.customer("bo", Purpose.NOTES)
    assert said_to(test_shop, "bo") == seen.now.notice
    assert said_to(test_shop, "ada") == shipped()


def test_the_trail_says_which_words_changed_and_never_what_they_are(test_shop: TestShop) -> None:
    word(test_shop)
    said = {"purpose": "notes", "language": "en", "version": 3, "to_renew": 0}
    assert trail(test_shop)[-1] == ("notices.own", json.dumps(said, sort_keys=True, separators=(",", ":")))


def test_words_that_say_something_else_end_as_many_yes_as_was_said_before(test_shop: TestShop) -> None:
    for name in ("ada", "bo"):
        test_shop.customer(name, Purpose.NOTES, Purpose.FEEDBACK)
    agreed = view(test_shop).agreed
    saved = word(test_shop, is_material=True)
    assert (saved.value.to_renew, agreed) == (2, 2)
    assert saved.changes & Changes.CHECK_INS
    assert saved.undo is None, "a yes that ended is the customer's to give again"
    with test_shop.store.unit_of_work() as uow:
        assert not uow.consents.with_consent(Purpose.NOTES)
        assert len(uow.consents.with_consent(Purpose.FEEDBACK)) == 2
    assert view(test_shop).agreed == 0


def test_better_words_end_no_yes_and_are_taken_back_by_the_words_of_before(test_shop: TestShop) -> None:
    test_shop.customer("ada", Purpose.NOTES)
    saved = word(test_shop)
    assert saved.undo is not None
    test_shop.do(saved.undo)
    seen = view(test_shop)
    assert (seen.now.notice.text, seen.now.notice.version, seen.now.is_own) == (shipped().text, 4, False)
    with test_shop.store.unit_of_work() as uow:
        assert len(uow.consents.with_consent(Purpose.NOTES)) == 1
    assert word(test_shop).value.version == 5


def test_back_to_the_words_of_the_program_and_once_more_to_ones_own(test_shop: TestShop) -> None:
    word(test_shop)
    back = word(test_shop, parts_of(Purpose.NOTES, shipped().text).asked)
    assert back.value == NewWords(4, is_own=False, to_renew=0)
    assert view(test_shop).own == frozenset()
    assert back.undo is not None
    test_shop.do(back.undo)
    seen = view(test_shop)
    assert (parts_of(Purpose.NOTES, seen.now.notice.text).asked, seen.now.is_own) == (OURS, True)


def test_words_that_are_those_of_now_make_no_version(test_shop: TestShop) -> None:
    assert word(test_shop, shipped().text).value == NewWords(2, is_own=False, to_renew=0)
    word(test_shop)
    same = word(test_shop, is_material=True)
    assert (same.value.version, same.changes, same.undo) == (3, Changes.NOTHING, None)


def test_of_two_windows_the_second_is_asked_to_read_again(test_shop: TestShop) -> None:
    seen = view(test_shop)
    saved = word(test_shop)
    late = partial(
        word_notice,
        shipped=shipped(), typed="May we write things down about you?", is_material=False,
        instead_of=seen.now.notice_id,
    )  # fmt: skip
    with pytest.raises(InputRefusedError, match="changed meanwhile"):
        test_shop.do(late)
    word(test_shop, "May we write down how you take your tea?")
    assert saved.undo is not None
    with pytest.raises(InputRefusedError, match="changed meanwhile"):
        test_shop.do(saved.undo)


def test_words_that_nobody_can_answer_change_nothing(test_shop: TestShop) -> None:
    before = view(test_shop)
    with pytest.raises(InputRefusedError):
        word(test_shop, "")
    assert view(test_shop) == before


def test_newer_words_of_the_program_are_told_and_take_nothing_away(test_shop: TestShop) -> None:
    test_shop.customer("ada", Purpose.NOTES)
    word(test_shop)
    newer = replace(shipped(), version=9, text=shipped().text.replace("small things", "little things"))
    program = tuple(newer if notice == shipped() else notice for notice in SHIPPED)
    adopted = test_shop.do(partial(adopt_notices, notices=program)).value
    assert (adopted.added, adopted.to_renew) == (0, 0)
    seen = view(test_shop, program=program)
    assert parts_of(Purpose.NOTES, seen.now.notice.text).asked == OURS
    assert (seen.is_behind, seen.behind) == (True, ((Purpose.NOTES, "en"),))
    assert view(test_shop, Purpose.FEEDBACK, program).behind == seen.behind
    kept = test_shop.do(partial(keep_own_words, shipped=newer))
    assert not view(test_shop, program=program).is_behind
    assert kept.undo is not None
    test_shop.do(kept.undo)
    assert view(test_shop, program=program).is_behind
    back = word(test_shop, newer.text, program=newer)
    assert (back.value, view(test_shop, program=program).behind) == (NewWords(9, is_own=False, to_renew=0), ())
    assert test_shop.do(partial(adopt_notices, notices=program)).value.added == 0


def test_after_own_words_were_given_up_the_program_keeps_them_up_again(test_shop: TestShop) -> None:
    saved = word(test_shop)
    assert saved.undo is not None
    test_shop.do(saved.undo)  # version 4 says what the program's version 2 says
    newer = replace(shipped(), version=4, text=f"{shipped().text} And more.", material=True)
    assert test_shop.do(partial(adopt_notices, notices=[newer])).value.added == 1
    assert (view(test_shop).now.notice.text, view(test_shop).now.notice.version) == (newer.text, 5)
    assert test_shop.do(partial(adopt_notices, notices=[*SHIPPED, newer])).value.added == 0


def test_own_words_for_noticing_still_name_changes(test_shop: TestShop) -> None:
    """Whoever agrees to them agrees in the express words, which are the same for every shop."""
    typed = "May we notice when you stay away or things change, and ask? What came of it goes after 12 months."
    assert word(test_shop, typed, purpose=Purpose.MONITORING).value.version > CHANGES_NOTICE_VERSION
    ada = test_shop.regular("ada")
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION) == {ada}
        assert uow.consents.may_score() == {ada}


def test_paper_from_before_points_at_the_words_of_its_day_and_of_now_at_those_of_now(test_shop: TestShop) -> None:
    word(test_shop)
    with test_shop.store.unit_of_work() as uow:
        earlier = uow.renewals.shown_at(Purpose.NOTES, "en", datetime.now(UTC) - timedelta(days=9))
        now = uow.renewals.shown_at(Purpose.NOTES, "en", test_shop.clock.now())
        assert uow.consents.notice(earlier) == shipped()
        assert uow.consents.notice(now).text.startswith(OURS)


def test_what_customers_are_asked_is_for_the_owner_to_word(test_shop: TestShop) -> None:
    seen = view(test_shop)
    with acting_as(Actor(Role.STAFF)):
        with pytest.raises(OwnerOnlyError):
            word(test_shop)
        with pytest.raises(OwnerOnlyError):
            view(test_shop)
        with pytest.raises(OwnerOnlyError):
            test_shop.do(partial(keep_own_words, shipped=shipped()))
    assert view(test_shop) == seen


def test_a_yes_given_in_between_outlives_better_words_and_their_undo(test_shop: TestShop) -> None:
    saved = word(test_shop)
    ada = test_shop.customer("ada", Purpose.NOTES)
    assert saved.undo is not None
    test_shop.do(saved.undo)
    test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.LOYALTY, state=ConsentState.GIVEN))
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.with_consent(Purpose.NOTES) == {ada}
    assert parts_of(Purpose.NOTES, said_to(test_shop, "ada").text).asked == OURS

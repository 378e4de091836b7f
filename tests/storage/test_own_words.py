"""Own words are further versions of a notice, kept like any other, and the program's words give way to them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import NOW, Opened

from localregulars.domain.consent import ConsentState, Notice, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.own_words import fingerprint_of

FIRST = Notice(Purpose.NOTES, 1, "en", "What notes means.")
OWN = Notice(Purpose.NOTES, 1, "en", "Shall we write small things down?", material=False)
NEWER = Notice(Purpose.NOTES, 2, "en", "What notes means, in better words.", material=False)


def test_own_words_are_in_force_at_once_and_nothing_that_was_shown_is_changed(shop: Opened) -> None:
    before = shop.sql("SELECT * FROM notice ORDER BY notice_id")
    with shop.saved() as uow:
        first = uow.own_words.now(Purpose.NOTES, "en")
        assert (first.notice, first.is_own) == (FIRST, False)
        own = uow.own_words.put(OWN, NOW, fingerprint_of(FIRST))
        assert (own.notice.version, own.is_own, own.notice.text) == (2, True, OWN.text)
    shop.reopen()
    with shop.saved() as uow:
        assert uow.own_words.now(Purpose.NOTES, "en") == own
        assert uow.consents.current_notice(Purpose.NOTES, "en") == own.notice_id
        assert uow.consents.notice(own.notice_id) == own.notice
        assert {words.notice.purpose for words in uow.own_words.in_force() if words.is_own} == {Purpose.NOTES}
        assert len(uow.own_words.in_force()) == len(Purpose)
        assert not own.is_behind(FIRST)
        assert own.is_behind(NEWER)
        assert not first.is_behind(NEWER)
    after = shop.sql("SELECT * FROM notice ORDER BY notice_id")
    assert after[:-1] == before
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        shop.sql("UPDATE notice SET text = 'other' WHERE notice_id = ?", (own.notice_id,))


def test_what_the_program_brings_gives_way_to_own_words_and_not_to_its_own_of_before(shop: Opened) -> None:
    with shop.saved() as uow:
        assert not uow.own_words.is_held_back(NEWER)
        uow.own_words.put(OWN, NOW, fingerprint_of(FIRST))
        assert uow.own_words.is_held_back(NEWER)  # although 2 is a number of the shop's now
        back = uow.own_words.put(FIRST, NOW)
        assert (back.notice.version, back.is_own) == (3, False)
        assert uow.own_words.is_held_back(FIRST)
        assert not uow.own_words.is_held_back(NEWER)
        third = Notice(Purpose.NOTES, 3, "en", "What notes means, the third time.")
        assert not uow.own_words.is_held_back(third)  # 3 is what the shop called the first ones again
        kept = uow.own_words.put(third, NOW)
        assert kept.notice.version == 4
        for known in (FIRST, third):
            assert uow.own_words.is_held_back(known)
        assert not uow.own_words.is_held_back(Notice(Purpose.NOTES, 1, "eo", "Notoj"))


def test_words_of_the_programs_under_its_own_number_leave_no_trace_of_the_shop(shop: Opened) -> None:
    with shop.saved() as uow:
        assert uow.own_words.put(NEWER, NOW).notice == NEWER
        assert uow.own_words.is_held_back(NEWER)
    assert shop.sql("SELECT count(*) FROM setting WHERE name = 'own_words'") == [(0,)]


def test_own_words_that_were_looked_at_again_are_not_behind_any_more(shop: Opened) -> None:
    with shop.saved() as uow:
        uow.own_words.put(OWN, NOW, fingerprint_of(FIRST))
        uow.own_words.put(OWN, NOW, fingerprint_of(FIRST))
        uow.own_words.compare_with(fingerprint_of(NEWER), Purpose.NOTES, "en")
        assert not uow.own_words.now(Purpose.NOTES, "en").is_behind(NEWER)
        assert uow.own_words.is_held_back(NEWER)


def test_each_language_has_words_of_its_own_and_one_without_any_is_refused(shop: Opened) -> None:
    german = Notice(Purpose.NOTES, 1, "de", "Dürfen wir Kleinigkeiten aufschreiben?")
    with shop.saved() as uow:
        with pytest.raises(InputRefusedError):
            uow.own_words.now(Purpose.NOTES, "de")
        uow.own_words.put(german, NOW, fingerprint_of(FIRST))
        assert uow.own_words.now(Purpose.NOTES, "de").is_own
        assert not uow.own_words.now(Purpose.NOTES, "en").is_own


@pytest.mark.parametrize("material", [True, False])
def test_how_many_are_asked_again_is_known_before_and_true_after(shop: Opened, material: bool) -> None:
    agreed, refused, ended = shop.customer("Ada"), shop.customer("Bo"), shop.customer("Cy")
    for who in (agreed, ended):
        shop.say(who, Purpose.NOTES)
    shop.say(agreed, Purpose.FEEDBACK)
    shop.say(refused, Purpose.NOTES, ConsentState.REFUSED)
    shop.say(ended, Purpose.NOTES, ConsentState.WITHDRAWN, ago=timedelta(days=1))
    with shop.saved() as uow:
        assert uow.own_words.would_be_asked_again(Purpose.NOTES, "en") == 1
        assert uow.own_words.would_be_asked_again(Purpose.NOTES, "de") == 0
        changed = Notice(Purpose.NOTES, 1, "en", OWN.text, material=material)
        uow.own_words.put(changed, NOW, fingerprint_of(FIRST))
        assert uow.consents.stands(agreed, Purpose.NOTES) is not material
        assert [event.customer_id for event, _at in uow.renewals.ran_out()] == ([agreed] if material else [])
        assert uow.consents.stands(agreed, Purpose.FEEDBACK)

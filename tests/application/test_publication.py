"""What others may see: each piece by its own yes, on the owner's list once that is taken back, and on the receipt."""

from __future__ import annotations

from functools import partial

import pytest
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.care.card import receipt_of
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.renewal import expire_consents
from localregulars.application.rights.access_request import consent_records
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.publication import (
    PieceToTakeDown,
    agree_again,
    agree_to_piece,
    piece_was_taken_down,
    show_piece,
    to_take_down,
    withdraw_piece,
)
from localregulars.application.rights.restriction import restrict
from localregulars.application.rights.retention import apply_retention
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import Piece, PieceKind, PieceState
from localregulars.domain.restriction import RestrictedBecause


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    return test_shop.customer("ada", Purpose.HISTORY, name="Ada Okafor")


def agree(shop: TestShop, who: CustomerId, words: str = "Best scones", place: str = "The wall") -> PieceId:
    agreed = partial(agree_to_piece, customer_id=who, kind=PieceKind.QUOTE, words=words, place=place)
    return shop.do(agreed).value


def show(shop: TestShop, who: CustomerId, words: str = "Best scones") -> PieceId:
    piece = agree(shop, who, words)
    shop.do(partial(show_piece, piece_id=piece))
    return piece


def pieces(shop: TestShop, who: CustomerId) -> list[Piece]:
    with shop.store.unit_of_work() as uow:
        return list(uow.publication.of_customer(who))


def due(shop: TestShop) -> list[PieceToTakeDown]:
    with shop.store.unit_of_work() as uow:
        return list(to_take_down(uow))


def test_a_yes_to_a_piece_is_a_record_of_its_own_and_stands_on_the_receipt(
    test_shop: TestShop, ada: CustomerId
) -> None:
    agree(test_shop, ada, "One"), agree(test_shop, ada, "Two")
    with test_shop.store.unit_of_work() as uow:
        said = [record for record in consent_records(uow, ada) if record.purpose is Purpose.PUBLICATION]
        receipt = receipt_of(uow, test_shop.clock, customer_id=ada)
    assert [(record.state, record.piece.words if record.piece else "") for record in said] == [
        ("given", "One"), ("renewed", "Two"),
    ]  # fmt: skip
    on_it = [record.piece.words for record in receipt.records if record.piece is not None]
    assert on_it == ["One", "Two"]
    first, second = pieces(test_shop, ada)
    assert first.record_id == said[0].record_id
    assert second.record_id == said[1].record_id
    test_shop.do(partial(withdraw_piece, piece_id=first.piece_id))
    with test_shop.store.unit_of_work() as uow:
        receipt = receipt_of(uow, test_shop.clock, customer_id=ada)
    assert [record.piece.words for record in receipt.records if record.piece is not None] == ["Two"]


def test_a_yes_in_general_shows_nothing(test_shop: TestShop) -> None:
    bo = test_shop.customer("bo", Purpose.PUBLICATION)
    assert pieces(test_shop, bo) == []


@pytest.mark.parametrize(("words", "place"), [("", "The wall"), (" \n", "The wall"), ("x", " "), ("x" * 2001, "y")])
def test_what_and_where_has_to_be_said(test_shop: TestShop, ada: CustomerId, words: str, place: str) -> None:
    with pytest.raises(InputRefusedError):
        agree(test_shop, ada, words, place)
    with test_shop.store.unit_of_work() as uow:
        assert not uow.consents.stands(ada, Purpose.PUBLICATION)  # the yes is not kept without its piece


def test_taken_back_it_is_on_the_list_until_it_is_taken_down(test_shop: TestShop, ada: CustomerId) -> None:
    piece = show(test_shop, ada)
    test_shop.do(partial(withdraw_piece, piece_id=piece))
    (row,) = due(test_shop)
    assert (row.name, row.piece.words, row.piece.place) == ("Ada Okafor", "Best scones", "The wall")
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(show_piece, piece_id=piece))
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(agree_again, piece_id=piece))
    test_shop.do(partial(piece_was_taken_down, piece_id=piece))
    assert due(test_shop) == []
    (gone,) = pieces(test_shop, ada)
    assert (gone.state, gone.words, gone.place) == (PieceState.TAKEN_DOWN, "", "")
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(piece_was_taken_down, piece_id=piece))


def test_taking_the_purpose_back_takes_every_piece(test_shop: TestShop, ada: CustomerId) -> None:
    show(test_shop, ada, "Shown"), agree(test_shop, ada, "Not shown")
    withdrawn = partial(record_consent, purpose=Purpose.PUBLICATION, state=ConsentState.WITHDRAWN)
    test_shop.clock.pass_time(seconds=1)
    test_shop.do(partial(withdrawn, customer_id=ada))
    assert [piece.words for piece in pieces(test_shop, ada)] == ["Shown"]
    assert [row.piece.words for row in due(test_shop)] == ["Shown"]


def test_a_piece_that_ran_out_may_be_agreed_to_again_and_goes_where_nobody_does(
    test_shop: TestShop, ada: CustomerId
) -> None:
    for word in ("First", "Second"):
        show(test_shop, ada, word)
    sql(test_shop, "DROP TRIGGER consent_event_is_not_changed")
    sql(test_shop, "UPDATE consent_event SET at = at - 99999999, expires_at = at WHERE purpose = 'publication'")
    sql(test_shop, "DROP TRIGGER consent_now_update_was_said")
    sql(test_shop, "UPDATE consent_now SET at = at - 99999999, expires_at = at WHERE purpose = 'publication'")
    assert {row.piece.words for row in due(test_shop)} == {"First", "Second"}
    assert test_shop.do(expire_consents).value.pieces == 0  # the end of the purpose has put them there already
    first, second = pieces(test_shop, ada)
    assert [first.must_come_off, first.is_withdrawn, first.words] == [True, False, "First"]
    test_shop.do(partial(piece_was_taken_down, piece_id=first.piece_id))
    test_shop.do(partial(agree_again, piece_id=first.piece_id))
    test_shop.do(partial(show_piece, piece_id=first.piece_id))
    test_shop.do(partial(piece_was_taken_down, piece_id=second.piece_id))
    test_shop.clock.pass_time(days=31)
    assert test_shop.do(expire_consents).value.pieces == 1
    assert [piece.words for piece in pieces(test_shop, ada)] == ["First"]


def test_nothing_is_shown_of_somebody_restricted_and_nothing_is_forgotten(test_shop: TestShop, ada: CustomerId) -> None:
    piece = show(test_shop, ada)
    test_shop.do(partial(restrict, customer_id=ada, because=RestrictedBecause.OBJECTION))
    assert [row.piece.piece_id for row in due(test_shop)] == [piece]
    with pytest.raises(ConsentMissingError):
        agree(test_shop, ada, "Another")
    test_shop.do(partial(piece_was_taken_down, piece_id=piece))
    assert [(p.state, p.words) for p in pieces(test_shop, ada)] == [(PieceState.AGREED, "Best scones")]


def test_of_somebody_erased_only_that_it_must_come_off_is_known(test_shop: TestShop, ada: CustomerId) -> None:
    show(test_shop, ada), agree(test_shop, ada, "Never shown")
    report = test_shop.do(partial(erase_person, customer_id=ada)).value
    assert [piece.place for piece in report.to_take_down] == ["The wall"]
    (row,) = due(test_shop)
    assert (row.name, row.is_erased, row.piece.words, row.piece.place) == ("", True, "", "")
    test_shop.do(partial(piece_was_taken_down, piece_id=row.piece.piece_id))
    assert due(test_shop) == []


def test_that_something_was_taken_down_is_kept_as_long_as_evidence(test_shop: TestShop, ada: CustomerId) -> None:
    piece = show(test_shop, ada)
    test_shop.do(partial(withdraw_piece, piece_id=piece))
    test_shop.do(partial(piece_was_taken_down, piece_id=piece))
    test_shop.do(apply_retention)
    assert len(pieces(test_shop, ada)) == 1
    sql(test_shop, "UPDATE publication_piece SET taken_down_at = taken_down_at - 40 * 2678400")
    test_shop.do(apply_retention)
    assert pieces(test_shop, ada) == []


def test_the_trail_has_no_words_in_it(test_shop: TestShop, ada: CustomerId) -> None:
    piece = show(test_shop, ada)
    test_shop.do(partial(withdraw_piece, piece_id=piece))
    test_shop.do(partial(piece_was_taken_down, piece_id=piece))
    lines = [str(line) for line in sql(test_shop, "SELECT action, detail FROM audit ORDER BY seq")]
    done = [line for line in lines if "publication." in line]
    assert len(done) == 4
    assert not any("scones" in line or "wall" in line for line in lines)

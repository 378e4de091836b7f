"""Nothing of a customer's is shown without a yes to that very piece: SQL written by hand is refused as well."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from tests.storage.opened import NOW, Opened, say

from localregulars.domain.consent import ConsentState, Notice, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import Piece, PieceKind, PieceState

BY_HAND = (
    "INSERT INTO publication_piece (customer_id, kind, words, place, state, agreed_seq, at) "
    "VALUES (?, 'quote', x'01', x'02', 'agreed', {}, 1)"
)
LAST_YES = "(SELECT max(seq) FROM consent_event WHERE purpose = 'publication')"
REFUSED = {"lr:needs-publication-consent", "lr:still-shown"}
SHOW = "UPDATE publication_piece SET state = 'shown', shown_at = 1 WHERE customer_id = ?"


def agreed(shop: Opened, who: CustomerId, text: str = "Lovely scones", *, ago: int = 30, lasts: int = 360) -> PieceId:
    with shop.saved() as uow:
        say(uow, who, Purpose.PUBLICATION, ago=timedelta(days=ago), lasts=timedelta(days=lasts))
        return uow.publication.add(who, PieceKind.QUOTE, NOW, words=text, place="The wall")


def shown(shop: Opened, who: CustomerId, text: str = "Lovely scones") -> PieceId:
    piece = agreed(shop, who, text)
    with shop.saved() as uow:
        uow.publication.mark_shown(piece, NOW)
    return piece


def piece_of(shop: Opened, piece_id: PieceId) -> Piece:
    with shop.store.unit_of_work() as uow:
        return uow.publication.get(piece_id)


def refusal(shop: Opened, statement: str, who: CustomerId) -> str:
    """What the database says; "" where it does it."""
    assert shop.store._connection is not None
    connection = shop.store._connection
    connection.execute("SAVEPOINT one")
    try:
        connection.execute(statement, (who,))
    except dbapi2.IntegrityError as error:
        return str(error)
    else:
        return ""
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def test_a_piece_needs_a_yes_of_its_own_that_stands(shop: Opened) -> None:
    ada, bo = shop.customer(), shop.customer()
    assert refusal(shop, BY_HAND.format(0), ada) == "lr:needs-publication-consent"
    shop.say(bo, Purpose.PUBLICATION)
    assert refusal(shop, BY_HAND.format(LAST_YES), ada) == "lr:needs-publication-consent"  # somebody else's yes
    assert refusal(shop, BY_HAND.format(LAST_YES), bo) == ""
    for state in ("shown", "take_down"):
        already = BY_HAND.format(LAST_YES).replace("'agreed'", f"'{state}'").replace("at)", "at, shown_at)")
        assert refusal(shop, already.replace(", 1)", ", 1, 1)"), bo) == "lr:needs-publication-consent"
    shop.say(ada, Purpose.NOTES)
    assert refusal(shop, BY_HAND.format("(SELECT max(seq) FROM consent_event)"), ada) == "lr:needs-publication-consent"


def test_one_yes_is_for_one_piece(shop: Opened) -> None:
    ada = shop.customer()
    agreed(shop, ada)
    assert refusal(shop, BY_HAND.format(LAST_YES), ada) == "lr:append-only"
    assert refusal(shop, BY_HAND.replace("INSERT", "INSERT OR REPLACE").format(LAST_YES), ada) == "lr:append-only"


@pytest.mark.parametrize(
    "ends",
    [
        "UPDATE consent_now SET expires_at = unixepoch() - 1",
        "UPDATE customer SET restricted = 1",
    ],
)
def test_it_is_not_shown_once_its_yes_does_not_hold(shop: Opened, ends: str) -> None:
    ada = shop.customer()
    agreed(shop, ada)
    assert refusal(shop, SHOW, ada) == ""
    shop.sql(ends)
    assert refusal(shop, SHOW, ada) in REFUSED


def test_a_piece_whose_own_time_is_over_must_come_off_although_another_yes_stands(shop: Opened) -> None:
    ada = shop.customer()
    first = agreed(shop, ada, "First", ago=30, lasts=31)
    with shop.saved() as uow:
        uow.publication.mark_shown(first, NOW)
    second = agreed(shop, ada, "Second", ago=1)
    shop.sql("DROP TRIGGER consent_event_is_not_changed")
    shop.sql("UPDATE consent_event SET expires_at = unixepoch() - 1 WHERE expires_at < unixepoch() + 9999999")
    with shop.store.unit_of_work() as uow:
        assert uow.consents.stands(ada, Purpose.PUBLICATION)
        (off,) = uow.publication.to_take_down()  # before anything was written down
        assert (off.piece_id, off.words) == (first, "First")
    with shop.saved() as uow:
        assert uow.publication.sweep(NOW - timedelta(days=30)) == 1
    assert shop.sql("SELECT state FROM publication_piece ORDER BY piece_id") == [("take_down",), ("agreed",)]
    assert piece_of(shop, second).may_be_shown
    shop.say(ada, Purpose.PUBLICATION, ago=timedelta(0))
    with shop.saved() as uow:
        uow.publication.mark_taken_down(first, NOW)
        uow.publication.renew(first)
        uow.publication.mark_shown(first, NOW)
    assert piece_of(shop, first).state is PieceState.SHOWN


def test_words_that_changed_materially_take_it_off(shop: Opened) -> None:
    ada = shop.customer()
    piece = shown(shop, ada)
    with shop.saved() as uow:
        uow.consents.add_notice(Notice(Purpose.PUBLICATION, 2, "en", "Other words.", material=True), NOW)
    assert piece_of(shop, piece).state is PieceState.TAKE_DOWN
    assert not piece_of(shop, piece).is_withdrawn
    assert piece_of(shop, piece).words == "Lovely scones"  # kept unused for a renewal


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.REFUSED])
def test_a_withdrawal_puts_what_is_shown_onto_the_list_and_takes_the_rest_at_once(
    shop: Opened, state: ConsentState
) -> None:
    ada, bo = shop.customer(), shop.customer()
    hers, _kept, his = shown(shop, ada), agreed(shop, ada), shown(shop, bo)
    with shop.store.unit_of_work() as uow:
        say(uow, ada, Purpose.PUBLICATION, state, ago=timedelta(0))
        assert [piece.piece_id for piece in uow.publication.to_take_down()] == [hers]
        assert [piece.piece_id for piece in uow.publication.of_customer(ada)] == [hers]
        uow.commit()
    assert piece_of(shop, his).state is PieceState.SHOWN
    assert refusal(shop, SHOW, ada) in REFUSED
    assert refusal(shop, "DELETE FROM publication_piece WHERE customer_id = ?", ada) == "lr:still-shown"
    shop.say(ada, Purpose.PUBLICATION, ago=timedelta(seconds=-1))  # a new yes is for something new
    assert refusal(shop, SHOW, ada) in REFUSED
    with shop.saved() as uow:
        uow.publication.mark_taken_down(hers, NOW)
        assert uow.publication.to_take_down() == ()
    gone = piece_of(shop, hers)
    assert (gone.state, gone.words, gone.place, gone.taken_down_at) == (PieceState.TAKEN_DOWN, "", "", NOW)
    assert shop.sql("SELECT words, place FROM publication_piece WHERE customer_id = ?", (ada,)) == [(None, None)]


def test_one_piece_is_taken_back_and_the_other_stays(shop: Opened) -> None:
    ada = shop.customer()
    first, second, third = shown(shop, ada, "One"), shown(shop, ada, "Two"), agreed(shop, ada, "Three")
    with shop.saved() as uow:
        uow.publication.withdraw(first, NOW)
        uow.publication.withdraw(third, NOW)
    with shop.store.unit_of_work() as uow:
        assert [piece.words for piece in uow.publication.of_customer(ada)] == ["One", "Two"]
        assert [piece.words for piece in uow.publication.to_take_down()] == ["One"]
        assert uow.publication.get(second).state is PieceState.SHOWN
    assert refusal(shop, f"{SHOW} AND piece_id = {first}", ada) in REFUSED
    back = f"UPDATE publication_piece SET withdrawn_at = NULL WHERE customer_id = ? AND piece_id = {first}"
    assert refusal(shop, back, ada) == "lr:needs-publication-consent"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("words = x'03'", "lr:another-piece"),
        ("place = x'03'", "lr:another-piece"),
        ("picture = x'03'", "lr:another-piece"),
        ("kind = 'photo'", "lr:another-piece"),
        ("at = 7", "lr:another-piece"),
        ("customer_id = customer_id + 1", "lr:another-piece"),
        ("agreed_seq = 0", "lr:needs-publication-consent"),
        ("state = 'taken_down', taken_down_at = 1, words = NULL, place = NULL", "lr:still-shown"),
    ],
)
def test_what_was_agreed_to_is_never_rewritten(shop: Opened, change: str, said: str) -> None:
    ada = shop.customer()
    shown(shop, ada)
    statement = f"UPDATE publication_piece SET {change} WHERE customer_id = ?"
    assert refusal(shop, statement, ada) in {said, "lr:needs-publication-consent"}


def test_a_restriction_takes_it_off_the_wall_and_keeps_the_words(shop: Opened) -> None:
    ada = shop.customer()
    piece = shown(shop, ada)
    shop.sql("UPDATE customer SET restricted = 1")
    assert piece_of(shop, piece).state is PieceState.TAKE_DOWN
    with shop.saved() as uow:
        uow.publication.mark_taken_down(piece, NOW)
    assert (piece_of(shop, piece).state, piece_of(shop, piece).words) == (PieceState.AGREED, "Lovely scones")
    shop.say(ada, Purpose.PUBLICATION, ago=timedelta(0))
    assert refusal(shop, BY_HAND.format(LAST_YES), ada) != ""
    shop.sql("UPDATE customer SET restricted = 0, restricted_because = NULL")
    assert piece_of(shop, piece).may_be_shown


def test_the_words_are_sealed(shop: Opened) -> None:
    ada = shop.customer()
    shown(shop, ada, "Marzipan like nowhere else")
    ((words, place),) = shop.sql("SELECT words, place FROM publication_piece")
    assert isinstance(words, bytes)
    assert isinstance(place, bytes)
    assert b"Marzipan" not in words
    assert b"wall" not in place


def test_the_repository_explains(shop: Opened) -> None:
    ada = shop.customer()
    with shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError, match="yes to exactly this"):
        uow.publication.add(ada, PieceKind.STORY, NOW, words="Hm", place="Web")
    with shop.store.unit_of_work() as uow, pytest.raises(InputRefusedError, match="open it anew"):
        uow.publication.get(PieceId(99))


STEPS = st.lists(st.sampled_from(["add", "show", "back", "off", "withdraw", "yes", "sweep"]), max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_happens_nothing_is_shown_without_its_yes_and_nothing_shown_is_forgotten(
    shop: Opened, steps: list[str]
) -> None:
    """On one shop again and again: every history begins with somebody of its own."""
    ada = shop.customer()
    on_the_wall: set[PieceId] = set()
    with shop.saved() as uow:
        for place, step in enumerate(steps):
            ago = timedelta(seconds=500 - place)
            pieces = uow.publication.of_customer(ada)
            last = pieces[-1] if pieces else None
            if step == "add":
                say(uow, ada, Purpose.PUBLICATION, ago=ago)
                uow.publication.add(ada, PieceKind.QUOTE, NOW, words="Hm", place="Web")
            elif step in {"withdraw", "yes"}:
                state = ConsentState.WITHDRAWN if step == "withdraw" else ConsentState.GIVEN
                say(uow, ada, Purpose.PUBLICATION, state, ago=ago)
            elif step == "sweep":
                uow.publication.sweep(NOW - timedelta(days=30))
            elif last is None:
                continue
            elif step == "show" and last.may_be_shown and last.state is PieceState.AGREED:
                uow.publication.mark_shown(last.piece_id, NOW)
                on_the_wall.add(last.piece_id)
            elif step == "back":
                uow.publication.withdraw(last.piece_id, NOW)
            elif step == "off" and last.state in {PieceState.SHOWN, PieceState.TAKE_DOWN}:
                uow.publication.mark_taken_down(last.piece_id, NOW)
                on_the_wall.discard(last.piece_id)
            kept = {piece.piece_id: piece for piece in uow.publication.of_customer(ada)}
            assert on_the_wall == {n for n, p in kept.items() if p.state in {PieceState.SHOWN, PieceState.TAKE_DOWN}}
            assert all(piece.may_be_shown for piece in kept.values() if piece.state is PieceState.SHOWN)

"""The wish list: add, join, count in, put together, move on, tell; each with its way back.

Audit lines hold no words, and none says of a customer which wish was theirs: when their name goes, no trail leads back.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from functools import partial

from localregulars.application.access import acting, owner_only
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.staff import Role
from localregulars.domain.wishes import Voice, Wish, WishId, WishState, checked_more, checked_wish, moved

NOT_COUNTED = "They are not counted here by their name any more; look at the list again."


@dataclass(frozen=True, slots=True)
class NamedVoice:
    """Somebody who said something and may be named. `knows` says that they were told what became of it."""

    customer_id: CustomerId
    name: str = field(repr=False)
    till_id: str
    knows: bool


@dataclass(frozen=True, slots=True)
class WishRow:
    """One wish of the list, with those who may be named; `unnamed` are the others who wished it."""

    wish: Wish
    named: tuple[NamedVoice, ...]

    @property
    def unnamed(self) -> int:
        """How many more there are."""
        return self.wish.total - len(self.named)


def wish_list(uow: UnitOfWork, _clock: Clock) -> tuple[WishRow, ...]:
    """Every wish: what is not settled first, most wished first; then what is, the latest first.

    Staff see of names those whom they may tell what became of it.
    """
    wishes = uow.wishes.all()
    people = uow.directory.names({voice.customer_id for wish in wishes for voice in wish.voices if voice.may_be_named})
    return tuple(_row(uow, wish, people) for wish in sorted(wishes, key=_rank))


def _rank(wish: Wish) -> tuple[bool, float, float]:
    since = wish.state_at.timestamp()
    return (True, -since, 0.0) if wish.is_settled else (False, -wish.total, since)


def _row(uow: UnitOfWork, wish: Wish, names: dict[CustomerId, str]) -> WishRow:
    waiting = {voice.customer_id for voice in wish.to_be_told}
    is_owner = acting().role is Role.OWNER
    return WishRow(
        wish,
        tuple(
            named_voice(uow, voice.customer_id, names, knows=wish.is_settled and voice.customer_id not in waiting)
            for voice in wish.voices
            if voice.may_be_named and (is_owner or voice.customer_id in waiting)
        ),
    )


def named_voice(uow: UnitOfWork, customer_id: CustomerId, names: dict[CustomerId, str], *, knows: bool) -> NamedVoice:
    """Somebody with what they are called: their name, else what the till calls them."""
    name = names[customer_id]
    return NamedVoice(customer_id, name, "" if name else uow.directory.row(customer_id).till_id, knows)


def add_wish(
    uow: UnitOfWork, clock: Clock, *, words: str, customer_id: CustomerId | None = None, more: int = 0
) -> Outcome[WishId]:
    """Write a wish down: of somebody, of `more` without a name, or both. One that is on the list is joined instead."""
    text = checked_wish(words)
    if any(wish.words.casefold() == text.casefold() and not wish.is_settled for wish in uow.wishes.all()):
        msg = "That is on the list already; count them in there."
        raise InputRefusedError(msg)
    now = clock.now()
    number = uow.wishes.add(text, _day_alone(uow, clock))
    if customer_id is not None:
        uow.wishes.add_voice(number, Voice(customer_id, now))
    if more:
        uow.wishes.count_more(number, checked_more(more))
    if customer_id is None:
        uow.audit.record("wish.added", None, now, wish=number)
    else:
        uow.audit.record("wish.added_for", customer_id, now)
    return Outcome(number, Changes.WISHES, partial(_forget, wish_id=number))


def _day_alone(uow: UnitOfWork, clock: Clock) -> datetime:
    """The shop day without its moment (noon, UTC): the trail has the moment, and must not lead from it to a wish."""
    return datetime.combine(shop_today(uow, clock), time(12), UTC)


def join_wish(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, customer_id: CustomerId) -> Outcome[None]:
    """Somebody wishes it too. Whoever is counted already, and a wish that is settled, is refused."""
    wish = _unsettled(uow, wish_id)
    if any(voice.customer_id == customer_id for voice in wish.voices):
        msg = "This customer is counted already; everybody is counted once."
        raise InputRefusedError(msg)
    uow.wishes.add_voice(wish_id, Voice(customer_id, clock.now()))
    uow.audit.record("wish.joined", customer_id, clock.now())
    return Outcome(None, Changes.WISHES, partial(leave_wish, wish_id=wish_id, customer_id=customer_id))


def leave_wish(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, customer_id: CustomerId) -> Outcome[None]:
    """Somebody does not wish it, nor what was put together with it."""
    wish = uow.wishes.get(wish_id)
    gone = tuple(
        (one.wish_id, voice)
        for one in (wish, *wish.merged)
        for voice in one.own_voices
        if voice.customer_id == customer_id
    )
    if not gone:
        raise InputRefusedError(NOT_COUNTED)
    for number, _voice in gone:
        uow.wishes.remove_voice(number, customer_id)
    uow.audit.record("wish.left", customer_id, clock.now())
    return Outcome(None, Changes.WISHES, partial(_join_again, voices=gone))


def _join_again(uow: UnitOfWork, clock: Clock, *, voices: tuple[tuple[WishId, Voice], ...]) -> Outcome[None]:
    for number, voice in voices:
        uow.wishes.add_voice(number, voice)
        uow.audit.record("wish.joined", voice.customer_id, clock.now())
    return Outcome(None, Changes.WISHES)


def count_voices(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, more: int = 1) -> Outcome[None]:
    """So many more wish it, without a name."""
    _unsettled(uow, wish_id)
    return _count(uow, clock, wish_id=wish_id, more=checked_more(more))


def _count(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, more: int) -> Outcome[None]:
    uow.wishes.count_more(wish_id, more)
    uow.audit.record("wish.counted", None, clock.now(), wish=wish_id, more=more)
    return Outcome(None, Changes.WISHES, partial(_count, wish_id=wish_id, more=-more))


@owner_only
def reword_wish(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, words: str) -> Outcome[None]:
    """Say it otherwise."""
    before = uow.wishes.get(wish_id).words
    uow.wishes.reword(wish_id, checked_wish(words))
    uow.audit.record("wish.reworded", None, clock.now(), wish=wish_id)
    return Outcome(None, Changes.WISHES, partial(reword_wish, wish_id=wish_id, words=before))


@owner_only
def move_wish(
    uow: UnitOfWork, clock: Clock, *, wish_id: WishId, state: WishState, because: str = ""
) -> Outcome[tuple[CustomerId, ...]]:  # fmt: skip
    """Let a wish stand elsewhere; `because` is what became of it, and a no needs it. The value: who is to be told."""
    before = uow.wishes.get(wish_id)
    after = moved(before, state, because, clock.now().replace(microsecond=0))
    _put(uow, clock, after)
    return Outcome(
        tuple(voice.customer_id for voice in after.to_be_told), Changes.WISHES, partial(_move_back, wish=before)
    )


def _move_back(uow: UnitOfWork, clock: Clock, *, wish: Wish) -> Outcome[None]:
    _put(uow, clock, wish)
    return Outcome(None, Changes.WISHES)


def _put(uow: UnitOfWork, clock: Clock, wish: Wish) -> None:
    uow.wishes.put_state(wish)
    uow.audit.record("wish.moved", None, clock.now(), wish=wish.wish_id, state=wish.state.value)


@owner_only
def merge_wishes(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, into: WishId) -> Outcome[None]:
    """Put a wish, with everything that was put to it, to another: whoever wished both is counted once."""
    wish, target = _unsettled(uow, wish_id), _unsettled(uow, into)
    if wish.wish_id == target.wish_id:
        msg = "Choose another wish to put this one to."
        raise InputRefusedError(msg)
    brought = tuple(one.wish_id for one in wish.merged)
    for number in (*brought, wish_id):
        uow.wishes.put_to(number, into)
    uow.audit.record("wish.merged", None, clock.now(), wish=wish_id, into=into)
    return Outcome(None, Changes.WISHES, partial(_part, wish_id=wish_id, brought=brought))


def _part(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, brought: tuple[WishId, ...]) -> Outcome[None]:
    """A wish stands alone again, with what it brought."""
    uow.wishes.put_to(wish_id, None)
    for number in brought:
        uow.wishes.put_to(number, wish_id)
    uow.audit.record("wish.parted", None, clock.now(), wish=wish_id)
    return Outcome(None, Changes.WISHES)


def tell_wish(uow: UnitOfWork, clock: Clock, *, wish_id: WishId, customer_id: CustomerId) -> Outcome[None]:
    """They were told what became of it."""
    wish = uow.wishes.get(wish_id)
    if customer_id not in {voice.customer_id for voice in wish.to_be_told}:
        msg = "They know already, or there is nothing to tell yet."
        raise InputRefusedError(msg)
    before = tuple(
        (one.wish_id, voice.told_at)
        for one in (wish, *wish.merged)
        for voice in one.own_voices
        if voice.customer_id == customer_id
    )
    uow.wishes.mark_told([number for number, _told in before], customer_id, clock.now())
    uow.audit.record("wish.told", customer_id, clock.now())
    return Outcome(None, Changes.WISHES, partial(_untold, customer_id=customer_id, before=before))


def _untold(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, before: tuple[tuple[WishId, datetime | None], ...]
) -> Outcome[None]:
    for number, told_at in before:
        uow.wishes.mark_told([number], customer_id, told_at)
    uow.audit.record("wish.not_told", customer_id, clock.now())
    return Outcome(None, Changes.WISHES)


@owner_only
def forget_wish(uow: UnitOfWork, clock: Clock, *, wish_id: WishId) -> Outcome[None]:
    """Take a wish off the list, with everything that was put to it."""
    return _forget(uow, clock, wish_id=wish_id)


def _forget(uow: UnitOfWork, clock: Clock, *, wish_id: WishId) -> Outcome[None]:
    wish = uow.wishes.get(wish_id)
    uow.wishes.remove(wish_id)
    uow.audit.record("wish.forgotten", None, clock.now(), wish=wish_id)
    return Outcome(None, Changes.WISHES, partial(_restore, wish=wish))


def _restore(uow: UnitOfWork, clock: Clock, *, wish: Wish) -> Outcome[None]:
    """Put it back; whoever took their yes back meanwhile counts without a name."""
    lasting = _without_names(uow, wish)
    uow.wishes.restore(lasting)
    uow.audit.record("wish.restored", None, clock.now(), wish=wish.wish_id)
    return Outcome(None, Changes.WISHES, partial(_forget, wish_id=wish.wish_id))


def _without_names(uow: UnitOfWork, wish: Wish) -> Wish:
    gone = {voice.customer_id for voice in wish.voices if not keeps_name(uow, voice.customer_id)}

    def single(one: Wish) -> Wish:
        return replace(one, own_voices=tuple(voice for voice in one.own_voices if voice.customer_id not in gone))

    merged = tuple(map(single, wish.merged))
    return replace(single(wish), merged=merged, own_anonymous=wish.own_anonymous + len(gone))


def keeps_name(uow: UnitOfWork, customer_id: CustomerId) -> bool:
    """Whether somebody's name may be written down with what they say; whoever was erased has none."""
    return (
        uow.customers.exists(customer_id)
        and uow.consents.stands(customer_id, Purpose.FEEDBACK)
        and uow.customers.adult(customer_id) is not Adult.NO
        and uow.restriction.of(customer_id) is None
    )


def _unsettled(uow: UnitOfWork, wish_id: WishId) -> Wish:
    wish = uow.wishes.get(wish_id)
    if wish.is_settled:
        msg = "It is settled what became of this wish; tell them, or take the wish up again first."
        raise InputRefusedError(msg)
    return wish

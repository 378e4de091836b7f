"""Writes down what the made-up people wish for and what they chose in polls, with what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from localregulars.application.demo.wording import WORDS, DemoPoll, DemoWish
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.wishes import keeps_name
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import PollVoice
from localregulars.domain.shop import ShopCalendar, ShopKind
from localregulars.domain.wishes import SETTLED, Voice, WishState, moved

_WISHED_DAYS_AGO, _SETTLED_DAYS_AGO = 80, 9
_ASKED_DAYS_AGO, _OPEN_FOR_DAYS = (50, 6), 14
_LEAST_NAMED = 14
"""With those without a name enough for a result that says how sure it is."""


def wish_and_choose(uow: UnitOfWork, clock: Clock, *, kind: ShopKind) -> Outcome[None]:
    """Four wishes that stand differently, a poll that is decided and one that is open."""
    writing = _Writing(uow, clock.now())
    for place, wish in enumerate(WORDS[kind].wishes):
        writing.wished(wish, place)
    for days_ago, poll in zip(_ASKED_DAYS_AGO, WORDS[kind].polls, strict=True):
        writing.asked(poll, days_ago)
    return Outcome(None, Changes.WISHES)


class _Writing:
    """What is written, each by somebody who agreed to be heard with their name by then."""

    def __init__(self, uow: UnitOfWork, now: datetime) -> None:
        self._uow, self._now = uow, now.replace(microsecond=0)
        free = sorted(who for who in uow.consents.with_consent(Purpose.FEEDBACK) if keeps_name(uow, who))
        self._since = {who: self._agreed_at(who) for who in free}

    def wished(self, wish: DemoWish, place: int) -> None:
        """Wished one day after the other; of what is settled every second heard."""
        begun = self._ago(_WISHED_DAYS_AGO - 3 * place)
        number = self._uow.wishes.add(wish.words, begun)
        voices = []
        for count, who in enumerate(self._people(begun, 7 * place, wish.named)):
            voices.append(who)
            self._uow.wishes.add_voice(number, Voice(who, begun + timedelta(days=count)))
        self._uow.wishes.count_more(number, wish.anonymous)
        if wish.state is WishState.OPEN:
            return
        settled = self._ago(_SETTLED_DAYS_AGO)
        self._uow.wishes.put_state(moved(self._uow.wishes.get(number), wish.state, wish.because, settled))
        for who in voices[::2] if wish.state in SETTLED else ():
            self._uow.wishes.mark_told([number], who, settled + timedelta(days=1))

    def asked(self, poll: DemoPoll, days_ago: int) -> None:
        """Most choose the first choice of all, some the others; once it is decided most heard."""
        begun = self._ago(days_ago)
        until = ShopCalendar.of(self._uow.settings.profile()).day_of(begun) + timedelta(days=_OPEN_FOR_DAYS)
        number = self._uow.polls.add(poll.question, poll.choices, until, begun)
        voices = list(self._people(begun, 3, _LEAST_NAMED))
        for place, who in enumerate(voices):
            choice = 0 if place % 2 else place // 2 % len(poll.choices)
            at = begun + timedelta(hours=7 * place * days_ago // _ASKED_DAYS_AGO[0])
            self._uow.polls.put_voice(number, PollVoice(who, choice, at))
        self._uow.polls.count_more(number, poll.anonymous)
        if poll.decision:
            decided = begun + timedelta(days=_OPEN_FOR_DAYS + 1)
            self._uow.polls.decide(number, poll.decision, decided)
            for who in voices[:-3]:
                self._uow.polls.mark_told(number, who, decided + timedelta(days=2))

    def _people(self, at: datetime, start: int, most: int) -> Iterator[CustomerId]:
        """So many who had agreed by then, beginning somewhere else each time."""
        agreed = [who for who, since in self._since.items() if since <= at]
        return (agreed[(start + place) % len(agreed)] for place in range(min(most, len(agreed))))

    def _ago(self, days: int) -> datetime:
        return self._now - timedelta(days=days)

    def _agreed_at(self, who: CustomerId) -> datetime:
        return next(word.at for word in self._uow.consents.status(who) if word.purpose is Purpose.FEEDBACK)

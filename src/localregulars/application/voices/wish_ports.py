"""What wishes and polls need of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import Poll, PollId, PollVoice
from localregulars.domain.wishes import Voice, Wish, WishId


class WishRepository(Protocol):
    """Wishes and who wished them. An unknown number is refused with a sentence, everywhere.

    The database refuses a voice without the customer's consent to `feedback`, and a second one of theirs on one wish.
    """

    def all(self) -> tuple[Wish, ...]:
        """Every wish with what was put to it, in the order in which they came."""
        ...

    def get(self, wish_id: WishId) -> Wish:
        """One of them, with what was put to it; what was put to another is not there by itself."""
        ...

    def add(self, words: str, at: datetime) -> WishId:
        """Keep a wish that is open."""
        ...

    def reword(self, wish_id: WishId, words: str) -> None:
        """Say it otherwise."""
        ...

    def put_state(self, wish: Wish) -> None:
        """Keep where it stands, since when, and what became of it."""
        ...

    def add_voice(self, wish_id: WishId, voice: Voice) -> None:
        """Somebody wished it."""
        ...

    def remove_voice(self, wish_id: WishId, customer_id: CustomerId) -> None:
        """They did not; one that is not there is passed over."""
        ...

    def count_more(self, wish_id: WishId, more: int) -> None:
        """So many more without a name; fewer where that is negative, never fewer than none."""
        ...

    def put_to(self, wish_id: WishId, into: WishId | None) -> None:
        """Put it to another that stands alone, or (None) let it stand alone again."""
        ...

    def mark_told(self, wish_ids: Collection[WishId], customer_id: CustomerId, at: datetime | None) -> None:
        """Somebody knows what became of these, or (None) does not after all."""
        ...

    def here_since(self, customers: Collection[CustomerId], day: date) -> dict[CustomerId, date]:
        """Which of these were here on that shop day or since, and when last; only those whose visits are kept."""
        ...

    def remove(self, wish_id: WishId) -> None:
        """Forget it with everything that was put to it."""
        ...

    def restore(self, wish: Wish) -> None:
        """Put a wish back under its number, with everything that was put to it; voices as they are in it."""
        ...


class PollRepository(Protocol):
    """Polls and what people chose. An unknown number is refused with a sentence, everywhere.

    The database refuses a voice without the customer's consent to `feedback`, and a second one of theirs in one poll.
    """

    def all(self) -> tuple[Poll, ...]:
        """Every poll, in the order in which they were made."""
        ...

    def get(self, poll_id: PollId) -> Poll:
        """One of them."""
        ...

    def last_voices(self) -> dict[CustomerId, datetime]:
        """When each customer last chose something by name, in any poll."""
        ...

    def add(self, question: str, choices: Sequence[str], until: date, at: datetime) -> PollId:
        """Keep a poll without any voice."""
        ...

    def put_voice(self, poll_id: PollId, voice: PollVoice) -> None:
        """What somebody chose, instead of what they chose before."""
        ...

    def remove_voice(self, poll_id: PollId, customer_id: CustomerId) -> None:
        """They chose nothing; a voice that is not there is passed over."""
        ...

    def count_more(self, poll_id: PollId, more: Sequence[int]) -> None:
        """So many more for each choice without a name; fewer where that is negative, never fewer than none."""
        ...

    def set_until(self, poll_id: PollId, until: date) -> None:
        """Let it run until the end of this shop day."""
        ...

    def decide(self, poll_id: PollId, decision: str, at: datetime | None) -> None:
        """Keep what became of it and since when; "" and None: nothing yet."""
        ...

    def mark_told(self, poll_id: PollId, customer_id: CustomerId, at: datetime | None) -> None:
        """Somebody knows what became of it, or (None) does not after all."""
        ...

    def remove(self, poll_id: PollId) -> None:
        """Forget it with its voices."""
        ...

    def restore(self, poll: Poll) -> None:
        """Put a poll back under its number, with the voices and the tally that are in it."""
        ...

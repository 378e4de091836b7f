"""What consent needs of the store, as a protocol; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from localregulars.application.read_models import ConsentStatus, ConsentWord
from localregulars.domain.consent import ConsentEvent, Notice, Purpose
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.own_words import WordsInForce


class ConsentRepository(Protocol):
    """Notices, append-only consent events, and what follows from them."""

    def add_notice(self, notice: Notice, valid_from: datetime) -> NoticeId:
        """Keep the words of a notice for ever; the same purpose, language and text keep their id."""
        ...

    def current_notice(self, purpose: Purpose, language: str) -> NoticeId:
        """The newest notice of a purpose in this language, or in English."""
        ...

    def notice(self, notice_id: NoticeId) -> Notice:
        """The words of one notice; an unknown id is refused."""
        ...

    def record(self, event: ConsentEvent) -> None:
        """Append an event; the database deletes what a withdrawal takes away, in this transaction."""
        ...

    def record_many(self, events: Sequence[ConsentEvent]) -> None:
        """Append events in their order; where one is refused, the unit is over."""
        ...

    def stands(self, customer_id: CustomerId, purpose: Purpose) -> bool:
        """Whether a consent stands now, by the database's clock."""
        ...

    def status(self, customer_id: CustomerId) -> tuple[ConsentStatus, ...]:
        """The latest word on every purpose that was ever asked about."""
        ...

    def said(self, customer_id: CustomerId) -> tuple[ConsentWord, ...]:
        """Everything that ever happened to the consents of one customer, oldest first."""
        ...

    def language_shown(self, customer_id: CustomerId) -> str:
        """The language of the notice that somebody was shown last; "" where they were never shown one."""
        ...

    def with_consent(self, purpose: Purpose) -> frozenset[CustomerId]:
        """Everybody whose consent for this purpose stands now."""
        ...

    def agreed_to_words(
        self, purpose: Purpose, since_version: int, among: Collection[CustomerId] | None = None
    ) -> frozenset[CustomerId]:
        """Everybody (or those `among` some) whose consent stands and was given to these words or newer ones."""
        ...

    def may_score(self, among: Collection[CustomerId] | None = None) -> frozenset[CustomerId]:
        """Everybody who may be scored now, or those among some customers."""
        ...


class OwnWords(Protocol):
    """Which words customers are shown now. Own words are further versions of a notice: nothing is ever changed."""

    def in_force(self) -> tuple[WordsInForce, ...]:
        """The words of now of every purpose in every language that there are any in."""
        ...

    def now(self, purpose: Purpose, language: str) -> WordsInForce:
        """The words of now of one purpose in one language; where there are none that is refused."""
        ...

    def put(self, notice: Notice, valid_from: datetime, beside: str = "") -> WordsInForce:
        """Let these be the words from now on, under the next number that is free, at least that of `notice`.

        `beside` is the fingerprint of the program's words where these are the shop's own. Where they are `material`,
        every yes to those before has to be asked for again.
        """
        ...

    def compare_with(self, beside: str, purpose: Purpose, language: str) -> None:
        """From now on the own words count as written beside the program's words with this fingerprint."""
        ...

    def is_held_back(self, notice: Notice) -> bool:
        """Whether a notice that the program brings is no news for this shop, or gives way to own words."""
        ...

    def would_be_asked_again(self, purpose: Purpose, language: str) -> int:
        """How many people's yes would have to be asked for again if these words changed materially."""
        ...

"""Something that was said in a shop, and what became of it, in a line."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from tests.shops import TestShop

from localregulars.application.feedback.log import write_down
from localregulars.application.outcome import Outcome
from localregulars.domain.feedback import Entry, FeedbackChannel, FeedbackId, FeedbackKind, Mood
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import Recovery

COMPLAINT, SUGGESTION = FeedbackKind.COMPLAINT, FeedbackKind.SUGGESTION


def said(
    shop: TestShop,
    who: CustomerId | None = None,
    kind: FeedbackKind = SUGGESTION,
    topic: str = "",
    *,
    mood: Mood | None = None,
    channel: FeedbackChannel = FeedbackChannel.IN_PERSON,
    at: datetime | None = None,
) -> FeedbackId:
    write = partial(write_down, words="More oat milk, please", customer_id=who, kind=kind, topic=topic)
    return shop.do(partial(write, mood=mood, channel=channel, at=at)).value


def entry(shop: TestShop, number: FeedbackId) -> Entry:
    with shop.store.unit_of_work() as uow:
        return uow.feedback.get(number)


def recovery(shop: TestShop, number: FeedbackId) -> Recovery:
    with shop.store.unit_of_work() as uow:
        found = uow.recoveries.of_entry(number)
    assert found is not None
    return found


def undone(shop: TestShop, outcome: Outcome[object]) -> None:
    assert outcome.undo is not None
    shop.do(outcome.undo)

"""Wishes and polls in a takeaway: the shop's own words, unsealed, with what was counted without a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from localregulars.application.rights.ports import Cell
from localregulars.application.rights.takeaway import Holds, Listing, ListingColumn
from localregulars.storage.unit_of_work import SqlUnitOfWork

WISH_LISTING = Listing(
    "wishes",
    (
        ListingColumn("wish_id", Holds.NUMBER, ("wish.wish_id",)),
        ListingColumn("words", Holds.TEXT, ("wish.words",)),
        ListingColumn("state", Holds.TEXT, ("wish.state",)),
        ListingColumn("because", Holds.TEXT, ("wish.because",)),
        ListingColumn("anonymous", Holds.NUMBER, ("wish.anonymous",)),
        ListingColumn("merged_into", Holds.NUMBER, ("wish.merged_into",)),
        ListingColumn("at", Holds.INSTANT, ("wish.at",)),
        ListingColumn("state_at", Holds.INSTANT, ("wish.state_at",)),
    ),
)
"""Who wished each is in a listing of its own."""
POLL_LISTING = Listing(
    "polls",
    (
        ListingColumn("poll_id", Holds.NUMBER, ("poll.poll_id",)),
        ListingColumn("question", Holds.TEXT, ("poll.question",)),
        ListingColumn("choices", Holds.TEXTS, ("poll.choices", "poll.options")),
        ListingColumn("anonymous", Holds.JSON, ("poll_tally.voices", "poll_tally.poll_id", "poll_tally.choice")),
        ListingColumn("until", Holds.DAY, ("poll.until",)),
        ListingColumn("decision", Holds.TEXT, ("poll.decision",)),
        ListingColumn("at", Holds.INSTANT, ("poll.at",)),
        ListingColumn("decided_at", Holds.INSTANT, ("poll.decided_at",)),
    ),
)
"""The same for what people chose by name."""


def wish_rows(unit: SqlUnitOfWork, zone: ZoneInfo) -> Iterator[tuple[Cell, ...]]:
    """The cells of `WISH_LISTING`."""
    for wish in unit.wishes.all():
        for one in (wish, *wish.merged):
            into = None if one is wish else int(wish.wish_id)
            at, since = _written(one.at, zone), _written(one.state_at, zone)
            yield int(one.wish_id), one.words, one.state.value, one.because, one.own_anonymous, into, at, since


def poll_rows(unit: SqlUnitOfWork, zone: ZoneInfo) -> Iterator[tuple[Cell, ...]]:
    """The cells of `POLL_LISTING`."""
    for poll in unit.polls.all():
        decided = None if poll.decided_at is None else _written(poll.decided_at, zone)
        words = (poll.question, list(poll.choices), list(poll.tally), poll.until.isoformat(), poll.decision)
        yield int(poll.poll_id), *words, _written(poll.at, zone), decided


def _written(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).isoformat()

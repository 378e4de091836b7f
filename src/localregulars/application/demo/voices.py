"""What the made-up people said about their shop, and what came of it: two themes, a change, and a mistake put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from localregulars.domain.feedback import FeedbackChannel, FeedbackKind, Mood
from localregulars.domain.shop import ShopKind

_CALL, _PAPER, _HERE = FeedbackChannel.CALL, FeedbackChannel.PAPER, FeedbackChannel.IN_PERSON
_REVIEW = FeedbackChannel.REVIEW_SITE
_COMPLAINT, _SUGGESTION, _PRAISE = FeedbackKind.COMPLAINT, FeedbackKind.SUGGESTION, FeedbackKind.COMPLIMENT
CHANGE_DAYS_AGO = 45
"""When the change was made: long enough ago to look at what it brought."""


class DemoVoice(NamedTuple):
    """One thing that was said. `is_named`: by somebody who agreed to have their name kept beside it."""

    days_ago: int
    kind: FeedbackKind
    mood: Mood | None
    topic: str
    words: str
    is_named: bool = True
    channel: FeedbackChannel = _HERE


@dataclass(frozen=True, slots=True)
class DemoVoices:
    """All that was said. `change` was made for everything on `changed_topic`; `refused` was answered with `because`.

    Whoever said `went_wrong` was offered `offered`, worth `offered_milli` thousandths.
    """

    voices: tuple[DemoVoice, ...]
    changed_topic: str
    change: str
    refused: DemoVoice
    because: str
    went_wrong: DemoVoice
    offered: str
    offered_milli: int
    idea: str


def _on(topic: str, *words: str) -> tuple[DemoVoice, ...]:
    """Complaints on one topic before the change, four days apart, every third without a name; and one after it."""
    *before, after = words
    told = tuple(
        DemoVoice(
            CHANGE_DAYS_AGO + 3 + 4 * place,
            _SUGGESTION if place == 3 else _COMPLAINT,
            Mood.SO_SO if place % 2 else Mood.UNHAPPY,
            topic,
            said,
            is_named=place % 3 != 2,
            channel=_PAPER if place % 3 == 2 else _HERE,
        )
        for place, said in enumerate(before)
    )
    return (*told, DemoVoice(11, _COMPLAINT, Mood.SO_SO, topic, after, is_named=False, channel=_CALL))


def _lately(topic: str, *words: str) -> tuple[DemoVoice, ...]:
    """What is open: one more every five days."""
    return tuple(
        DemoVoice(3 + 5 * place, _COMPLAINT, Mood(1 + place % 2), topic, said) for place, said in enumerate(words)
    )


def _praised(*words: str) -> tuple[DemoVoice, ...]:
    return tuple(
        DemoVoice(
            4 + 17 * place, _PRAISE, Mood.HAPPY, "", said, is_named=place != 1, channel=_REVIEW if place else _HERE
        )
        for place, said in enumerate(words)
    )


QUESTIONS = (
    ("Are you open on the holiday?", "Yes, from ten to two"),
    ("May I leave a parcel with you?", "Yes, until the evening"),
    ("Is there a step at the door?", "One; the side door has none"),
    ("Can I pay by card?", "Yes, from any amount on"),
    ("May my children come along?", "Always"),
    ("Do you have a list of what is in it?", "It hangs beside the till now"),
)
"""What anybody may ask anywhere, and what they were told."""
VOICES: Mapping[ShopKind, DemoVoices] = {
    ShopKind.CAFE: DemoVoices(
        (
            *_on(
                "opening hours",
                "I pass at half past six and you are still closed.",
                "My train goes before you open.",
                "Could you open earlier on weekdays?",
                "A coffee before the early shift would be lovely.",
                "Closed again when I came by at twenty to seven.",
                "Seven is too late for everybody who works at the harbour.",
                "I get my coffee at the station now, because you open so late.",
                "Your door says six thirty, and nobody is there before seven.",
                "Please open earlier, at least in summer.",
                "Nobody there at half past six, again.",
                "I would come in before work if you were open.",
                "On Saturdays you still open late.",
            ),
            *_lately(
                "waiting time",
                "I waited a quarter of an hour for a flat white.",
                "The queue at eight is too long for one till.",
                "By the time it was my turn my bus was gone.",
            ),
            *_praised(
                "The lemon cake is the best in town.", "Friendly people who know what I drink.", "Thank you for asking!"
            ),
            DemoVoice(2, FeedbackKind.QUESTION, None, "menu", "Is there oat milk in the hot chocolate?"),
        ),
        "opening hours",
        "Open from half past six on weekdays",
        DemoVoice(26, _SUGGESTION, Mood.SO_SO, "music", "Could you turn the music off in the back room?"),
        "We tried it for a week and most people in the back room missed it. The corner by the window is quiet.",
        DemoVoice(19, _COMPLAINT, Mood.UNHAPPY, "order", "You gave my cake to somebody else, and there was none left."),
        "A whole lemon cake to take home, with an apology",
        18_000,
        "A second jug of water at the end of the bar would save many ways.",
    ),
    ShopKind.GYM: DemoVoices(
        (
            *_on(
                "showers",
                "The left shower was cold again.",
                "Two of four showers do not work.",
                "I shower at home now, because the water is cold.",
                "New shower heads would be a treat.",
                "Cold water on a Monday evening is no fun.",
                "The showers are as they were last year: cold.",
                "The right one drips.",
            ),
            *_lately("towels", "No towels left at seven.", "There were no towels again.", "Towels ran out on Tuesday."),
            *_praised("Great coach on Tuesdays.", "Clean and calm.", "I feel welcome here."),
        ),
        "showers",
        "New shower heads and a new boiler",
        DemoVoice(26, _SUGGESTION, Mood.SO_SO, "sauna", "A sauna would be nice."),
        "There is no room for one; the pool down the road lets our members in at half the price.",
        DemoVoice(19, _COMPLAINT, Mood.UNHAPPY, "lockers", "My locker was emptied while I trained."),
        "A lock of their own and two weeks without charge",
        24_000,
        "Hooks beside the mats would keep the jackets off the floor.",
    ),
    ShopKind.SALON: DemoVoices(
        (
            *_on(
                "appointments",
                "I forgot my appointment, nobody reminded me.",
                "I wrote the wrong day down.",
                "A little card with the next date would help.",
                "You had me down for Thursday, I had Friday.",
                "I came on the wrong day again.",
                "It took three calls to change my appointment.",
                "The card had no time on it.",
            ),
            *_lately("parking", "No place to park.", "I was late because of the parking.", "Parking is hard here."),
            *_praised("Exactly the cut that I wanted.", "My mother loves coming here.", "Such a kind welcome."),
        ),
        "appointments",
        "A card with day and time of the next appointment",
        DemoVoice(26, _SUGGESTION, Mood.SO_SO, "evenings", "Could you open late on Mondays?"),
        "We are two, and Monday evening is the one that we have for our families.",
        DemoVoice(19, _COMPLAINT, Mood.UNHAPPY, "colour", "The colour is not what we had talked about."),
        "Coloured anew, free of charge",
        45_000,
        "A bell at the back door, so that we hear deliveries.",
    ),
    ShopKind.RETAIL: DemoVoices(
        (
            *_on(
                "bread",
                "No bread left at four.",
                "The rye bread was gone again.",
                "Could you keep a loaf for me?",
                "More bread in the afternoon, please.",
                "I drive to town for bread now.",
                "After work there is never any bread.",
                "The rolls were gone on Saturday.",
            ),
            *_lately("queue", "One till at five is too little.", "Long queue.", "I left because of the queue."),
            *_praised("You always have a kind word.", "Everything I need, five minutes away.", "Lovely apples!"),
        ),
        "bread",
        "A second delivery of bread at three",
        DemoVoice(26, _SUGGESTION, Mood.SO_SO, "parcels", "Could you take parcels in?"),
        "There is no dry room for them; the kiosk at the corner does.",
        DemoVoice(19, _COMPLAINT, Mood.UNHAPPY, "milk", "The milk was sour on the day that I bought it."),
        "The money back and two bottles of milk",
        6_000,
        "A stool by the till for those who cannot stand so long.",
    ),
}

"""What the made-up people wish for and choose, and what their shop invited to and changed, in words; nobody's names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from localregulars.domain.shop import ShopKind
from localregulars.domain.wishes import WishState

_S = WishState


class DemoWish(NamedTuple):
    """One wish: how many wished it with and without a name, and what became of it."""

    words: str
    named: int
    anonymous: int = 0
    state: WishState = _S.OPEN
    because: str = ""


class DemoPoll(NamedTuple):
    """One poll; `decision` is "" while it is open."""

    question: str
    choices: tuple[str, ...]
    anonymous: tuple[int, ...]
    decision: str = ""


@dataclass(frozen=True, slots=True)
class DemoWords:
    """All of one shop; `notes` are what it changed, the latest first."""

    wishes: tuple[DemoWish, ...]
    polls: tuple[DemoPoll, DemoPoll]
    invited_to: str
    notes: tuple[str, str]


_SORRY = "We have no room for it; we looked twice. Thank you for asking."
WORDS: Mapping[ShopKind, DemoWords] = {
    ShopKind.CAFE: DemoWords(
        (
            DemoWish("Oat milk without a surcharge", 6, 4, _S.PLANNED, "From the first of next month on"),
            DemoWish("A bench outside", 5, 2, _S.GRANTED, "It stands by the door since this week"),
            DemoWish("A quiet corner without music", 3, 1),
            DemoWish("Parking for bicycles inside", 2, 0, _S.NOT_GRANTED, _SORRY),
        ),
        (
            DemoPoll("Which cake on Thursdays?", ("Carrot", "Plum", "Poppy seed"), (6, 3, 2), "Carrot it is"),
            DemoPoll("When shall we open on Sundays?", ("At nine", "At ten", "Not at all"), (3, 4, 1)),
        ),
        "Tasting evening for regulars",
        ("New espresso machine", "Two more tables by the window"),
    ),
    ShopKind.GYM: DemoWords(
        (
            DemoWish("A second rowing machine", 6, 3, _S.PLANNED, "It is ordered"),
            DemoWish("Hooks in the changing rooms", 4, 2, _S.GRANTED, "They are up"),
            DemoWish("An early class on Tuesdays", 3, 2),
            DemoWish("A sauna", 2, 1, _S.NOT_GRANTED, _SORRY),
        ),
        (
            DemoPoll("Which class next?", ("Yoga", "Circuit", "Stretching"), (4, 6, 2), "Circuit, from Monday on"),
            DemoPoll("Music in the weights room?", ("Yes", "Quieter", "None"), (2, 5, 2)),
        ),
        "Open evening for members",
        ("Fans in the weights room", "New mats"),
    ),
    ShopKind.SALON: DemoWords(
        (
            DemoWish("Appointments after seven", 5, 3, _S.PLANNED, "On Thursdays from next month on"),
            DemoWish("Tea instead of coffee", 4, 1, _S.GRANTED, "There are four kinds now"),
            DemoWish("A mirror for the back", 2, 1),
            DemoWish("A corner for dogs", 2, 0, _S.NOT_GRANTED, _SORRY),
        ),
        (
            DemoPoll("Which scent for the shampoo?", ("None", "Lemon", "Rosemary"), (5, 2, 4), "None: most like it so"),
            DemoPoll("Reminders the day before?", ("Yes", "Two days before", "No"), (5, 2, 1)),
        ),
        "An evening about caring for hair",
        ("A quieter dryer", "New chairs"),
    ),
    ShopKind.RETAIL: DemoWords(
        (
            DemoWish("Bread from the bakery in town", 6, 4, _S.PLANNED, "From Monday on, until it is gone"),
            DemoWish("A lower shelf for the papers", 4, 2, _S.GRANTED, "Done on Sunday"),
            DemoWish("Loose tea", 3, 1),
            DemoWish("A cash machine", 3, 2, _S.NOT_GRANTED, _SORRY),
        ),
        (
            DemoPoll(
                "Which fruit shall we always have?", ("Apples", "Pears", "Bananas"), (5, 2, 6), "Bananas, and apples"
            ),
            DemoPoll("When shall we close on Saturdays?", ("At six", "At eight", "At ten"), (2, 5, 3)),
        ),
        "Cheese and wine for regulars",
        ("A second till at noon", "Brighter lights"),
    ),
}

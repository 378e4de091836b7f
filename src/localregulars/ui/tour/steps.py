"""What the tour says, and at what it points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TourStep:
    """A page, the name of a thing on it (`Page.places`; "" is the page as a whole), and what is said."""

    page_id: str
    place: str
    words: str


def steps() -> tuple[TourStep, ...]:
    """In their order; whoever may not open a page is not led there."""
    words = _words()
    end = translate(
        "tour", "That is all. Ctrl+K finds everything, Shift+F1 opens the handbook, Ctrl+F1 begins this tour again."
    )
    shown = tuple(TourStep(page_id, place, words[page_id, place][number]) for page_id, place, number in _ORDER)
    return (*shown, TourStep("today", "", end))


_ORDER = (
    ("today", "", 0),
    ("today", "card", 0),
    ("today", "card", 1),
    ("today", "glance", 0),
    ("customers", "list", 0),
    ("privacy", "overview", 0),
    ("settings", "alerts", 0),
    ("settings", "backups", 0),
)
"""Page, thing, and which of the sentences about it."""


def _words() -> dict[tuple[str, str], tuple[str, ...]]:
    return _about_today() | _about_the_rest()


def _about_today() -> dict[tuple[str, str], tuple[str, ...]]:
    return {
        ("today", ""): (
            translate(
                "tour",
                "This is Today, the only screen that you need every day. The people here are made up, so try whatever "
                "you like.",
            ),
        ),
        ("today", "card"): (
            translate(
                "tour",
                "Each card is somebody worth a hello. The coloured words say what was seen, with numbers. Nobody "
                "knows why, and the program never guesses.",
            ),
            translate(
                "tour",
                "“Why?” shows the reasons and a calendar of visits. When you have said hello, press “Done” and what "
                "came of it. Everything can be undone with Ctrl+Z.",
            ),
        ),
        ("today", "glance"): (
            translate(
                "tour", "How far the knowledge reaches. “How is this counted?” says below numbers what they mean."
            ),
        ),
    }


def _about_the_rest() -> dict[tuple[str, str], tuple[str, ...]]:
    return {
        ("customers", "list"): (
            translate(
                "tour",
                "Everybody whom you know. Type a few letters of a name; Enter opens their visits, their rhythm and "
                "what they agreed to.",
            ),
        ),
        ("privacy", "overview"): (
            translate(
                "tour",
                "Nothing is kept of anybody who did not agree. Here you see how many did, whom to ask, and what to do "
                "when somebody wants a copy or wants to be erased.",
            ),
        ),
        ("settings", "alerts"): (
            translate("tour", "You decide how many hellos a week you can manage, and about what you are told."),
        ),
        ("settings", "backups"): (
            translate(
                "tour", "Backups make themselves, and are tried. The copy on a stick, kept elsewhere, is up to you."
            ),
        ),
    }

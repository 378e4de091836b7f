"""Why somebody was asked after, said to them or of them: each reason in a sentence with the rule's very numbers."""

from __future__ import annotations

from datetime import date

from localregulars.application.noticing.item_names import CATEGORY_NAME, ITEM_NAME
from localregulars.domain.signals import Reason, ReasonCode, VisitMeasure
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.exporting.documents.html import Html
from localregulars.exporting.documents.words import Words

TO_THEM, OF_THEM = "reason", "seen"
"""The parts of the words: what is told to the customer, and what is said among those who work here."""
_SIZES = {ReasonCode.VISITS_ARE_SMALLER: "smaller", ReasonCode.VISITS_ARE_LARGER: "larger"}


def reason_sentence(reason: Reason, words: Words, voice: str = TO_THEM) -> Html:
    """One reason. Items are called by the names that the application put beside their numbers."""
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return _longer_than_usual(reason, words, voice)
        case ReasonCode.RARE_GAP:
            return _rare_gap(reason, words, voice)
        case ReasonCode.WANTS_TO_BE_ASKED | ReasonCode.MISSED_APPOINTMENT:
            return _agreed(reason, words, voice)
        case ReasonCode.COMES_LESS_OFTEN:
            return _comes_less_often(reason, words, voice)
        case ReasonCode.USUAL_ITEM_MISSING:
            return _usual_item_missing(reason, words, voice)
        case ReasonCode.HAS_INSTEAD | ReasonCode.ITEM_SELDOM_NOW | ReasonCode.CATEGORY_SELDOM_NOW:
            return _other_item(reason, words, voice)
        case ReasonCode.VISITS_ARE_SMALLER | ReasonCode.VISITS_ARE_LARGER:
            return _other_size(reason, words, voice)
        case ReasonCode.OTHER_HOURS | ReasonCode.OTHER_WEEKDAYS | ReasonCode.ONCE_A_DAY | ReasonCode.FEWER_A_DAY:
            return _other_times(reason, words, voice)


def _agreed(reason: Reason, words: Words, voice: str) -> Html:
    """What they asked the shop to do, or which appointment they did not come to."""
    if reason.code is ReasonCode.MISSED_APPOINTMENT:
        return words(f"{voice}.missed_appointment", day=words.day(_day(reason, "appointment")))
    last = words.day(_day(reason, "last_visit"))
    return words(f"{voice}.wants_to_be_asked", wait=_count(reason, "wait_days"), last=last)


def _longer_than_usual(reason: Reason, words: Words, voice: str) -> Html:
    numbers = reason.numbers
    heard = date.fromisoformat(str(numbers.get("counted_from", numbers["last_visit"])))
    usual, days = f"{float(numbers['usual_gap_days']):.0f}", _count(reason, "days")
    return words(f"{voice}.longer_than_usual", usual=usual, days=days, last=words.day(heard))


def _rare_gap(reason: Reason, words: Words, voice: str) -> Html:
    seen, shorter, visits = (_count(reason, key) for key in ("gaps_seen", "gaps_shorter", "visits_seen"))
    if seen and shorter >= seen:
        return words(f"{voice}.rare_gap_never", visits=visits)
    return words(f"{voice}.rare_gap", seen=seen, shorter=shorter)


def _comes_less_often(reason: Reason, words: Words, voice: str) -> Html:
    return words(
        f"{voice}.comes_less_often",
        visits=_counted("visits", _count(reason, "visits"), words),
        weeks=_counted("weeks", _count(reason, "weeks"), words),
        usual=words.number(float(reason.numbers["usual_visits"])),
    )


def _usual_item_missing(reason: Reason, words: Words, voice: str) -> Html:
    return words(
        f"{voice}.usual_item_missing",
        item=reason.numbers.get(ITEM_NAME) or words.plain(f"{voice}.usual_order"),
        share=_count(reason, "per_cent"),
        seen=_count(reason, "visits_seen"),
        last=words.day(_day(reason, "last_had")),
        visits=_counted("visits", _count(reason, "visits_without"), words),
    )


def _other_item(reason: Reason, words: Words, voice: str) -> Html:
    if reason.code is ReasonCode.CATEGORY_SELDOM_NOW:
        now = _count(reason, "in_10_lately")
        return words(
            f"{voice}.category_seldom_now" if now else f"{voice}.category_hardly_now",
            category=reason.numbers.get(CATEGORY_NAME) or words.plain(f"{voice}.usual_order"),
            usual=_count(reason, "in_10"),
            seen=_count(reason, "visits_seen"),
            now=now,
        )
    if reason.code is ReasonCode.ITEM_SELDOM_NOW:
        return words(
            f"{voice}.item_seldom_now",
            item=reason.numbers.get(ITEM_NAME) or words.plain(f"{voice}.usual_order"),
            share=_count(reason, "per_cent"),
            seen=_count(reason, "visits_seen"),
            now=_count(reason, "per_cent_lately"),
        )
    return words(
        f"{voice}.has_instead",
        item=reason.numbers.get(ITEM_NAME) or words.plain(f"{voice}.something_else"),
        with_it=_count(reason, "visits_with"),
        visits=_counted("visits", _count(reason, "visits_without"), words),
    )


def _other_size(reason: Reason, words: Words, voice: str) -> Html:
    measure = VisitMeasure(str(reason.numbers["measure"]))
    now, usual = (_size(float(reason.numbers[key]), measure, words) for key in ("now", "usual"))
    return words(f"{voice}.{_SIZES[reason.code]}_{measure}", now=now, usual=usual, known=_known(reason, words))


def _other_times(reason: Reason, words: Words, voice: str) -> Html:
    if reason.code is ReasonCode.ONCE_A_DAY:
        missing, days = _clock(_count(reason, "missing_minute")), _counted("days", _count(reason, "days"), words)
        return words(f"{voice}.once_a_day", share=_count(reason, "per_cent"), missing=missing, days=days)
    if reason.code is ReasonCode.FEWER_A_DAY:
        return _fewer_a_day(reason, words, voice)
    if reason.code is ReasonCode.OTHER_HOURS:
        now, usual = (_clock(_count(reason, key)) for key in ("now_minute", "usual_minute"))
        return words(f"{voice}.other_hours", now=now, usual=usual, known=_known(reason, words))
    names = words.plain("reason.weekdays").split()
    now, usual = (names[_count(reason, key)] for key in ("now_weekday", "usual_weekday"))
    return words(f"{voice}.other_weekdays", now=now, usual=usual, known=_known(reason, words))


def _fewer_a_day(reason: Reason, words: Words, voice: str) -> Html:
    now, usual = (words.number(float(reason.numbers[key])) for key in ("now_visits", "usual_visits"))
    days = _counted("days", _count(reason, "days"), words)
    if "missing_minute" not in reason.numbers:
        return words(f"{voice}.fewer_a_day", now=now, usual=usual, days=days)
    missing = _clock(_count(reason, "missing_minute"))
    return words(f"{voice}.fewer_a_day_at", now=now, usual=usual, missing=missing, days=days)


def _size(value: float, measure: VisitMeasure, words: Words) -> str:
    match measure:
        case VisitMeasure.AMOUNT:
            return words.number(value / AMOUNT_UNITS, 2)
        case VisitMeasure.ITEMS:
            return words.number(value)
        case VisitMeasure.MINUTES:
            return _counted("minutes", round(value), words)


def _known(reason: Reason, words: Words) -> str:
    """At how many of the visits that are known it was so."""
    count, seen = _count(reason, "visits"), _count(reason, "visits_seen")
    return words.plain("reason.known_one" if count == 1 else "reason.known", count=count, seen=seen)


def _counted(what: str, count: int, words: Words) -> str:
    """So many visits, weeks or minutes, as this language counts them."""
    none = f"reason.{what}_none"
    if not count and none in words:
        return words.plain(none)
    return words.plain(f"reason.{what}_one" if count == 1 else f"reason.{what}", count=count)


def _clock(minute: int) -> str:
    """The time of day to the quarter of an hour: nobody comes to the minute."""
    hours, quarters = divmod(round(minute / 15), 4)
    return f"{hours % 24:02}:{quarters * 15:02}"


def _day(reason: Reason, key: str) -> date:
    return date.fromisoformat(str(reason.numbers[key]))


def _count(reason: Reason, key: str) -> int:
    return int(float(reason.numbers[key]))

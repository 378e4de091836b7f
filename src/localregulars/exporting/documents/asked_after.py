"""A slip for somebody who was asked how they are: what was seen, what was not, and how to stop it."""

from __future__ import annotations

from datetime import date

from localregulars.application.documents import AskedAfterFacts
from localregulars.domain.signals import Reason, ReasonCode
from localregulars.exporting.documents.html import Html, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.phrases import contact, responsible
from localregulars.exporting.documents.words import Words


def asked_after(facts: AskedAfterFacts, words: Words) -> str:
    """A quarter of a page; the numbers are those that the rule used."""
    shop, day = facts.shop, words.day(facts.day)
    seen = [reason_sentence(reason, words) for reason in facts.reasons] or [words("reason.other")]
    body = (
        heading(shop.name, 2),
        heading(words("asked_after.title"), 1, size=14),
        paragraph(words("asked_after.hello", name=facts.name)) if facts.name else Html(),
        paragraph(words("asked_after.intro", day=day)),
        lines(dict.fromkeys(seen)),
        paragraph(words("asked_after.not_seen")),
        paragraph(words("asked_after.stop", contact=contact(shop, words))),
        paragraph(words("asked_after.away")),
        paragraph(words("asked_after.thanks")),
        paragraph(responsible(shop, words), size=8, soft=True),
    )
    title = words.plain("common.page_title", title=words.plain("asked_after.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)


def reason_sentence(reason: Reason, words: Words) -> Html:
    """Why somebody was asked after, as it is told to them."""
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return _longer_than_usual(reason, words)
        case ReasonCode.RARE_GAP:
            return _rare_gap(reason, words)
        case ReasonCode.WANTS_TO_BE_ASKED:
            last = date.fromisoformat(str(reason.numbers["last_visit"]))
            wait = int(float(reason.numbers["wait_days"]))
            return words("reason.wants_to_be_asked", wait=wait, last=words.day(last))


def _longer_than_usual(reason: Reason, words: Words) -> Html:
    numbers = reason.numbers
    heard = date.fromisoformat(str(numbers.get("counted_from", numbers["last_visit"])))
    usual, days = f"{float(numbers['usual_gap_days']):.0f}", int(float(numbers["days"]))
    return words("reason.longer_than_usual", usual=usual, days=days, last=words.day(heard))


def _rare_gap(reason: Reason, words: Words) -> Html:
    seen, shorter, visits = (int(float(reason.numbers[n])) for n in ("gaps_seen", "gaps_shorter", "visits_seen"))
    if seen and shorter >= seen:
        return words("reason.rare_gap_never", visits=visits)
    return words("reason.rare_gap", seen=seen, shorter=shorter)

"""A slip for somebody who was asked how they are: what was seen, what was not, and how to stop it."""

from __future__ import annotations

from localregulars.application.documents import AskedAfterFacts
from localregulars.exporting.documents.html import Html, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.phrases import contact, responsible
from localregulars.exporting.documents.reasons import reason_sentence
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
        paragraph(words("asked_after.not_seen_still_comes" if facts.still_came else "asked_after.not_seen")),
        paragraph(words("asked_after.stop", contact=contact(shop, words))),
        Html() if facts.still_came else paragraph(words("asked_after.away")),
        paragraph(words("asked_after.thanks")),
        paragraph(responsible(shop, words), size=8, soft=True),
    )
    title = words.plain("common.page_title", title=words.plain("asked_after.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)

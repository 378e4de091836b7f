"""The record of processing activities (Art. 30 GDPR), filled in as far as the program knows; to be edited and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from localregulars.application.documents import PrivacyFacts
from localregulars.domain.consent import EXPLICIT_ONLY
from localregulars.exporting.documents.html import Html, blanks, gap, grid, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.phrases import responsible, title_of
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import kept_words, recipient_words

COLUMNS = ("activity", "data", "basis", "recipients", "kept")


def processing_record(facts: PrivacyFacts, words: Words) -> str:
    """Controller, people, activities with their data, basis, recipients and time limits, transfers, measures, gaps."""
    shop, times = facts.shop, facts.shop.storage
    officer = shop.responsible.officer or gap(words.plain("processing_record.officer_none"))
    head = [words(f"processing_record.{c}") for c in COLUMNS]
    people = words("processing_record.people_text", people_to_ask_days=times.people_to_ask_days)
    measures = words.listed("processing_record.measures_list", person_keys_days=times.person_keys_days)
    body = [
        heading(words("processing_record.title"), 1),
        paragraph(joined((words("processing_record.intro"), words("common.printed", day=words.day(facts.day))), " ")),
        *_section("controller", paragraph(joined((responsible(shop, words),))), words),
        *_section("officer", paragraph(officer), words),
        *_section("people", paragraph(people), words),
        *_section("activities", grid(head, _activities(facts, words), size=8), words),
        *_section("transfers", paragraph(words("processing_record.transfers_text")), words),
        *_section("measures", lines(measures), words),
        *_section("gaps", lines(gap(line) for line in words.listed("processing_record.gaps_list")), words),
        blanks(((words("processing_record.signed"),),)),
        paragraph(words("common.not_advice"), size=8, soft=True),
    ]
    title = words.plain("common.page_title", title=words.plain("processing_record.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)


def _section(name: str, content: Html, words: Words) -> tuple[Html, Html]:
    return heading(words(f"processing_record.{name}")), content


def _activities(facts: PrivacyFacts, words: Words) -> Iterator[Sequence[object]]:
    """A row for each purpose in use, then what the law itself makes necessary."""
    for purpose in facts.purposes:
        basis = "basis_explicit" if purpose in EXPLICIT_ONLY else "basis_regular"
        yield (
            title_of(purpose, words),
            words(f"purpose.{purpose.value}.data"),
            words(f"processing_record.{basis}"),
            recipient_words(purpose, facts.shop, words),
            kept_words(purpose, facts.shop, words),
        )
    times = facts.shop.storage
    others = {"evidence": times.evidence, "people_to_ask_days": times.people_to_ask_days}
    for line in words.listed("processing_record.other_rows", **others):
        yield [Html(cell) for cell in line.split(" | ")]

"""The data protection impact assessment (Art. 35 GDPR), filled in as far as the program knows; the owner decides."""

from __future__ import annotations

from localregulars.application.documents import PrivacyFacts
from localregulars.exporting.documents.html import Html, blanks, gap, grid, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.phrases import responsible, title_of
from localregulars.exporting.documents.words import Words


def impact_assessment(facts: PrivacyFacts, words: Words) -> str:
    """Description, necessity, risks with measures, views, decision (Art. 35(7)); what is the owner's is marked."""
    shop, times = facts.shop, facts.shop.storage
    months = {"visits": times.visits, "order_lines": times.order_lines, "outcomes": times.outcomes}
    used = joined((title_of(p, words) for p in facts.purposes), "; ")
    purposes = joined((words("impact_assessment.purposes"), used), ": ")
    decided = (words("impact_assessment.review_day"), words("impact_assessment.signed"))
    body = [
        heading(words("impact_assessment.title"), 1),
        paragraph(joined((responsible(shop, words), words("common.printed", day=words.day(facts.day))), " ")),
        *_section("why", paragraph(words("impact_assessment.why_text")), words),
        *_section("description", paragraph(words("impact_assessment.description_text")), words),
        paragraph(purposes),
        *_section("necessity", lines(words.listed("impact_assessment.necessity_list", **months)), words),
        *_section("risks", _risks(words), words),
        *_section("views", paragraph(_open("views_gap", words)), words),
        *_section("decision", paragraph(_open("decision_gap", words)), words),
        paragraph(words("impact_assessment.review")),
        blanks((decided,)),
        paragraph(words("common.not_advice"), size=8, soft=True),
    ]
    title = words.plain("common.page_title", title=words.plain("impact_assessment.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)


def _section(name: str, content: Html, words: Words) -> tuple[Html, Html]:
    return heading(words(f"impact_assessment.{name}")), content


def _open(name: str, words: Words) -> Html:
    return gap(words.plain("common.gap", what=words.plain(f"impact_assessment.{name}")))


def _risks(words: Words) -> Html:
    head = [words(f"impact_assessment.{column}") for column in ("risk", "measure", "rest")]
    rows = []
    for line in words.listed("impact_assessment.risk_list"):
        risk, _bar, measure = line.partition(" | ")
        rows.append((Html(risk), Html(measure), gap("…")))
    return grid(head, rows, size=8.5)

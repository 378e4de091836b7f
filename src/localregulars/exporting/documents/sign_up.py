"""The sheet for the counter, one page: every purpose with its own empty box, express statements apart.

Where the shop has words of its own, they stand on the back, before the promises that the front makes for all.
"""

from __future__ import annotations

from collections.abc import Iterator

from localregulars.application.documents import SignUpFacts
from localregulars.domain.consent import EXPLICIT_ONLY, Purpose, valid_months
from localregulars.domain.own_words import parts_of
from localregulars.exporting.documents.html import (
    Html,
    beside,
    blanks,
    boxes,
    escaped,
    heading,
    joined,
    on_a_new_page,
    page,
    paragraph,
    picture,
    verbatim,
)
from localregulars.exporting.documents.phrases import contact, responsible
from localregulars.exporting.documents.qr_code import SIZE_PIXELS, qr_code
from localregulars.exporting.documents.words import Words

SIZE = 8.5
LONG_MONTHS = 24


def sign_up(facts: SignUpFacts, words: Words) -> str:
    """One page of A4, with own words two. Publication is left out: each piece is asked about on its own."""
    shop, own = facts.shop, {notice.purpose for notice in facts.own}
    regular = [p for p in facts.purposes if p not in EXPLICIT_ONLY and p is not Purpose.PUBLICATION]
    explicit = [p for p in facts.purposes if p in EXPLICIT_ONLY]
    code = picture(qr_code(facts.sheet_id), SIZE_PIXELS, facts.sheet_id)
    top = joined(
        (
            heading(words("sign_up.title"), 1, size=15),
            paragraph(words("sign_up.intro", shop=shop.name), size=9),
            paragraph(joined((words("sign_up.sheet"), escaped(facts.sheet_id)), ": "), size=7.5, soft=True),
        )
    )
    columns = (words("common.yes"), words("common.no"))
    body = (
        beside(top, code, right_width=SIZE_PIXELS + 10),
        heading(words("sign_up.yes_part"), 2, size=10),
        boxes((_asked(p, words, is_own=p in own) for p in regular), columns, size=SIZE),
        paragraph(words("sign_up.publication"), size=8, soft=True),
        heading(words("sign_up.explicit_part"), 2, size=10),
        boxes((_asked(p, words, is_own=p in own) for p in explicit), columns, size=SIZE),
        boxes((words("sign_up.adult"),), columns[:1], size=SIZE),
        _lines(words),
        paragraph(joined(_small_print(facts, words), " "), size=7.5),
        *_back(facts, words),
    )
    title = words.plain("common.page_title", title=words.plain("sign_up.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)


def _asked(purpose: Purpose, words: Words, *, is_own: bool) -> Html:
    """What is agreed to; a star where the yes is the shorter one, a number where the back says it in other words."""
    ask = words(f"purpose.{purpose.value}.ask")
    signs = ("&nbsp;¹" if is_own else "") + ("" if valid_months(purpose) == LONG_MONTHS else "&nbsp;*")
    return Html(f"{ask}{signs}")


def _back(facts: SignUpFacts, words: Words) -> Iterator[Html]:
    """The shop's own words, each below what it is for; nothing where there are none."""
    own = [notice for notice in facts.own if notice.purpose in facts.purposes]
    if own:
        yield on_a_new_page(words("sign_up.own"))
        yield paragraph(words("sign_up.own_about", shop=facts.shop.name), size=9)
    for notice in own:
        yield heading(words(f"purpose.{notice.purpose.value}.title"), 3)
        yield verbatim(parts_of(notice.purpose, notice.text).asked, size=SIZE)


def _lines(words: Words) -> Html:
    text = words
    return blanks(
        (
            (text("sign_up.name"), text("sign_up.phone"), text("sign_up.email")),
            (text("sign_up.address"),),
            (text("sign_up.contact"), text("sign_up.contact_when")),
            (text("sign_up.day"), text("sign_up.signature")),
            (text("sign_up.taken"), text("sign_up.witness")),
        ),
        size=7.5,
    )


def _small_print(facts: SignUpFacts, words: Words) -> tuple[Html, ...]:
    return (
        words("sign_up.read"),
        words("sign_up.lasts"),
        words("law.voluntary"),
        words("law.withdraw", contact=contact(facts.shop, words)),
        words("law.no_decision"),
        responsible(facts.shop, words),
        words("sign_up.page"),
    )

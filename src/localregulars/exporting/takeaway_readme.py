"""The page that explains everything that was taken away: what each file is, and how to read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from localregulars.application.rights.takeaway import Listing, TakeawayFacts
from localregulars.exporting.documents.html import Html, grid, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.words import Words

DOCUMENT, SCHEMA = "everything.json", "everything.schema.json"
_ON_SCREEN = "max-width:60em; margin:1em auto; padding:0 1em; font-family:sans-serif"


def takeaway_readme(
    facts: TakeawayFacts, listings: Sequence[Listing], rows: Mapping[str, int], words: Words, own: Words
) -> str:
    """The page; `words` are those of the documents, `own` those of `resources/takeaway`, in the same language.

    `rows` says how many rows each listing has.
    """
    shop = facts.shop.name
    files: list[tuple[object, ...]] = [
        (f"{listing.name}.csv", own(listing.name), f"{rows[listing.name]}") for listing in listings
    ]
    files += [(DOCUMENT, own("everything"), ""), (SCHEMA, own("schema"), "")]
    body = [
        heading(own("title", shop=shop), 1),
        paragraph(own("intro", shop=shop, day=words.day(facts.made_at.date()))),
        paragraph(Html(f"<b>{own('open_to_all')}</b>")),
        heading(own("files")),
        grid([own(column) for column in ("file", "what", "rows")], files),
        heading(own("reading")),
        lines(own.listed("reading_text", zone=facts.zone)),
    ]
    for part in ("again", "left"):
        body += [heading(own(part)), paragraph(own(f"{part}_text"))]
    inner = Html(f'<div style="{_ON_SCREEN}">{joined(body)}</div>')
    return page(own.plain("title", shop=shop), words.language, inner, draft=words.draft)

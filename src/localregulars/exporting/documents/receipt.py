"""The receipt: what was agreed to, in the very words that were shown, for the customer to keep."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from localregulars.application.documents import ConsentRecord, ReceiptFacts, is_draft, notice_hash
from localregulars.domain.consent import ConsentMethod
from localregulars.exporting.documents.html import (
    Html,
    beside,
    escaped,
    facts_table,
    heading,
    joined,
    page,
    paragraph,
    picture,
    verbatim,
)
from localregulars.exporting.documents.phrases import basis, complaint, contact, responsible, title_of
from localregulars.exporting.documents.qr_code import SIZE_PIXELS, qr_code
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import kept_words, recipient_words


def receipt(facts: ReceiptFacts, words: Words) -> str:
    """As many pages as it needs: one block a record, the notice's exact text and its hash in each."""
    shop, title = facts.shop, words("receipt.title")
    zone = facts.records[0].zone if facts.records else "UTC"
    number = facts_table(
        (
            (words("receipt.number"), facts.receipt_id),
            (words("receipt.for"), facts.name or words("common.not_said")),
            (words("receipt.issued"), _moment(facts.issued_at, zone, words)),
        ),
    )
    code = picture(qr_code(facts.receipt_id), SIZE_PIXELS, facts.receipt_id)
    top = joined((heading(shop.name, 2), heading(title, 1), paragraph(words("receipt.intro")), number))
    rights = (
        paragraph(responsible(shop, words)),
        paragraph(words("law.withdraw", contact=contact(shop, words))),
        paragraph(joined((words("law.rights"), complaint(shop, words)), " ")),
        paragraph(joined((words("law.no_decision"), words("law.no_transfer")), " ")),
        paragraph(words("receipt.check"), size=8, soft=True),
    )
    blocks = (_block(record, facts, words) for record in facts.records)
    return page(
        words.plain("common.page_title", title=words.plain("receipt.title"), shop=shop.name),
        words.language,
        joined((beside(top, code, right_width=SIZE_PIXELS + 12), *blocks, *rights)),
        draft=words.draft,
    )


def _block(record: ConsentRecord, facts: ReceiptFacts, words: Words) -> Html:
    purpose, shop = record.purpose, facts.shop
    state = f"state.{record.state}"
    rows = (
        *_piece(record, words),
        (words("receipt.state"), words(state if state in words else "state.unknown")),
        (words("receipt.at"), _moment(record.at, record.zone, words)),
        (words("receipt.until"), _moment(record.expires_at, record.zone, words) if record.expires_at else "–"),
        (words("receipt.form"), words(f"form.{record.form.value}")),
        (words("receipt.method"), _taken(record, words)),
        (words("receipt.basis"), basis(record.form, purpose, words)),
        (words("receipt.data"), words(f"purpose.{purpose.value}.data")),
        (words("receipt.recipients"), recipient_words(purpose, shop, words)),
        (words("receipt.kept"), kept_words(purpose, shop, words)),
        (words("receipt.record"), record.record_id),
    )
    shown = words("receipt.notice", version=record.notice.version, language=record.notice.language)
    parts = [heading(title_of(purpose, words)), facts_table(rows, size=8.5), paragraph(shown, size=8.5, soft=True)]
    if is_draft(record.notice.language) and not words.draft:
        parts.append(paragraph(words("receipt.notice_draft"), size=8.5, soft=True))
    parts.append(verbatim(record.notice.text, size=8.5))
    parts.append(paragraph(joined((words("receipt.hash"), escaped(notice_hash(record.notice.text))), ": "), size=7.5))
    return joined(parts)


def _piece(record: ConsentRecord, words: Words) -> tuple[tuple[Html, Html | str], ...]:
    """What exactly is shown, and where."""
    piece = record.piece
    if piece is None:
        return ()
    kind = joined((words(f"piece.{piece.kind.value}"), escaped(piece.words)), ": ")
    rows: tuple[tuple[Html, Html | str], ...] = (
        (words("receipt.piece"), kind),
        (words("receipt.place"), piece.place),
    )
    return (*rows, (words("receipt.picture"), piece.picture)) if piece.picture else rows


def _moment(at: datetime, zone: str, words: Words) -> str:
    local = at.astimezone(ZoneInfo(zone))
    return f"{words.day(local.date())}, {local:%H:%M}"


def _taken(record: ConsentRecord, words: Words) -> Html:
    """How it was said, who wrote it down and who stood by."""
    known = {method.value: f"taken.{method.name.lower()}" for method in ConsentMethod}
    how = words(known[record.method]) if record.method in known else escaped(record.method)
    return joined((escaped(part) for part in (how, record.recorded_by, record.witness) if part), ", ")

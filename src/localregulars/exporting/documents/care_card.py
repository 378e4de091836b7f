"""The care card: the customer's side on one page."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from localregulars.application.documents import CareCardFacts
from localregulars.application.read_models import ConsentStatus
from localregulars.domain.consent import Purpose
from localregulars.exporting.documents.html import (
    Html,
    beside,
    escaped,
    facts_table,
    heading,
    joined,
    lines,
    page,
    paragraph,
    picture,
)
from localregulars.exporting.documents.phrases import complaint, contact, responsible, title_of
from localregulars.exporting.documents.qr_code import SIZE_PIXELS, qr_code
from localregulars.exporting.documents.words import Words


def care_card(facts: CareCardFacts, words: Words) -> str:
    """One page of A4: what they agreed to, when and how to ask, whom to call, away dates, notes, how to withdraw."""
    shop = facts.shop
    title = words("care_card.title", name=facts.name or words("common.not_said"))
    top = joined((heading(shop.name, 2), heading(title, 1), paragraph(words("care_card.intro"))))
    if facts.receipt_id:
        code = picture(qr_code(facts.receipt_id), SIZE_PIXELS, facts.receipt_id)
        top = beside(top, code, right_width=SIZE_PIXELS + 12)
    rows = (
        (words("care_card.ask"), _when(facts, words)),
        (words("care_card.channel"), _channel(facts, words)),
        (words("care_card.contacts"), _contacts(facts, words)),
        (words("care_card.away"), _away(facts, words)),
        (words("care_card.notes"), words(f"care_card.notes_{'yes' if facts.stands(Purpose.NOTES) else 'no'}")),
        (words("care_card.withdraw"), words("law.withdraw", contact=contact(shop, words))),
    )
    printed = words("common.printed", day=words.day(facts.day))
    number = joined((words("care_card.receipt"), escaped(facts.receipt_id)), ": ") if facts.receipt_id else Html()
    body = (
        top,
        heading(words("care_card.agreed")),
        *_agreed(facts, words),
        facts_table(rows, size=9, label="27%"),
        paragraph(joined((words("law.voluntary"), words("law.rights"), complaint(shop, words)), " "), size=8.5),
        paragraph(responsible(shop, words), size=8.5),
        paragraph(joined(filter(None, (printed, number)), " · "), size=8, soft=True),
    )
    whole = words.plain("common.page_title", title=words.plain("care_card.title", name=facts.name), shop=shop.name)
    return page(whole, words.language, joined(body), draft=words.draft)


def _agreed(facts: CareCardFacts, words: Words) -> Iterable[Html]:
    given = {status.purpose: status for status in facts.consents if status.stands}
    if not given:
        yield paragraph(words("care_card.agreed_none"))
    else:
        yield lines((_line(given[p], words) for p in Purpose if p in given), size=9)
    others = [title_of(p, words) for p in Purpose if p not in given]
    if others:
        yield paragraph(words("care_card.not_agreed", purposes=joined(others, "; ")), size=8.5, soft=True)


def _line(status: ConsentStatus, words: Words) -> Html:
    title = title_of(status.purpose, words)
    if status.expires_at is None:
        return title
    end = words.day(status.expires_at.astimezone(ZoneInfo("UTC")).date())
    return joined((title, words("common.until", day=end)), ", ")


def _when(facts: CareCardFacts, words: Words) -> Html:
    if not facts.stands(Purpose.MONITORING):
        return words("care_card.ask_never")
    if facts.ask_after_days:
        return words("care_card.ask_days", days=facts.ask_after_days)
    return words("care_card.ask_rhythm")


def _channel(facts: CareCardFacts, words: Words) -> Html:
    channel = f"channel.{facts.channel}"
    best = words(channel if channel in words else "channel.in_person")
    return words("care_card.channel_text", channel=best)


def _contacts(facts: CareCardFacts, words: Words) -> Html:
    if not facts.contacts or not facts.stands(Purpose.EMERGENCY_CONTACT):
        return words("care_card.contacts_none")
    rows = (
        words(
            "care_card.contact_line",
            name=named.name,
            relation=named.relation or words("common.not_said"),
            phone=named.phone,
            after_days=named.after_days,
            after_tries=named.after_tries,
        )
        for named in facts.contacts
    )
    return joined(rows, "<br/>")


def _away(facts: CareCardFacts, words: Words) -> Html:
    if not facts.away:
        return words("care_card.away_none")

    notes = sorted(facts.away, key=lambda note: note.first_day)
    rows = (words("care_card.away_line", first=words.day(n.first_day), last=words.day(n.last_day)) for n in notes)
    return joined(rows, "<br/>")

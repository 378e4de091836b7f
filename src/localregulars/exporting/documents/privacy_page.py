"""The shop's privacy policy on paper, made from its settings and the purposes that it uses (Art. 13 GDPR)."""

from __future__ import annotations

from localregulars.application.documents import PrivacyFacts
from localregulars.domain.consent import EXPLICIT_ONLY, ConsentForm, Purpose, valid_months
from localregulars.exporting.documents.html import Html, grid, heading, joined, page, paragraph
from localregulars.exporting.documents.phrases import basis, complaint, contact, responsible, title_of
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import kept_words, recipient_words


def privacy_page(facts: PrivacyFacts, words: Words) -> str:
    """What is kept, what for, how long, who gets it, and what customers can do about it."""
    shop, times = facts.shop, facts.shop.storage
    title = words("privacy_page.title", shop=shop.name)
    head = [words(f"privacy_page.{c}") for c in ("purpose", "data", "basis", "kept", "recipients", "lasts")]
    parts = (
        ("who", responsible(shop, words)),
        ("what", grid(head, (_row(p, facts, words) for p in facts.purposes), size=8)),
        ("general", words("privacy_page.general_text", people_to_ask_days=times.people_to_ask_days)),
        ("after", words("privacy_page.after_text", person_keys_days=times.person_keys_days, evidence=times.evidence)),
        ("where", words("law.no_transfer")),
        ("decision", words("law.no_decision")),
        ("voluntary", words("law.voluntary")),
        ("rights", joined((words("law.withdraw", contact=contact(shop, words)), words("law.rights")), " ")),
        ("complain", complaint(shop, words)),
    )
    body = [heading(title, 1), paragraph(words("privacy_page.intro"))]
    for section, text in parts:
        body += [heading(words(f"privacy_page.{section}")), text if section == "what" else paragraph(text)]
        if section == "what":
            body.append(paragraph(words("privacy_page.expiry", renewal_days=times.renewal_days), size=8.5))
    printed = words("common.printed", day=words.day(facts.day))
    body.append(paragraph(joined((printed, words("common.not_advice")), ". "), size=8, soft=True))
    return page(words.plain("privacy_page.title", shop=shop.name), words.language, joined(body), draft=words.draft)


def _row(purpose: Purpose, facts: PrivacyFacts, words: Words) -> tuple[Html | str, ...]:
    form = ConsentForm.EXPLICIT if purpose in EXPLICIT_ONLY else ConsentForm.REGULAR
    return (
        title_of(purpose, words),
        words(f"purpose.{purpose.value}.data"),
        basis(form, purpose, words),
        kept_words(purpose, facts.shop, words),
        recipient_words(purpose, facts.shop, words),
        words("privacy_page.lasts_months", months=valid_months(purpose)),
    )

"""What somebody has to be told whom a customer named as a person to call (Art. 14 GDPR), with a slip to refuse."""

from __future__ import annotations

from localregulars.application.documents import ContactNoticeFacts
from localregulars.exporting.documents.html import blanks, heading, joined, page, paragraph
from localregulars.exporting.documents.phrases import complaint, contact, responsible
from localregulars.exporting.documents.words import Words

SECTIONS = ("what", "source", "basis", "kept", "refuse")


def contact_notice(facts: ContactNoticeFacts, words: Words) -> str:
    """One page; source, purpose, rights, and how to say no."""
    shop, named = facts.shop, facts.contact
    places = {
        "customer": facts.customer_name,
        "shop": shop.name,
        "contact": contact(shop, words),
        "after_days": named.after_days,
        "after_tries": named.after_tries,
    }
    body = [
        heading(words("contact_notice.title"), 1),
        paragraph(words("common.printed", day=words.day(facts.day)), size=8.5, soft=True),
        paragraph(words("contact_notice.hello", name=named.name)),
        paragraph(words("contact_notice.intro", **places)),
    ]
    for section in SECTIONS:
        body.append(heading(words(f"contact_notice.{section}")))
        body.append(paragraph(words(f"contact_notice.{section}_text", **places)))
    body += [
        heading(words("contact_notice.rights")),
        paragraph(joined((words("law.rights"), complaint(shop, words)), " ")),
        paragraph(responsible(shop, words)),
        paragraph("– – – – – – – – – – – – – – – – – – – – – – – –", align="center", soft=True),
        paragraph(words("contact_notice.tear", **places)),
        blanks(((words("sign_up.day"), words("sign_up.signature")),)),
    ]
    title = words.plain("common.page_title", title=words.plain("contact_notice.title"), shop=shop.name)
    return page(title, words.language, joined(body), draft=words.draft)

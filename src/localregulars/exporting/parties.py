"""Who takes part in a consent: the shop, the customer, the authority, and who receives data."""

from __future__ import annotations

from dataclasses import dataclass

from localregulars.application.documents import ShopFacts
from localregulars.domain.consent import Purpose
from localregulars.exporting.documents.words import Words
from localregulars.exporting.purpose_terms import TERMS

CONTROLLER, PRINCIPAL, AUTHORITY = "party:controller", "party:customer", "party:authority"
UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905 (thirty pairs of letters read best so)
)
"""Where the GDPR itself is the law: the European Economic Area."""


@dataclass(frozen=True, slots=True)
class Party:
    """One party with what ISO/IEC TS 27560 asks of it; nothing is ever empty but `email` and `phone`."""

    party_id: str
    role: str
    name: str
    address: str
    contact: str
    kind: str
    email: str = ""
    phone: str = ""


def controller(shop: ShopFacts, words: Words) -> Party:
    """The shop. What the owner has not said yet is put in general words: the counter is always a way to reach it."""
    who, counter = shop.responsible, words.plain("common.counter", shop=shop.name)
    return Party(
        CONTROLLER,
        "dpv:DataController",
        who.name or words.plain("common.owner_of", shop=shop.name),
        who.address or counter,
        ", ".join(who.contacts) or counter,
        "dpv:Organisation",
        who.email,
        who.phone,
    )


def authority(shop: ShopFacts, words: Words) -> Party:
    """Where the customer can complain."""
    found = words.authority(shop.country, shop.responsible.authority)
    return Party(AUTHORITY, "dpv:Authority", found.name, found.address, found.contact, "dpv:DataProtectionAuthority")


def recipient(purpose: Purpose, shop: ShopFacts, words: Words) -> Party:
    """Who outside the shop receives what, "nobody" said plainly where that is so."""
    code = TERMS[purpose].recipient
    text = recipient_words(purpose, shop, words)
    counter = words.plain("common.counter", shop=shop.name)
    return Party(f"party:recipient:{code}", "dpv:ThirdParty", text, counter, counter, "dpv:Recipient")


def recipient_words(purpose: Purpose, shop: ShopFacts, words: Words) -> str:
    """The same as one clause."""
    code = TERMS[purpose].recipient
    if code == "community" and not shop.responsible.community:
        code = "community_unknown"
    return words.plain(f"recipients.{code}", community=shop.responsible.community)


def country(shop: ShopFacts, words: Words) -> str:
    """What the shop's country is called, or general words."""
    return words.country(shop.country) if shop.country else words.plain("method.here")


def kept_words(purpose: Purpose, shop: ShopFacts, words: Words) -> str:
    """How long the data of this purpose are kept, as one clause."""
    times = shop.storage
    return words.plain(
        f"purpose.{purpose.value}.kept",
        order_lines=times.order_lines,
        visits=times.visits,
        outcomes=times.outcomes,
        feedback=times.feedback,
    )

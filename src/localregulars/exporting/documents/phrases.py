"""Sentences that several documents share: who is responsible, the rights, where to complain."""

from __future__ import annotations

from localregulars.application.documents import ShopFacts
from localregulars.domain.consent import ConsentForm, Purpose
from localregulars.exporting.documents.html import Html, escaped, joined
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import authority
from localregulars.exporting.purpose_terms import TERMS


def responsible(shop: ShopFacts, words: Words) -> Html:
    """Who is responsible; what the owner has not said yet is a marked place to fill in."""
    who = shop.responsible
    line = words(
        "law.responsible",
        name=who.name or words.gap("name"),
        address=who.address or words.gap("address"),
        contact=contact(shop, words),
    )
    if not who.officer:
        return line
    return joined((line, words("law.officer", officer=who.officer)), " ")


def contact(shop: ShopFacts, words: Words) -> Html:
    """How the shop is reached, or a marked place to fill in."""
    ways = ", ".join(shop.responsible.contacts)
    return escaped(ways) if ways else words.gap("contact")


def complaint(shop: ShopFacts, words: Words) -> Html:
    """Where to complain, with address and contact."""
    found = authority(shop, words)
    whole = ", ".join(dict.fromkeys((found.name, found.address, found.contact)))
    return words("law.complain", authority=whole)


def basis(form: ConsentForm, purpose: Purpose, words: Words) -> Html:
    """What allows it."""
    explicit = form is ConsentForm.EXPLICIT and TERMS[purpose].is_special
    return words("law.basis_explicit" if explicit else "law.basis_regular")


def title_of(purpose: Purpose, words: Words) -> Html:
    """What a purpose is called."""
    return words(f"purpose.{purpose.value}.title")

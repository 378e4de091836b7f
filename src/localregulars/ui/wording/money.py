"""Money, written in one place: with the sign of the shop's currency, as the language of the window writes it.

Its currency is that of the shop's country (ADR 0096). Of a shop that does not say where it is, amounts have no sign.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.ui.widgets.charts.number_words import MINUS, decimal, whole
from localregulars.ui.wording.holding import NO_BREAK

translate = QCoreApplication.translate
_PLACES = 2
"""Decimal places where no currency is known."""
_LATIN = "LATIN"


class Currency(NamedTuple):
    """Its sign ("£", "zł", or "EGP" where the sign is in letters that the window does not write), and its places."""

    sign: str
    places: int


@dataclass
class _Open:
    """The shop that is open."""

    country: str = ""


_OPEN = _Open()


def pay_as_in(country: str) -> None:
    """Write amounts in the money of this country (ISO 3166-1) from now on; "" writes them without a sign."""
    _OPEN.country = country


def currency() -> Currency | None:
    """What the open shop is paid in; None where that is not known."""
    return currency_of(_OPEN.country)


@cache
def currency_of(country: str) -> Currency | None:
    """The currency of a country; None for one that is not known."""
    territory = QLocale.codeToTerritory(country)
    there = QLocale(QLocale.Language.AnyLanguage, territory)
    if not country or there.territory() != territory:
        return None
    sign = unicodedata.normalize("NFKC", there.currencySymbol())
    if not sign or not all(_is_known(letter) for letter in sign):
        sign = there.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    places = sum(letter.isdecimal() for letter in there.toCurrencyString(0.0)) - 1
    return Currency(sign, places) if sign else None


def money(value: float) -> str:
    """An amount: "£12.50", "12,50 €", "−£3.00"; "12.50" where no currency is known."""
    known = currency()
    return decimal(value, _PLACES) if known is None else _signed(value, known, known.places)


def amount(amount_milli: int) -> str:
    """The same of thousandths, as visits and costs keep it."""
    return money(amount_milli / AMOUNT_UNITS)


def one_unit() -> str:
    """One of the currency, as in "for every £1"."""
    known = currency()
    return whole(1) if known is None else _signed(1.0, known, 0)


def in_currency() -> str:
    """What is typed into a field for an amount: "in £"."""
    known = currency()
    if known is None:
        return translate("money", "in your currency")
    return translate("money", "in {currency}").format(currency=known.sign)


def without_sign(typed: str) -> str:
    """What somebody typed into such a field, without the sign that they may have typed too."""
    known = currency()
    return typed if known is None else typed.replace(known.sign, "").strip()


def _signed(value: float, known: Currency, places: int) -> str:
    """The minus stands before all of it: Qt writes brackets around it, or puts it between sign and number."""
    rounded = round(value, places) + 0.0
    written = _writing().toCurrencyString(abs(rounded), known.sign, places)
    before, found, after = written.partition(known.sign)
    if found and known.sign[-1].isalpha() and after[:1].isdecimal():
        written = f"{before}{found}{NO_BREAK}{after}"  # "CHF 12.50"; Qt writes "CHF12.50"
    return f"{MINUS}{written}" if rounded < 0 else written


def _writing() -> QLocale:
    """The ways of the window's language; a computer that tells none has its numbers as English has them."""
    here = QLocale()
    is_none = here.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if is_none else here


def _is_known(letter: str) -> bool:
    return (not letter.isalpha() and letter.isprintable()) or unicodedata.name(letter, "").startswith(_LATIN)

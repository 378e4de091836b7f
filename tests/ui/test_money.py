"""Money is written with the currency of the shop's country, as the language of the window writes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from localregulars.ui.pages.numbers.typed import read_number
from localregulars.ui.widgets.money_field import MoneyField
from localregulars.ui.wording.money import amount, currency_of, in_currency, money, one_unit, pay_as_in

WRITTEN = [
    ("en_GB", "GB", "£1,234.50", "−£8.08", "£1"),
    ("C", "GB", "£1,234.50", "−£8.08", "£1"),
    ("de_DE", "GB", "1.234,50\u00a0£", "−8,08\u00a0£", "1\u00a0£"),
    ("de_DE", "DE", "1.234,50\u00a0€", "−8,08\u00a0€", "1\u00a0€"),
    ("es_ES", "ES", "1234,50\u00a0€", "−8,08\u00a0€", "1\u00a0€"),
    ("fr_FR", "FR", "1\u202f234,50\u00a0€", "−8,08\u00a0€", "1\u00a0€"),
    ("fr_FR", "CA", "1\u202f234,50\u00a0$", "−8,08\u00a0$", "1\u00a0$"),
    ("en_US", "CH", "CHF\u00a01,234.50", "−CHF\u00a08.08", "CHF\u00a01"),
    ("en_GB", "PL", "zł\u00a01,234.50", "−zł\u00a08.08", "zł\u00a01"),
]


@pytest.fixture(autouse=True)
def _put_back() -> object:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("locale", "country", "much", "less", "one"), WRITTEN)
def test_an_amount_has_the_currency_of_the_shop_s_country_where_the_window_s_language_puts_it(
    locale: str, country: str, much: str, less: str, one: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    if locale == "C":  # a computer that tells no language: Language writes its numbers with commas
        plain = QLocale.c()
        plain.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        QLocale.setDefault(plain)
    pay_as_in(country)
    assert amount(1_234_500) == much
    assert money(-8.08) == less, "a minus and no brackets"
    assert one_unit() == one


@pytest.mark.usefixtures("qapp", "british")
def test_an_amount_has_the_decimal_places_of_its_currency() -> None:
    pay_as_in("JP")
    assert money(1234.4) == "¥1,234"
    pay_as_in("KW")
    assert money(1.5) == "KWD\u00a01.500"
    pay_as_in("GB")
    assert money(-0.001) == "£0.00", "what rounds to nought has no minus"


@pytest.mark.usefixtures("qapp", "british")
def test_a_sign_in_letters_that_the_window_does_not_write_is_the_code_of_the_currency() -> None:
    assert [getattr(currency_of(code), "sign", None) for code in ("EG", "RU", "BG", "CZ")] == ["EGP", "₽", "€", "Kč"]


@pytest.mark.usefixtures("qapp", "british")
@pytest.mark.parametrize("country", ["", "XX", "??"])
def test_where_no_country_is_said_no_currency_is_guessed(country: str) -> None:
    pay_as_in(country)
    assert amount(1_234_500) == "1,234.50"
    assert one_unit() == "1"
    assert in_currency() == "in your currency"


@pytest.mark.usefixtures("british")
def test_a_sign_that_is_typed_along_is_no_mistake(qapp: object) -> None:
    pay_as_in("GB")
    field = MoneyField("How much")
    field.set_text("£4.50")
    assert field.read()
    assert field.milli == 4500
    assert read_number("£12.50") == 12.5
    assert in_currency() == "in £"
    field.deleteLater()

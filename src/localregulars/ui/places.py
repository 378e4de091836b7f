"""Zones, countries and languages to choose from, and what this computer says of itself."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from localregulars.ui.language import Language
from localregulars.ui.models.folding import in_order
from localregulars.ui.wording.countries import NAMES, country_name

translate = QCoreApplication.translate
_LANGUAGES = (
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
)
_FALLBACK_ZONE = "UTC"


@cache
def _known_zones() -> frozenset[str]:
    """Every zone of this computer's tables; they are hundreds of small files."""
    return frozenset(available_timezones())


def system_zone() -> str:
    """The IANA name of this computer's zone, "UTC" where it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if name in _known_zones() else _FALLBACK_ZONE


def system_country() -> str:
    """The ISO 3166-1 code of this computer's country, "" where it is not known."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in NAMES else ""


def likely_language() -> str:
    """What the customers of whoever is here most likely speak: the window's language, else this computer's."""
    spoken = Language.current().in_force
    return spoken if spoken in dict(_LANGUAGES) else system_language()


def system_language() -> str:
    """The ISO 639-1 code of this computer's language if we offer it, else English."""
    code = QLocale.languageToCode(QLocale.system().language())
    return code if code in dict(_LANGUAGES) else "en"


def zones() -> tuple[tuple[str, str], ...]:
    """Zones as (IANA name, words), by their words, in the language of now: places only, no former or technical names.

    The words begin with the place, so that typing it in a list finds it.
    """
    return _zones_in(Language.current().in_force)


@cache
def _zones_in(_language: str) -> tuple[tuple[str, str], ...]:
    names = {name for name in _known_zones() if "/" in name and _country_of(name)}
    names.add(system_zone())
    if zone_name(system_zone()) != _FALLBACK_ZONE:  # which has several names
        names.add(_FALLBACK_ZONE)
    return tuple(sorted(((name, zone_name(name)) for name in names), key=lambda pair: in_order(pair[1])))


def zone_name(zone: str) -> str:
    """A zone in words: the place that it is named after, and in which country that is, if that is known."""
    place, country = zone.rpartition("/")[2].replace("_", " "), _country_of(zone)
    if country not in NAMES:
        return place
    return translate("ShopStep", "{place}, {country}").format(place=place, country=country_name(country))


def _country_of(zone: str) -> str:
    """The code of the country that a zone belongs to, "" for a former name and for zones of no country."""
    return _countries_of_zones().get(zone, "")


@cache
def _countries_of_zones() -> dict[str, str]:
    """Asked for by country: to ask for each zone takes six times as long, and the window waits for it."""
    none = {QLocale.Country.AnyTerritory, QLocale.Country.World}
    return {
        bytes(zone.data()).decode("ascii", "replace"): QLocale.territoryToCode(country)
        for country in QLocale.Country
        if country not in none
        for zone in QTimeZone.availableTimeZoneIds(country)
    }


def countries() -> tuple[tuple[str, str], ...]:
    """Countries as (code, name), by name, in the language of now."""
    return _countries_in(Language.current().in_force)


@cache
def _countries_in(_language: str) -> tuple[tuple[str, str], ...]:
    """By the language of now, which they are asked for in: to fold and sort so many names takes a while."""
    return tuple(sorted(((code, country_name(code)) for code in NAMES), key=lambda pair: in_order(pair[1])))


def languages() -> list[tuple[str, str]]:
    """Languages as (code, what it calls itself)."""
    return list(_LANGUAGES)

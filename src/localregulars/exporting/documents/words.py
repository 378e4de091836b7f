"""The words of the documents in one language, with places that are filled and escaped in one step."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from localregulars.application.documents import is_draft, written_language
from localregulars.domain.errors import InputRefusedError
from localregulars.exporting.documents.html import Html, escaped, gap

AUTHORITIES = "authorities.toml"
COUNTRIES = "countries.toml"


@dataclass(frozen=True, slots=True)
class Authority:
    """Who supervises data protection, and how they are reached."""

    name: str
    address: str
    contact: str


class Words:
    """One language. `words("section.name", place=value)` gives HTML; values that are not HTML yet are escaped."""

    def __init__(
        self,
        language: str,
        texts: Mapping[str, str],
        authorities: Mapping[str, Authority],
        countries: Mapping[str, str] | None = None,
    ) -> None:
        self.language = language
        self._texts, self._authorities, self._countries = texts, authorities, countries or {}

    @property
    def draft(self) -> str:
        """What has to stand on top while no native lawyer has read these words; "" where that is not needed."""
        return self._texts["common.draft"] if is_draft(self.language) else ""

    def keys(self) -> frozenset[str]:
        """Every text that there is, as "section.name"."""
        return frozenset(self._texts)

    def __contains__(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._texts

    def __call__(self, key: str, **values: object) -> Html:
        """The text as HTML. An unknown key or a place without a value is a mistake of ours (`KeyError`)."""
        places = {name: escaped(value) for name, value in values.items()}
        return Html(escaped(self._texts[key]).format_map(places))

    def plain(self, key: str, **values: object) -> str:
        """The text as it is, for what is not HTML."""
        return self._texts[key].format_map(values)

    def listed(self, key: str, **values: object) -> list[Html]:
        """The lines of a text, each on its own."""
        rows = self._texts[key].strip().splitlines()
        places = {name: escaped(value) for name, value in values.items()}
        return [Html(escaped(row).format_map(places)) for row in rows]

    def day(self, day: date) -> str:
        """A date as it is written in this language: "3 June 2027"."""
        month = self._texts["common.months"].split()[day.month - 1]
        number = str(day.day) if day.day > 1 else self._texts["common.first"]
        return self.plain("common.date", day=number, month=month, year=day.year)

    def number(self, value: float, decimals: int | None = None) -> str:
        """A number with the mark that this language puts before decimals; by default with one where there is one."""
        written = f"{value:.1f}".removesuffix(".0") if decimals is None else f"{value:.{decimals}f}"
        return written if self.language == "en" else written.replace(".", ",")

    def gap(self, what: str) -> Html:
        """A marked place for what the shop still has to say; `what` is a key of `what`."""
        return gap(self.plain("common.gap", what=self.plain(f"what.{what}")))

    def country(self, code: str) -> str:
        """What a country is called in this language; a code that is not known stays as it is."""
        return self._countries.get(code.upper(), code)

    def authority(self, country: str, named: str = "") -> Authority:
        """The authority of a country, or the one that the owner named; general words where neither is known."""
        general = Authority(*(self.plain(f"law.authority{part}") for part in ("", "_address", "_contact")))
        known = self._authorities.get(country.upper(), general)
        return Authority(named, general.address, general.contact) if named and named != known.name else known


def load_words(folder: Path, language: str) -> Words:
    """The words in this language, in English where there are none in it. `folder` is `resources/documents`.

    Raises:
        InputRefusedError: the file is missing or is not what was shipped.
    """
    written = written_language(language)
    authorities = {
        country: Authority(**entry) for country, entry in _read(folder / AUTHORITIES).items() if isinstance(entry, dict)
    }
    countries = dict(_flat({written: _read(folder / COUNTRIES).get(written, {})}))
    names = {key.partition(".")[2]: name for key, name in countries.items()}
    return Words(written, dict(_flat(_read(folder / f"{written}.toml"))), authorities, names)


def own_words(folder: Path, language: str) -> Words:
    """The words of a page that goes with files: `folder` is `resources/export` or `resources/takeaway`.

    Raises:
        InputRefusedError: the file is missing or is not what was shipped.
    """
    return Words(language, dict(_flat(_read(folder / f"{language}.toml"))), {})


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        msg = f"The words of the documents ({path.name}) cannot be read; install the program again."
        raise InputRefusedError(msg) from error


def _flat(document: dict[str, object], before: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in document.items():
        if isinstance(value, dict):
            found += _flat(value, f"{before}{name}.")
        else:
            found.append((f"{before}{name}", str(value)))
    return found

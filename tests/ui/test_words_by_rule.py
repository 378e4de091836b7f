"""How words are written in each language, as far as a rule can tell: marks, quotes, how people are addressed, terms."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from scripts.handbook_words import KEYS
from scripts.translations import LANGUAGES, Message, in_code, messages, ts_file

ROOT = Path(__file__).resolve().parents[2]
EVERY_LANGUAGE = ("en", *LANGUAGES)
NO_BREAK = "\N{NO-BREAK SPACE}"
QUOTES = frozenset("“”„«»")

MARKS = {
    "a hyphen where a minus belongs": re.compile(r"(?<![\w.,;)\]}\N{EN DASH}-])-\d"),
    "three dots where an ellipsis belongs": re.compile(r"\.\.\."),
    "two blanks": re.compile(r"\S  +\S"),
    "a blank before a comma or a full stop": re.compile(r"\w [,.](?=\s|$)"),
}
"""Wrong in every language."""
OF_A_LANGUAGE = {
    "en": {"another language's quotes": re.compile("[„«»]")},
    "de": {
        "another language's quotes": re.compile('[”«»"]'),
        "a quotation that is not closed": re.compile("„[^“]*$|^[^„]*“"),
        "somebody called du": re.compile(r"\b(du|dich|dir|dein\w*|euch|euer|eure\w*)\b", re.IGNORECASE),
    },
    "es": {
        "another language's quotes": re.compile('[„“”"]'),
        "a question or a call that is not opened": re.compile(r"^[^¿]*\?|^[^¡]*!"),
        "somebody called tú": re.compile(r"\b(tú|tu|tus|te|ti|contigo|vosotr\w+|vuestr\w+)\b", re.IGNORECASE),
    },
    "fr": {
        "another language's quotes or apostrophe": re.compile('[„“”"\N{RIGHT SINGLE QUOTATION MARK}]'),
        "a blank that may break before a mark": re.compile(r"[ \n](?:[:;?!»]|%(?![nL]))"),
        "no blank before a mark": re.compile(rf"[^\s{NO_BREAK}][;?!»](?=\s|$)|[^\W\d]:(?=\s|$)"),
        "a blank that may break after a quote": re.compile(rf"«[^{NO_BREAK}]"),
        "a count behind “derniers”, which stands before it": re.compile(r"derni(?:er|ère)s (?:\{|\d)"),
        "somebody called tu": re.compile(r"\b(tu|toi|tes)\b|\bt'", re.IGNORECASE),
    },
}
"""The people at the screen and at the counter are Sie, usted and vous; docs/translating.md says so."""
NOT_SAID = {
    "en": r"signs? of life|churn(?!ed butter)|win.?back",
    "de": r"lebenszeichen|check-?ins?\b|alarm|\bkündig",
    "es": r"señal(es)? de vida|\bvoz\b(?! alta)|\bvoces\b|período|chequeo|alarma",
    "fr": r"signes? de vie|plaintes?\b|sondages?\b|évènement|\b(re)?tapez\b|\bpressez\b|alarme|check-?in|c'est répondu",
}
"""Words that alarm, say another thing, or stand for something that has another name in the list of terms."""
SEARCHED_FOR = {"AlertsSection", "DailySection", "BackupsSection"}
"""Where settings are found by other words too: "alarm", "signals"."""
PIECE = {
    "en": r"(?<!in one )(?<!\{)\bpieces?\b",
    "de": r"(?<!in einem )\bstücke?s?\b",
    "es": r"(?<!de una )(?<!\{)\bpiezas?\b",
    "fr": r"\bpièces?\b",
}
"""What our own code calls words and photos that customers let others see."""
HEALTH = {
    "en": r"\b(ill|illness|sick|sickness|disease|depress\w*|dement\w*|diagnos\w*)\b",
    "de": r"\b(krank\w*|krankheit\w*|depress\w*|dement\w*|diagnos\w*)\b",
    "es": r"\b(enferm\w*|depres\w*|demencia\w*|diagn\w*)\b",
    "fr": r"\b(malad\w*|dépress\w*|démen\w*|diagnos\w*|souffrant\w*)\b",
}
NEVER = re.compile(r"\b(never|no|nie|keine?|nunca|ni|jamais|nothing)\b", re.IGNORECASE)
"""The window speaks of illness only to say that it is never written down."""
TERMS = {
    "survey": ("Umfrage", "encuesta", "enquête"),
    "poll": ("Abstimmung", "votaci", "vote"),
    "passphrase": ("Passphrase", "frase", "phrase"),
    "recovery code": ("Rettungscode", "código", "code"),
    "recovery sheet": ("Rettungsblatt", "hoja de recuperación", "feuille de secours"),
    "wish": ("W[uü]nsch", "dese", "souhait"),
    "handbook": ("Handbuch", "manual", "manuel"),
    "invitation": ("[Ee]inlad|[Ee]ingeladen", "invita", "[Ii]nvit"),
    "customer number": ("Kundennummer", "número", "numéro client"),
    "subscription": ("Abo", "abono", "abonnement"),
    "appointment": ("Termin", "cita", "rendez-vous"),
    "care card": ("Absprachen", "acuerdos", "carte des accords"),
    "regulars": ("Stammg[aä]st", "habitual", "habitué"),
}
"""One word each, by the English one, in German, Spanish and French."""
OPENED = (("See the answers", "The answers"), ("See the answers", "The answers: {survey}"))
"""A button, and the heading of what it opens."""


def test_there_is_a_rule_for_each_language_that_is_spoken() -> None:
    assert set(OF_A_LANGUAGE) == set(NOT_SAID) == set(HEALTH) == set(EVERY_LANGUAGE)


@cache
def known(language: str) -> tuple[Message, ...]:
    """The messages of a language, read once."""
    return tuple(messages(ts_file(language)))


@cache
def shown(language: str) -> tuple[tuple[str, str], ...]:
    """Everything that the window says in a language, behind where it is said."""
    if language == "en":
        return tuple((text.context, text.source) for text in in_code())
    return tuple((each.text.context, form) for each in known(language) for form in each.forms)


def printed(language: str) -> Iterator[tuple[str, str]]:
    """Everything that goes onto paper or into files in a language; consent words, whose wording is fixed, elsewhere."""
    for folder in ("documents", "export", "takeaway"):
        texts = tomllib.loads((ROOT / "resources" / folder / f"{language}.toml").read_text(encoding="utf-8"))
        yield from _leaves(f"{folder}/{language}.toml", texts)


_IN_ENGLISH = {"status", "draft"}
"""Keys of a draft's mark, which is the same in every language."""


def _leaves(where: str, texts: object) -> Iterator[tuple[str, str]]:
    if isinstance(texts, dict):
        for key, text in texts.items():
            if key in _IN_ENGLISH:
                continue
            yield from _leaves(f"{where} {key}", text)
    elif isinstance(texts, str):
        yield where, texts


def chapters(language: str) -> Iterator[tuple[str, str]]:
    """The handbook in a language, without what is code there."""
    folder = ROOT / "docs" / "handbook" / ("" if language == "en" else language)
    for chapter in sorted(folder.glob("*.md")):
        words = re.sub(r"<!--.*?-->|`[^`]*`|\]\([^)]*\)", "", chapter.read_text(encoding="utf-8"), flags=re.DOTALL)
        yield from ((chapter.name, line) for line in words.splitlines())


def wrong(
    texts: Iterator[tuple[str, str]] | tuple[tuple[str, str], ...], rules: dict[str, re.Pattern[str]]
) -> list[str]:
    """What breaks a rule, a line each."""
    return [
        f"{where}: {text!r}: {what}, {found.group()!r}"
        for where, text in texts
        if "(*" not in text
        for what, rule in rules.items()
        if (found := rule.search(text))
    ]


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_marks_quotes_and_how_people_are_addressed_are_those_of_the_language(language: str) -> None:
    assert wrong(shown(language), MARKS | OF_A_LANGUAGE[language]) == []


def test_no_quotes_are_put_around_words_by_code_which_knows_no_language() -> None:
    """They stand in texts that are translated: an f-string would put English ones into every language."""
    found = [
        f"{file.relative_to(ROOT)}:{part.lineno}"
        for file in sorted((ROOT / "src" / "localregulars" / "ui").rglob("*.py"))
        for made in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(made, ast.JoinedStr)
        for part in made.values
        if isinstance(part, ast.Constant) and QUOTES.intersection(str(part.value))
    ]
    assert found == []


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_what_somebody_wrote_stands_in_the_quotes_of_the_language(language: str) -> None:
    around = {"de": "„{words}“", "es": "«{words}»", "fr": f"«{NO_BREAK}{{words}}{NO_BREAK}»"}
    said = {form for each in known(language) if each.text.source == "“{words}”" for form in each.forms}
    assert said == {around[language]}


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_paper_keeps_the_same_rules(language: str) -> None:
    rules = MARKS | OF_A_LANGUAGE[language]
    names = {what: rule for what, rule in rules.items() if "quot" not in what}
    assert wrong(printed(language), names) == []


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_handbook_addresses_people_as_the_window_does(language: str) -> None:
    rules = {what: rule for what, rule in OF_A_LANGUAGE[language].items() if what.startswith("somebody")}
    assert wrong(chapters(language), rules) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_in_the_handbook_are_those_that_stand_on_the_keyboards_of_the_language(language: str) -> None:
    english = set(KEYS[language].values()) - set(KEYS[language])
    found = [
        f"{chapter.name}: {code}"
        for chapter in sorted((ROOT / "docs" / "handbook" / language).glob("*.md"))
        for code in re.findall(r"`([^`]+)`", chapter.read_text(encoding="utf-8"))
        if english & set(code.split("+"))
    ]
    assert found == []


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_nothing_is_called_by_a_word_that_alarms_or_means_something_else(language: str) -> None:
    rules = {"not said": re.compile(NOT_SAID[language], re.IGNORECASE)}
    said = tuple((where, text) for where, text in shown(language) if where not in SEARCHED_FOR)
    assert wrong(said, rules) + wrong(chapters(language), rules) + wrong(printed(language), rules) == []


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_window_says_what_is_shown_of_somebody_and_never_speaks_of_a_piece(language: str) -> None:
    assert wrong(shown(language), {"a piece": re.compile(PIECE[language], re.IGNORECASE)}) == []


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_window_speaks_of_illness_only_where_it_says_never_to_write_it_down(language: str) -> None:
    rules = {"a guess at health": re.compile(HEALTH[language], re.IGNORECASE)}
    assert wrong(tuple((where, text) for where, text in shown(language) if not NEVER.search(text)), rules) == []


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_term_has_one_word(language: str, term: str) -> None:
    word = re.compile(TERMS[term][LANGUAGES.index(language)], re.IGNORECASE)
    named = re.compile(rf"(?<!Local )\b{term}\b(?!\}})", re.IGNORECASE)
    otherwise = [
        f"{each.text.context}: {each.text.source!r}: {each.forms}"
        for each in known(language)
        if each.is_finished and named.search(each.text.source) and not any(word.search(form) for form in each.forms)
    ]
    assert otherwise == [], "docs/translating.md has the list"


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_what_a_button_opens_is_headed_by_the_word_on_the_button(language: str) -> None:
    said = {text: text for _where, text in shown("en")}
    if language != "en":
        said = {each.text.source: each.forms[0] for each in known(language)}
    apart = [
        (said[button], said[heading])
        for button, heading in OPENED
        if not _things(said[button]) & _things(said[heading])
    ]
    assert apart == []


def _things(text: str) -> set[str]:
    """The words of a text that are not short ones."""
    return set(re.findall(r"[^\W\d_]{4,}", re.sub(r"\{\w+\}", "", text).lower()))


CARDS = {
    "de": (r"\bKarten?\b", "schicken|befördert|Programms"),
    "es": (r"\b[Tt]arjetas?\b(?! de cliente)", "envia|lleva|echamos de menos|preguntarle|números de"),
    "fr": (r"\b[Cc]artes?\b(?! (des accords|client))", "envoyer|porte la|manquez|demander|numéro de"),
}
"""What is called a card, and on paper the words beside one that is sent."""


@pytest.mark.parametrize("language", CARDS)
def test_a_card_is_one_of_today_or_one_that_is_sent(language: str) -> None:
    """The care card is called Absprachen, acuerdos, carte des accords; that of a till has a name of its own as well."""
    called_so, card = re.compile(CARDS[language][0]), re.compile(r"(?<!care )\bcards?\b", re.IGNORECASE)
    messages_so = [each.text.source for each in known(language) if any(map(called_so.search, each.forms))]
    assert [source for source in messages_so if not card.search(source)] == []
    english = {name: [line for where, line in chapters("en") if where == name] for name, _line in chapters("en")}
    for name, theirs in english.items():
        ours = [line for where, line in chapters(language) if where == name]
        assert len(called_so.findall("\n".join(ours))) <= len(card.findall("\n".join(theirs))), name
    papers = [(where, text) for where, text in printed(language) if called_so.search(text)]
    assert [(where, text) for where, text in papers if not re.search(CARDS[language][1], text)] == []


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("en", "between -3 and 7", "minus"),
        ("en", "Wait...", "ellipsis"),
        ("de", "Hast du Zeit?", "du"),
        ("de", "Mit „Hallo”", "quotes"),
        ("es", "Cuándo vuelve?", "opened"),
        ("es", "Escriba tu nombre.", "tú"),
        ("fr", "Pourquoi ?", "break before"),
        ("fr", "Pourquoi?", "no blank"),
        ("fr", "L\N{RIGHT SINGLE QUOTATION MARK}heure", "apostrophe"),
        ("fr", "Dis-moi ce que tu veux.", "tu"),
    ],
)
def test_what_breaks_a_rule_is_found(language: str, text: str, fault: str) -> None:
    found = wrong(((language, text),), MARKS | OF_A_LANGUAGE[language])
    assert any(fault in line.rsplit(":", 1)[1] for line in found), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A5, 18-20 o'clock, +44, year-month-day"),
        ("de", "„Warum?“ um 08:40, 2026-03-02"),
        ("es", "¿Qué? ¡Gracias! 08:40"),
        ("fr", f"«{NO_BREAK}Pourquoi{NO_BREAK}?{NO_BREAK}» à 08:40, 5{NO_BREAK}%, %n jours, http://a.fr"),
    ],
)
def test_what_is_right_breaks_none(language: str, text: str) -> None:
    assert wrong(((language, text),), MARKS | OF_A_LANGUAGE[language]) == []

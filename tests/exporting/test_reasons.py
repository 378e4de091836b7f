"""Every reason for asking after somebody has a sentence for the customer, in four languages, with its numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.exporting import made_up
from tests.exporting.made_up import LANGUAGES, words
from tests.reasons import made_up_reasons, with_one_of_each

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.exporting.documents.reasons import reason_sentence

MANY = {
    "en": ("visits", "weeks", "minutes"),
    "de": ("Besuche", "Wochen", "Minuten"),
    "es": ("visitas", "semanas", "minutos"),
    "fr": ("visites", "semaines", "minutes"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_sentence_for_every_reason_with_all_its_numbers(language: str) -> None:
    known, said = words(language), set()
    for reason in made_up_reasons(made_up.DAY):
        text = reason_on_slip(reason, language)
        for number in numbers_told(reason, language):
            assert re.search(rf"(?<!\d){re.escape(number)}(?!\d)", text), (text, number)
        said.add(text)
        lone = reason_on_slip(with_one_of_each(reason), language)
        assert not re.search(rf"(?<![\d.,:])1 ({'|'.join(MANY[language])})\b", lone), lone
    assert len(said) == len(made_up_reasons(made_up.DAY))
    unnamed = Reason(ReasonCode.HAS_INSTEAD, {"item": 8, "visits_with": 5, "visits_without": 6})
    assert known.plain("reason.something_else") in reason_on_slip(unnamed, language)


def test_a_slip_for_somebody_who_still_came_does_not_speak_of_being_away() -> None:
    known = words("en")
    facts = replace(made_up.asked_after(), reasons=tuple(made_up_reasons(made_up.DAY)[3:]), still_came=True)
    html = made_up.documents().asked_after(facts, "en")
    assert known("asked_after.not_seen_still_comes") in html
    assert known("asked_after.not_seen") not in html
    assert known("asked_after.away") not in html


def test_a_pause_longer_than_all_is_said_so() -> None:
    never = Reason(ReasonCode.RARE_GAP, {"gaps_seen": 84, "gaps_shorter": 84, "visits_seen": 85})
    assert "In 85 visits that we know you had never been away that long." in reason_on_slip(never, "en")


def reason_on_slip(reason: Reason, language: str) -> str:
    return str(reason_sentence(reason, words(language))).replace("&#x27;", "'").replace("\xa0", " ")


def numbers_told(reason: Reason, language: str) -> list[str]:
    """How the numbers of a reason have to stand in the text; not those that say the same in words."""
    mark = "." if language == "en" else ","
    told = []
    for key, value in reason.numbers.items():
        match key:
            case "usual" | "now" if reason.numbers["measure"] == "amount":
                told.append(f"{float(value) / 1000:.2f}".replace(".", mark))
            case "now_minute" | "usual_minute" | "missing_minute":
                told.append({475: "08:00", 603: "10:00", 783: "13:00", 963: "16:00"}[int(value)])
            case "now_weekday" | "usual_weekday":
                told.append(words(language).plain("reason.weekdays").split()[int(value)])
            case "last_had" | "last_visit" | "appointment":
                told.append(words(language).day(date.fromisoformat(str(value))))
            case "in_10_lately" if not value:
                pass  # "hardly any" says it
            case "item" | "category" | "measure":
                pass
            case "visits_seen" | "days" if reason.code in (ReasonCode.RARE_GAP, ReasonCode.WANTS_TO_BE_ASKED):
                pass  # the pauses and the day of the last visit say it
            case "item_name" | "category_name":
                told.append(str(value))
            case _:
                told.append(f"{float(value):g}".replace(".", mark))
    return told

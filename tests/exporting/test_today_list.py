"""Today's list on paper: what is on it in four languages, and what is left to the screen."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exporting import made_up
from tests.exporting.made_up import HOSTILE, LANGUAGES, words
from tests.reasons import made_up_reasons, with_one_of_each

from localregulars.application.noticing.today_list import ListedPerson, TodayListFacts
from localregulars.application.read_models import QueueCard
from localregulars.domain.check_in import CheckInOutcome, ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.exporting.documents.html import isolated
from localregulars.exporting.documents.reasons import OF_THEM, reason_sentence

REASONS = made_up_reasons(made_up.DAY)
MISSING = ListedPerson("Maria Okafor", "t1", REASONS[0])
CALLED = ListedPerson("Tom Lind", "t2", REASONS[1], 2, (ContactChannel.PHONE, ContactChannel.IN_PERSON))
STILL_COMES = ListedPerson("", "4711", REASONS[3], still_comes=True)


def facts(*people: ListedPerson) -> TodayListFacts:
    return TodayListFacts(made_up.SHOP, made_up.DAY, made_up.DAY, people)


def listed(language: str, *people: ListedPerson, is_narrow: bool = False) -> str:
    html = made_up.documents().today_list(facts(*people), language, is_narrow=is_narrow)
    text = unescape(re.sub(r"<[^>]+>", " ", html.split("<body", 1)[1]))
    return re.sub(r"\s+", " ", text.translate(dict.fromkeys((0x2068, 0x2069))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_narrow", [False, True])
def test_each_person_has_a_reason_ways_words_to_say_boxes_and_room_for_a_note(language: str, is_narrow: bool) -> None:
    known = words(language)
    text = listed(language, MISSING, CALLED, STILL_COMES, is_narrow=is_narrow)
    said = [unescape(str(reason_sentence(reason, known, OF_THEM))) for reason in (REASONS[0], REASONS[1], REASONS[3])]
    for wanted in ("Maria Okafor", "Tom Lind", "4711", *said, known.plain("channel.phone")):
        assert wanted in text
    for wanted in (
        known.plain("today_list.private"),
        known.plain("today_list.say_contact", shop=made_up.SHOP.name),
        known.plain("today_list.say_still_comes"),
    ):
        assert wanted.replace("\N{NO-BREAK SPACE}", " ") in text
    for box in known.plain("today_list.boxes").strip().splitlines():
        assert text.count(box) >= 3
    assert text.count(f" {known.plain('today_list.note')} ") == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_said_of_them_and_not_to_them(language: str) -> None:
    to_them = re.compile(r"(?<!-)\b(You|you|your|Sie|Ihre?n?|usted|vous|votre)\b")
    for reason in [*REASONS, *(with_one_of_each(one) for one in REASONS)]:
        assert not to_them.search(str(reason_sentence(reason, words(language), OF_THEM)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_box_says_how_somebody_is(language: str) -> None:
    """Unwell and lonely are told to the owner, or entered on the screen, and never lie about beside a name."""
    boxes = words(language).plain("today_list.boxes").strip().splitlines()
    assert len(boxes) == len(CheckInOutcome) - 1
    ill = re.compile(r"ill|sick|unwell|lonely|krank|einsam|enferm|sol[oa]\b|malad|seul", re.IGNORECASE)
    assert not [box for box in boxes if ill.search(box)]


def test_only_the_strongest_reason_and_no_number_to_call_come_onto_paper() -> None:
    signals = tuple(Signal(SignalCode.ABSENCE, 3.0 - n, made_up.DAY, (REASONS[n],)) for n in range(3))
    card = QueueCard(
        CheckInId(1), CustomerId(1), "Maria", "t1", made_up.DAY, made_up.DAY, signals, (Purpose.CONTACT_PHONE,)
    )
    person = ListedPerson.of(card)
    assert (person.reason, person.further) == (REASONS[0], 2)
    assert person.ways == (ContactChannel.PHONE, ContactChannel.IN_PERSON)
    text = listed("en", person)
    assert "More on the screen." in text
    assert str(reason_sentence(REASONS[1], words("en"), OF_THEM)) not in text


def test_who_still_comes_is_greeted_at_the_next_visit_whatever_ways_they_agreed_to() -> None:
    signal = Signal(SignalCode.DECLINE, 2.0, made_up.DAY, (REASONS[3],))
    card = QueueCard(
        CheckInId(1), CustomerId(1), "Maria", "t1", made_up.DAY, made_up.DAY, (signal,), (Purpose.CONTACT_PHONE,)
    )
    text = listed("en", ListedPerson.of(card))
    assert words("en").plain("today_list.next_visit") in text
    assert words("en").plain("channel.phone") not in text


def test_a_day_without_anybody_is_said_calmly_and_older_reasons_say_of_when() -> None:
    assert words("en").plain("today_list.nobody") in listed("en")
    earlier = TodayListFacts(made_up.SHOP, made_up.DAY, made_up.DAY.replace(day=1), (MISSING,))
    assert "Reasons as of 1 June 2026." in made_up.documents().today_list(earlier, "en")
    assert "Reasons as of" not in listed("en", MISSING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_names_print_as_they_were_typed_and_change_nothing_else(language: str) -> None:
    text = listed(language, ListedPerson(HOSTILE, "", REASONS[0]))
    assert re.sub(r"\s+", " ", HOSTILE) in text
    assert text.replace(re.sub(r"\s+", " ", HOSTILE), "Ana") == listed(language, ListedPerson("Ana", "", REASONS[0]))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_a_name_is_one_run_of_its_own_whatever_marks_of_direction_it_holds(name: str) -> None:
    """What UAX 9 asks for: one isolate around it, and nothing in it that opens or ends another."""
    shown = unescape(isolated(name))
    kinds = [unicodedata.bidirectional(character) for character in shown]
    assert (kinds[0], kinds[-1]) == ("FSI", "PDI")
    assert not {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} & set(kinds[1:-1])
    keeps = [c for c in name if unicodedata.bidirectional(c) not in {"LRE", "RLE", "LRO", "RLO", "PDF"}]
    assert [c for c in keeps if unicodedata.bidirectional(c) not in {"LRI", "RLI", "FSI", "PDI"}] == list(shown[1:-1])

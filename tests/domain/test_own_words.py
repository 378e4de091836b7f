"""An owner words the question; what is promised to every customer stays, whatever they type."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.shops import NOTICES

from localregulars.application.consent.notices import load_notices
from localregulars.domain.consent import EXPLICIT_ONLY, Notice, Purpose, valid_months
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.own_words import LONGEST_OWN_WORDS, months_in, own_words, parts_of

SHIPPED = load_notices(NOTICES)
NOTES = next(notice for notice in SHIPPED if notice.purpose is Purpose.NOTES and notice.language == "en")
HISTORY = next(notice for notice in SHIPPED if notice.purpose is Purpose.HISTORY and notice.language == "en")
ASKED = "Shall we write down what you like, and your dog's name?"
EXPRESS = {"en": "I expressly agree", "de": "Ich stimme ausdrücklich zu", "es": "expresamente", "fr": "expressément"}


@pytest.mark.parametrize("notice", SHIPPED, ids=lambda notice: f"{notice.language}-{notice.purpose.value}")
def test_every_notice_of_the_program_asks_first_and_promises_after_that(notice: Notice) -> None:
    parts = parts_of(notice.purpose, notice.text)
    assert parts.text == notice.text
    assert "?" in parts.asked
    assert "?" not in parts.promised
    assert months_in(parts.promised) == (valid_months(notice.purpose),)
    assert (EXPRESS[notice.language] in parts.promised) == (notice.purpose in EXPLICIT_ONLY)
    assert EXPRESS[notice.language] not in parts.asked
    everywhere = parts.promised.split("\n\n")[-1]  # who is responsible, and the rights
    assert all(other.text.endswith(everywhere) for other in SHIPPED if other.language == notice.language)
    assert own_words(parts.asked, notice) == notice.text
    assert own_words(notice.text, notice) == notice.text


anything = st.text(max_size=300)
asked_somewhere = st.builds(
    lambda before, after: f"{before} May we, for 12, 24 or 25 months? {after}", anything, anything
)


@given(anything | asked_somewhere, st.sampled_from(SHIPPED))
def test_whatever_is_typed_the_promises_stand_behind_it_once_or_it_is_refused(typed: str, shipped: Notice) -> None:
    promised = parts_of(shipped.purpose, shipped.text).promised
    try:
        text = own_words(typed, shipped)
    except InputRefusedError:
        return
    assert text.endswith("\n\n" + promised)
    assert text.count(promised) == 1
    assert parts_of(shipped.purpose, text).promised == promised
    assert "?" in text.removesuffix(promised) or any(mark in text for mark in "؟？")
    assert all(letter.isprintable() or letter in "\n\u00ad\u200c\u200d\u00a0" or letter.isspace() for letter in text)
    assert own_words(text, shipped) == text  # to save them again changes nothing


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd", "Po"]), min_size=30, max_size=300))
def test_readable_words_that_ask_are_taken_as_they_are(typed: str) -> None:
    assume(not set(typed.casefold().split()) & {"the"})
    asked = f"{typed} – may we?"
    assert own_words(asked, NOTES).startswith(unicodedata.normalize("NFC", asked))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Write what you ask your customers, or go back to the program's words."),
        (" \n\t\n ", "Write what you ask your customers, or go back to the program's words."),
        ("May we? " * 2_500, f"Keep it to {LONGEST_OWN_WORDS} characters: customers read it at the counter."),
        (f"{ASKED}\x07", "It holds characters that cannot be read; type that part instead of pasting it."),
        (f"\u202e{ASKED}", "It holds characters that cannot be read; type that part instead of pasting it."),
        ("Ok?", "Ask a whole question and say what it is for, so that both yes and no are answers to it."),
        (
            "We write down what you like and your dog's name.",
            "Ask a whole question and say what it is for, so that both yes and no are answers to it.",
        ),
        (
            "Dürfen wir uns aufschreiben, was Sie mögen und wie der Hund heißt, und Ihnen das nächste Mal helfen?",
            "These words are in another language than the one that is chosen; choose the language first.",
        ),
    ],
)
def test_what_nobody_could_say_yes_or_no_to_is_refused_in_one_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        own_words(typed, NOTES)
    assert str(refused.value) == sentence


def test_how_long_things_are_kept_has_to_come_back_in_own_words() -> None:
    with pytest.raises(InputRefusedError) as refused:
        own_words("May we remember your visits? What you had goes after 12 months, of course.", HISTORY)
    assert str(refused.value) == "Say as well how long it is kept, in months; your words leave out: 25."
    whole = "May we remember your visits? What you had goes after 12 months, single visits after 25."
    assert own_words(whole, HISTORY).startswith(whole)
    with pytest.raises(InputRefusedError):
        own_words("May we remember your visits for 125 months, and what you had for 112 days?", HISTORY)


@pytest.mark.parametrize("notice", SHIPPED, ids=lambda notice: f"{notice.language}-{notice.purpose.value}")
def test_the_words_of_another_language_are_noticed_and_those_of_the_own_never(notice: Notice) -> None:
    asked = parts_of(notice.purpose, notice.text).asked
    for other in SHIPPED:
        if other.purpose is notice.purpose and other.language != notice.language:
            with pytest.raises(InputRefusedError, match="another language"):
                own_words(asked, other)


def test_a_text_too_short_to_hold_promises_is_all_question_and_nothing_is_built_on_it() -> None:
    short = Notice(Purpose.NOTES, 9, "en", "May we write things down?")
    assert parts_of(short.purpose, short.text).promised == ""
    assert parts_of(short.purpose, short.text).text == short.text
    with pytest.raises(InputRefusedError, match="not whole"):
        own_words(ASKED, short)


def test_spaces_empty_lines_and_windows_line_ends_make_no_other_words() -> None:
    assert own_words(f"  {ASKED}  \r\n\r\n\r\n\r\nWe smile.\t", NOTES) == own_words(f"{ASKED}\n\nWe smile.", NOTES)

"""Topics that are the same are found to be, and a theme's priority moves the right way only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import FeedbackKind, Mood
from localregulars.domain.themes import HALF_LIFE_DAYS, Voice, priority, theme_name, topic_key, weight

VOICES = st.builds(
    Voice,
    st.one_of(st.none(), st.integers(1, 6)),
    st.sampled_from(FeedbackKind),
    st.one_of(st.none(), st.sampled_from(Mood)),
    st.integers(0, 400),
)
COMPLAINT = FeedbackKind.COMPLAINT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Opening hours", "opening-hours"),
        ("opening  hours!", "OPENING HOURS"),
        ("Café", "cafe"),
        ("Öffnungszeiten", "offnungszeiten"),
        ("Straße", "STRASSE"),
    ],
)
def test_case_accents_blanks_and_punctuation_do_not_make_another_topic(one: str, other: str) -> None:
    assert topic_key(one) == topic_key(other)


@given(st.text(max_size=40))
def test_a_topic_key_is_its_own_key(word: str) -> None:
    assert topic_key(topic_key(word)) == topic_key(word)


def test_different_words_stay_apart_and_a_theme_needs_a_name() -> None:
    assert len({topic_key(word) for word in ("coffee", "coffees", "tea", "ice tea")}) == 4
    for bad in ("", " ", "!?"):
        with pytest.raises(InputRefusedError):
            theme_name(bad)


@given(st.lists(VOICES, max_size=8), VOICES)
def test_more_voices_never_lower_a_priority(voices: list[Voice], more: Voice) -> None:
    before, after = priority(voices), priority([*voices, more])
    assert after.value >= before.value
    assert after.people >= before.people


@given(st.lists(VOICES, min_size=1, max_size=6), st.data())
def test_a_worse_mood_and_a_fresher_word_never_lower_it(voices: list[Voice], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(voices) - 1))
    voice = voices[place]
    fresher = voice._replace(days_ago=data.draw(st.integers(0, voice.days_ago)))
    assert priority([*voices[:place], fresher, *voices[place + 1 :]]).value >= priority(voices).value
    if voice.mood is not None:
        worse = voice._replace(mood=Mood(data.draw(st.integers(1, voice.mood))))
        assert priority([*voices[:place], worse, *voices[place + 1 :]]).value >= priority(voices).value


@given(st.lists(VOICES.filter(lambda voice: voice.who is not None), max_size=6), st.data())
def test_the_order_of_voices_does_not_matter(voices: list[Voice], data: st.DataObject) -> None:
    assert priority(data.draw(st.permutations(voices))) == priority(voices)


@given(VOICES.filter(lambda voice: voice.who is not None), st.integers(1, 9))
def test_whoever_says_it_again_and_again_counts_once(voice: Voice, times: int) -> None:
    assert priority([voice] * times) == priority([voice])


def test_who_is_not_known_is_a_person_each() -> None:
    nobody = Voice(None, COMPLAINT, Mood.UNHAPPY, 0)
    assert priority([nobody] * 3).people == 3


def test_the_parts_are_those_that_a_sentence_tells() -> None:
    """Ada (1) was unhappy 40 days ago and so-so 3 days ago, Bo (2) unhappy 60 days ago, Cy (3) happy 9 days ago.

    Heaviest each: Ada max(1 · ½^(40/30), ½ · ½^(3/30)) = 0.4665; Bo ½² = 0.25; Cy ¼ · ½^(9/30) = 0.2031.
    """
    found = priority(
        [
            Voice(1, COMPLAINT, Mood.UNHAPPY, 40),
            Voice(1, COMPLAINT, Mood.SO_SO, 3),
            Voice(2, COMPLAINT, Mood.UNHAPPY, 2 * HALF_LIFE_DAYS),
            Voice(3, FeedbackKind.SUGGESTION, Mood.HAPPY, 9),
            Voice(4, FeedbackKind.COMPLIMENT, Mood.HAPPY, 0),
        ]
    )
    assert found.value == pytest.approx(0.4665 + 0.25 + 0.2031, abs=1e-4)
    assert (found.people, found.unhappy, found.mood, found.last_days_ago) == (3, 2, Mood.UNHAPPY, 3)


def test_praise_weighs_nothing() -> None:
    assert weight(Voice(1, FeedbackKind.COMPLIMENT, Mood.HAPPY, 0)) == 0
    assert weight(Voice(1, FeedbackKind.REVIEW, Mood.HAPPY, 0)) == 0
    assert priority([]) == priority([Voice(1, FeedbackKind.COMPLIMENT, Mood.HAPPY, 0)])

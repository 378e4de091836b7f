"""Numbers in words: every measure has a name, a sentence, how it is counted, and a sentence for every reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from tests.ui.test_wording_translations import loaded

from localregulars.domain.groups import CustomerFilter
from localregulars.domain.steering import Benchmark, BenchmarkId
from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import change
from localregulars.measures.measure import AnyMeasure, Unit
from localregulars.measures.registry import MEASURES
from localregulars.measures.targets import against
from localregulars.ui.pages.numbers.typed import unit_hint
from localregulars.ui.wording import numbers
from localregulars.ui.wording.groups import filter_about
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.measures_counted import counted
from localregulars.ui.wording.money import pay_as_in
from localregulars.ui.wording.number_reasons import why_unsaid

BY_ID = {measure.measure_id: measure for measure in MEASURES}
A_VALUE = {
    Unit.SHARE: 0.61,
    Unit.POINTS: 31.0,
    Unit.RATING: 4.25,
    Unit.SCORE: 63.0,
    Unit.MONEY: 118.5,
    Unit.RATIO: 1.4,
    Unit.DAYS: 4.5,
    Unit.HOURS: 26.0,
    Unit.COUNT: 1204.0,
}
pytestmark = pytest.mark.usefixtures("qapp", "british")


@pytest.mark.parametrize("measure", MEASURES, ids=list(BY_ID))
def test_every_measure_is_named_said_with_its_number_and_explained(measure: AnyMeasure) -> None:
    value = A_VALUE[measure.unit]
    found = Measured(value, 41, Interval(value - 0.1, value + 0.1))
    assert names()[measure.measure_id]
    said = numbers.title(measure, found)
    assert numbers.figure(measure, value) in said or "1,204" in said
    assert "{" not in said
    assert "%" not in said.replace("61%", "")
    assert all(line and "{" not in line for line in counted(measure))
    assert len(counted(measure)) >= 2


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_a_sentence_for_every_measure(reason: Reason) -> None:
    unsaid = Unsaid(reason, 7, 10)
    for measure in MEASURES:
        said = why_unsaid(measure, unsaid)
        assert said.endswith("."), measure.measure_id
        assert "{" not in said, measure.measure_id
        assert numbers.title(measure, unsaid) == names()[measure.measure_id]


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_measure_and_every_reason_is_said_in_every_language(language: str, qapp: QApplication) -> None:
    def said(measure: AnyMeasure) -> list[str]:
        value = A_VALUE[measure.unit]
        found = Measured(value, 41, Interval(value - 0.1, value + 0.1))
        reasons = [why_unsaid(measure, Unsaid(reason, 7, 10)) for reason in Reason]
        sure = [numbers.certainty(measure, found), numbers.certainty(measure, found._replace(interval=None))]
        return [names()[measure.measure_id], numbers.title(measure, found), *sure, *counted(measure), *reasons]

    in_english = [said(measure) for measure in MEASURES]
    translator = loaded(language)
    qapp.installTranslator(translator)
    try:
        translated = [said(measure) for measure in MEASURES]
    finally:
        qapp.removeTranslator(translator)
    for measure, ours, theirs in zip(MEASURES, in_english, translated, strict=True):
        same = [words for words, other in zip(ours, theirs, strict=True) if words == other]
        assert same == [], measure.measure_id
        assert not any("{" in words for words in theirs), measure.measure_id


def test_too_few_says_how_many_there_are_and_from_how_many_on() -> None:
    assert why_unsaid(BY_ID["csat"], Unsaid(Reason.TOO_FEW, 7, 10)) == "Too few to say: 7 so far, 10 are needed."
    too_early = why_unsaid(BY_ID["days_to_contact"], Unsaid(Reason.TOO_FEW, 12, 0))
    assert too_early == "Too early to say: fewer than half of 12 are over."


@pytest.mark.parametrize(
    ("measure_id", "value", "said"),
    [
        ("csat", 0.615, "62% of the answers say “satisfied”"),
        ("csat_mean", 4.25, "People give you 4.2 of 5 on average"),
        ("nps", 31.4, "More people would recommend you than would not: 31 points"),
        ("nps", -1.0, "Fewer people would recommend you than would not: −1 points"),
        ("nps", -0.2, "As many would recommend you as would not: 0 points"),
        ("visits", 1.0, "1 visit in this time"),
        ("visits", 1204.0, "1,204 visits in this time"),
        ("days_to_contact", 1.0, "From the first missed visit to the hello: 1 day"),
        ("hours_to_resolution", 60.0, "What people say is settled: after 2.5 days"),
        ("hours_to_first_response", 1.2, "First answer to whoever spoke up: after 1 hour"),
        ("return_of_programme", 1.4, "Relationships bring back 2.40 for every 1 spent on them"),
    ],
)
def test_titles_are_sentences_with_the_number(measure_id: str, value: float, said: str) -> None:
    assert numbers.title(BY_ID[measure_id], Measured(value, 41, None)) == said


def test_an_interval_is_said_in_the_words_of_its_figure_and_never_as_a_plus_or_minus() -> None:
    share, hours = BY_ID["csat"], BY_ID["hours_to_first_response"]
    assert numbers.certainty(share, Measured(0.61, 41, Interval(0.52, 0.69))) == "Probably between 52% and 69%"
    assert numbers.certainty(hours, Measured(5, 41, Interval(3, float("inf")))) == "Probably 3 hours or more"
    rating, points = BY_ID["csat_mean"], BY_ID["nps"]
    assert numbers.certainty(rating, Measured(4.3, 41, Interval(4.1, 4.5))) == "Probably between 4.1 and 4.5"
    assert numbers.certainty(points, Measured(20, 41, Interval(-3, 31))) == "Probably between −3 and 31 points"
    assert numbers.certainty(points, Measured(20, 41, Interval(20, 20.2))) == "Probably about 20 points"
    assert numbers.certainty(BY_ID["staff_training"], Measured(0.5, 5, None)) == "Counted, not estimated"


def test_what_is_counted_of_some_people_only_says_of_whom_and_where_others_are_counted() -> None:
    for measure_id in ("visits", "regulars", "new_regulars"):
        of_whom = numbers.certainty_of(BY_ID[measure_id], Measured(195, 195, None))
        assert of_whom == "Counted among those whose visits are kept"
    of_all = numbers.certainty_of(BY_ID["consent_coverage"], Measured(0.75, 9448, None))
    assert of_all == "Counted, not estimated (9,448 visits in all)"
    assert "agreed to be noticed" in " ".join(counted(BY_ID["regulars"])), "as Customers count them"
    assert "Duties" in " ".join(counted(BY_ID["visits"])), "where all visits are counted"
    about = filter_about(CustomerFilter.REGULARS)
    assert "today" in about
    assert "agreed to be noticed" in about


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_what_a_figure_is_of_is_said_once(language: str, qapp: QApplication) -> None:
    translator = loaded(language)
    qapp.installTranslator(translator)
    try:
        for measure in MEASURES:
            value = A_VALUE[measure.unit]
            found = Measured(value, 100, Interval(value - 0.1, value + 0.1))
            said = numbers.certainty_of(measure, found)
            assert not re.search(r"\b(of|von|de|sur) (5|100)\b", said), said
            assert said.count("100") <= 1, said
            assert said.startswith(numbers.certainty(measure, found))
            assert not numbers.rests_on(measure, 100) or said.endswith(f" ({numbers.rests_on(measure, 100)})")
    finally:
        qapp.removeTranslator(translator)


def test_a_change_is_said_with_whether_chance_alone_would_do_it() -> None:
    share = BY_ID["csat"]
    before, after = Measured(0.46, 400, Interval(0.41, 0.51)), Measured(0.58, 400, Interval(0.53, 0.63))
    few, more = Measured(0.46, 26, Interval(0.29, 0.65)), Measured(0.58, 26, Interval(0.39, 0.74))
    assert numbers.change_words(share, change(before, after)) == "46% → 58%, more than chance would do"
    assert numbers.change_words(share, change(few, more)) == "46% → 58%, too close to say"
    assert numbers.change_words(share, change(before, before)) == "46% both times"
    counted_change = change(Measured(812, 812, None), Measured(903, 903, None))
    assert numbers.change_words(BY_ID["visits"], counted_change) == "812 → 903"
    assert numbers.change_words(share, Unsaid(Reason.TOO_FEW, 3, 10)).startswith("There is nothing to compare")


def test_a_target_is_reached_missed_or_too_close_and_one_of_zero_is_one() -> None:
    share = BY_ID["csat"]
    found = Measured(0.61, 41, Interval(0.52, 0.69))
    for target, said in (
        (0.5, "Your target of 50% is reached."),
        (0.9, "Your target of 90% is not reached yet."),
        (0.65, "Near your target of 65%: too close to say on which side."),
    ):
        assert numbers.target_words(share, target, against(found, target)) == said
    rating, good = BY_ID["csat_mean"], Measured(4.6, 41, Interval(4.55, 4.7))
    assert numbers.target_words(rating, 4.5, against(good, 4.5)) == "Your target of 4.5 is reached."
    needless = BY_ID["needless_share"]
    none = Measured(0.0, 30, Interval(0.0, 0.11))
    reached = numbers.target_words(needless, 0.0, against(none, 0.0, less_is_better=True))
    assert reached == "Your target of 0% is reached."
    assert numbers.target_words(share, 0.5, Unsaid(Reason.TOO_FEW, 3, 10)) == "Your target: 50%"


def test_a_figure_of_others_is_said_with_its_source() -> None:
    other = Benchmark(BenchmarkId(1), "csat", 0.74, "share", "A trade paper", 2025)
    assert numbers.benchmark_words(BY_ID["csat"], other) == "Elsewhere: 74% (A trade paper, 2025)"


@given(value=st.floats(0, 1e6), n=st.integers(0, 100_000))
def test_no_number_is_said_as_a_nan_or_with_a_place_left_open(value: float, n: int) -> None:
    for measure in MEASURES:
        said = f"{numbers.figure(measure, value)} {numbers.rests_on(measure, n)}"
        assert "{" not in said
        assert "nan" not in said.casefold()


def test_what_is_not_kept_or_not_noted_is_said_with_where_to_do_something_about_it() -> None:
    training = numbers_reason("staff_training", Unsaid(Reason.NO_DATA))
    assert training == "The program does not keep yet what your people were trained in; a later version will."
    assert "mark" in numbers_reason("birthdays_remembered", Unsaid(Reason.NO_DATA))
    assert "under Invitations" in numbers_reason("return_of_invitations", Unsaid(Reason.NO_DATA))
    assert "“What it took”" in numbers_reason("return_of_invitations", Unsaid(Reason.NO_COST))
    assert "“Note a cost”" in numbers_reason("return_of_programme", Unsaid(Reason.NO_COST))
    for measure_id in ("return_of_invitations", "return_of_programme"):
        assert "below zero" in numbers_reason(measure_id, Unsaid(Reason.NEGATIVE_COST))


def numbers_reason(measure_id: str, unsaid: Unsaid) -> str:
    return why_unsaid(BY_ID[measure_id], unsaid)


def test_on_the_wall_the_shop_speaks_of_itself_and_of_the_month_above() -> None:
    for measure_id, value, said in (
        ("visits", 6749.0, "6,749 visits"),
        ("visits", 1.0, "1 visit"),
        ("regulars", 1204.0, "1,204 regulars"),
        ("nps", 31.0, "More people would recommend us than would not: 31 points"),
        ("nps", 0.0, "As many would recommend us as would not: 0 points"),
        ("nps", -4.0, "Fewer people would recommend us than would not: −4 points"),
        ("csat", 0.61, "61% of the answers say “satisfied”"),
    ):
        assert numbers.wall_title(BY_ID[measure_id], Measured(value, 41, None)) == said


def test_a_return_below_nothing_is_said_as_what_it_is() -> None:
    programme = BY_ID["return_of_programme"]
    found = Measured(-12.31, 34, Interval(-13.14, -11.48))
    assert numbers.title(programme, found) == (
        "Less is expected of those whom you looked after than before: −11.31 for every 1 spent"
    )
    assert numbers.certainty(programme, found) == "Probably between −12.14 and −10.48 for every 1 spent"
    assert numbers.title(programme, found._replace(value=0.4)).startswith("Relationships bring back 1.40 for every 1")


def test_money_is_in_the_currency_of_the_shop_and_what_comes_back_is_of_one_of_it() -> None:
    pay_as_in("GB")
    found = Measured(-12.31, 80, Interval(-13.14, -11.48))
    assert numbers.figure(BY_ID["customer_lifetime_value"], 636.32) == "£636.32"
    assert numbers.axis_number(BY_ID["customer_lifetime_value"])(600) == "£600.00", "an axis leaves out the pence"
    programme = BY_ID["return_of_programme"]
    assert numbers.title(programme, found).endswith("−£11.31 for every £1 spent")
    assert numbers.certainty(programme, found) == "Probably between −£12.14 and −£10.48 for every £1 spent"
    assert "for every £1 of minutes" in " ".join(counted(programme))
    assert unit_hint(programme) == "for every £1 that it cost"
    assert unit_hint(BY_ID["customer_lifetime_value"]) == "in £"

"""Every measure beside a calculation by hand, on a shop of ten customers (0 to 9: Anna, Bo, Cy … Jon)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from localregulars.measures.ahead import WEEKS_A_YEAR
from localregulars.measures.alikeness import Doubt
from localregulars.measures.bg_nbd import BgNbd, BgNbdFit
from localregulars.measures.families.answering import Cases
from localregulars.measures.families.care import CheckIns
from localregulars.measures.families.duties import Birthdays, Coverage, Training
from localregulars.measures.families.engagement import Engagement
from localregulars.measures.families.satisfaction import Ratings, Recommendations
from localregulars.measures.families.visiting import Regulars, Subscriptions, Visits
from localregulars.measures.families.worth import Invitation, LifetimeFacts, Programme, Spent
from localregulars.measures.findings import Measured, Reason, Unsaid
from localregulars.measures.gamma_gamma import GammaGamma, GammaGammaFit
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.maximum import Summit
from localregulars.measures.memory import NOTHING_FADES, Remembered
from localregulars.measures.periods import Period
from localregulars.measures.purchases import Purchases
from localregulars.measures.registry import MEASURES

BY_ID = {measure.measure_id: measure for measure in MEASURES}
TEN = np.arange(10)
NAN = float("nan")


def day(month: int, of_month: int) -> int:
    """A day of 2026."""
    return date(2026, month, of_month).toordinal()


def figure(measure_id: str, facts: object) -> Measured:
    """What the measure says, also where its threshold would keep it from being shown."""
    sample = BY_ID[measure_id].formula(facts)
    assert not isinstance(sample, Unsaid)
    found = sample.figure()
    assert found is not None
    shown = BY_ID[measure_id].of(facts)
    needed = BY_ID[measure_id].needed
    assert shown == (found if found.n >= needed else Unsaid(Reason.TOO_FEW, found.n, needed))
    return found


MARCH = Period(day(3, 1), day(3, 31), day(1, 1))
_CAME = {
    0: [(1, 5), (2, 3), (3, 2), (3, 9), (3, 9)],
    1: [(1, 20), (2, 25)],
    2: [(2, 4), (3, 4)],
    3: [(2, 10), (3, 5), (3, 12)],
    4: [(2, 14)],
    5: [(2, 20), (3, 20)],
    6: [(2, 27), (3, 30)],
    7: [(3, 2), (3, 3)],
    8: [(3, 15)],
    9: [(3, 28), (3, 31)],
}
CAME = [(who, day(*when)) for who, days in _CAME.items() for when in days]


def visits(period: Period = MARCH) -> Visits:
    return Visits(np.array([who for who, _ in CAME]), np.array([when for _, when in CAME]), period)


def test_csat() -> None:
    """5 5 4 4 4 3 5 2 4 1: seven of ten are 4 or 5. Wilson for 7 of 10: 0.397 to 0.892."""
    found = figure("csat", Ratings(np.array([5, 5, 4, 4, 4, 3, 5, 2, 4, 1]), TEN))
    assert found[:2] == (0.7, 10)
    assert found.interval == pytest.approx((0.3968, 0.8922), abs=1e-4)


def test_csat_mean() -> None:
    """Anna said 1 and 5 (her mean: 3), eight others 4, Jon 5 (and one anonymous 4 counts for itself).

    (3 + 8 · 4 + 5 + 4) / 11 = 44 / 11 = 4. An answer of 0 is off the scale and left out.
    """
    scores = np.array([1, 5, *[4] * 8, 5, 4, 0])
    who = np.array([0, 0, *range(1, 9), 9, -1, -1])
    assert figure("csat_mean", Ratings(scores, who))[:2] == (4.0, 11)


def test_nps() -> None:
    """10 9 9 8 7 6 10 3 9 9: six promoters, two passives, two detractors: 60 - 20 = 40 points.

    Its interval: (6 + 1)/12 and (2 + 1)/12, difference 1/3, variance (7/12 + 3/12 - 1/9)/12 = 0.060185, 1.96 · 0.2453.
    """
    found = figure("nps", Recommendations(np.array([10, 9, 9, 8, 7, 6, 10, 3, 9, 9]), TEN))
    assert (found.value, found.n) == pytest.approx((40, 10))
    assert found.interval == pytest.approx((100 / 3 - 48.083, 100 / 3 + 48.083), abs=1e-2)


def test_visits() -> None:
    """In March: Anna 2 (two receipts on the 9th are one), Cy 1, Dee 2, Fay 1, Gil 1, Hal 2, Ida 1, Jon 2: 12."""
    assert figure("visits", visits()) == Measured(12, 12, None)
    row = BY_ID["visits"].row(visits(Period(day(1, 15), day(3, 31), day(1, 1))))
    assert [(point.at, point.finding.n) for point in row] == [("2026-02", 7), ("2026-03", 12)]


def test_repeat_purchase_rate() -> None:
    """Eight came in March; Anna, Dee, Hal and Jon on two days: 4/8."""
    assert figure("repeat_purchase_rate", visits())[:2] == (0.5, 8)


def test_churn_seen() -> None:
    """The 31 days before March are 29 January to 28 February: Anna, Bo, Cy, Dee, Eve, Fay and Gil came.

    Of these seven, Bo and Eve did not come in March: 2/7.
    """
    assert figure("churn_seen", visits())[:2] == pytest.approx((2 / 7, 7))


def test_retention() -> None:
    """First seen in February: Cy, Dee, Eve, Fay, Gil (Anna and Bo were there in January, when everything began).

    In March four of these five came. In May, the third month after, Dee and Fay did: 2/5.
    """
    row = BY_ID["retention"].row(visits())
    assert [point.at for point in row] == ["2026-02+1"]
    assert row[0].finding == Unsaid(Reason.TOO_FEW, 5, 10)
    later = visits(Period(day(3, 1), day(5, 31), day(1, 1)))
    more = later._replace(
        customer=np.append(later.customer, [3, 5, 3]), day=np.append(later.day, [day(5, 2), day(5, 30), day(5, 9)])
    )
    assert figure("retention", more)[:2] == (0.4, 5)
    assert BY_ID["retention"].of(visits()) == Unsaid(Reason.TOO_SHORT)
    # Where the first days are not known, who was seen in the rest of that month is nobody new: Anna and Bo again.
    assert BY_ID["retention"].row(visits(MARCH._replace(known_from=day(1, 3)))) == row


SPELLS = Regulars(
    np.array([0, 1, 2, 3, 3, 4]),
    np.array([day(1, 9), day(2, 1), day(3, 5), day(1, 2), day(3, 9), day(4, 2)]),
    np.array([0, day(3, 20), 0, day(2, 9), 0, 0]),
    MARCH,
)
"""Anna since January, Bo until 20 March, Cy since 5 March, Dee until 9 February and since 9 March, Eve since April."""


def test_regulars() -> None:
    """On 31 March: Anna, Cy and Dee. At the end of February: Anna and Bo; of January: Anna and Dee."""
    assert figure("regulars", SPELLS) == Measured(3, 3, None)
    row = BY_ID["regulars"].row(SPELLS._replace(period=Period(day(1, 1), day(3, 31), day(1, 1))))
    assert [(at, found.value) for at, found in row if isinstance(found, Measured)] == [
        ("2026-01", 2),
        ("2026-02", 2),
        ("2026-03", 3),
    ]


def test_new_regulars() -> None:
    """In March: Cy, and Dee again."""
    assert figure("new_regulars", SPELLS) == Measured(2, 2, None)


def test_churn_contract() -> None:
    """Ten had a subscription on 1 March. Anna's ended on the 10th, Bo's on the 20th, and Bo renewed on the 25th.

    Somebody who joined on the 5th and left on the 9th was not there at the start: 1 of 10.
    """
    first = np.full(12, day(1, 1))
    last = np.zeros(12, np.int64)
    who = np.array([*TEN, 1, 10])
    last[[0, 1]] = day(3, 10), day(3, 20)
    first[10], first[11], last[11] = day(3, 25), day(3, 5), day(3, 9)
    assert figure("churn_contract", Subscriptions(who, first, last, MARCH))[:2] == (0.1, 10)


def ten_with(repeats: list[int], recency: float, age: float) -> LifetimeFacts:
    """A model with r = a = b = 1 and α = 4 weeks, amounts with p = 2, q = 4, γ = 30, as sure as can be."""
    x = np.array(repeats)
    known = Purchases(TEN, x, np.where(x > 0, recency, 0.0), np.full(10, age), np.where(x > 0, 20.0, 0.0))
    visits_fit = BgNbdFit(
        BgNbd(1.0, 4.0, 1.0, 1.0),
        -1.0,
        10,
        Summit(np.array([1.0, 4.0, 1.0, 1.0]), -1.0, np.eye(4) * 0.01, is_settled=True),
    )
    amounts = GammaGammaFit(
        GammaGamma(2.0, 4.0, 30.0), -1.0, 10, Summit(np.ones(3), -1.0, np.eye(3) * 0.01, is_settled=True)
    )
    return LifetimeFacts(
        Lifetime(known, Remembered(x.astype(float), known.age), NOTHING_FADES, visits_fit, amounts), 4.0
    )


def test_customer_lifetime_value() -> None:
    """All bought once, 4 weeks ago. Their p is uniform, so in the next 4 weeks they buy ln(1 + 4/(4 + 4)) times.

    Each purchase costs 2 · 30 / (4 - 1) = 20 and is 2 weeks ahead on average: 20 · ln 1.5 · 1.1^(-2/52.18) = 8.080.
    """
    sample = BY_ID["customer_lifetime_value"].formula(ten_with([0] * 10, 0, 4))
    assert not isinstance(sample, Unsaid)
    found = sample.figure()
    assert found is not None
    assert found.value == pytest.approx(20 * np.log(1.5) * 1.1 ** (-2 / WEEKS_A_YEAR))
    assert found.value == pytest.approx(8.080, abs=1e-3)


def test_churn_expected() -> None:
    """Five bought once; five came again after 2 weeks and are known for 8: odds of having gone 1/1 · (12/6)² = 4.

    So (5 · 0 + 5 · 0.8) / 10 = 0.4. Five who came again are too few to show it.
    """
    sample = BY_ID["churn_expected"].formula(ten_with([0] * 5 + [1] * 5, 2, 8))
    assert not isinstance(sample, Unsaid)
    found = sample.figure()
    assert found is not None
    assert found[:2] == pytest.approx((0.4, 5))


SPENT = Spent(minutes=90, wage_an_hour=20, gestures=15, rewards=5)
"""1.5 hours · 20 + 15 + 5 = 50."""


def test_return_of_invitations() -> None:
    """Ten invited bought for 18 each on average, ten left out by lot for 10: 8 · 10 = 80 for 50: 0.6."""
    invited, held_out = np.array([8.0, 28.0] * 5), np.array([5.0, 15.0] * 5)
    found = figure("return_of_invitations", Invitation(invited, held_out, SPENT))
    assert (found.value, found.n) == pytest.approx((0.6, 10))
    assert found.interval is not None
    assert found.interval.low < -0.2 < 1.4 < found.interval.high


def test_return_of_programme() -> None:
    """A model says 75, give or take 10: (75 - 50) / 50 = 0.5, and 1.96 · 10/50 around it."""
    found = BY_ID["return_of_programme"].of(Programme(75.0, Doubt.of(10.0), 40, SPENT))
    assert isinstance(found, Measured)
    assert found.value == pytest.approx(0.5)
    assert found.interval == pytest.approx((0.5 - 0.392, 0.5 + 0.392), abs=1e-3)


def test_engagement_score() -> None:
    """Weights 3 and 1. Nine fulfil 0.5 and 1: (3 · 0.5 + 1) / 4 = 62.5. Of Jon only the second is known: 0.

    (9 · 62.5 + 0) / 10 = 56.25.
    """
    parts = np.array([[0.5, 1.0]] * 9 + [[NAN, 0.0]])
    assert figure("engagement_score", Engagement(parts, np.array([3.0, 1.0])))[:2] == pytest.approx((56.25, 10))


def check_ins() -> CheckIns:
    """Opened in March, looked at on 30 April. Missed on 1 March by all, but for what each says.

    Anna to Fay were reached on 4 March and came back on the 9th; Gil was reached on the 8th and never came; Hal came by
    himself on the 5th; Ida is still waiting; Jon was reached on 20 April, ten days ago.
    """
    contacted = np.array([day(3, 4)] * 6 + [day(3, 8), 0, 0, day(4, 20)])
    came = np.array([day(3, 9)] * 6 + [0, day(3, 5), 0, 0])
    has_outcome = contacted > 0
    found_need = np.isin(TEN, [1, 2, 6])
    decided = np.isin(TEN, [8, 9], invert=True)
    return CheckIns(
        TEN, np.full(10, day(3, 1)), contacted, came, has_outcome, found_need, decided, TEN == 7, day(4, 30)
    )


def test_came_back_after_hello() -> None:
    """Reached four weeks ago or more: Anna to Gil, seven; six of them came within four weeks: 6/7."""
    assert figure("came_back_after_hello", check_ins())[:2] == pytest.approx((6 / 7, 7))


def test_needs_found() -> None:
    """Eight outcomes (all but Hal and Ida); Bo, Cy and Gil had something to help with: 3/8."""
    assert figure("needs_found", check_ins())[:2] == (0.375, 8)


def test_needless_share() -> None:
    """Of eight it is known; Hal had come by himself: 1/8."""
    assert figure("needless_share", check_ins())[:2] == (0.125, 8)


def test_days_to_contact() -> None:
    """Waits in days: 3 six times, Gil 7, Jon 50; Hal stopped waiting after 4, Ida waits for 60 so far.

    After 3 days 6 of 10 are reached, so fewer than half still wait: the median is 3.
    """
    assert figure("days_to_contact", check_ins())[:2] == (3.0, 10)


def cases() -> Cases:
    """Arrived at hour 0, looked at in hour 100; Jon's is anonymous, Ida's is not answered.

    Anna to Hal were answered after 2, 4, 6, 8, 10, 12, 14, 16 hours; Anna to Fay's were fixed after 20 hours, and all
    of these but Fay were told. Jon's was fixed after 50.
    """
    answered = np.array([*range(2, 17, 2), NAN, NAN], np.float64)
    resolved = np.array([20.0] * 6 + [NAN] * 3 + [50.0])
    return Cases(np.array([*range(9), -1]), np.zeros(10), answered, resolved, TEN < 9, TEN < 5, 100.0)


def test_told_rate() -> None:
    """Six fixed of people who are known, five told: 5/6. Jon cannot be told and does not count."""
    assert figure("told_rate", cases())[:2] == pytest.approx((5 / 6, 6))


def test_hours_to_first_response() -> None:
    """Nine can be answered: 2 4 6 8 10 12 14 16, and Ida still waits. The fifth of nine: 10."""
    assert figure("hours_to_first_response", cases())[:2] == (10.0, 9)


def test_hours_to_resolution() -> None:
    """Six of ten after 20 hours, one after 50, three are open at 100: half are over after 20."""
    assert figure("hours_to_resolution", cases())[:2] == (20.0, 10)


def test_consent_coverage() -> None:
    """Of 400 visits, 300 were of people who agreed: 0.75, and nothing is estimated."""
    assert figure("consent_coverage", Coverage(300, 400)) == Measured(0.75, 400, None)


def test_staff_training() -> None:
    """Three people with four steps each; nine are done: 9/12."""
    assert figure("staff_training", Training(9, 12)) == Measured(0.75, 12, None)


def test_birthdays_remembered() -> None:
    """All ten had one, nine were greeted: 0.9."""
    assert figure("birthdays_remembered", Birthdays(TEN, TEN != 4))[:2] == (0.9, 10)


def test_every_measure_is_described() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "MEASURES.md").read_text(encoding="utf-8")
    table = page.partition("## What is measured")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(\w+)`", table)) == set(BY_ID)


def test_every_measure_is_worked_out_here() -> None:
    here = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert set(BY_ID) <= here
    assert len(BY_ID) == len(MEASURES)

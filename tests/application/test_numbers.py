"""The numbers out of a real store, beside a calculation by hand on ten customers (0 to 9: Anna, Bo, Cy … Jon).

`tests/measures/test_by_hand.py` proves the formulas; this proves what is read for them. See `tests/ten_customers.py`
for who came when. P is the third month of the shop, its days 1 to 28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measures.fair import fair
from tests.shops import TestShop
from tests.ten_customers import ANNA, CAME, EVE, HAL, IDA, TenCustomers, day

from localregulars.application.access import NOBODY, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.numbers.any_period import Numbers, numbers_of, prepare
from localregulars.application.numbers.facts import facts_of
from localregulars.application.numbers.gathered import NumbersInput, load_numbers
from localregulars.application.numbers.prepared import Prepared
from localregulars.application.rights.restriction import restrict
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.spans import Days
from localregulars.measures.bg_nbd import BgNbd, BgNbdFit
from localregulars.measures.families.worth import Programme, Spent
from localregulars.measures.findings import Measured, Reason, Unsaid
from localregulars.measures.gamma_gamma import GammaGamma, GammaGammaFit
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.maximum import Summit
from localregulars.measures.memory import NOTHING_FADES
from localregulars.measures.registry import MEASURES
from localregulars.scoring.history import VisitHistory

BY_ID = {measure.measure_id: measure for measure in MEASURES}


def load(ten: TenCustomers) -> NumbersInput:
    with ten.shop.store.unit_of_work() as uow:
        return load_numbers(uow, ten.shop.clock)


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TenCustomers]:
    made = TenCustomers(tmp_path_factory.mktemp("ten") / "shop")
    yield made
    made.shop.close()


@pytest.fixture(scope="module")
def ready(ten: TenCustomers) -> Prepared:
    return prepare(load(ten))


def month(number: int, last: int = 28) -> Days:
    return Days(day(number, 1), day(number, last))


def figure(ready: Prepared, measure_id: str, days: Days) -> Measured:
    """What the measure says of its facts, also where its threshold keeps it from being shown; that is looked at too."""
    measure = BY_ID[measure_id]
    facts = {type(one): one for one in facts_of(ready, days.first.toordinal(), days.last.toordinal())}
    sample = measure.formula(facts[measure.facts])
    assert not isinstance(sample, Unsaid)
    found = sample.figure()
    assert found is not None
    shown = numbers_of(ready, days).panel(measure_id).finding
    assert shown == (found if found.n >= measure.needed else Unsaid(Reason.TOO_FEW, found.n, measure.needed))
    return found


def test_what_was_answered(ready: Prepared) -> None:
    """Of 5 5 4 4 4 3 5 2 4 1 seven are 4 or 5, and their mean is 37/10. Of 10 9 9 8 7 6 10 3 9 9: 60 - 20 = 40."""
    assert figure(ready, "csat", month(2))[:2] == (0.7, 10)
    assert figure(ready, "csat_mean", month(2))[:2] == pytest.approx((3.7, 10))
    assert figure(ready, "nps", month(2))[:2] == pytest.approx((40, 10))
    assert numbers_of(ready, month(1)).panel("csat").finding == Unsaid(Reason.NO_DATA, 0, 10)


def test_who_came(ready: Prepared) -> None:
    """In P: Anna 2 (two receipts on the 9th are one), Cy 1, Dee 2, Fay 1, Gil 1, Hal 2, Ida 1, Jon 2: 12 days of eight.

    Four of the eight came twice. In the 28 days before: Anna, Bo, Cy, Dee, Eve, Fay, Gil; of these Bo and Eve are not
    in P: 2/7.
    """
    assert figure(ready, "visits", month(2)) == Measured(12, 12, None)
    assert figure(ready, "repeat_purchase_rate", month(2))[:2] == (0.5, 8)
    assert figure(ready, "churn_seen", month(2))[:2] == pytest.approx((2 / 7, 7))


def test_visits_by_month(ready: Prepared) -> None:
    """Visit days of the first five months: 2, 7, 12, 5 and 3."""
    row = numbers_of(ready, Days(day(0, 1), day(5, 2))).panel("visits").row
    assert [point.finding.n for point in row] == [2, 7, 12, 5, 3]


def test_who_stayed(ready: Prepared) -> None:
    """First seen in month 1: Cy, Dee, Eve, Fay, Gil. In month 4, the third after it, Dee and Fay came: 2/5."""
    assert figure(ready, "retention", Days(day(2, 1), day(5, 2)))[:2] == (0.4, 5)


def test_regulars(ready: Prepared) -> None:
    """Anna's sixth visit day is (3, 4), Dee's (4, 9): five gaps, and three visits within half a year."""
    assert figure(ready, "regulars", month(2)).value == 0
    assert figure(ready, "regulars", month(3)) == figure(ready, "new_regulars", month(3)) == Measured(1, 1, None)
    assert (figure(ready, "regulars", month(4)).value, figure(ready, "new_regulars", month(4)).value) == (2, 1)


def test_subscriptions(ready: Prepared) -> None:
    """Ten on the first day of P, and Anna's ended on the 10th: 1/10."""
    assert figure(ready, "churn_contract", month(2))[:2] == (0.1, 10)


def test_ten_are_too_few_for_a_model(ready: Prepared) -> None:
    """Eight of the ten came again by the end of P, and twenty are needed."""
    found = numbers_of(ready, month(2))
    for measure_id in ("customer_lifetime_value", "churn_expected"):
        assert found.panel(measure_id).finding == Unsaid(Reason.TOO_FEW, 0, 20)
    assert found.panel("staff_training").finding == Unsaid(Reason.NO_DATA)


def test_what_was_spent(ready: Prepared) -> None:
    """90 minutes at 20 an hour, 15 and 5: 50. The 8 for the cards belong to the invitation."""
    facts = {type(one): one for one in facts_of(ready, day(2, 1).toordinal(), day(4, 1).toordinal())}
    programme = facts[Programme]
    assert isinstance(programme, Programme)
    assert programme.spent == Spent(90.0, 20.0, 15.0, 5.0)
    assert programme.spent.cost == 50


def test_what_an_invitation_brought(ready: Prepared) -> None:
    """Within four weeks of (4, 1) Dee, who was invited, bought twice: 20 / 5 = 4. Fay, left out, once: 10 / 5 = 2.

    (4 - 2) · 5 = 10 for 8: 0.25.
    """
    assert figure(ready, "return_of_invitations", month(4))[:2] == pytest.approx((0.25, 5))
    assert numbers_of(ready, month(3)).panel("return_of_invitations").finding == Unsaid(Reason.NO_DATA)


def test_how_far_they_take_part(ready: Prepared) -> None:
    """Weights 3, 3, 2 and 1 of what is known. All answered, and Hal wished for something.

    So each has (3 · lately + 3 · often + 2 · 1 + 0) / 9 · 100, and Hal 1 for the nought.

    Lately: 1 less the days since the last visit over 91; often: visit days of the last 91 over 13. At the end of P.
    """
    end = day(2, 28)
    by_hand = []
    for number, days in CAME.items():
        came = [day(*when) for when in days if day(*when) <= end]
        lately = 1 - (end - max(came)).days / 91
        often = sum((end - one).days < 91 for one in came) / 13
        by_hand.append(100 * (3 * max(lately, 0) + 3 * often + 2 + (number == HAL)) / 9)
    assert figure(ready, "engagement_score", month(2))[:2] == pytest.approx((sum(by_hand) / 10, 10))


def test_what_came_of_hellos(ready: Prepared) -> None:
    """Reached: Bo on (3, 5), who did not come, and Cy on (3, 7), who came on (3, 9): 1/2. The one outcome found a need.

    Of Bo, Eve (called wrong) and Gil (came by himself on (3, 12)) it is known whether there was a reason: 2/3 needless.
    """
    assert figure(ready, "came_back_after_hello", month(3))[:2] == (0.5, 2)
    assert figure(ready, "needs_found", month(3))[:2] == (1.0, 1)
    assert figure(ready, "needless_share", month(3))[:2] == pytest.approx((2 / 3, 3))


def test_how_long_it_took_to_reach_them(ready: Prepared) -> None:
    """The shop is open when somebody comes. Bo's second such day after (1, 25) is (2, 2), Cy's after (2, 4) (2, 9).

    Gil stopped waiting by himself; so two of the three who waited longer than he are reached, Cy first, then Bo: with
    Bo one of three is left, fewer than half. From (2, 2) to (3, 5).
    """
    assert figure(ready, "days_to_contact", month(3))[:2] == ((day(3, 5) - day(2, 2)).days, 4)


def test_whether_they_hear_back(ready: Prepared) -> None:
    """Anna and Bo are known and theirs was settled; Anna was told: 1/2. First words after 2 and 6 hours: 4.

    Settled after 20, 40 and 50 hours: the middle is 40. A colleague's idea is no case.
    """
    assert figure(ready, "told_rate", month(2))[:2] == (0.5, 2)
    assert figure(ready, "hours_to_first_response", month(2))[:2] == pytest.approx((4.0, 2))
    assert figure(ready, "hours_to_resolution", month(2))[:2] == pytest.approx((40.0, 3))


def test_duties(ready: Prepared) -> None:
    """In P 13 receipts of people who agreed and 4 of others: 13/17. Nine of ten birthdays were remembered."""
    assert figure(ready, "consent_coverage", month(2)) == Measured(13 / 17, 17, None)
    assert figure(ready, "birthdays_remembered", month(3))[:2] == (0.9, 10)


def with_parameters(ready: Prepared, model: BgNbd) -> Prepared:
    """The shop with a lifetime model whose parameters are given: ten people are too few to find them.

    Amounts have p = 2, q = 4, γ = 30.
    """
    amounts = GammaGamma(2.0, 4.0, 30.0)
    nobody = ready.bought.until(0)
    fitted = Lifetime(
        nobody,
        ready.bought.remembered(nobody, 0, NOTHING_FADES),
        NOTHING_FADES,
        BgNbdFit(model, -1.0, 10, Summit(np.array(model), -1.0, np.eye(4) * 0.01, is_settled=True)),
        GammaGammaFit(amounts, -1.0, 10, Summit(np.array(amounts), -1.0, np.eye(3) * 0.01, is_settled=True)),
    )
    day_of_looking = day(2, 28).toordinal()
    known = ready.bought.until(day_of_looking)
    kept = ready.bought.remembered(known, day_of_looking, NOTHING_FADES)
    # `Prepared.lifetime` has no customers for fewer than twenty who came again; these are those whom it would have.
    return replace(ready, fitted=fitted, ends={day_of_looking: replace(fitted, purchases=known, remembered=kept)})


def came_until(number: int, end: date) -> list[date]:
    return [when for when in (day(*one) for one in CAME[number]) if when <= end]


def test_how_many_have_likely_stopped_coming(ready: Prepared) -> None:
    """With the parameters that Fader, Hardie and Lee (2005) published: r = 0.243, α = 4.414, a = 0.793, b = 2.426.

    Who came once has not stopped yet (Eve, Ida). Bo came twice, x = 1 time again: his odds of having stopped are
    a / (b + x - 1) · ((α + T) / (α + t_x))^(r + x) = 0.793 / 2.426 · ((4.414 + T) / (4.414 + t_x))^1.243, with T weeks
    from his first visit to the end of P, t_x to his last. So for everybody; the chance is odds / (1 + odds).
    """
    shop, end = with_parameters(ready, BgNbd(0.243, 4.414, 0.793, 2.426)), day(2, 28)
    gone = []
    for number in CAME:
        came = came_until(number, end)
        x, weeks, until_last = len(came) - 1, (end - came[0]).days / 7, (came[-1] - came[0]).days / 7
        odds = 0.793 / (2.426 + x - 1) * ((4.414 + weeks) / (4.414 + until_last)) ** (0.243 + x) if x else 0.0
        gone.append(odds / (1 + odds))
    assert gone[EVE] == gone[IDA] == 0
    assert figure(shop, "churn_expected", month(2))[:2] == pytest.approx((sum(gone) / 10, 8))


def worth(came: list[date], paid: float, end: date) -> float:
    """What somebody's purchases of the next year are worth where nobody ever stops: r = 1, α = 4.

    They come (1 + x) / (4 + T) times a week and pay 2 (30 + paid) / (2x + 3) each time, `paid` in all since the first
    day; each four weeks are worth 1.1^(-weeks until their middle / 52.18) of that today.
    """
    x, weeks = len(came) - 1, (end - came[0]).days / 7
    ends = [*range(0, 53, 4), 365.25 / 7]
    year = sum((after - one) * 1.1 ** (-(one + after) / 2 / (365.25 / 7)) for one, after in pairwise(ends))
    return float((1 + x) / (4 + weeks) * 2 * (30 + paid) / (2 * x + 3) * year)


NOBODY_STOPS = BgNbd(1.0, 4.0, 1.0, 1e7)


def test_what_a_customer_will_buy_is_worth(ready: Prepared) -> None:
    """At the end of P; every later day cost 10, Anna's (2, 9) 20.

    One in ten million stops after a visit (a = 1, b = 10^7), so nobody ever does.
    Bo: x = 1, so 2 / (4 + T) times a week for 2 · (30 + 10) / 5 = 16 each.
    """
    shop, end = with_parameters(ready, NOBODY_STOPS), day(2, 28)
    each = [
        worth(came, 10.0 * (len(came) - 1) + 10 * (number == ANNA), end)
        for number, came in ((number, came_until(number, end)) for number in CAME)
    ]
    assert figure(shop, "customer_lifetime_value", month(2))[:2] == pytest.approx((sum(each) / 10, 8), rel=1e-4)


def test_what_looking_after_people_brought(ready: Prepared) -> None:
    """In P Anna alone was looked after: a reward of 5 on (2, 10). All that was spent in it is 50.

    On (2, 9) she had come on four days and paid 10, 10 and 20 after the first; 28 days after the 10th on two more, for
    10 each. By how much more is to be expected of her now, less 50, over 50.
    """
    shop, given = with_parameters(ready, NOBODY_STOPS), day(2, 10)
    before = worth(came_until(ANNA, day(2, 9)), 40, day(2, 9))
    later = given + timedelta(days=28)
    after = worth(came_until(ANNA, later), 60, later)
    assert figure(shop, "return_of_programme", month(2))[:2] == pytest.approx(((after - before - 50) / 50, 1), rel=1e-3)


def test_every_measure_of_the_store_is_worked_out_here() -> None:
    """All but the steps of training, which no store keeps yet: of them the panel says that nothing is noted."""
    worked_out = re.findall(r'figure\(\w+, "(\w+)"', Path(__file__).read_text(encoding="utf-8"))
    assert {*worked_out, "staff_training"} == set(BY_ID)


def test_two_times_are_compared_by_both(ready: Prepared) -> None:
    found = numbers_of(ready, month(2), month(1))
    visits = found.panel("visits")
    assert (visits.before, visits.change and visits.change[0]) == (
        numbers_of(ready, month(1)).panel("visits").finding,
        5,
    )
    assert found.panel("nps").change == Unsaid(Reason.NO_DATA, 0, 10)
    assert (found.known_from, found.known_until) == (day(0, 1), day(5, 3))


def test_a_time_before_anything_is_known_says_so_of_every_number(ready: Prepared) -> None:
    found = numbers_of(ready, Days(date(1990, 1, 1), date(1990, 12, 31)), Days(date(1989, 1, 1), date(1989, 2, 1)))
    assert {panel.finding for panel in found.panels} == {Unsaid(Reason.BEFORE_THE_SHOP)}
    assert not any(panel.row for panel in found.panels)


COUNTED = ("visits", "new_regulars", "consent_coverage", "needs_found", "csat", "told_rate", "birthdays_remembered")


@given(first=st.integers(0, 200), length=st.integers(0, 200), cut=st.integers(0, 200))
def test_a_time_and_the_rest_of_it_count_everything_once(ready: Prepared, first: int, length: int, cut: int) -> None:
    begun = day(0, 1).toordinal() + first
    last, middle = begun + length, begun + min(cut, length)
    whole = {type(one): one for one in facts_of(ready, begun, last)}
    one, other = ({type(f): f for f in facts_of(ready, *ends)} for ends in ((begun, middle), (middle + 1, last)))
    if middle == last:
        return
    for measure_id in COUNTED:
        measure = BY_ID[measure_id]
        parts = [measure.formula(facts[measure.facts]) for facts in (whole, one, other) if measure.facts in facts]
        sizes = [0 if isinstance(part, Unsaid) else _size(part) for part in parts]
        assert sizes[0] == sum(sizes[1:]), measure_id


def _size(sample: object) -> int:
    """Everything that a sample is made of, each once however often its person is in it."""
    hit = getattr(sample, "hit", None)
    return len(hit) if hit is not None else int(getattr(sample, "n", 0))


def changed(ten: TenCustomers, tmp_path: Path, *purposes: Purpose) -> Numbers:
    """P of a copy of the shop in which Anna took these back; without any she asked for nothing to be used."""
    copy = TenCustomers.copied(ten, tmp_path / "copy")
    anna = copy.people[ANNA]
    for purpose in purposes:
        said = partial(record_consent, customer_id=anna, purpose=purpose, state=ConsentState.WITHDRAWN)
        copy.shop.do(said)
    if not purposes:
        copy.shop.do(partial(restrict, customer_id=anna, because=RestrictedBecause.RESTRICTION))
    found = numbers_of(prepare(load(copy)), month(2))
    copy.shop.close()
    return found


def counts(found: Numbers) -> dict[str, int]:
    wanted = ("visits", "csat", "told_rate", "churn_contract", "engagement_score")
    return {measure_id: found.panel(measure_id).finding.n for measure_id in wanted}


def test_who_takes_a_yes_back_is_in_no_figure_that_rests_on_it(ten: TenCustomers, tmp_path: Path) -> None:
    """Anna came on two days of P, answered, was told, and had a subscription. Her answer stays, as nobody's."""
    found = changed(ten, tmp_path, Purpose.HISTORY, Purpose.FEEDBACK)
    assert counts(found) == {"visits": 10, "csat": 10, "told_rate": 1, "churn_contract": 9, "engagement_score": 9}


def test_whose_data_is_only_stored_is_in_no_figure_of_people(ten: TenCustomers, tmp_path: Path) -> None:
    found = changed(ten, tmp_path)
    assert counts(found) == {"visits": 10, "csat": 10, "told_rate": 1, "churn_contract": 9, "engagement_score": 9}


def test_the_numbers_are_for_the_owner(ten: TenCustomers) -> None:
    with acting_as(NOBODY), pytest.raises(OwnerOnlyError):
        load(ten)


def test_whatever_was_written_down_every_number_is_one_or_has_a_reason(ten: TenCustomers) -> None:
    """Costs below nothing, refunds above sales, everybody answered ten, and a shop of one customer who came once."""
    given = load(ten)
    visits = given.history.visits.copy()
    visits["amount_milli"] *= -1
    refunds = replace(given.history, visits=visits)
    one = VisitHistory(given.history.customer_ids[:1], np.array([0, 1]), given.history.visits[:1])
    tens = given.recommendations._replace(score=np.full(10, 10))
    below = given.costs._replace(amount_milli=-given.costs.amount_milli)
    reasons = {}
    for name, changed_input in {
        "negative": replace(given, costs=below),
        "refunds": replace(given, history=refunds),
        "tens": replace(given, recommendations=tens),
        "one": replace(given, history=one),
    }.items():
        ready = prepare(changed_input)
        for days in (month(2), month(4), Days(day(0, 1), day(5, 28))):
            for panel in numbers_of(ready, days, month(1)).panels:
                fair(panel.finding, panel.measure.unit)
                reasons[name, panel.measure_id] = panel.finding
    assert reasons["negative", "return_of_invitations"] == Unsaid(Reason.NEGATIVE_COST)
    assert reasons["refunds", "return_of_invitations"] == Unsaid(Reason.REFUNDS_ABOVE_SALES, 5)
    assert reasons["tens", "nps"][:2] == (100.0, 10)
    assert reasons["one", "visits"] == Measured(1, 1, None)


def test_an_empty_shop_has_nothing_to_say_and_says_it(tmp_path: Path) -> None:
    shop = TestShop(tmp_path / "shop")
    with shop.store.unit_of_work() as uow:
        found = numbers_of(prepare(load_numbers(uow, shop.clock)), month(2))
    shop.close()
    assert all(isinstance(panel.finding, Unsaid) for panel in found.panels)
    assert (found.known_from, found.known_until) == (None, None)

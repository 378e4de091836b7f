"""The lifetime model beside the published parameters, the package `lifetimes` and "the same as before".

    make bench-lifetimes

The CDNOW sample (2,357 customers who first bought in the first quarter of 1997) ships with `lifetimes`, which gets an
environment of its own. Fitted to the first 39 weeks: parameters beside those of Fader, Hardie and Lee (2005) and Fader
and Hardie (2005), the cumulative forecast of the weeks 40 to 78 beside that of `lifetimes`, in the way of the paper
(what new customers are expected to buy) and from each customer's own past; processor time of both fits in turns. On a
receipts file: visits of each customer in the last 13 weeks, forecast from the weeks before.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.import_command import receipts_file
from benchmarks.planted_receipts import DAYS, Receipts, read_receipts
from benchmarks.side_by_side import Figure, print_figures
from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.bg_nbd import BgNbd, fit_bg_nbd
from localregulars.measures.gamma_gamma import GammaGamma, fit_gamma_gamma
from localregulars.measures.lifetime import fit_lifetime
from localregulars.measures.memory import best_half_life
from localregulars.measures.purchases import WEEK, Purchases, purchases_until, repeat_days
from localregulars.measures.visit_days import visit_days

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it sets an option of pandas that is no more
    import lifetimes

FIRST, CALIBRATED = date(1997, 1, 1).toordinal(), date(1997, 9, 30).toordinal()
WEEKS = np.arange(40, 79)
PUBLISHED = BgNbd(r=0.243, alpha=4.414, a=0.793, b=2.426)
PUBLISHED_LIKELIHOOD = -9582.4
PUBLISHED_AMOUNTS = GammaGamma(p=6.25, q=3.74, gamma=15.44)
TURNS = 7
LAST_DAYS = 91
ERRORS: dict[str, Callable[[FloatArray], float]] = {
    "mean error of a customer's visits": lambda error: float(np.abs(error).mean()),
    "root mean square error": lambda error: float(np.sqrt((error**2).mean())),
    "all visits together off by": lambda error: abs(float(error.sum())),
}
ROUNDING = 1e-6
"""Both fits stop within so much of the same parameters; a forecast is as near where it is as near up to that."""


class Sample(NamedTuple):
    """Customer, day (ordinal) and amount of each purchase."""

    customer: IntArray
    day: IntArray
    amount: FloatArray


def cdnow() -> Sample:
    """The sample of one in ten customers."""
    path = Path(lifetimes.__file__).parent / "datasets" / "CDNOW_sample.txt"
    rows = [line.split() for line in path.read_text(encoding="ascii").splitlines()]
    days = [date(int(when[:4]), int(when[4:6]), int(when[6:])).toordinal() for _, _, when, _, _ in rows]
    return Sample(np.array([int(row[1]) for row in rows]), np.array(days), np.array([float(row[4]) for row in rows]))


def off(measured: float, published: float) -> float:
    """How far it is from the published one, in per cent."""
    return 100 * abs(measured / published - 1)


def parameters(known: Purchases) -> list[Figure]:
    """Both models beside their publications."""
    visits, amounts = fit_bg_nbd(known), fit_gamma_gamma(known)
    shown = zip(BgNbd._fields, visits.model, PUBLISHED, strict=True)
    figures = [
        Figure(f"BG/NBD {name} = {value:.4f}, off by", off(value, there), 1, "%") for name, value, there in shown
    ]
    likelihood = abs(visits.log_likelihood - PUBLISHED_LIKELIHOOD)
    figures.append(Figure(f"BG/NBD log-likelihood = {visits.log_likelihood:.2f}, off by", likelihood, 0.05, ""))
    shown = zip(GammaGamma._fields, amounts.model, PUBLISHED_AMOUNTS, strict=True)
    return figures + [
        Figure(f"gamma-gamma {name} = {value:.3f}, off by", off(value, there), 2, "%") for name, value, there in shown
    ]


def forecasts(sample: Sample, known: Purchases) -> list[Figure]:
    """Mean distance of the cumulative repeat purchases of the weeks 40 to 78, ours to theirs."""
    ours, theirs = fit_bg_nbd(known).model, fitted_by_lifetimes(known)
    repeats = repeat_days(sample.customer, sample.day)
    ends = FIRST + 7 * WEEKS - 1
    truth, until_now = np.searchsorted(repeats, ends, side="right"), np.searchsorted(repeats, CALIBRATED, side="right")
    begun, counts = CALIBRATED - known.age * WEEK, known.repeats.astype(np.float64)

    def as_new(expected: Callable[[FloatArray], FloatArray]) -> float:
        totals = [float(np.sum(expected(np.maximum(end - begun, 0) / WEEK))) for end in ends]
        return float(np.abs(np.array(totals) - truth).mean())

    def own_past(expected: Callable[[float], FloatArray]) -> float:
        totals = [until_now + float(np.sum(expected((end - CALIBRATED) / WEEK))) for end in ends]
        return float(np.abs(np.array(totals) - truth).mean())

    past = counts, known.recency, known.age
    found = {
        "as new customers (the paper's)": (
            as_new(ours.expected_of_new),
            as_new(theirs.expected_number_of_purchases_up_to_time),
        ),
        "from everybody's own past": (
            own_past(lambda weeks: ours.expected(weeks, *past)),
            own_past(lambda weeks: theirs.conditional_expected_number_of_purchases_up_to_time(weeks, *past)),
        ),
    }
    return [
        Figure(f"weeks 40-78 {how}: off by {mine:.4f}; lifetimes", mine, there * (1 + ROUNDING), "")
        for how, (mine, there) in found.items()
    ]


def fitted_by_lifetimes(known: Purchases) -> lifetimes.BetaGeoFitter:
    """BG/NBD as the package fits it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own arithmetic
        return lifetimes.BetaGeoFitter().fit(known.repeats, known.recency, known.age)


def amounts_by_lifetimes(known: Purchases) -> lifetimes.GammaGammaFitter:
    """Gamma-gamma as the package fits it."""
    paid = (known.repeats > 0) & (known.mean_amount > 0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return lifetimes.GammaGammaFitter().fit(known.repeats[paid], known.mean_amount[paid])


def times(known: Purchases) -> list[Figure]:
    """Processor seconds of the fits, the least of some turns."""
    pairs: dict[str, tuple[Callable[[Purchases], object], Callable[[Purchases], object]]] = {
        "BG/NBD": (fit_bg_nbd, fitted_by_lifetimes),
        "gamma-gamma": (fit_gamma_gamma, amounts_by_lifetimes),
    }
    figures = []
    for name, fits in pairs.items():
        taken: list[list[float]] = [[], []]
        for _ in range(TURNS):
            for place, fit in enumerate(fits):
                begun = time.process_time()
                fit(known)
                taken[place].append(time.process_time() - begun)
        mine, theirs = (min(each) for each in taken)
        figures.append(Figure(f"{name}: fit {mine:.4f} s, lifetimes {theirs:.4f} s, ratio", mine / theirs, 1, "x"))
    return figures


def last_weeks(receipts: Receipts) -> list[Figure]:
    """Visit days of each customer in the last 13 weeks beside those of the 13 weeks before."""
    visits = receipts.without(receipts.amount < 0)
    until = DAYS - 1 - LAST_DAYS
    fitted = fit_lifetime(visits.owner, visits.day, visits.amount, until)
    if fitted is None:
        return []
    came = visits.came()[fitted.purchases.customer]
    truth, before = came[:, until + 1 :].sum(1), came[:, until + 1 - LAST_DAYS : until + 1].sum(1)
    ours = fitted.expected_visits(LAST_DAYS / WEEK)
    known, model = fitted.purchases, fitted.visits.model
    plain = model.expected(LAST_DAYS / WEEK, known.repeats.astype(np.float64), known.recency, known.age)
    print(f"\nReceipts: {len(truth)} customers, half-life {fitted.half_life:g} weeks, {tuple(model)}")
    for name, forecast in (("the same as before", before), ("BG/NBD, nothing fades", plain), ("ours", ours)):
        error = np.asarray(forecast, np.float64) - truth
        print(f"  {name:24s} " + ", ".join(f"{what} {size(error):.3f}" for what, size in ERRORS.items()))
    return [
        Figure(f"last 13 weeks, {what}", size(ours - truth), size(before.astype(np.float64) - truth), "")
        for what, size in ERRORS.items()
    ]


def main() -> int:
    """Print all beside their bounds; 1 when one falls short."""
    sample = cdnow()
    known = purchases_until(CALIBRATED, *sample)
    fades = best_half_life(visit_days(sample.customer, sample.day), CALIBRATED)
    print(f"CDNOW: {len(known.customer)} customers, half-life {fades:g} weeks")
    figures = [*parameters(known), *forecasts(sample, known), *times(known)]
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else receipts_file()
    if path is None:
        print("The real receipts are not here (LOCALREGULARS_RECEIPTS): their forecast is not measured.")
    else:
        figures += last_weeks(read_receipts(path))
    print_figures("Lifetime model", figures)
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())

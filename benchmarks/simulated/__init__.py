"""Simulated shops with known truth: who changed, how, and when, and what the best conceivable scorer would make of it.

    python -m benchmarks.simulated                       the whole table, on the judging seeds
    python -m benchmarks.simulated --dev --quick         for whoever tunes: development seeds, one shop a trade
    python -m benchmarks.simulated --dev --trade salon --signal absence decline --seeds 2
    python -m benchmarks.simulated --announce 0.25       a quarter of the trips announced

Every figure is the mean number of days from a planted change to the first alert that starts after it, at the same
number of needless alerts per 100 customers a week for every scorer. `judge` has the definitions, `process` the world,
`oracle_*` the yardstick, `rules` what a shop does today. Tune on `--dev` seeds only: the others are for judging.
"""

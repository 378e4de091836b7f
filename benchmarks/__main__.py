"""`make bench`: every figure, in one run, as tables. Exits with 1 when one falls short.

    python -m benchmarks [--fast]

`--fast` leaves out what takes minutes: the judging of the detection. The first run also makes the made-up shops.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from benchmarks import (
    all_numbers,
    backtest,
    backup,
    calibration,
    consent,
    coverage,
    customers_list,
    detection,
    import_command,
    lock,
    promises,
    rights,
    scoring,
    scoring_in_the_store,
    switching,
    takeaway,
    window,
)
from benchmarks.side_by_side import Figure, print_figures
from benchmarks.simulated import run as simulated


def main() -> int:
    """Measure everything and print it, one table after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="leave the judging of the detection out")
    parts: list[tuple[str, Callable[[], list[Figure]]]] = [
        ("Import of real receipts", import_command.measure),
        ("Window", window.measure),
        ("Switching", switching.measure),
        ("Lock", lock.measure),
        ("List of customers and palette, 20,000 people", customers_list.figures),
        ("Scoring, arrays only", scoring.figures),
        ("Scoring in the store", scoring_in_the_store.figures),
        ("Back-test of the last year", backtest.figures),
        ("All numbers, 20,000 customers", all_numbers.figures),
        ("Backup", backup.measure),
        ("Everything in open formats", takeaway.figures),
        ("Consent", consent.measure),
        ("Rights of customers", rights.figures),
        ("Promises about consents and rights", promises.measure),
    ]
    if not parser.parse_args().fast:
        parts += [
            ("Detection, one needless alert per 100 customers a week", detection.figures),
            ("Simulated shops beside an oracle", simulated.measure),
            ("Calibration of what is stated", calibration.measure),
            ("Coverage of intervals, 2,000 shops of each kind", coverage.figures),
        ]
    all_hold = True
    for title, measure in parts:
        figures = measure()
        print_figures(title, figures)
        sys.stdout.flush()
        all_hold = all_hold and all(figure.holds for figure in figures)
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())

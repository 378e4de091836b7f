"""`make bench`: every figure, in one run, as tables. Exits with 1 when one falls short."""

from __future__ import annotations

import sys

from benchmarks import import_command, window
from benchmarks.side_by_side import Figure, print_figures


def main() -> int:
    """Measure everything and print it."""
    tables: list[tuple[str, list[Figure]]] = [
        ("Import of real receipts", import_command.measure()),
        ("Window", window.measure()),
    ]
    for title, figures in tables:
        print_figures(title, figures)
    return 0 if all(figure.holds for _, figures in tables for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())

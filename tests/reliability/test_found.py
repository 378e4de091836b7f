"""What portions of the same proof found is put together as one row of the table."""

from __future__ import annotations

from tests.reliability.found import Found


def test_portions_add_up_but_the_slowest_of_them_is_the_slowest_of_all() -> None:
    whole = Found()
    for slowest, reasons in ((2100, []), (400, ["seed 7: torn"]), (1900, [])):
        part = Found(reasons=list(reasons))
        for _ in range(3):
            part.add("seed 7", reasons)
        part.count("killed half-way", 2)
        part.count("slowest, ms", slowest)
        whole.take_in(part)
    assert (whole.runs, whole.bad) == (9, 3)
    assert whole.counts == {"killed half-way": 6, "slowest, ms": 2100}

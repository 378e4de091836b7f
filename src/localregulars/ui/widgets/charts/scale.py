"""Round numbers for an axis."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

MOST_TICKS = 7
LEAST_TICKS = 2
_STEPS = (1, 2, 5)
_ALIKE = 1e-9
"""Numbers nearer to each other than this share of themselves are drawn as one."""


def nice_ticks(low: float, high: float, most: int = MOST_TICKS, *, whole: bool = False) -> tuple[float, ...]:
    """From 2 to `most` round numbers at equal distances; the first is not above `low`, the last not below `high`.

    Round: 1, 2 or 5 times a power of ten, and what is a multiple of that. With `whole` they are whole numbers. Numbers
    to both sides of nought take three at least. Worked out with decimals, because 3 times 0.1 is not 0.3 in binary.
    """
    bottom, top = _apart(low, high)
    exponent = (top - bottom).adjusted() - 2
    while True:
        for step in _STEPS:
            distance = Decimal(step).scaleb(exponent)
            if whole and exponent < 0:
                continue
            first = (bottom / distance).to_integral_value(ROUND_FLOOR)
            last = (top / distance).to_integral_value(ROUND_CEILING)
            if last - first < max(most, LEAST_TICKS + 1):
                return tuple(float(number * distance) for number in range(int(first), int(last) + 1))
        exponent += 1


def _apart(low: float, high: float) -> tuple[Decimal, Decimal]:
    """The same two, drawn apart where they are alike, so that there is an axis at all."""
    if high - low <= _ALIKE * max(abs(low), abs(high)):
        room = abs(high) / 2 or 0.5
        low, high = (low - room if low else 0.0), high + room
    return Decimal(repr(low)), Decimal(repr(high))

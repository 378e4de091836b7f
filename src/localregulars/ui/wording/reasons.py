"""Why somebody is worth a hello: sentences from reason codes, with the very numbers that the rule used.

They say what was seen and nothing more: no guess at health, mood or gender. The words of each reason stand in
`silences` (somebody stays away), `changes` and `changed_times` (somebody comes, but not as usual).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.signals import Reason, ReasonCode, Signal
from localregulars.ui.wording import changed_times, changes, silences

translate = QCoreApplication.translate


def chip(signals: Sequence[Signal], as_of: date, today: date) -> str:
    """The shortest honest reason, for the chip on the card: "Usually every 2 to 3 days; not here for 9 days".

    The first signal speaks, which is the strongest (an absence before changes, whose scores have a scale of their own);
    where there are others, it is said how many. `as_of` is the day that the signals speak
    of; where it is not `today`, the chip says so.
    """
    lines = chips(signals, as_of, today)
    if not lines:
        return translate("wording", "Not as usual")
    more = len(lines) - 1
    if not more:
        return lines[0]
    if more == 1:
        return translate("wording", "{reason}, and 1 more reason").format(reason=lines[0])
    return translate("wording", "{reason}, and %n more reasons", None, more).format(reason=lines[0])


def further(signals: Sequence[Signal], as_of: date, today: date) -> tuple[str, ...]:
    """One line for each signal that `chip` only counts: "Also, visits are smaller (about 4.20, usually 9.80)"."""
    told = [signal.reasons[0] for signal in signals if signal.reasons]
    return tuple(short_reason(reason, as_of, today, also=True) for reason in told[1:])


def chips(signals: Sequence[Signal], as_of: date, today: date) -> tuple[str, ...]:
    """The shortest words for each signal that has a reason, in the order of the signals."""
    return tuple(short_reason(signal.reasons[0], as_of, today) for signal in signals if signal.reasons)


def short_reason(reason: Reason, as_of: date, today: date, *, also: bool = False) -> str:
    """One reason in a few words; of a change, where it is `also` so, as a sentence that continues the one before.

    Of a silence there is one at most, and it always comes first.
    """
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return silences.longer_than_usual_chip(reason, as_of, today)
        case ReasonCode.RARE_GAP:
            return silences.rare_gap_chip(reason)
        case ReasonCode.WANTS_TO_BE_ASKED | ReasonCode.MISSED_APPOINTMENT:
            return silences.agreed_chip(reason, today)
        case ReasonCode.COMES_LESS_OFTEN:
            return changes.comes_less_often_chip(reason, also=also)
        case ReasonCode.USUAL_ITEM_MISSING:
            return changes.usual_item_missing_chip(reason, also=also)
        case ReasonCode.HAS_INSTEAD | ReasonCode.ITEM_SELDOM_NOW | ReasonCode.CATEGORY_SELDOM_NOW:
            return changes.other_item_chip(reason, also=also)
        case ReasonCode.VISITS_ARE_SMALLER | ReasonCode.VISITS_ARE_LARGER:
            return changes.other_size_chip(reason, also=also)
        case ReasonCode.OTHER_HOURS | ReasonCode.OTHER_WEEKDAYS | ReasonCode.ONCE_A_DAY | ReasonCode.FEWER_A_DAY:
            return changed_times.other_times_chip(reason, also=also)


def sentences(signals: Sequence[Signal], as_of: date) -> tuple[str, ...]:
    """One sentence a reason, in the order of the signals, as of the day that they speak of."""
    return tuple(sentence(reason, signal.since, as_of) for signal in signals for reason in signal.reasons)


def sentence(reason: Reason, since: date, today: date) -> str:
    """The whole sentence of one reason; `since` is the first day on which its signal held."""
    match reason.code:
        case ReasonCode.LONGER_THAN_USUAL:
            return silences.longer_than_usual(reason, today)
        case ReasonCode.RARE_GAP:
            return silences.rare_gap(reason)
        case ReasonCode.WANTS_TO_BE_ASKED | ReasonCode.MISSED_APPOINTMENT:
            return silences.agreed(reason, today)
        case ReasonCode.COMES_LESS_OFTEN:
            return changes.comes_less_often(reason, since, today)
        case ReasonCode.USUAL_ITEM_MISSING:
            return changes.usual_item_missing(reason, today)
        case ReasonCode.HAS_INSTEAD | ReasonCode.ITEM_SELDOM_NOW | ReasonCode.CATEGORY_SELDOM_NOW:
            return changes.other_item(reason)
        case ReasonCode.VISITS_ARE_SMALLER | ReasonCode.VISITS_ARE_LARGER:
            return changes.other_size(reason, since, today)
        case ReasonCode.OTHER_HOURS | ReasonCode.OTHER_WEEKDAYS | ReasonCode.ONCE_A_DAY | ReasonCode.FEWER_A_DAY:
            return changed_times.other_times(reason, since, today)

"""What a poll says: shares with their intervals, too few to say, and a lead only where chance would not make one."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
import pytest

from localregulars.application.voices.poll_results import NEEDED, result_of
from localregulars.domain.polls import Poll, PollId
from localregulars.measures.findings import Measured, Reason, Unsaid

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def poll(*tally: int) -> Poll:
    return Poll(PollId(1), "When?", tuple("abcdef"[: len(tally)]), NOW, date(2026, 3, 9), tally=tally)


def test_below_the_threshold_it_is_too_few_to_say_and_nobody_leads() -> None:
    nobody, few = result_of(poll(0, 0)), result_of(poll(NEEDED - 1, 0))
    assert nobody.shares == (Unsaid(Reason.NO_DATA, 0, NEEDED),) * 2
    assert few.shares == (Unsaid(Reason.TOO_FEW, NEEDED - 1, NEEDED),) * 2
    assert nobody.lead is few.lead is None


def test_shares_are_of_all_voices_with_wilsons_interval() -> None:
    """12 of 20: (0.6 + 1.96²/40 ± 1.96 √(0.6·0.4/20 + 1.96²/1600)) / (1 + 1.96²/20), so 0.387 to 0.781."""
    result = result_of(poll(12, 8))
    share = result.shares[0]
    assert isinstance(share, Measured)
    assert (share.value, share.n) == (0.6, 20)
    assert share.interval is not None
    assert share.interval == pytest.approx((0.387, 0.781), abs=0.001)
    assert result.lead is not None
    assert (result.lead.first, result.lead.second, result.lead.is_clear) == (0, 1, False)


def test_a_clear_lead_is_clear_and_of_two_alike_the_first_is_named_without_being_ahead() -> None:
    assert (lead := result_of(poll(3, 30, 4)).lead) is not None
    assert (lead.first, lead.second, lead.is_clear) == (1, 2, True)
    assert (lead := result_of(poll(5, 5, 5)).lead) is not None
    assert (lead.first, lead.second, lead.is_clear) == (0, 1, False)


@pytest.mark.parametrize("chances", [(0.5, 0.5), (0.4, 0.4, 0.2), (1 / 6,) * 6])
def test_where_nothing_is_ahead_a_lead_is_called_clear_in_at_most_one_shop_of_twenty(
    chances: tuple[float, ...],
) -> None:
    """600 made-up shops of 40 voices; the binomial spread of 5 % is 0.9 points, so 7.7 % is three of them off."""
    tallies = np.random.default_rng(7).multinomial(40, chances, 600)
    leads = [result_of(poll(*map(int, tally))).lead for tally in tallies]
    assert sum(lead is not None and lead.is_clear for lead in leads) / len(leads) <= 0.077

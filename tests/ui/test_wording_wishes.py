"""How many wished something, in words: nobody is told apart from everybody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from localregulars.application.voices.wishes import WishRow
from localregulars.domain.ids import CustomerId
from localregulars.domain.wishes import Voice, Wish, WishId, WishState
from localregulars.ui.wording import voices

pytestmark = pytest.mark.usefixtures("qapp", "british")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("named", "anonymous", "said"),
    [
        (0, 0, "Nobody is counted in yet."),
        (1, 0, "1 person wished for it."),
        (2, 0, "2 people wished for it."),
        (0, 1, "1 person wished for it, without a name."),
        (0, 3, "3 people wished for it, all without a name."),
        (1, 1, "2 people wished for it, 1 of them without a name."),
        (1, 1204, "1,205 people wished for it, 1,204 of them without a name."),
    ],
)
def test_those_without_a_name_are_counted_among_others_and_said_to_be_all_where_they_are(
    named: int, anonymous: int, said: str
) -> None:
    heard = tuple(Voice(CustomerId(number), NOW) for number in range(named))
    wish = Wish(WishId(1), "Oat milk", NOW, WishState.OPEN, NOW, own_voices=heard, own_anonymous=anonymous)
    assert voices.wished_by(WishRow(wish, ())) == said

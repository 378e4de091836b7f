"""Words for agreements that ended and for a customer's own wish."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from localregulars.application.read_models import ConsentStatus
from localregulars.domain.consent import NOT_USED_YET, ConsentForm, ConsentState, Purpose
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.ui.wording import care
from localregulars.ui.wording.consent import state_line
from localregulars.ui.wording.reasons import chip, sentences

pytestmark = pytest.mark.usefixtures("qapp", "british")
TODAY = date(2024, 10, 6)
WISH = Reason(ReasonCode.WANTS_TO_BE_ASKED, {"wait_days": 5, "days": 6, "last_visit": "2024-09-30"})


def test_an_agreement_that_ended_says_why_and_what_to_do() -> None:
    given_at, until = datetime(2024, 6, 3, 10, tzinfo=UTC), datetime(2024, 9, 3, 10, tzinfo=UTC)

    def line(state: ConsentState) -> str:
        status = ConsentStatus(Purpose.HISTORY, state, ConsentForm.EXPLICIT, given_at, until, stands=False)
        return state_line(status, TODAY)

    assert line(ConsentState.EXPIRED) == "Ran out on 3 Sept: ask again"
    assert line(ConsentState.INVALIDATED) == "Ask again: our words changed, or two records became one"


def test_a_wish_is_said_with_its_own_numbers() -> None:
    signals = (Signal(SignalCode.ABSENCE, 1.0, date(2024, 10, 5), (WISH,)),)
    assert chip(signals, TODAY, TODAY) == "Wants to be asked after 5 days, last here 6 days ago"
    (sentence,) = sentences(signals, TODAY)
    assert sentence.startswith("They asked us to say hello after 5 days without them; last here on ")


def test_what_is_not_in_use_yet_says_so_and_nothing_else_does() -> None:
    """A switch that keeps nothing, or only lets the shop ask, must not look like the others."""
    said = {purpose: care.what_it_does_now(purpose) for purpose in Purpose}
    assert {purpose for purpose, words in said.items() if words} == {*NOT_USED_YET, Purpose.PUBLICATION}
    assert all("nothing" in said[purpose] for purpose in NOT_USED_YET)
    assert "a yes of its own" in said[Purpose.PUBLICATION]
    assert "takes down" in care.what_withdrawal_does(Purpose.PUBLICATION)

"""The table of the queue says why in a few words, whatever the reasons are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.reasons import made_up_reasons, signal, with_one_of_each

from localregulars.application.read_models import Guard, QueueCard
from localregulars.cli.queue_commands import print_queue
from localregulars.cli.reason_words import why
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Reason, ReasonCode, Signal

TODAY = date(2026, 3, 20)
REASONS = {reason.code: reason for reason in reversed(made_up_reasons(TODAY))}
SAID = {
    ReasonCode.LONGER_THAN_USUAL: "away longer than usual",
    ReasonCode.RARE_GAP: "",
    ReasonCode.WANTS_TO_BE_ASKED: "wants to be asked after 5 days",
    ReasonCode.MISSED_APPOINTMENT: "did not come to the appointment on 2026-03-11",
    ReasonCode.COMES_LESS_OFTEN: "4 visits in 3 weeks, usually 7.5",
    ReasonCode.USUAL_ITEM_MISSING: "without Flat white 6 times",
    ReasonCode.HAS_INSTEAD: "Decaf instead",
    ReasonCode.ITEM_SELDOM_NOW: "less Croissant: 12%, usually 71%",
    ReasonCode.CATEGORY_SELDOM_NOW: "less Cakes: 1 in 10 visits, usually 8",
    ReasonCode.VISITS_ARE_SMALLER: "amount 4.20, usually 9.80",
    ReasonCode.VISITS_ARE_LARGER: "amount 9.80, usually 4.20",
    ReasonCode.OTHER_HOURS: "at 16:03, usually 07:55",
    ReasonCode.OTHER_WEEKDAYS: "on Thu, usually Mon",
    ReasonCode.ONCE_A_DAY: "once a day, usually also at 13:03",
    ReasonCode.FEWER_A_DAY: "2 visits a day, usually 3, mostly not at 10:03",
}


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_is_said_in_a_few_words(code: ReasonCode) -> None:
    assert why([signal(REASONS[code])]) == SAID[code]


@pytest.mark.parametrize("reason", made_up_reasons(TODAY))
def test_one_of_a_thing_is_not_said_as_many(reason: Reason) -> None:
    said = why([signal(with_one_of_each(reason))])
    assert not any(many in said for many in (" 1 visits", " 1 weeks", " 1 times", " 1 days"))


def card(*signals: Signal) -> QueueCard:
    since, last = TODAY - timedelta(days=2), TODAY - timedelta(days=1)
    return QueueCard(CheckInId(1), CustomerId(7), "Ana", "ana", since, last, signals, ())


def test_the_table_says_each_signal_the_strongest_first(capsys: pytest.CaptureFixture[str]) -> None:
    order = signal(REASONS[ReasonCode.USUAL_ITEM_MISSING], REASONS[ReasonCode.HAS_INSTEAD], score=2)
    hours = signal(REASONS[ReasonCode.OTHER_HOURS], score=4)
    print_queue([card(hours, order), card(signal(REASONS[ReasonCode.LONGER_THAN_USUAL]))], Guard())
    head, _, first, second = capsys.readouterr().out.splitlines()
    assert head.split()[-1] == "why"
    assert "usual gap (opening days)" in head
    assert first.endswith("at 16:03, usually 07:55; without Flat white 6 times, Decaf instead")
    assert second.endswith("away longer than usual")

"""A score or a check-in about a change is refused by the database to whoever agreed to words that speak of absences."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import DAY, NOW, SIGNAL, Opened

from localregulars.application.execution import execute
from localregulars.application.noticing.scoring import store_scores
from localregulars.bootstrap.computer import SystemClock
from localregulars.domain.consent import CHANGES_NOTICE_VERSION, Notice, Purpose
from localregulars.domain.errors import ConsentMissingError
from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.scoring.guard import GuardVerdict
from localregulars.scoring.records import NewCheckIn, ScoringResult
from localregulars.scoring.rules import CUSTOMER_STATE
from localregulars.storage.migrations.schema_3.changes import NAMED_FROM

CHANGES = [code for code in SignalCode if code.is_change]
SCORE = "INSERT INTO score (customer_id, code, day, score, since, reasons) VALUES (?, '{}', 1, 9.5, 1, '[]')"
CHECK_IN = (
    "INSERT INTO check_in (customer_id, opened_day, last_visit_day, signals, state) VALUES (?, 1, 1, '{}', 'open')"
)


@pytest.fixture
def ada(shop: Opened) -> CustomerId:
    """Her yes is to the words that speak of being missed."""
    who = shop.regular("Ada")
    newer = Notice(Purpose.MONITORING, CHANGES_NOTICE_VERSION, "en", "What else is looked at.", material=False)
    with shop.saved() as uow:
        uow.consents.add_notice(newer, NOW)
    return who


def agrees_anew(shop: Opened, who: CustomerId) -> None:
    shop.say(who, Purpose.MONITORING, ago=timedelta(days=1))


def refused(shop: Opened, statement: str, who: CustomerId) -> bool:
    assert shop.store._connection is not None
    connection = shop.store._connection
    connection.execute("SAVEPOINT one")
    try:
        connection.execute(statement, (who,))
    except dbapi2.IntegrityError as error:
        return str(error) == "lr:needs-newer-words"
    else:
        return False
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def test_the_step_and_the_program_speak_of_the_same_words() -> None:
    assert NAMED_FROM == CHANGES_NOTICE_VERSION


@pytest.mark.parametrize("code", [*CHANGES, "something_later"])
def test_a_score_of_a_change_needs_the_newer_words(shop: Opened, ada: CustomerId, code: str) -> None:
    assert refused(shop, SCORE.format(code), ada)
    assert not refused(shop, SCORE.format("absence"), ada)
    agrees_anew(shop, ada)
    assert not refused(shop, SCORE.format(code), ada)


@pytest.mark.parametrize(
    "signals",
    [
        '[["decline",3.0,"2017-01-01","[]"]]',
        '[["absence",3.0,"2017-01-01","[]"],["time_of_day",3.0,"2017-01-01","[]"]]',
        '[["absence",3.0,"2017-01-01","[]"],"decline"]',
        '[{"code":"absence"}]',
        "[[]]",
    ],
)
def test_a_check_in_that_names_a_change_needs_them_too(shop: Opened, ada: CustomerId, signals: str) -> None:
    absence = '[["absence",3.0,"2017-01-01","[]"]]'
    assert refused(shop, CHECK_IN.format(signals), ada)
    assert not refused(shop, CHECK_IN.format(absence), ada)
    shop.sql(CHECK_IN.format(absence), (ada,))
    assert refused(shop, f"UPDATE check_in SET signals = '{signals}' WHERE customer_id = ?", ada)
    agrees_anew(shop, ada)
    assert not refused(shop, CHECK_IN.format(signals), ada)


def test_nobodys_score_becomes_one_of_a_change_or_of_somebody_else(shop: Opened, ada: CustomerId) -> None:
    bao = shop.regular("Bao")
    agrees_anew(shop, bao)
    shop.sql(SCORE.format("absence"), (ada,))
    shop.sql(SCORE.format("decline"), (bao,))
    shop.sql(CHECK_IN.format('[["decline",3.0,"2017-01-01","[]"]]'), (bao,))
    assert refused(shop, "UPDATE score SET code = 'decline' WHERE customer_id = ?", ada)
    assert refused(shop, "UPDATE score SET customer_id = ? WHERE code = 'decline'", ada)
    assert refused(shop, "UPDATE check_in SET customer_id = ?", ada)


def test_the_repository_says_what_to_ask_for(shop: Opened, ada: CustomerId) -> None:
    decline = Signal(SignalCode.DECLINE, 5.0, DAY)
    with shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError, match="ask them again"):
        uow.scores.put_scores(DAY, [(ada, SIGNAL), (ada, decline)])
    with shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError, match="ask them again"):
        uow.check_ins.open(ada, DAY, DAY, (SIGNAL, decline))
    agrees_anew(shop, ada)
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(ada, SIGNAL), (ada, decline)])
        uow.check_ins.open(ada, DAY, DAY, (SIGNAL, decline))
    assert shop.count("score") == 2


def test_a_later_yes_to_older_words_takes_what_goes_beyond_them(shop: Opened, ada: CustomerId) -> None:
    agrees_anew(shop, ada)
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(ada, SIGNAL), (ada, Signal(SignalCode.INTENSITY, 5.0, DAY))])
        uow.check_ins.open(ada, DAY, DAY, (Signal(SignalCode.INTENSITY, 5.0, DAY),))
        uow.check_ins.open(ada, DAY, DAY, (SIGNAL,))
    (older,) = shop.sql("SELECT notice_id FROM notice WHERE purpose = 'monitoring' AND version = 1")
    shop.sql(
        "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
        "method, recorded_by) SELECT 'found', ?, 'monitoring', 'given', 'explicit', ?, unixepoch(), 'UTC', "
        "unixepoch() + 9999, 'paper', x''",
        (ada, older[0]),
    )
    assert shop.sql("SELECT code FROM score") == [("absence",)]
    assert [json[:11] for (json,) in shop.sql("SELECT signals FROM check_in") if isinstance(json, str)] == [
        '[["absence"'
    ]


def test_storing_what_was_scored_leaves_out_what_the_older_words_do_not_name(shop: Opened, ada: CustomerId) -> None:
    bao = shop.regular("Bao")
    agrees_anew(shop, bao)
    decline = Signal(SignalCode.DECLINE, 5.0, DAY)
    scored = ScoringResult(
        as_of=DAY,
        version=1,
        parameters={},
        state_ids=np.zeros(0, np.int64),
        states=np.zeros(0, CUSTOMER_STATE),
        scores=((ada, SIGNAL), (ada, decline), (bao, decline)),
        to_open=(NewCheckIn(ada, DAY, DAY, (SIGNAL, decline)), NewCheckIn(bao, DAY, DAY, (decline,))),
        to_close=(),
        to_refresh=(),
        guard=GuardVerdict("none", 0, 0),
    )
    opened = execute(shop.store, SystemClock(), store_scores(scored)).value
    assert opened == 2
    assert set(shop.sql("SELECT customer_id, code FROM score")) == {(ada, "absence"), (bao, "decline")}
    with shop.store.unit_of_work() as uow:
        (hers,) = uow.check_ins.of_customer(ada)
        assert [signal.code for signal in hers.signals] == [SignalCode.ABSENCE]
    refreshed = replace(scored, to_open=(), to_refresh=(replace(hers, signals=(SIGNAL, decline)),))
    execute(shop.store, SystemClock(), store_scores(refreshed))
    with shop.store.unit_of_work() as uow:
        assert uow.check_ins.get(hers.check_in_id) == hers

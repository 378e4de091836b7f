"""How long a visit lasted is kept only of whoever agreed to words that say so."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import DAY, NOW, SIGNAL, Opened
from tests.storage.opened import at as march

from localregulars.domain.consent import CHANGES_NOTICE_VERSION, MINUTES_NOTICE_VERSION, Notice, Purpose
from localregulars.domain.errors import ConsentMissingError
from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.domain.visits import Visit, VisitSource
from localregulars.storage.migrations.schema_5.visits import NAMED_FROM


@pytest.fixture
def ada(shop: Opened) -> CustomerId:
    """Her yes is to older words than those that the shop has by now."""
    who = shop.regular("Ada")
    longer = Notice(Purpose.HISTORY, MINUTES_NOTICE_VERSION, "en", "And how long you stay.", material=False)
    changes = Notice(Purpose.MONITORING, CHANGES_NOTICE_VERSION, "en", "What else is looked at.", material=False)
    with shop.saved() as uow:
        uow.consents.add_notice(longer, NOW)
        uow.consents.add_notice(changes, NOW)
    return who


def stays(shop: Opened, who: CustomerId, minutes: int | None = 75) -> None:
    visit = Visit(who, march(2, 9, 0), VisitSource.HAND, minutes=minutes)
    with shop.saved() as uow:
        assert uow.visits.add(visit, visit.at.date(), 540)


def minutes_of(shop: Opened, who: CustomerId) -> list[int | None]:
    with shop.store.unit_of_work() as uow:
        return [row.minutes for row in uow.visits.of_customer(who)]


def test_the_step_and_the_program_speak_of_the_same_words() -> None:
    assert NAMED_FROM == MINUTES_NOTICE_VERSION


def test_the_database_refuses_minutes_of_whoever_agreed_to_older_words(shop: Opened, ada: CustomerId) -> None:
    with pytest.raises(ConsentMissingError, match="How long visits last"):
        stays(shop, ada)
    stays(shop, ada, minutes=None)
    connection = shop.store._connection
    assert connection is not None
    with pytest.raises(dbapi2.IntegrityError, match="lr:needs-words-of-minutes"):
        connection.execute("UPDATE visit SET minutes = 60 WHERE customer_id = ?", (ada,))
    assert minutes_of(shop, ada) == [None]


def test_a_yes_to_the_newer_words_lets_them_be_kept_and_a_later_one_to_older_words_takes_them(
    shop: Opened, ada: CustomerId
) -> None:
    (older,) = shop.sql("SELECT notice_id FROM notice WHERE purpose = 'history' AND version = 1")
    shop.say(ada, Purpose.HISTORY, ago=timedelta(days=2))
    stays(shop, ada)
    assert minutes_of(shop, ada) == [75]
    shop.say(ada, Purpose.MONITORING, ago=timedelta(days=1))
    less = Signal(SignalCode.INTENSITY, 5.0, DAY)
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(ada, SIGNAL), (ada, less)])
        uow.check_ins.open(ada, DAY, DAY, (less,))
        uow.check_ins.open(ada, DAY, DAY, (SIGNAL,))
    shop.sql(
        "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, "
        "method, recorded_by) SELECT 'found', ?, 'history', 'given', 'explicit', ?, unixepoch(), 'UTC', "
        "unixepoch() + 9999, 'paper', x''",
        (ada, older[0]),
    )
    assert minutes_of(shop, ada) == [None]
    assert shop.sql("SELECT code FROM score") == [("absence",)]
    assert shop.count("check_in") == 1
    assert shop.count("rhythm_state") == 0

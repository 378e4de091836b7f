"""Everything that is put into the store comes back as it was, after the program was closed too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.opened import DAY, NOW, PROFILE, SIGNAL, Opened, at, receipt, say, session_of

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.noticing.scoring_ports import StoredScore
from localregulars.application.ports import PersonalDetails
from localregulars.domain.check_in import AwayNote, CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError, StoreDamagedError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.shop import ShopKind
from localregulars.domain.signals import Signal, SignalCode
from localregulars.domain.visits import OrderLine, SignOfLife, SignOfLifeKind, Visit, VisitSource
from localregulars.scoring.rules import CUSTOMER_STATE
from localregulars.storage.customers import person_key
from localregulars.storage.sealing import subject_token
from localregulars.storage.unit_of_work import SqlUnitOfWork

text = st.text(max_size=30)
details = st.builds(
    PersonalDetails,
    name=text,
    phone=text,
    email=text,
    till_ids=st.lists(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1), unique=True, max_size=3).map(
        tuple
    ),
    notes=st.lists(st.text(min_size=1), max_size=3).map(tuple),
    address=text,
    birthday=st.sampled_from(["", "02-29", "12-31"]),
)


EVERY_FIELD = (Purpose.HISTORY, Purpose.CONTACT_PHONE, Purpose.CONTACT_EMAIL, Purpose.CONTACT_POST, Purpose.NOTES)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(first=details, second=details)
def test_details_come_back_as_they_were(shop: Opened, first: PersonalDetails, second: PersonalDetails) -> None:
    with shop.store.unit_of_work() as uow:
        customer_id = uow.customers.add(PersonalDetails(), Adult.UNKNOWN, NOW)
        for purpose in EVERY_FIELD:
            say(uow, customer_id, purpose)
        uow.customers.update_details(customer_id, first)
        assert uow.customers.details(customer_id) == first
        uow.customers.update_details(customer_id, second)
        assert uow.customers.details(customer_id) == second
        assert uow.customers.find_by_till_ids(second.till_ids) == dict.fromkeys(second.till_ids, customer_id)
        for gone in set(first.till_ids) - set(second.till_ids):
            assert uow.customers.find_by_till_id(gone) is None


def test_a_till_id_calls_one_customer(shop: Opened) -> None:
    first = shop.customer("Ada", "T1")
    for taken in ("T1", " T1 "):
        with pytest.raises(InputRefusedError) as caught:
            shop.customer("Bob", taken)
        assert "T1" not in str(caught.value)
    other = shop.customer("Bob", "T2")
    with shop.saved() as uow, pytest.raises(InputRefusedError):
        uow.customers.update_details(other, PersonalDetails(till_ids=("T2", "T1")))
    with shop.store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("T1") == first
        assert uow.customers.find_by_till_ids(f"T{n}" for n in range(1500)) == {"T1": first, "T2": other}
        assert uow.customers.exists(first)
        assert not uow.customers.exists(CustomerId(99))


def test_a_family_may_share_a_telephone(shop: Opened) -> None:
    with shop.saved() as uow:
        for name in ("Ada", "Bob"):
            customer_id = uow.customers.add(PersonalDetails(name), Adult.YES, NOW)
            for purpose in EVERY_FIELD:
                say(uow, customer_id, purpose)
            shared = PersonalDetails(name, phone="+49301", email="Home@Example.org")
            uow.customers.update_details(customer_id, shared)
    assert shop.count("lookup") == 4


@pytest.mark.parametrize(
    "ask",
    [
        lambda uow: uow.customers.details(CustomerId(99)),
        lambda uow: uow.customers.update_details(CustomerId(99), PersonalDetails()),
        lambda uow: uow.customers.set_adult(CustomerId(99), Adult.YES),
        lambda uow: uow.customers.adult(CustomerId(99)),
        lambda uow: uow.customers.set_never_suggest(CustomerId(99), never=True),
        lambda uow: uow.directory.row(CustomerId(99)),
        lambda uow: uow.check_ins.get(CheckInId(99)),
        lambda uow: uow.audit.record("x", CustomerId(99), NOW),
    ],
)
def test_who_is_not_there_is_refused(shop: Opened, ask: Callable[[SqlUnitOfWork], object]) -> None:
    with shop.store.unit_of_work() as uow, pytest.raises(InputRefusedError):
        ask(uow)


def test_a_field_moved_to_somebody_else_does_not_open(shop: Opened) -> None:
    first, second = shop.customer("Ada"), shop.customer("Bob")
    ((sealed,),) = shop.sql("SELECT sealed FROM person_field WHERE customer_id = ?", (first,))
    shop.sql("UPDATE person_field SET sealed = ? WHERE customer_id = ?", (sealed, second))
    with shop.store.unit_of_work() as uow, pytest.raises(StoreDamagedError):
        uow.customers.details(second)


def test_without_the_person_key_nothing_names_anybody(shop: Opened) -> None:
    customer_id = shop.customer("Ada", "T1")
    shop.sql("DELETE FROM person_key")
    with shop.store.unit_of_work() as uow:
        assert uow.directory.rows() == []
        assert not uow.customers.exists(customer_id)
        assert uow.directory.names([customer_id]) == {customer_id: ""}


def test_a_tombstone_is_found_by_till_id(shop: Opened) -> None:
    shop.customer("Ada", "T1")
    shop.sql("INSERT INTO tombstone SELECT kind, hmac, 1 FROM lookup")
    with shop.store.unit_of_work() as uow:
        assert uow.customers.is_tombstoned("T1")
        assert not uow.customers.is_tombstoned("T2")


def test_never_suggest_is_remembered_and_taken_back(shop: Opened) -> None:
    customer_id = shop.customer()
    for never in (True, False):
        with shop.saved() as uow:
            uow.customers.set_never_suggest(customer_id, never)
        with shop.store.unit_of_work() as uow:
            assert uow.away.never_suggest() == (frozenset({customer_id}) if never else frozenset())


def test_a_visit_by_hand_is_kept_once_counted_and_can_be_taken_back(shop: Opened) -> None:
    customer_id = shop.regular()
    moment = NOW - timedelta(hours=1)
    visit = Visit(customer_id, moment, VisitSource.HAND, 4200, (OrderLine("tea", "hot", 1000, 4200),))
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt("r", customer_id, at(1))])
        assert uow.visits.add(visit, moment.date(), 540)
        assert not uow.visits.add(visit, moment.date(), 540)
    shop.reopen()
    with shop.saved() as uow:
        newest, oldest = uow.visits.of_customer(customer_id)
        assert (newest.at, newest.day, newest.amount_milli, newest.lines) == (moment, moment.date(), 4200, 1)
        assert (newest.source, oldest.source) == (VisitSource.HAND, VisitSource.IMPORT)
        assert uow.visits.lines(customer_id, moment) == visit.lines
        assert not uow.visits.remove(customer_id, at(1)), "an imported visit is no slip of the hand"
        assert uow.visits.remove(customer_id, moment)
        assert not uow.visits.remove(customer_id, moment)
        assert uow.visits.lines(customer_id, moment) == ()
        assert uow.visits.day_totals().visits.tolist() == [1]
        assert len(uow.visits.history([customer_id]).visits) == 1


@pytest.mark.parametrize("many", [3, 700])
def test_history_has_everybody_asked_about_in_the_order_of_ids(shop: Opened, many: int) -> None:
    first, silent, third = shop.regular(), shop.regular(), shop.regular()
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt(f"{n}", who, at(n)) for n in range(1, 6) for who in (third, first)])
        asked = [third, silent, *(CustomerId(1000 + n) for n in range(many - 2))]
        history = uow.visits.history(asked)
        assert history.customer_ids.tolist() == sorted(asked)
        assert history.offsets.tolist()[:3] == [0, 0, 5]
        assert np.diff(history.visits["at"]).min() > 0
        assert len(uow.visits.history([]).visits) == 0


def test_signs_of_life_are_kept_and_taken_back(shop: Opened) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        older = SignOfLife(customer_id, NOW, SignOfLifeKind.SEEN)
        uow.visits.add_sign_of_life(older, DAY - timedelta(days=3))
        newer = uow.visits.add_sign_of_life(SignOfLife(customer_id, NOW, SignOfLifeKind.MESSAGE), DAY)
    with shop.saved() as uow:
        assert uow.visits.newest_signs_of_life() == {customer_id: DAY}
        uow.visits.remove_sign_of_life(newer)
        assert uow.visits.newest_signs_of_life() == {customer_id: DAY - timedelta(days=3)}


def test_an_empty_shop_answers_everything(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        assert uow.visits.newest_day() is None
        assert uow.visits.day_totals().days.tolist() == []
        assert uow.scores.states() == ([], b"", 0)
        assert uow.scores.parameters() is None
        assert uow.scores.scored_day() is None
        assert uow.scores.scores() == []
        assert uow.check_ins.not_closed() == []
        assert uow.settings.closed_days() == frozenset()
        assert uow.audit.verify() == 0
        assert uow.directory.rows() == []


def test_states_fit_one_version(shop: Opened) -> None:
    first, second, third = (shop.regular() for _ in range(3))
    with shop.saved() as uow:
        uow.scores.put_states([third, first], [b"33", b"11"], 1)
        uow.scores.put_states([second], [b"22"], 1)
        assert uow.scores.states() == ([first, second, third], b"112233", 1)
        uow.scores.drop_states([second])
        assert uow.scores.states() == ([first, third], b"1133", 1)
        uow.scores.put_states([second], [b"2!"], 2)
        assert uow.scores.states() == ([second], b"2!", 2)


def test_the_newest_parameters_count(shop: Opened) -> None:
    with shop.saved() as uow:
        uow.scores.put_parameters(1, DAY, {"shrinkage": 0.25, "season": [1, 2]})
        uow.scores.put_parameters(2, DAY, {"shrinkage": 0.5})
        uow.scores.put_parameters(2, DAY, {"shrinkage": 0.75})
        assert uow.scores.parameters() == (2, {"shrinkage": 0.75})


def test_scores_come_back_highest_first_and_only_while_they_may(shop: Opened) -> None:
    low, high = shop.regular(), shop.regular()
    higher = replace(SIGNAL, score=9.5)
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(low, SIGNAL), (high, higher)])
    shop.reopen()
    with shop.saved() as uow:
        assert uow.scores.scores() == [StoredScore(high, DAY, higher), StoredScore(low, DAY, SIGNAL)]
        assert uow.scores.scored_day() == DAY
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 1 WHERE customer_id = ?", (high,))
    with shop.saved() as uow:
        assert [score.customer_id for score in uow.scores.scores()] == [low]
        uow.scores.mark_stale()
        assert uow.scores.scored_day() is None


def test_one_visit_more_needs_only_that_customer_scored_again(shop: Opened) -> None:
    customer_id, other = shop.regular(), shop.regular()
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(customer_id, SIGNAL), (other, SIGNAL)])
        uow.visits.add(Visit(customer_id, NOW, VisitSource.HAND), DAY, 540)
        assert uow.scores.scored_day() is None
        uow.scores.replace_score(DAY, customer_id, [])
        assert uow.scores.scored_day() == DAY
        assert [score.customer_id for score in uow.scores.scores()] == [other]


@pytest.mark.parametrize(
    "change",
    [
        lambda uow: uow.settings.save_profile(replace(PROFILE, day_starts_at=5)),
        lambda uow: uow.settings.set_closed_days([DAY]),
        lambda uow: uow.customers.set_adult(CustomerId(2), Adult.NO),
    ],
)
def test_a_changed_rule_makes_scores_stale(shop: Opened, change: Callable[[SqlUnitOfWork], object]) -> None:
    customer_id = shop.regular()
    shop.customer()
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
        change(uow)
        assert uow.scores.scored_day() is None


@pytest.mark.parametrize("purpose", [Purpose.HISTORY, Purpose.MONITORING])
def test_a_new_consent_makes_scores_stale(shop: Opened, purpose: Purpose) -> None:
    customer_id, newcomer = shop.regular(), shop.customer()
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
    shop.say(newcomer, Purpose.NOTES)
    with shop.store.unit_of_work() as uow:
        assert uow.scores.scored_day() == DAY
    shop.say(newcomer, purpose)
    with shop.store.unit_of_work() as uow:
        assert uow.scores.scored_day() is None


def test_check_ins_keep_their_whole_story(shop: Opened) -> None:
    customer_id = shop.regular()
    two = (SIGNAL, Signal(SignalCode.ABSENCE, 1.0, DAY))
    with shop.saved() as uow:
        first = uow.check_ins.open(customer_id, DAY, DAY - timedelta(days=9), two)
        second = uow.check_ins.open(customer_id, DAY + timedelta(days=2), DAY, [SIGNAL])
        opened = CheckIn(first, customer_id, DAY, DAY - timedelta(days=9), two)
        assert uow.check_ins.get(first) == opened
        uow.check_ins.save(opened.snoozed(DAY + timedelta(days=5)))
    shop.reopen()
    with shop.saved() as uow:
        snoozed = uow.check_ins.get(first)
        assert (snoozed.state, snoozed.snoozed_until) == (CheckInState.SNOOZED, DAY + timedelta(days=5))
        closed = snoozed.attempted().closed(ClosedBecause.OUTCOME, NOW, CheckInOutcome.PRACTICAL_NEED)
        uow.check_ins.save(closed)
        assert uow.check_ins.get(first) == closed
        assert [c.check_in_id for c in uow.check_ins.not_closed()] == [second]
        assert [c.check_in_id for c in uow.check_ins.of_customer(customer_id)] == [second, first]
        assert [c.check_in_id for c in uow.check_ins.since(DAY + timedelta(days=1))] == [second]
        assert [c.check_in_id for c in uow.check_ins.since(DAY)] == [first, second]
        uow.check_ins.save(opened)  # taken back
        assert uow.check_ins.get(first) == opened
        with pytest.raises(InputRefusedError):
            uow.check_ins.save(replace(opened, check_in_id=CheckInId(77)))


def test_away_notes_and_lessons(shop: Opened) -> None:
    customer_id, other = shop.regular(), shop.regular()
    with shop.saved() as uow:
        first = uow.away.add(customer_id, DAY, DAY + timedelta(days=7), NOW)
        second = uow.away.add(customer_id, DAY + timedelta(days=30), DAY + timedelta(days=30), NOW)
        third = uow.away.add(other, DAY, DAY, NOW)
        with pytest.raises(InputRefusedError):
            uow.away.add(other, DAY, DAY - timedelta(days=1), NOW)
        uow.away.put_lesson(Lesson(customer_id, 20, DAY))
        uow.away.put_lesson(Lesson(customer_id, 25, DAY + timedelta(days=90)))
    shop.reopen()
    with shop.saved() as uow:
        assert uow.away.all() == [
            AwayNote(first, customer_id, DAY, DAY + timedelta(days=7)),
            AwayNote(second, customer_id, DAY + timedelta(days=30), DAY + timedelta(days=30)),
            AwayNote(third, other, DAY, DAY),
        ]
        assert [note.away_note_id for note in uow.away.of_customer(customer_id)] == [second, first]
        assert uow.away.lessons() == [Lesson(customer_id, 25, DAY + timedelta(days=90))]
        uow.away.remove(first)
        uow.away.drop_lesson(customer_id)
        assert uow.away.lessons() == []
        assert len(uow.away.all()) == 2
        assert uow.away.add(other, DAY, DAY, NOW) not in {first, second, third}


def test_settings_come_back(shop: Opened) -> None:
    profile = replace(PROFILE, name="Zum Löwen", kind=ShopKind.SALON, capacity_per_week=7, area="DE-BE")
    days = frozenset({date(2017, 12, 24), date(2018, 1, 1)})
    with shop.saved() as uow:
        uow.settings.save_profile(profile)
        uow.settings.set_closed_days(days)
    shop.reopen()
    with shop.store.unit_of_work() as uow:
        assert uow.settings.profile() == profile
        assert uow.settings.closed_days() == days


def test_the_directory_shows_what_is_known(shop: Opened) -> None:
    plain, regular = shop.customer("Zoë", "T1"), shop.regular("Åsa", "T2")
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt(f"{n}", regular, at(n)) for n in (1, 3, 5, 7, 9, 13)])
        uow.check_ins.open(regular, DAY, DAY, [SIGNAL])
    with shop.saved() as uow:
        first, second = uow.directory.rows()
        assert (first.customer_id, first.name, first.till_id, first.visits) == (plain, "Zoë", "T1", 0)
        assert (first.last_visit, first.usual_gap_days) == (None, None)
        assert (first.has_history_consent, first.may_be_scored, first.is_in_queue) == (False, False, False)
        assert (second.name, second.visits, second.last_visit) == ("Åsa", 6, at(13).date())
        assert second.usual_gap_days == pytest.approx(2.4)
        assert second.has_history_consent
        assert second.may_be_scored
        assert second.is_in_queue
        assert uow.directory.row(regular) == second
        uow.scores.put_states([regular], [b"s"], 1, [3.5])
        assert uow.directory.row(regular).usual_gap_days == 3.5
        assert uow.directory.names([regular, plain, CustomerId(99)]) == {regular: "Åsa", plain: "Zoë", 99: ""}


def test_a_rhythm_is_of_the_opening_days_that_scoring_counted_and_of_the_weekday_that_it_remembers(
    shop: Opened,
) -> None:
    regular = shop.regular("Åsa")
    state = np.zeros(1, CUSTOMER_STATE)
    state["rhythm"]["visit_days"], state["rhythm"]["weekdays"] = 8, int("11111111", 8)
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt(f"{n}", regular, at(n)) for n in (1, 3, 5, 7, 9, 13)])
        row = uow.directory.row(regular)
        assert (row.days_per_week, row.usual_weekday) == (7, None), "the mean gap before scoring is in days"
        uow.scores.put_states([regular], [state.tobytes()], 1, [4.9])
        uow.scores.put_parameters(1, DAY, {"days_per_week": 5})
        row = uow.directory.row(regular)
        assert (row.usual_gap_days, row.days_per_week, row.usual_weekday) == (4.9, 5, 1)


def test_a_row_asked_for_alone_is_the_row_among_all(shop: Opened) -> None:
    in_queue, regular, plain, withdrew = shop.regular("Åsa"), shop.regular("Bo"), shop.customer("Zoë"), shop.regular()
    shop.say(withdrew, Purpose.MONITORING, ConsentState.WITHDRAWN, ago=timedelta(days=1))
    with shop.saved() as uow:
        uow.check_ins.open(in_queue, DAY, date(2017, 12, 20), [SIGNAL])
    with shop.store.unit_of_work() as uow:
        rows = uow.directory.rows()
        assert [uow.directory.row(number) for number in (in_queue, regular, plain, withdrew)] == rows
        assert [row.is_in_queue for row in rows] == [True, False, False, False]
        assert [row.may_be_scored for row in rows] == [True, True, False, False]
        assert [row.has_history_consent for row in rows] == [True, True, False, True]


def test_the_audit_trail_names_nobody_and_forgets_with_the_key(shop: Opened) -> None:
    customer_id = shop.customer("Ada", "T1")
    with shop.saved() as uow:
        uow.audit.record("visit.added", customer_id, NOW, visits=3, source="hand")
        uow.audit.record("scored", None, NOW)
        assert uow.audit.verify() == 2
    session = session_of(shop.store)
    token = subject_token(person_key(session, customer_id), customer_id)
    session.end()
    rows = shop.sql("SELECT seq, action, subject_token, detail FROM audit")
    assert rows == [(1, "visit.added", token, '{"source":"hand","visits":3}'), (2, "scored", "", "{}")]
    assert len(token) == 16

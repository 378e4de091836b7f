"""Two records of one person put together in a real shop, and parted again as if nothing had been."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pace import paced
from tests.storage.everything import TODAY, full_details, plant_everything
from tests.storage.opened import NOW, SIGNAL, Opened, at, make_shop, raw, receipt, say

from localregulars.application.access import Actor, acting_as
from localregulars.application.customers.likely_same import likely_others, likely_pairs, say_two_people
from localregulars.application.customers.merging import MergeChoices, merge_customers, same_details, side_by_side
from localregulars.application.customers.merging_ports import MergePlan
from localregulars.application.execution import execute
from localregulars.application.outcome import Outcome
from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import MergedField, Side
from localregulars.domain.polls import PollVoice
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.staff import Role
from localregulars.domain.visits import Visit, VisitSource
from localregulars.domain.wishes import Voice
from localregulars.storage.instants import octets
from localregulars.storage.merging.tables import MOVED, ONE_EACH, PERSON, VISITS, WORKED_OUT
from localregulars.storage.sealed_columns import place_in
from localregulars.storage.sealing import unseal_bytes
from localregulars.storage.session import Row
from localregulars.storage.unit_of_work import SqlUnitOfWork

_NOT_CONTENT = ("audit", "audit_head", "sqlite_sequence")
_CASES = (*ConsentState, None)
_EARLIER = timedelta(days=40)


class StandingClock:
    """Where the consents of these tests are judged: now."""

    def now(self) -> datetime:
        return NOW


CLOCK = StandingClock()


@dataclass
class Pair:
    """A shop with two records of one person, in every table, and somebody else whom nothing happens to."""

    shop: Opened
    kept: CustomerId
    other: CustomerId
    bystander: CustomerId

    def content(self) -> dict[str, list[Row]]:
        """Every row of every table, and every rule of the database in the order in which they speak."""
        sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
        names = [str(name) for (name,) in self.sql(sql) if name not in _NOT_CONTENT]
        held = {name: sorted(self.sql(f"SELECT * FROM {name}"), key=repr) for name in names}
        rules = "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY tbl_name, rowid"
        return held | {"rules": self.sql(rules)}

    def sql(self, statement: str, *values: int) -> list[Row]:
        return raw(self.shop.store, statement, values)

    def about(self, table: str, customer_id: CustomerId) -> int:
        return len(self.sql(f"SELECT 1 FROM {table} WHERE customer_id = ?", customer_id))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Tests work in a unit that they do not keep, so that one shop serves them all."""
    folder = tmp_path_factory.mktemp("merging") / "shop"
    make_shop(folder)
    shop = Opened(folder)
    kept, other, bystander = (plant_everything(shop, till) for till in ("K1", "O2", "B3"))
    with shop.saved() as uow:
        for wish in uow.wishes.all():
            for number in {kept, other, bystander} - {voice.customer_id for voice in wish.voices}:
                uow.wishes.add_voice(wish.wish_id, Voice(number, NOW - timedelta(days=number)))
        for poll in uow.polls.all():
            for number in {kept, other} - {voice.customer_id for voice in poll.voices}:
                uow.polls.put_voice(poll.poll_id, PollVoice(number, 0, NOW - timedelta(days=number)))
        details = replace(full_details("O2"), name="Ada N. Okafor", phone="+442079460019", notes=("tea, no milk",))
        uow.customers.update_details(other, details)
    yield Pair(shop, kept, other, bystander)
    shop.store.close()


@pytest.fixture
def uow(pair: Pair) -> Iterator[SqlUnitOfWork]:
    with pair.shop.store.unit_of_work() as unit:
        unit.settings.profile()  # begins it: whatever a test writes is forgotten with it
        yield unit


def put_together(uow: SqlUnitOfWork, pair: Pair, choices: MergeChoices | None = None) -> Outcome[CustomerId]:
    return merge_customers(uow, CLOCK, kept=pair.kept, other=pair.other, choices=choices)


def stranger_to_everything(uow: SqlUnitOfWork, till_id: str = "", name: str = "Ada") -> CustomerId:
    """Somebody whom nobody ever asked: a name, and perhaps what the till calls them."""
    return uow.customers.add(PersonalDetails(name, till_ids=(till_id,) if till_id else ()), Adult.YES, NOW)


def part(uow: SqlUnitOfWork, outcome: Outcome[CustomerId]) -> None:
    assert outcome.undo is not None
    outcome.undo(uow, CLOCK)


def test_every_table_about_customers_has_its_way_and_none_has_two(pair: Pair) -> None:
    tables = (
        "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table' AND c.name = 'customer_id'"
    )
    ways = [*PERSON, *WORKED_OUT, *VISITS, *MOVED, *ONE_EACH]
    assert sorted(ways) == sorted(str(name) for (name,) in pair.sql(tables))


def test_everything_comes_to_the_one_record_and_nothing_is_left_of_the_other(pair: Pair, uow: SqlUnitOfWork) -> None:
    before = {table: pair.about(table, pair.kept) + pair.about(table, pair.other) for table in MOVED}
    bystander = {table: pair.about(table, pair.bystander) for table in (*MOVED, *VISITS, *ONE_EACH, *WORKED_OUT)}
    put_together(uow, pair)
    assert dict.fromkeys((*PERSON, *WORKED_OUT, *VISITS, *MOVED, *ONE_EACH), 0) == {
        table: pair.about(table, pair.other) for table in (*PERSON, *WORKED_OUT, *VISITS, *MOVED, *ONE_EACH)
    }
    now = {table: pair.about(table, pair.kept) for table in MOVED}
    assert now == before | {"check_in": before["check_in"] - 1}
    assert bystander == {table: pair.about(table, pair.bystander) for table in bystander}
    assert pair.sql("PRAGMA foreign_key_check") == []


def test_what_was_sealed_for_the_other_opens_for_the_one(pair: Pair, uow: SqlUnitOfWork) -> None:
    said = opened(pair, pair.kept) + opened(pair, pair.other)
    put_together(uow, pair)
    assert sorted(set(opened(pair, pair.kept))) == sorted(set(said))
    assert len({table for table, _ in said}) >= len(("consents", "contacts", "pieces", "answers", "feedback"))


def opened(pair: Pair, number: CustomerId) -> list[tuple[str, bytes]]:
    """Every sealed text about somebody, with the table that it is in; one that does not open is a failure."""
    ((key,),) = pair.sql("SELECT key FROM person_key WHERE customer_id = ?", number)
    sealed = pair.sql("SELECT table_name, column_name FROM derived_registry WHERE holds = 'sealed'")
    found: list[tuple[str, bytes]] = []
    for table, column in ((str(table), str(column)) for table, column in sealed if table != "person_field"):
        names = [str(row[1]) for row in pair.sql(f"PRAGMA table_info({table})")]
        for values in pair.sql(f"SELECT * FROM {table} WHERE customer_id = ?", number):
            row = dict(zip(names, values, strict=True))
            if row[column]:
                place = place_in(table, column, row)
                found.append((table, unseal_bytes(octets(key), number, *place, octets(row[column]))))
    return found


def test_files_find_the_one_record_by_every_name_that_either_was_called_by(pair: Pair, uow: SqlUnitOfWork) -> None:
    put_together(uow, pair)
    assert uow.customers.find_by_till_ids(["K1", "O2"]) == {"K1": pair.kept, "O2": pair.kept}


def test_somebody_whom_no_till_knows_is_found_by_the_shops_own_number(pair: Pair, uow: SqlUnitOfWork) -> None:
    by_hand = stranger_to_everything(uow)
    merge_customers(uow, CLOCK, kept=pair.kept, other=by_hand)
    assert uow.customers.find_by_till_id(str(by_hand)) == pair.kept


def test_of_each_text_the_chosen_one_stays_and_every_note(pair: Pair, uow: SqlUnitOfWork) -> None:
    fields = {MergedField.NAME: Side.OTHER, MergedField.PHONE: Side.OTHER}
    put_together(uow, pair, MergeChoices(fields=fields))
    details = uow.customers.details(pair.kept)
    assert (details.name, details.phone) == ("Ada N. Okafor", "+442079460019")
    assert details.notes == ("likes the window seat", "tea, no milk")
    assert pair.about("lookup", pair.kept) == len(("K1", "O2", "phone", "email"))


def test_no_visit_is_lost_where_both_were_there_in_the_same_second(pair: Pair, uow: SqlUnitOfWork) -> None:
    both = [len(uow.visits.of_customer(number)) for number in (pair.kept, pair.other)]
    totals = pair.sql("SELECT * FROM day_total")
    put_together(uow, pair)
    visits = uow.visits.of_customer(pair.kept)
    assert len(visits) == sum(both)
    packed = uow.visits.history([pair.kept]).visits["at"].tolist()
    assert packed == sorted(int(visit.at.timestamp()) for visit in visits)
    assert pair.sql("SELECT * FROM day_total") == totals
    assert len(uow.visits.items_of(pair.kept)) == len(("one a record", "one a record"))
    assert pair.sql("SELECT visits FROM visit_week WHERE customer_id = ?", pair.kept) == [(4,)]


def test_the_queue_holds_one_person_once_with_every_try(pair: Pair, uow: SqlUnitOfWork) -> None:
    tries = pair.about("check_in_attempt", pair.kept) + pair.about("check_in_attempt", pair.other)
    put_together(uow, pair)
    (left,) = uow.check_ins.of_customer(pair.kept)
    assert len(uow.care.attempts(left.check_in_id)) == tries


def test_whoever_wished_or_chose_twice_counts_once(pair: Pair, uow: SqlUnitOfWork) -> None:
    put_together(uow, pair)
    for wish in uow.wishes.all():
        assert sorted(voice.customer_id for voice in wish.voices) == sorted({pair.kept, pair.bystander})
    for poll in uow.polls.all():
        assert [voice.customer_id for voice in poll.voices].count(pair.kept) == 1


def test_the_trail_names_nobody_and_goes_on_verifying(pair: Pair, uow: SqlUnitOfWork) -> None:
    part(uow, put_together(uow, pair))
    lines = "SELECT action, detail FROM audit ORDER BY seq DESC LIMIT 2"
    visits = len(uow.visits.of_customer(pair.other))
    assert pair.sql(lines) == [
        ("customer.parted", "{}"),
        ("customer.put_together", f'{{"taken":0,"visits":{visits}}}'),
    ]
    uow.audit.verify()


# Consents


def standing(uow: SqlUnitOfWork, number: CustomerId) -> set[Purpose]:
    return {known.purpose for known in uow.consents.status(number) if known.stands}


def test_what_both_agreed_to_stands_without_another_word(pair: Pair, uow: SqlUnitOfWork) -> None:
    events = len(pair.sql("SELECT 1 FROM consent_event"))
    put_together(uow, pair)
    assert standing(uow, pair.kept) == set(Purpose)
    assert len(pair.sql("SELECT 1 FROM consent_event")) == events


@pytest.mark.parametrize("turned", [False, True])
def test_a_newer_no_holds_and_takes_away_what_was_kept(pair: Pair, uow: SqlUnitOfWork, *, turned: bool) -> None:
    said_no, said_yes = (pair.other, pair.kept) if turned else (pair.kept, pair.other)
    say(uow, said_no, Purpose.NOTES, ConsentState.WITHDRAWN, ago=timedelta(days=2))
    put_together(uow, pair, MergeChoices(taken=frozenset(Purpose)))
    assert Purpose.NOTES not in standing(uow, pair.kept)
    assert uow.customers.details(pair.kept).notes == ()
    assert said_yes != said_no


@pytest.mark.parametrize("is_taken", [False, True])
def test_a_newer_yes_holds_only_where_the_owner_takes_it(pair: Pair, uow: SqlUnitOfWork, *, is_taken: bool) -> None:
    say(uow, pair.kept, Purpose.NOTES, ConsentState.REFUSED, ago=timedelta(days=9))
    say(uow, pair.other, Purpose.NOTES, ago=timedelta(days=4))
    put_together(uow, pair, MergeChoices(taken=frozenset({Purpose.NOTES} if is_taken else ())))
    assert (Purpose.NOTES in standing(uow, pair.kept)) is is_taken
    (known,) = (word for word in uow.consents.status(pair.kept) if word.purpose is Purpose.NOTES)
    assert known.state is (ConsentState.GIVEN if is_taken else ConsentState.INVALIDATED)
    assert uow.customers.details(pair.kept).notes == ("tea, no milk",)  # kept unused until they were asked again


def test_somebody_who_was_never_asked_is_asked_again_and_loses_nothing(pair: Pair, uow: SqlUnitOfWork) -> None:
    stranger = stranger_to_everything(uow, "S9")
    visits = len(uow.visits.of_customer(pair.kept))
    merge_customers(uow, CLOCK, kept=stranger, other=pair.kept)
    assert standing(uow, stranger) == set()
    assert len(uow.visits.of_customer(stranger)) == visits
    assert not uow.consents.may_score({stranger})
    waits = {event.purpose for event, _ in uow.renewals.ran_out() if event.customer_id == stranger}
    assert waits == set(Purpose)


def test_an_answer_that_is_taken_is_written_down_as_taken(pair: Pair, uow: SqlUnitOfWork) -> None:
    stranger = stranger_to_everything(uow, "S9")
    merge_customers(
        uow, CLOCK, kept=stranger, other=pair.kept, choices=MergeChoices(taken=frozenset({Purpose.HISTORY}))
    )
    assert standing(uow, stranger) == {Purpose.HISTORY}
    said = "SELECT state, method, at FROM consent_event WHERE customer_id = ? AND purpose = 'history' ORDER BY seq"
    first, taken = pair.sql(said, stranger)
    assert taken == first  # by whom it was taken is sealed beside it, and the trail counts it
    assert [word.purpose for word in uow.consents.said(stranger)].count(Purpose.HISTORY) == 1


def test_an_older_end_of_the_other_record_does_not_hide_a_yes_of_both(pair: Pair, uow: SqlUnitOfWork) -> None:
    say(uow, pair.other, Purpose.LOYALTY, ago=timedelta(days=20), lasts=timedelta(days=5))
    uow.renewals.expire()
    say(uow, pair.other, Purpose.LOYALTY, ago=timedelta(days=10))
    say(uow, pair.kept, Purpose.LOYALTY, ago=timedelta(days=12))
    put_together(uow, pair)
    assert Purpose.LOYALTY in standing(uow, pair.kept)


@pytest.mark.parametrize("turned", [False, True])
def test_a_restriction_of_either_holds_for_both(pair: Pair, uow: SqlUnitOfWork, *, turned: bool) -> None:
    uow.restriction.set(pair.other if turned else pair.kept, RestrictedBecause.OBJECTION)
    put_together(uow, pair)
    assert uow.restriction.of(pair.kept) is RestrictedBecause.OBJECTION
    assert not uow.consents.may_score({pair.kept})


@pytest.mark.parametrize("turned", [False, True])
def test_whoever_is_said_to_be_under_age_is_watched_over_by_nobody(
    pair: Pair, uow: SqlUnitOfWork, *, turned: bool
) -> None:
    uow.customers.set_adult(pair.other if turned else pair.kept, Adult.NO)
    put_together(uow, pair)
    assert uow.customers.adult(pair.kept) is Adult.NO
    assert [pair.about(table, pair.kept) for table in ("check_in", "away_note", "survey_ask", "wish_voice")] == [0] * 4


def test_the_rules_are_in_force_afterwards(pair: Pair, uow: SqlUnitOfWork) -> None:
    rules = pair.content()["rules"]
    put_together(uow, pair)
    assert pair.content()["rules"] == rules
    say(uow, pair.kept, Purpose.HISTORY, ConsentState.WITHDRAWN, ago=timedelta())
    with pytest.raises(ConsentMissingError):
        uow.visits.add(Visit(pair.kept, NOW, VisitSource.HAND), TODAY, 600)


# Refused


def test_one_record_twice_an_unknown_one_and_an_emergency_contact_are_refused(pair: Pair, uow: SqlUnitOfWork) -> None:
    called = stranger_to_everything(uow, name="Bo")
    for other, words in ((pair.kept, "twice"), (CustomerId(999), "no such customer"), (called, "two people")):
        with pytest.raises(InputRefusedError, match=words):
            merge_customers(uow, CLOCK, kept=pair.kept, other=other)


def test_whoever_asked_to_be_erased_is_answered_first(pair: Pair, uow: SqlUnitOfWork) -> None:
    pair.sql(
        "INSERT INTO right_request (customer_id, kind, received_at, due_at, state) VALUES (?, 'erasure', 1, 2, 'open')",
        pair.other,
    )
    with pytest.raises(InputRefusedError, match="erased"):
        put_together(uow, pair)


def test_it_is_for_the_owner_and_so_is_looking(pair: Pair, uow: SqlUnitOfWork) -> None:
    for use_case in (merge_customers, side_by_side):
        with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
            use_case(uow, CLOCK, kept=pair.kept, other=pair.other)


# Records that look like one person's


def test_alike_are_records_with_one_telephone_or_with_one_name_and_birthday(pair: Pair, uow: SqlUnitOfWork) -> None:
    # as planted: one e-mail address each for all three, one telephone for two of them, one birthday
    assert suggested(uow) == {(1, 2), (1, 3), (2, 3)}
    for number, email in ((pair.kept, "a@example.org"), (pair.other, ""), (pair.bystander, "")):
        uow.customers.update_details(number, replace(uow.customers.details(number), email=email))
    assert suggested(uow) == {(pair.kept, pair.bystander)}  # one telephone
    uow.customers.update_details(pair.bystander, replace(uow.customers.details(pair.bystander), phone="", name="Bo"))
    assert suggested(uow) == set()
    uow.customers.update_details(pair.bystander, replace(uow.customers.details(pair.bystander), name=" áda  OKAFOR"))
    assert suggested(uow) == {(pair.kept, pair.bystander)}  # one name, and one birthday


def test_what_two_records_know_alike_is_told(pair: Pair, uow: SqlUnitOfWork) -> None:
    for number, email in ((pair.kept, "a@example.org"), (pair.other, ""), (pair.bystander, "")):
        uow.customers.update_details(number, replace(uow.customers.details(number), email=email, address=""))
    uow.customers.update_details(pair.bystander, replace(uow.customers.details(pair.bystander), name="Bo"))
    [found] = likely_others(uow, CLOCK, customer_id=pair.kept)
    assert (found.row.customer_id, found.same) == (pair.bystander, (MergedField.PHONE, MergedField.BIRTHDAY))
    ours, theirs = (uow.customers.details(number) for number in (pair.kept, pair.bystander))
    assert same_details(ours, theirs) == found.same


def test_whose_data_is_not_to_be_used_is_suggested_to_nobody(pair: Pair, uow: SqlUnitOfWork) -> None:
    uow.restriction.set(pair.kept, RestrictedBecause.RESTRICTION)
    for purpose in (Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL, Purpose.NOTES):
        say(uow, pair.bystander, purpose, ago=timedelta(days=40), lasts=timedelta(days=1))
        say(uow, pair.bystander, purpose, ago=timedelta(days=20), lasts=timedelta(days=1))
    assert suggested(uow) == set()


def test_two_people_are_remembered_and_not_suggested_again(pair: Pair, uow: SqlUnitOfWork) -> None:
    outcome = say_two_people(uow, CLOCK, one=pair.other, other=pair.kept)
    assert suggested(uow) == {(1, 3), (2, 3)}
    assert [other.row.customer_id for other in likely_others(uow, CLOCK, customer_id=pair.kept)] == [pair.bystander]
    assert outcome.undo is not None
    outcome.undo(uow, CLOCK)
    assert suggested(uow) == {(1, 2), (1, 3), (2, 3)}


def test_what_was_said_of_somebody_goes_when_they_are_erased(pair: Pair, uow: SqlUnitOfWork) -> None:
    for one, other in ((pair.kept, pair.other), (pair.other, pair.bystander)):
        say_two_people(uow, CLOCK, one=one, other=other)
    uow.rights.erasures.erase(pair.kept, NOW)
    assert pair.sql("SELECT count(*) FROM tombstone WHERE kind = 'two'") == [(1,)]


def suggested(uow: SqlUnitOfWork) -> set[tuple[int, int]]:
    birthdays = uow.directory.birthdays()
    return {(int(one), int(other)) for one, other in likely_pairs(uow, uow.directory.names(birthdays), birthdays)}


# Parting


def test_parted_right_away_everything_is_as_it_was(pair: Pair, uow: SqlUnitOfWork) -> None:
    before = pair.content()
    part(uow, put_together(uow, pair))
    assert pair.content() == before


def test_a_failure_while_the_rules_are_aside_leaves_everything_as_it_was(pair: Pair) -> None:
    before, taken_already = (
        pair.content(),
        MergePlan({}, (), ("B3",), Adult.YES, never_suggest=False, restricted=None, rulings={}, at=NOW, recorded_by=""),
    )
    with pair.shop.store.unit_of_work() as unit:
        with pytest.raises(InputRefusedError, match="belongs to another customer"):
            unit.merging.merge(pair.kept, pair.other, taken_already)
        with pytest.raises(RuntimeError, match="over"):  # nothing of it can be kept, whoever caught the failure
            unit.commit()
    assert pair.content() == before


def test_scoring_meanwhile_hinders_nobody_from_parting(pair: Pair, uow: SqlUnitOfWork) -> None:
    before = pair.content()
    outcome = put_together(uow, pair)
    uow.scores.put_scores(TODAY, [(pair.kept, SIGNAL)])
    uow.check_ins.open(pair.kept, TODAY, TODAY - timedelta(days=30), [SIGNAL])
    part(uow, outcome)
    differs = {table for table, rows in pair.content().items() if rows != before[table]}
    assert differs <= {*WORKED_OUT, "setting"}
    assert uow.scores.scored_day() is None  # so that the next look makes the scores of both


def test_what_was_written_since_is_not_lost_by_parting(pair: Pair, uow: SqlUnitOfWork) -> None:
    outcome = put_together(uow, pair)
    uow.visits.keep_receipts([receipt("later", pair.kept, at(20))])
    with pytest.raises(InputRefusedError, match="since they were put together"):
        part(uow, outcome)


CHANGES = st.fixed_dictionaries(
    {
        "said": st.lists(
            st.tuples(st.booleans(), st.sampled_from(Purpose), st.sampled_from(ConsentState), st.integers(0, 29)),
            max_size=12,
        ),
        "adult": st.tuples(st.sampled_from(Adult), st.sampled_from(Adult)),
        "restricted": st.tuples(*[st.sampled_from([None, None, *RestrictedBecause])] * 2),
        "is_over": st.booleans(),
        "taken": st.frozensets(st.sampled_from(Purpose)),
        "fields": st.dictionaries(st.sampled_from(MergedField), st.sampled_from(Side)),
        "age": st.sampled_from([None, *Side]),
        "turned": st.booleans(),
    }
)


@settings(max_examples=25, deadline=None)
@given(changes=CHANGES)
def test_whatever_the_two_agreed_to_no_consent_becomes_wider_and_parting_restores_every_row(
    pair: Pair, changes: dict[str, object]
) -> None:
    with pair.shop.store.unit_of_work() as uow:
        _live(uow, pair, changes)
        numbers = (pair.other, pair.kept) if changes["turned"] else (pair.kept, pair.other)
        before, stood = pair.content(), [standing(uow, number) for number in numbers]
        scored = uow.consents.may_score(set(numbers))
        choices = MergeChoices(changes["fields"], changes["age"], changes["taken"])  # type: ignore[arg-type]
        outcome = merge_customers(uow, CLOCK, kept=numbers[0], other=numbers[1], choices=choices)
        now = standing(uow, numbers[0])
        assert now <= (stood[0] & stood[1]) | (choices.taken & (stood[0] | stood[1]))
        assert not uow.consents.may_score({numbers[0]}) or scored or choices.taken
        assert pair.sql("PRAGMA foreign_key_check") == []
        assert len([one for one in uow.check_ins.of_customer(numbers[0]) if not one.is_closed]) <= 1
        part(uow, outcome)
        assert pair.content() == before


def _live(uow: SqlUnitOfWork, pair: Pair, changes: dict[str, object]) -> None:
    """What both said and what became of it."""
    numbers = (pair.kept, pair.other)
    for is_other, purpose, state, ago in changes["said"]:  # type: ignore[attr-defined]
        if state in {ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.WITHDRAWN}:
            say(uow, numbers[is_other], purpose, state, ago=timedelta(days=ago))
        else:
            lasts = timedelta(hours=ago) if state is ConsentState.EXPIRED else timedelta(days=300)
            say(uow, numbers[is_other], purpose, ago=timedelta(days=ago, hours=1), lasts=max(lasts, timedelta(hours=1)))
            uow.renewals.expire()
    for number, adult, because in zip(numbers, changes["adult"], changes["restricted"], strict=True):  # type: ignore[call-overload]
        uow.customers.set_adult(number, adult)
        uow.restriction.set(number, because)
    if changes["is_over"]:
        uow.renewals.end_renewals(NOW)


@pytest.mark.slow
def test_two_with_years_of_visits_among_many_are_one_within_a_tenth_of_a_second(pair: Pair) -> None:
    with pair.shop.store.unit_of_work() as uow:
        many = [
            receipt(f"{number}-{n}", number, at(1) - n * timedelta(hours=12))
            for number in (pair.kept, pair.other)
            for n in range(1400)
        ]
        uow.visits.keep_receipts(many)
        with paced(time.process_time) as taken:
            put_together(uow, pair)
        assert taken.within(0.1)


def test_what_is_put_together_is_kept_and_can_be_parted_by_a_unit_of_its_own(pair: Pair) -> None:
    before = pair.content()
    outcome = execute(pair.shop.store, CLOCK, partial(merge_customers, kept=pair.kept, other=pair.other))
    assert pair.about("customer", pair.other) == 0
    assert outcome.undo is not None
    execute(pair.shop.store, CLOCK, outcome.undo)
    assert pair.content() == before

"""What was written down by mistake is taken out whole and comes back whole, wherever it stood."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.application.spoken import COMPLAINT, SUGGESTION, entry, recovery, said, undone
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.feedback.log import assign, attach, begin, fix_by_change, settle_in_words, tell
from localregulars.application.feedback.page import entry_detail
from localregulars.application.feedback.recoveries import offer, settle_recovery
from localregulars.application.feedback.removal import take_out
from localregulars.application.feedback.themes import change_made, drop_change, plan_change
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.restriction import restrict
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.feedback import THE_OWNER, FeedbackId, FeedbackKind, FeedbackState
from localregulars.domain.ids import CustomerId
from localregulars.domain.staff import Role
from localregulars.storage.session import Row

PNG = b"\x89PNG\r\n\x1a\n picture"
_SEALED = {"feedback": "words, because", "recovery": "what, offered", "feedback_attachment": "content"}


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    return test_shop.customer("ada", Purpose.FEEDBACK, name="Ada Okafor")


def everything(shop: TestShop) -> dict[str, list[Row]]:
    """Every row, without what is sealed anew each time."""
    found = {}
    for table, sealed in _SEALED.items():
        hidden = set(sealed.split(", "))
        columns = [str(row[0]) for row in sql(shop, f"SELECT name FROM pragma_table_info('{table}')")]
        shown = ", ".join(f"{one} IS NULL" if one in hidden else one for one in columns)
        found[table] = sql(shop, f"SELECT {shown} FROM {table} ORDER BY 1")
    return found


def words_of(shop: TestShop, number: FeedbackId) -> tuple[object, ...]:
    with shop.store.unit_of_work() as uow:
        case = uow.recoveries.of_entry(number)
        files = [uow.feedback.attachment(one.attachment_id) for one in uow.feedback.attachments(number)]
        return uow.feedback.get(number), case, files


def went_far(shop: TestShop, who: CustomerId | None) -> FeedbackId:
    """A complaint with a picture, an offer and a cost, told where it is known whom."""
    number = said(shop, who, COMPLAINT, "coffee")
    shop.do(partial(attach, feedback_id=number, content=PNG))
    shop.do(partial(assign, feedback_id=number, owner=THE_OWNER, due=None))
    case = recovery(shop, number).recovery_id
    shop.do(partial(offer, recovery_id=case, offered="A coffee", amount_milli=3000))
    shop.do(partial(settle_recovery, recovery_id=case, cost_milli=3500))
    shop.do(partial(settle_in_words, feedback_id=number, because="The roaster is on holiday"))
    if who is not None:
        shop.do(partial(tell, feedback_id=number))
    return number


@pytest.mark.parametrize("is_known", [True, False])
def test_what_was_told_and_put_right_is_taken_out_whole_and_comes_back_whole(
    test_shop: TestShop, ada: CustomerId, is_known: bool
) -> None:
    other, number = said(test_shop, None), went_far(test_shop, ada if is_known else None)
    rows, words = everything(test_shop), words_of(test_shop, number)
    taken = test_shop.do(partial(take_out, feedback_id=number))
    assert [row[0] for row in sql(test_shop, "SELECT feedback_id FROM feedback")] == [other]
    assert sql(test_shop, "SELECT (SELECT count(*) FROM recovery) + (SELECT count(*) FROM feedback_attachment)") == [
        (0,)
    ]
    undone(test_shop, taken)
    assert everything(test_shop) == rows
    assert words_of(test_shop, number) == words
    assert said(test_shop, None) > number, "numbers are never given twice"


def test_what_a_change_fixed_comes_back_fixed_by_it_and_a_link_whose_change_is_gone_is_left_out(
    test_shop: TestShop, ada: CustomerId
) -> None:
    fixed, linked = said(test_shop, ada), said(test_shop, None)
    made, meant = (
        test_shop.do(partial(plan_change, what=what, entries=[linked] if what == "A till" else [])).value
        for what in ("Oat milk", "A till")
    )
    today = test_shop.clock.now().date()
    test_shop.do(partial(change_made, change_id=made, on=today))
    test_shop.do(partial(fix_by_change, feedback_id=fixed, change_id=made))
    rows = everything(test_shop)
    undone(test_shop, test_shop.do(partial(take_out, feedback_id=fixed)))
    assert everything(test_shop) == rows
    taken = test_shop.do(partial(take_out, feedback_id=linked))
    test_shop.do(partial(drop_change, change_id=meant))
    undone(test_shop, taken)
    assert entry(test_shop, linked).change_id is None
    gone = test_shop.do(partial(take_out, feedback_id=fixed))
    with test_shop.store.unit_of_work() as uow:
        uow.themes.remove_change(made)
        uow.commit()
    with pytest.raises(InputRefusedError, match="write it down anew"):
        undone(test_shop, gone)


@pytest.mark.parametrize("how", ["withdrawn", "erased", "restricted"])
def test_what_somebody_said_does_not_come_back_without_their_yes(
    test_shop: TestShop, ada: CustomerId, how: str
) -> None:
    taken = test_shop.do(partial(take_out, feedback_id=said(test_shop, ada)))
    if how == "withdrawn":
        test_shop.do(
            partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.WITHDRAWN)
        )  # fmt: skip
    else:
        test_shop.do(partial(erase_person if how == "erased" else restrict, customer_id=ada))
    with pytest.raises(ConsentMissingError, match="took their yes back"):
        undone(test_shop, taken)
    assert sql(test_shop, "SELECT count(*) FROM feedback") == [(0,)]


@pytest.mark.parametrize("how", ["withdrawn", "restricted"])
def test_what_is_left_of_somebody_s_words_stays_as_a_count(test_shop: TestShop, ada: CustomerId, how: str) -> None:
    number = said(test_shop, ada, COMPLAINT)
    if how == "withdrawn":
        test_shop.do(
            partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.WITHDRAWN)
        )  # fmt: skip
    else:
        test_shop.do(partial(restrict, customer_id=ada))
    with pytest.raises(InputRefusedError, match="counts are honest"):
        test_shop.do(partial(take_out, feedback_id=number))
    assert sql(test_shop, "SELECT count(*) FROM feedback") == [(1,)]


def test_only_the_owner_takes_out_and_only_they_see_what_goes_with_it(test_shop: TestShop, ada: CustomerId) -> None:
    kim = Actor(Role.STAFF, THE_OWNER, "Kim")
    number = went_far(test_shop, ada)
    with acting_as(kim):
        with pytest.raises(OwnerOnlyError):
            test_shop.do(partial(take_out, feedback_id=number))
        with test_shop.store.unit_of_work() as uow:
            assert entry_detail(uow, test_shop.clock, feedback_id=number).recovery is None
    with test_shop.store.unit_of_work() as uow:
        case = entry_detail(uow, test_shop.clock, feedback_id=number).recovery
    assert case is not None
    assert case.cost_milli == 3500


def test_the_trail_says_that_it_was_taken_out_and_put_in_again_and_no_word_of_it(
    test_shop: TestShop, ada: CustomerId
) -> None:
    for who, has_number in ((ada, False), (None, True)):
        number = said(test_shop, who)
        undone(test_shop, test_shop.do(partial(take_out, feedback_id=number)))
        lines = sql(test_shop, "SELECT action, detail FROM audit ORDER BY seq DESC LIMIT 2")
        assert [line[0] for line in lines] == ["feedback.restored", "feedback.removed"]
        assert [str(number) in str(line[1]) for line in lines] == [has_number, has_number]
        assert "oat" not in str(lines)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8, phases=(Phase.generate,), deadline=None
)
@given(
    st.sampled_from([COMPLAINT, SUGGESTION]),
    st.booleans(),
    st.lists(st.sampled_from(["begin", "settle", "tell"]), max_size=3),
)
def test_taken_out_and_put_in_again_nothing_is_different(
    test_shop: TestShop, ada: CustomerId, kind: FeedbackKind, is_known: bool, steps: list[str]
) -> None:
    number = said(test_shop, ada if is_known else None, kind)
    for step in steps:
        now = entry(test_shop, number)
        if step == "begin" and now.state is FeedbackState.NEW:
            test_shop.do(partial(begin, feedback_id=number))
        elif step == "settle" and now.is_open:
            test_shop.do(partial(settle_in_words, feedback_id=number, because="We cannot"))
        elif step == "tell" and now.is_to_be_told:
            test_shop.do(partial(tell, feedback_id=number))
    rows, words = everything(test_shop), words_of(test_shop, number)
    undone(test_shop, test_shop.do(partial(take_out, feedback_id=number)))
    assert (everything(test_shop), words_of(test_shop, number)) == (rows, words)

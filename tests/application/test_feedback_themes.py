"""Many voices on one thing, and what a change because of them does and brings; on a real store."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from tests.application.spoken import COMPLAINT, SUGGESTION, entry, said, undone
from tests.shops import TestShop

from localregulars.application.feedback.change_effects import change_effect, changes_view
from localregulars.application.feedback.log import fix_by_change
from localregulars.application.feedback.themes import (
    change_made,
    drop_change,
    link_change,
    merge_themes,
    plan_change,
    rename_theme,
    themes_view,
)
from localregulars.application.ports import UnitOfWork
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import FeedbackKind, FeedbackState, Mood
from localregulars.measures.findings import Measured
from localregulars.measures.intervals.differences import Change


def themes(uow: UnitOfWork, shop: TestShop) -> dict[str, tuple[int, int]]:
    return {row.theme.name: (row.entries, row.priority.people) for row in themes_view(uow, shop.clock)}


def test_one_topic_however_it_is_written_is_one_theme_and_merging_can_be_taken_back(test_shop: TestShop) -> None:
    for word in ("Opening hours", "opening-HOURS!", "Hours", "Tea"):
        said(test_shop, None, COMPLAINT, word)
    with test_shop.store.unit_of_work() as uow:
        before = themes(uow, test_shop)
        assert before == {"Opening hours": (2, 2), "Hours": (1, 1), "Tea": (1, 1)}
        assert [row.is_theme for row in themes_view(uow, test_shop.clock)] == [True, False, False]
        numbers = {theme.name: theme.theme_id for theme in uow.themes.all()}
    change = test_shop.do(partial(plan_change, what="Open from seven", themes=[numbers["Hours"]])).value
    outcome = test_shop.do(partial(merge_themes, into=numbers["Opening hours"], others=[numbers["Hours"]]))
    with test_shop.store.unit_of_work() as uow:
        assert themes(uow, test_shop) == {"Opening hours": (3, 3), "Tea": (1, 1)}
        assert uow.themes.linked_themes(change) == {numbers["Opening hours"]}
    undone(test_shop, outcome)
    with test_shop.store.unit_of_work() as uow:
        assert themes(uow, test_shop) == before
        assert uow.themes.linked_themes(change) == {numbers["Hours"]}
    renamed = test_shop.do(partial(rename_theme, theme_id=numbers["Tea"], name="Hot drinks"))
    said(test_shop, None, COMPLAINT, "TEA")
    with test_shop.store.unit_of_work() as uow:
        assert themes(uow, test_shop)["Hot drinks"] == (2, 2)
    undone(test_shop, renamed)


def test_a_change_that_was_made_fixes_what_was_said_by_then_and_no_praise(test_shop: TestShop) -> None:
    now = test_shop.clock.now()
    earlier = said(test_shop, None, COMPLAINT, "hours", at=now - timedelta(days=9))
    later = said(test_shop, None, COMPLAINT, "hours")
    praise = said(test_shop, None, FeedbackKind.COMPLIMENT, "hours", at=now - timedelta(days=9))
    alone = said(test_shop, None, SUGGESTION, at=now - timedelta(days=9))
    with test_shop.store.unit_of_work() as uow:
        (theme,) = (theme.theme_id for theme in uow.themes.all())
    change = test_shop.do(partial(plan_change, what="Open from seven")).value
    test_shop.do(partial(link_change, change_id=change, themes=[theme], entries=[alone]))
    day: date = (now - timedelta(days=3)).date()
    with pytest.raises(InputRefusedError, match="not made yet"):
        test_shop.do(partial(fix_by_change, feedback_id=earlier, change_id=change))
    outcome = test_shop.do(partial(change_made, change_id=change, on=day))
    assert outcome.value == 2
    states = [entry(test_shop, number).state for number in (earlier, later, praise, alone)]
    assert states == [FeedbackState.FIXED, FeedbackState.NEW, FeedbackState.NEW, FeedbackState.FIXED]
    test_shop.do(partial(fix_by_change, feedback_id=later, change_id=change))
    with pytest.raises(InputRefusedError, match="take that back first"):
        test_shop.do(partial(drop_change, change_id=change))
    with pytest.raises(InputRefusedError, match="made already"):
        test_shop.do(partial(change_made, change_id=change, on=day))


def test_a_change_is_measured_by_complaints_and_by_the_same_people_s_satisfaction(test_shop: TestShop) -> None:
    """Sixty days on each side: ten people complain before (5 a month) and one after (½); all are happier then."""
    people = [test_shop.customer(f"c{n}", Purpose.FEEDBACK) for n in range(10)]
    now = test_shop.clock.now()
    for who in people:
        said(test_shop, who, COMPLAINT, "hours", mood=Mood.UNHAPPY, at=now - timedelta(days=100))
        said(test_shop, who, FeedbackKind.COMPLIMENT, mood=Mood.HAPPY, at=now - timedelta(days=10))
    said(test_shop, None, COMPLAINT, "hours", at=now - timedelta(days=5))
    said(test_shop, None, FeedbackKind.QUESTION, at=now - timedelta(days=130))
    with test_shop.store.unit_of_work() as uow:
        (theme,) = (theme.theme_id for theme in uow.themes.all())
    change = test_shop.do(partial(plan_change, what="Open from seven", themes=[theme])).value
    with test_shop.store.unit_of_work() as uow:
        assert [row.effect for row in changes_view(uow, test_shop.clock)] == [None]
    test_shop.do(partial(change_made, change_id=change, on=(now - timedelta(days=60)).date()))
    with test_shop.store.unit_of_work() as uow:
        (row,) = changes_view(uow, test_shop.clock)
        assert row.effect == change_effect(uow, test_shop.clock, change_id=change)
    assert row.effect is not None
    assert isinstance(row.effect.complaints, Change)
    assert (row.effect.complaints.before.value, row.effect.complaints.after.value) == (5.0, 0.5)
    assert isinstance(row.effect.satisfaction, Measured)
    assert (row.effect.satisfaction.value, row.effect.satisfaction.n) == (1.0, 10)

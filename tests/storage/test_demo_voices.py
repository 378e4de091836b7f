"""What the made-up people said: two themes, a change that can be measured, a mistake put right, somebody to be told."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from tests.storage.opened import NOW, Opened, say

from localregulars.application.demo.speaking import say_things
from localregulars.application.demo.voices import VOICES
from localregulars.application.feedback.change_effects import changes_view
from localregulars.application.feedback.recoveries import recoveries_view
from localregulars.application.feedback.themes import themes_view
from localregulars.application.feedback.views import open_feedback, to_tell
from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.feedback import FeedbackKind
from localregulars.domain.shop import ShopKind
from localregulars.measures.intervals.differences import Change


class _Now:
    def now(self) -> datetime:
        return NOW


@pytest.mark.parametrize("kind", list(ShopKind))
def test_a_demo_shop_has_two_themes_a_change_and_a_recovery(shop: Opened, kind: ShopKind) -> None:
    with shop.saved() as uow:
        for _ in range(30):
            who = uow.customers.add(PersonalDetails(), Adult.YES, NOW)
            say(uow, who, Purpose.FEEDBACK, ago=timedelta(days=200), lasts=timedelta(days=720))
        say_things(uow, _Now(), kind=kind)
    with shop.store.unit_of_work() as uow:
        themes = [row for row in themes_view(uow, _Now()) if row.is_theme]
        assert len(themes) == 2
        assert themes[0].theme.name != VOICES[kind].changed_topic, "what was changed is not pressing any more"
        (change,) = changes_view(uow, _Now())
        assert change.effect is not None
        told = to_tell(uow, _Now())
        assert [row.came_of_it for row in told] == [VOICES[kind].change] * 2
        rows = open_feedback(uow, _Now())
        assert [row.is_overdue for row in rows].count(True) == 1
        assert any(row.entry.kind is FeedbackKind.IDEA for row in rows)
        settled = recoveries_view(uow, _Now()).settled
        assert [row.recovery.offered for row in settled if row.recovery.offered] == [VOICES[kind].offered]
        if kind is ShopKind.CAFE:
            assert isinstance(change.effect.complaints, Change), "at the café there are enough to say"


def test_nobody_says_the_same_twice() -> None:
    for demo in VOICES.values():
        words = [voice.words for voice in (*demo.voices, demo.refused, demo.went_wrong)]
        assert len(set(words)) == len(words)

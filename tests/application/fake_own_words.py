"""A shop's words in memory; everybody who said yes did so to the words of their purpose in English."""

from __future__ import annotations

from datetime import datetime

from tests.application.shelves import Part

from localregulars.domain.consent import YES, Notice, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import NoticeId
from localregulars.domain.own_words import WordsInForce


class FakeOwnWords(Part):
    def in_force(self) -> tuple[WordsInForce, ...]:
        places = dict.fromkeys((notice.purpose, notice.language) for notice in self.shelves.notices)
        return tuple(self.now(*place) for place in places)

    def now(self, purpose: Purpose, language: str) -> WordsInForce:
        notices = self.shelves.notices
        of_place = [n for n in notices if (n.purpose, n.language) == (purpose, language)]
        if not of_place:
            msg = "There is no notice for this purpose."
            raise InputRefusedError(msg)
        newest = max(of_place, key=lambda notice: notice.version)
        return WordsInForce(
            NoticeId(notices.index(newest) + 1), newest, self.shelves.own_words.get((purpose, language), "")
        )

    def put(self, notice: Notice, valid_from: datetime, beside: str = "") -> WordsInForce:
        place = (notice.purpose, notice.language)
        before = [n.version for n in self.shelves.notices if (n.purpose, n.language) == place]
        version = max([notice.version, *(number + 1 for number in before)])
        self.shelves.notices.append(
            Notice(notice.purpose, version, notice.language, notice.text, material=notice.material)
        )
        self.compare_with(beside, *place)
        return self.now(*place)

    def compare_with(self, beside: str, purpose: Purpose, language: str) -> None:
        self.shelves.own_words[purpose, language] = beside

    def is_held_back(self, notice: Notice) -> bool:
        return notice in self.shelves.notices or bool(self.shelves.own_words.get((notice.purpose, notice.language)))

    def would_be_asked_again(self, purpose: Purpose, language: str) -> int:
        said = {event.customer_id for event in self.shelves.events if event.purpose is purpose and event.state in YES}
        return len(said) if language == "en" else 0

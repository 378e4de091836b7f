"""Topics, themes, and changes that are linked with them, under words that are sealed for the shop."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import ChangeId, FeedbackId, ShopChange, ThemeId, TopicId
from localregulars.domain.themes import Theme, topic_key
from localregulars.storage.feedback_words import FeedbackWords
from localregulars.storage.instants import day_of, instant, seconds, whole
from localregulars.storage.rights import next_number
from localregulars.storage.session import Row, Session

_NAME, _WORD, _WHAT = "feedback_theme.name", "feedback_topic.word", "feedback_change.what"
_GONE_THEME = "This theme is not there any more; look at the themes again."
_GONE_CHANGE = "This change is not there any more; look at the changes again."
_THEMES = """
SELECT h.theme_id, h.name, group_concat(t.topic_id) FROM feedback_theme AS h JOIN feedback_topic AS t USING (theme_id)
"""
_CHOSEN = """
SELECT t.topic_id, t.word FROM feedback_topic AS t JOIN feedback AS f USING (topic_id)
GROUP BY t.topic_id ORDER BY count(*) DESC, max(f.at) DESC, t.topic_id
"""
_CHANGES = "SELECT change_id, what, at, made_day FROM feedback_change"


class SqlThemes:
    """Keeps topics, themes and changes; see `application.feedback_ports.ThemeRepository`."""

    def __init__(self, session: Session) -> None:
        """Themes of this transaction."""
        self._session = session
        self._words = FeedbackWords(session)

    def topic(self, word: str, at: datetime) -> TopicId:
        """The topic of a word, made with a theme of its own where there is none."""
        found = self.find_topic(word)
        if found is not None:
            return found
        theme, topic = next_number(self._session, "feedback_theme"), next_number(self._session, "feedback_topic")
        self._session.run(
            "INSERT INTO feedback_theme (theme_id, name, at) VALUES (?, ?, ?)",
            (theme, self._words.seal(None, _NAME, theme, word), seconds(at)),
        )
        self._session.run(
            "INSERT INTO feedback_topic (topic_id, theme_id, word, found_by) VALUES (?, ?, ?, ?)",
            (topic, theme, self._words.seal(None, _WORD, topic, word), self._words.found_by(topic_key(word))),
        )
        return TopicId(topic)

    def find_topic(self, word: str) -> TopicId | None:
        """The topic of a word, None where there is none."""
        row = self._session.row(
            "SELECT topic_id FROM feedback_topic WHERE found_by = ?", (self._words.found_by(topic_key(word)),)
        )
        return None if row is None else TopicId(whole(row[0]))

    def topics(self) -> tuple[str, ...]:
        """The words in use, those that were used most first."""
        return tuple(
            self._words.open(None, None, _WORD, whole(number), word) for number, word in self._session.rows(_CHOSEN)
        )

    def all(self) -> list[Theme]:
        """Every theme that has a topic."""
        return [self._theme(row) for row in self._session.rows(f"{_THEMES} GROUP BY h.theme_id ORDER BY h.theme_id")]

    def get(self, theme_id: ThemeId) -> Theme:
        """One theme; an unknown number, or one without topics, is refused."""
        row = self._session.row(f"{_THEMES} WHERE h.theme_id = ? GROUP BY h.theme_id", (theme_id,))
        if row is None:
            raise InputRefusedError(_GONE_THEME)
        return self._theme(row)

    def rename(self, theme_id: ThemeId, name: str) -> None:
        """Call it otherwise."""
        sealed = self._words.seal(None, _NAME, theme_id, name)
        if not self._session.run("UPDATE feedback_theme SET name = ? WHERE theme_id = ?", (sealed, theme_id)):
            raise InputRefusedError(_GONE_THEME)

    def move_topics(self, topics: Collection[TopicId], theme_id: ThemeId) -> None:
        """Let topics belong to a theme."""
        self._session.run_many(
            "UPDATE feedback_topic SET theme_id = ? WHERE topic_id = ?", [(theme_id, topic) for topic in topics]
        )

    def add_change(self, what: str, at: datetime) -> ChangeId:
        """Keep a change."""
        number = next_number(self._session, "feedback_change")
        self._session.run(
            "INSERT INTO feedback_change (change_id, what, at) VALUES (?, ?, ?)",
            (number, self._words.seal(None, _WHAT, number, what), seconds(at)),
        )
        return ChangeId(number)

    def change(self, change_id: ChangeId) -> ShopChange:
        """One change; an unknown number is refused."""
        row = self._session.row(f"{_CHANGES} WHERE change_id = ?", (change_id,))
        if row is None:
            raise InputRefusedError(_GONE_CHANGE)
        return self._change(row)

    def changes(self) -> list[ShopChange]:
        """Every change, newest first."""
        return [self._change(row) for row in self._session.rows(f"{_CHANGES} ORDER BY change_id DESC")]

    def save_change(self, change: ShopChange) -> None:
        """Write back what it is and when it was made."""
        self._session.run(
            "UPDATE feedback_change SET what = ?, made_day = ? WHERE change_id = ?",
            (
                self._words.seal(None, _WHAT, change.change_id, change.what),
                None if change.made_on is None else change.made_on.toordinal(),
                change.change_id,
            ),
        )

    def remove_change(self, change_id: ChangeId) -> None:
        """Forget one; what it fixed keeps it."""
        if self._session.row("SELECT 1 FROM feedback WHERE change_id = ? AND fixed_by = 'change'", (change_id,)):
            msg = "Something was fixed by this change; take that back first, then the change."
            raise InputRefusedError(msg)
        self._session.run("UPDATE feedback SET change_id = NULL WHERE change_id = ?", (change_id,))
        self._session.run("DELETE FROM feedback_change WHERE change_id = ?", (change_id,))

    def link_themes(self, change_id: ChangeId, themes: Collection[ThemeId]) -> None:
        """The change is about exactly these themes."""
        self._session.run("DELETE FROM feedback_change_theme WHERE change_id = ?", (change_id,))
        self._session.run_many(
            "INSERT INTO feedback_change_theme (change_id, theme_id) VALUES (?, ?)",
            [(change_id, theme) for theme in sorted(set(themes))],
        )

    def link_entries(self, change_id: ChangeId, entries: Collection[FeedbackId]) -> None:
        """The change is about exactly these entries; those that it fixed stay with it."""
        self._session.run(
            "UPDATE feedback SET change_id = NULL WHERE change_id = ? AND fixed_by IS NOT 'change'", (change_id,)
        )
        self._session.run_many(
            "UPDATE feedback SET change_id = ? WHERE feedback_id = ? AND fixed_by IS NOT 'change'",
            [(change_id, entry) for entry in entries],
        )

    def linked_themes(self, change_id: ChangeId) -> frozenset[ThemeId]:
        """The themes that it is about."""
        sql = "SELECT theme_id FROM feedback_change_theme WHERE change_id = ?"
        return frozenset(ThemeId(number) for number in self._session.ids(sql, (change_id,)))

    def linked_entries(self, change_id: ChangeId) -> frozenset[FeedbackId]:
        """The entries that it is about, and those that it fixed."""
        sql = "SELECT feedback_id FROM feedback WHERE change_id = ?"
        return frozenset(FeedbackId(number) for number in self._session.ids(sql, (change_id,)))

    def _theme(self, row: Row) -> Theme:
        number, name, topics = row
        numbers = sorted(int(topic) for topic in str(topics).split(","))
        opened = self._words.open(None, None, _NAME, whole(number), name)
        return Theme(ThemeId(whole(number)), opened, tuple(map(TopicId, numbers)))

    def _change(self, row: Row) -> ShopChange:
        number, what, at, made = row
        opened = self._words.open(None, None, _WHAT, whole(number), what)
        return ShopChange(ChangeId(whole(number)), opened, instant(at), None if made is None else day_of(made))

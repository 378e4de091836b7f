"""Which words customers are shown, and which of them are the shop's own.

Own words are further versions of a notice, as unchangeable as any other. Which numbers are the shop's, and beside which
of the program's words own ones were written, stands in a setting: nothing that anybody agreed to hangs on it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TypedDict

from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import NoticeId
from localregulars.domain.own_words import WordsInForce, fingerprint_of
from localregulars.storage.consents import insert_notice
from localregulars.storage.instants import whole, words
from localregulars.storage.session import Row, Session
from localregulars.storage.settings import read_setting, write_setting

_OWN = "own_words"
_IN_FORCE = (
    "SELECT notice_id, purpose, version, language, text, material FROM notice AS now WHERE version = "
    "(SELECT max(version) FROM notice WHERE purpose = now.purpose AND language = now.language)"
)
# As the database's own rule `notice_changes_materially` chooses them.
_ASKED_AGAIN = (
    "SELECT count(*) FROM consent_now AS now JOIN consent_event AS said ON said.seq = now.seq "
    "JOIN notice AS shown ON shown.notice_id = said.notice_id "
    "WHERE now.purpose = ? AND now.state IN ('given', 'renewed') AND shown.language = ?"
)


class _Own(TypedDict):
    """Of one notice: which versions have a number of the shop's, not of the program's; what own words stand beside."""

    numbered_here: list[int]
    beside: str


class SqlOwnWords:
    """Keeps a shop's own words; see `application.ports.OwnWords`."""

    def __init__(self, session: Session) -> None:
        """Words of this transaction."""
        self._session = session

    def in_force(self) -> tuple[WordsInForce, ...]:
        """The words of now of every purpose in every language that there are any in."""
        own = self._all_own()
        return tuple(_in_force(row, own) for row in self._session.rows(f"{_IN_FORCE} ORDER BY language, purpose"))

    def now(self, purpose: Purpose, language: str) -> WordsInForce:
        """The words of now of one purpose in one language; where there are none that is refused."""
        row = self._session.row(f"{_IN_FORCE} AND purpose = ? AND language = ?", (purpose.value, language))
        if row is None:
            msg = f"There are no words to ask for {purpose.value} with; add a notice for it first."
            raise InputRefusedError(msg)
        return _in_force(row, self._all_own())

    def put(self, notice: Notice, valid_from: datetime, beside: str = "") -> WordsInForce:
        """Let these be the words from now on, under the next number that is free, at least that of `notice`."""
        version = self._next_version(notice)
        kept = replace(notice, version=version)
        number = insert_notice(self._session, kept, valid_from)
        before = self._own(kept.purpose, kept.language)
        numbered = [version] if beside or version != notice.version else []
        if numbered or before["beside"]:
            self._write(
                kept.purpose, kept.language, {"numbered_here": [*before["numbered_here"], *numbered], "beside": beside}
            )
        return WordsInForce(number, kept, beside)

    def compare_with(self, beside: str, purpose: Purpose, language: str) -> None:
        """From now on the own words count as written beside the program's words with this SHA-256."""
        own = self._own(purpose, language)
        self._write(purpose, language, {"numbered_here": own["numbered_here"], "beside": beside})

    def is_held_back(self, notice: Notice) -> bool:
        """Whether a notice that the program brings is no news for this shop, or gives way to own words."""
        rows = self._session.rows(
            "SELECT version, sha256 FROM notice WHERE purpose = ? AND language = ?",
            (notice.purpose.value, notice.language),
        )
        own = self._own(notice.purpose, notice.language)
        versions = {version for version, _digest in rows}.difference(own["numbered_here"])
        digest = bytes.fromhex(fingerprint_of(notice))
        return bool(own["beside"]) or notice.version in versions or digest in {found for _version, found in rows}

    def would_be_asked_again(self, purpose: Purpose, language: str) -> int:
        """How many people's yes would have to be asked for again if these words changed materially."""
        row = self._session.row(_ASKED_AGAIN, (purpose.value, language))
        return 0 if row is None else whole(row[0])

    def _next_version(self, notice: Notice) -> int:
        """The number that the next words have, at least that of `notice`."""
        row = self._session.row(
            "SELECT max(version) FROM notice WHERE purpose = ? AND language = ?",
            (notice.purpose.value, notice.language),
        )
        newest = 0 if row is None or row[0] is None else whole(row[0])
        return max(newest + 1, notice.version)

    def _own(self, purpose: Purpose, language: str) -> _Own:
        return self._all_own().get(_key(purpose, language), _Own(numbered_here=[], beside=""))

    def _all_own(self) -> dict[str, _Own]:
        value = read_setting(self._session, _OWN)
        return value if isinstance(value, dict) else {}

    def _write(self, purpose: Purpose, language: str, own: _Own) -> None:
        write_setting(self._session, _OWN, self._all_own() | {_key(purpose, language): own})


def _key(purpose: Purpose, language: str) -> str:
    return f"{purpose.value}/{language}"


def _in_force(row: Row, own: dict[str, _Own]) -> WordsInForce:
    number, purpose, version, language, text, material = row
    notice = Notice(Purpose(words(purpose)), whole(version), words(language), words(text), material=bool(material))
    mine = own.get(_key(notice.purpose, notice.language))
    return WordsInForce(NoticeId(whole(number)), notice, mine["beside"] if mine else "")

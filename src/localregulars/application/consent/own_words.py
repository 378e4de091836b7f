"""The words that customers are shown, as an owner reads and words them; what becomes of those who said yes before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.consent.consents import CONSENT_CHANGES
from localregulars.application.documents import written_language
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import NoticeId
from localregulars.domain.own_words import WordsInForce, fingerprint_of, own_words


@dataclass(frozen=True, slots=True)
class WordsView:
    """What an owner sees of one purpose in one language.

    `shipped` are the program's words, None where it brings none in that language; `agreed` is how many people's yes
    would have to be asked for again if the words of now changed materially. `own` are the purposes with own words in
    this language; `behind` every place (purpose, language) at which the program's words have changed since.
    """

    now: WordsInForce
    shipped: Notice | None
    agreed: int
    own: frozenset[Purpose]
    behind: tuple[tuple[Purpose, str], ...]

    @property
    def is_behind(self) -> bool:
        """Whether the program's words have changed since these own ones were written."""
        return self.shipped is not None and self.now.is_behind(self.shipped)


@dataclass(frozen=True, slots=True)
class NewWords:
    """Which version the words are now, and how many people have to be asked again because of them."""

    version: int
    is_own: bool
    to_renew: int


@owner_only
def words_view(
    uow: UnitOfWork, _clock: Clock, *, purpose: Purpose, language: str, shipped: Sequence[Notice]
) -> WordsView:
    """Read it; without a `language`, in that of the shop's customers."""
    language = language or written_language(uow.settings.profile().language)
    by_place = {(notice.purpose, notice.language): notice for notice in shipped}
    in_force = uow.own_words.in_force()
    behind = [place for words in in_force if (place := _place(words)) in by_place and words.is_behind(by_place[place])]
    return WordsView(
        uow.own_words.now(purpose, language),
        by_place.get((purpose, language)),
        uow.own_words.would_be_asked_again(purpose, language),
        frozenset(words.notice.purpose for words in in_force if words.is_own and words.notice.language == language),
        tuple(sorted(behind, key=lambda place: (list(Purpose).index(place[0]), place[1]))),
    )


@owner_only
def word_notice(
    uow: UnitOfWork,
    clock: Clock,
    *,
    shipped: Notice,
    typed: str,
    is_material: bool,
    instead_of: NoticeId,
) -> Outcome[NewWords]:
    """Let these be the words for the purpose and the language of `shipped`, with what it promises behind them.

    They are the program's again where they say what it says. Words that say something else (`is_material`) end every
    yes to those before in this transaction, until it is given again; that is the only thing that has no way back. The
    words of now unchanged change nothing.

    Raises:
        InputRefusedError: nobody could say yes or no to them (`domain.own_words`), or `instead_of` are not the words of
            now: somebody else changed them meanwhile.
    """
    before = uow.own_words.now(shipped.purpose, shipped.language)
    _require_unchanged(before, instead_of)
    text = own_words(typed, shipped)
    beside = "" if text == shipped.text else fingerprint_of(shipped)
    if text == before.notice.text and beside == before.beside:
        return Outcome(NewWords(before.notice.version, before.is_own, 0))
    to_renew = uow.own_words.would_be_asked_again(shipped.purpose, shipped.language) if is_material else 0
    now = uow.own_words.put(replace(shipped, text=text, material=is_material), clock.now(), beside)
    _note(uow, clock, now, to_renew)
    undo = None if to_renew else partial(_put_back, before=before, instead_of=now.notice_id)
    value = NewWords(now.notice.version, now.is_own, to_renew)
    return Outcome(value, CONSENT_CHANGES if to_renew else Changes.CONSENT, undo)


@owner_only
def keep_own_words(uow: UnitOfWork, clock: Clock, *, shipped: Notice) -> Outcome[None]:
    """Note that the own words were compared with what the program says now, and are right as they are."""
    now = uow.own_words.now(shipped.purpose, shipped.language)
    if not now.is_behind(shipped):
        return Outcome(None)
    uow.own_words.compare_with(fingerprint_of(shipped), shipped.purpose, shipped.language)
    uow.audit.record("notices.compared", None, clock.now(), purpose=shipped.purpose.value, language=shipped.language)
    back = partial(_compare_again, before=now)
    return Outcome(None, Changes.CONSENT, back)


@owner_only
def _put_back(uow: UnitOfWork, clock: Clock, *, before: WordsInForce, instead_of: NoticeId) -> Outcome[NewWords]:
    """The words of before once more, as another version; nobody has to be asked again for that."""
    _require_unchanged(uow.own_words.now(before.notice.purpose, before.notice.language), instead_of)
    now = uow.own_words.put(replace(before.notice, material=False), clock.now(), before.beside)
    _note(uow, clock, now, 0)
    return Outcome(NewWords(now.notice.version, now.is_own, 0), Changes.CONSENT)


@owner_only
def _compare_again(uow: UnitOfWork, clock: Clock, *, before: WordsInForce) -> Outcome[None]:
    notice = before.notice
    if uow.own_words.now(notice.purpose, notice.language).notice_id == before.notice_id:
        uow.own_words.compare_with(before.beside, notice.purpose, notice.language)
        uow.audit.record("notices.compared", None, clock.now(), purpose=notice.purpose.value, language=notice.language)
    return Outcome(None, Changes.CONSENT)


def _require_unchanged(now: WordsInForce, instead_of: NoticeId) -> None:
    if now.notice_id != instead_of:
        msg = "These words were changed meanwhile; read them once more before you change them."
        raise InputRefusedError(msg)


def _note(uow: UnitOfWork, clock: Clock, now: WordsInForce, to_renew: int) -> None:
    """A line of the trail: which words, whose and how many are asked again; never the words themselves."""
    numbers: dict[str, int | str] = {
        "purpose": now.notice.purpose.value,
        "language": now.notice.language,
        "version": now.notice.version,
        "to_renew": to_renew,
    }
    if now.is_own:
        uow.audit.record("notices.own", None, clock.now(), **numbers)
    else:
        uow.audit.record("notices.shipped", None, clock.now(), **numbers)


def _place(words: WordsInForce) -> tuple[Purpose, str]:
    return words.notice.purpose, words.notice.language

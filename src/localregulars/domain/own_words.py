"""A shop's own consent words: the owner says in their way what is asked and what for, and the promises stay.

A notice has two parts. What is asked, and what is kept for it, an owner may word as they speak. What follows is the
same for every shop, and is put behind any words: where it is kept, who sees it, how long a yes lasts, the express
statement where the law wants one, that saying no costs nothing and a yes can be taken back, who is responsible, and
what rights there are.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from localregulars.domain.consent import EXPLICIT_ONLY, Notice, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import NoticeId

LONGEST_OWN_WORDS = 1_200
"""About a minute read aloud; the longest of the program's own have 462 letters and a question before them."""
SHORTEST_OWN_WORDS = 20
_PROMISES, _EXPRESS = 3, 1
"""Paragraphs at the end of every notice that are the same for every shop, and the express statement."""
_TIME = re.compile(r"\b(\d+) (?:months?|Monate?n?|mes(?:es)?|mois)\b")
_QUESTION_MARKS = "?\u061f\uff1f"
_HARMLESS = frozenset("\n\u00ad\u200c\u200d")
"""Of what cannot be seen: a new line, a place where a word may be parted, and what some scripts and pictures need."""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = {
    "en": "the and you your we may when what for that this with have not are from our only of to if is it at or",
    "de": "und der die das wir sie ihre ihr ihnen ihren nicht ist ein eine für wenn was mit dürfen auf von zu oder wie",
    "es": "el los las una por para con su sus usted cuando podemos si nos qué lo del y o al como cómo está",
    "fr": "le les des une nous vous votre vos pour avec quand est pas dans sur du et ou au si ce ne pouvons",
}
_FEWEST_SIGNS = 5


@dataclass(frozen=True, slots=True)
class NoticeParts:
    """`asked` is the owner's to word, `promised` is not; `promised` is "" where a text is too short to hold it."""

    asked: str
    promised: str

    @property
    def text(self) -> str:
        """Both, as a customer is shown them."""
        return f"{self.asked}\n\n{self.promised}" if self.promised else self.asked


@dataclass(frozen=True, slots=True)
class WordsInForce:
    """The words that customers are shown now for one purpose in one language.

    `beside` is the SHA-256, in hex, of the program's words that own ones were written beside; "" where these are the
    program's.
    """

    notice_id: NoticeId
    notice: Notice
    beside: str = ""

    @property
    def is_own(self) -> bool:
        """Whether they are the shop's own."""
        return bool(self.beside)

    def is_behind(self, shipped: Notice) -> bool:
        """Whether the program's words are others than those that these own ones were written beside."""
        return self.is_own and self.beside != fingerprint_of(shipped)


def fingerprint_of(notice: Notice) -> str:
    """SHA-256 of its text, as hex."""
    return hashlib.sha256(notice.text.encode()).hexdigest()


def parts_of(purpose: Purpose, text: str) -> NoticeParts:
    """The two parts of a notice: its last three paragraphs are promised, four where a yes has to be explicit."""
    paragraphs = [paragraph for paragraph in text.strip().split("\n\n") if paragraph]
    promised = _PROMISES + (_EXPRESS if purpose in EXPLICIT_ONLY else 0)
    if len(paragraphs) <= promised:
        return NoticeParts("\n\n".join(paragraphs), "")
    return NoticeParts("\n\n".join(paragraphs[:-promised]), "\n\n".join(paragraphs[-promised:]))


def months_in(text: str) -> tuple[int, ...]:
    """The times that a text names, in months, each once."""
    return tuple(dict.fromkeys(int(match.group(1)) for match in _TIME.finditer(text)))


def own_words(typed: str, shipped: Notice) -> str:
    """The whole text of a notice in the owner's words, with the promises of the shipped one behind them.

    Spaces at the ends of lines, further empty lines, and the promises where somebody copied them along, are left out.

    Raises:
        InputRefusedError: nothing is asked, it is too long, it is not in the language of the shipped words, it holds
            what cannot be read, or it leaves out how long things are kept.
    """
    promised = parts_of(shipped.purpose, shipped.text).promised
    if not promised:
        msg = "The program's own words are not whole; install the program again."
        raise InputRefusedError(msg)
    asked = _tidied(typed)
    asked = asked.removesuffix(_tidied(promised)).rstrip()
    _require_readable(asked)
    _require_times(asked, parts_of(shipped.purpose, shipped.text).asked)
    if _is_in_another_language(asked, shipped.language):
        msg = "These words are in another language than the one that is chosen; choose the language first."
        raise InputRefusedError(msg)
    return NoticeParts(asked, promised).text


def _tidied(typed: str) -> str:
    """The same words without what nobody sees: other line ends, spaces at the ends of lines, several empty lines."""
    lines = unicodedata.normalize("NFC", typed).replace("\t", " ").splitlines()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def _require_readable(asked: str) -> None:
    if not asked:
        msg = "Write what you ask your customers, or go back to the program's words."
        raise InputRefusedError(msg)
    if len(asked) > LONGEST_OWN_WORDS:
        msg = f"Keep it to {LONGEST_OWN_WORDS} characters: customers read it at the counter."
        raise InputRefusedError(msg)
    if any(unicodedata.category(letter)[0] == "C" and letter not in _HARMLESS for letter in asked):
        msg = "It holds characters that cannot be read; type that part instead of pasting it."
        raise InputRefusedError(msg)
    if len(asked) < SHORTEST_OWN_WORDS or not any(mark in asked for mark in _QUESTION_MARKS):
        msg = "Ask a whole question and say what it is for, so that both yes and no are answers to it."
        raise InputRefusedError(msg)


def _require_times(asked: str, shipped: str) -> None:
    """How long things are kept is promised in the part that may be worded anew, so it has to come back there."""
    missing = [months for months in months_in(shipped) if not re.search(rf"(?<!\d){months}(?!\d)", asked)]
    if missing:
        numbers = ", ".join(map(str, missing))
        msg = f"Say as well how long it is kept, in months; your words leave out: {numbers}."
        raise InputRefusedError(msg)


def _is_in_another_language(asked: str, language: str) -> bool:
    """By the small words that no text does without. Where it is not clear it is the owner's business."""
    found = {word.casefold() for word in _WORD.findall(asked)}
    signs = {code: len(found & _own_small_words(code)) for code in _SMALL_WORDS}
    here = signs.get(language)
    others = max((count for code, count in signs.items() if code != language), default=0)
    return here is not None and others >= _FEWEST_SIGNS and others > 2 * here


def _own_small_words(language: str) -> frozenset[str]:
    """Those that are a word in none of the other languages."""
    others = {word for code, words in _SMALL_WORDS.items() if code != language for word in words.split()}
    return frozenset(_SMALL_WORDS[language].split()) - others

"""How often each answer of a survey was given, in a sentence: what was answered is in quotes, how often is in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_LISTED_WHOLE = 3
"""So many answers are told one by one: of more only those that stand out."""


def how_often(answers: Sequence[tuple[str, int]]) -> str:
    """Answers with how often each was given; at least one was.

    "“Yes” 7 times, “No” never.", or of many "Most often: “5”, 12 times. Never: “1”, “2”."
    """
    if len(answers) <= _LISTED_WHOLE:
        one = translate("surveys", "“{answer}” {times}")
        most_first = sorted(answers, key=lambda answer: -answer[1])
        return _ended([one.format(answer=answer, times=_times(count)) for answer, count in most_first])
    counts = [count for _answer, count in answers]
    most, least = max(counts), min(counts)
    if most == least:
        return translate("surveys", "All equally often: {times} each.").format(times=_times(most))
    first = _most([answer for answer, count in answers if count == most], most)
    return f"{first} {_least([answer for answer, count in answers if count == least], least)}"


def _ended(parts: Sequence[str]) -> str:
    return translate("surveys", "{answers}.").format(answers=translate("surveys", ", ").join(parts))


def _most(answers: Sequence[str], count: int) -> str:
    if len(answers) == 1:
        words = translate("surveys", "Most often: {answers}, {times}.")
    else:
        words = translate("surveys", "Most often: {answers}, {times} each.")
    return words.format(answers=_named(answers), times=_times(count))


def _least(answers: Sequence[str], count: int) -> str:
    if not count:
        words = translate("surveys", "Never: {answers}.")
    elif len(answers) == 1:
        words = translate("surveys", "Least often: {answers}, {times}.")
    else:
        words = translate("surveys", "Least often: {answers}, {times} each.")
    return words.format(answers=_named(answers), times=_times(count))


def _named(answers: Sequence[str]) -> str:
    """A few by their names, many by their number."""
    if len(answers) > _LISTED_WHOLE:
        return translate("surveys", "%Ln different answers", None, len(answers))
    return translate("surveys", ", ").join(translate("surveys", "“{answer}”").format(answer=one) for one in answers)


def _times(count: int) -> str:
    if not count:
        return translate("surveys", "never")
    return translate("surveys", "once") if count == 1 else translate("surveys", "%Ln times", None, count)

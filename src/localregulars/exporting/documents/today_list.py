"""Today's list on paper: who is worth a hello, why, what one might say, and boxes for what came of it.

It lies about in a shop, so it holds as little as it can: one reason each, no telephone number, and no box that says
something about somebody's health: of what came of a hello, that stays between them, the owner and the screen.
"""

from __future__ import annotations

from localregulars.application.noticing.today_list import ListedPerson, TodayListFacts
from localregulars.domain.check_in import ContactChannel
from localregulars.exporting.documents.html import (
    LINE,
    Html,
    blanks,
    heading,
    isolated,
    joined,
    page,
    paragraph,
    tick_list,
)
from localregulars.exporting.documents.reasons import OF_THEM, reason_sentence
from localregulars.exporting.documents.words import Words

_TITLE, _NAME, _BODY, _SMALL = 15.0, 11.0, 9.0, 8.0
_NARROW_TITLE, _NARROW_NAME, _NARROW_BODY, _NARROW_SMALL = 12.0, 10.0, 8.5, 7.5


def today_list(facts: TodayListFacts, words: Words, *, is_narrow: bool = False) -> str:
    """One person below the other, for A5 or, with `is_narrow`, for a roll of receipt paper of 58 mm or more."""
    small = _NARROW_SMALL if is_narrow else _SMALL
    shop = isolated(facts.shop.name)
    parts = [
        heading(words("today_list.title"), 1, size=_NARROW_TITLE if is_narrow else _TITLE),
        paragraph(words("today_list.below", shop=shop, day=words.day(facts.day)), size=small, soft=True),
        _in_a_frame(paragraph(words("today_list.private"), size=small)),
        paragraph("", size=3),
    ]
    if facts.as_of != facts.day:
        parts.append(paragraph(words("today_list.as_of", day=words.day(facts.as_of)), size=small, soft=True))
    if facts.people:
        parts += [_person(person, shop, words, is_narrow=is_narrow) for person in facts.people]
        parts.append(paragraph(words("today_list.rule"), size=small, soft=True))
    else:
        parts.append(paragraph(words("today_list.nobody"), size=_BODY))
    return page(words.plain("today_list.title"), words.language, joined(parts))


def _person(person: ListedPerson, shop: Html, words: Words, *, is_narrow: bool) -> Html:
    body = _NARROW_BODY if is_narrow else _BODY
    small = _NARROW_SMALL if is_narrow else _SMALL
    parts = (
        heading(_name(person, words), 2, size=_NARROW_NAME if is_narrow else _NAME),
        paragraph(joined((_reason(person, words), _ways(person, words)), " "), size=body),
        paragraph(_suggested_words(person, shop, words), size=body, soft=True),
        tick_list(words.listed("today_list.boxes"), 2 if is_narrow else 4, size=small),
        blanks(((words("today_list.note"),), ("",)) if is_narrow else ((words("today_list.note"),),), size=small),
    )
    return _whole(joined(parts))


def _name(person: ListedPerson, words: Words) -> Html:
    if person.name.strip():
        return isolated(person.name.strip())
    if person.till_id:
        return words("today_list.nameless", till_id=isolated(person.till_id))
    return words("today_list.no_name")


def _reason(person: ListedPerson, words: Words) -> Html:
    if person.reason is None:
        return words("seen.other")
    said = reason_sentence(person.reason, words, OF_THEM)
    return words("today_list.further", reason=said) if person.further else said


def _ways(person: ListedPerson, words: Words) -> Html:
    if person.still_comes:
        return words("today_list.next_visit")
    return words("today_list.ways", ways=joined((words(f"channel.{way.value}") for way in person.ways), "; "))


def _suggested_words(person: ListedPerson, shop: Html, words: Words) -> Html:
    if person.still_comes:
        return words("today_list.say_still_comes")
    if person.ways == (ContactChannel.IN_PERSON,):
        return words("today_list.say_missing")
    return words("today_list.say_contact", shop=shop)


def _in_a_frame(inner: Html) -> Html:
    cell = f'<td style="border:1px solid {LINE}">{inner}</td>'
    return Html(f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cell}</tr></table>')


def _whole(inner: Html) -> Html:
    """A block that is not torn apart at the end of a page, with a line above it."""
    cell = f'<td style="border-top:1px solid {LINE}">{inner}</td>'
    return Html(f'<table width="100%" cellspacing="0" cellpadding="1"><tr>{cell}</tr></table>')

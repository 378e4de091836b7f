"""Pieces that customers let others see, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.rights.publication import PieceToTakeDown
from localregulars.domain.publication import Piece, PieceKind, PieceState
from localregulars.ui.wording.dates import ended, short_date
from localregulars.ui.wording.people import display_name

translate = QCoreApplication.translate
_LONGEST_TITLE = 90


def kind(value: PieceKind) -> str:
    """What it is."""
    words = {
        PieceKind.QUOTE: translate("wording", "A kind word"),
        PieceKind.STORY: translate("wording", "A story"),
        PieceKind.PHOTO: translate("wording", "A photo"),
    }
    return words[value]


def piece_title(piece: Piece) -> str:
    """What it is and how it begins; only what it is where its words are gone."""
    text = " ".join(piece.words.split())
    if not text:
        return kind(piece.kind)
    short = text if len(text) <= _LONGEST_TITLE else f"{text[:_LONGEST_TITLE].rstrip()} …"
    return translate("wording", "{kind}: “{words}”").format(kind=kind(piece.kind), words=short)


def piece_place(piece: Piece) -> str:
    """Where it may be seen; "" where that is forgotten."""
    return translate("wording", "Where: {place}").format(place=piece.place) if piece.place else ""


def piece_state(piece: Piece, today: date) -> str:
    """Where it stands."""
    if piece.state is PieceState.TAKEN_DOWN and piece.taken_down_at is not None:
        down = translate("wording", "Taken down on {day}.")
        return ended(down.format(day=_day(piece.taken_down_at.date(), today)))
    if piece.state is PieceState.TAKE_DOWN:
        if piece.is_withdrawn:
            return translate("wording", "Taken back: we take it down.")
        return translate("wording", "No yes holds for it now: we take it down.")
    until = "" if piece.until is None else _day(piece.until.date(), today)
    if piece.state is PieceState.SHOWN and piece.shown_at is not None:
        since = _day(piece.shown_at.date(), today)
        return ended(translate("wording", "Shown since {day}, agreed until {until}.").format(day=since, until=until))
    if piece.may_be_shown:
        return ended(translate("wording", "Not shown yet, agreed until {until}.").format(until=until))
    return translate("wording", "Not shown: no yes holds for it now.")


def to_take_down_title(row: PieceToTakeDown) -> str:
    """Whose piece it is and what: "Maria Okafor: a kind word …"."""
    who = translate("wording", "Somebody who was erased") if row.is_erased else display_name(row.name, row.till_id)
    return translate("wording", "{who} · {piece}").format(who=who, piece=piece_title(row.piece))


def to_take_down_why(row: PieceToTakeDown, today: date) -> str:
    """Where it hangs, since when, and why it has to come off."""
    piece = row.piece
    parts = [piece_place(piece)]
    if piece.shown_at is not None:
        since = _day(piece.shown_at.date(), today)
        parts.append(translate("wording", "shown since {day}").format(day=since))
    if row.is_erased:
        parts.append(translate("wording", "what it says and where was erased too"))
    elif piece.is_withdrawn:
        parts.append(translate("wording", "they took it back"))
    else:
        parts.append(translate("wording", "their yes does not hold now"))
    return translate("wording", " · ").join(part for part in parts if part)


def _day(day: date, today: date) -> str:
    return short_date(day, today)

"""The page that explains a copy of somebody's data to them: what it holds, how scores come about, and their rights.

Art. 13 and 15 GDPR say what has to stand here; sentences about purposes and rights are those of the other documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime

from localregulars.application.rights.access_request import AccessRequest
from localregulars.application.rights.ports import Cell
from localregulars.domain.consent import EXPLICIT_ONLY, ConsentForm, Purpose
from localregulars.exporting.documents.html import Html, grid, heading, joined, lines, page, paragraph
from localregulars.exporting.documents.phrases import basis, complaint, contact, responsible, title_of
from localregulars.exporting.documents.reasons import reason_sentence
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import kept_words, recipient_words

_FILES = ("readme", "data", "visits", "consents", "notices")
_ON_SCREEN = "max-width:48em; margin:1em auto; padding:0 1em; font-family:sans-serif"
"""Read in a browser, not printed by us: lines of a length that is easy to read."""
_NAMES = ("README.html", "data.json", "visits.csv", "consents.jsonld", "notices/")


def access_readme(request: AccessRequest, words: Words, own: Words) -> str:
    """The page; `words` are those of the documents, `own` those of `resources/export`, in the same language."""
    voices = [("wished", _wished(request, words, own))] if request.voices else []
    parts = [
        ("files", _files(own)),
        ("short", _short(request, words, own)),
        ("consents", _consents(request, words, own)),
        ("judged", _judged(request, words, own)),
        *voices,
        ("told", _told(request, words, own)),
    ]
    title = own("title", shop=request.shop.name)
    body = [heading(title, 1)]
    if request.details.name:
        body.append(paragraph(own("hello", name=request.details.name)))
    body.append(paragraph(own("intro", day=words.day(request.day))))
    for key, part in parts:
        body += [heading(own(key)), part]
    body += _law(request, words, own)
    inner = Html(f'<div style="{_ON_SCREEN}">{joined(body)}</div>')
    return page(own.plain("title", shop=request.shop.name), words.language, inner, draft=words.draft)


def _files(own: Words) -> Html:
    named = zip(_NAMES, _FILES, strict=True)
    return lines(joined((Html(f"<b>{name}</b>"), own(f"file_{key}")), ": ") for name, key in named)


def _short(request: AccessRequest, words: Words, own: Words) -> Html:
    visits = request.visits
    said = [own("visits_none")]
    if visits:
        first, last = words.day(visits[0].day), words.day(visits[-1].day)
        said = [own("visits", count=len(visits), first=first, last=last)]
    weeks = request.records.rows.get("visit_week", ())
    if weeks:
        said.append(own("weeks", count=len(weeks)))
    if request.notes:
        said.append(own("notes", count=len(request.notes)))
    return lines(said)


def _consents(request: AccessRequest, words: Words, own: Words) -> Html:
    if not request.consents:
        return paragraph(own("consents_none"))
    rows = [
        (
            title_of(record.purpose, words),
            words(f"state.{record.state}"),
            words.day(record.at.date()),
            "" if record.expires_at is None else words.day(record.expires_at.date()),
        )
        for record in request.consents
    ]
    return grid([own(key) for key in ("purpose", "said", "when", "until")], rows)


def _wished(request: AccessRequest, words: Words, own: Words) -> Html:
    """What they wished for, or chose where they were asked, and what became of it."""
    rows = [
        (words.day(voice.day), own("chose", asked=voice.asked, chose=voice.chose) if voice.chose else voice.asked,
         voice.became or own("wished_open"))
        for voice in request.voices
    ]  # fmt: skip
    return grid([own(key) for key in ("when", "wished", "became")], rows)


def _judged(request: AccessRequest, words: Words, own: Words) -> Html:
    """How scores come about, and then this person's own numbers in words."""
    parts = [paragraph(own(f"judged_{part}")) for part in ("how", "changes", "what")]
    if request.usual_gap_days is None or not request.visits:
        return joined([*parts, paragraph(own("judged_none"))])
    gap, last = f"{request.usual_gap_days:.1f}", words.day(request.visits[-1].day)
    parts.append(paragraph(own("judged_rhythm", gap=_decimal(gap, words), last=last)))
    if not request.signals:
        parts.append(paragraph(own("judged_quiet")))
    for signal in request.signals:
        score, since = _decimal(f"{signal.score:.2f}", words), words.day(signal.since)
        parts.append(paragraph(own("judged_score", score=score, since=since)))
        parts.append(lines(reason_sentence(reason, words) for reason in signal.reasons))
    return joined(parts)


def _told(request: AccessRequest, words: Words, own: Words) -> Html:
    said = [
        *(own("told_contact", day=day) for day in _days(request, "emergency_contact", "told_at", words)),
        *(own("called_contact", day=day) for day in _days(request, "emergency_call", "at", words)),
    ]
    looked_up = request.records.rows.get("emergency_override", ())
    said += [own("override", day=_day(row["at"], words), reason=row["reason"]) for row in looked_up]
    return lines(said) if said else paragraph(own("told_nobody"))


def _days(request: AccessRequest, table: str, column: str, words: Words) -> Iterator[str]:
    rows: tuple[Mapping[str, Cell], ...] = tuple(request.records.rows.get(table, ()))
    return (_day(row[column], words) for row in rows if row[column] is not None)


def _day(cell: Cell, words: Words) -> str:
    return words.day(datetime.fromisoformat(str(cell)).date())


def _law(request: AccessRequest, words: Words, own: Words) -> list[Html]:
    """What Art. 13 and 15 ask for, in the words of the shop's privacy page."""
    shop, used = request.shop, tuple(dict.fromkeys(record.purpose for record in request.consents))
    columns = [words(f"privacy_page.{c}") for c in ("purpose", "data", "basis", "kept", "recipients")]
    after = words("privacy_page.after_text", **asdict(shop.storage))
    rights = joined((words("law.withdraw", contact=contact(shop, words)), words("law.rights")), " ")
    sections: list[tuple[Html, Html]] = [
        (words("privacy_page.who"), paragraph(responsible(shop, words))),
        (words("privacy_page.what"), grid(columns, (_purpose(purpose, request, words) for purpose in used), size=8)),
        (own("source"), paragraph(words("method.collection"))),
        (words("privacy_page.after"), paragraph(after)),
        (own("transfers"), paragraph(words("law.no_transfer"))),
        (own("decision"), paragraph(words("law.no_decision"))),
        (words("privacy_page.voluntary"), paragraph(words("law.voluntary"))),
        (words("privacy_page.rights"), paragraph(rights)),
        (words("privacy_page.complain"), paragraph(complaint(shop, words))),
    ]
    return [part for title, text in sections for part in (heading(title), text)]


def _purpose(purpose: Purpose, request: AccessRequest, words: Words) -> tuple[Html | str, ...]:
    form = ConsentForm.EXPLICIT if purpose in EXPLICIT_ONLY else ConsentForm.REGULAR
    return (
        title_of(purpose, words),
        words(f"purpose.{purpose.value}.data"),
        basis(form, purpose, words),
        kept_words(purpose, request.shop, words),
        recipient_words(purpose, request.shop, words),
    )


def _decimal(number: str, words: Words) -> str:
    """A number with the mark that this language puts before decimals."""
    return number if words.language == "en" else number.replace(".", ",")

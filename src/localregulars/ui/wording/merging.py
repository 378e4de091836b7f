"""Two records of one person beside each other, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from localregulars.application.customers.merging import PurposeRow, RecordSide
from localregulars.domain.consent import NO, Adult
from localregulars.domain.merging import MergedField, Side, Word
from localregulars.ui.wording.care import birthday
from localregulars.ui.wording.consent import purpose
from localregulars.ui.wording.dates import ended, short_date
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.phones import readable

translate = QCoreApplication.translate
_BETWEEN = " · "
"""Between names that are listed: those of purposes hold commas."""


def side(value: Side) -> str:
    """Which of the two records."""
    if value is Side.KEPT:
        return translate("merging", "This record")
    return translate("merging", "The other record")


def field(value: MergedField) -> str:
    """What a person has one of."""
    words = {
        MergedField.NAME: translate("merging", "Name"),
        MergedField.PHONE: translate("merging", "Phone"),
        MergedField.EMAIL: translate("merging", "E-mail"),
        MergedField.ADDRESS: translate("merging", "Address"),
        MergedField.BIRTHDAY: translate("merging", "Birthday"),
    }
    return words[value]


def which_stays(value: MergedField) -> str:
    """The question where both records have one, and another."""
    words = {
        MergedField.NAME: translate("merging", "Which name stays?"),
        MergedField.PHONE: translate("merging", "Which phone number stays?"),
        MergedField.EMAIL: translate("merging", "Which e-mail address stays?"),
        MergedField.ADDRESS: translate("merging", "Which address stays?"),
        MergedField.BIRTHDAY: translate("merging", "Which birthday stays?"),
    }
    return words[value]


def text_of(record: RecordSide, which: MergedField, today: date) -> str:
    """What one record has there, as it is shown; "" for nothing."""
    text: str = getattr(record.details, which.value)
    if which is MergedField.BIRTHDAY:
        return birthday(text, today)
    if which is MergedField.PHONE:
        return readable(text)
    return ", ".join(text.splitlines())


def known(record: RecordSide, same: Collection[MergedField], today: date) -> list[str]:
    """Everything that tells two records apart, one line each; of what is the `same` in both each line says so."""
    labelled, alike = translate("merging", "{what}: {text}"), translate("merging", "{what}: {text} (the same in both)")
    lines = [
        (alike if which in same else labelled).format(what=field(which), text=text)
        for which in MergedField
        if which is not MergedField.NAME and (text := text_of(record, which, today))
    ]
    called = QLocale().createSeparatedList(list(record.details.till_ids))
    if called:
        lines.insert(0, labelled.format(what=translate("merging", "Customer numbers (till)"), text=called))
    lines.append(_visits(record.visits))
    if record.details.notes:
        lines.append(translate("merging", "%n note(s)", None, len(record.details.notes)))
    if record.entries:
        lines.append(translate("merging", "%n thing(s) that they said", None, record.entries))
    if record.restricted is not None:
        lines.append(translate("merging", "Only stored: they asked for that"))
    if record.never_suggest:
        lines.append(translate("merging", "Never suggested"))
    return [*lines, _age(record.adult)]


def same(fields: Sequence[MergedField]) -> str:
    """What both records know alike; "" for nothing."""
    if not fields:
        return ""
    named = _BETWEEN.join(field(which) for which in fields)
    return translate("merging", "The same in both: {fields}").format(fields=named)


def name(record: RecordSide) -> str:
    """What the person of one record is called."""
    return display_name(record.details.name, next(iter(record.details.till_ids), ""))


def age_question() -> str:
    """What is asked where one record says yes and one no."""
    return translate("merging", "Are they of age?")


def age_answer(adult: Adult) -> str:
    """One of the two answers."""
    return translate("merging", "Yes, of age") if adult is Adult.YES else translate("merging", "No, under age")


def agreed_by_both(rows: Sequence[PurposeRow]) -> str:
    """What stands without a question; "" for nothing."""
    both = [purpose(row.purpose) for row in rows if _stands(row.kept) and _stands(row.other)]
    if not both:
        return ""
    return translate("merging", "Both records say yes to: {purposes}").format(purposes=_BETWEEN.join(both))


def what_holds(row: PurposeRow, today: date) -> str:
    """What becomes of a purpose that is nobody's to decide; "" where both agreed or where there is a choice."""
    if row.may_be_taken or (_stands(row.kept) and _stands(row.other)):
        return ""
    last = row.kept if row.newest is Side.KEPT else row.other
    if last is not None and last.state in NO:
        words = translate("merging", "{purpose}: they said no on {day}. It holds, and what was kept for it goes.")
        return ended(words.format(purpose=purpose(row.purpose), day=short_date(last.at.date(), today)))
    return translate("merging", "{purpose}: a yes ran out. Ask them again.").format(purpose=purpose(row.purpose))


def question(row: PurposeRow, today: date) -> str:
    """What each record knows of a purpose that is the owner's to decide."""
    words = translate("merging", "{purpose} (this record: {ours}; the other: {theirs})")
    return words.format(purpose=purpose(row.purpose), ours=_word(row.kept, today), theirs=_word(row.other, today))


def take() -> str:
    """The answer by which the owner takes a yes."""
    return translate("merging", "Take the yes")


def ask_again() -> str:
    """The answer by which nothing is used until they were asked."""
    return translate("merging", "Ask them again")


def together(who: str) -> str:
    """What is said once it is done."""
    return translate("merging", "{name}: two records are one now").format(name=who)


def taken(count: int) -> str:
    """How many answers are taken, for the ear."""
    return translate("merging", "%n answer(s) taken", None, count)


def _visits(count: int) -> str:
    return translate("merging", "1 visit") if count == 1 else translate("merging", "%Ln visits", None, count)


def _age(adult: Adult) -> str:
    if adult is Adult.UNKNOWN:
        return translate("merging", "Not known whether of age")
    return translate("merging", "Of age") if adult is Adult.YES else translate("merging", "Under age")


def _stands(word: Word | None) -> bool:
    return word is not None and word.stands


def _word(word: Word | None, today: date) -> str:
    """What one record knows, to stand inside a sentence."""
    if word is None:
        return translate("merging", "never asked")
    day = short_date(word.at.date(), today)
    if word.stands:
        return translate("merging", "yes, on {day}").format(day=day)
    if word.state in NO:
        return translate("merging", "no, on {day}").format(day=day)
    return translate("merging", "ran out")

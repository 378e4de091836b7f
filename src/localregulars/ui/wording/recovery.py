"""How a mistake was put right, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.feedback.recoveries import RecoveryRow
from localregulars.domain.recovery import Recovery, RecoveryCause, RecoveryState
from localregulars.ui.wording.dates import days, seen
from localregulars.ui.wording.glances import beginning
from localregulars.ui.wording.money import amount

translate = QCoreApplication.translate
_HOURS_A_DAY = 24


def cause(value: RecoveryCause) -> str:
    """What opened it."""
    words = {
        RecoveryCause.COMPLAINT: translate("wording", "A complaint"),
        RecoveryCause.SURVEY: translate("wording", "A bad answer in a survey"),
        RecoveryCause.NOTICED: translate("wording", "We noticed it ourselves"),
    }
    return words[value]


def state(value: RecoveryState) -> str:
    """Where it stands."""
    words = {
        RecoveryState.OPEN: translate("wording", "To be put right"),
        RecoveryState.OFFERED: translate("wording", "Something was offered"),
        RecoveryState.SETTLED: translate("wording", "Settled"),
    }
    return words[value]


def who(row: RecoveryRow) -> str:
    """Whom it happened to."""
    return row.name or translate("wording", "Somebody")


def what(recovery: Recovery) -> str:
    """What went wrong; what stays where the words are gone."""
    return recovery.what or translate("wording", "The words are gone; that it happened still counts")


def glance(recovery: Recovery) -> str:
    """How that begins, on one line."""
    return beginning(what(recovery))


def came(recovery: Recovery, today: date) -> str:
    """What opened it and when: "A complaint, 3 days ago"."""
    return translate("wording", "{cause}, {when}").format(cause=cause(recovery.cause), when=seen(recovery.day, today))


def offered(recovery: Recovery) -> str:
    """What was offered, and what that was worth; "" for nothing yet."""
    if not recovery.offered:
        return ""
    if not recovery.offered_milli:
        return translate("wording", "Offered: {what}").format(what=recovery.offered)
    return translate("wording", "Offered: {what} (worth {amount})").format(
        what=recovery.offered, amount=amount(recovery.offered_milli)
    )


def cost(recovery: Recovery) -> str:
    """What it cost in the end; "" where that is not known."""
    if recovery.cost_milli is None:
        return ""
    return translate("wording", "It cost {amount}").format(amount=amount(recovery.cost_milli))


def first_word(row: RecoveryRow) -> str:
    """How long they waited for a first word."""
    if row.hours_to_first_word is None:
        return translate("wording", "Nobody has got back to them yet")
    return translate("wording", "First word after {time}").format(time=hours(row.hours_to_first_word))


def settled_after(row: RecoveryRow) -> str:
    """How long it took until it was put right; "" while it is not."""
    if row.hours_to_settled is None:
        return ""
    return translate("wording", "Put right after {time}").format(time=hours(row.hours_to_settled))


def came_back(row: RecoveryRow) -> str:
    """Whether they came again; says so where nobody can know."""
    words = {
        True: translate("wording", "They came back"),
        False: translate("wording", "They have not come back"),
        None: translate("wording", "Whether they came back is not known yet"),
    }
    return words[row.aftermath.came_back]


def is_happier(row: RecoveryRow) -> str:
    """Whether they were more satisfied when they last said something; says so where nobody can know."""
    words = {
        True: translate("wording", "They are happier than before"),
        False: translate("wording", "They are not happier than before"),
        None: translate("wording", "Whether they are happier is not known yet"),
    }
    return words[row.aftermath.is_happier]


def nothing_here(*, settled: bool) -> tuple[str, str]:
    """What is said where there is none, in two sentences."""
    if settled:
        return (
            translate("wording", "Nothing was put right yet"),
            translate("wording", "What you put right is kept here, with what it cost and what came of it."),
        )
    return (
        translate("wording", "Nothing is to be put right"),
        translate("wording", "A complaint opens one by itself. Write down what you notice yourself."),
    )


def hours(value: float) -> str:
    """A time in hours as people say it: "less than an hour", "5 hours", "3 days"."""
    if value < 1:
        return translate("wording", "less than an hour")
    if value < 2 * _HOURS_A_DAY:
        count = round(value)
        return translate("wording", "1 hour") if count == 1 else translate("wording", "%n hours", None, count)
    return days(round(value / _HOURS_A_DAY))

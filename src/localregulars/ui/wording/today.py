"""The lines of the Today screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.read_models import Guard
from localregulars.domain.check_in import ContactChannel
from localregulars.ui.wording.dates import weekday_date
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate

STALE_AFTER_DAYS = 2
"""Older knowledge than this is said in amber, with the way to newer one."""


def headline(day: date, worth_a_hello: int) -> str:
    """The line under the title: "Saturday 21 November · 4 people worth a hello"."""
    return translate("wording", "{day} · {people} worth a hello").format(
        day=weekday_date(day, day), people=people(worth_a_hello)
    )


def data_until(newest: date | None, today: date) -> str:
    """How far the visits reach; asks for the newer file when they are old, "" when they are fresh."""
    if newest is None:
        return translate("wording", "No visits yet. Bring in a file from the till to begin.")
    if (today - newest).days > STALE_AFTER_DAYS:
        return translate("wording", "Visits until {day}. Bring in the newer file.").format(
            day=weekday_date(newest, today)
        )
    return ""


def visits_known_until(newest: date, today: date) -> str:
    """The quiet line that says how far the knowledge reaches when all is well."""
    return translate("wording", "Visits until {day}").format(day=weekday_date(newest, today))


def guard(value: Guard) -> str:
    """Why nobody is suggested although people are missing."""
    if not value.code:
        return ""
    return translate(
        "wording",
        "{missing} of {regulars} regulars are missing at once, so nobody is suggested: is an import missing, "
        "or was the shop closed?",
    ).format(missing=value.missing, regulars=value.regulars)


def empty(scorable: int) -> tuple[str, str]:
    """Title and sentence of an empty list: calm when all is well, and the next step when nobody agreed yet."""
    if scorable == 0:
        return (
            translate("wording", "Nobody to look out for yet"),
            translate("wording", "Ask people whether they want it, and write their yes down under Customers."),
        )
    return (
        translate("wording", "Nobody needs a hello today."),
        translate("wording", "Enjoy it."),
    )


def looked_after(count: int) -> str:
    """For how many people absences are noticed at all: "You look out for 212 people"."""
    return translate("wording", "You look out for {people}").format(people=people(count))


def handled(count: int) -> str:
    """What was done this week: "3 hellos this week"."""
    if count == 0:
        return translate("wording", "No hellos yet this week")
    if count == 1:
        return translate("wording", "1 hello this week")
    return translate("wording", "%n hellos this week", None, count)


def no_answer(name: str, channel: ContactChannel) -> str:
    """What is said when somebody was tried in vain and stays in the list."""
    words = {
        ContactChannel.IN_PERSON: translate("wording", "{name}: no answer, and still in the list"),
        ContactChannel.PHONE: translate("wording", "{name}: no answer by telephone, and still in the list"),
        ContactChannel.SMS: translate("wording", "{name}: no answer by text message, and still in the list"),
        ContactChannel.EMAIL: translate("wording", "{name}: no answer by e-mail, and still in the list"),
        ContactChannel.POST: translate("wording", "{name}: no answer by post, and still in the list"),
    }
    return words[channel].format(name=name)


def put_off(count: int) -> str:
    """How many wait for another day: "2 put off until later"."""
    if count == 1:
        return translate("wording", "1 put off until later")
    return translate("wording", "%n put off until later", None, count)

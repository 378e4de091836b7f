"""Backups, copies and restores in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from localregulars.application.safekeeping.backups import BackupFacts, CopyOnPurpose, Mark, RestorePlan
from localregulars.application.safekeeping.upkeep import Condition, Rehearsal, SelfCheck
from localregulars.ui.widgets.charts.number_words import decimal
from localregulars.ui.wording.dates import clock_time, seen, short_date, weekday_date
from localregulars.ui.wording.sentences import spoken

translate = QCoreApplication.translate
_MB = 1_000_000


def moment(at: datetime, now: datetime) -> str:
    """When something was, by this computer's own clock: "today at 08:40", "3 days ago at 17:05"."""
    local, today = at.astimezone(), now.astimezone().date()
    return translate("wording", "{day} at {time}").format(day=seen(local.date(), today), time=clock_time(local))


def held(customers: int, visits: int) -> str:
    """What a backup holds: "412 customers and 20,315 visits"."""
    return translate("wording", "{customers} and {visits}").format(
        customers=translate("wording", "%Ln customer(s)", None, customers),
        visits=translate("wording", "%Ln visit(s)", None, visits),
    )


def newest_words(newest: BackupFacts | None, now: datetime) -> str:
    """The newest automatic backup in a sentence or two."""
    if newest is None:
        return translate("wording", "There is no backup yet. One is made by itself soon after your first changes.")
    made = translate("wording", "Made {when}. It holds {what}.").format(
        when=moment(newest.made, now), what=held(newest.customers, newest.visits)
    )
    size = translate("wording", "{size} MB, opened again and checked.").format(
        size=decimal(max(0.1, newest.size_bytes / _MB), 1)
    )
    return f"{made} {size}"


def rehearsal_words(rehearsal: Rehearsal | None, now: datetime) -> str:
    """What came of the last rehearsal."""
    if rehearsal is None:
        return translate("wording", "No backup was tried yet. That happens by itself, once a month.")
    when = moment(rehearsal.at, now)
    if rehearsal.problem:
        said = translate("wording", "The try {when} did not go well. {problem}")
        return said.format(when=when, problem=spoken(rehearsal.problem))
    said = translate(
        "wording", "Your last backup was opened and holds %Ln customer(s) ({when}).", None, rehearsal.customers
    )
    return said.format(when=when)


def rehearsed_words(customers: int) -> str:
    """A rehearsal that went well."""
    return translate("wording", "Your last backup was opened and holds %Ln customer(s).", None, customers)


def check_words(check: SelfCheck | None, now: datetime) -> str:
    """What the last self-check found."""
    if check is None:
        return translate("wording", "The shop was not checked yet. That happens by itself, once a week.")
    when = moment(check.at, now)
    if not check.findings:
        return translate("wording", "Every part of the shop was checked {when} and found sound.").format(when=when)
    finding = check.findings[0]
    said = translate("wording", "A check {when} found something wrong. {what} {advice}")
    return said.format(when=when, what=spoken(finding.sentence), advice=spoken(finding.advice))


def mark_words(condition: Condition, now: datetime) -> str:
    """How old the last copy in a second place is, and what that means."""
    last = condition.last_copy
    if last is None:
        words = {
            Mark.FINE: translate("wording", "There is no copy in a second place yet."),
            Mark.AMBER: translate(
                "wording", "There is still no copy in a second place. Save one on a stick this week."
            ),
            Mark.RED: translate(
                "wording", "There is no copy in a second place. If this computer breaks, everything is gone."
            ),
        }
        return words[condition.mark]
    when = moment(last, now)
    words = {
        Mark.FINE: translate("wording", "The last copy was saved {when}. That is fine."),
        Mark.AMBER: translate("wording", "The last copy was saved {when}. Time for a new one."),
        Mark.RED: translate("wording", "The last copy was saved {when}. Please save a new one today."),
    }
    return words[condition.mark].format(when=when)


def reminder_words(condition: Condition, now: datetime) -> str:
    """The same in the few words that the sidebar has room for."""
    last = condition.last_copy
    if last is None:
        return translate("wording", "No copy yet")
    return translate("wording", "Copy: %n day(s) old", None, max(0, (now - last).days))


def copy_words(copy: CopyOnPurpose, now: datetime) -> str:
    """When a copy was saved and whom it still holds."""
    when = moment(copy.made, now)
    if not copy.erased_since:
        return translate("wording", "Saved {when}.").format(when=when)
    still = translate(
        "wording", "It still holds %n person(s) who asked to be forgotten since; delete it.", None, copy.erased_since
    )
    return f"{translate('wording', 'Saved {when}.').format(when=when)} {still}"


def plan_lines(plan: RestorePlan, now: datetime) -> list[str]:
    """What a restore would bring back, most important first."""
    today = now.astimezone().date()
    lines = [
        translate("wording", "{shop}, as it was {when}.").format(shop=plan.shop, when=moment(plan.made, now)),
        translate("wording", "It holds {what}.").format(what=held(plan.customers, plan.visits)),
    ]
    if plan.newest_day is not None:
        lines.append(
            translate("wording", "The newest visit is from {day}.").format(day=weekday_date(plan.newest_day, today))
        )
    if (now - plan.made).days >= 1:
        lines.append(
            translate("wording", "What was done in the %n day(s) since is not in it.", None, (now - plan.made).days)
        )
    if plan.erased:
        lines.append(
            translate("wording", "%Ln person(s) who asked to be forgotten since are left out.", None, plan.erased)
        )
    if plan.nameless:
        unread = translate(
            "wording", "%Ln name(s) cannot be read: no people file beside the backup has the key.", None, plan.nameless
        )
        lines.append(f"{unread} {translate('wording', 'Visits and customer numbers come back.')}")
    if plan.damaged_people_files:
        lines.append(translate("wording", "%n people file(s) could not be used.", None, plan.damaged_people_files))
    return lines


def backup_choice(name: str, made: datetime, now: datetime) -> str:
    """One backup in a list to choose from."""
    local, today = made.astimezone(), now.astimezone().date()
    return f"{name}: {short_date(local.date(), today)}, {clock_time(local)}"

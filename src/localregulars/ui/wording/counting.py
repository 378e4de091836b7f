"""How the numbers on the screens are counted: sentences that `ui.widgets.how_counted` shows where a number stands.

Whoever changes how something is counted changes the sentence too; what has a name in the code is put in from there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.application.customers.people import USUAL_ITEM_LEAST, USUAL_ITEM_VISITS, USUAL_PER_CENT
from localregulars.application.noticing.today import HANDLED_DAYS
from localregulars.application.rights.privacy import COVERAGE_DAYS
from localregulars.domain.consent import ASK_AGAIN_MONTHS, RENEWAL_DAYS
from localregulars.scoring.hindsight import LEAST_JUDGED, SPANS
from localregulars.scoring.own_weekdays import VISITS as REMEMBERED
from localregulars.scoring.rhythm import HALF_LIFE_GAPS

translate = QCoreApplication.translate


def at_a_glance() -> tuple[str, ...]:
    """Today's numbers: hellos, put off, looked out for, visits known until."""
    return (
        translate(
            "counting",
            "Hellos this week: people whom you marked as done, away or “this is wrong” in the last {days} days. Who "
            "came back without you does not count.",
        ).format(days=HANDLED_DAYS),
        translate("counting", "Put off: people whom you wanted to see again on a later day."),
        translate(
            "counting",
            "You look out for: adults whose yes to being noticed holds today. Nobody else is looked at, and nobody "
            "else can be in the list.",
        ),
        translate(
            "counting",
            "Visits until: the newest day of which any visit is known, from a file or by hand. Absences are judged "
            "as of that day, so that a file that is missing makes nobody look missing.",
        ),
    )


def agreements() -> tuple[str, ...]:
    """The overview of Privacy: coverage, people, and how many are where."""
    return (
        translate(
            "counting",
            "Visits that are kept: of all visits in the {days} days up to the newest one, those of people who agreed "
            "to have them kept. The others are counted as a number of the day; nothing else is kept of them.",
        ).format(days=COVERAGE_DAYS),
        translate(
            "counting",
            "People known: everybody in this shop who was not erased. “Never agreed” are those who did not say yes "
            "to anything, and did not say no in the last {months} months.",
        ).format(months=ASK_AGAIN_MONTHS),
        translate(
            "counting",
            "In the table everybody counts once in each line, by the last thing that they said about it. “Ending” "
            "ends within {days} days. Who is to be asked again said yes once, and it ran out or the words changed. A "
            "no and a yes that was taken back count together.",
        ).format(days=RENEWAL_DAYS),
    )


def last_year() -> tuple[str, ...]:
    """The try on the last year."""
    return (
        translate(
            "counting",
            "Check-ins: the last year is gone through day by day, knowing on each day only what was known by then, "
            "with the settings above and everybody who may be looked out for now. Nothing of it is stored.",
        ),
        translate(
            "counting",
            "Came back by themselves: a visit within so many days, without anybody having asked in between. For "
            "those a hello would not have been needed.",
        ),
        translate(
            "counting",
            "Counted are only absences of which the next {days} days are known, and whom you did not ask at that "
            "time. With fewer than {people} such people no share is said: one of them would weigh too much.",
        ).format(days=max(SPANS), people=LEAST_JUDGED),
        translate(
            "counting",
            "How long they had been silent is the middle one of all, in opening days; days on which the shop is "
            "closed and days announced as away do not count.",
        ),
    )


def rhythm() -> tuple[str, ...]:
    """A customer's visits, rhythm and usual order."""
    return (
        translate(
            "counting",
            "Visits: all that are known of this person; several on one day are one for the rhythm.",
        ),
        translate(
            "counting",
            "Usually every so many days: the mean of the opening days between their visits, where newer ones weigh "
            "more (half as much for every {gaps} visits back). Closed days and days announced as away do not count. "
            "It is said in days of the calendar. With few visits it is a cautious guess.",
        ).format(gaps=round(HALF_LIFE_GAPS)),
        translate(
            "counting",
            "Mostly on a weekday: two thirds or more of the last {visits} visits, and of six at least, were on it.",
        ).format(visits=REMEMBERED),
        translate(
            "counting",
            "Usually takes: what was on at least {share}% of all visits whose orders are still kept, and on at least "
            "{least} of the last {visits} visits. Lately takes: what was on as many of the last, but on fewer of all.",
        ).format(least=USUAL_ITEM_LEAST, visits=USUAL_ITEM_VISITS, share=USUAL_PER_CENT),
    )

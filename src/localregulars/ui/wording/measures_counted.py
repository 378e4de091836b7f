"""How each measure is counted: the sentences below its number. They say what docs/MEASURES.md says, for people.

Whoever changes how a measure is counted changes its sentence too; what has a name in the code is put in from there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.measures.families.care import BACK_WITHIN_DAYS
from localregulars.measures.families.visiting import RETENTION_MONTHS
from localregulars.measures.lifetime import LEAST_RETURNING
from localregulars.measures.measure import AnyMeasure, IntervalKind
from localregulars.ui.wording.money import one_unit

translate = QCoreApplication.translate


def counted(measure: AnyMeasure) -> tuple[str, ...]:
    """What the number counts, and how sure it is."""
    return (*_WHAT[measure.measure_id](), _how_sure(measure))


def _how_sure(measure: AnyMeasure) -> str:
    if measure.interval is IntervalKind.COUNTED:
        return translate("counting", "Everything was counted, so nothing about it is estimated.")
    if measure.interval is IntervalKind.MODEL:
        words = translate(
            "counting",
            "It comes from a model of how customers come and go, which needs {needed} customers who came more than "
            "once. In 95 of 100 shops the truth lies between the two ends; what seasons do is not in it.",
        )
        return words.format(needed=LEAST_RETURNING)
    words = translate(
        "counting",
        "Few people make a number unsure: in 95 of 100 shops the truth lies between the two ends. With fewer than "
        "{needed} nothing is said. Who did not answer or is not known is in neither.",
    )
    return words.format(needed=measure.needed)


def _csat() -> tuple[str, ...]:
    return (
        translate("counting", "Of all answers to “How satisfied are you?” from 1 to 5, those of 4 and 5."),
        translate("counting", "Somebody who answered several times counts as one person."),
    )


def _csat_mean() -> tuple[str, ...]:
    return (
        translate("counting", "The average of what people answered from 1 to 5; of whoever answered often, their own."),
    )


def _nps() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "“How likely are you to recommend us?”, 0 to 10: the share of 9 and 10, less the share of 0 to 6. It lies "
            "between −100 and 100 points.",
        ),
    )


def _visits() -> tuple[str, ...]:
    return (
        translate("counting", "Visits of people who agreed to have them kept; several of one person on a day are one."),
        translate("counting", "The shop may have had more: under Duties stands how many of all are kept."),
    )


def _repeat() -> tuple[str, ...]:
    return (translate("counting", "Of the customers who came in this time, those who came on a second day of it."),)


def _churn_seen() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Of the customers who came in as many days before, those who did not come in this time. Nobody says "
            "goodbye: some of them will come again.",
        ),
    )


def _retention() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Customers by the month of their first visit: the share who came in month {months} after it. Who was there "
            "in the first four weeks that are known may have come for years, and is left out.",
        ).format(months=RETENTION_MONTHS),
    )


def _regulars() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Regulars at the end of this time: at least 3 visits in half a year and a rhythm of their own, until they "
            "have clearly stopped.",
        ),
        translate(
            "counting",
            "They are counted among all whose visits are kept. Customers show those of today, among whoever also "
            "agreed to be noticed, so there may be fewer.",
        ),
    )


def _new_regulars() -> tuple[str, ...]:
    return (translate("counting", "People who became regulars in this time, whoever became one again too."),)


def _churn_contract() -> tuple[str, ...]:
    return (
        translate("counting", "Of those with a subscription on the first day of this time, those without on the last."),
    )


def _lifetime_value() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "What customers are expected to buy in the time to come, on average: sales, not what is left of them, and "
            "a tenth less for each year that they lie ahead. Never a reason to treat anybody otherwise.",
        ),
    )


def _churn_expected() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "How likely each customer has stopped coming, from how often they came and how long they have been away; "
            "the mean of all.",
        ),
    )


def _invitations() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "What those who were invited bought afterwards, less what those bought who were left out by the draw, "
            "less what it cost; for every {one} that it cost. Nobody is ever left out of a hello for the sake of a "
            "number.",
        ).format(one=one_unit()),
    )


def _programme() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "By how much more those whom you looked after are expected to buy in a year, as a model says four weeks "
            "later and said the day before; for every {one} of minutes, gestures and rewards that you noted. Minutes "
            "count with the wage that you noted.",
        ).format(one=one_unit()),
        translate(
            "counting",
            "Whoever stays away lowers it, with a hello or without one. It is no reason to ask less after anybody.",
        ),
    )


def _engagement() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Parts from 0 to 100, each with a weight that you see and change: came lately, came often, said something, "
            "took part, brought somebody. What is not known of somebody is left out for them.",
        ),
        translate("counting", "The weights are a choice and not a finding: two choices give two scores."),
    )


def _came_back() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Of those who were reached at least {days} days ago, those who came within {days} days. Not because of it: "
            "some would have come anyway.",
        ).format(days=BACK_WITHIN_DAYS),
    )


def _needs() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Of the check-ins of which you marked what came of it, those with something to help with: unwell, a "
            "practical need, lonely, unhappy with you.",
        ),
    )


def _needless() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Of the check-ins of which it is known: they came by themselves before anybody asked, or you said “this is "
            "wrong”.",
        ),
    )


def _days_to_contact() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "From the first visit that was missed until somebody was reached: half took longer, half did not. Who "
            "still waits counts as long as they have waited.",
        ),
    )


def _told() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "Of what was fixed, or refused with a reason, and whose sender is known: those who heard of it.",
        ),
    )


def _first_response() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "From what somebody said until the first word to them: half waited longer, half did not. Who still waits "
            "counts as long as they have waited; who cannot be answered is left out.",
        ),
    )


def _resolution() -> tuple[str, ...]:
    return (
        translate(
            "counting",
            "From what somebody said until it was fixed or refused with a reason: half took longer, half did not. What "
            "is open counts as long as it has been.",
        ),
    )


def _coverage() -> tuple[str, ...]:
    return (
        translate("counting", "Of all visits of the shop in this time, those of people who agreed to have them kept."),
    )


def _training() -> tuple[str, ...]:
    return (translate("counting", "Of the steps that your people should have done, those that are done."),)


def _birthdays() -> tuple[str, ...]:
    return (
        translate(
            "counting", "Of the birthdays in this time of people who agreed to it, those on which they were greeted."
        ),
    )


_WHAT = {
    "csat": _csat,
    "csat_mean": _csat_mean,
    "nps": _nps,
    "visits": _visits,
    "repeat_purchase_rate": _repeat,
    "churn_seen": _churn_seen,
    "retention": _retention,
    "regulars": _regulars,
    "new_regulars": _new_regulars,
    "churn_contract": _churn_contract,
    "customer_lifetime_value": _lifetime_value,
    "churn_expected": _churn_expected,
    "return_of_invitations": _invitations,
    "return_of_programme": _programme,
    "engagement_score": _engagement,
    "came_back_after_hello": _came_back,
    "needs_found": _needs,
    "needless_share": _needless,
    "days_to_contact": _days_to_contact,
    "told_rate": _told,
    "hours_to_first_response": _first_response,
    "hours_to_resolution": _resolution,
    "consent_coverage": _coverage,
    "staff_training": _training,
    "birthdays_remembered": _birthdays,
}

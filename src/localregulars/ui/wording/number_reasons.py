"""Why a measure says nothing: one or two sentences with what to do, for every measure and every reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.measures.findings import Reason, Unsaid
from localregulars.measures.measure import AnyMeasure
from localregulars.ui.widgets.charts.number_words import whole

translate = QCoreApplication.translate
_RESTS_ON_VISITS = frozenset(
    {"visits", "repeat_purchase_rate", "churn_seen", "retention", "regulars", "new_regulars", "consent_coverage"}
)
"""Measures that say nothing only where no visits are known."""


def why_unsaid(measure: AnyMeasure, unsaid: Unsaid) -> str:
    """Why there is no figure, and what would help."""
    if unsaid.reason is Reason.NO_DATA:
        return _missing(measure.measure_id)
    if unsaid.reason is Reason.NO_COST and measure.measure_id == "return_of_invitations":
        return translate(
            "numbers",
            "What these invitations took is not written down, so there is nothing to set against it. Write it down "
            "with “What it took” on the screen Feedback, under Invitations.",
        )
    return _too_few(unsaid) if unsaid.reason is Reason.TOO_FEW else _others()[unsaid.reason]


def _others() -> dict[Reason, str]:
    return {
        Reason.BEFORE_THE_SHOP: translate("numbers", "Nothing is known of that time yet. Choose a later one."),
        Reason.TOO_SHORT: translate(
            "numbers", "Too little time is known for this. Choose a longer time, or look again in some weeks."
        ),
        Reason.NO_COST: translate(
            "numbers",
            "No cost is noted in this time, so there is nothing to set against it. Note minutes, gestures and "
            "rewards with “Note a cost”.",
        ),
        Reason.NEGATIVE_COST: translate("numbers", "A cost below zero is noted. Look at the costs again."),
        Reason.REFUNDS_ABOVE_SALES: translate(
            "numbers", "More was given back than was bought in this time. Choose a longer time, or check the file."
        ),
        Reason.NO_WEIGHTS: translate(
            "numbers", "No part of the score weighs anything. Give at least one part a weight."
        ),
        Reason.NO_TARGET: translate("numbers", "A target of zero has no share that could be reached."),
    }


def _too_few(unsaid: Unsaid) -> str:
    so_far, needed = whole(unsaid.n), whole(unsaid.needed)
    if not unsaid.needed:
        return translate("numbers", "Too early to say: fewer than half of {n} are over.").format(n=so_far)
    return translate("numbers", "Too few to say: {n} so far, {needed} are needed.").format(n=so_far, needed=needed)


def _missing(measure_id: str) -> str:
    """What to do where nothing of the kind is known."""
    for found, words in _by_what_is_missing():
        if measure_id in found:
            return words
    return translate("numbers", "Nothing of the kind is known of this time. Choose another one.")


def _by_what_is_missing() -> tuple[tuple[frozenset[str], str], ...]:
    return (
        (
            frozenset({"csat", "csat_mean", "nps"}),
            translate("numbers", "Nobody has answered yet. A survey asks; ten people who answer are enough to begin."),
        ),
        (
            _RESTS_ON_VISITS,
            translate(
                "numbers", "No visits are known of this time. Bring in your till's file, or choose another time."
            ),
        ),
        (
            frozenset({"churn_contract"}),
            translate("numbers", "No subscriptions are noted. They are noted on a customer's page."),
        ),
        (
            frozenset({"customer_lifetime_value", "churn_expected", "engagement_score"}),
            translate("numbers", "Too little is known of your customers yet. Bring in your till's file."),
        ),
        (
            frozenset({"return_of_invitations"}),
            translate(
                "numbers",
                "Nothing can be said of the invitations of this time. Draw one on the screen Feedback, under "
                "Invitations, and look here four weeks later.",
            ),
        ),
        (
            frozenset({"return_of_programme"}),
            translate(
                "numbers",
                "Too little is known of what people bought whom you looked after, and of what that cost. Bring in your "
                "till's file, and note a cost.",
            ),
        ),
        (
            frozenset({"came_back_after_hello", "needs_found", "needless_share", "days_to_contact"}),
            translate("numbers", "No check-ins are over in this time. What comes of a hello is marked on Today."),
        ),
        (
            frozenset({"told_rate", "hours_to_first_response", "hours_to_resolution"}),
            translate("numbers", "Nobody's words are written down in this time. They are written down under Feedback."),
        ),
        (
            frozenset({"staff_training"}),
            translate(
                "numbers", "The program does not keep yet what your people were trained in; a later version will."
            ),
        ),
        (
            frozenset({"birthdays_remembered"}),
            translate(
                "numbers",
                "No birthdays to count in this time: they count from the first one on that somebody marks as greeted, "
                "on the screen Today.",
            ),
        ),
    )

"""What the measures are called; apart from what else is said of them, so that it loads no number work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def names() -> dict[str, str]:
    """What each measure is called, by its id, in a few words."""
    return {
        "csat": translate("numbers", "Satisfied"),
        "csat_mean": translate("numbers", "Average rating"),
        "nps": translate("numbers", "Would recommend you"),
        "visits": translate("numbers", "Visits"),
        "repeat_purchase_rate": translate("numbers", "Came again"),
        "churn_seen": translate("numbers", "Did not come this time"),
        "retention": translate("numbers", "Still come after three months"),
        "regulars": translate("numbers", "Regulars"),
        "new_regulars": translate("numbers", "New regulars"),
        "churn_contract": translate("numbers", "Subscriptions that ended"),
        "customer_lifetime_value": translate("numbers", "Worth of purchases to come"),
        "churn_expected": translate("numbers", "Likely stopped coming"),
        "return_of_invitations": translate("numbers", "What invitations brought"),
        "return_of_programme": translate("numbers", "What relationships bring"),
        "engagement_score": translate("numbers", "Engagement score"),
        "came_back_after_hello": translate("numbers", "Came back after a hello"),
        "needs_found": translate("numbers", "Needs found"),
        "needless_share": translate("numbers", "Check-ins nobody needed"),
        "days_to_contact": translate("numbers", "Days until a hello"),
        "told_rate": translate("numbers", "People who heard what came of it"),
        "hours_to_first_response": translate("numbers", "Time to the first answer"),
        "hours_to_resolution": translate("numbers", "Time until it was settled"),
        "consent_coverage": translate("numbers", "Visits that are kept"),
        "staff_training": translate("numbers", "Training of your people"),
        "birthdays_remembered": translate("numbers", "Birthdays remembered"),
    }

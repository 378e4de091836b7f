"""What each purpose is in the Data Privacy Vocabulary (DPV 2): purposes, personal data, processing, who receives it.

Terms: https://w3id.org/dpv (dpv), https://w3id.org/dpv/pd (pd), https://w3id.org/dpv/legal/eu/gdpr (eu-gdpr), each
looked up there; a test holds the list of those that were (docs/adr/0052).
"""

from __future__ import annotations

from dataclasses import dataclass

from localregulars.application.documents import StorageTimes
from localregulars.domain.consent import ConsentForm, Purpose

STATUS = {
    "given": "dpv:ConsentGiven",
    "renewed": "dpv:RenewedConsentGiven",
    "refused": "dpv:ConsentRefused",
    "withdrawn": "dpv:ConsentWithdrawn",
    "expired": "dpv:ConsentExpired",
    "invalidated": "dpv:ConsentInvalidated",
}
"""The store's word for what happened, and DPV's."""
UNKNOWN_STATUS = "dpv:ConsentUnknown"
RIGHTS = ("A7-3", "A13", "A15", "A16", "A17", "A18", "A20", "A21", "A22", "A77")
"""Rights of the GDPR that hold where consent is the basis."""
HEALTH = "pd:Health"
"""May be inferred from an absence: special category, therefore explicit consent (research: CJEU C-184/20)."""
_ALWAYS = ("dpv:Collect", "dpv:Store", "dpv:Use")


@dataclass(frozen=True, slots=True)
class PurposeTerms:
    """One purpose in DPV's terms. `data` are kinds of personal data; `inferred` those that could be read into it."""

    purposes: tuple[str, ...]
    data: tuple[str, ...]
    recipient: str = "none"
    processing: tuple[str, ...] = _ALWAYS
    inferred: tuple[str, ...] = ()

    @property
    def is_special(self) -> bool:
        """Whether it touches a special category of data (Art. 9 GDPR)."""
        return bool(self.inferred)


_ASKING = ("dpv:CommunicationForCustomerCare",)
_INVITING = ("dpv:CommunicationManagement", "dpv:CustomerRelationshipManagement")
_TELEPHONE, _MAIL, _ADDRESS = ("pd:TelephoneNumber",), ("pd:EmailAddress",), ("pd:PhysicalAddress",)
TERMS: dict[Purpose, PurposeTerms] = {
    Purpose.HISTORY: PurposeTerms(
        ("dpv:CustomerRelationshipManagement",),
        ("pd:Name", "pd:Identifier", "pd:ServiceConsumptionBehavior", "pd:Purchase"),
    ),
    Purpose.MONITORING: PurposeTerms(
        ("dpv:CustomerCare",),
        ("pd:ServiceConsumptionBehavior", "pd:PurchasesAndSpendingHabit"),
        processing=(*_ALWAYS, "dpv:Profiling"),
        inferred=(HEALTH,),
    ),
    Purpose.CONTACT_PHONE: PurposeTerms(_ASKING, _TELEPHONE, "telephone"),
    Purpose.CONTACT_SMS: PurposeTerms(_ASKING, _TELEPHONE, "telephone"),
    Purpose.CONTACT_EMAIL: PurposeTerms(_ASKING, _MAIL, "mail"),
    Purpose.CONTACT_POST: PurposeTerms(_ASKING, _ADDRESS, "post"),
    Purpose.EMERGENCY_CONTACT: PurposeTerms(
        ("dpv:CustomerCare",),
        ("pd:Name", "pd:TelephoneNumber", "pd:Relationship"),
        "contact",
        processing=(*_ALWAYS, "dpv:Disclose"),
        inferred=(HEALTH,),
    ),
    Purpose.NOTES: PurposeTerms(("dpv:Personalisation", "dpv:CustomerCare"), ("pd:Preference", "pd:BirthDate")),
    Purpose.FEEDBACK: PurposeTerms(("dpv:ImproveExistingProductsAndServices",), ("pd:Opinion",)),
    Purpose.LOYALTY: PurposeTerms(("dpv:PersonalisedBenefits",), ("pd:ServiceConsumptionBehavior",)),
    Purpose.INVITATIONS_PHONE: PurposeTerms(_INVITING, _TELEPHONE, "telephone"),
    Purpose.INVITATIONS_SMS: PurposeTerms(_INVITING, _TELEPHONE, "telephone"),
    Purpose.INVITATIONS_EMAIL: PurposeTerms(_INVITING, _MAIL, "mail"),
    Purpose.INVITATIONS_POST: PurposeTerms(_INVITING, _ADDRESS, "post"),
    Purpose.PUBLICATION: PurposeTerms(
        ("dpv:PublicRelations",),
        ("pd:Name", "pd:Opinion", "pd:Picture"),
        "public",
        processing=(*_ALWAYS, "dpv:MakeAvailable"),
    ),
    Purpose.STATISTICS: PurposeTerms(
        ("dpv:ImprovePublicServices", "dpv:DataAltruism"),
        ("pd:ServiceConsumptionBehavior", "pd:AgeRange"),
        "community",
        processing=(*_ALWAYS, "dpv:Anonymise"),
        inferred=(HEALTH,),
    ),
}


def legal_basis(purpose: Purpose, form: ConsentForm) -> tuple[str, ...]:
    """What allows it: consent, and for special categories explicit consent, if it was given in express words."""
    if form is ConsentForm.EXPLICIT and TERMS[purpose].is_special:
        return ("eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a")
    return ("eu-gdpr:A6-1-a",)


def consent_type(form: ConsentForm) -> str:
    """How clearly it was said, in DPV's words."""
    return "dpv:ExplicitlyExpressedConsent" if form is ConsentForm.EXPLICIT else "dpv:ExpressedConsent"


def storage_periods(purpose: Purpose, times: StorageTimes) -> tuple[str, ...]:
    """How long the longest-kept data of a purpose stay, as ISO 8601 durations; none: until the yes ends."""
    months = {
        Purpose.HISTORY: (times.order_lines, times.visits),
        Purpose.MONITORING: (times.outcomes,),
        Purpose.FEEDBACK: (times.feedback,),
    }.get(purpose, ())
    return tuple(f"P{n}M" for n in months)

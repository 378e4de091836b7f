"""The listings that are a table of the store as it is, with what names people unsealed."""

from __future__ import annotations

from dataclasses import dataclass

from localregulars.application.rights.takeaway import Holds, Listing, ListingColumn

CUSTOMER, SEALED, MILLI, FILE = "customer", "sealed", "milli", "file"
"""Columns that hold whose row it is, what is sealed with that person's key (or, where it is nobody's, with the shop's),
thousandths, and a sealed picture or page."""
_HOLDS = {CUSTOMER: Holds.TEXT, SEALED: Holds.TEXT, MILLI: Holds.AMOUNT, FILE: Holds.FILE}
_NAMES = {
    "customer_id": "customer",
    "amount_milli": "amount",
    "offered_milli": "offered_amount",
    "cost_milli": "cost",
    "value_milli": "value",
    "weight_milli": "weight",
}


@dataclass(frozen=True, slots=True)
class TableListing:
    """A listing of one table: its columns there and how each is read.

    That is `CUSTOMER`, `SEALED`, `MILLI`, `FILE` or a word of `Holds`.
    The first two columns are in the order of the table's own key, so that nothing has to be sorted.
    """

    listing: Listing
    table: str
    columns: tuple[tuple[str, str], ...]
    where: str = ""

    @property
    def query(self) -> str:
        """The SQL that reads it."""
        names = ", ".join(name for name, _read in self.columns)
        return f"SELECT {names} FROM {self.table}{self.where} ORDER BY 1, 2"


def table(name: str, source: str, columns: str, where: str = "") -> TableListing:
    """The listing of a table; `columns` are "name:how" pairs with spaces between."""
    pairs = tuple((column, how) for column, how in (pair.split(":") for pair in columns.split()))
    listed = tuple(
        ListingColumn(_NAMES.get(column, column), _HOLDS.get(how) or Holds(how), (f"{source}.{column}",))
        for column, how in pairs
    )
    return TableListing(Listing(name, listed), source, pairs, where)


TABLES = (
    table(
        "consent_endings",
        "consent_event",
        "seq:number customer_id:customer purpose:text state:text form:text at:instant method:text notice_id:number "
        "record_id:text",
        " WHERE state IN ('expired', 'invalidated')",
    ),
    table(
        "notices",
        "notice",
        "notice_id:number purpose:text version:number language:text valid_from:instant material:flag text:text",
    ),
    table("visit_weeks", "visit_week", "customer_id:customer week:day visits:number amount_milli:milli"),
    table("day_totals", "day_total", "day:day visits:number kept:number"),
    table("items", "item", "item_id:number name:text category:text"),
    table("signs_of_life", "sign_of_life", "sign_id:number customer_id:customer at:instant day:day kind:text"),
    table(
        "check_ins",
        "check_in",
        "check_in_id:number customer_id:customer opened_day:day last_visit_day:day state:text snoozed_until:day "
        "outcome:text closed_because:text closed_at:instant signals:json",
    ),
    table(
        "check_in_tries",
        "check_in_attempt",
        "attempt_id:number check_in_id:number customer_id:customer at:instant channel:text reached:flag",
    ),
    table("lessons", "lesson", "customer_id:customer quiet_gap_days:number until:day"),
    table("away_notes", "away_note", "away_note_id:number customer_id:customer first_day:day last_day:day at:instant"),
    table("care_wishes", "care_wish", "customer_id:customer ask_after_days:number channel:text at:instant"),
    table(
        "emergency_contacts",
        "emergency_contact",
        "contact_id:number customer_id:customer name:sealed phone:sealed relation:sealed after_days:number "
        "after_tries:number at:instant told_at:instant refused_at:instant",
    ),
    table(
        "emergency_calls",
        "emergency_call",
        "call_id:number contact_id:number customer_id:customer check_in_id:number at:instant day:day",
    ),
    table(
        "emergency_overrides",
        "emergency_override",
        "override_id:number customer_id:customer at:instant reason:sealed decided_by:sealed second_person:sealed "
        "reported_at:instant",
    ),
    table(
        "requests",
        "right_request",
        "request_id:number customer_id:customer kind:text received_at:instant due_at:instant state:text "
        "closed_at:instant extended_at:instant note:sealed extended_because:sealed declined_because:sealed",
    ),
    table(
        "care_costs",
        "care_cost",
        "cost_id:number kind:text day:day minutes:number amount_milli:milli invitation_id:number at:instant",
    ),
    table("care_cost_people", "care_cost_person", "cost_id:number customer_id:customer"),
    table(
        "invitations",
        "invitation",
        "invitation_id:number invited_to:text channel:text day:day seed:number left_out_percent:number at:instant",
    ),
    table("invitation_people", "invitation_person", "invitation_id:number customer_id:customer is_invited:flag"),
    table("invitations_done", "invitation_done", "invitation_id:number customer_id:customer day:day"),
    table("birthday_greetings", "birthday_greeting", "customer_id:customer day:day at:instant"),
    table("bookings", "booking", "booking_id:number customer_id:customer kind:text day:day minute:number at:instant"),
    table(
        "publications",
        "publication_piece",
        "piece_id:number customer_id:customer kind:text words:sealed place:sealed picture:sealed state:text "
        "agreed_seq:number at:instant shown_at:instant withdrawn_at:instant taken_down_at:instant",
    ),
    table(
        "survey_asks",
        "survey_ask",
        "ask_id:number survey_id:number customer_id:customer way:text at:instant day:day token:text",
    ),
    table(
        "feedback",
        "feedback",
        "feedback_id:number customer_id:customer kind:text channel:text mood:number topic_id:number words:sealed "
        "at:instant day:day written_by:number task_owner:number due_day:day state:text fixed_by:text change_id:number "
        "because:sealed answered_at:instant fixed_at:instant told_at:instant told_over:text",
    ),
    table(
        "feedback_attachments",
        "feedback_attachment",
        "attachment_id:number feedback_id:number customer_id:customer kind:text size:number content:file",
    ),
    table("feedback_topics", "feedback_topic", "topic_id:number theme_id:number word:sealed"),
    table("feedback_themes", "feedback_theme", "theme_id:number name:sealed at:instant"),
    table("feedback_changes", "feedback_change", "change_id:number what:sealed at:instant made_day:day"),
    table("feedback_change_themes", "feedback_change_theme", "change_id:number theme_id:number"),
    table(
        "recoveries",
        "recovery",
        "recovery_id:number customer_id:customer feedback_id:number cause:text what:sealed offered:sealed "
        "offered_milli:milli cost_milli:milli satisfaction_percent:number state:text at:instant day:day "
        "answered_at:instant settled_at:instant",
    ),
    table(
        "wish_voices", "wish_voice", "voice_id:number wish_id:number customer_id:customer at:instant told_at:instant"
    ),
    table(
        "poll_voices",
        "poll_voice",
        "voice_id:number poll_id:number customer_id:customer choice:number at:instant told_at:instant",
    ),
    table("statistics", "summary_person", "period:text customer_id:customer state:text"),
    table("staff", "staff", "staff_id:number name:text role:text created:instant"),
    table("settings", "setting", "name:text value:json"),
    table("targets", "target", "measure:text value_milli:milli"),
    table("engagement_weights", "engagement_weight", "part:text weight_milli:milli"),
)
"""In the order of the document. What is about somebody who was erased is passed over."""

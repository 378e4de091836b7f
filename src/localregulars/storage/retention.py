"""Takes out what was kept long enough; see `application.rights_ports.Retention` and docs/adr/0051.

Nothing is taken of customers who asked for a restriction: the law wants their data left as they are (Art. 18 GDPR).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from localregulars.domain.consent import ASK_AGAIN_MONTHS
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.retention import (
    RECEIPT_MONTHS,
    RetentionKind,
    RetentionPolicy,
    first_day_kept,
    first_week_kept,
    policy_of,
)
from localregulars.scoring.history import VisitHistory
from localregulars.storage.erasure import erase_rows
from localregulars.storage.feedback_bare import BARE_ENTRY, BARE_RECOVERY
from localregulars.storage.instants import seconds, whole
from localregulars.storage.scores import drop_states
from localregulars.storage.session import Session, Value
from localregulars.storage.settings import SqlSettings, mark_stale, read_setting, write_setting
from localregulars.storage.survey_retention import forget_old_answers
from localregulars.storage.visit_packs import history, shorten_history
from localregulars.storage.voice_retention import take_old_names

POLICY, RAN_ON, VISITS_FROM = "retention", "retention_ran_on", "visits_from"
_FREE = "customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1)"
_NO_OPEN_REQUEST = "customer_id NOT IN (SELECT customer_id FROM right_request WHERE state = 'open')"
_TO_ASK = f"""
SELECT customer_id FROM customer WHERE erased_at IS NULL AND restricted = 0 AND created < ? AND {_NO_OPEN_REQUEST}
    AND customer_id NOT IN (SELECT customer_id FROM consent_event WHERE state IN ('given', 'renewed'))
    AND customer_id NOT IN (SELECT customer_id FROM consent_event WHERE at >= ?)
ORDER BY customer_id
"""
_FORMER = f"""
SELECT customer_id FROM customer WHERE erased_at IS NULL AND restricted = 0 AND {_NO_OPEN_REQUEST}
    AND customer_id IN (
        SELECT customer_id FROM consent_now GROUP BY customer_id HAVING max(coalesce(expires_at, at)) < ?
    )
ORDER BY customer_id
"""


class SqlRetention:
    """See `application.rights_ports.Retention`."""

    def __init__(self, session: Session) -> None:
        """What is kept, as of this transaction."""
        self._session = session

    def policy(self) -> RetentionPolicy:
        """What the owner set, else what the program comes with."""
        value = read_setting(self._session, POLICY)
        return policy_of(value if isinstance(value, dict) else {})

    def save_policy(self, policy: RetentionPolicy) -> None:
        """Replace it."""
        write_setting(self._session, POLICY, asdict(policy))

    def apply(self, today: date, now: datetime) -> Mapping[RetentionKind, int]:
        """Take out what was kept long enough; how much of each kind that was, in the order of the kinds."""
        policy = self.policy()
        evidence = seconds(months_later(now, -policy.evidence))
        taken = {
            RetentionKind.ORDER_LINES: self._order_lines(first_day_kept(today, policy.order_lines)),
            RetentionKind.VISITS: self._visits(first_week_kept(today, policy.visits)),
            RetentionKind.RECEIPTS: self._receipts(first_day_kept(today, RECEIPT_MONTHS)),
            RetentionKind.OUTCOMES: self._outcomes(today, policy.outcomes, now),
            RetentionKind.AWAY_NOTES: self._away_notes(first_day_kept(today, policy.visits)),
            RetentionKind.SURVEY_ANSWERS: forget_old_answers(self._session, first_day_kept(today, policy.feedback)),
            RetentionKind.FEEDBACK: self._feedback(first_day_kept(today, policy.feedback)),
            RetentionKind.INVITATIONS: self._invitations(first_day_kept(today, policy.visits)),
            RetentionKind.PEOPLE_TO_ASK: self._people_to_ask(policy, now),
            RetentionKind.FORMER_CUSTOMERS: self._erase(_FORMER, (evidence,), now),
            RetentionKind.REQUESTS: self._requests(evidence),
            RetentionKind.WISHES: take_old_names(self._session, seconds(months_later(now, -policy.feedback))),
            RetentionKind.EVIDENCE: self._run("DELETE FROM consent_evidence WHERE reduced_at < ?", (evidence,)),
        }
        if taken[RetentionKind.VISITS] or taken[RetentionKind.RECEIPTS]:
            write_setting(self._session, VISITS_FROM, first_week_kept(today, policy.visits).isoformat())
        write_setting(self._session, RAN_ON, today.isoformat())
        return taken

    def ran_on(self) -> date | None:
        """The shop day of the last run."""
        return self._day(RAN_ON)

    def visits_from(self) -> date | None:
        """The first shop day whose visits are still kept one by one; None before anything was taken out."""
        return self._day(VISITS_FROM)

    def _day(self, name: str) -> date | None:
        value = read_setting(self._session, name)
        return date.fromisoformat(value) if isinstance(value, str) else None

    def _run(self, sql: str, values: tuple[Value, ...] = ()) -> int:
        return self._session.run(sql, values)

    def _order_lines(self, first: date) -> int:
        """By customers, because the lines lie clustered by customer and time."""
        profile = SqlSettings(self._session).profile()
        begins = datetime.combine(first, time(profile.day_starts_at), ZoneInfo(profile.zone)).astimezone(UTC)
        customers = self._session.ids(
            f"SELECT customer_id FROM visit_summary WHERE first_day < ? AND {_FREE}", (first.toordinal(),)
        )
        before = self._changes()
        self._session.run_many(
            "DELETE FROM visit_lines WHERE customer_id = ? AND at < ?",
            [(number, seconds(begins)) for number in customers],
        )
        return self._changes() - before

    def _visits(self, first: date) -> int:
        """Visits before that Monday go; where `history` stands, their counts a week stay."""
        day = first.toordinal()
        customers = self._session.ids(
            f"SELECT customer_id FROM visit_summary WHERE first_day < ? AND {_FREE} ORDER BY customer_id", (day,)
        )
        if not customers:
            return 0
        packs = history(self._session, customers)
        goes = packs.visits["day"].astype(np.int64) < day
        owners = np.repeat(packs.customer_ids, np.diff(packs.offsets))
        self._write_weeks(owners[goes], packs.visits[goes])
        days, counts = np.unique(packs.visits["day"][goes], return_counts=True)
        self._session.run_many(
            "UPDATE day_total SET kept = kept - ? WHERE day = ?", zip(counts.tolist(), days.tolist(), strict=True)
        )
        self._session.run_many(
            "DELETE FROM visit WHERE customer_id = ? AND at = ?",
            zip(owners[goes].tolist(), packs.visits["at"][goes].tolist(), strict=True),
        )
        left = np.searchsorted(owners[~goes], np.append(packs.customer_ids, np.iinfo(np.int64).max))
        shorten_history(self._session, VisitHistory(packs.customer_ids, left.astype(np.int64), packs.visits[~goes]))
        drop_states(self._session, [CustomerId(number) for number in customers])
        mark_stale(self._session)
        return int(goes.sum())

    def _write_weeks(self, owners: np.ndarray, visits: np.ndarray) -> None:
        """Add visits to the counts of their weeks, for those whose `history` stands; a week is its Monday's ordinal."""
        agreed = self._session.ids("SELECT customer_id FROM consent_standing WHERE purpose = 'history'")
        counted = np.isin(owners, np.array(agreed, np.int64))
        owners, days = owners[counted], visits["day"][counted].astype(np.int64)
        pairs = np.stack((owners, days - (days - 1) % 7), axis=1)
        weeks, place, counts = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
        amounts = np.zeros(len(weeks), np.int64)
        np.add.at(amounts, place.reshape(-1), visits["amount_milli"][counted])
        self._session.run_many(
            "INSERT INTO visit_week (customer_id, week, visits, amount_milli) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (customer_id, week) DO UPDATE SET "
            "visits = visits + excluded.visits, amount_milli = amount_milli + excluded.amount_milli",
            zip(weeks[:, 0].tolist(), weeks[:, 1].tolist(), counts.tolist(), amounts.tolist(), strict=True),
        )

    def _receipts(self, first: date) -> int:
        return self._run("DELETE FROM receipt WHERE day < ?", (first.toordinal(),))

    def _outcomes(self, today: date, months: int, now: datetime) -> int:
        """Closed check-ins with their tries, other signs of life, and lessons that no longer hold."""
        closed = (seconds(months_later(now, -months)),)
        first = (first_day_kept(today, months).toordinal(),)
        taken = self._run(f"DELETE FROM check_in WHERE state = 'closed' AND closed_at < ? AND {_FREE}", closed)
        signs = self._run(f"DELETE FROM sign_of_life WHERE day < ? AND {_FREE}", first)
        lessons = self._run(f"DELETE FROM lesson WHERE until < ? AND {_FREE}", (today.toordinal(),))
        if signs:
            mark_stale(self._session)
        return taken + signs + lessons

    def _away_notes(self, first: date) -> int:
        """Notes and appointments of days whose visits are gone as well; the rhythm is then found anew without both."""
        condition = f"last_day < ? AND {_FREE}"
        customers = self._session.ids(
            f"SELECT DISTINCT customer_id FROM away_note WHERE {condition}", (first.toordinal(),)
        )
        drop_states(self._session, [CustomerId(number) for number in customers])
        if customers:
            mark_stale(self._session)
        over = self._run(f"DELETE FROM booking WHERE day < ? AND {_FREE}", (first.toordinal(),))
        return over + self._run(f"DELETE FROM away_note WHERE {condition}", (first.toordinal(),))

    def _feedback(self, first: date) -> int:
        """What was said before that day is nobody's from now on."""
        said = f"day < ? AND {{}} IS NOT NULL AND (customer_id IS NULL OR {_FREE})"
        day = (first.toordinal(),)
        self._run(
            "DELETE FROM feedback_attachment WHERE feedback_id IN "
            f"(SELECT feedback_id FROM feedback WHERE {said.format('words')})",
            day,
        )
        entries = self._run(f"UPDATE feedback SET {BARE_ENTRY} WHERE {said.format('words')}", day)
        return entries + self._run(f"UPDATE recovery SET {BARE_RECOVERY} WHERE {said.format('what')}", day)

    def _invitations(self, first: date) -> int:
        """Whoever was invited, greeted or given something on days whose visits are gone as well."""
        day = (first.toordinal(),)
        since = "invitation_id IN (SELECT invitation_id FROM invitation WHERE day < ?)"
        given = "cost_id IN (SELECT cost_id FROM care_cost WHERE day < ?)"
        taken = self._run(f"DELETE FROM invitation_person WHERE {since} AND {_FREE}", day)
        taken += self._run(f"DELETE FROM care_cost_person WHERE {given} AND {_FREE}", day)
        return taken + self._run(f"DELETE FROM birthday_greeting WHERE day < ? AND {_FREE}", day)

    def _people_to_ask(self, policy: RetentionPolicy, now: datetime) -> int:
        """Those who never agreed to anything; a refusal is remembered as long, so that nobody is asked too soon."""
        since = seconds(now - timedelta(days=policy.people_to_ask_days))
        refused = seconds(months_later(now, -ASK_AGAIN_MONTHS))
        return self._erase(_TO_ASK, (since, min(since, refused)), now)

    def _requests(self, evidence: int) -> int:
        reported = self._run(f"DELETE FROM emergency_override WHERE reported_at < ? AND {_FREE}", (evidence,))
        closed = self._run("DELETE FROM right_request WHERE state <> 'open' AND closed_at < ?", (evidence,))
        return reported + closed + self._run("DELETE FROM publication_piece WHERE taken_down_at < ?", (evidence,))

    def _erase(self, sql: str, values: tuple[Value, ...], now: datetime) -> int:
        """Erase whoever the query finds. Nobody asked to be forgotten, so no file is barred from naming them again."""
        numbers = self._session.ids(sql, values)
        for number in numbers:
            erase_rows(self._session, number, now)
        return len(numbers)

    def _changes(self) -> int:
        return whole(self._session.rows("SELECT total_changes()")[0][0])

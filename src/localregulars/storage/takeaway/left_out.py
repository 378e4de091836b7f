"""What of the store a takeaway leaves out, and why: a table, or one column of a table that is in it.

A test fails for every table and column that is neither in a listing nor here.
"""

from __future__ import annotations

LEFT_OUT = {
    "person_key": "a key of this store",
    "lookup": "keyed hashes, by which this store finds what stands in the listings",
    "tombstone": "keyed hashes: of people who were erased, of records put together or told apart",
    "receipt": "keyed hashes, by which this store knows a receipt again",
    "consent_now": "follows from the consents",
    "consent_evidence": "what stays of people who were erased; names nobody",
    "visit_pack": "the visits once more",
    "visit_summary": "follows from the visits",
    "rhythm_state": "worked out from the visits",
    "score": "worked out from the visits",
    "score_stale": "worked out from the visits",
    "scoring_parameters": "worked out from the visits",
    "audit_head": "seals the trail in this store",
    "audit.prev_hash": "seals the trail in this store",
    "audit.hash": "seals the trail in this store",
    "customer.erased_at": "nobody who was erased is in a takeaway",
    "visit.minute": "the time of day of the visit",
    "visit.receipt": "a keyed hash",
    "feedback_topic.found_by": "a keyed hash",
    "notice.sha256": "a hash of the words, which are there",
    "staff.pin_kdf": "belongs to a PIN",
    "staff.pin_hash": "belongs to a PIN",
    "staff.wrong_tries": "guards a PIN",
    "derived_registry": "says of the store what purpose each column has; the same in every shop",
    "sqlite_sequence": "the database's own",
}

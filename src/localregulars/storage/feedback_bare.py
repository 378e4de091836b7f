"""What is left of an entry and of a recovery that become nobody's; as the rules of `schema_4.feedback` say it."""

from __future__ import annotations

_MIDNIGHT = "(day - 719163) * 86400"
BARE_ENTRY = (
    "customer_id = NULL, words = NULL, because = NULL, written_by = NULL, task_owner = NULL, due_day = NULL, "
    f"told_over = NULL, at = {_MIDNIGHT}, answered_at = answered_at - at + {_MIDNIGHT}, "
    f"fixed_at = fixed_at - at + {_MIDNIGHT}, told_at = told_at - at + {_MIDNIGHT}"
)
"""What is set when an entry becomes nobody's; as the database does when a consent ends (`schema_4.feedback`).

The moment goes (719163 is 1970-01-01), the day and how long each step took stay.
"""
BARE_RECOVERY = (
    f"customer_id = NULL, what = NULL, offered = NULL, at = {_MIDNIGHT}, "
    f"answered_at = answered_at - at + {_MIDNIGHT}, settled_at = settled_at - at + {_MIDNIGHT}"
)

"""Schema 1, whole: people, consents, visits, what is derived, and the shop's own settings and audit trail."""

from localregulars.storage.migrations.schema_1 import consents, people, scoring, shop, visits

SCRIPT = shop.SCRIPT + people.SCRIPT + consents.SCRIPT + visits.SCRIPT + scoring.SCRIPT + scoring.WITHDRAWALS

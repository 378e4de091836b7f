"""Schema 2, whole; `registry` last, because it speaks of everything before it."""

from localregulars.storage.migrations.schema_2 import care, consents, fields, registry, rights, staff, withdrawals

SCRIPT = (
    staff.SCRIPT + consents.SCRIPT + fields.SCRIPT + care.SCRIPT + rights.SCRIPT + withdrawals.SCRIPT + registry.SCRIPT
)

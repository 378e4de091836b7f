"""Schema 3, whole; `registry` last, because it speaks of everything before it."""

from localregulars.storage.migrations.schema_3 import bookings, changes, groups, publication, registry

SCRIPT = changes.SCRIPT + groups.SCRIPT + publication.SCRIPT + bookings.SCRIPT + registry.SCRIPT

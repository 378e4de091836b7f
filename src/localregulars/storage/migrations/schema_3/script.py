"""Schema 3, whole; `registry` last, because it speaks of everything before it."""

from localregulars.storage.migrations.schema_3 import changes, groups, publication, registry

SCRIPT = changes.SCRIPT + groups.SCRIPT + publication.SCRIPT + registry.SCRIPT

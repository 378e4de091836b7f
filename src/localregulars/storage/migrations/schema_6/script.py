"""Schema 6, whole: a module a piece, each with its columns, its rules and what it registers of personal data."""

from localregulars.storage.migrations.schema_6 import invitations

_PIECES: tuple[str, ...] = (invitations.SCRIPT,)

SCRIPT = "".join(_PIECES)

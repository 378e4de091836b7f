"""Schema 5, whole: a module a piece, each with its columns, its rules and what it registers of personal data."""

from localregulars.storage.migrations.schema_5 import visits

_PIECES: tuple[str, ...] = (visits.SCRIPT,)

SCRIPT = "".join(_PIECES)

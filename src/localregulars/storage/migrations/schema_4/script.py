"""Schema 4, whole: a module a piece, each with its tables, its rules and what it registers of personal data."""

from localregulars.storage.migrations.schema_4 import costs, feedback, steering, surveys, wishes

_PIECES: tuple[str, ...] = (steering.SCRIPT, surveys.SCRIPT, feedback.SCRIPT, costs.SCRIPT, wishes.SCRIPT)

SCRIPT = "".join(_PIECES)

"""Schema 4, whole: a module a piece, each with its tables, its rules and what it registers of personal data."""

_PIECES: tuple[str, ...] = ()

SCRIPT = "".join(_PIECES)

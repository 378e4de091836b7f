"""What schema 3 adds to the registry of personal data (`schema_2/registry` says what its columns mean)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Columns:
    """Columns of one table with one fate; kept (for a reason) unless they go or are emptied with their purpose."""

    table: str
    purpose: str
    holds: str
    names: str
    on_withdraw: str = "delete"
    keep_reason: str = ""

    def rows(self) -> list[str]:
        """The SQL values of the columns."""
        return [
            f"('{self.table}', '{name}', '{self.purpose}', '{self.holds}', '{self.on_withdraw}', '{self.keep_reason}')"
            for name in self.names.split()
        ]


_SHOWN = "what hangs on a wall is not forgotten before it was taken down; then only that it was, as long as evidence"
_COLUMNS: tuple[Columns, ...] = (
    Columns(
        "publication_piece",
        "publication",
        "number",
        "piece_id customer_id agreed_seq at shown_at withdrawn_at taken_down_at",
        "keep",
        _SHOWN,
    ),
    Columns("publication_piece", "publication", "plain", "kind state", "keep", _SHOWN),
    Columns("publication_piece", "publication", "sealed", "words place picture", "null"),
    Columns("booking", "monitoring", "number", "booking_id customer_id day minute at"),
    Columns("booking", "monitoring", "plain", "kind"),
)

_INSERT = (
    "INSERT INTO derived_registry (table_name, column_name, purpose, holds, on_withdraw, keep_reason) VALUES\n{};\n"
)
SCRIPT = _INSERT.format(",\n".join(row for columns in _COLUMNS for row in columns.rows()))

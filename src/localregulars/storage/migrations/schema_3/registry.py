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


_COLUMNS: tuple[Columns, ...] = ()

_INSERT = (
    "INSERT INTO derived_registry (table_name, column_name, purpose, holds, on_withdraw, keep_reason) VALUES\n{};\n"
)
SCRIPT = _INSERT.format(",\n".join(row for columns in _COLUMNS for row in columns.rows())) if _COLUMNS else ""

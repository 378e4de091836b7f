"""How a piece of schema 4 tells where it keeps personal data (`schema_2/registry` says what the columns mean)."""

from localregulars.storage.migrations.schema_3.registry import Columns

_INSERT = (
    "INSERT INTO derived_registry (table_name, column_name, purpose, holds, on_withdraw, keep_reason) VALUES\n{};\n"
)


def registered(*columns: Columns) -> str:
    """The SQL that lists them."""
    return _INSERT.format(",\n".join(row for some in columns for row in some.rows()))

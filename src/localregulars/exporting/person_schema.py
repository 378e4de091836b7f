"""The JSON Schema of a copy of somebody's data: a fixed frame, and one entry for every registered column."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from localregulars.application.rights.ports import RegisteredColumn
from localregulars.domain.errors import InputRefusedError

FRAME = "person.schema.json"
Json = dict[str, Any]


def person_schema(folder: Path, columns: Iterable[RegisteredColumn]) -> Json:
    """The schema with every table and column; `folder` is `resources/export`.

    Nothing beyond the registered columns is allowed, and each of them has to be there in every row.
    """
    try:
        schema: Json = json.loads((folder / FRAME).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        msg = f"What describes the file ({FRAME}) cannot be read; install the program again."
        raise InputRefusedError(msg) from error
    tables: dict[str, Json] = {}
    for column in columns:
        row = tables.setdefault(column.table, _empty_row())
        row["properties"][column.column] = _cell(column)
        row["required"].append(column.column)
    schema["properties"]["tables"] = {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(tables),
        "properties": {table: {"type": "array", "items": row} for table, row in tables.items()},
    }
    return schema


def _empty_row() -> Json:
    return {"type": "object", "additionalProperties": False, "required": [], "properties": {}}


def _cell(column: RegisteredColumn) -> Json:
    """A value of the column's kind, or nothing; with what it is for and what a withdrawal does to it."""
    says = f"for {column.purpose}; when withdrawn: {column.on_withdraw}"
    reason = f" ({column.keep_reason})" if column.keep_reason else ""
    return {"anyOf": [{"type": "null"}, {"$ref": f"#/$defs/{column.kind}"}], "description": says + reason}

"""A small reading of JSON Schema (2020-12): just the words that our schemas use, and none that it does not know."""

from __future__ import annotations

import re
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float),
    "boolean": (bool,), "null": (type(None),),
}  # fmt: skip
_KNOWN = {
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const", "pattern", "minimum", "anyOf", "minLength", "minItems",
}  # fmt: skip


def faults(value: Any, schema: dict[str, Any], whole: dict[str, Any], at: str = "$") -> list[str]:
    """Where the value does not fit, as paths; empty when it fits."""
    assert set(schema) <= _KNOWN, f"unknown words at {at}: {set(schema) - _KNOWN}"
    if "$ref" in schema:
        return faults(value, whole["$defs"][schema["$ref"].removeprefix("#/$defs/")], whole, at)
    if "anyOf" in schema:
        return [] if any(not faults(value, option, whole, at) for option in schema["anyOf"]) else [f"{at}: no option"]
    found = _own_faults(value, schema, at)
    if isinstance(value, dict) and not found:
        found += _object_faults(value, schema, whole, at)
    if isinstance(value, list) and "items" in schema:
        for n, item in enumerate(value):
            found += faults(item, schema["items"], whole, f"{at}[{n}]")
    return found


def _own_faults(value: Any, schema: dict[str, Any], at: str) -> list[str]:
    wanted = schema.get("type")
    if wanted is not None:
        kinds = [wanted] if isinstance(wanted, str) else wanted
        is_flag = isinstance(value, bool)
        if not any(isinstance(value, _TYPES[kind]) and (kind == "boolean") == is_flag for kind in kinds):
            return [f"{at}: {value!r} is no {wanted}"]
    if "const" in schema and value != schema["const"]:
        return [f"{at}: not {schema['const']!r}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at}: not one of {schema['enum']}"]
    if "pattern" in schema and not re.search(schema["pattern"], value):
        return [f"{at}: {value!r} does not look like {schema['pattern']}"]
    if "minimum" in schema and value < schema["minimum"]:
        return [f"{at}: too small"]
    if isinstance(value, str | list) and len(value) < schema.get("minLength", schema.get("minItems", 0)):
        return [f"{at}: too short"]
    return []


def _object_faults(value: dict[str, Any], schema: dict[str, Any], whole: dict[str, Any], at: str) -> list[str]:
    known = schema.get("properties", {})
    found = [f"{at}.{name} is missing" for name in schema.get("required", ()) if name not in value]
    for name, member in value.items():
        if name in known:
            found += faults(member, known[name], whole, f"{at}.{name}")
        elif schema.get("additionalProperties") is False:
            found.append(f"{at}.{name} is not allowed")
    return found

"""The JSON Schema of the one document of a takeaway: a fixed frame, and one entry for every listing and column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from localregulars.application.rights.takeaway import Holds, Listing

FORMAT = "localregulars-shop/1"
Json = dict[str, Any]

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = "[0-9]{2}:[0-9]{2}:[0-9]{2}"
_SHAPES: dict[Holds, Json] = {
    Holds.TEXT: {"type": "string"},
    Holds.NUMBER: {"type": "integer"},
    Holds.AMOUNT: {"type": "number", "description": "units, with at most three decimals"},
    Holds.FLAG: {"type": "boolean"},
    Holds.DAY: {"type": "string", "pattern": f"^{_DAY}$", "description": "a day of the shop"},
    Holds.INSTANT: {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}[+-][0-9:]+$", "description": "in the shop's zone"},
    Holds.LOCAL: {"type": "string", "pattern": f"^{_DAY} {_CLOCK}$", "description": "the shop's clock on the wall"},
    Holds.UTC: {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}Z$"},
    Holds.TEXTS: {"type": "array", "items": {"type": "string"}},
    Holds.AMOUNTS: {"type": "array", "items": {"type": "number"}},
    Holds.FILE: {"type": "string", "pattern": "^[A-Za-z0-9+/=]+$", "description": "a picture or page, base64"},
    Holds.JSON: {"description": "whatever stands there"},
}


def takeaway_schema(listings: Iterable[Listing]) -> Json:
    """The schema. Nothing beyond the columns is allowed, and each of them has to be there in every row."""
    parts = {listing.name: _rows(listing) for listing in listings if not listing.is_repeated}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything that a shop keeps",
        **_object(
            {
                "format": {"const": FORMAT},
                "made_at": {"$ref": "#/$defs/instant"},
                "zone": {"type": "string", "description": "IANA name"},
                "shop": {
                    "type": "object",
                    "required": ["name", "kind", "country", "language", "responsible"],
                    "properties": {
                        **{name: {"type": "string"} for name in ("name", "kind", "country", "language")},
                        "responsible": {"type": "object"},
                    },
                    "additionalProperties": False,
                },
                "listings": _object(parts),
            }
        ),
        "$defs": {kind.value: shape for kind, shape in _SHAPES.items()},
    }


def _object(properties: Json) -> Json:
    return {
        "type": "object",
        "required": list(properties),
        "additionalProperties": False,
        "properties": properties,
    }


def _rows(listing: Listing) -> Json:
    """The rows of a listing; a cell is of its column's kind, or nothing where nothing is known."""
    columns = {
        column.name: {
            "anyOf": [{"type": "null"}, {"$ref": f"#/$defs/{column.holds.value}"}],
            "description": "from " + ", ".join(column.sources),
        }
        for column in listing.columns
    }
    return {"type": "array", "items": _object(columns)}

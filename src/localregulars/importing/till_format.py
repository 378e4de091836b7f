"""What the program has to know of one till's export: the names of its columns and the words for what is no visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Field(StrEnum):
    """What a column may mean to us."""

    WHEN = "when"
    """Date, or date and time, of the sale in the shop's local time."""
    TIME = "time"
    """The time of day, where the till writes it apart from the date."""
    RECEIPT = "receipt"
    CUSTOMER = "customer"
    STORE = "store"
    ITEM = "item"
    CATEGORY = "category"
    QUANTITY = "quantity"
    AMOUNT = "amount"
    ITEM_QUANTITIES = "item_quantities"
    """How many of each item of the cell, in the order of the items; for `Row.RECEIPT` only, like the next two."""
    ITEM_AMOUNTS = "item_amounts"
    ITEM_CATEGORIES = "item_categories"
    MINUTES = "minutes"
    """How long the visit lasted; of the lines of one receipt the longest counts."""
    KIND = "kind"
    """Sale, refund, void, or the till's words for them."""
    STATUS = "status"
    """The same, where the till has a second column for it."""


class Row(StrEnum):
    """What one row of the file is."""

    LINE = "line"
    """One line of a receipt; the rows of one receipt share its number, or customer and time where there is none."""
    RECEIPT = "receipt"
    """A whole receipt, with the names of its items in one cell."""


@dataclass(frozen=True, slots=True)
class TillFormat:
    """One till's export, declared: how a row becomes a line of a visit.

    `columns` gives, for each field, the column's names in the order in which they are preferred (versions of an
    export differ); they are matched by name, whatever the case, the spaces and the position. A file fits when
    every column of `columns` is there; those of `optional` are used where they are. Rows whose `KIND` or `STATUS`
    is among `refund_words` or `void_words` (lower case) are no visits; neither is a negative amount or quantity.
    """

    code: str
    title: str
    columns: Mapping[Field, tuple[str, ...]]
    optional: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    row: Row = Row.LINE
    items_separator: str = ""
    """What stands between the items of a cell; for `Row.RECEIPT` only."""
    refund_words: frozenset[str] = frozenset()
    void_words: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """Every column name that the format knows, in lower case."""
        both = (*self.columns.values(), *self.optional.values())
        return frozenset(name.casefold() for names in both for name in names)

    def missing(self, header: tuple[str, ...]) -> tuple[str, ...]:
        """Names of the needed columns that a header (comparable names) does not have."""
        return tuple(names[0] for names in self.columns.values() if not _first_in(names, header))

    def positions(self, header: tuple[str, ...]) -> dict[Field, int]:
        """Where each field stands in a header (comparable names)."""
        return {
            meaning: header.index(name)
            for meaning, names in (*self.columns.items(), *self.optional.items())
            if (name := _first_in(names, header))
        }


def _first_in(names: tuple[str, ...], header: tuple[str, ...]) -> str:
    return next((name.casefold() for name in names if name.casefold() in header), "")

"""Visits as `replay` reads them: one row a receipt, its items in one cell."""

from __future__ import annotations

from localregulars.importing.till_format import Field, Row, TillFormat

FORMAT = TillFormat(
    code="visits",
    title="Visits",
    columns={
        Field.CUSTOMER: ("customer",),
        Field.WHEN: ("when",),
        Field.AMOUNT: ("amount",),
        Field.ITEM: ("items",),
    },
    row=Row.RECEIPT,
    items_separator="|",
)

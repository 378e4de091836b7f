"""Visits as `replay` reads them: one row a receipt, its items in one cell.

Where a shop took everything away (`exporting.takeaway`), three more columns say how many of each item, for how much,
and of which category, so that nothing is lost on the way. Another one may say how many minutes a visit lasted.
"""

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
    optional={
        Field.ITEM_QUANTITIES: ("item_quantities",),
        Field.ITEM_AMOUNTS: ("item_amounts",),
        Field.ITEM_CATEGORIES: ("item_categories",),
        Field.MINUTES: ("minutes",),
    },
    row=Row.RECEIPT,
    items_separator="|",
)

"""Receipt lines as most tills can export them: one row a line."""

from __future__ import annotations

from localregulars.importing.till_format import Field, TillFormat

FORMAT = TillFormat(
    code="receipts",
    title="Receipt lines",
    columns={
        Field.WHEN: ("when",),
        Field.RECEIPT: ("receipt",),
        Field.CUSTOMER: ("customer",),
        Field.ITEM: ("item",),
        Field.QUANTITY: ("quantity",),
        Field.AMOUNT: ("amount",),
    },
    optional={
        Field.STORE: ("store",),
        Field.CATEGORY: ("category",),
        Field.MINUTES: ("minutes",),
        Field.KIND: ("type",),
        Field.STATUS: ("status",),
    },
    refund_words=frozenset({"refund", "refunded", "return"}),
    void_words=frozenset({"void", "voided", "cancelled", "canceled"}),
)

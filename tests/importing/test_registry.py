"""Formats are found by their columns' names, and a new one is a declaration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.application.visits.import_records import SkipReason
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export
from localregulars.importing.registry import FORMATS, detect, format_codes
from localregulars.importing.till_format import Field, TillFormat


def test_every_format_is_found_in_an_export_of_its_own(imports: Path) -> None:
    found = {path.name: detect(path).code for path in sorted(imports.iterdir())}
    assert found == {
        "bakery_german.csv": "receipts",
        "cafe_point_iso.csv": "receipts",
        "gym_american.csv": "receipts",
        "salon_visits.csv": "visits",
    }


def test_codes_are_unique_and_auto_comes_first() -> None:
    assert format_codes() == ("auto", "receipts", "visits")
    assert len({known.code for known in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize(
    "header",
    [
        "when,receipt,customer,store,item,category,quantity,amount",
        "\ufeffWHEN, Receipt ,CUSTOMER,Store,Item,Category,Quantity,Amount",
        "amount,quantity,item,customer,receipt,when",
        "note,amount,quantity,item,customer,,receipt,when,other column",
        'when;"receipt";customer;item;quantity;amount',
        "when\treceipt\tcustomer\titem\tquantity\tamount",
        "when|receipt|customer|item|quantity|amount",
    ],
)
def test_columns_are_matched_by_name_whatever_their_case_spaces_and_place(
    header: str, write: Callable[..., Path]
) -> None:
    assert detect(write(header + "\n")).code == "receipts"


TILL = TillFormat(
    code="corner",
    title="A till of this test",
    columns={
        Field.WHEN: ("Date",),
        Field.TIME: ("Time",),
        Field.RECEIPT: ("Transaction ID", "Order"),
        Field.CUSTOMER: ("Customer ID",),
        Field.ITEM: ("Item",),
        Field.AMOUNT: ("Net Sales",),
    },
    optional={Field.KIND: ("Event Type",), Field.STATUS: ("Status",)},
    refund_words=frozenset({"refund"}),
    void_words=frozenset({"voided"}),
)


def test_a_new_till_is_a_declaration_and_nothing_else(write: Callable[..., Path]) -> None:
    path = write(
        "Date,Time,Time Zone,Item,Order,Net Sales,Customer ID,Event Type,Status\n"
        "02/13/2026,9:05 AM,UTC,Tea,T1,$2.50,C1,Payment,Closed\n"
        "02/13/2026,9:05 AM,UTC,Scone,T1,$3.00,C1,Payment,Closed\n"
        "02/13/2026,1:10 PM,UTC,Tea,T2,$2.50,C2,Refund,Closed\n"
        "02/13/2026,1:20 PM,UTC,Tea,T3,$2.50,C2,Payment,Voided\n"
    )
    parsed = parse_export(path, token=SilentProgress(), formats=(*FORMATS, TILL))
    (receipt,) = parsed.receipts
    assert parsed.detected.format == "corner"
    assert (receipt.customer, receipt.when.isoformat(), receipt.amount_milli) == ("C1", "2026-02-13T09:05:00", 5500)
    assert parsed.skipped == {SkipReason.REFUND: 1, SkipReason.VOID: 1}

"""What is a visit, what is none, and when two receipts are the same."""

from __future__ import annotations

import csv
import gc
import io
import pickle
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localregulars.application.noticing.order_lines import unpack_lines
from localregulars.application.visits.import_records import ParsedExport, SkipReason
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export

Parse = Callable[..., ParsedExport]
HEADER = "when,receipt,customer,store,item,category,quantity,amount\n"
NO_NUMBER_HEADER = "when,receipt,customer,item,quantity,amount\n"


def _lines(parsed: ParsedExport, place: int = 0) -> list[tuple[str, str, int, int]]:
    return [(*parsed.items[item], many, paid) for item, many, paid in unpack_lines(parsed.receipts[place].lines)]


def _keys(parsed: ParsedExport) -> list[str]:
    return [receipt.key for receipt in parsed.receipts]


def test_rows_of_one_receipt_are_one_visit_with_all_its_lines(parse_rows: Parse) -> None:
    parsed = parse_rows(
        "2026-03-02 09:15:00,71,C1,Main,Tea,Drinks,2,5.00",
        "2026-03-02 09:15:00,71,C1,Main,Scone,Pastry,1,2.955",
        "2026-03-02 09:20:00,72,C2,Main,Tea,Drinks,1,2.50",
    )
    first, second = parsed.receipts
    assert (first.customer, first.when, first.amount_milli, first.rows) == (
        "C1",
        datetime.fromisoformat("2026-03-02T09:15"),
        7955,
        2,
    )
    assert (second.customer, second.amount_milli, second.rows) == ("C2", 2500, 1)
    assert _lines(parsed) == [("Tea", "Drinks", 2000, 5000), ("Scone", "Pastry", 1000, 2955)]
    assert parsed.items == (("Tea", "Drinks"), ("Scone", "Pastry"))
    assert (parsed.rows, parsed.skipped) == (3, {})


def test_the_same_line_twice_on_a_receipt_was_bought_twice(parse_rows: Parse) -> None:
    parsed = parse_rows(*["2026-03-02 09:15:00,71,C1,Main,Tea,Drinks,1,2.50"] * 2)
    assert parsed.receipts[0].amount_milli == 5000
    assert len(_lines(parsed)) == 2


def test_rows_of_a_receipt_that_stand_apart_come_together_at_its_earliest_time(parse_rows: Parse) -> None:
    rows = [f"2026-03-02 09:{15 + n % 7}:00,{n % 3},C{n % 3},Main,Tea,Drinks,1,1.00" for n in range(3000)]
    parsed = parse_rows(*rows)
    assert [receipt.rows for receipt in parsed.receipts] == [1000] * 3
    assert {receipt.when.minute for receipt in parsed.receipts} == {15}
    assert all(len(unpack_lines(receipt.lines)) == 1000 for receipt in parsed.receipts)
    assert all(isinstance(receipt.lines, bytes) for receipt in parsed.receipts)


@pytest.mark.parametrize(
    "other",
    [
        "2026-03-03 09:15:00,71,C1,Main,Tea,Drinks,1,2.50",
        "2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,2.50",
        "2026-03-02 09:15:00,71,C2,Main,Tea,Drinks,1,2.50",
        "2026-03-02 09:15:00,71,C1,Side,Tea,Drinks,1,2.50",
    ],
)
def test_another_day_number_customer_or_store_is_another_receipt(other: str, parse_rows: Parse) -> None:
    parsed = parse_rows("2026-03-02 09:15:00,71,C1,Main,Tea,Drinks,1,2.50", other)
    assert len(set(_keys(parsed))) == 2


def test_refunds_voids_and_blank_rows_are_no_visits_and_somebody_unnamed_is_one(parse: Parse) -> None:
    parsed = parse(
        HEADER.replace("amount", "amount,type,status")
        + "2026-03-02 09:15:00,1,C1,M,Tea,D,1,2.50,Sale,Closed\n"
        + "2026-03-02 09:16:00,2,C1,M,Tea,D,-1,2.50,Sale,Closed\n"
        + "2026-03-02 09:17:00,3,C1,M,Tea,D,1,-2.50,Sale,Closed\n"
        + "2026-03-02 09:18:00,4,C1,M,Tea,D,1,2.50, REFUND,Closed\n"
        + "2026-03-02 09:19:00,5,C1,M,Tea,D,1,2.50,Sale,Voided\n"
        + "2026-03-02 09:19:00,6,C1,M,Tea,D,1,2.50,Sale,Cancelled\n"
        + "2026-03-02 09:20:00,7, ,M,Tea,D,1,2.50,Sale,Closed\n"
        + ",, ,,,,,,,\n"
        + "\n"
    )
    assert [(receipt.when.minute, receipt.customer) for receipt in parsed.receipts] == [(15, "C1"), (20, "")]
    assert parsed.rows == 8
    assert parsed.skipped == {SkipReason.REFUND: 3, SkipReason.VOID: 2, SkipReason.EMPTY: 1}


def test_what_was_given_back_is_left_out_of_a_receipt_that_stays_a_visit(parse_rows: Parse) -> None:
    parsed = parse_rows(
        "2026-03-02 09:15:00,71,C1,Main,Tea,Drinks,1,2.50", "2026-03-02 09:15:00,71,C1,Main,Mug,Goods,-1,-9.00"
    )
    assert [(receipt.amount_milli, receipt.rows) for receipt in parsed.receipts] == [(2500, 1)]
    assert ("Mug", "Goods") not in parsed.items


def test_a_free_coffee_and_a_coupon_of_quantity_nothing_are_visits(parse_rows: Parse) -> None:
    parsed = parse_rows(
        "2026-03-02 09:15:00,71,C1,Main,Coffee,Drinks,1,0", "2026-03-03 09:15:00,72,C1,Main,Coupon,Drinks,0,0.0"
    )
    assert [receipt.amount_milli for receipt in parsed.receipts] == [0, 0]
    assert _lines(parsed, 1) == [("Coupon", "Drinks", 0, 0)]


def test_a_blank_quantity_is_one_and_a_blank_amount_nothing(parse_rows: Parse) -> None:
    parsed = parse_rows("2026-03-02 09:15:00,71,C1,,Entry,,,")
    assert _lines(parsed) == [("Entry", "", 1000, 0)]


def test_importing_again_gives_the_same_keys_whatever_the_writing_or_the_neighbours(parse: Parse) -> None:
    rows = [f"2026-02-{day:02} 09:15:00,{day},C{day % 3},Main,Tea {day % 2},Drinks,1,2.50\n" for day in range(1, 29)]
    once = parse(HEADER + "".join(rows))
    other = HEADER.replace(",", ";") + "".join(
        f"{day:02}/02/2026 09:15;{day};C{day % 3};Main;Tea {day % 2};Drinks;1;2,50 €\n" for day in range(28, 0, -1)
    )
    again = parse(other.encode("utf-16"))
    assert len(set(_keys(once))) == 28
    assert set(_keys(again)) == set(_keys(once))


def test_receipts_without_a_number_are_told_apart_by_what_was_bought(parse: Parse) -> None:
    tea, scone = "2026-03-02 09:15:00,,C1,Tea,1,2.50\n", "2026-03-02 09:15:00,,C1,Scone,1,3.00\n"
    both = parse(NO_NUMBER_HEADER + tea + scone)
    turned = parse(NO_NUMBER_HEADER + "2026-03-01 09:15:00,,C1,Cake,1,2.50\n" + scone + tea)
    only = parse(NO_NUMBER_HEADER + tea)
    assert [receipt.rows for receipt in both.receipts] == [2]
    assert _keys(both)[0] == _keys(turned)[1]
    assert _keys(only) != _keys(both)


def test_a_key_cannot_be_forged_by_what_stands_in_a_cell(parse_rows: Parse) -> None:
    one = parse_rows("2026-03-02 09:15:00,1,A\x1fB,M,Tea,D,1,1")
    two = parse_rows("2026-03-02 09:15:00,1\x1fA,B,M,Tea,D,1,1")
    assert _keys(one) != _keys(two)


def test_whole_receipts_have_one_line_for_each_item_and_the_same_row_counts_once(parse: Parse) -> None:
    parsed = parse(
        "customer,when,amount,items\nC1,2026-03-02 09:15:00,5.50,Tea|Scone| Tea \n"
        "C1,2026-03-02 09:15:00,5.50,Tea|Scone| Tea \n"
        "C1,2026-03-02 09:15:00,5.50,Tea\nC2,2026-03-02,-3,Tea\nC2,2026-03-02,,\n,2026-03-02,3,Tea\n"
    )
    assert parsed.detected.format == "visits"
    assert [(r.customer, r.amount_milli, r.rows) for r in parsed.receipts] == [
        ("C1", 5500, 1),
        ("C1", 5500, 1),
        ("C2", 0, 1),
        ("", 3000, 1),
    ]
    assert _lines(parsed)[:3] == [("Tea", "", 1000, 0), ("Scone", "", 1000, 0), ("Tea", "", 1000, 0)]
    assert parsed.skipped == {SkipReason.ALREADY_IMPORTED: 1, SkipReason.REFUND: 1}


def test_more_than_a_shop_can_have_is_refused_before_memory_is_full(
    sentence_of: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = NO_NUMBER_HEADER + "2026-03-02 09:15:00,1,C1,Tea,1,2.50\n" * 65_536
    assert "more than 65535 lines" in sentence_of(many)
    one_cell = "customer,when,amount,items\nC1,2026-03-02,1," + "a|" * 65_536 + "\n"
    assert "more than 65535 lines" in sentence_of(one_cell)
    monkeypatch.setattr("localregulars.importing.receipt_collector.MAX_RECEIPTS", 100)
    rows = "".join(f"2026-03-02 09:15:00,{n},C1,Tea,1,2.50\n" for n in range(101))
    assert "three million receipts" in sentence_of(NO_NUMBER_HEADER + rows)
    monkeypatch.setattr("localregulars.importing.receipt_collector.MAX_ITEMS", 100)
    rows = "".join(f"2026-03-02 09:15:00,1,C1,Tea {n},1,2.50\n" for n in range(200))
    assert "million different items" in sentence_of(NO_NUMBER_HEADER + rows)


def test_pythons_search_for_cycles_goes_on_after_a_parse_that_failed(sentence_of: Callable[..., str]) -> None:
    assert sentence_of(NO_NUMBER_HEADER + "2026-03-02 09:15:00,1,C1,Tea,1,x\n")
    assert gc.isenabled()


def test_an_export_crosses_a_process_boundary_unchanged(imports: Path) -> None:
    parsed = parse_export(imports / "cafe_point_iso.csv", token=SilentProgress())
    assert pickle.loads(pickle.dumps(parsed)) == parsed  # noqa: S301 (our own bytes)


def test_the_writing_of_the_examples_is_found(imports: Path) -> None:
    found = {path.name: parse_export(path, token=SilentProgress()).detected for path in imports.iterdir()}
    shown = {name: (d.encoding, d.delimiter, d.decimal, d.date_order, d.assumed) for name, d in found.items()}
    assert shown == {
        "bakery_german.csv": ("cp1252", ";", ",", "day/month/year", ()),
        "cafe_point_iso.csv": ("utf-8", ",", ".", "year-month-day", ()),
        "gym_american.csv": ("utf-16", "\t", ".", "month/day/year", ()),
        "salon_visits.csv": ("utf-8", ",", ".", "year-month-day", ()),
    }


@pytest.mark.parametrize(("country", "month"), [("US", 3), ("DE", 4), ("", 4)])
def test_where_no_date_tells_the_order_the_country_decides_and_it_is_said(
    country: str, month: int, parse_rows: Parse
) -> None:
    parsed = parse_rows("03/04/2026 09:15,71,C1,Main,Tea,Drinks,1,2.50", country=country)
    assert parsed.receipts[0].when.month == month
    assert parsed.detected.assumed == ("date_order",)


def test_one_telling_date_at_the_very_end_decides_for_the_whole_file(parse_rows: Parse) -> None:
    rows = [f"03/04/2026 09:15,{n},C1,Main,Tea,Drinks,1,2.50" for n in range(5000)]
    parsed = parse_rows(*rows, "03/31/2026 09:15,X,C1,Main,Tea,Drinks,1,2.50", country="DE")
    assert {receipt.when.month for receipt in parsed.receipts} == {3}
    assert parsed.detected.assumed == ()


@pytest.mark.parametrize(("country", "amount"), [("US", 1_234_000), ("DE", 1234), ("", 1_234_000)])
def test_where_no_number_tells_the_decimal_mark_the_country_decides_and_it_is_said(
    country: str, amount: int, parse_rows: Parse
) -> None:
    parsed = parse_rows('2026-03-02 09:15,71,C1,Main,Tea,Drinks,1,"1,234"', country=country)
    assert parsed.receipts[0].amount_milli == amount
    assert parsed.detected.assumed == ("decimal",)


def test_one_telling_number_at_the_very_end_decides_for_the_whole_file(parse: Parse) -> None:
    rows = "".join(f"2026-03-02 09:15;{n};C1;Main;Tea;Drinks;1;1.234\n" for n in range(3000))
    parsed = parse(HEADER.replace(",", ";") + rows + "2026-03-02 09:15;X;C1;Main;Tea;Drinks;1;0,5\n", country="US")
    assert parsed.receipts[0].amount_milli == 1_234_000
    assert parsed.detected.decimal == ","


@dataclass(frozen=True)
class Sale:
    when: datetime
    receipt: int
    customer: str
    item: str
    quantity: int
    cents: int


WORDS = st.text(st.sampled_from("abcdefgäöüßéñ \"',;|\t-1"), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
SALES = st.lists(
    st.builds(
        Sale,
        when=st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2030-12-31")).map(
            lambda d: d.replace(second=0, microsecond=0)
        ),
        receipt=st.integers(1, 6),
        customer=st.sampled_from(["C1", "C2", "Ünal 3"]),
        item=WORDS.filter(bool),
        quantity=st.integers(0, 40),
        cents=st.integers(0, 3_000_000),
    ),
    min_size=1,
    max_size=25,
)


def _written(sales: list[Sale], delimiter: str, decimal: str, pattern: str, chance: random.Random) -> str:
    columns = ["when", "receipt", "customer", "item", "category", "quantity", "amount", "remark"]
    chance.shuffle(columns)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=chance.choice(["\n", "\r\n"]))
    writer.writerow([chance.choice([name, name.upper(), f" {name.title()} "]) for name in columns])
    for sale in sales:
        amount = f"{sale.cents // 100:,}.{sale.cents % 100:02}"
        if decimal == ",":
            amount = amount.translate(str.maketrans(",.", ".,"))
        cells = {
            "when": sale.when.strftime(pattern),
            "receipt": f"R{sale.receipt}",
            "customer": sale.customer,
            "item": sale.item,
            "category": "",
            "quantity": str(sale.quantity),
            "amount": chance.choice(["", "$", "€ "]) + amount,
            "remark": 'says "x"; y, z',
        }
        writer.writerow([cells[name] for name in columns])
    return text.getvalue()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sales=SALES,
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    decimal=st.sampled_from(".,"),
    pattern=st.sampled_from(["%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M", "%m/%d/%y %I:%M %p", "%d.%m.%Y %H:%M"]),
    seed=st.integers(0, 1000),
)
def test_any_writing_of_the_same_sales_gives_the_same_visits(
    sales: list[Sale], delimiter: str, encoding: str, decimal: str, pattern: str, seed: int, write: Callable[..., Path]
) -> None:
    sales = [*sales, Sale(max(s.when for s in sales).replace(day=28) + timedelta(days=40), 9, "C9", "Tea", 1, 250)]
    sales[-1] = Sale(sales[-1].when.replace(day=27), 9, "C9", "Tea", 1, 250)  # proves the order and the mark
    text = _written(sales, delimiter, decimal, pattern, random.Random(seed))
    parsed = parse_export(write(text.encode(encoding)), token=SilentProgress())

    expected: dict[tuple[object, ...], list[Sale]] = {}
    for sale in sales:
        expected.setdefault((sale.customer, sale.receipt, sale.when.date()), []).append(sale)
    assert [
        (r.customer, r.when, r.amount_milli, r.rows, _lines(parsed, place)) for place, r in enumerate(parsed.receipts)
    ] == [
        (
            bought[0].customer,
            min(s.when for s in bought),
            sum(s.cents for s in bought) * 10,
            len(bought),
            [(s.item, "", s.quantity * 1000, s.cents * 10) for s in bought],
        )
        for bought in expected.values()
    ]
    assert parsed.detected.decimal == decimal
    assert parsed.detected.delimiter == delimiter
    assert parsed.detected.assumed == ()


TAKEN_AWAY = "customer,when,amount,items,item_quantities,item_amounts,item_categories\n"


def test_visits_of_a_shop_that_took_everything_away_keep_every_line(parse: Parse) -> None:
    parsed = parse(
        TAKEN_AWAY + "C1,2026-03-02 09:15:00,7.9550,Tea|Scone,2|1,5.00|2.9550,Drinks|Pastry\n"
        "'=C2,2026-03-02 09:20:00,2.50,'=Tea\\|Milk,1.50,2.50,\n"
        "C3,2026-03-02 09:25:00,1.00,,,,\n",
        country="DE",
    )
    assert parsed.detected.format == "visits"
    assert [receipt.customer for receipt in parsed.receipts] == ["C1", "=C2", "C3"]
    assert [receipt.amount_milli for receipt in parsed.receipts] == [7955, 2500, 1000]
    assert _lines(parsed) == [("Tea", "Drinks", 2000, 5000), ("Scone", "Pastry", 1000, 2955)]
    assert _lines(parsed, 1) == [("=Tea|Milk", "", 1500, 2500)]
    assert _lines(parsed, 2) == []


def test_items_and_numbers_that_do_not_fit_together_refuse_the_file(sentence_of: Callable[..., str]) -> None:
    sentence = sentence_of(TAKEN_AWAY + "C1,2026-03-02 09:15:00,7.95,Tea|Scone,2,5.00|2.95,|\n")
    assert "line 2" in sentence
    assert "fit together" in sentence
    assert "a number cannot be read" in sentence_of(TAKEN_AWAY + "C1,2026-03-02 09:15:00,7.95,Tea,two,5.00,\n")

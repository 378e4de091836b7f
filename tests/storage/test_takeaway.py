"""Everything that the store keeps is in a takeaway, or is left out for a reason that stands beside it."""

from __future__ import annotations

from datetime import date

import pytest
from tests.storage.everything import plant_everything
from tests.storage.opened import NOW, Opened

from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.steering import Direction, Expectation
from localregulars.storage.session import Session
from localregulars.storage.takeaway.left_out import LEFT_OUT
from localregulars.storage.takeaway.reading import records_of


def columns_of_the_store(shop: Opened) -> set[str]:
    """Every column of every table, as "table.column"."""
    found = shop.sql(
        "SELECT m.name || '.' || c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table'"
    )
    return {str(name) for (name,) in found}


def taken(shop: Opened) -> set[str]:
    with records_of(shop.store) as records:
        return {source for listing in records.listings for column in listing.columns for source in column.sources}


def unaccounted(shop: Opened) -> set[str]:
    """Columns that are neither taken nor left out, and those that are named and not there, or are both."""
    known, in_it = columns_of_the_store(shop), taken(shop)
    left = {column for column in known if column in LEFT_OUT or column.split(".")[0] in LEFT_OUT}
    unused = {name for name in LEFT_OUT if not any(c == name or c.startswith(f"{name}.") for c in known)}
    return (known ^ (in_it | left)) | (in_it & left) | unused


def test_every_column_of_every_table_is_taken_or_left_out_for_a_reason(shop: Opened) -> None:
    assert len(columns_of_the_store(shop)) > 150
    assert unaccounted(shop) == set()
    assert all(len(reason.split()) > 2 or reason == "a keyed hash" for reason in LEFT_OUT.values())


@pytest.mark.parametrize(
    ("later", "missing"),
    [
        ("CREATE TABLE faces (customer_id INTEGER, words BLOB) STRICT", {"faces.customer_id", "faces.words"}),
        ("ALTER TABLE away_note ADD COLUMN place TEXT", {"away_note.place"}),
        ("ALTER TABLE customer ADD COLUMN shoe_size INTEGER", {"customer.shoe_size"}),
    ],
)
def test_a_table_or_column_that_comes_later_does_not_go_unnoticed(shop: Opened, later: str, missing: set[str]) -> None:
    shop.sql(later)
    assert unaccounted(shop) == missing


def test_every_listing_has_the_rows_of_its_tables_and_as_many_cells_as_columns(shop: Opened) -> None:
    plant_everything(shop, "T1")
    with shop.saved() as uow:
        uow.settings.set_closed_days([date(2026, 12, 25)])
        uow.groups.add("Early birds", frozenset(list(CustomerFilter)[:2]), NOW)
        uow.steering.put_target("csat", 0.9)
        uow.steering.put_weights({"came_lately": 1.5})
        uow.steering.add_benchmark("nps", 31.5, "points", "A trade paper", 2025)
        uow.steering.add_note(date(2026, 3, 2), "New espresso machine", Expectation("csat", Direction.UP))
    made: dict[str, int] = {}
    with records_of(shop.store) as records:
        for listing in records.listings:
            rows = list(records.rows(listing))
            assert {len(row) for row in rows} <= {len(listing.columns)}
            made[listing.name] = len(rows)
            tables = {source.split(".")[0] for column in listing.columns for source in column.sources}
            assert rows or listing.name in {"consent_endings", "staff", "order_lines"}, (listing.name, tables)
            assert records.count(listing) > 0 or listing.name in {"closed_days", "staff"}, listing.name
    for name, table in (("visits", "visit"), ("consents", "consent_event"), ("notices", "notice"), ("items", "item")):
        assert made[name] == len(shop.sql(f"SELECT 1 FROM {table}")), name
    assert made["order_lines"] == 1
    assert made["closed_days"] == made["saved_groups"] == made["targets"] == made["engagement_weights"] == 1
    assert made["benchmarks"] == made["timeline_notes"] == 1


def test_what_files_call_somebody_is_the_till_s_id_or_a_number_that_nobody_else_has(shop: Opened) -> None:
    with shop.saved() as uow:
        first = uow.customers.add(PersonalDetails(name="No till"), Adult.YES, NOW)
        uow.customers.add(PersonalDetails(till_ids=(str(first), "second id")), Adult.YES, NOW)
        third = uow.customers.add(PersonalDetails(name="No till either"), Adult.YES, NOW)
    with records_of(shop.store) as records:
        called = [row[0] for row in records.rows(records.listings[0])]
    assert called == [f"customer:{first}", str(first), str(third)]


def test_reading_takes_no_write_lock_and_holds_portions(shop: Opened) -> None:
    plant_everything(shop, "T1")
    connection, keys = shop.store.opened()
    session = Session(connection, keys, is_reading=True)
    rows = session.stream("SELECT seq FROM consent_event ORDER BY seq")
    assert next(rows) == (1,)
    assert len(list(rows)) == len(session.rows("SELECT 1 FROM consent_event")) - 1
    session.end()

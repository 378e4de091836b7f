"""Everything of a shop in open formats: complete, readable by people and programs, and able to come back."""

from __future__ import annotations

import csv
import json
import re
import stat
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.everything import TOKENS, somebody_with_everything
from tests.exporting.json_schema import faults
from tests.shops import PROFILE, TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.from_file import import_consents
from localregulars.application.customers.people import find_customer
from localregulars.application.documents import ShopFacts
from localregulars.application.ports import PersonalDetails
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.ports import Cell
from localregulars.application.rights.takeaway import (
    Holds,
    Listing,
    ListingColumn,
    StagedTakeaway,
    TakeawayFacts,
    allow_takeaway,
    finish_takeaway,
    record_takeaway,
)
from localregulars.application.visits.imports import import_visits
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import (
    CancelledError,
    DiskFullError,
    EnvironmentFailureError,
    InputRefusedError,
    OwnerOnlyError,
)
from localregulars.domain.progress import SilentProgress
from localregulars.domain.shop import ShopCalendar, ShopKind
from localregulars.domain.staff import Role
from localregulars.domain.visits import OrderLine, Visit, VisitSource
from localregulars.exporting.new_folder import discard, places, publish, stage
from localregulars.exporting.takeaway import REPORT_EVERY, decimal_text, write_takeaway
from localregulars.importing.amounts import Decimal, decimal_evidence, parse_milli
from localregulars.importing.consent_csv import parse_consents
from localregulars.importing.parsing import parse_export
from localregulars.storage.takeaway.reading import records_of

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def taken(shop: TestShop, folder: Path) -> StagedTakeaway:
    """Everything of a shop in this new folder, as the command does it."""
    staging = stage(folder)
    with records_of(shop.store) as records:
        staged = write_takeaway(
            records, staging, folder, resources=RESOURCES, now=shop.clock.now(), token=SilentProgress()
        )
    return finish_takeaway(shop.store, shop.clock, staged, places())


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


# What is in it


def test_the_document_fits_its_schema_and_says_what_the_tables_say(test_shop: TestShop, tmp_path: Path) -> None:
    somebody_with_everything(test_shop)
    rows = taken(test_shop, tmp_path / "all").rows
    document = json.loads((tmp_path / "all" / "everything.json").read_text(encoding="utf-8"))
    schema = json.loads((tmp_path / "all" / "everything.schema.json").read_text(encoding="utf-8"))
    assert faults(document, schema, schema) == []
    assert (document["format"], document["zone"]) == ("localregulars-shop/1", "Europe/London")
    tables = {path.stem: rows_of(path) for path in (tmp_path / "all").glob("*.csv")}
    assert {name: len(found) for name, found in tables.items()} == dict(rows)
    listings: dict[str, list[dict[str, Any]]] = document["listings"]
    assert set(tables) - set(listings) == {"order_lines", "closed_days"}, "they are in the document once already"
    for name, found in listings.items():
        assert len(found) == rows[name]
        assert all(list(row) == list(tables[name][n]) for n, row in enumerate(found))
    everything = "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "all").glob("*.csv"))
    assert [token for token in TOKENS if token not in everything] == []
    assert [token for token in TOKENS if token not in json.dumps(document, ensure_ascii=False)] == []


def test_nobody_who_was_erased_is_in_it(test_shop: TestShop, tmp_path: Path) -> None:
    gone = somebody_with_everything(test_shop)
    test_shop.regular("bo", name="Bo")
    test_shop.do(partial(erase_person, customer_id=gone))
    rows = taken(test_shop, tmp_path / "all").rows
    assert (rows["customers"], rows["visits"], rows["consents"], rows["requests"]) == (1, 0, 2, 0)
    for file in (tmp_path / "all").iterdir():
        text = file.read_text(encoding="utf-8")
        assert [token for token in TOKENS if token in text] == [], file.name


def test_no_cell_runs_anything_and_no_key_or_hash_of_the_store_is_in_it(test_shop: TestShop, tmp_path: Path) -> None:
    somebody_with_everything(test_shop, till_id="=cmd|'/C calc'!A0")
    taken(test_shop, tmp_path / "all")
    with test_shop.store.unit_of_work() as uow:
        customer = find_customer(uow, "=cmd|'/C calc'!A0")
        key = str(uow.rights.records.of(customer).rows["lookup"][0]["hmac"])
    for file in (tmp_path / "all").glob("*.csv"):
        cells = [cell for row in rows_of(file) for cell in row.values()]
        risky = [cell for cell in cells if cell.startswith(("=", "@", "-", "+")) and not cell[1:2].isdigit()]
        assert risky == [], file.name
        assert key not in cells


def test_a_page_explains_every_file_in_the_shops_language_and_in_english(test_shop: TestShop, tmp_path: Path) -> None:
    for language, pages in (("en", 1), ("de", 2), ("es", 2), ("fr", 2), ("pt", 1)):
        with test_shop.store.unit_of_work() as uow:
            uow.settings.save_profile(replace(PROFILE, name="Tea & <Co>", language=language))
            uow.commit()
        folder = tmp_path / language
        rows = taken(test_shop, folder).rows
        found = sorted(folder.glob("README*.html"))
        assert len(found) == pages
        for page in found:
            text = page.read_text(encoding="utf-8")
            assert all(f"{name}.csv" in text for name in rows)
            assert f">{rows['notices']}<" in text
            assert {"everything.json", "Europe/London"} <= set(re.findall(r"everything\.json|Europe/London", text))
            assert "Tea &amp; &lt;Co&gt;" in text
            assert "{" not in text.partition("<body")[2]


def test_the_words_of_all_languages_have_the_same_keys_and_places() -> None:
    texts = {p.stem: tomllib.loads(p.read_text(encoding="utf-8")) for p in (RESOURCES / "takeaway").glob("*.toml")}
    assert set(texts) == {"en", "de", "es", "fr"}
    places_in = re.compile(r"\{\w+\}")
    for language, own in texts.items():
        assert set(own) == set(texts["en"])
        assert language == own["language"]
        for key, text in own.items():
            assert sorted(places_in.findall(text)) == sorted(places_in.findall(texts["en"][key])), (language, key)
            assert text.count("\n") == texts["en"][key].count("\n"), (language, key)


# Coming back

_ITEMS = ("Tea", "=1+1", "@home", "Milk|sugar", "back\\slash", "Œuf, frais", "'quoted'", "-", "|")


def a_shop_worth_leaving(shop: TestShop) -> None:
    """Strange ids and items, nobody's till id, halves and eighths, orders and none, words said twice."""
    now, calendar = shop.clock.now().replace(microsecond=0), ShopCalendar.of(PROFILE)
    ids = ("ada", "=cmd", "+441234", "'-x", "2", "ö|ä")
    people = [shop.customer(till, Purpose.HISTORY, Purpose.CONTACT_PHONE, name=f"N. {n}") for n, till in enumerate(ids)]
    with shop.store.unit_of_work() as uow:
        nameless = uow.customers.add(PersonalDetails(name="No till"), Adult.UNKNOWN, now)
        uow.customers.update_details(
            people[0], replace(uow.customers.details(people[0]), phone="+442079460417", till_ids=("ada", "ada-2"))
        )
        uow.commit()
    agree = partial(record_consent, customer_id=nameless, purpose=Purpose.HISTORY, state=ConsentState.GIVEN)
    shop.do(agree)
    refuse = partial(record_consent, customer_id=people[1], purpose=Purpose.MONITORING, state=ConsentState.REFUSED)
    shop.do(refuse)
    shop.do(partial(record_consent, customer_id=people[1], purpose=Purpose.MONITORING, state=ConsentState.WITHDRAWN))
    with shop.store.unit_of_work() as uow:
        for n, customer in enumerate([*people, nameless]):
            for back in range(3, 40, 4 + n):
                at = now - timedelta(days=back, seconds=977 * n + back)
                lines = tuple(
                    OrderLine(
                        _ITEMS[(n + k) % len(_ITEMS)], ("", "Drinks", "a|b")[(back + k) % 3], 125 * (k + 1), back * k
                    )
                    for k in range((back + n) % 4)
                )
                amount = sum(line.amount_milli for line in lines) + (1250 if back % 2 else 0)
                uow.visits.add(Visit(customer, at, VisitSource.HAND, amount, lines), calendar.day_of(at), at.minute)
        uow.commit()


def visits_of(shop: TestShop) -> dict[str, list[object]]:
    """Every visit by what files call its customer: second, amount and lines."""
    found: dict[str, list[object]] = {}
    with shop.store.unit_of_work() as uow:
        for row in uow.directory.rows():
            rows = uow.visits.of_customer(row.customer_id)
            found[row.till_id or str(row.customer_id)] = [
                (v.at, v.day, v.amount_milli, *uow.visits.lines(row.customer_id, v.at)) for v in rows
            ]
    return found


def words_of(shop: TestShop) -> dict[str, list[object]]:
    """Where everybody stands, and what they are called."""
    with shop.store.unit_of_work() as uow:
        return {
            row.till_id or str(row.customer_id): [
                row.name,
                uow.customers.details(row.customer_id).phone,
                *((s.purpose, s.state, s.at, s.expires_at) for s in uow.consents.status(row.customer_id)),
            ]
            for row in uow.directory.rows()
        }


def test_what_was_taken_away_comes_back_into_a_new_shop_visit_by_visit(test_shop: TestShop, tmp_path: Path) -> None:
    a_shop_worth_leaving(test_shop)
    before = visits_of(test_shop)
    assert sum(map(len, before.values())) > 40
    rows = taken(test_shop, tmp_path / "all").rows
    again = TestShop(tmp_path / "new")
    consents = parse_consents(tmp_path / "all" / "consents.csv", country="GB")
    report = again.do(partial(import_consents, parsed=consents)).value
    assert (report.rows, report.dropped, report.new_customers) == (rows["consents"], {}, len(before))
    parsed = parse_export(tmp_path / "all" / "visits.csv", country="DE", token=SilentProgress())
    assert parsed.detected.format == "visits"
    assert again.do(partial(import_visits, parsed=parsed)).value.skipped == {}
    assert visits_of(again) == before
    assert words_of(again) == words_of(test_shop)
    once_more = again.do(partial(import_visits, parsed=parsed)).value
    assert once_more.visits_kept == 0
    again.close()


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_an_amount_is_written_so_that_its_point_is_no_thousands_mark(milli: int) -> None:
    text = decimal_text(milli)
    assert decimal_evidence(text) is Decimal.POINT
    if abs(milli) < 10**13:
        assert parse_milli(text, Decimal.POINT) == milli


# Whole or not at all


def test_only_its_owner_may_read_it_and_nothing_is_put_over_what_is_there(test_shop: TestShop, tmp_path: Path) -> None:
    taken(test_shop, tmp_path / "all")
    assert stat.S_IMODE((tmp_path / "all").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "all").iterdir()} == {0o600}
    before = {file: file.read_bytes() for file in (tmp_path / "all").iterdir()}
    with pytest.raises(InputRefusedError, match="already"):
        stage(tmp_path / "all")
    with pytest.raises(InputRefusedError, match="make it first"):
        stage(tmp_path / "nowhere" / "all")
    assert {file: file.read_bytes() for file in (tmp_path / "all").iterdir()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all", "shop"]


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_appears_there_meanwhile_stays_and_nothing_is_left_beside_it(
    test_shop: TestShop, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / "all"
    staging = stage(target)
    with records_of(test_shop.store) as records:
        staged = write_takeaway(
            records, staging, target, resources=RESOURCES, now=test_shop.clock.now(), token=SilentProgress()
        )
    if kind == "file":
        target.write_text("mine")
    elif kind == "folder":
        target.mkdir()
        (target / "mine").touch()
    else:
        target.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputRefusedError, match="already"):
        finish_takeaway(test_shop.store, test_shop.clock, staged, places())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all", "shop"]
    assert kind != "folder" or (target / "mine").exists()


class MadeUpRecords:
    """As many visits as wanted; what goes wrong goes wrong at the last of them."""

    def __init__(self, visits: int, error: Exception | None = None) -> None:
        self.listings = [Listing("visits", (ListingColumn("customer", Holds.TEXT, ()),))]
        self._visits, self._error = visits, error

    def facts(self, now: datetime) -> TakeawayFacts:
        return TakeawayFacts(ShopFacts("Test", ShopKind.CAFE), "UTC", now)

    def count(self, _listing: Listing) -> int:
        return self._visits

    def rows(self, _listing: Listing) -> Iterator[Sequence[Cell]]:
        for n in range(self._visits):
            yield (f"somebody {n}\ud800",)
        if self._error is not None:
            raise self._error


class Stopping:
    """Asks to stop after so many reports."""

    def __init__(self, after: int) -> None:
        self.after, self.told = after, list[tuple[int, int]]()

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def raise_if_cancelled(self) -> None:
        if len(self.told) >= self.after:
            raise CancelledError("stopped")


@pytest.mark.parametrize(
    ("error", "kind"),
    [(OSError(28, "full"), DiskFullError), (OSError(5, "broken"), EnvironmentFailureError), (KeyError(), KeyError)],
)
def test_whatever_goes_wrong_nothing_is_left(tmp_path: Path, error: Exception, kind: type[Exception]) -> None:
    records = MadeUpRecords(5000, error)
    with pytest.raises(kind) as raised:
        write(records, tmp_path, SilentProgress())
    assert kind is KeyError or str(raised.value).count(".") == 2, "one thing that happened, one thing to do"
    assert list(tmp_path.iterdir()) == []


def test_stopped_half_way_it_leaves_nothing_and_it_tells_how_far_it_is(tmp_path: Path) -> None:
    stopping = Stopping(after=2)
    with pytest.raises(CancelledError):
        write(MadeUpRecords(10 * REPORT_EVERY), tmp_path, stopping)
    assert list(tmp_path.iterdir()) == []
    assert stopping.told == [(REPORT_EVERY, 10 * REPORT_EVERY), (2 * REPORT_EVERY, 10 * REPORT_EVERY)]
    staged = write(MadeUpRecords(3), tmp_path, Stopping(after=99))
    assert staged.rows == {"visits": 3}
    discard(staged.staging)
    discard(staged.staging)
    assert list(tmp_path.iterdir()) == []


def write(records: MadeUpRecords, folder: Path, token: Stopping | SilentProgress) -> StagedTakeaway:
    target = folder / "all"
    return write_takeaway(
        records, stage(target), target, resources=RESOURCES, now=datetime(2026, 11, 22, 9, tzinfo=UTC), token=token
    )


# Who may, and what the trail says


def test_it_is_for_the_owner_alone_and_the_trail_says_how_much_and_nobodys_name(
    test_shop: TestShop, tmp_path: Path
) -> None:
    somebody_with_everything(test_shop)
    with acting_as(Actor(Role.STAFF)), test_shop.store.unit_of_work() as uow:
        for refused in (lambda: allow_takeaway(uow), lambda: record_takeaway(uow, test_shop.clock, rows={})):
            with pytest.raises(OwnerOnlyError):
                refused()
    rows = taken(test_shop, tmp_path / "all").rows
    with test_shop.store.unit_of_work() as uow:
        allow_takeaway(uow)
        line = uow.rights.trail.lines(limit=1)[0]
        assert uow.audit.verify() > 1
    assert (line.action, line.is_about_somebody) == ("export.saved", False)
    assert line.numbers == {
        "customers": 1, "visits": 12, "consents": rows["consents"], "rows": sum(rows.values()),
    }  # fmt: skip
    assert rows["consents"] >= len(Purpose)


def test_a_folder_whose_line_in_the_trail_cannot_be_kept_is_not_left(tmp_path: Path) -> None:
    shop = TestShop(tmp_path / "shop")
    staging = stage(tmp_path / "all")
    staging.mkdir()
    shop.close()
    with pytest.raises(RuntimeError):
        finish_takeaway(shop.store, shop.clock, StagedTakeaway(staging, tmp_path / "all", {}), places())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop"]
    publish(_made(stage(tmp_path / "all")), tmp_path / "all")
    assert (tmp_path / "all").is_dir()


def _made(staging: Path) -> Path:
    staging.mkdir()
    return staging

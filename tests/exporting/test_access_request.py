"""A copy of somebody's data holds every registered column, fits its own schema, and can be read by a person."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import time
import tomllib
import zipfile
from dataclasses import replace
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from tests.everything import (
    ADDRESS,
    ASKED_FOR,
    BIRTHDAY,
    CONTACT,
    DECIDED_BY,
    EMAIL,
    NAME,
    NOTES,
    PHONE,
    PIECES,
    REASON,
    TILL_ID,
    number,
    somebody_with_everything,
    sql,
)  # fmt: skip
from tests.exporting.json_schema import faults
from tests.pace import paced
from tests.shops import TestShop

from localregulars.application.documents import save_responsible
from localregulars.application.rights.access_request import AccessRequest, gather_access_request
from localregulars.application.spreadsheet_rows import plain_cell, text_cell
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.responsible import Responsible
from localregulars.exporting.access_request import access_parts, save_access_request
from localregulars.exporting.new_file import write_new_file
from localregulars.scoring.rules import CUSTOMER_STATE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def gather(shop: TestShop, customer: CustomerId) -> AccessRequest:
    return shop.do(partial(gather_access_request, customer_id=customer)).value


@pytest.fixture
def request_of_somebody(test_shop: TestShop) -> AccessRequest:
    test_shop.customer("another", Purpose.HISTORY, name="Somebody Else")
    return gather(test_shop, somebody_with_everything(test_shop))


def saved(request: AccessRequest, folder: Path) -> dict[str, bytes]:
    file = folder / "copy.zip"
    save_access_request(request, file, RESOURCES)
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_registered_column_is_there_filled_and_fits_the_schema_beside_it(
    test_shop: TestShop, request_of_somebody: AccessRequest, tmp_path: Path
) -> None:
    files = saved(request_of_somebody, tmp_path)
    data, schema = json.loads(files["data.json"]), json.loads(files["data.schema.json"])
    assert faults(data, schema, schema) == []
    registered = sql(test_shop, "SELECT table_name, column_name FROM derived_registry")
    assert len(registered) > 120
    tables: dict[str, list[dict[str, Any]]] = data["tables"]
    assert {(table, column) for table, rows in tables.items() for row in rows for column in row} == set(registered)
    empty = {(t, c) for t, c in registered if all(row[str(c)] is None for row in tables[str(t)])}
    assert {table for table, _ in empty} <= {"customer", "check_in", "consent_event", "emergency_contact",
                                              "right_request", "emergency_override"}  # fmt: skip
    assert schema["properties"]["tables"]["properties"]["visit"]["items"]["required"] == list(tables["visit"][0])


@pytest.mark.parametrize("size", [CUSTOMER_STATE.itemsize, 7])
def test_what_scoring_keeps_of_them_is_there_whole_whatever_wrote_it(
    test_shop: TestShop, tmp_path: Path, size: int
) -> None:
    """The rhythm with the sums of every rule; a row that another version wrote is handed out as it is."""
    customer = somebody_with_everything(test_shop)
    sql(test_shop, "UPDATE rhythm_state SET state = ? WHERE customer_id = ?", (b"\xff" * size, customer))
    files = saved(gather(test_shop, customer), tmp_path)
    data, schema = json.loads(files["data.json"]), json.loads(files["data.schema.json"])
    assert faults(data, schema, schema) == []
    (row,) = data["tables"]["rhythm_state"]
    if size == 7:
        assert row["state"] == {"of_another_version": "ff" * size}
        return
    rules = {name for name in CUSTOMER_STATE.names or () if CUSTOMER_STATE[name].names} - {"rhythm"}
    assert rules < row["state"].keys()
    assert b"NaN" not in files["data.json"], "which is no JSON"


def test_the_schema_would_find_what_is_missing_altered_or_too_much(
    request_of_somebody: AccessRequest, tmp_path: Path
) -> None:
    files = saved(request_of_somebody, tmp_path)
    schema = json.loads(files["data.schema.json"])

    def broken(change: Any) -> list[str]:
        data = json.loads(files["data.json"])
        change(data)
        return faults(data, schema, schema)

    assert broken(lambda data: data["tables"].pop("lesson"))
    assert broken(lambda data: data["tables"]["visit"][0].pop("day"))
    assert broken(lambda data: data["tables"]["visit"][0].update(secret=1))
    assert broken(lambda data: data["tables"]["visit"][0].update(day="yesterday"))
    assert broken(lambda data: data["tables"]["consent_event"][0].update(at=17))
    assert broken(lambda data: data["person"].update(adult="perhaps"))
    assert broken(lambda data: data["columns"][0].update(holds="something"))


def test_what_was_sealed_is_readable_and_keys_are_not_handed_out(
    test_shop: TestShop, request_of_somebody: AccessRequest, tmp_path: Path
) -> None:
    files = saved(request_of_somebody, tmp_path)
    data = json.loads(files["data.json"])
    person, tables = data["person"], data["tables"]
    assert (person["name"], person["phone"], person["email"]) == (NAME, PHONE, EMAIL)
    assert (person["address"], person["birthday"], person["id"]) == (ADDRESS, BIRTHDAY, TILL_ID)
    fields = {row["sealed"] for row in tables["person_field"]}
    assert fields == {NAME, PHONE, EMAIL, ADDRESS, BIRTHDAY, TILL_ID, *NOTES}
    (override,), (asked,) = tables["emergency_override"], tables["right_request"]
    assert (override["reason"], override["decided_by"], asked["note"]) == (REASON, DECIDED_BY, ASKED_FOR)
    assert [contact["name"] for contact in tables["emergency_contact"]] == [CONTACT]
    (lines,) = tables["visit_lines"]
    assert [(line["item"], line["quantity_milli"]) for line in lines["lines"]] == [
        ("=HYPERLINK(1)", 1000), ("Scone", 1500),
    ]  # fmt: skip
    assert len(tables["visit"]) == len(tables["visit_pack"][0]["visits"]["rows"]) == 12
    assert tables["rhythm_state"][0]["state"]["gaps_by_length"] == {"2": 11}
    assert tables["rhythm_state"][0]["state"]["newest_weekdays"] == [1] * 12
    ((key,),) = sql(test_shop, "SELECT key FROM person_key WHERE customer_id = 2")
    assert isinstance(key, bytes)
    everything = b"".join(files.values())
    assert key not in everything
    assert key.hex().encode() not in everything
    assert b"Somebody Else" not in everything
    actions = {line["action"] for line in data["audit_trail"]}
    assert {"consent.given", "request.received", "override.made", "person.exported"} <= actions


def test_visits_come_as_a_table_that_no_spreadsheet_runs(request_of_somebody: AccessRequest, tmp_path: Path) -> None:
    text = saved(request_of_somebody, tmp_path)["visits.csv"].decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 12
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    newest = rows[-1]
    assert newest["items"] == "'=HYPERLINK(1) | Scone"
    assert (newest["amount"], newest["quantities"], newest["how_known"]) == ("3.20", "1.00 | 1.50", "hand")
    assert all(text_cell(plain_cell(cell)) == cell for row in rows for cell in row.values())


def test_consents_come_as_linked_data_with_the_words_that_were_shown(
    request_of_somebody: AccessRequest, tmp_path: Path
) -> None:
    files = saved(request_of_somebody, tmp_path)
    graph = json.loads(files["consents.jsonld"])["@graph"]
    assert len(graph) == len(Purpose) + PIECES  # each piece that is shown has a yes of its own
    assert {record["@type"] for record in graph} == {"dpv:ConsentRecord"}
    notices = {name: text.decode().rstrip("\n") for name, text in files.items() if name.startswith("notices/")}
    assert set(notices.values()) == {record.notice.text for record in request_of_somebody.consents}
    assert len(notices) == len(Purpose)
    assert any(re.fullmatch(r"notices/contact\.phone-version-\d+-en\.txt", name) for name in notices)


class _Text(HTMLParser):
    """The words of a page, and whatever it would fetch or run."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "link", "iframe", "object"}:
            self.fetched.append(tag)
        self.fetched += [str(value) for name, value in attrs if name in {"src", "href"} or name.startswith("on")]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def page_in(request: AccessRequest, language: str) -> str:
    records = tuple(
        replace(record, notice=Notice(record.purpose, 1, language, record.notice.text)) for record in request.consents
    )
    parsed = _Text(access_parts(replace(request, consents=records, language=language), RESOURCES)["README.html"])
    assert parsed.fetched == []
    return parsed.text


def test_the_page_explains_the_score_with_that_person_s_own_numbers(request_of_somebody: AccessRequest) -> None:
    page = page_in(request_of_somebody, "en")
    assert f"Dear {NAME}," in page
    assert "Your usual pause between two visits is 2.0 opening days." in page
    assert "What is unusual now has the number 4.25" in page
    assert "it had been 40 opening days since we last heard of you" in page
    assert "In 12 visits that we know you had never been away that long." in page
    assert "never guesses why you stay away" in page
    assert "Visits of yours that we know of: 12, from" in page
    assert "Weeks before that of which we keep only how often you came: 1." in page
    assert REASON in page
    assert "we told the person whom you named" in page


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_the_page_has_every_fact_of_the_law_in_every_language(
    test_shop: TestShop, language: str, resources: Path
) -> None:
    who = Responsible("Ada Owner", "1 Lane", "555 0100", "ada@example.org", "Otto Officer")
    test_shop.do(partial(save_responsible, responsible=who))
    request = gather(test_shop, somebody_with_everything(test_shop))
    page = page_in(request, language)
    for fact in ("Ada Owner", "1 Lane", "555 0100", "Otto Officer", "12", "25", "30", "ico.org.uk"):
        assert fact in page, fact
    assert re.search(r"(?i)\bart\S*\s6\b", page)
    assert "{" not in page
    assert ("draft" in page.casefold() or language == "en") or re.search(
        r"entwurf|borrador|brouillon|ébauche", page.casefold()
    )


def test_the_own_words_of_all_languages_have_the_same_keys_and_places() -> None:
    texts = {p.stem: tomllib.loads(p.read_text(encoding="utf-8")) for p in (RESOURCES / "export").glob("*.toml")}
    assert set(texts) == {"en", "de", "es", "fr"}
    places = re.compile(r"\{\w+\}")
    for language, own in texts.items():
        assert set(own) == set(texts["en"])
        for key, text in own.items():
            assert sorted(places.findall(text)) == sorted(places.findall(texts["en"][key])), (language, key)
        assert language == own["language"]


def test_a_customer_without_anything_gets_a_page_too(test_shop: TestShop, tmp_path: Path) -> None:
    request = gather(test_shop, test_shop.customer("bo"))
    files = saved(request, tmp_path)
    schema = json.loads(files["data.schema.json"])
    assert faults(json.loads(files["data.json"]), schema, schema) == []
    page = _Text(files["README.html"].decode()).text
    assert "We know of no single visit of yours." in page
    assert "You have agreed to nothing." in page
    assert "Nobody outside the shop was told anything about you." in page
    assert files["visits.csv"].decode().count("\n") == 1


def test_names_and_reasons_are_shown_as_typed_and_never_run(test_shop: TestShop) -> None:
    customer = test_shop.customer("ada", Purpose.HISTORY, name="<script>alert(1)</script> & Söhne")
    page = _Text(access_parts(gather(test_shop, customer), RESOURCES)["README.html"])
    assert page.fetched == []
    assert "<script>alert(1)</script> & Söhne" in page.text


def test_notes_that_may_speak_of_others_are_flagged_for_the_shop(request_of_somebody: AccessRequest) -> None:
    assert [note.may_speak_of_others for note in request_of_somebody.notes] == [True, True]
    assert request_of_somebody.notes_to_read == 2


def test_an_existing_file_is_refused_and_untouched(request_of_somebody: AccessRequest, tmp_path: Path) -> None:
    file = tmp_path / "copy.zip"
    file.write_bytes(b"mine")
    with pytest.raises(InputRefusedError, match="already"):
        save_access_request(request_of_somebody, file, RESOURCES)
    assert file.read_bytes() == b"mine"
    assert sorted(tmp_path.iterdir()) == sorted([file, tmp_path / "shop"])


def test_a_file_that_appears_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    def write(stream: Any) -> None:
        stream.write(b"ours")
        (tmp_path / "file").write_bytes(b"theirs")

    with pytest.raises(InputRefusedError, match="already"):
        write_new_file(tmp_path / "file", write)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"theirs"


@pytest.mark.parametrize(
    ("error", "kind"),
    [(OSError(28, "full"), DiskFullError), (OSError(5, "broken"), EnvironmentFailureError), (ValueError(), ValueError)],
)
def test_nothing_half_done_is_left(tmp_path: Path, error: Exception, kind: type[Exception]) -> None:
    def write(stream: Any) -> None:
        stream.write(b"half")
        raise error

    with pytest.raises(kind):
        write_new_file(tmp_path / "file", write)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="rights of files")
def test_the_file_is_for_its_owner_alone_and_its_folder_must_be_there(tmp_path: Path) -> None:
    write_new_file(tmp_path / "file", lambda stream: None)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    with pytest.raises(InputRefusedError, match="folder"):
        write_new_file(tmp_path / "nowhere" / "file", lambda stream: None)


def test_5000_visits_take_less_than_five_seconds(test_shop: TestShop, tmp_path: Path) -> None:
    customer = somebody_with_everything(test_shop, visits=5000)
    with paced(time.perf_counter) as taken:
        files = saved(gather(test_shop, customer), tmp_path)
    assert taken.within(5), taken
    assert files["visits.csv"].count(b"\n") == 5001
    assert number(test_shop, "SELECT count(*) FROM visit") == 5000

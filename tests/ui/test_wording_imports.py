"""What is said of a file that was brought in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from localregulars.application.visits.import_records import (
    BookingImportReport,
    ConsentImportReport,
    Detected,
    ImportReport,
    SkipReason,
)
from localregulars.importing.moments import DateOrder
from localregulars.ui.wording.imports import (
    consents_sentence,
    import_sentence,
    skipped_words,
    unsure_words,
    visits_sentence,
)

CERTAIN = Detected("receipts", "utf-8", ",", ".", "day/month/year")


def report(kept: int, how: Detected = CERTAIN, **skipped: int) -> ImportReport:
    return ImportReport(how, 10, kept, 1, skipped)


def test_one_visit_is_one_visit_and_many_are_many(qapp: QApplication) -> None:
    assert visits_sentence(report(1)) == "1 visit brought in."
    assert visits_sentence(report(2, refund=1)) == "2 visits brought in. 1 row was a refund."


def test_nothing_new_says_so_and_why(qapp: QApplication) -> None:
    said = visits_sentence(report(0, already_imported=7))
    assert said == "Nothing new in this file. 7 rows were known already."


def test_what_the_file_did_not_prove_is_said(qapp: QApplication) -> None:
    unsure = Detected("receipts", "utf-8", ";", ",", "day/month/year", ("date_order",))
    assert "dates were taken as day/month/year, decimals with a comma" in visits_sentence(report(3, unsure))


@pytest.mark.parametrize("order", DateOrder)
def test_every_order_of_a_date_has_words(qapp: QApplication, order: DateOrder) -> None:
    assert order.value in unsure_words(Detected("receipts", "utf-8", ";", ".", order.value, ("date_order",)))


@pytest.mark.parametrize("reason", SkipReason)
@pytest.mark.parametrize("rows", [1, 2])
def test_every_reason_has_words_in_the_right_number(qapp: QApplication, reason: SkipReason, rows: int) -> None:
    said = skipped_words(reason, rows)
    assert str(rows) in said
    assert "(s)" not in said


def test_consents_say_what_was_left_out(qapp: QApplication) -> None:
    said = consents_sentence(ConsentImportReport(5, 4, 1, 2, {"phone": 1}, 0))
    assert said.startswith("4 consents written down. 2 new customers.")
    assert "1 detail left out" in said


def test_appointments_say_what_was_left_out_and_why(qapp: QApplication) -> None:
    said = import_sentence(BookingImportReport(9, 3, 1, 2, 1, 2))
    assert said.startswith("3 appointments and subscriptions written down.")
    for words in ("1 row was known already.", "2 rows are over already.", "1 row of people whom", "2 rows left out"):
        assert words in said
    assert import_sentence(BookingImportReport(1, 0, 1, 0, 0, 0)).startswith("Nothing new in this file.")

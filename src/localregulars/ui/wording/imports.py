"""What became of a file that was brought in, in a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.application.visits.import_records import (
    BookingImportReport,
    ConsentImportReport,
    Detected,
    ImportReport,
    SkipReason,
)

translate = QCoreApplication.translate
_LINES_SHOWN = 5


def import_sentence(report: ImportReport | ConsentImportReport | BookingImportReport) -> str:
    """What became of whatever was brought in."""
    if isinstance(report, BookingImportReport):
        return bookings_sentence(report)
    return visits_sentence(report) if isinstance(report, ImportReport) else consents_sentence(report)


def bookings_sentence(report: BookingImportReport) -> str:
    """How many appointments and subscriptions were written down, and why others were not."""
    kept = translate("wording", "Nothing new in this file.")
    if report.kept:
        kept = translate("wording", "%Ln appointment(s) and subscription(s) written down.", None, report.kept)
    left_out = (
        (report.already_known, translate("wording", "%Ln row(s) were known already.", None, report.already_known)),
        (report.over, translate("wording", "%Ln row(s) are over already.", None, report.over)),
        (
            report.unknown,
            translate("wording", "%Ln row(s) of people whom the shop does not know.", None, report.unknown),
        ),
        (
            report.not_agreed,
            translate("wording", "%Ln row(s) left out: those customers have not agreed.", None, report.not_agreed),
        ),
    )
    return " ".join([kept, *(words for rows, words in left_out if rows)])


def visits_sentence(report: ImportReport) -> str:
    """How many visits were kept, and why others were not."""
    if report.visits_kept:
        kept = translate("wording", "%Ln visit(s) brought in.", None, report.visits_kept)
    else:
        kept = translate("wording", "Nothing new in this file.")
    reasons = [skipped_words(SkipReason(reason), rows) for reason, rows in report.skipped.items()]
    return " ".join(filter(None, [kept, *reasons, unsure_words(report.detected)]))


def consents_sentence(report: ConsentImportReport) -> str:
    """How many consents were recorded, for how many new people."""
    if not report.events:
        return translate("wording", "Nothing new in this file.")
    said = [translate("wording", "%Ln consent(s) written down.", None, report.events)]
    if report.new_customers:
        said.append(translate("wording", "%Ln customer(s) new.", None, report.new_customers))
    if report.dropped:
        left_out = sum(report.dropped.values())
        said.append(
            translate("wording", "%Ln detail(s) left out: not valid, or no consent to keep them.", None, left_out)
        )
    if report.remarks:
        lines = ", ".join(str(line) for remark in report.remarks for line in remark.lines[:_LINES_SHOWN])
        said.append(translate("wording", "Worth a look in the file: lines {lines}.").format(lines=lines))
    return " ".join(said)


def unsure_words(how: Detected) -> str:
    """What the file did not prove about the way it is written, "" when it proved everything."""
    if not how.assumed:
        return ""
    decimal = translate("wording", "a comma") if how.decimal == "," else translate("wording", "a point")
    order = {
        "year-month-day": translate("wording", "year-month-day"),
        "day/month/year": translate("wording", "day/month/year"),
        "month/day/year": translate("wording", "month/day/year"),
    }[how.date_order]
    return translate(
        "wording", "The file could be read in more than one way: dates were taken as {order}, decimals with {decimal}."
    ).format(order=order, decimal=decimal)


def skipped_words(reason: SkipReason, rows: int) -> str:
    """Why so many rows of a till export were not kept."""
    words = {
        SkipReason.REFUND: translate("wording", "%Ln row(s) were refunds.", None, rows),
        SkipReason.VOID: translate("wording", "%Ln row(s) were cancelled at the till.", None, rows),
        SkipReason.NO_CUSTOMER: translate("wording", "%Ln row(s) named no customer.", None, rows),
        SkipReason.EMPTY: translate("wording", "%Ln row(s) were empty.", None, rows),
        SkipReason.FUTURE: translate("wording", "%Ln row(s) lie in the future.", None, rows),
        SkipReason.NO_HISTORY_CONSENT: translate(
            "wording", "%Ln row(s) counted only: those customers have not agreed.", None, rows
        ),
        SkipReason.ALREADY_IMPORTED: translate("wording", "%Ln row(s) were known already.", None, rows),
        SkipReason.ERASED: translate("wording", "%Ln row(s) counted only: those customers were erased.", None, rows),
        SkipReason.TOO_OLD: translate(
            "wording", "%Ln row(s) are from days of which single visits are not kept any more.", None, rows
        ),
    }
    return words[reason]

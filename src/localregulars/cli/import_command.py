"""`import`: visits from till exports."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click

from localregulars.application.ports import Store
from localregulars.application.visits.import_records import ImportReport, ParsedExport
from localregulars.application.visits.imports import import_visits
from localregulars.cli.output import count, print_json, print_table
from localregulars.cli.services import Services
from localregulars.cli.unlocking import json_option, pass_services, passphrase_option, shop_argument, unlocked
from localregulars.domain.errors import CancelledError, InputRefusedError

_REASONS = {
    "refund": "refund",
    "void": "cancelled at the till",
    "no_customer": "no customer on the receipt (counted in the day's total)",
    "empty": "empty row",
    "future": "a time that is still to come",
    "no_history_consent": "customer did not agree to keep visits (counted in the day's total)",
    "already_imported": "imported before",
    "erased": "customer was erased and has not agreed anew (counted in the day's total)",
    "too_old": "from days of which single visits are not kept any more",
}


@click.command("import")
@shop_argument
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "format_code", default="auto", show_default=True, help="The till's format.")
@click.option("--dry-run", is_flag=True, help="Say what would be kept, and keep nothing.")
@passphrase_option
@json_option
@pass_services
def import_command(
    services: Services,
    shop: Path,
    files: tuple[Path, ...],
    format_code: str,
    passphrase_file: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Import visits from till exports. Importing a file twice adds nothing; a refused file changes nothing."""
    known = services.export_formats()
    if format_code not in known:
        msg = f"--format takes one of: {', '.join(known)}"
        raise click.UsageError(msg)
    with _EarlyReading(services, files, format_code) as early, unlocked(services, shop, passphrase_file) as store:
        with store.unit_of_work() as uow:
            country = uow.settings.profile().country
        reports = _keep(store, services, early.parsed(country), dry_run=dry_run)
    if as_json:
        _print_detected(reports, files, err=True)
        print_json(_document(reports))
    else:
        _print_detected(reports, files, err=False)
        _print_report(_document(reports), dry_run=dry_run)


class _EarlyReading:
    """Reads the files on a thread of its own while the key is derived, which lets Python work meanwhile.

    The shop's country is not known yet then; a file that needs it to be read is read again (few prove nothing).
    """

    def __init__(self, services: Services, files: tuple[Path, ...], format_code: str) -> None:
        self._services, self._files, self._format = services, files, format_code
        self._token = _StoppingToken()
        self._executor = ThreadPoolExecutor(1, "reading")
        self._early = self._executor.submit(lambda: [self._read(file, "") for file in files])

    def __enter__(self) -> _EarlyReading:
        """Reading has begun."""
        return self

    def __exit__(self, *_error: object) -> None:
        """What is not read by now is not wanted any more."""
        self._token.stop()
        self._executor.shutdown()

    def parsed(self, country: str) -> list[ParsedExport]:
        """The files as read for a shop of this country; a refused one raises."""
        try:
            early = self._early.result()
        except InputRefusedError:
            if not country:
                raise
            return [self._read(file, country) for file in self._files]
        if not country:
            return early
        return [
            self._read(file, country) if one.detected.assumed else one
            for file, one in zip(self._files, early, strict=True)
        ]

    def _read(self, file: Path, country: str) -> ParsedExport:
        return self._services.read_export(file, format=self._format, country=country, token=self._token)


class _StoppingToken:
    """A `ProgressToken` without a screen, which another thread may stop."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Let the work end at its next step."""
        self._stopped.set()

    def report(self, done: int, total: int) -> None:
        """Nobody looks."""

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` once stopped."""
        if self._stopped.is_set():
            raise CancelledError


def _keep(store: Store, services: Services, parsed: list[ParsedExport], *, dry_run: bool) -> list[ImportReport]:
    """All files in one transaction, so that a failure in the last one leaves nothing of the first."""
    with store.unit_of_work() as uow:
        reports = [import_visits(uow, services.clock, parsed=one).value for one in parsed]
        if not dry_run:
            uow.commit()
    return reports


def _document(reports: list[ImportReport]) -> dict[str, object]:
    skipped: Counter[str] = Counter()
    for report in reports:
        skipped.update(report.skipped)
    formats = {report.detected.format for report in reports}
    return {
        "format": formats.pop() if len(formats) == 1 else "mixed",
        "rows": sum(report.rows for report in reports),
        "visits_kept": sum(report.visits_kept for report in reports),
        "customers": sum(report.customers for report in reports),
        "skipped": dict(skipped),
    }


def _print_detected(reports: list[ImportReport], files: tuple[Path, ...], *, err: bool) -> None:
    for file, report in zip(files, reports, strict=True):
        how = report.detected
        delimiter = {"\t": "tab", ",": "comma", ";": "semicolon", "|": "bar"}.get(how.delimiter, how.delimiter)
        click.echo(
            f"{file.name}: format {how.format}, {how.encoding}, separated by {delimiter}, "
            f"decimal {'comma' if how.decimal == ',' else 'point'}, dates {how.date_order}",
            err=err,
        )
        if how.assumed:
            unsure = " and ".join(what.replace("_", " ") for what in how.assumed)
            click.echo(f"  The {unsure} could be read either way; taken as usual in the shop's country.", err=err)


def _print_report(document: dict[str, object], *, dry_run: bool) -> None:
    kept, customers, rows = document["visits_kept"], document["customers"], document["rows"]
    skipped = document["skipped"]
    if not (
        isinstance(kept, int) and isinstance(customers, int) and isinstance(rows, int) and isinstance(skipped, dict)
    ):
        raise TypeError(document)
    verb = "would be kept" if dry_run else "kept"
    click.echo(
        f"{count(rows, 'row', 'rows')} read; {count(kept, 'visit', 'visits')} of "
        f"{count(customers, 'customer', 'customers')} {verb}."
    )
    if skipped:
        print_table(("rows", "not kept because"), [(n, _REASONS.get(reason, reason)) for reason, n in skipped.items()])

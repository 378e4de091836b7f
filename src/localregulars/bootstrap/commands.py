"""The program without a window."""

from __future__ import annotations

from functools import partial

from localregulars.background.hardening import harden_process
from localregulars.bootstrap.computer import SystemClock, demo_folder, system_language, system_zone
from localregulars.bootstrap.resources import resource_folder, shipped_notices
from localregulars.bootstrap.shops import backup_reader, make_vault, shop_backups, stores_set_aside
from localregulars.bootstrap.takeaway import write_open_shop
from localregulars.bootstrap.window import save_pictures, show_shop
from localregulars.cli.main import run
from localregulars.cli.services import Services
from localregulars.exporting.access_request import save_access_request
from localregulars.exporting.new_file import require_free
from localregulars.exporting.new_folder import places
from localregulars.importing.bookings_csv import parse_bookings
from localregulars.importing.consent_csv import parse_consents
from localregulars.importing.parsing import parse_export
from localregulars.importing.registry import format_codes
from localregulars.importing.visits_file import read_away, read_visits


def run_command(arguments: list[str]) -> int:
    """Run a headless command; returns its exit status."""
    harden_process()
    return run(arguments, command_services())


def command_services() -> Services:
    """What the headless commands need."""
    return Services(
        clock=SystemClock(),
        vault=make_vault,
        notices=shipped_notices,
        read_export=parse_export,
        export_formats=format_codes,
        read_consents=parse_consents,
        read_visits=read_visits,
        read_bookings=parse_bookings,
        read_away=read_away,
        show_window=show_shop,
        save_pictures=save_pictures,
        demo_folder=demo_folder,
        system_zone=system_zone,
        system_language=system_language,
        backups=shop_backups,
        backup_reader=backup_reader,
        save_access_request=partial(save_access_request, resources=resource_folder()),
        require_free_place=require_free,
        stores_set_aside=stores_set_aside,
        takeaway=places(),
        write_takeaway=write_open_shop,
    )

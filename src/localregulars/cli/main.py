"""The group of all commands, and what their failures look like from outside."""

from __future__ import annotations

import sys
import traceback

import click

from localregulars import __version__
from localregulars.cli.backtest_command import backtest
from localregulars.cli.backup_commands import backup, restore
from localregulars.cli.booking_commands import booking
from localregulars.cli.consent_commands import consent
from localregulars.cli.demo_command import demo
from localregulars.cli.export_command import export
from localregulars.cli.import_command import import_command
from localregulars.cli.kpi_command import kpi
from localregulars.cli.lifetime_command import lifetime
from localregulars.cli.person_commands import person
from localregulars.cli.queue_commands import queue, score
from localregulars.cli.replay_command import replay
from localregulars.cli.retention_command import retention
from localregulars.cli.self_test_command import self_test
from localregulars.cli.services import Services
from localregulars.cli.shop_commands import init
from localregulars.cli.verify_command import verify
from localregulars.domain.errors import LocalRegularsError

OUR_BUG = 1
ENVIRONMENT = 4
STOPPED = 130


@click.group()
@click.version_option(__version__, prog_name="localregulars")
def commands() -> None:
    """Notice when a regular is missing, and ask kindly. Without a command: the window."""


_COMMANDS = (
    init, consent, booking, import_command, score, queue, replay, lifetime, backtest, kpi, demo, self_test, verify,
    backup, restore, person, retention, export,
)  # fmt: skip
for command in _COMMANDS:
    commands.add_command(command)


def run(arguments: list[str], services: Services) -> int:
    """Run one command; returns the exit status of DESIGN.md section 8."""
    try:
        status = commands.main(arguments, prog_name="localregulars", standalone_mode=False, obj=services)
    except click.exceptions.Exit as finished:
        return finished.exit_code
    except click.Abort:
        click.echo("Stopped; nothing was changed.", err=True)
        return STOPPED
    except click.ClickException as misused:
        misused.show()
        return misused.exit_code
    except LocalRegularsError as refused:
        click.echo(str(refused), err=True)
        return refused.exit_status
    except OSError as failure:
        click.echo(f"The computer said no ({failure.strerror or 'input/output error'}); nothing was changed.", err=True)
        return ENVIRONMENT
    except Exception as bug:  # noqa: BLE001  (the last fence: our bug, shown without the data in its text)
        click.echo(_bug_report(bug), err=True)
        return OUR_BUG
    return status if isinstance(status, int) else 0


def _bug_report(bug: Exception) -> str:
    """Where it happened and which kind, never what it said: messages may hold names."""
    frames = traceback.extract_tb(sys.exc_info()[2])
    lines = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    heading = f"This is a mistake in Local Regulars {__version__}, not yours ({type(bug).__name__}). Please report:"
    return "\n".join([heading, *lines])

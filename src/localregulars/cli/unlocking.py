"""Where a command gets its passphrase from: a file, the environment's file, or a prompt; never an argument."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from localregulars.application.ports import Store
from localregulars.application.safekeeping.vault_care import Explains
from localregulars.cli.services import Services
from localregulars.domain.errors import InputRefusedError

P = ParamSpec("P")
R = TypeVar("R")

PASSPHRASE_VARIABLE = "LOCALREGULARS_PASSPHRASE_FILE"  # noqa: S105  (the name of a variable)
LARGEST_PASSPHRASE_FILE = 4096


def passphrase_option(command: Callable[P, R]) -> Callable[P, R]:
    """The option that every command with a shop has."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path),
        envvar=PASSPHRASE_VARIABLE,
        help=f"Read the passphrase from this file (or from the one that {PASSPHRASE_VARIABLE} names).",
    )(command)


def json_option(command: Callable[P, R]) -> Callable[P, R]:
    """The option for one JSON document."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def shop_argument(command: Callable[P, R]) -> Callable[P, R]:
    """The shop's folder."""
    return click.argument("shop", type=click.Path(path_type=Path))(command)


def read_passphrase(file: Path | None, *, confirm: bool = False) -> str:
    """The passphrase from the file (one trailing newline ignored), or from a prompt where there is a terminal."""
    if file is not None:
        return _from_file(file)
    if not os.isatty(0):
        msg = f"No passphrase was given; name a file with --passphrase-file or {PASSPHRASE_VARIABLE}."
        raise InputRefusedError(msg)
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm))


def _from_file(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST_PASSPHRASE_FILE + 1)
        text = raw.decode()
    except (OSError, UnicodeDecodeError) as error:
        msg = "The passphrase file cannot be read; check its name, its rights and that it is plain text."
        raise InputRefusedError(msg) from error
    if len(raw) > LARGEST_PASSPHRASE_FILE:
        msg = "The passphrase file is far too long for a passphrase; check that it is the right file."
        raise InputRefusedError(msg)
    return text.removesuffix("\n").removesuffix("\r")


@contextmanager
def unlocked(services: Services, shop: Path, passphrase_file: Path | None) -> Iterator[Store]:
    """The shop's store, closed again whatever happens."""
    store = services.vault().unlock(shop, read_passphrase(passphrase_file))
    if isinstance(store, Explains) and store.explanation:
        click.echo(store.explanation, err=True)
    try:
        yield store
    finally:
        store.close()


pass_services = functools.partial(click.make_pass_decorator, Services)()

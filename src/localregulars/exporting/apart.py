"""What is written in a process of its own, so that the window never waits for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from multiprocessing import parent_process
from pathlib import Path

from localregulars.application.rights.access_request import AccessRequest
from localregulars.background.hardening import harden_process
from localregulars.domain.progress import ProgressToken
from localregulars.exporting.access_request import save_access_request


def saver_apart(resources: Path) -> Callable[[ProgressToken, AccessRequest, Path], None]:
    """The function for a process, with the program's resource folder bound."""
    return partial(save_access_request_apart, resources=resources)


def save_access_request_apart(_token: ProgressToken, request: AccessRequest, file: Path, resources: Path) -> None:
    """Write what a customer gets who asks for a copy; thousands of visits take a second or two of Python."""
    if parent_process() is not None:
        harden_process()
    save_access_request(request, file, resources)

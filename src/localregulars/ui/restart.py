"""Locks for good: a fresh process shows the unlock page, and the one that knew the shop ends.

Python cannot wipe what it has decrypted from its memory; the operating system does when a process ends.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess

from localregulars.ui.autostart.entry import QUIET_ARGUMENT

UNLOCK_ARGUMENT = "--unlock"
"""For the program itself only: start on the unlock page of the shop that follows."""
RESTORE_ARGUMENT = "--restore"
"""For the program itself only: start on the restore page, with the backups of the shop that follows."""
_PATIENCE_S = 0.5


def own_command(folder: Path, argument: str = UNLOCK_ARGUMENT) -> list[str]:
    """How this program is started on a page for a shop, installed or frozen into one folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, argument, str(folder)]
    # -P: the folder in which the program happened to be started must not offer it other modules.
    return [sys.executable, "-P", "-m", "localregulars", argument, str(folder)]


def restore_command(folder: Path) -> list[str]:
    """How this program is started on the restore page, with the backups of a shop."""
    return own_command(folder, RESTORE_ARGUMENT)


def unlock_command(is_minimised: Callable[[], bool]) -> Callable[[Path], list[str]]:
    """How this program is started on an unlock page, minimised where its window is: a lock brings none to the front."""
    return lambda folder: [*own_command(folder), *([QUIET_ARGUMENT] if is_minimised() else [])]


def shop_to_unlock(arguments: Sequence[str]) -> Path | None:
    """The shop that a locking process asked for in the arguments of this one; None where nothing was asked."""
    return _folder_after(UNLOCK_ARGUMENT, arguments)


def shop_to_restore(arguments: Sequence[str]) -> Path | None:
    """The shop whose backups a process asked for in the arguments of this one; None where nothing was asked."""
    return _folder_after(RESTORE_ARGUMENT, arguments)


def _folder_after(argument: str, arguments: Sequence[str]) -> Path | None:
    known = len(arguments) > 1 and arguments[0] == argument and list(arguments[2:]) in ([], [QUIET_ARGUMENT])
    return Path(arguments[1]) if known else None


class FreshStart:
    """Starts the program anew and ends this process; called with the shop's folder once its store is closed.

    `let_go` gives up what only one process may hold, `take_back` claims it again when the start failed.
    """

    def __init__(
        self,
        let_go: Callable[[], object],
        take_back: Callable[[], object],
        command: Callable[[Path], list[str]] = own_command,
        end: Callable[[], None] | None = None,
    ) -> None:
        self._let_go = let_go
        self._take_back = take_back
        self._command = command
        self._end = end or end_process

    def __call__(self, folder: Path) -> bool:
        """Whether the fresh process was started, and this one is ending; False: it stays and must lock in place."""
        program, *arguments = self._command(folder)
        self._let_go()
        is_started, _process = QProcess.startDetached(program, arguments, str(Path.cwd()))
        if not is_started:
            self._take_back()
            return False
        self._end()
        return True


def end_process() -> None:
    """Leave the event loop, whatever dialog is open; where that takes long, end at once: nothing is unsaved."""
    last_word = threading.Timer(_PATIENCE_S, os._exit, [0])
    last_word.daemon = True
    last_word.start()
    QCoreApplication.exit(0)

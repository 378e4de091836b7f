"""An entry that is a small file: it carries a mark over its own text, so that a changed one is known for what it is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.autostart.entry import NOT_WRITTEN, EntryState, refuse_others


class StartFile:
    """See `StartEntry`. `text` is the whole file but for its last line, which `comment` makes of the mark."""

    def __init__(self, path: Path, text: str, comment: Callable[[str], str]) -> None:
        self._path, self._text, self._comment = path, text, comment

    @property
    def place(self) -> str:
        """The file."""
        return str(self._path)

    def state(self) -> EntryState:
        """On where the file is as this program, in whatever folder it lay then, wrote it."""
        try:
            written = self._path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return EntryState.OTHERS if self._path.is_symlink() else EntryState.OFF
        except OSError:
            return EntryState.OTHERS
        text, line_end, last = written.rstrip(b"\n").rpartition(b"\n")
        return (
            EntryState.ON if last == self._mark(text + line_end) and not self._path.is_symlink() else EntryState.OTHERS
        )

    def turn_on(self) -> None:
        """Write the file beside its place and put it there; one that appears meanwhile is not written over."""
        state = self.state()
        refuse_others(state)
        if state is EntryState.ON:
            return
        text = self._text.encode()
        fresh = self._path.with_name(f".{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFailureError(NOT_WRITTEN) from error
        try:
            fresh.write_bytes(text + self._mark(text) + b"\n")
            self._name(fresh)
        except FileExistsError:
            refuse_others(EntryState.OTHERS)
        except OSError as error:
            raise EnvironmentFailureError(NOT_WRITTEN) from error
        finally:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)

    def turn_off(self) -> None:
        """Remove the file, if it is what this program wrote; the folder stays."""
        refuse_others(self.state())
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise EnvironmentFailureError(NOT_WRITTEN) from error

    def _name(self, fresh: Path) -> None:
        """A link is never made over a file that is there; where the disk knows no links, look again and rename."""
        try:
            os.link(fresh, self._path)
        except FileExistsError:
            raise
        except OSError:
            refuse_others(self.state())
            fresh.rename(self._path)

    def _mark(self, text: bytes) -> bytes:
        return self._comment(f"written by Local Regulars, {hashlib.sha256(text).hexdigest()}").encode()

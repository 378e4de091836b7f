"""Windows: a value under the user's own Run key. Nobody could try it on Windows yet."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.autostart.entry import NOT_WRITTEN, EntryState, refuse_others

if sys.platform == "win32":
    import winreg

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "LocalRegulars"


class RunKey(Protocol):
    """The values under the key, by name; what the system refuses is an `OSError`."""

    def read(self, name: str) -> str | None:
        """A value, None where there is none."""
        ...

    def write(self, name: str, value: str) -> None:
        """Make or replace a value."""
        ...

    def remove(self, name: str) -> None:
        """Remove a value."""
        ...


class RunKeyEntry:
    """See `StartEntry`."""

    def __init__(self, key: RunKey, command: Sequence[str]) -> None:
        self._key, self._line = key, subprocess.list2cmdline(command)

    @property
    def place(self) -> str:
        """The value's full name."""
        return rf"HKEY_CURRENT_USER\{KEY}\{NAME}"

    def state(self) -> EntryState:
        """On where the value starts this very program."""
        try:
            value = self._key.read(NAME)
        except OSError:
            return EntryState.OTHERS
        if value is None:
            return EntryState.OFF
        return EntryState.ON if value == self._line else EntryState.OTHERS

    def turn_on(self) -> None:
        """Write the value; the system refuses nobody their own key."""
        refuse_others(self.state())
        try:
            self._key.write(NAME, self._line)
        except OSError as error:
            raise EnvironmentFailureError(NOT_WRITTEN) from error

    def turn_off(self) -> None:
        """Remove the value, if it is what this program wrote."""
        state = self.state()
        refuse_others(state)
        try:
            if state is EntryState.ON:
                self._key.remove(NAME)
        except OSError as error:
            raise EnvironmentFailureError(NOT_WRITTEN) from error


if sys.platform == "win32":

    class UserRunKey:
        """The real one."""

        def read(self, name: str) -> str | None:
            """A value, None where there is none."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key:
                    value, _kind = winreg.QueryValueEx(key, name)
            except FileNotFoundError:
                return None
            return str(value)

        def write(self, name: str, value: str) -> None:
            """Make or replace a value."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def remove(self, name: str) -> None:
            """Remove a value."""
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)

"""Compiles the translations whenever the program is built: the wheel, and the editable install of `make setup`."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Found by hatchling through `pyproject.toml`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before anything is gathered."""
        del version, build_data
        subprocess.run([sys.executable, "-m", "scripts.translations", "compile"], check=True, cwd=self.root)

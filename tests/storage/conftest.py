"""Real shops on disk, at the lowest cost that is accepted; made once, then copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.storage.opened import Opened, make_shop


@dataclass(frozen=True)
class Template:
    folder: Path
    code: str


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("template") / "shop"
    return Template(folder, make_shop(folder))


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> Path:
    """A closed shop."""
    shutil.copytree(template.folder, tmp_path / "shop")
    return tmp_path / "shop"


@pytest.fixture
def shop(folder: Path) -> Iterator[Opened]:
    """An open shop."""
    opened = Opened(folder)
    yield opened
    opened.store.close()

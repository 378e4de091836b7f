"""What the tests of the readers share: files in a temporary folder, and short forms of reading them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.application.visits.import_records import ParsedExport
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export

Write = Callable[..., Path]
HEADER = "when,receipt,customer,store,item,category,quantity,amount\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes text (UTF-8) or bytes to a file and returns its path."""

    def write_file(content: str | bytes, name: str = "export.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


@pytest.fixture
def parse(write: Write) -> Callable[..., ParsedExport]:
    """Parses the content of a file."""

    def parse_content(content: str | bytes, country: str = "") -> ParsedExport:
        return parse_export(write(content), country=country, token=SilentProgress())

    return parse_content


@pytest.fixture
def parse_rows(parse: Callable[..., ParsedExport]) -> Callable[..., ParsedExport]:
    """Parses rows below the header of receipt lines."""

    def parse_lines(*rows: str, country: str = "") -> ParsedExport:
        return parse(HEADER + "\n".join(rows) + "\n", country=country)

    return parse_lines


@pytest.fixture
def sentence_of(write: Write) -> Callable[..., str]:
    """The sentence with which a file is refused."""

    def refuse(content: str | bytes, name: str = "export.csv", format: str = "auto") -> str:  # noqa: A002 (the reader's word)
        path = write(content, name)
        with pytest.raises(InputRefusedError) as refused:
            parse_export(path, format=format, token=SilentProgress())
        assert refused.value.__suppress_context__ or refused.value.__context__ is None
        return str(refused.value)

    return refuse


@pytest.fixture
def imports() -> Path:
    """The folder with small made-up exports."""
    return Path(__file__).resolve().parents[1] / "data" / "imports"

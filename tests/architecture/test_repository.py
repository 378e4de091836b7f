"""What the repository promises about itself."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name]


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_a_lock_has_a_hash_for_every_package_and_no_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "http" not in text
    packages = re.findall(r"(?m)^[A-Za-z0-9].*$(?:\n    .*)*", text)
    assert packages
    assert [p.splitlines()[0] for p in packages if "--hash=sha256:" not in p] == []


def test_only_small_files_are_kept() -> None:
    large = {str(p.relative_to(ROOT)): p.stat().st_size for p in tracked() if p.stat().st_size > 600_000}
    assert large == {}


def test_no_receipts_of_real_people_are_kept() -> None:
    assert not [p for p in tracked() if "receipts_dev" in p.name or p.name.endswith(".csv.gz")]


def test_colours_come_from_the_theme_alone() -> None:
    ui = ROOT / "src" / "localregulars" / "ui"
    found = [
        str(path.relative_to(ROOT))
        for path in ui.rglob("*.py")
        if "theme" not in path.parts and re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_string_for_translation_is_a_literal() -> None:
    formatted = re.compile(r"\b(?:tr|translate)\(\s*(?:\"\w+\",\s*)?f[\"']")
    ui = ROOT / "src" / "localregulars" / "ui"
    assert [str(p) for p in ui.rglob("*.py") if formatted.search(p.read_text(encoding="utf-8"))] == []

"""No interval is shown whose coverage is not measured: every one has its row in `benchmarks/coverage.py`."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from types import CodeType, FrameType

import numpy as np
from benchmarks.coverage import ELSEWHERE, KINDS, MODELS, OF_MEASURES

from localregulars.measures.measure import IntervalKind
from localregulars.measures.registry import MEASURES

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "localregulars"
MADE = {"Interval", "Change"}
SAMPLES = "localregulars.measures.samples"
INTERVALS = "localregulars.measures.intervals"
CHANGES = "localregulars.measures.families.changes"
BETWEEN_TWO_FIGURES = {"Change", "change"}
"""What is made of figures that have their rows, by rules that have theirs."""
ROWS = {*KINDS, *(name for names in MODELS for name in names)}


def trees(folder: Path) -> dict[Path, ast.Module]:
    """Of the modules that have anything to do with measures."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))}
    return {path: ast.parse(text) for path, text in texts.items() if "localregulars.measures" in text}


def makers(tree: ast.Module) -> set[str]:
    """Functions that make an interval; bounds that a module states are none of a figure."""
    return {
        function.name
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MADE
    }


def test_every_measure_with_an_interval_has_rows_for_its_figure_and_for_its_change() -> None:
    unsure = {measure.measure_id for measure in MEASURES if measure.interval is not IntervalKind.COUNTED}
    assert set(OF_MEASURES) == unsure
    for rows in OF_MEASURES.values():
        assert set(rows) <= ROWS
        assert any(row.startswith("difference") for row in rows)
        assert any(not row.startswith("difference") for row in rows)


def test_every_other_module_that_makes_an_interval_has_its_rows() -> None:
    found = set()
    for path, tree in trees(SOURCE).items():
        if SOURCE / "measures" in path.parents:
            continue
        assert makers(tree) == set(), f"{path} makes an interval by itself"
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module is not None:
                names = {alias.name for alias in node.names}
                is_made_here = (
                    node.module == SAMPLES
                    or node.module.startswith(INTERVALS)
                    or (node.module == CHANGES and any(name.islower() for name in names))
                )
                if is_made_here and names - BETWEEN_TWO_FIGURES:
                    found.add(path.relative_to(SOURCE).as_posix())
    assert found == set(ELSEWHERE)
    assert {row for rows in ELSEWHERE.values() for row in rows} <= ROWS


def test_the_rows_go_through_every_function_that_makes_an_interval() -> None:
    made = {(path, name) for path, tree in trees(SOURCE / "measures").items() for name in makers(tree)}
    reached: set[CodeType] = set()

    def note(frame: FrameType, _event: str, _argument: object) -> None:
        reached.add(frame.f_code)

    rng = np.random.default_rng(5)
    sys.setprofile(note)
    try:
        for draw in KINDS.values():
            for _ in range(5):
                draw(rng)
        for several in MODELS.values():
            several(rng)
    finally:
        sys.setprofile(None)
    assert len(made) > 8
    assert made - {(Path(code.co_filename), code.co_name) for code in reached} == set()

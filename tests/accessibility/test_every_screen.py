"""Every screen, dialog and open form, for people who use keys, a screen reader, large text or strong contrast."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.accessibility import faults
from tests.accessibility.colours import LINES, Pair, pairs_of, trial_colours
from tests.accessibility.places import PLACES, Walker

from localregulars import ui
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import SchemeName, contrast, load_palette
from localregulars.ui.trial_language import LONG, MIRRORED

SMALLEST = faults.LEAST_WINDOW
SETTLED_AFTER_MS = 300
ELSEWHERE = {
    "BusyState": "tests/ui/test_widgets.py",
    "DemoPage": "tests/ui/test_demo_shop.py",
    "CohortTable": "tests/ui/pages/test_numbers_page.py",
    "CountingPlace": "tests/ui/pages/test_numbers_months.py",
    "ImportStrip": "tests/ui/test_widgets.py",
    "LeavingPage": "tests/ui/test_leaving.py",
    "PlanStep": "tests/ui/pages/test_restore_page.py",
    "ProgressLine": "tests/ui/test_widgets.py",
    "ReceiptOffer": "tests/ui/pages/test_care_card.py",
    "Ring": "tests/journeys/test_tour.py",
    "SignInOffer": "tests/ui/test_sign_in.py",
    "StandingNotices": "tests/ui/test_safety_watch.py",
    "StatusLine": "tests/ui/pages/test_restore_page.py",
    "TryPanel": "tests/ui/test_check_in_card.py",
}
"""What is there for a moment only, or needs what these tests have not, and where it is tested."""


@dataclass
class Survey:
    """What was seen on one walk through all places in two looks."""

    found: dict[str, list[str]] = field(default_factory=dict)
    pairs: dict[Pair, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def note(self, place: str, look: str, faults_found: list[str]) -> None:
        self.found.setdefault(place, []).extend(f"{look}: {fault}" for fault in dict.fromkeys(faults_found))


@pytest.fixture(scope="module")
def survey(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Survey]:
    """One walk in long words, the largest text and the smallest window; one from right to left in the smallest text."""
    walker, survey = Walker(tmp_path_factory.mktemp("everything")), Survey()
    try:
        Theme.current().choose(scheme=Scheme.LIGHT, scale=1.5)
        _walk(walker, LONG, survey)
        with trial_colours():
            Theme.current().choose(scale=0.9)
            _walk(walker, MIRRORED, survey)
        yield survey
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
        Theme.current().choose(scheme=Scheme.LIGHT, scale=1.0)
        walker.close()


def _walk(walker: Walker, language: str, survey: Survey) -> None:
    Language.current().choose(language)
    direction = Qt.LayoutDirection.RightToLeft if language == MIRRORED else Qt.LayoutDirection.LeftToRight
    for program in (walker.inside, walker.outside):
        program.window.resize(*SMALLEST)
    for place in PLACES:
        root = walker.front(place.show(walker))
        walker.settle()
        assert root.layoutDirection() is direction
        survey.note(place.name, language, _looked_at_again(faults.cut_off, root))
        survey.note(place.name, language, _looked_at_again(faults.out_of_sight, root))
        if language == LONG:
            survey.note(place.name, language, [*faults.unnamed(root), *faults.doubled(root), *faults.misread(root)])
        else:
            survey.note(place.name, language, faults.small(root))
            survey.pairs = dict.fromkeys(pairs_of(root), place.name) | survey.pairs
        survey.note(place.name, language, faults.lost(root))
        survey.seen |= {type(widget).__name__ for widget in (root, *root.findChildren(QWidget)) if widget.isVisible()}
        walker.leave()


def _looked_at_again(look: Callable[[QWidget], list[str]], root: QWidget) -> list[str]:
    """What is found, also once everything has settled."""
    found = look(root)
    if found:
        QTest.qWait(SETTLED_AFTER_MS)
        found = look(root)
    return found


@pytest.mark.parametrize("place", [place.name for place in PLACES])
def test_whoever_uses_keys_a_screen_reader_or_large_text_is_at_home(survey: Survey, place: str) -> None:
    assert survey.found[place] == []


@pytest.mark.parametrize("name", list(SchemeName))
def test_all_colours_that_stand_beside_each_other_can_be_told_apart(
    survey: Survey, resources: Path, name: SchemeName
) -> None:
    colours = load_palette(resources / "themes" / f"{name}.toml").colours
    assert len(survey.pairs) >= 20
    assert {
        pair: (round(ratio, 2), place)
        for pair, place in survey.pairs.items()
        if (ratio := contrast(getattr(colours, pair[0]), getattr(colours, pair[1])))
        < (3.0 if pair[0] in LINES else 4.5)
    } == {}


def test_no_screen_dialog_form_or_section_is_left_out(survey: Survey) -> None:
    for module in pkgutil.walk_packages(ui.__path__, "localregulars.ui."):
        if "autostart.windows" not in module.name:  # it is for another system
            importlib.import_module(module.name)
    ours = {kind for kind in _below(QWidget) if kind.__module__.startswith("localregulars.ui")}
    shown = {kind.__name__ for kind in ours if not _below(kind)}
    missing = sorted(shown - survey.seen - ELSEWHERE.keys())
    assert not missing, ", ".join(missing)


def _below(kind: type) -> set[type]:
    direct: set[type] = set(kind.__subclasses__())
    return direct.union(*(_below(one) for one in direct))

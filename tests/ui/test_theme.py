"""The look: every pair of colours can be read, the style sheet leaks into nothing, the icons and fonts are there."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from localregulars.ui.theme.icons import IconSource
from localregulars.ui.theme.style_sheet import LEAF_TYPES, style_sheet
from localregulars.ui.theme.theme import FONT_FAMILY, Scheme, Theme
from localregulars.ui.theme.tokens import (
    POINT_SIZES,
    Colours,
    SchemeName,
    TextRole,
    compact_height,
    contrast,
    control_height,
    large_height,
    load_palette,
)

TEXT_PAIRS = [
    *[(text, ground) for text in ("text", "muted") for ground in ("background", "surface", "sunken")],
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary_soft", "primary_soft"),
    ("on_chosen", "chosen"),
    *[(tone, f"{tone}_soft") for tone in ("attention", "bad", "good", "info")],
    *[(tone, ground) for tone in ("attention", "bad", "good", "info") for ground in ("background", "surface")],
    ("on_notice", "notice"),
    ("notice_action", "notice"),
]
CONTROL_PAIRS = [
    *[(line, ground) for line in ("border", "focus", "primary") for ground in ("background", "surface", "sunken")],
    ("focus", "primary_soft"),
    *[("chosen_edge", ground) for ground in ("background", "surface", "sunken")],
    ("focus_on_chosen", "chosen"),
]


BOXES = ("sunken", "attention_soft", "bad_soft", "good_soft", "info_soft")


def palettes(resources: Path) -> dict[str, Colours]:
    return {name.value: load_palette(resources / "themes" / f"{name}.toml").colours for name in SchemeName}


@pytest.mark.parametrize("name", list(SchemeName))
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(resources: Path, name: SchemeName, text: str, ground: str) -> None:
    colours = palettes(resources)[name]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", list(SchemeName))
@pytest.mark.parametrize(("line", "ground"), CONTROL_PAIRS)
def test_controls_and_focus_can_be_seen(resources: Path, name: SchemeName, line: str, ground: str) -> None:
    colours = palettes(resources)[name]
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3.0


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("around", ["background", "surface", "its own"])
def test_every_box_of_high_contrast_has_an_edge_that_can_be_seen(resources: Path, box: str, around: str) -> None:
    """Its grounds are nearly black, all of them; in light and dark a box is seen by its ground."""
    colours = palettes(resources)[SchemeName.HIGH_CONTRAST]
    edge = getattr(colours, f"{box.removesuffix('_soft')}_edge")
    assert contrast(edge, getattr(colours, box if around == "its own" else around)) >= 3.0


@pytest.mark.parametrize("ground", ["background", "surface"])
def test_the_band_of_a_chart_can_be_seen_in_high_contrast(resources: Path, ground: str) -> None:
    """It says how sure a line is; and the line within it is seen too."""
    colours = palettes(resources)[SchemeName.HIGH_CONTRAST]
    assert contrast(colours.primary_soft, getattr(colours, ground)) >= 3.0
    assert contrast(colours.primary, colours.primary_soft) >= 3.0


@pytest.mark.parametrize("name", list(SchemeName))
def test_each_step_of_the_heat_map_differs_from_the_one_before(resources: Path, name: SchemeName) -> None:
    steps = palettes(resources)[name].heat
    away_from_zero = [contrast(steps[0], step) for step in steps]
    assert away_from_zero == sorted(away_from_zero)
    assert all(contrast(one, other) >= 1.1 for one, other in pairwise(steps))


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#FFFFFF", "#0B665C") == pytest.approx(6.84, abs=0.005)


def test_a_theme_without_a_colour_is_refused_by_name(tmp_path: Path, resources: Path) -> None:
    lines = (resources / "themes" / "light.toml").read_text(encoding="utf-8").splitlines()
    broken = tmp_path / "broken.toml"
    broken.write_text("\n".join(line for line in lines if not line.startswith("focus")), encoding="utf-8")
    with pytest.raises(ValueError, match="focus"):
        load_palette(broken)


def test_a_theme_with_a_word_for_a_colour_is_refused_by_name(tmp_path: Path, resources: Path) -> None:
    text = (resources / "themes" / "light.toml").read_text(encoding="utf-8")
    broken = tmp_path / "broken.toml"
    broken.write_text(text.replace('focus = "#0B57D0"', 'focus = "#0B57D"'), encoding="utf-8")
    with pytest.raises(ValueError, match="focus"):
        load_palette(broken)


def test_the_style_sheet_names_a_property_or_an_object_in_every_selector(theme: Theme) -> None:
    sheet = style_sheet(theme.colours, 1.0, "x.svg", "y.svg")
    selectors = [one.strip() for block in re.findall(r"([^{}]+)\{", sheet) for one in block.split(",")]
    bare = [one for one in selectors if not re.search(r"\[|#\w", one)]
    assert selectors
    assert {re.split(r"[:\s]", one)[0] for one in bare} <= LEAF_TYPES


def test_text_sizes_in_the_style_sheet_are_points_times_the_scale(theme: Theme) -> None:
    sheet = style_sheet(theme.colours, 1.5, "x.svg", "y.svg")
    assert "font-size: 15.75pt" in sheet
    assert not re.search(r"font-size:[^;]*px", sheet)


def test_no_control_is_lower_than_32_px_at_any_scale() -> None:
    for scale in (0.9, 1.0, 1.5):
        assert compact_height(scale) >= 32
        assert control_height(scale) >= 36
        assert large_height(scale) >= 48


def test_the_scheme_and_the_scale_are_in_force_at_once(theme: Theme, qapp: QApplication) -> None:
    theme.choose(scheme=Scheme.DARK, scale=1.5)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.colours.background)
    assert qapp.font().pointSizeF() == pytest.approx(POINT_SIZES[TextRole.BODY] * 1.5)
    assert theme.colours.surface in qapp.styleSheet()
    theme.choose(scheme=Scheme.LIGHT)
    assert theme.scale == 1.5
    assert not theme.is_dark


def test_the_scale_stays_between_90_and_150_percent(theme: Theme) -> None:
    theme.choose(scale=7.0)
    assert theme.scale == 1.5
    theme.choose(scale=0.1)
    assert theme.scale == 0.9


def test_a_change_of_the_look_is_told(theme: Theme, qtbot: object) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append("changed"))
    theme.choose(scheme=Scheme.HIGH_CONTRAST)
    assert told == ["changed"]
    assert theme.in_force is SchemeName.HIGH_CONTRAST


def test_the_bundled_font_is_used_and_its_semibold_is_really_bolder(theme: Theme) -> None:
    assert FONT_FAMILY in QFontDatabase.families()
    body, strong = theme.font(TextRole.BODY), theme.font(TextRole.STRONG)
    assert strong.weight() == QFont.Weight.DemiBold
    words = "Worth a hello today"
    assert QFontMetricsF(strong).horizontalAdvance(words) > QFontMetricsF(body).horizontalAdvance(words)


@pytest.mark.parametrize("role", [TextRole.BODY, TextRole.STRONG])
def test_figures_below_each_other_are_as_wide_as_each_other(theme: Theme, role: TextRole) -> None:
    metrics = QFontMetricsF(theme.font(role, is_for_columns=True))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("role", list(TextRole))
def test_a_hyphen_holds_a_word_together(theme: Theme, role: TextRole) -> None:
    metrics = QFontMetricsF(theme.font(role))
    assert metrics.horizontalAdvance("-") < 0.8 * metrics.horizontalAdvance("0")
    assert metrics.horizontalAdvance("1") < metrics.horizontalAdvance("0")


@pytest.mark.parametrize("letters", ["Łódź Çağrı", "Ελένη", "Їжак Дарья", "Nguyễn Thị Hạnh", "– … “ ” × €"])
def test_the_bundled_font_has_the_letters_of_our_customers(theme: Theme, letters: str) -> None:
    metrics = QFontMetricsF(theme.font(TextRole.BODY))
    assert [letter for letter in letters if letter != " " and not metrics.inFontUcs4(ord(letter))] == []


def test_every_icon_takes_its_colour_from_the_theme(resources: Path, qapp: QApplication) -> None:
    source = IconSource(resources / "icons")
    names = sorted(path.stem for path in (resources / "icons").glob("*.svg"))
    assert names
    for name in names:
        assert "currentColor" in (resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        image = source.pixmap(name, "#FF0000", 24).toImage()
        seen = {
            image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
        }
        assert seen == {"#ff0000"}, name


def test_every_icon_that_the_code_names_is_there(resources: Path) -> None:
    there = {path.stem for path in (resources / "icons").glob("*.svg")}
    source = Path(__file__).resolve().parents[2] / "src" / "localregulars" / "ui"
    pattern = re.compile(r'(?:icon=|pixmap\(|Kind\.[A-Z]+, )"([a-z0-9-]+)"')
    named = {name for path in source.rglob("*.py") for name in pattern.findall(path.read_text(encoding="utf-8"))}
    assert named
    assert named <= there


def test_the_arrows_of_each_theme_have_its_colour(resources: Path) -> None:
    for name in SchemeName:
        colours = tomllib.loads((resources / "themes" / f"{name}.toml").read_text(encoding="utf-8"))["colours"]
        for arrow in ("chevron", "chevron_up"):
            assert colours["muted"] in (resources / "themes" / f"{arrow}_{name}.svg").read_text(encoding="utf-8")


def test_fonts_and_icons_come_with_their_licences(resources: Path) -> None:
    assert "SIL Open Font License" in (resources / "licences" / "Inter-OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in (resources / "licences" / "Lucide-ISC.txt").read_text(encoding="utf-8")


PAPER_COLOURS = Path("exporting", "documents", "html.py")
"""What is printed is dark on white whatever the window's theme; its few colours stand in one file."""


def test_no_colour_stands_outside_the_theme_and_that_of_paper() -> None:
    source = Path(__file__).resolve().parents[2] / "src" / "localregulars"
    found = [
        f"{path.name}: {match}"
        for path in source.rglob("*.py")
        if path.relative_to(source) != PAPER_COLOURS
        for match in re.findall(r"[\"']#[0-9A-Fa-f]{3,8}[\"']", path.read_text(encoding="utf-8"))
    ]
    assert found == []

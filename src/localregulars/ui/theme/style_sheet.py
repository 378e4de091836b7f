"""The one style sheet of the program, made from tokens.

Selectors name a property or an object, so that nothing leaks into Qt's inner widgets; the exceptions are types that
hold no others (`LEAF_TYPES`). No widget has a style sheet of its own: a palette change would pass it by (QTBUG-112966).

Properties that pages may set before a widget is first shown: `field` on line edits, combo boxes, spin boxes, sliders
and plain text edits; `table` on table views; `surface` ("background" or "surface") on plain widgets and scroll areas.
"""

from __future__ import annotations

from string import Template

from localregulars.ui.theme.tokens import (
    FOCUS_WIDTH,
    POINT_SIZES,
    RADIUS_CARD,
    RADIUS_CHIP,
    RADIUS_CONTROL,
    SEMIBOLD_ROLES,
    Colours,
    TextRole,
    compact_height,
    control_height,
    large_height,
)

LEAF_TYPES = frozenset({"QToolTip", "QScrollBar", "QMenu"})

_SURFACES = """
QWidget[surface="background"] { background: $background; }
QWidget[surface="surface"] { background: $surface; }
QScrollArea[surface] { border: none; }
QGroupBox[card="true"] {
    background: $surface; border: 1px solid $line; border-radius: ${radius_card}px; margin: 0; padding: 0;
}
QGroupBox[card="sunken"] {
    background: $sunken; border: 1px solid $sunken_edge; border-radius: ${radius_control}px; margin: 0; padding: 0;
}
QWidget#sidebar { background: $surface; border-right: 1px solid $line; }
QFrame#noticeBar { background: $notice; border: 1px solid $notice; border-radius: ${radius_card}px; }
QFrame#noticeBar QLabel[textRole] { color: $on_notice; }
QDialog#commandPalette { background: $surface; border: 1px solid $border; }
QDialog#commandPalette QListView { background: $surface; border: none; outline: none; }
QFrame[separator="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
"""

_TEXT = """
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="primary"] { color: $primary; }
QLabel[chip] { border-radius: ${radius_chip}px; padding: 1px 9px; }
QLabel[chip="attention"] { color: $attention; background: $attention_soft; border: 1px solid $attention_edge; }
QLabel[chip="good"] { color: $good; background: $good_soft; border: 1px solid $good_edge; }
QLabel[chip="info"] { color: $info; background: $info_soft; border: 1px solid $info_edge; }
QLabel[chip="bad"] { color: $bad; background: $bad_soft; border: 1px solid $bad_edge; }
QLabel[chip="neutral"] { color: $muted; background: $sunken; border: 1px solid $sunken_edge; }
QLabel[avatar="true"] { color: $on_primary_soft; background: $primary_soft; border-radius: ${avatar_radius}px; }
"""

_FIELDS = """
QLineEdit[field="true"], QPlainTextEdit[field="true"], QComboBox[field="true"], QAbstractSpinBox[field="true"] {
    background: $surface; color: $text; border: 1px solid $border; border-radius: ${radius_control}px;
    padding: 0 10px; min-height: ${field_height}px;
    selection-background-color: $primary; selection-color: $on_primary; placeholder-text-color: $muted;
}
QPlainTextEdit[field="true"] { padding: 6px 6px; }
QLineEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus, QComboBox[field="true"]:focus,
QAbstractSpinBox[field="true"]:focus {
    border: ${focus_width}px solid $focus; padding: 0 9px; min-height: ${field_height_2}px;
}
QPlainTextEdit[field="true"]:focus { padding: 5px 5px; }
QLineEdit[field="true"][invalid="true"], QComboBox[field="true"][invalid="true"] {
    border: 2px solid $bad; padding: 0 9px; min-height: ${field_height_2}px;
}
QLineEdit[field="true"]:disabled, QComboBox[field="true"]:disabled { background: $sunken; color: $muted; }
QLineEdit[field="true"][size="lg"] { min-height: ${large_height}px; }
QLineEdit[field="true"][size="compact"], QComboBox[field="true"][size="compact"] {
    min-height: ${compact_height}px;
}
QLineEdit[field="true"][size="lg"]:focus { min-height: ${large_height_2}px; }
QLineEdit[field="true"][size="compact"]:focus, QComboBox[field="true"][size="compact"]:focus {
    min-height: ${compact_height_2}px;
}
QSlider[field="true"] { min-height: ${field_height}px; }
QSlider[field="true"]::groove:horizontal {
    background: $sunken; border: 1px solid $border; border-radius: 4px; height: 6px;
}
QSlider[field="true"]::sub-page:horizontal {
    background: $primary; border: 1px solid $primary; border-radius: 4px; height: 6px;
}
QSlider[field="true"]::handle:horizontal {
    background: $surface; border: 2px solid $primary; border-radius: ${knob_radius}px;
    width: ${knob}px; height: ${knob}px; margin: -${knob_out}px 0;
}
QSlider[field="true"]::handle:horizontal:focus { background: $focus; border: 2px solid $surface; }
QComboBox[field="true"]::drop-down { border: none; width: ${arrow_room}px; }
QComboBox[field="true"]::down-arrow {
    image: url("$chevron"); width: ${arrow}px; height: ${arrow}px;
}
"""

_VIEWS = """
QTableView[table="true"] {
    background: $surface; alternate-background-color: $surface; color: $text; border: 1px solid $line;
    border-radius: ${radius_card}px; gridline-color: $line; outline: none;
    selection-background-color: transparent; selection-color: $on_chosen;
}
QTableView[table="true"] QHeaderView { background: transparent; border: none; }
QTableView[table="true"] QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $line; padding: 0 12px;
    min-height: ${table_header}px; font-weight: 600;
}
QTableView[table="true"] QHeaderView::up-arrow {
    image: url("$chevron_up"); width: ${arrow}px; height: ${arrow}px; margin-right: 8px;
}
QTableView[table="true"] QHeaderView::down-arrow {
    image: url("$chevron"); width: ${arrow}px; height: ${arrow}px; margin-right: 8px;
}
QTableView[table="true"] QTableCornerButton::section { background: $surface; border: none; }
QListView[field="true"], QTextBrowser[field="true"] {
    background: $surface; color: $text; border: 1px solid $border; border-radius: ${radius_control}px;
}
QListView#handbookChapters::item { padding: 0 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $border; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:horizontal { background: $border; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $notice; color: $on_notice; border: 1px solid $border; padding: 6px 8px; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 8px 28px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
"""


def style_sheet(colours: Colours, scale: float, chevron: str, chevron_up: str) -> str:
    """The style sheet for these colours and text scale; `chevron` and `chevron_up` are the paths of the tinted arrows.

    A column that rises from its first row has the arrow up, as in other programs; Qt's own has it down.
    """
    values: dict[str, object] = {name: getattr(colours, name) for name in Colours.__slots__}
    values |= {
        "radius_card": RADIUS_CARD,
        "radius_control": RADIUS_CONTROL,
        "radius_chip": RADIUS_CHIP,
        "focus_width": FOCUS_WIDTH,
        "avatar_radius": avatar_size(scale) // 2,
        **_heights("field", control_height(scale)),
        **_heights("compact", compact_height(scale)),
        **_heights("large", large_height(scale)),
        **_knob(round(12 + 6 * scale)),
        "table_header": control_height(scale) - 2,
        "arrow": round(14 * scale),
        "arrow_room": round(14 * scale) + 12,
        "chevron": chevron,
        "chevron_up": chevron_up,
    }
    return Template(_SURFACES + _TEXT + _FIELDS + _VIEWS).substitute(values) + _roles(scale)


def _heights(name: str, height: int) -> dict[str, object]:
    """What a style sheet calls the height: without the border, which is 1 px wide, or 2 px in focus."""
    return {f"{name}_height": height - 2, f"{name}_height_2": height - 2 * FOCUS_WIDTH}


def _knob(inner: int) -> dict[str, object]:
    """The round handle of a slider: `inner` wide within its border, and how far it sticks out of its groove."""
    return {"knob": inner, "knob_radius": inner // 2 + 2, "knob_out": (inner + 4 - 6) // 2}


def avatar_size(scale: float) -> int:
    """The diameter of the circle with a person's initials."""
    return round(24 + 16 * scale)


def _roles(scale: float) -> str:
    """One rule for each text style; sizes in points from one table."""
    rules = [
        f'QLabel[textRole="{role}"], QLineEdit[textRole="{role}"] '
        f"{{ font-size: {POINT_SIZES[role] * scale:.2f}pt; "
        f"font-weight: {600 if role in SEMIBOLD_ROLES else 400}; }}"
        for role in TextRole
    ]
    return "\n".join(rules)

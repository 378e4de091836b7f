"""Buttons that paint their icon and words themselves.

A style sheet leaves no gap between icon and words, and a space put in front of the words would be read aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import (
    FOCUS_WIDTH,
    RADIUS_CONTROL,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TextRole,
    compact_height,
    control_height,
    large_height,
)
from localregulars.ui.widgets.push_button import PushButton
from localregulars.ui.widgets.text import escape_ampersands


class ButtonKind(StrEnum):
    """How loud a button is: one primary a screen, secondary for the rest, quiet for what is rarely wanted.

    `ATTENTION` and `ALARM` are reminders, whose words say the same as their colours.
    """

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    NOTICE = "notice"
    ATTENTION = "attention"
    ALARM = "alarm"
    NAVIGATION = "navigation"


class ButtonSize(StrEnum):
    """How tall: `COMPACT` inside rows and cards, `LARGE` for the one thing that a screen is about."""

    COMPACT = "compact"
    NORMAL = "normal"
    LARGE = "lg"


_HEIGHTS = {ButtonSize.COMPACT: compact_height, ButtonSize.NORMAL: control_height, ButtonSize.LARGE: large_height}

# Colours by kind: words, ground ("" is none), ground under the pointer, border.
_LOOKS = {
    ButtonKind.PRIMARY: ("on_primary", "primary", "primary_hover", ""),
    ButtonKind.SECONDARY: ("text", "surface", "sunken", "border"),
    ButtonKind.QUIET: ("muted", "", "sunken", ""),
    ButtonKind.DANGER: ("bad", "surface", "bad_soft", "bad"),
    ButtonKind.NOTICE: ("notice_action", "", "", ""),
    ButtonKind.ATTENTION: ("attention", "attention_soft", "surface", "attention"),
    ButtonKind.ALARM: ("bad", "bad_soft", "surface", "bad"),
    ButtonKind.NAVIGATION: ("text", "", "sunken", ""),
}
_ON_ONE_LINE = (
    Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignAbsolute.value | Qt.TextFlag.TextSingleLine.value
)
_WORDS_LEFT = _ON_ONE_LINE | Qt.AlignmentFlag.AlignLeft.value
_WORDS_RIGHT = _ON_ONE_LINE | Qt.AlignmentFlag.AlignRight.value
"""As numbers: flags that are put together while a button is painted cost as much as its words."""
_POINTS_ASIDE = frozenset({"arrow-left", "chevron-left", "chevron-right"})
"""Icons that say "back" or "on": they point the other way where one reads from right to left."""
_TICK = "check"
_SMALL_TICK = 0.8
"""So tall among icons is a tick that stands before words of a row."""
_CHOSEN = ("on_chosen", "chosen", "chosen", "chosen_edge")
_CHOSEN_ENTRY = ("on_chosen", "chosen", "chosen", "")
"""In the sidebar, where the others have no edge either."""
_WORDS_ALONE = ("primary", "", "sunken", "")
"""Quiet ones without an icon: grey words would look like any others, so these are underlined in the leading colour."""


class Button(PushButton):
    """A button with words, and perhaps an icon before them. Enter and Space press it.

    `icon` names a file in `resources/icons`. An ampersand in `words` is an ampersand. With `words_shown=False`
    the words are only its name for assistive technology and its tooltip: for a cross, never for a function to be found.
    """

    def __init__(
        self,
        words: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        size: ButtonSize = ButtonSize.NORMAL,
        *,
        words_shown: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon_name = icon
        self._size = size
        self.is_shown_as_open = False
        self._has_keyboard_focus = False
        self._words_shown = words_shown
        self._words = ""
        self._measured: tuple[QFont, str, str, int] | None = None
        self._in_turns: tuple[str, ...] = ()
        self._ticks = False
        self._shown: object = None
        self._picture = QPixmap()
        self.set_words(words)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def words(self) -> str:
        """The words as they are read."""
        return self._words

    @property
    def kind(self) -> ButtonKind:
        """How loud it is."""
        return self._kind

    def set_words(self, words: str) -> None:
        """Replace the words."""
        if self._words_shown:
            self._words = words
            self.setText(escape_ampersands(words))
        else:
            self.setAccessibleName(words)
            self.setToolTip(words)

    def stand_in_column(self, words: Sequence[str]) -> None:
        """Have room for any of these words, and begin where others do that have the same ones, below each other.

        The room stays while the button is hidden.
        """
        self._in_turns = tuple(words)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def bear_tick(self) -> None:
        """Bear a tick while it is chosen, in place of its icon, and have the room for it before: nothing moves then."""
        self._ticks = True
        self.setCheckable(True)
        self.updateGeometry()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it louder or quieter."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_size(self, size: ButtonSize) -> None:
        """Make it taller or lower."""
        self._size = size
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Replace the icon; "" for none."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def show_as_open(self, *, is_open: bool) -> None:
        """Look as what is chosen while what it opened is there; for a screen reader it stays a button to press."""
        self.is_shown_as_open = is_open
        self.update()

    def _is_chosen(self) -> bool:
        return self.is_shown_as_open or (self.isCheckable() and self.isChecked())

    def _icon(self) -> str:
        return _TICK if self._ticks and self._is_chosen() else self._icon_name

    def _look(self) -> tuple[str, str, str, str]:
        if self._is_chosen():
            return _CHOSEN_ENTRY if self._kind is ButtonKind.NAVIGATION else _CHOSEN
        return _WORDS_ALONE if self._is_words_alone else _LOOKS[self._kind]

    @property
    def _is_words_alone(self) -> bool:
        return self._kind is ButtonKind.QUIET and not self._icon_name and not self._is_chosen()

    def _font(self) -> QFont:
        bold = self._kind in {ButtonKind.PRIMARY, ButtonKind.NOTICE} or self._is_chosen()
        font = Theme.current().font(TextRole.STRONG if bold else TextRole.BODY)
        if self._is_words_alone:
            font = QFont(font)
            font.setUnderline(True)
        return font

    def _padding(self) -> int:
        return SPACE_M if self._size is ButtonSize.COMPACT or self._kind is ButtonKind.NAVIGATION else SPACE_L

    def _content_width(self, words_font: QFont) -> int:
        """Measured once for these words in this font; the theme has another font for another size."""
        known = (words_font, self.words, self._icon())
        if self._measured is None or self._measured[:3] != known:
            self._measured = (*known, self._measure(words_font, self.words))
        return self._measured[3]

    def _measure(self, words_font: QFont, said: str, *, with_icon: bool | None = None) -> int:
        has_icon = bool(self._icon()) if with_icon is None else with_icon
        icon = self._icon_side() if has_icon else 0
        words = QFontMetrics(words_font).horizontalAdvance(said) if said else 0
        gap = (SPACE_XS if self._ticks_alone else SPACE_S + 2) if icon and words else 0
        return icon + gap + words

    @property
    def _ticks_alone(self) -> bool:
        """Whether the tick comes and goes, with no icon in its place: a small one, so that its room is not much."""
        return self._ticks and not self._icon_name

    def _icon_side(self) -> int:
        side = Theme.current().icon_size()
        return round(side * _SMALL_TICK) if self._ticks_alone else side

    def _padded_width(self, font: QFont, widest: int) -> int:
        if not self._ticks_alone:
            return max(widest, self._content_width(font)) + 2 * self._padding()
        without, ticked = (self._measure(font, self.words, with_icon=one) for one in (False, True))
        return max(without + 2 * self._padding(), ticked + 2 * SPACE_S)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Room for the icon and all words in the bolder weight, so that choosing it moves nothing."""
        theme = Theme.current()
        height = _HEIGHTS[self._size](theme.scale)
        if not self.words:
            return QSize(height, height)
        font = theme.font(TextRole.STRONG)
        widest = max((self._measure(font, words) for words in self._in_turns), default=0)
        width = self._padded_width(font, widest)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, border, focus ring, then icon and words: kept as a picture while it looks the same.

        To paint it takes some forty calls from Python into Qt, and while a lane computes, each of them may have to wait
        for the interpreter; to put a picture there takes one. A repaint of Today has forty buttons.
        """
        theme, ratio = Theme.current(), self.devicePixelRatioF()
        is_enabled = self.isEnabled()
        is_hot = is_enabled and (self.underMouse() or self.isDown())
        shown = (
            *(self._words, self._icon(), self._look(), self._font(), theme.colours),
            *(self.size(), ratio, is_enabled, is_hot, self._has_keyboard_focus, self.isRightToLeft()),
        )
        with QPainter(self) as painter:
            if ratio != int(ratio):  # a picture would lie between the points of the screen
                self._paint(painter, theme, is_hot=is_hot)
                return
            if shown != self._shown:
                self._shown, self._picture = shown, self._painted(theme, ratio, is_hot=is_hot)
            painter.drawPixmap(0, 0, self._picture)

    def _painted(self, theme: Theme, ratio: float, *, is_hot: bool) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            self._paint(painter, theme, is_hot=is_hot)
        return picture

    def _paint(self, painter: QPainter, theme: Theme, *, is_hot: bool) -> None:
        words, ground, hover, border = self._look()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, hover if is_hot else ground, border)
        self._paint_content(painter, words if self.isEnabled() else "muted", theme)

    def _paint_ground(self, painter: QPainter, ground: str, border: str) -> None:
        theme = Theme.current()
        if not self.isEnabled():
            # A main one keeps a frame: its ground alone would not be seen in a sunken box.
            frame = "border" if self._kind is ButtonKind.PRIMARY else "line"
            ground, border = ("sunken" if ground else ""), (frame if border or frame == "border" else "")
        box = QRectF(self.rect())
        if self._has_keyboard_focus:
            _paint_box(painter, box, FOCUS_WIDTH, theme.colour("focus"), None)
            box = box.adjusted(3, 3, -3, -3)
        fill = theme.colour(ground) if ground else None
        _paint_box(painter, box, 1 if border else 0, theme.colour(border) if border else None, fill)

    def _paint_content(self, painter: QPainter, token: str, theme: Theme) -> None:
        font = self._font()
        width = self._content_width(font)
        is_left = self._kind is ButtonKind.NAVIGATION or bool(self._in_turns)
        x = self._padding() if is_left else max(0, (self.width() - width) // 2)
        box = QRect(x, 0, width, self.height())
        is_mirrored = self.isRightToLeft()
        if is_mirrored:
            box.moveLeft(self.width() - x - width)
        icon = self._icon()
        if icon:
            side = self._icon_side()
            picture = theme.pixmap(icon, token, side, self.devicePixelRatioF())
            if is_mirrored and icon in _POINTS_ASIDE:
                picture = picture.transformed(QTransform.fromScale(-1, 1))
            left = box.right() + 1 - side if is_mirrored else box.left()
            painter.drawPixmap(QPointF(left, (self.height() - side) / 2), picture)
        if self.words:
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            self._paint_words(painter, box, _WORDS_LEFT if is_mirrored else _WORDS_RIGHT)

    def _paint_words(self, painter: QPainter, box: QRect, flags: int) -> None:
        """At the end of the box that icon and words fill."""
        painter.drawText(box, flags, self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for people who use keys."""
        self._has_keyboard_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        self._has_keyboard_focus = False
        super().focusOutEvent(event)


class NavigationButton(Button):
    """An entry of the sidebar. Checkable ones are one group: one Tab stop, arrows move between them."""

    def __init__(self, words: str, icon: str, *, is_page: bool) -> None:
        super().__init__(words, ButtonKind.NAVIGATION, icon)
        self.setCheckable(is_page)
        self.setAutoExclusive(is_page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _paint_box(painter: QPainter, box: QRectF, width: int, line: QColor | None, fill: QColor | None) -> None:
    """A rounded box whose border lies inside it."""
    half = width / 2
    painter.setPen(QPen(line, width) if line is not None and width else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS_CONTROL, RADIUS_CONTROL)

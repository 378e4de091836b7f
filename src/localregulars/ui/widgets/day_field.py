"""A day to type, to step through with the arrow keys, or to pick from a calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import BESIDE_WORDS, Field

_SHORT = QLocale.FormatType.ShortFormat
_OF_NO_LANGUAGE = QLocale.c().dateFormat(_SHORT)
_BETWEEN = re.compile(r"\W+")
"""What may stand between day, month and year in what is typed: any mark will do."""


class DayField(QWidget):
    """Holds a day between two others, both included; `name` is read aloud. Other input is taken back."""

    def __init__(self, name: str, chosen: date, first: date, last: date) -> None:
        super().__init__()
        self._first, self._last, self._day = first, last, chosen
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.input = Field()
        self.input.setAccessibleName(name)
        self.input.editingFinished.connect(self._read)
        self._make_room()
        Theme.current().changed.connect(self._make_room)
        calendar = Button(self.tr("Choose from a calendar"), ButtonKind.SECONDARY, "calendar-days", words_shown=False)
        calendar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        calendar.setAccessibleDescription(name)
        calendar.clicked.connect(self._open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.input)
        row.addWidget(calendar)
        self.setFocusProxy(self.input)
        self.set_day(chosen)

    def _make_room(self) -> None:
        """As wide as a long day is in the text size in force."""
        metrics = QFontMetrics(Theme.current().font(TextRole.BODY))
        self.input.setFixedWidth(metrics.horizontalAdvance(self._written(date(2028, 12, 28))) + BESIDE_WORDS)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        self._read()
        return self._day

    def set_day(self, day: date) -> None:
        """Choose a day, or the nearest that is allowed."""
        self._day = max(self._first, min(day, self._last))
        self.input.setText(self._written(self._day))

    def _written(self, day: date) -> str:
        return QLocale().toString(_qdate(day), _pattern())

    def _read(self) -> None:
        text, pattern = self.input.text().strip(), _pattern()
        found = QLocale().toDate(text, pattern)
        if not found.isValid():
            found = QLocale().toDate(" ".join(_BETWEEN.split(text)), " ".join(_BETWEEN.split(pattern)))
        self.set_day(date(found.year(), found.month(), found.day()) if found.isValid() else self._day)

    def _pick(self, chosen: QDate) -> None:
        self.set_day(date(chosen.year(), chosen.month(), chosen.day()))

    def _open_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setDateRange(_qdate(self._first), _qdate(self._last))
        calendar.setSelectedDate(_qdate(self._day))
        calendar.setAccessibleName(self.input.accessibleName())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())  # red is for what is wrong
        for chosen in (calendar.activated, calendar.clicked):
            chosen.connect(self._pick)
            chosen.connect(popup.close)
        column = QVBoxLayout(popup)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + SPACE_XS)))
        popup.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down step through the days."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self.set_day(self.day + timedelta(days=step))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _pattern() -> str:
    """How the locale in force writes a day, for a computer that tells no language as in Britain: C has blanks."""
    pattern = _with_whole_year(QLocale().dateFormat(_SHORT))
    return "dd/MM/yyyy" if pattern == _OF_NO_LANGUAGE else pattern


def _with_whole_year(pattern: str) -> str:
    """The locale's short way of writing a day, with four digits for the year."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")

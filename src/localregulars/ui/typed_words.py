"""What somebody typed and chose in a form, for the one that takes its place because another language is spoken."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from localregulars.ui.widgets.day_field import DayField

_Value: TypeAlias = str | int | bool | date
Typed: TypeAlias = tuple[_Value, ...]
"""One value an input, in the order in which they were made; a secret is never among them."""


def typed_in(form: QWidget) -> Typed:
    """What stands in its fields, lists, and buttons that stay pressed."""
    return tuple(_value(one) for one in _inputs(form))


def type_again(form: QWidget, typed: Typed) -> bool:
    """Put the same into a form that was made by the same code; one with other inputs stays as it is (False)."""
    inputs = _inputs(form)
    if [type(_value(one)) for one in inputs] != [type(value) for value in typed]:
        return False
    for one, value in zip(inputs, typed, strict=True):
        _put(one, value)
    return True


def _inputs(form: QWidget) -> list[QWidget]:
    kinds = (DayField, QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    return [one for one in form.findChildren(QWidget) if isinstance(one, kinds) and _is_kept(one)]


def _is_kept(one: QWidget) -> bool:
    if isinstance(one, QLineEdit):  # a day is written otherwise in another language
        return one.echoMode() is QLineEdit.EchoMode.Normal and not isinstance(one.parentWidget(), DayField | QComboBox)
    return not isinstance(one, QAbstractButton) or one.isCheckable()


def _value(one: QWidget) -> _Value:
    if isinstance(one, DayField):
        return one.day
    if isinstance(one, QLineEdit):
        return one.text()
    if isinstance(one, QPlainTextEdit):
        return one.toPlainText()
    if isinstance(one, QComboBox):
        return one.currentIndex()
    return isinstance(one, QAbstractButton) and one.isChecked()


def _put(one: QWidget, value: _Value) -> None:
    if isinstance(one, DayField) and isinstance(value, date):
        one.set_day(value)
    elif isinstance(one, QLineEdit):
        one.setText(str(value))
    elif isinstance(one, QPlainTextEdit):
        one.setPlainText(str(value))
    elif isinstance(one, QComboBox) and isinstance(value, int):
        one.setCurrentIndex(value)
    elif isinstance(one, QAbstractButton) and value and not one.isChecked():
        one.click()  # as somebody would: what listens to presses hears it too

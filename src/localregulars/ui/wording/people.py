"""What a person is called on a screen, by the name or by what the till knows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def display_name(name: str, till_id: str) -> str:
    """The name; without one, the till's id in words; without that, a plain word."""
    if name.strip():
        return name.strip()
    if till_id:
        return translate("wording", "Customer number {till_id}").format(till_id=till_id)
    return translate("wording", "Somebody without a name")


def initials(name: str) -> str:
    """Up to two letters for the picture: of the first and the last word of the name, "" when there is none."""
    words = [word for word in name.split() if word[0].isalpha()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(letters).upper()


def people(count: int) -> str:
    """A number of people: "1 person", "1,204 people"."""
    return translate("wording", "1 person") if count == 1 else translate("wording", "%Ln people", None, count)


def left_alone(count: int) -> str:
    """How many rest from being asked; "" where nobody does."""
    if not count:
        return ""
    if count == 1:
        return translate("wording", "1 person was asked or answered something lately and is left alone for now.")
    return translate(
        "wording", "%Ln people were asked or answered something lately and are left alone for now.", None, count
    )

"""Names and ids as they are kept: what looks the same is the same."""

from __future__ import annotations

import re
import unicodedata

from localregulars.application.spreadsheet_rows import plain_cell
from localregulars.importing.cells import Problem, UnreadableCellError

MAX_ID_CHARACTERS = 100
MAX_NAME_CHARACTERS = 200
_ROUNDED = re.compile(r"[0-9][.,][0-9]+[Ee]\+[0-9]+")
_TURNS_TEXT_AROUND = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x200E, 0x200F])


def clean_name(text: str) -> str:
    """A name as it is kept: composed letters, single spaces, no control characters, at most 200 characters.

    Marks that turn the direction of text around go too: they could make one name look like another. So does the
    apostrophe that keeps a spreadsheet from running what stands behind it.
    """
    text = plain_cell(text)
    if not (text.isascii() and text.isprintable()):
        composed = unicodedata.normalize("NFC", text[: 4 * MAX_NAME_CHARACTERS]).translate(_TURNS_TEXT_AROUND)
        text = "".join(c if unicodedata.category(c) != "Cc" else " " for c in composed)
    return " ".join(text.split())[:MAX_NAME_CHARACTERS].rstrip()


def clean_id(text: str) -> str:
    """A customer's or a receipt's number as it is compared; one that a spreadsheet has rounded is refused."""
    if len(text) > MAX_ID_CHARACTERS:
        raise UnreadableCellError(Problem.LONG_ID, text)
    cleaned = clean_name(text)
    if _ROUNDED.fullmatch(cleaned):
        raise UnreadableCellError(Problem.ROUNDED_ID, text)
    return cleaned

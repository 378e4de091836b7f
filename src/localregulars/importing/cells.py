"""What can be wrong with a cell."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Why a cell cannot be read."""

    NUMBER = "number"
    TIME = "time"
    MIXED = "mixed"
    UTC = "utc"
    ROUNDED_ID = "rounded_id"
    WORD = "word"
    UNEVEN = "uneven"
    LONG_ID = "long_id"


_SENTENCES = {
    Problem.NUMBER: "a number cannot be read (column '{column}'); correct it or export the file again.",
    Problem.TIME: (
        "a date or time is missing or cannot be read (column '{column}'); correct it or export the file again."
    ),
    Problem.MIXED: (
        "the dates of this file are written in different orders, so day and month cannot be told apart "
        "(column '{column}'); export it again with one date format."
    ),
    Problem.UTC: (
        "the times are in UTC and not in the shop's local time (column '{column}'); export it again in local time."
    ),
    Problem.ROUNDED_ID: (
        "an id was rounded by a spreadsheet (it looks like 1.3E+18) (column '{column}'); export it again and do not "
        "save it in a spreadsheet before the import."
    ),
    Problem.WORD: "a word is not known (column '{column}'); correct it and import the file again.",
    Problem.UNEVEN: (
        "the items of a visit and their numbers do not fit together (column '{column}'); export the file again and do "
        "not change it before the import."
    ),
    Problem.LONG_ID: (
        "a customer or receipt number has more than a hundred characters (column '{column}'); check that the columns "
        "are named rightly and export the file again."
    ),
}
"""As the rest of a sentence that begins with file and line; whole, because they are translated as a whole."""


class UnreadableCellError(Exception):
    """A cell that is not what its column promises; caught inside `importing`, where the row is found."""

    def __init__(self, problem: Problem, cell: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.cell = cell


def sentence(problem: Problem, column: str) -> str:
    """What is wrong with a cell of a column and what to do, without the cell."""
    return _SENTENCES[problem].format(column=column)

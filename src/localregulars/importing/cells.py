"""What can be wrong with a cell."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Why a cell cannot be read, as the rest of a sentence that begins with file and line."""

    NUMBER = "a number cannot be read"
    TIME = "a date or time is missing or cannot be read"
    MIXED = "the dates of this file are written in different orders, so day and month cannot be told apart"
    UTC = "the times are in UTC and not in the shop's local time"
    ROUNDED_ID = "an id was rounded by a spreadsheet (it looks like 1.3E+18)"
    WORD = "a word is not known"
    UNEVEN = "the items of a visit and their numbers do not fit together"
    LONG_ID = "a customer or receipt number has more than a hundred characters"


_ADVICE = {
    Problem.NUMBER: "correct it or export the file again.",
    Problem.TIME: "correct it or export the file again.",
    Problem.MIXED: "export it again with one date format.",
    Problem.UTC: "export it again in local time.",
    Problem.ROUNDED_ID: "export it again and do not save it in a spreadsheet before the import.",
    Problem.WORD: "correct it and import the file again.",
    Problem.UNEVEN: "export the file again and do not change it before the import.",
    Problem.LONG_ID: "check that the columns are named rightly and export the file again.",
}


class UnreadableCellError(Exception):
    """A cell that is not what its column promises; caught inside `importing`, where the row is found."""

    def __init__(self, problem: Problem, cell: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.cell = cell


def sentence(problem: Problem, column: str) -> str:
    """What is wrong with a cell of a column and what to do, without the cell."""
    return f"{problem.value} (column '{column}'); {_ADVICE[problem]}"

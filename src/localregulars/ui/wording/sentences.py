"""What the other layers say to a person (errors, findings of a check), in the language of the window.

Those layers know no Qt and say it in English; the very sentence is what a translation is found by. Sentences without
places are gathered from their code by `scripts/sentences_in_code.py`; those with places stand here, and a test
compares them with that code. What is wrong with a file stands behind its name and the line, and is found likewise.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

_in_words_of_now = QCoreApplication.translate
CONTEXT = "sentences"
"""Of all of them, in the translations."""
TEMPLATES = (
    "A poll has {least} to {most} things to choose from.",
    "Count in between 1 and {most} votes at a time.",
    "Keep each choice to {most} characters, so that it fits on the sheet for the counter.",
    "Say what became of it, in up to {most} characters: it is told at the counter.",
    "Type a number from 0 to {most} for every choice.",
    "Write down what was wished for, in one line of up to {most} characters.",
    "Write the question in one line of up to {most} characters.",
    "A group needs a name of at most {most} characters; call it by what it is for.",
    "A PIN has {least} to {most} digits and nothing else.",
    "A note has at most {most} characters; write less, or two notes.",
    "A weight is a number between 0 and {most}.",
    "A picture or page may have {most} MB at most; save it smaller first.",
    "A receipt has more than {most} lines, which no visit has; check the receipt numbers in the file.",
    "A topic is a word or two (coffee, opening hours), at most {most} characters.",
    "A visit has at most {most} lines; check what was entered.",
    "An address has at most {most} characters.",
    "Ask one to {most} questions; people do not answer more than that to the end.",
    "Choose 1 to {days} days and 1 to {tries} tries before somebody is called.",
    "Choose a wait of 1 to {days} days, or none.",
    "Choose a number between {least} and {most}.",
    "Choose between 1 and {most} check-ins a week.",
    "Choose between {least} and {most} {unit}: that is what customers were told, and what is needed.",
    "Give every choice its words, in up to {most} characters.",
    "Give every question its words, in up to {most} characters.",
    "Give the survey a name, in up to {most} characters.",
    "Give {least} to {most} different choices.",
    "Keep it to {most} characters: customers read it at the counter.",
    "Keep the note short: at most {most} characters.",
    "Keep the reason short: at most {most} characters.",
    "Leave out between {least} and {most} of a hundred, by the draw.",
    "Line {line} has a time that is still to come; correct the column 'at' and import the file again.",
    (
        "Line {line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' and for "
        "'{purpose}' at the latest on {day}. Correct it and import again."
    ),
    "Say as well how long it is kept, in months; your words leave out: {numbers}.",
    "Say honestly why, in up to {most} characters: that is what they will be told.",
    "Say in at most {most} characters what it was.",
    "Say in at most {most} characters what they are invited to; no names.",
    "Say in at most {most} characters where the figure was read: without a source it says little.",
    "Say what you change (open from seven, a second till), in up to {most} characters.",
    "Say what you offered (a new coffee, an apology), in up to {most} characters.",
    "Say where it is shown (the wall by the counter, our website), in up to {most} characters.",
    "Somebody at the counter needs a name of at most {most} characters; a first name will do.",
    "That does not look like a name; use at most {most} characters.",
    "The folder {folder} holds a key file without its store {store}; restore it from a backup.",
    "The folder {folder} holds a store without its key file {file}; put it back from a copy.",
    "The folder {folder} is not a Local Regulars shop; choose the folder that holds {file}.",
    "The key file {file} is missing; put it back from its copy {copy} or a backup.",
    "The passphrase needs at least {least} characters; four or five unrelated words are easy to keep.",
    "The shop's day can start between 0 and {latest} o'clock.",
    "The year has to lie between {first} and this year.",
    "There is no folder {folder}; check the path, or make a new shop there.",
    (
        "This shop has to be made ready for this version, and the copy from before could not be made; nothing was "
        "changed. {why}"
    ),
    "They were asked, or answered, less than {days} days ago; leave them in peace.",
    "This till format is not known; choose one of {codes}.",
    "Unlocking needs {size} MB of free memory; close other programs and try again.",
    "Up to {most} pictures or pages are kept with one entry; take one out first.",
    "Write down exactly what they agreed to have shown, in up to {most} characters.",
    "Write down what they said, in up to {most} characters.",
    "{folder} is not empty; a new shop needs a folder of its own, so choose a new name.",
)
"""Every sentence with places that a window can show; what stands in a place is kept as it is, but for a sentence."""
OF_A_FILE = ("{file}: {problem}", "{file}, line {line}: {problem}")
"""How a sentence about a file begins; what is wrong with it comes from `importing`, as the rest of the sentence."""
PROBLEMS = (
    (
        "a customer or receipt number has more than a hundred characters (column '{column}'); check that the "
        "columns are named rightly and export the file again."
    ),
    "a date or time is missing or cannot be read (column '{column}'); correct it or export the file again.",
    "a number cannot be read (column '{column}'); correct it or export the file again.",
    "a receipt has more than {most} lines; check that the columns are named rightly.",
    "a word is not known (column '{column}'); correct it and import the file again.",
    (
        "an id was rounded by a spreadsheet (it looks like 1.3E+18) (column '{column}'); export it again and do not"
        " save it in a spreadsheet before the import."
    ),
    "the column '{column}' has a word that is not known; use one of {words}.",
    (
        "the dates of this file are written in different orders, so day and month cannot be told apart (column "
        "'{column}'); export it again with one date format."
    ),
    "the header has the column '{column}' twice; rename or remove one of them.",
    (
        "the items of a visit and their numbers do not fit together (column '{column}'); export the file again and "
        "do not change it before the import."
    ),
    "the times are in UTC and not in the shop's local time (column '{column}'); export it again in local time.",
    (
        "there are {found} columns where the header has {wanted}; a cell with a delimiter or a decimal comma in it "
        "has to stand in quotation marks, so export it again."
    ),
    "there are {found} columns where the header has {wanted}; the row is cut off, so export the file again.",
    "this is no file of consents, because it lacks the columns {columns}; add them and import it again.",
    (
        "this is no till export that can be read: '{format}' needs the column {column}, missing here; export it "
        "again with every column."
    ),
    (
        "this is no till export that can be read: '{format}' needs the columns {columns}, missing here; export it "
        "again with every column."
    ),
)
"""What can be wrong with a file, where it has places."""
_PLACE = re.compile(r"\\\{(\w+)\\\}")
_LINE = re.compile(r"(?P<file>.+), line (?P<line>\d+)", re.DOTALL)


def spoken(sentence: str) -> str:
    """The sentence in the language of now; one that is not known stays as it is."""
    if not sentence:
        return ""
    return _translated(sentence, TEMPLATES) or _about_a_file(sentence) or sentence


def _translated(sentence: str, templates: tuple[str, ...]) -> str:
    """The translation of a sentence; "" where there is none, in English too."""
    said = _in_words_of_now(CONTEXT, sentence)
    if said != sentence:
        return said
    for template in templates:
        found = _pattern(template).fullmatch(sentence)
        if found is not None:
            inside = {place: spoken(words) for place, words in found.groupdict().items()}
            return _in_words_of_now(CONTEXT, template).format(**inside)
    return ""


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a sentence that was made of the template looks like."""
    return re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(template)), re.DOTALL)


def _about_a_file(sentence: str) -> str:
    """A sentence that begins with a file, whose name may hold anything; "" where no problem of a file follows."""
    for colon in re.finditer(": ", sentence):
        problem = _translated(sentence[colon.end() :], PROBLEMS)
        if problem:
            place, whole = sentence[: colon.start()], OF_A_FILE[0]
            found = _LINE.fullmatch(place)
            places = {"file": place}
            if found is not None:
                places, whole = found.groupdict(), OF_A_FILE[1]
            return _in_words_of_now(CONTEXT, whole).format(problem=problem, **places)
    return ""


def told(error: Exception) -> str:
    """What an error says, in the language of now."""
    return spoken(str(error))

"""What the other layers say to a person (errors, findings of a check), in the language of the window.

Those layers know no Qt and say it in English; the very sentence is what a translation is found by. Sentences without
places are gathered from their code by `scripts/sentences_in_code.py`; those with places stand here, and a test
compares them with that code.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_in_words_of_now = QCoreApplication.translate
CONTEXT = "sentences"
"""Of all of them, in the translations."""
TEMPLATES = (
    "A group needs a name of at most {most} letters; call it by what it is for.",
    "A PIN has {least} to {most} digits and nothing else.",
    "A note has at most {most} letters; write less, or two notes.",
    "A receipt has more than {most} lines, which no visit has; check the receipt numbers in the file.",
    "A visit has at most {most} lines; check what was entered.",
    "An address has at most {most} letters.",
    "Choose 1 to {days} days and 1 to {tries} tries before somebody is called.",
    "Choose a wait of 1 to {days} days, or none.",
    "Choose between 1 and {most} check-ins a week.",
    "Choose between {least} and {most} {unit}: that is what customers were told, and what is needed.",
    "Keep the note short: at most {most} letters.",
    "Keep the reason short: at most {most} letters.",
    "Line {line} has a time that is still to come; correct the column 'at' and import the file again.",
    (
        "Line {line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' and for "
        "'{purpose}' at the latest on {day}. Correct it and import again."
    ),
    "Say where it is shown (the wall by the counter, our website), in up to {most} letters.",
    "Somebody at the counter needs a name of at most {most} characters; a first name will do.",
    "That does not look like a name; use at most {most} letters.",
    "The folder {folder} holds a key file without its store {store}; restore it from a backup.",
    "The folder {folder} holds a store without its key file {file}; put it back from a copy.",
    "The folder {folder} is not a Local Regulars shop; choose the folder that holds {file}.",
    "The key file {file} is missing; put it back from its copy {copy} or a backup.",
    "The passphrase needs at least {least} characters; four or five unrelated words are easy to keep.",
    "The shop's day can start between 0 and {latest} o'clock.",
    "There is no folder {folder}; check the path, or make a new shop there.",
    (
        "This shop has to be made ready for this version, and the copy from before could not be made; nothing was "
        "changed. {why}"
    ),
    "This till format is not known; choose one of {codes}.",
    "Unlocking needs {size} MB of free memory; close other programs and try again.",
    "Write down exactly what they agreed to have shown, in up to {most} letters.",
    "{folder} is not empty; a new shop needs a folder of its own, so choose a new name.",
)
"""Every sentence with places that a window can show; what stands in a place is kept as it is, but for a sentence."""
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def spoken(sentence: str) -> str:
    """The sentence in the language of now; one that is not known stays as it is."""
    said = _in_words_of_now(CONTEXT, sentence)
    if said != sentence or not sentence:
        return said
    for template in TEMPLATES:
        found = re.fullmatch(_PLACE.sub(r"(?P<\1>.+)", re.escape(template)), sentence, re.DOTALL)
        if found is not None:
            inside = {place: spoken(words) for place, words in found.groupdict().items()}
            return _in_words_of_now(CONTEXT, template).format(**inside)
    return sentence


def told(error: Exception) -> str:
    """What an error says, in the language of now."""
    return spoken(str(error))

"""What was left open when the shop was made, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.domain.first_steps import FirstStep

translate = QCoreApplication.translate


def title() -> str:
    """What all of them are called."""
    return translate("wording", "Still open from the beginning")


def still_open(step: FirstStep) -> str:
    """What holds as long as nobody says otherwise."""
    words = {
        FirstStep.REGION: translate(
            "wording", "Country, time zone and customers' language are those of this computer."
        ),
        FirstStep.SHOP: translate("wording", "Name and kind of the shop are still the default ones."),
        FirstStep.RECOVERY: translate(
            "wording", "The recovery sheet was not finished: nobody knows whether the code is on paper."
        ),
        FirstStep.WORDS: translate(
            "wording", "Consent words are still the default ones: they do not say who is responsible."
        ),
    }
    return words[step]


def way_to(step: FirstStep) -> str:
    """The button that leads there."""
    words = {
        FirstStep.REGION: translate("wording", "Look at them"),
        FirstStep.SHOP: translate("wording", "Name the shop"),
        FirstStep.RECOVERY: translate("wording", "Make a new sheet"),
        FirstStep.WORDS: translate("wording", "Say who is responsible"),
    }
    return words[step]


def put_aside(step: FirstStep) -> str:
    """What is said when it was put aside."""
    words = {
        FirstStep.REGION: translate("wording", "The region stays as it is"),
        FirstStep.SHOP: translate("wording", "Name and kind stay as they are"),
        FirstStep.RECOVERY: translate("wording", "You will not be asked for the recovery sheet any more"),
        FirstStep.WORDS: translate("wording", "The consent words stay as they are"),
    }
    return words[step]

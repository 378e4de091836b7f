"""What a screen reader tells of each screen of the running program is what `screens/` says; nothing else is used there.

make accessibility             installs what it needs, and compares
make accessibility RENEW=1     writes the files anew, and shows what is different
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.accessibility.session import ScreenReader, program, session, why_not

from localregulars.application.demo.setup import DEMO_PASSPHRASE

SCREENS = Path(__file__).with_name("screens")
PARTS = {
    "Feedback": ("Put right", "Themes", "What you changed", "Wishes", "Polls", "Surveys", "Invitations"),
    "Numbers": ("Satisfaction", "Visiting", "Worth", "Care", "Answering", "Duties", "What you changed", "For the wall"),
}
"""Screens of several parts, of which the first is shown, and what the buttons of the others say."""
IS_WANTED, IS_RENEWED = "LOCALREGULARS_SCREEN_READER", "LOCALREGULARS_RENEW_SCREENS"


def named(*words: str) -> str:
    """What the file of a screen, or of a part of one, is called."""
    return " ".join(words).lower().replace(" ", "-")


NAMES = (
    "start",
    "new-shop-region",
    "new-shop-kind",
    "new-shop-passphrase",
    "restore",
    "unlock",
    "today",
    "today-tour",
    "today-why",
    "profile",
    "care-card",
    "customers",
    "privacy",
    "settings",
    "handbook",
    "palette",
    "put-together",
    *(named(page) for page in PARTS),
    *(named(page, part) for page, parts in PARTS.items() for part in parts),
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        IS_WANTED not in os.environ, reason="`make accessibility` installs what this needs, and runs it"
    ),
]


@dataclass
class Visit:
    """What was read on each screen, and what was announced when somebody was put off until tomorrow."""

    home: Path
    screens: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def read(self, reader: ScreenReader, name: str) -> None:
        """Numbers are not what these files are about: they change with the demo shop and with scoring."""
        told = "".join(f"{line}\n" for line in reader.read()).replace(str(self.home), "~")
        self.screens[name] = re.sub(r"\d+", "#", told)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """Somebody who hears the screen and presses what they hear, in a fresh demo shop."""
    if why := why_not():
        pytest.skip(why)
    home = tmp_path_factory.mktemp("home")
    made = Visit(home)
    shop = home / "Kittiwake Corner Café"
    with session(home) as environment:
        with program(environment) as reader:
            _before_a_shop(made, reader)
        with program(environment, ["demo", shop]) as reader:
            _in_the_shop(made, reader)
        with program(environment, ["--unlock", shop]) as reader:
            _unlocks(made, reader)
    return made


def _before_a_shop(visit: Visit, reader: ScreenReader) -> None:
    visit.read(reader, "start")
    reader.press("Make a new shop")
    visit.read(reader, "new-shop-region")
    reader.press("Next")
    reader.wait_for("What is your shop called?")
    visit.read(reader, "new-shop-kind")
    reader.type("What is your shop called?", "Corner Café")
    reader.press("Next")
    reader.wait_for("The same once more")
    visit.read(reader, "new-shop-passphrase")
    for _step in range(3):
        reader.press("Back")
        reader.read()  # until the step before is there
    reader.press("Restore a backup …")
    visit.read(reader, "restore")


def _in_the_shop(visit: Visit, reader: ScreenReader) -> None:
    reader.wait_for("No, thank you")
    visit.read(reader, "today-tour")
    reader.press("No, thank you")
    visit.read(reader, "today")
    reader.press("Why?")
    visit.read(reader, "today-why")
    reader.press("Customers")
    visit.read(reader, "customers")
    reader.press("Today")
    reader.press("Open the profile")
    visit.read(reader, "profile")
    reader.press("Care card")
    visit.read(reader, "care-card")
    reader.press("Back to the profile")
    reader.press("Put together …")
    reader.wait_for("The other record of the same person")
    visit.read(reader, "put-together")
    reader.press("Back to the profile")
    for page, parts in PARTS.items():
        reader.press(page)
        visit.read(reader, named(page))
        for part in parts:
            reader.press(part)
            visit.read(reader, named(page, part))
    for name in ("Privacy & consent", "Settings"):
        reader.press(name)
        visit.read(reader, name.split()[0].lower())
    reader.press("Today")
    reader.press("Later")
    reader.wait_for("Tomorrow")
    reader.heard()
    reader.press("Tomorrow")
    reader.wait_for("Undo")
    visit.said = reader.heard()
    reader.press("Handbook")
    visit.read(reader, "handbook")


def _unlocks(visit: Visit, reader: ScreenReader) -> None:
    visit.read(reader, "unlock")
    reader.type("Passphrase or recovery code", DEMO_PASSPHRASE)
    reader.press("Unlock")
    reader.press("Find …")
    visit.read(reader, "palette")


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_is_told_as_its_file_says(visit: Visit, name: str) -> None:
    kept = SCREENS / f"{name}.txt"
    if IS_RENEWED in os.environ:
        kept.write_text(visit.screens[name], encoding="utf-8")
    assert visit.screens[name].splitlines() == kept.read_text(encoding="utf-8").splitlines()


def test_what_was_done_is_announced(visit: Visit) -> None:
    assert any("tomorrow" in words for words in visit.said), visit.said


def test_no_file_is_left_of_a_screen_that_is_gone(visit: Visit) -> None:
    assert {path.stem for path in SCREENS.iterdir()} == set(NAMES) == set(visit.screens)

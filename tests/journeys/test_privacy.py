"""The owner answers what customers ask by right: in the real program, with keys alone, and the store shows it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.execution import execute
from localregulars.application.ports import UnitOfWork
from localregulars.application.rights.audit_view import audit_page
from localregulars.background.nightly import Nightly
from localregulars.background.work import StoreQuery
from localregulars.bootstrap.window import WindowProgram
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import RequestState, RightKind
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.widgets.button import Button

T = TypeVar("T")
WAIT_MS = 30_000


@pytest.fixture
def people(test_shop: TestShop) -> dict[str, CustomerId]:
    """Ada, who has come for three years, and Ben, who was never asked."""
    who = {"Ada": test_shop.regular("ada", "Ada Okafor"), "Ben": test_shop.customer("ben", name="Ben Hartl")}
    today = datetime.now(UTC).date()
    test_shop.visited(who["Ada"], [today - timedelta(days=n) for n in range(1, 1_000, 9)])
    said = partial(record_consent, customer_id=who["Ada"], purpose=Purpose.CONTACT_PHONE, state=ConsentState.GIVEN)
    execute(test_shop.store, test_shop.clock, said)
    test_shop.store.close()
    return who


class Owner:
    """Somebody who has no mouse, on the Privacy page."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, shop: TestShop) -> None:
        self.qtbot, self.program, self.window = qtbot, program, program.window
        with qtbot.waitSignal(self.window.shop_entered, timeout=WAIT_MS):
            program.enter(shop.folder, PASSPHRASE)
        shell = self.window.shell
        assert shell is not None
        self.shell = shell
        self.sees(lambda: program.lanes.is_idle)
        place = shell.page_ids.index("privacy") + 1
        QTest.keyClick(self.window, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
        page = shell.current_page
        assert isinstance(page, PrivacyPage)
        self.page = page
        self.sees(lambda: bool(page.trail.sentences) and program.lanes.is_idle)

    def sees(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def says(self, text: str) -> None:
        self.sees(lambda: text in self.shell.notices.text)

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def tabs_to(self, words: str) -> None:
        """Tab on until the button with these words has the focus."""
        for _ in range(150):
            focus = QApplication.focusWidget()
            if isinstance(focus, Button) and focus.words == words:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {words}")

    def adds_request(self, who: str, kind: RightKind) -> None:
        """With keys alone: find the customer, choose what they ask, write it down."""
        before = len(self.page.requests.rows)
        self.tabs_to("Add a request …")
        self.press(Qt.Key.Key_Return)
        form = self.page.requests.form
        self.sees(lambda: form.person.field.input.hasFocus() and form.person.model.total > 0)
        self.type(who)
        self.press(Qt.Key.Key_Return)
        assert form.person.customer_id is not None
        self.press(Qt.Key.Key_Tab)
        for _ in range(list(RightKind).index(kind)):
            self.press(Qt.Key.Key_Down)
        self.tabs_to("Write it down")
        self.press(Qt.Key.Key_Return)
        self.says("Written down; it is due within a month.")
        self.sees(lambda: len(self.page.requests.rows) == before + 1)

    def read(self, reading: Callable[[UnitOfWork], T]) -> T:
        found: list[T] = []
        job = self.shell.session.query(StoreQuery(reading))
        job.succeeded.connect(found.append)
        self.sees(lambda: bool(found))
        return found[0]


@pytest.fixture
def owner(
    start_program: StartProgram, test_shop: TestShop, people: dict[str, CustomerId], qtbot: QtBot
) -> Iterator[Owner]:
    made = Owner(qtbot, start_program(), test_shop)
    yield made
    made.program.lanes.shut_down()


def test_a_request_to_be_erased_is_answered_with_keys_alone(owner: Owner, people: dict[str, CustomerId]) -> None:
    owner.adds_request("ada", RightKind.ERASURE)
    owner.tabs_to("Erase this person …")
    owner.press(Qt.Key.Key_Return)
    [row] = owner.page.requests.rows
    owner.sees(row.erasure.typed.input.hasFocus)
    owner.type("Ada")
    owner.press(Qt.Key.Key_Return)
    assert row.erasure.typed.problem == "That is not the name; type Ada Okafor."
    owner.type(" okafor")
    owner.press(Qt.Key.Key_Return)
    owner.says("Erased for good.")
    assert not owner.shell.notices.can_undo
    owner.sees(lambda: owner.page.requests.rows == [])
    owner.sees(lambda: "Somebody who was erased: everything about this person was erased" in owner.page.trail.sentences)
    owner.sees(lambda: owner.page.people.model.total == 1)

    def left(uow: UnitOfWork) -> tuple[bool, list[RequestState], int]:
        return (
            uow.customers.exists(people["Ada"]),
            [request.state for request in uow.rights.requests.all()],
            uow.audit.verify(),
        )

    exists, states, lines = owner.read(left)
    assert (exists, states) == (False, [RequestState.DONE])
    assert lines > 0
    assert "Ada" not in " ".join(owner.page.requests.words + owner.page.trail.sentences)


def test_a_copy_of_everything_is_saved_and_the_request_answered(owner: Owner, tmp_path: Path) -> None:
    owner.adds_request("ada", RightKind.ACCESS)
    [row] = owner.page.requests.rows
    row.step.setFocus()
    file = tmp_path / "ada.zip"
    row.save_copy(file)
    owner.sees(lambda: row.said.text() == "Saved as ada.zip. Hand it over, then press “It is answered”.")
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert "Ada Okafor" in json.dumps(json.loads(archive.read("data.json")), ensure_ascii=False)
    row.save_copy(file)
    owner.sees(lambda: row.said.text().startswith("“ada.zip”") or "already" in row.said.text())
    assert row.step.isEnabled()
    owner.tabs_to("It is answered")
    owner.press(Qt.Key.Key_Return)
    owner.says("Answered: See what you keep about me.")
    owner.sees(lambda: owner.page.requests.rows == [])
    QTest.keyClick(owner.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    owner.sees(lambda: len(owner.page.requests.rows) == 1)


def test_an_erasure_waits_for_the_copy_that_was_asked_for(owner: Owner) -> None:
    owner.adds_request("ada", RightKind.PORTABILITY)
    owner.adds_request("ada", RightKind.ERASURE)
    erasure = next(row for row in owner.page.requests.rows if row.row.request.kind is RightKind.ERASURE)
    erasure.step.click()
    owner.sees(erasure.erasure.typed.input.hasFocus)
    owner.type("ada okafor")
    owner.press(Qt.Key.Key_Return)
    owner.sees(lambda: "They also asked for a copy of their data" in erasure.erasure.message)
    assert QApplication.focusWidget() is erasure.erasure.typed.input


def test_what_would_go_is_shown_first_and_then_goes(owner: Owner) -> None:
    keeping = owner.page.keeping
    owner.page.show_item("keeping")
    owner.tabs_to("See what would go now")
    owner.press(Qt.Key.Key_Return)
    owner.sees(lambda: keeping.found.text().startswith("This would go now, for good:\n• visits: "))
    shown = keeping.found.text().splitlines()[1:]
    owner.tabs_to("Clean up now")
    owner.press(Qt.Key.Key_Return)
    owner.sees(lambda: keeping.found.text().startswith("This was taken out:"))
    assert keeping.found.text().splitlines()[1:] == shown
    owner.sees(lambda: keeping.last_run.text() == "The last clean-up was today; the next is tonight.")
    found = owner.read(partial(audit_page, area="retention"))
    assert [row.action for row in found.rows] == ["retention.applied"]
    keeping.preview_button.click()
    owner.sees(lambda: keeping.found.text() == "Nothing was kept too long; there is nothing to clean up.")


def test_documents_are_saved_as_pdf(owner: Owner, tmp_path: Path) -> None:
    for sheet_id, line in owner.page.paper.lines.items():
        file = tmp_path / f"{sheet_id}.pdf"
        line.paper.save_pdf(file)
        owner.says(f"Saved as {file.name}.")
        assert file.read_bytes().startswith(b"%PDF")
    blocked = tmp_path / "no such folder" / "sheet.pdf"
    owner.page.paper.lines["sign_up"].paper.save_pdf(blocked)
    owner.says("could not be saved")


def test_an_open_shop_is_looked_after_at_night_until_it_is_locked(owner: Owner) -> None:
    [nightly] = owner.shell.findChildren(Nightly)
    nightly.look()
    owner.sees(lambda: owner.page.keeping.last_run.text() == "The last clean-up was today; the next is tonight.")
    with owner.qtbot.waitSignal(nightly.destroyed, timeout=WAIT_MS):
        owner.window.lock()

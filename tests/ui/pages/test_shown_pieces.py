"""What others may see, on the care card and on the owner's list: taken back in two presses, then taken down."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.care_desk import CareDesk
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.rights.publication import agree_to_piece, show_piece, withdraw_piece
from localregulars.bootstrap.resources import resource_folder, shipped_notices, shop_documents
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import PieceKind
from localregulars.exporting.apart import saver_apart
from localregulars.exporting.documents.sheets import shop_sheets
from localregulars.ui.pages.customers.shown_section import PieceForm
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.theme.theme import Scheme, Theme

LONG = "Nowhere in the whole of Lower Saxony have I had a Donauwelle that came near this one, and I have had many"


def add_piece(shop: OpenShop, who: CustomerId, words: str = "Best scones", *, is_shown: bool = True) -> PieceId:
    agreed = partial(agree_to_piece, kind=PieceKind.QUOTE, words=words, place="The wall by the counter")
    piece = shop.shop.do(partial(agreed, customer_id=who)).value
    if is_shown:
        shop.shop.do(partial(show_piece, piece_id=piece))
    return piece


def test_a_piece_is_agreed_to_shown_and_taken_back_in_two_presses(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor"))
    section = desk.card.shown
    assert "each thing by itself" in desk.words(section)
    desk.presses = 0
    desk.press(section.change)
    form = section.form
    assert isinstance(form, PieceForm)
    desk.wait(lambda: "each single piece" in form.notice.text())
    assert not form.agreed.isEnabled()
    desk.press(form.saying.buttons["aloud"])
    assert not form.agreed.isEnabled()  # what and where are missing
    form.exact.set_text("Best scones in town")
    form.place.set_text("The wall")
    desk.press(form.agreed)
    desk.wait(lambda: bool(section.blocks))
    assert section.form is None
    assert desk.card.model.has_receipt
    assert desk.records()[-1].piece is not None
    given = desk.presses
    assert "Not shown yet, agreed until" in section.blocks[0].state.text()
    desk.press(section.blocks[0].show_it)
    desk.wait(lambda: "Shown since" in section.blocks[0].state.text())
    desk.presses = 0
    desk.press(section.blocks[0].back)
    desk.press(section.blocks[0].back)
    desk.wait(lambda: "we take it down" in section.blocks[0].state.text())
    assert desk.presses == 2 <= given
    assert desk.stands(Purpose.PUBLICATION)  # one piece was taken back, nothing else
    desk.press(section.blocks[0].off)
    desk.wait(lambda: "Taken down on" in section.blocks[0].state.text())
    assert "scones" not in desk.words(section.blocks[0])


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_pieces_fit_on_the_card(open_shop: OpenShop, qtbot: QtBot, theme: Theme, scheme: Scheme, scale: float) -> None:
    who = open_shop.add_regular("Maria Okafor")
    for words in (LONG, "Lovely"):
        add_piece(open_shop, who, words)
    theme.choose(scheme=scheme, scale=scale)
    desk = CareDesk(open_shop, qtbot, who, width=1024 - 216)
    desk.press(desk.card.shown.change)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.card), timeout=10_000)


def test_the_owner_sees_what_must_come_off_and_says_that_it_did(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = open_shop.add_regular("Maria Okafor")
    piece = add_piece(open_shop, who)
    open_shop.shop.do(partial(withdraw_piece, piece_id=piece))
    sheets = shop_sheets(shop_documents())
    window = PageWindow(
        open_shop.session(),
        lambda context: PrivacyPage(context, sheets, saver_apart(resource_folder()), shipped_notices),
    )
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, PrivacyPage)
    qtbot.waitUntil(lambda: bool(page.shown.rows), timeout=20_000)
    assert "1 thing to take down" in " ".join(page.shown.words)
    row = page.shown.rows[0]
    assert "Maria Okafor" in row.accessibleName()
    assert "they took it back" in " ".join(page.shown.words)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(page.shown), timeout=10_000)
    row.off.click()
    qtbot.waitUntil(lambda: not page.shown.rows, timeout=20_000)
    assert "everything that is shown is agreed to" in " ".join(page.shown.words)
    qtbot.waitUntil(lambda: page.view_model.session.is_quiet, timeout=20_000)


def test_a_photo_is_known_by_the_file_that_was_chosen_and_nothing_else_of_it_is_kept(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "maria.jpg"
    file.write_bytes(b"a photo")
    desk = CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor"))
    desk.press(desk.card.shown.change)
    form = desk.card.shown.form
    assert isinstance(form, PieceForm)
    assert form.picture.isHidden()
    form.kind.input.choose(PieceKind.PHOTO)
    assert not form.picture.isHidden()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(file), ""))
    desk.press(form.picture.choose)
    desk.wait(lambda: bool(form.picture.known_by))
    form.exact.set_text("Maria with the cake")
    form.place.set_text("The wall")
    desk.press(form.saying.buttons["aloud"])
    desk.wait(form.agreed.isEnabled)
    desk.press(form.agreed)
    desk.wait(lambda: bool(desk.card.shown.blocks))
    assert "known by its file" in desk.words(desk.card.shown)
    state = desk.card.model.state
    assert state is not None
    (piece,) = state.pieces
    assert piece.picture == hashlib.sha256(b"a photo").hexdigest()


def test_a_file_that_is_gone_is_told_and_another_kind_takes_the_file_away(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor"))
    desk.press(desk.card.shown.change)
    form = desk.card.shown.form
    assert isinstance(form, PieceForm)
    form.kind.input.choose(PieceKind.PHOTO)
    form.picture.take(tmp_path / "gone.jpg")
    desk.wait(lambda: bool(desk.window.failures) and not form.picture.is_reading)
    assert "cannot be read" in str(desk.window.failures[0])
    there = tmp_path / "there.png"
    there.write_bytes(b"another")
    form.picture.take(there)
    desk.wait(lambda: bool(form.picture.known_by))
    form.kind.input.choose(PieceKind.QUOTE)
    assert not form.picture.known_by
    desk.window.failures.clear()

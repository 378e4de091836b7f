"""The care card: how to ask, whom to call, what may be written down, and the papers; over a real shop."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.exporting.qr import read_qr
from tests.ui.pages.care_desk import CareDesk
from tests.ui.pages.conftest import OpenShop
from tests.ui.paper import pdf_text

from localregulars.application.care.card import CareCardView, KeptFields
from localregulars.application.care.how_to_ask import EmergencyChoice, name_contact
from localregulars.application.documents import receipt_number
from localregulars.application.noticing.check_ins import record_attempt
from localregulars.domain.care import CareWish, EmergencyContact, WhyNotYet
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId, EmergencyContactId
from localregulars.ui.pages.customers.care_papers import Paper, PaperKind
from localregulars.ui.paper import PaperSize
from localregulars.ui.printing import page_count
from localregulars.ui.widgets.button import Button
from localregulars.ui.wording import care as wording

PURPOSES = (Purpose.CONTACT_PHONE, Purpose.EMERGENCY_CONTACT, Purpose.NOTES)


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> CareDesk:
    """Maria, who is looked out for, may be called, may name somebody, and allows notes."""
    return CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor", 9, *PURPOSES))


def view_of(desk: CareDesk) -> CareCardView:
    state = desk.card.model.state
    assert state is not None
    return state


def ask_for(desk: CareDesk, kind: PaperKind, *, all_words: bool = False) -> Paper:
    """The paper itself, as it is before a printer or a file is chosen."""
    made: list[Paper] = []
    desk.card.model.paper_ready.disconnect(desk.card.desk._on_paper_ready)
    keep = lambda paper, _is_to_print: made.append(paper)  # noqa: E731 (to be disconnected again)
    desk.card.model.paper_ready.connect(keep)
    desk.card.model.ask_for(kind, is_to_print=False, all_words=all_words)
    desk.wait(lambda: bool(made))
    desk.card.model.paper_ready.disconnect(keep)
    desk.card.model.paper_ready.connect(desk.card.desk._on_paper_ready)
    return made[0]


def number_in_code(html: str) -> str:
    picture = re.search(r'src="(data:image/png;base64,[^"]+)"', html)
    assert picture is not None
    return read_qr(picture[1])


# Papers


def test_a_receipt_is_offered_after_a_change_and_its_number_is_printed_and_in_its_code(
    desk: CareDesk, tmp_path: Path
) -> None:
    assert not desk.card.offer.isVisible()
    desk.withdraw(Purpose.NOTES)
    desk.wait(desk.card.offer.isVisible)
    said = desk.records()[-1]
    assert (said.purpose, said.state) == (Purpose.NOTES, "withdrawn")
    number = receipt_number([said.record_id])
    paper = ask_for(desk, PaperKind.RECEIPT)
    assert number in paper.text
    assert number_in_code(paper.text) == number
    desk.card.desk.save(paper, tmp_path / "Receipt.pdf")
    # Inter draws a dash between figures with a glyph of its own, which the reader of the tests does not know.
    printed = "".join(pdf_text(tmp_path / "Receipt.pdf"))
    assert number.replace("-", "") in re.sub(r"[^0-9a-zA-Z]", "", printed)
    whole = ask_for(desk, PaperKind.RECEIPT, all_words=True).text
    latest = {record.purpose: record.record_id for record in desk.records()}
    assert receipt_number(latest.values()) in whole
    assert number not in whole


def test_the_receipt_can_be_kept_as_data_and_as_linked_data(desk: CareDesk, tmp_path: Path) -> None:
    desk.give(Purpose.CONTACT_SMS)
    number = receipt_number([desk.records()[-1].record_id])
    for kind in (PaperKind.RECEIPT_JSON, PaperKind.RECEIPT_JSON_LD):
        paper = ask_for(desk, kind)
        file = tmp_path / kind.file_name
        desk.card.desk.save(paper, file)
        assert "Maria" not in file.name
        kept = json.loads(file.read_text(encoding="utf-8"))
        assert number in json.dumps(kept)
        assert ("@context" in kept) == (kind is PaperKind.RECEIPT_JSON_LD)
    assert desk.window.notices.text == "Saved as “Receipt.jsonld”"


def test_a_file_that_cannot_be_written_is_told(desk: CareDesk, tmp_path: Path) -> None:
    paper = ask_for(desk, PaperKind.RECEIPT, all_words=True)
    desk.card.desk.save(paper, tmp_path / "no such folder" / "Receipt.pdf")
    assert "could not be saved" in str(desk.window.failures[0])


def test_the_offer_goes_when_it_is_not_needed_and_stays_away(desk: CareDesk) -> None:
    desk.withdraw(Purpose.NOTES)
    desk.wait(desk.card.offer.isVisible)
    close = next(b for b in desk.card.offer.findChildren(Button) if b.words == "Not needed")
    desk.press(close)
    desk.give(Purpose.NOTES)
    assert not desk.card.offer.isVisible()


def test_nothing_said_is_nothing_to_receipt(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = CareDesk(open_shop, qtbot, open_shop.shop.customer("new", name="New"))
    desk.card.model.ask_for(PaperKind.RECEIPT, is_to_print=False)
    desk.wait(lambda: bool(desk.window.failures))
    assert "nothing to give a receipt for" in str(desk.window.failures[0])


def test_the_printed_card_is_one_page_with_everything_that_was_agreed(desk: CareDesk) -> None:
    add_bo(desk)
    desk.card.model.wish(CareWish(10, ContactChannel.PHONE))
    desk.wait(lambda: view_of(desk).wish.ask_after_days == 10)
    paper = ask_for(desk, PaperKind.CARD)
    assert page_count(paper.text, PaperSize.A4) == 1
    for words in ("Maria Okafor", "Bo Kim", "10 days"):
        assert words in paper.text
    latest = {record.purpose: record.record_id for record in desk.records()}
    assert number_in_code(paper.text) == receipt_number(latest.values())


def test_ctrl_p_prints_the_card_that_is_open_and_nothing_of_this_page_without_one(desk: CareDesk) -> None:
    assert desk.page.print_page()
    desk.wait(lambda: bool(desk.card.desk.findChildren(QPrintDialog)))
    desk.card.desk.findChildren(QPrintDialog)[0].reject()
    desk.page.close_care()
    assert not desk.page.print_page()


def test_somebody_who_is_asked_after_can_have_the_reasons_on_paper(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = open_shop.add_regular("Maria Okafor")
    open_shop.add_check_in(who)
    desk = CareDesk(open_shop, qtbot, who)
    assert desk.card.wish.why.isVisible()
    slip = ask_for(desk, PaperKind.ASKED_AFTER)
    assert "Maria Okafor" in slip.text
    assert "You usually come about every" in slip.text
    assert page_count(slip.text, PaperSize.A4) == 1
    desk.withdraw(Purpose.MONITORING)
    desk.wait(desk.card.wish.why.isHidden)


# The wish


def test_the_wish_is_days_or_as_the_shop_likes_over_an_agreed_way(desk: CareDesk) -> None:
    wish = desk.card.wish
    assert "As we see fit, by your own rhythm" in desk.words(wish)
    desk.press(wish.change)
    ways = [wish.way.input.itemData(place) for place in range(wish.way.input.count())]
    assert ways == ["", "in_person", "phone"]
    wish.days.set_text("366")
    wish.days.confirmed.emit()
    assert wish.days.problem == "Type a number from 1 to 365."
    wish.days.set_text("10")
    wish.way.input.choose("phone")
    wish.days.confirmed.emit()
    desk.wait(lambda: view_of(desk).wish == CareWish(10, ContactChannel.PHONE))
    desk.wait(lambda: "After 10 days without you" in desk.words(wish))
    assert wish.form is None
    desk.window.notices.undo()
    desk.wait(lambda: view_of(desk).wish == CareWish())


# Whom to call


def add_bo(desk: CareDesk) -> EmergencyContact:
    section = desk.card.contacts
    desk.press(section.change)
    section.name.set_text("Bo Kim")
    section.phone.set_text("020 7946 0018")
    section.relation.set_text("son")
    section.days.set_text("7")
    section.tries.set_text("2")
    section.tries.confirmed.emit()
    desk.wait(lambda: bool(view_of(desk).contacts))
    desk.wait(lambda: section.form is None)
    return view_of(desk).contacts[0]


def test_somebody_to_call_is_named_told_and_may_say_no(desk: CareDesk) -> None:
    bo = add_bo(desk)
    assert (bo.name, bo.relation, bo.after_days, bo.after_tries) == ("Bo Kim", "son", 7, 2)
    (block,) = desk.card.contacts.blocks
    assert "Called only after 7 days without you and 2 tries that reached nobody." in desk.words(block)
    assert block.told_words.text().startswith("They do not know yet: tell them by ")
    desk.press(block.told)
    desk.wait(lambda: desk.card.contacts.blocks[0].told_words.text().startswith("They were told on "))
    assert not desk.card.contacts.blocks[0].told.isVisible()
    desk.press(desk.card.contacts.blocks[0].refused)
    desk.wait(lambda: view_of(desk).contacts[0].refused_at is not None)
    desk.wait(lambda: "Somebody who said no" in desk.words(desk.card.contacts))
    desk.wait(lambda: "Bo Kim" not in desk.words(desk.card))
    assert not desk.card.contacts.blocks[0].print.isVisible()


def test_their_notice_is_a_page_about_them(desk: CareDesk) -> None:
    bo = add_bo(desk)
    made: list[Paper] = []
    desk.card.model.paper_ready.disconnect(desk.card.desk._on_paper_ready)
    desk.card.model.paper_ready.connect(lambda paper, _is_to_print: made.append(paper))
    desk.press(desk.card.contacts.blocks[0].pdf)
    desk.wait(lambda: bool(made))
    assert bo.name in made[0].text
    assert made[0].kind.file_name == "Notice.pdf"
    assert page_count(made[0].text, PaperSize.A4) == 1


def test_nobody_is_forgotten_by_one_slip(desk: CareDesk) -> None:
    add_bo(desk)
    forget = desk.card.contacts.blocks[0].forget
    desk.press(forget)
    assert forget.words == "Really forget them"
    assert view_of(desk).contacts
    desk.press(forget)
    desk.wait(lambda: not view_of(desk).contacts)


def test_a_form_says_what_is_missing_and_keeps_what_was_typed(desk: CareDesk) -> None:
    section = desk.card.contacts
    desk.press(section.change)
    section.name.confirmed.emit()
    assert section.name.problem == "Type at least a first name."
    section.name.set_text("Bo Kim")
    section.phone.set_text("not a number")
    section.days.set_text("7")
    section.tries.set_text("2")
    section.tries.confirmed.emit()
    desk.wait(lambda: bool(desk.window.failures))
    assert section.form is not None
    assert section.name.text == "Bo Kim"


def test_taking_it_back_forgets_whom_they_named(desk: CareDesk) -> None:
    add_bo(desk)
    desk.withdraw(Purpose.EMERGENCY_CONTACT)
    desk.wait(lambda: not view_of(desk).contacts)
    desk.wait(lambda: "Nobody is called" in desk.words(desk.card.contacts))
    assert not desk.card.contacts.change.isVisible()


@pytest.mark.parametrize(("tries", "words"), [(1, "1 try"), (3, "3 tries")])
def test_one_try_is_not_called_tries(tries: int, words: str) -> None:
    named = EmergencyContact(
        EmergencyContactId(1), CustomerId(1), "Bo Kim", "+44 20", "", 1, tries, datetime(2026, 1, 5, tzinfo=UTC)
    )
    assert wording.contact_case(named) == f"Called only after 1 day without you and {words} that reached nobody."
    waiting = EmergencyChoice(named, WhyNotYet.TOO_FEW_TRIES)
    assert wording.call_line(waiting) == f"Bo Kim is not called yet: agreed only after {words}."


def test_a_call_is_offered_only_in_the_agreed_case_and_tries_only_over_agreed_ways(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    who = open_shop.add_regular("Maria Okafor", 9, *PURPOSES)
    open_shop.add_check_in(who)
    named = partial(name_contact, name="Bo Kim", phone="020 7946 0018", relation="son", after_days=7, after_tries=2)
    open_shop.shop.do(partial(named, customer_id=who))
    with open_shop.shop.store.unit_of_work() as uow:
        (check_in,) = uow.check_ins.of_customer(who)
    open_shop.shop.do(partial(record_attempt, check_in_id=check_in.check_in_id))
    desk = CareDesk(open_shop, qtbot, who)
    assert desk.page.go_back()
    section = desk.page.profile.check_ins
    desk.wait(lambda: "Bo Kim is not called yet: agreed only after 2 tries." in desk.words(section))

    def buttons() -> dict[str, Button]:
        return {button.words: button for button in section.findChildren(Button) if button.isVisible()}

    desk.wait(lambda: "By telephone" in buttons())
    assert {"In person", "By telephone"} < set(buttons())
    assert not {"By text message", "By e-mail", "By post", "I called them: write it down"} & set(buttons())
    desk.press(buttons()["By telephone"])
    desk.wait(lambda: "I called them: write it down" in buttons())
    assert "may be called now" in desk.words(section)
    desk.press(buttons()["I called them: write it down"])
    desk.wait(lambda: "the call is written down" in desk.window.notices.text)
    desk.shop.close()
    desk.shop.shop.reopen()
    with desk.shop.shop.store.unit_of_work() as uow:
        assert [attempt.channel.value for attempt in uow.care.attempts(check_in.check_in_id)] == ["in_person", "phone"]
        assert len(uow.care.calls(who)) == 1


# What may be written down


def test_only_what_is_agreed_to_can_be_written_down(desk: CareDesk) -> None:
    kept = desk.card.kept
    assert desk.words(kept).count("Not agreed to") == 2  # e-mail and postal address
    desk.press(kept.change)
    shown = (kept.phone, kept.email, kept.address, kept.month, kept.day, kept.notes)
    assert [field.isHidden() for field in shown] == [False, True, True, False, False, False]
    kept.phone.set_text("020 7946 0958")
    kept.month.input.choose("02")
    kept.day.input.choose("30")
    kept.notes.set_text("Likes the window seat.\n\nHer dog is called Pixel.")
    desk.press(save_button(desk))
    desk.wait(lambda: bool(desk.window.failures))
    assert "no such day" in str(desk.window.failures[0])
    assert view_of(desk).kept == KeptFields()  # all of it or nothing
    kept.day.input.choose("29")
    desk.press(save_button(desk))
    desk.wait(lambda: view_of(desk).kept.birthday == "02-29")
    assert view_of(desk).kept.notes == ("Likes the window seat.", "Her dog is called Pixel.")
    assert view_of(desk).kept.phone == "+442079460958"
    desk.wait(lambda: "29 Feb" in desk.words(kept))
    desk.window.notices.undo()
    desk.wait(lambda: view_of(desk).kept == KeptFields())


def test_taking_notes_back_deletes_them(desk: CareDesk) -> None:
    desk.card.model.write_down(KeptFields(notes=("Likes the window seat.",), birthday="06-03"))
    desk.wait(lambda: bool(view_of(desk).kept.notes))
    desk.withdraw(Purpose.NOTES)
    desk.wait(lambda: (view_of(desk).kept.notes, view_of(desk).kept.birthday) == ((), ""))


def test_tab_leads_out_of_the_notes(desk: CareDesk) -> None:
    desk.press(desk.card.kept.change)
    notes = desk.card.kept.notes.input
    assert isinstance(notes, QPlainTextEdit)
    assert notes.tabChangesFocus()
    assert notes.accessibleName() == "Notes"


def save_button(desk: CareDesk) -> Button:
    form = desk.card.kept.form
    assert form is not None
    return next(button for button in form.findChildren(Button) if button.words == "Save")

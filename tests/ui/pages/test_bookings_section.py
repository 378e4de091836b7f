"""Appointments on the profile: written down, shown, taken off, and only for those who agreed to be asked after."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow

from localregulars.application.noticing.bookings import note_appointment, note_subscription
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.exporting.documents.library import Documents
from localregulars.ui.pages.customers.bookings_section import BookingsSection
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.text import Text


def profile_of(shop: OpenShop, qtbot: QtBot, who: CustomerId, width: int = 1280) -> CustomersPage:
    window = PageWindow(shop.session(), lambda context: CustomersPage(context, Documents(DOCUMENTS)))
    window.resize(width, 900)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, CustomersPage)
    page.show_item(who)
    qtbot.waitUntil(lambda: page.view_model.profile.state is not None)
    return page


def said(section: BookingsSection) -> str:
    """What stands on the lines that are shown now."""
    lines = list(laid_out(section._lines))
    texts = [text for line in lines for text in ([line] if isinstance(line, Text) else line.findChildren(Text))]
    return "\n".join(text.text() for text in texts)


def test_an_appointment_is_written_down_shown_and_taken_off(open_shop: OpenShop, qtbot: QtBot) -> None:
    page = profile_of(open_shop, qtbot, open_shop.add_regular("Maria Okafor"))
    section = page.profile.bookings
    assert "No appointment is known" in said(section)
    section.appointment.click()
    assert section._form is not None
    section._form.findChildren(LabelledChoice)[0].input.choose("14:30")
    save = next(button for button in section._form.findChildren(Button) if button.text() == "Write it down")
    save.click()
    qtbot.waitUntil(lambda: "Appointment: " in said(section))
    assert "14:30" in said(section) or "2:30" in said(section)
    section.subscription.click()
    assert section._form is not None
    next(button for button in section._form.findChildren(Button) if button.text() == "Write it down").click()
    qtbot.waitUntil(lambda: "Subscription until " in said(section))
    for _ in range(2):
        remove = next(b for b in section.findChildren(Button) if b.accessibleName().startswith("Remove: "))
        before = said(section)
        remove.click()
        qtbot.waitUntil(lambda before=before: said(section) != before)  # type: ignore[misc]
    assert "No appointment is known" in said(section)


@pytest.mark.parametrize("opener", ["appointment", "subscription"])
def test_a_form_that_was_opened_can_be_left_as_it_is(open_shop: OpenShop, qtbot: QtBot, opener: str) -> None:
    section = profile_of(open_shop, qtbot, open_shop.add_regular("Maria Okafor")).profile.bookings
    section.openers[opener].click()
    next(button for button in section.findChildren(Button) if button.words == "Leave it as it is").click()
    assert section.typed() == {}
    assert "No appointment is known" in said(section)


def test_nothing_is_offered_for_whoever_did_not_agree_to_be_asked_after(open_shop: OpenShop, qtbot: QtBot) -> None:
    page = profile_of(open_shop, qtbot, open_shop.shop.customer("ada", Purpose.HISTORY, name="Ada"))
    assert "only for people who agreed" in said(page.profile.bookings)
    assert not page.profile.bookings.appointment.isVisible()


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_it_fits(open_shop: OpenShop, qtbot: QtBot, theme: Theme, scheme: Scheme, scale: float) -> None:
    who = open_shop.add_regular("Maria Okafor")
    day = open_shop.today + timedelta(days=9)
    open_shop.shop.do(partial(note_appointment, customer_id=who, day=day))
    open_shop.shop.do(partial(note_subscription, customer_id=who, last_day=day))
    theme.choose(scheme=scheme, scale=scale)
    page = profile_of(open_shop, qtbot, who, width=1024 - 216)
    qtbot.waitUntil(lambda: "Subscription until " in said(page.profile.bookings))
    page.profile.bookings.appointment.click()
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(page.profile.bookings), timeout=10_000)

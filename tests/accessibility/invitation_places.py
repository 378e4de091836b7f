"""The places of invitations on the Feedback screen, and a shop in which some were drawn; and birthdays on Today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from tests.shops import TestShop

from localregulars.application.care.invitations import invite, mark_invited
from localregulars.application.customers.personal_fields import write_birthday
from localregulars.domain.consent import Purpose
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Occasion, Whom
from localregulars.ui.pages.feedback.invitations_part import InvitationsPart
from localregulars.ui.pages.feedback.page import FeedbackPage

if TYPE_CHECKING:
    from tests.accessibility.places import Walker

_LIST, _DONE = "Tasting evening", "Which evening suits you?"


def invite_and_greet(made: TestShop) -> None:
    """Two invitations, one with its list and one that is done; a birthday today and one to come."""
    letters = (Purpose.HISTORY, Purpose.NOTES, Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL)
    today = made.clock.now().date()
    for place in range(3):
        who = made.customer(f"invited-{place}", *letters, name=f"Rosa Lind {place}")
        with made.store.unit_of_work() as uow:
            details = replace(uow.customers.details(who), email=f"rosa.{place}@example.org")
            uow.customers.update_details(who, details)
            uow.commit()
        if place:
            born = today + timedelta(days=3 * place - 3)
            made.do(partial(write_birthday, customer_id=who, month=born.month, day=born.day))
    for kind, words in ((InvitedTo.POLL, _DONE), (InvitedTo.EVENT, _LIST)):
        occasion = Occasion(kind, words, today + timedelta(days=9))
        wanted = partial(invite, occasion=occasion, channel=InvitationChannel.EMAIL, whom=Whom.EVERYBODY)
        number = made.do(wanted).value
        if words == _DONE:
            made.do(partial(mark_invited, invitation_id=number))


def _part(walker: Walker, words: str = _LIST) -> InvitationsPart:
    page = walker.page("feedback", "invitations")
    assert isinstance(page, FeedbackPage)
    part = page.parts["invitations"]
    assert isinstance(part, InvitationsPart)
    rows = [part.rows.row_at(place) for place in range(part.rows.rowCount())]
    part.list.choose(next(row.invitation.invitation_id for row in rows if row.words == words))
    walker.settle()
    return part


def _shown(words: str, walker: Walker) -> QWidget:
    part = _part(walker, words)
    part.panel.how_counted.open()
    walker.settle()
    return walker.inside.window


def _inviting(walker: Walker) -> QWidget:
    return walker.press(_part(walker).invite)


def _refused(walker: Walker) -> QWidget:
    _inviting(walker)
    _part(walker).form.send()
    walker.settle()
    return walker.inside.window


def _took(walker: Walker) -> QWidget:
    return walker.press(_part(walker).panel.cost)


INVITATIONS: tuple[tuple[str, Callable[[Walker], QWidget]], ...] = (
    ("invitations, whom", partial(_shown, _LIST)),
    ("invitations, all invited", partial(_shown, _DONE)),
    ("invitations, drawing", _inviting),
    ("invitations, refused", _refused),
    ("invitations, what it took", _took),
)
"""What each is called, and how one comes there."""

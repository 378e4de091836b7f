"""People who agreed to something, with an e-mail address each, made in one transaction."""

from __future__ import annotations

from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.ids import CustomerId

LETTERS = (Purpose.HISTORY, Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL)
"""What it takes to be written to about an event."""


def people_who_agreed(shop: TestShop, count: int, *further: Purpose) -> list[CustomerId]:
    """So many adults, "Ada Obi 00" on, who may be invited by e-mail; `further` is what they agreed to besides."""
    people = []
    with shop.store.unit_of_work() as uow:
        for number in range(count):
            till_id, email = f"e{number}", f"ada{number}@example.org"
            named = PersonalDetails(name=f"Ada Obi {number:02}", till_ids=(till_id,))
            who = uow.customers.add(named, Adult.YES, shop.clock.now())
            for purpose in (*LETTERS, *further):
                record_consent(uow, shop.clock, customer_id=who, purpose=purpose, state=ConsentState.GIVEN)
            reached = PersonalDetails(name=named.name, email=email, till_ids=named.till_ids)
            uow.customers.update_details(who, reached)
            people.append(who)
        uow.commit()
    return people

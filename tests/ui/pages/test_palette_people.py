"""Customers in the palette: found by name in a real shop, forgotten when they change, fast among 20,000."""

from __future__ import annotations

import functools

from PySide6.QtCore import QCollator, QLocale
from pytestqt.qtbot import QtBot
from tests.pace import paced
from tests.ui.pages.conftest import OpenShop

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.models.folding import searchable
from localregulars.ui.pages.customers.entries import load_entries
from localregulars.ui.palette.people import PeopleIndex, Person, _people
from localregulars.ui.widgets.person_picker import _known

MANY = 20_000


def test_the_index_reads_once_finds_by_name_and_forgets_when_people_change(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = open_shop.add_regular("Élodie Martin")
    open_shop.add_regular("Tom Lindqvist")
    open_shop.shop.customer("4410220701")
    session = open_shop.session()
    index = PeopleIndex(session)
    assert index.find("elodie", 9)[1] == 0
    with qtbot.waitSignal(index.loaded):
        index.read()
    [(_how, found)], total = index.find("elod mar", 9)
    assert (found.customer_id, found.words, total) == (who, "Élodie Martin", 1)
    assert [person.words for _how, person in index.find("4410", 9)[0]] == ["Customer number 4410220701"]
    assert index.find("", 9) == ((), 0)
    index.forget()
    assert index.find("elod", 9)[1] == 0
    session.deleteLater()


def test_every_list_of_people_is_in_the_order_of_the_language(open_shop: OpenShop) -> None:
    names = ("Nzuri", "Ñandú", "Nuria", "Ángel", "Zoe", "Ariel")
    for name in names:
        open_shop.shop.customer(name.casefold(), Purpose.HISTORY, name=name)
    open_shop.shop.customer("4410220701")
    before = QLocale()
    QLocale.setDefault(QLocale("es"))
    try:
        with open_shop.shop.store.unit_of_work() as uow:
            listed = sorted(load_entries(uow), key=lambda one: one.name_key)
            offered = _people(uow)
            picked = _known(uow, open_shop.shop.clock)
    finally:
        QLocale.setDefault(before)
    collated = sorted(names, key=functools.cmp_to_key(QCollator(QLocale("es")).compare))
    assert [one.row.name for one in listed] == [*collated, ""]
    assert [person.words for person in offered] == [*collated, "Customer number 4410220701"]
    assert [one.row.name for one in picked] == [*collated, ""]


def test_people_are_read_anew_in_another_language(open_shop: OpenShop, qtbot: QtBot) -> None:
    open_shop.shop.customer("4410220701")
    index = PeopleIndex(open_shop.session())
    try:
        for language, words in (("de", "Kundennummer 4410220701"), ("fr", "Numéro client 4410220701")):
            Language.current().choose(language)
            assert not index.is_loaded
            with qtbot.waitSignal(index.loaded):
                index.read()
            assert [person.words for _how, person in index.find("4410", 9)[0]] == [words]
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)


def test_among_20_000_customers_every_key_is_answered_at_once(open_shop: OpenShop) -> None:
    index = PeopleIndex(open_shop.session())
    names = [f"Maximilian{number % 97} Okafor{number}" for number in range(MANY)]
    people = tuple(Person(CustomerId(n), name, str(n), searchable(name, str(n))) for n, name in enumerate(names))
    index.take_in(people)
    taken = []
    for typed in ("m", "ma", "max", "okafor 19", "zzz", "9"):
        with paced() as search:
            found, total = index.find(typed, 50)
        taken.append(search)
        assert len(found) == min(total, 50)
    assert all(search.within(0.05) for search in taken), taken

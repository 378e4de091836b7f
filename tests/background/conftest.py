"""Lanes over a store that only keeps a diary, and a guard against threads that outlive a test."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication

from localregulars.application.ports import Store, UnitOfWork
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class FakeUnit:
    def __init__(self, diary: list[str]) -> None:
        self.diary = diary

    def commit(self) -> None:
        self.diary.append("commit")


class DiaryStore:
    """A store that writes down what is done to it and on which threads."""

    def __init__(self) -> None:
        self.diary: list[str] = []
        self.threads: set[int] = {threading.get_ident()}
        self.interrupted = threading.Event()

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        self.threads.add(threading.get_ident())
        self.diary.append("begin")
        try:
            yield cast("UnitOfWork", FakeUnit(self.diary))
        finally:
            self.diary.append("end")

    def interrupt(self) -> None:
        self.interrupted.set()

    def make_room(self) -> bool:
        self.diary.append("make room")
        return True

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.diary.append("close")


@pytest.fixture
def lanes(qapp: QCoreApplication) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def store(lanes: Lanes, qtbot: object) -> DiaryStore:
    """A store that the store lane opened."""
    opened: list[DiaryStore] = []

    def opener() -> tuple[Store, None]:
        opened.append(DiaryStore())
        return opened[0], None

    job = lanes.store.open(opener)
    while not job.is_over:
        QCoreApplication.processEvents()
    return opened[0]


@pytest.fixture
def session(lanes: Lanes, store: DiaryStore) -> ShopSession:
    return ShopSession(lanes, FixedClock())


@pytest.fixture(autouse=True)
def leave_no_thread_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, f"threads still alive: {left}"

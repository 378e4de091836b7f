"""The shapes of work that a page may ask for. Each is plain data: nothing of it touches Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from localregulars.application.outcome import UseCase
    from localregulars.application.ports import Store, UnitOfWork
    from localregulars.domain.progress import ProgressToken


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StoreCommand(Generic[T]):
    """A write: a use case that runs in one unit of work on the store lane and is committed, or leaves no trace.

    `prepare` gets the job's token and hands back the use case with everything bound; most commands need no
    progress and are made with `StoreCommand.of(use_case)`.
    """

    prepare: Callable[[ProgressToken], UseCase[T]]

    @classmethod
    def of(cls, use_case: UseCase[T]) -> StoreCommand[T]:
        """A command that reports no progress."""
        return cls(lambda _token: use_case)


@dataclass(frozen=True, slots=True)
class StoreQuery(Generic[T]):
    """A read: `read` gets an open unit of work that is never committed, and hands back plain values."""

    read: Callable[[UnitOfWork], T]


@dataclass(frozen=True, slots=True)
class StoreTask(Generic[T]):
    """Work that needs the open store itself, outside every unit of work: a backup, for example.

    It runs on the store lane between the commands and queries; what it writes it commits itself, and tells nobody.
    """

    function: Callable[[Store, ProgressToken], T]


@dataclass(frozen=True, slots=True)
class ComputeTask(Generic[T]):
    """Number work on the compute lane: a function of its token only, with its arrays bound. It never sees the store."""

    function: Callable[[ProgressToken], T]


@dataclass(frozen=True, slots=True)
class ProcessTask(Generic[T]):
    """Python-heavy work in a process of its own, so that it never holds the window's interpreter lock.

    `function` stands at the top of a module and is called as `function(token, *arguments)`; arguments and result are
    pickled. Cancelling ends the process at once, wherever it is.
    """

    function: Callable[..., T]
    arguments: tuple[object, ...] = ()


class WorkerProcessBugError(RuntimeError):
    """A bug in a spawned process: its type and where it happened, without the values that it met."""

    def __init__(self, kind: str, places: tuple[str, ...]) -> None:
        super().__init__(kind, places)
        self.kind = kind
        self.places = places

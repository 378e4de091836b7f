"""What may be told of a bug: kinds of error and places in the code; no message, no value, no local folder."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from itertools import chain
from pathlib import PurePath
from types import TracebackType

from localregulars import __version__
from localregulars.background.event_log import Event, note
from localregulars.background.work import WorkerProcessBugError

_log = logging.getLogger(__name__)
_NEWEST_PLACES = 6


def bug_report(error: BaseException, toolkit: str = "") -> str:
    """Versions, then for each error of the chain, the first cause first, where it went through and its kind.

    `toolkit` names what the window is made of, with its version.
    """
    parts = (f"Python {platform.python_version()}", toolkit, f"{platform.system()} {platform.release()}")
    system = ", ".join(part for part in parts if part)
    lines = [f"Local Regulars {__version__}", system, ""]
    return "\n".join(chain(lines, *(_described(link) for link in _links(error))))


def note_bug(error: BaseException) -> None:
    """Put a bug's kind and its newest places into the log."""
    places = _places(error)[-_NEWEST_PLACES:]
    note(_log, Event.BUG, kind=_kind(error), at=" < ".join(place.strip() for place in reversed(places)))


def strip_uncaught_errors() -> None:
    """Whatever nobody caught, on any thread, is logged and printed without its text, its values and its locals.

    Python's own hooks print the message of an error, which may hold a name.
    """

    def from_main(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        _tell(error)

    def from_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            _tell(arguments.exc_value)

    def from_finaliser(arguments: sys.UnraisableHookArgs) -> None:
        if arguments.exc_value is not None:
            _tell(arguments.exc_value)

    sys.excepthook = from_main
    threading.excepthook = from_thread
    sys.unraisablehook = from_finaliser


def _tell(error: BaseException) -> None:
    if isinstance(error, Exception):
        note_bug(error)
    if sys.stderr is not None:
        sys.stderr.write(bug_report(error) + "\n")


def _links(error: BaseException) -> list[BaseException]:
    """The error and what it came from, the first cause first."""
    links: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in links:
        links.insert(0, current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return links


def _described(error: BaseException) -> list[str]:
    """One error: where it went through, then its kind."""
    return [*_places(error), _kind(error), ""]


def _kind(error: BaseException) -> str:
    kind = type(error).__name__
    return f"{kind} ({error.kind})" if isinstance(error, WorkerProcessBugError) else kind


def _places(error: BaseException) -> list[str]:
    """Files and lines that the error went through, the outermost first."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    if isinstance(error, WorkerProcessBugError):
        places += [f"  {place}" for place in error.places]
    return places


def _module(filename: str) -> str:
    """The file without the folders before the package, which may hold the user's name."""
    parts = PurePath(filename).parts
    known = [index for index, part in enumerate(parts) if part in {"localregulars", "site-packages"}]
    return "/".join(parts[known[-1] :]) if known else parts[-1]

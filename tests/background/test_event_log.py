"""The log and the report of a bug: what happened and where, and never a word that somebody said."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localregulars.background.bug_report import bug_report, note_bug
from localregulars.background.event_log import FILE_BYTES, FILES, LOG_NAME, Event, EventLog, note
from localregulars.background.work import WorkerProcessBugError

SENTINEL = "Maria Okafor +44 7700 900173"
_log = logging.getLogger(__name__)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "log"


@pytest.fixture
def log(folder: Path) -> Iterator[EventLog]:
    level, prints = logging.getLogger().level, logging.raiseExceptions
    made = EventLog(folder)
    made.start()
    yield made
    made.stop()
    logging.getLogger().setLevel(level)
    logging.raiseExceptions = prints


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


def test_an_event_leaves_its_code_its_facts_and_its_place(log: EventLog, folder: Path) -> None:
    note(_log, Event.SHOP_ENTERED, customers=412)
    [line] = written(folder).splitlines()
    assert line.endswith("shop.entered customers=412")
    assert "test_event_log:" in line


def test_whatever_else_is_logged_leaves_its_place_and_none_of_its_words(log: EventLog, folder: Path) -> None:
    _log.error("could not save %s", SENTINEL)
    _log.warning("%d", SENTINEL)  # a mistake in the call must not print what it was called with
    try:
        int(SENTINEL)
    except ValueError:
        _log.exception(SENTINEL)
    lines = written(folder).splitlines()
    assert len(lines) == 3
    assert all(line.endswith(" said") for line in lines)
    assert not any(word in written(folder) for word in SENTINEL.split())


def test_a_mistake_in_a_logging_call_prints_no_text_either(
    log: EventLog, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    _log.warning("%d", SENTINEL)
    assert "Maria" not in "".join(capfd.readouterr())


@settings(max_examples=50)
@given(text=st.text(min_size=3).filter(lambda text: text.strip() and not text.isascii()))
def test_no_text_of_any_alphabet_comes_through(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("log")
    record = logging.LogRecord("a.b", logging.ERROR, "/x/module.py", 7, text, (text,), None, text, text)
    EventLog(folder).emit(record)
    assert text not in written(folder)
    assert written(folder).count("\n") == 1


def test_an_id_is_the_same_word_within_a_run_and_another_in_the_next(folder: Path) -> None:
    one, other = EventLog(folder), EventLog(folder)
    assert one.mark("c-17") == one.mark("c-17") != one.mark("c-18")
    assert one.mark("c-17") != other.mark("c-17")
    assert "17" not in one.mark("c-17") or len(one.mark("c-17")) == 12


def test_the_log_never_grows_beyond_five_megabytes_and_keeps_the_newest(log: EventLog, folder: Path) -> None:
    for number in range(12_000):
        note(_log, Event.SHOP_ENTERED, number=number, padding="x" * 600)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert len(sizes) == FILES
    assert max(sizes.values()) <= FILE_BYTES
    assert "number=11999" in (folder / LOG_NAME).read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")
def test_the_log_is_for_its_owner_alone(log: EventLog, folder: Path) -> None:
    note(_log, Event.STARTED)
    assert (folder / LOG_NAME).stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = EventLog(tmp_path / "file" / "log")
    log.emit(logging.LogRecord("a", logging.ERROR, "m.py", 1, "text", (), None))


def stumble() -> None:
    name = SENTINEL
    try:
        int(name)
    except ValueError as first:
        second = RuntimeError(f"saving {name}")
        second.add_note(name)
        raise second from first


def test_the_report_of_a_bug_has_kinds_and_places_of_the_whole_chain_and_no_words() -> None:
    with pytest.raises(RuntimeError) as met:
        stumble()
    report = bug_report(met.value, "PySide6 6")
    assert report.index("ValueError") < report.index("RuntimeError")
    assert "test_event_log.py" in report
    assert str(Path(__file__).parent) not in report
    assert not any(word in report for word in SENTINEL.split())


def test_a_bug_in_a_process_of_ours_is_told_with_its_own_places() -> None:
    report = bug_report(WorkerProcessBugError("KeyError", ("reader.py:7 read",)))
    assert "WorkerProcessBugError (KeyError)" in report
    assert "reader.py:7 read" in report


def test_a_bug_is_logged_by_kind_and_newest_places(log: EventLog, folder: Path) -> None:
    with pytest.raises(RuntimeError) as met:
        stumble()
    note_bug(met.value)
    [line] = written(folder).splitlines()
    assert "bug kind=RuntimeError at=test_event_log.py:" in line
    assert "Maria" not in line


_UNCAUGHT = """
import sys, threading
from pathlib import Path
from localregulars.background.bug_report import strip_uncaught_errors
from localregulars.background.event_log import EventLog
EventLog(Path(sys.argv[1])).start()
strip_uncaught_errors()
name = "Maria" + " Okafor"
class Leaving:
    def __del__(self):
        raise LookupError(name)
def work():
    raise ZeroDivisionError(name)
thread = threading.Thread(target=work)
thread.start()
thread.join()
Leaving()
raise KeyError(name)
"""


def test_what_nobody_caught_on_any_thread_is_told_without_its_words(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _UNCAUGHT, tmp_path / "log"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    everything = done.stdout + done.stderr + written(tmp_path / "log")
    assert "Maria" not in everything
    for kind in ("ZeroDivisionError", "LookupError", "KeyError"):
        assert kind in done.stderr
        assert f"kind={kind}" in written(tmp_path / "log")

"""What a hardened process does not let through."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
from pathlib import Path

import pytest

from localregulars.background.hardening import NetworkUsedError, refuse_network

_REFUSED = """
import json, sys
from localregulars.background.hardening import NetworkUsedError, harden_process
harden_process()
harden_process()
import socket
import urllib.request
import http.client

def outcome(work):
    try:
        work()
    except NetworkUsedError:
        return "refused"
    except Exception as error:
        return type(error).__name__
    return "let through"

tries = {
    "ipv4": lambda: socket.socket(),
    "ipv6": lambda: socket.socket(socket.AF_INET6),
    "datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "look-up": lambda: socket.getaddrinfo("localhost", 80),
    "old look-up": lambda: socket.gethostbyname("localhost"),
    "address": lambda: socket.gethostbyaddr("127.0.0.1"),
    "connection": lambda: socket.create_connection(("127.0.0.1", 9)),
    "web": lambda: http.client.HTTPConnection("127.0.0.1", 9).request("GET", "/"),
    "pair": lambda: [end.close() for end in socket.socketpair()],
}
print(json.dumps({name: outcome(work) for name, work in tries.items()}))
"""
_DUMPED = """
import os, sys
from pathlib import Path
from localregulars.background.hardening import harden_process
harden_process()
Path(sys.argv[1]).write_text("x")
print(oct(Path(sys.argv[1]).stat().st_mode & 0o777))
import resource
print(resource.getrlimit(resource.RLIMIT_CORE))
if sys.platform == "linux":
    import ctypes
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
sys.stdout.flush()
os.abort()
"""


def test_every_way_onto_the_network_is_refused_and_pipes_are_not() -> None:
    done = subprocess.run([sys.executable, "-c", _REFUSED], capture_output=True, text=True, check=True)
    outcomes = json.loads(done.stdout)
    assert outcomes.pop("pair") == "let through"
    assert set(outcomes.values()) == {"refused"}, outcomes


@pytest.mark.skipif(sys.platform == "win32", reason="core files are of Unix")
def test_a_crash_leaves_no_core_file_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DUMPED, tmp_path / "file"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    said = done.stdout.split("\n")
    assert said[:2] == ["0o600", "(0, 0)"]
    if sys.platform == "linux":
        assert said[2] == "0"  # not dumpable: no debugger of the same user, either
    assert done.returncode < 0
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_this_very_test_run_has_no_network() -> None:
    import socket

    with pytest.raises(NetworkUsedError):
        socket.socket()


def test_a_process_of_ours_still_talks_to_its_parent() -> None:
    refuse_network()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=True)
    theirs.send("hello")
    assert ours.recv() == "hello"
    ours.close()
    theirs.close()

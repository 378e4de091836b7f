"""The keyring of the system: asked in a process of its own, given up in time, and never replaced by a lesser store."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from tests.storage.opened import PASSPHRASE, Opened

from localregulars.application.safekeeping.sign_in import (
    KEY_STORE_LOCKED,
    NO_ANSWER,
    NO_KEY_STORE,
    SignInUnavailableError,
)
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.key_header import read_header
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.system_keyring import LIMIT_S, ProcessKeyring
from localregulars.storage.vault import SqlVault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service of Linux desktops")

KEYRING = ProcessKeyring(limit_s=60.0)  # a busy computer must not look like a key store that hangs
SIGN_IN_PASSWORD = b"what the owner types in the morning"


@pytest.fixture(autouse=True)
def no_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No bus and no settings of whoever runs the tests; and no process is left behind."""
    for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    yield
    assert multiprocessing.active_children() == []


def failure(act: Callable[[], object]) -> str:
    """The sentence with which it fails."""
    with pytest.raises(SignInUnavailableError) as refused:
        act()
    return str(refused.value)


# --- every way in which there is none


def test_without_a_desktop_there_is_no_key_store_and_that_is_one_sentence() -> None:
    assert failure(lambda: KEYRING.read("an entry")) == NO_KEY_STORE
    assert failure(lambda: KEYRING.write("an entry", "a text")) == NO_KEY_STORE
    assert failure(lambda: KEYRING.remove("an entry")) == NO_KEY_STORE


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "tcp:host=127.0.0.1,port=9", "", "nonsense"])
def test_a_bus_that_is_not_there_or_not_on_this_computer_is_none(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert failure(lambda: KEYRING.read("an entry")) == NO_KEY_STORE


@pytest.mark.parametrize("code", ["raise ImportError('gone')", "import os; os._exit(3)", "raise SystemExit", "1 / 0"])
def test_a_library_that_is_missing_broken_or_crashes_is_none(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken" / "keyring"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text(code, encoding="ascii")
    monkeypatch.syspath_prepend(str(broken.parent))
    assert failure(lambda: KEYRING.read("an entry")) == NO_KEY_STORE


@contextmanager
def silent_bus(path: Path) -> Iterator[str]:
    """A bus that lets everybody in and never says another word; its address."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(path))
        listener.listen()
        listener.settimeout(10)
        is_over = threading.Event()

        def serve() -> None:
            with suppress(OSError):
                guest, _ = listener.accept()
                with guest:
                    while b"BEGIN" not in (heard := guest.recv(1024)) and heard:
                        if b"AUTH" in heard:
                            guest.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
                    is_over.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        stack.callback(thread.join)
        stack.callback(is_over.set)
        yield f"unix:path={path}"


def test_a_key_store_that_hangs_is_given_up_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with silent_bus(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        started = time.monotonic()
        assert failure(lambda: ProcessKeyring(limit_s=2.0).read("an entry")) == NO_ANSWER
        assert 2.0 <= time.monotonic() - started < 8.0
    assert LIMIT_S <= 5.0


def test_nothing_in_the_environment_leads_to_a_store_in_plain_or_to_none_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in = tmp_path / "plug-in"
    (plug_in / "plain-1.0.dist-info").mkdir(parents=True)
    (plug_in / "plain-1.0.dist-info" / "METADATA").write_text("Name: plain\nVersion: 1.0\n", encoding="ascii")
    (plug_in / "plain-1.0.dist-info" / "entry_points.txt").write_text(
        "[keyring.backends]\nplain = plain:Keyring\n", encoding="ascii"
    )
    (plug_in / "plain.py").write_text(PLAIN.format(place=tmp_path / "plain.txt"), encoding="ascii")
    monkeypatch.syspath_prepend(str(plug_in))
    for folder in (tmp_path / "XDG_CONFIG_HOME", tmp_path / "XDG_DATA_HOME", tmp_path / "HOME" / ".config"):
        settings = folder / "python_keyring"
        settings.mkdir(parents=True)
        words = f"[backend]\ndefault-keyring=plain.Keyring\nkeyring-path={plug_in}\n"
        (settings / "keyringrc.cfg").write_text(words, encoding="ascii")
    for backend in ("plain.Keyring", "keyring.backends.null.Keyring", "keyring.backends.chainer.ChainerBackend"):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        monkeypatch.setenv("KEYRING_PROPERTY_PRIORITY", "9")
        assert failure(lambda: KEYRING.write("an entry", "a text")) == NO_KEY_STORE
    assert not (tmp_path / "plain.txt").exists()


PLAIN = """
from pathlib import Path
from keyring.backend import KeyringBackend
Path("{place}").write_text("loaded")
class Keyring(KeyringBackend):
    priority = 20
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): Path("{place}").write_text(password)
"""


# --- the real one


@contextmanager
def desktop(monkeypatch: pytest.MonkeyPatch, *, is_signed_in: bool) -> Iterator[None]:
    """A bus with a GNOME keyring on it, as after a sign-in or before one."""
    if shutil.which("dbus-daemon") is None or shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("dbus-daemon or gnome-keyring-daemon is not installed")
    with ExitStack() as stack:
        bus = started(stack, ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"])
        assert bus.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
        how = ["--unlock"] if is_signed_in else []
        daemon = started(stack, ["gnome-keyring-daemon", "--foreground", "--components=secrets", *how])
        assert daemon.stdin is not None
        daemon.stdin.write(SIGN_IN_PASSWORD if is_signed_in else b"")
        daemon.stdin.close()
        wait_for_secrets()
        yield


def wait_for_secrets() -> None:
    """Until the daemon has its name on the bus."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    for _ in range(50):
        said = subprocess.run(
            [*ask, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            capture_output=True,
            text=True,
            check=False,
        )
        if "boolean true" in said.stdout:
            return
        time.sleep(0.1)
    pytest.skip("the keyring's daemon does not start here")


def started(stack: ExitStack, command: list[str]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(os.environ)
    )
    stack.callback(process.wait)
    stack.callback(process.kill)
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        stack.callback(pipe.close)
    return process


def test_the_real_keyring_keeps_replaces_and_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(monkeypatch, is_signed_in=True):
        KEYRING.remove("an entry")
        KEYRING.write("another", "other")
        KEYRING.write("an entry", "one")
        KEYRING.write("an entry", "two")
        assert KEYRING.read("an entry") == "two"
        KEYRING.remove("an entry")
        assert (KEYRING.read("an entry"), KEYRING.read("another")) == (None, "other")


def test_a_shop_opens_with_the_real_sign_in_and_not_while_that_is_locked(
    shop: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in = SqlSignIn(SqlVault(FLOOR_COST).unlock, KEYRING)
    with desktop(monkeypatch, is_signed_in=True):
        sign_in.turn_on(shop.store, PASSPHRASE)
        shop.store.close()
        sign_in.unlock(shop.folder).close()
        shop_id = read_header((shop.folder / "shop.lrkeys").read_bytes()).header.shop_id
        key = KEYRING.read(f"Local Regulars {shop_id}")
        assert key is not None
        (kept,) = tmp_path.rglob("login.keyring")
        assert key.encode() not in kept.read_bytes()
    with desktop(monkeypatch, is_signed_in=False):
        assert failure(lambda: sign_in.unlock(shop.folder)) == KEY_STORE_LOCKED  # and nobody is asked for a password
    with desktop(monkeypatch, is_signed_in=True):
        store = sign_in.unlock(shop.folder)
        sign_in.turn_off(store)
        store.close()
        with pytest.raises(SignInUnavailableError):
            sign_in.unlock(shop.folder)
    SqlVault(FLOOR_COST).unlock(shop.folder, PASSPHRASE).close()


def test_a_keyring_that_was_never_made_is_none_and_nobody_is_asked_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(monkeypatch, is_signed_in=False):
        assert failure(lambda: KEYRING.write("an entry", "a text")) == NO_KEY_STORE


def test_with_a_real_keyring_too_the_environment_leads_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desktop(monkeypatch, is_signed_in=True):
        KEYRING.write("an entry", "kept")
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
        monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
        assert KEYRING.read("an entry") == "kept"


# --- no network, nothing loaded here

_ASK = """
import sys
from contextlib import suppress
from localregulars.storage.system_keyring import ask_keyring
class Token:
    def report(self, done, total): pass
    def raise_if_cancelled(self): pass
try:
    print("ANSWER", ask_keyring(Token(), "read", "an entry", ""))
finally:
    print("MODULES", *sys.modules)
"""
_NETWORK = ("ssl", "_ssl", "http", "asyncio", "requests", "urllib3", "ftplib", "smtplib", "socketserver", "xmlrpc")


def test_the_process_that_asks_loads_nothing_for_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(monkeypatch, is_signed_in=True):
        done = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    assert "ANSWER None" in done.stdout
    modules = done.stdout.split("MODULES", 1)[1].split()
    assert "keyring.backends.SecretService" in modules
    assert [name for name in modules if name.split(".")[0] in _NETWORK] == []


def test_the_process_that_asks_opens_no_network_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    calls = tmp_path / "calls"
    trace = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(calls)]
    with desktop(monkeypatch, is_signed_in=True):
        done = subprocess.run([*trace, sys.executable, "-c", _ASK], capture_output=True, text=True, check=False)
    if "not permitted" in done.stderr and "ptrace" in done.stderr:
        pytest.skip("strace may not be used here")
    assert "ANSWER None" in done.stdout
    families = {line.split("socket(")[1].split(",")[0] for line in calls.read_text().splitlines() if "socket(" in line}
    assert families == {"AF_UNIX"}


def test_the_program_itself_never_loads_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "import sys; from localregulars.storage.system_keyring import ProcessKeyring\n"
        "from localregulars.application.safekeeping.sign_in import SignInUnavailableError\n"
        "if __name__ == '__main__':\n"
        "    try: ProcessKeyring().read('an entry')\n"
        "    except SignInUnavailableError: print('MODULES', *sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    modules = done.stdout.split("MODULES", 1)[1].split()
    assert [name for name in modules if name.split(".")[0] in {"keyring", "secretstorage", "jeepney", "PySide6"}] == []
    assert [name for name in modules if name.split(".")[0] in _NETWORK] == []

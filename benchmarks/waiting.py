"""Waiting in a window's event loop."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def wait_for(check: Callable[[], bool], *, patience_s: float = 120) -> None:
    """Run the event loop until `check()` is true."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    until = time.perf_counter() + patience_s

    def look() -> None:
        if check() or time.perf_counter() > until:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if time.perf_counter() > until:
        raise TimeoutError

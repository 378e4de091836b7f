"""A rest for Python's search for cycles of objects, while very many objects without cycles are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def cycle_search_rests() -> Iterator[None]:
    """The search rests and goes on as it was: it stops every thread, and took a third of the time of reading a file.

    It took a tenth of a scoring too, which reads tens of thousands of rows; `@cycle_search_rests()` is of a function.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

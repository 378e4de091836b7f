"""Keys that are derived at the same time in one process."""

from __future__ import annotations

import subprocess
import sys

_SIDE_BY_SIDE = """
from concurrent.futures import ThreadPoolExecutor
from localregulars.storage.kdf import FLOOR_COST, KdfParameters, derive

salts = [bytes([number]) * 16 for number in range(6)]
with ThreadPoolExecutor(6) as threads:
    keys = list(threads.map(lambda salt: derive(b"secret", KdfParameters(FLOOR_COST, salt)), salts))
assert keys == [derive(b"secret", KdfParameters(FLOOR_COST, salt)) for salt in salts]
assert len(set(keys)) == 6
print("ended")
"""


def test_derivations_side_by_side_end_and_give_the_same_keys() -> None:
    done = subprocess.run(  # a process of its own: what hangs there must not hang here
        [sys.executable, "-c", _SIDE_BY_SIDE], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == "ended\n"

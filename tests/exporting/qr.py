"""A reader of the one kind of QR code that the documents print: version 3, correction M, after ISO/IEC 18004.

It knows nothing of the library that draws them: it takes the picture apart and reads the bytes.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Callable

SIZE = 29
"""Modules a side of version 3."""
DATA_CODEWORDS = 44
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: r % 2 == 0,
    lambda r, c: c % 3 == 0,
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: (r * c) % 2 + (r * c) % 3 == 0,
    lambda r, c: ((r * c) % 2 + (r * c) % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + (r * c) % 3) % 2 == 0,
)


def read_qr(data_uri: str) -> str:
    """The text in the picture."""
    modules = _modules(_dark_pixels(base64.b64decode(data_uri.removeprefix("data:image/png;base64,"))))
    mask = MASKS[_mask_number(modules)]
    bits = [modules[r][c] ^ mask(r, c) for r, c in _path() if not _is_function(r, c)]
    codewords = [int("".join(str(int(bit)) for bit in bits[n : n + 8]), 2) for n in range(0, DATA_CODEWORDS * 8, 8)]
    stream = "".join(f"{word:08b}" for word in codewords)
    mode, count = stream[:4], int(stream[4:12], 2)
    assert mode == "0100", "not the byte mode"
    return bytes(int(stream[12 + 8 * n : 20 + 8 * n], 2) for n in range(count)).decode()


def _dark_pixels(png: bytes) -> list[list[bool]]:
    """The rows of a grey or palette picture of one bit a pixel, True where it is dark."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    place, data, palette, width, colour = 8, b"", b"", 0, 0
    while place < len(png):
        (length,), kind = struct.unpack(">I", png[place : place + 4]), png[place + 4 : place + 8]
        body = png[place + 8 : place + 8 + length]
        if kind == b"IHDR":
            width, _height, depth, colour = struct.unpack(">IIBB", body[:10])
            assert depth == 1
        data += body if kind == b"IDAT" else b""
        palette = body if kind == b"PLTE" else palette
        place += 12 + length
    dark = [0] if colour == 0 else [n for n in range(2) if sum(palette[3 * n : 3 * n + 3]) < 384]
    raw, stride = zlib.decompress(data), (width + 7) // 8 + 1
    rows = [b""]
    for start in range(0, len(raw), stride):
        filtered, row = raw[start], raw[start + 1 : start + stride]
        assert filtered in (0, 2), "a filter that is neither none nor up"
        rows.append(bytes((a + b) & 255 for a, b in zip(row, rows[-1], strict=True)) if filtered == 2 else row)
    return [[(row[x // 8] >> (7 - x % 8) & 1) in dark for x in range(width)] for row in rows[1:]]


def _modules(pixels: list[list[bool]]) -> list[list[bool]]:
    """One value a module, without the quiet zone of four modules."""
    scale = len(pixels) // (SIZE + 8)
    assert len(pixels) == scale * (SIZE + 8)
    first = 4 * scale + scale // 2
    assert not any(any(row) for row in pixels[: 4 * scale]), "no quiet zone"
    return [[pixels[first + r * scale][first + c * scale] for c in range(SIZE)] for r in range(SIZE)]


def _mask_number(modules: list[list[bool]]) -> int:
    """From the format information beside the first finder (XORed with 101010000010010)."""
    bits = [modules[8][c] for c in (0, 1, 2, 3, 4, 5, 7, 8)] + [modules[r][8] for r in (7, 5, 4, 3, 2, 1, 0)]
    value = int("".join(str(int(bit)) for bit in bits), 2) ^ 0b101010000010010
    assert value >> 13 == 0b00, "not correction M"
    return value >> 10 & 0b111


def _is_function(row: int, column: int) -> bool:
    """Finders with format information, timing, and the alignment pattern around (22, 22)."""
    corner = (row < 9 and column < 9) or (row < 9 and column >= SIZE - 8) or (row >= SIZE - 8 and column < 9)
    return corner or 6 in (row, column) or (20 <= row <= 24 and 20 <= column <= 24)


def _path() -> list[tuple[int, int]]:
    """Up and down in pairs of columns from the right, past the column of the timing."""
    places, upwards = [], True
    for right in (c for c in range(SIZE - 1, 0, -2)):
        pair = right if right > 6 else right - 1
        rows = range(SIZE - 1, -1, -1) if upwards else range(SIZE)
        places += [(row, column) for row in rows for column in (pair, pair - 1)]
        upwards = not upwards
    return places

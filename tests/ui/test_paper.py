"""What the tests read in a PDF is what stands in it."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from tests.ui.paper import pdf_text

ENDS = [b"\r", b"\n", b"\r\n", b"", b"\nendstream"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("squeezed", [True, False])
def test_a_stream_is_as_long_as_it_says_whatever_its_last_byte_is(
    tmp_path: Path, end: bytes, *, squeezed: bool
) -> None:
    """Squeezed bytes may end with any byte, also with one that would end a line."""
    words = _drawing(end) if squeezed else b"/F3 9 Tf <0001> Tj %" + end
    stream = zlib.compress(words) if squeezed else words
    glyphs = b"1 beginbfchar <0001> <0041> endbfchar"
    parts = [
        b"<< /Type /Page /Contents 2 0 R >>",
        b"<< /Length 5 0 R%s >>\nstream\n%s\nendstream" % (b" /Filter /FlateDecode" if squeezed else b"", stream),
        b"<< /ToUnicode 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(glyphs), glyphs),
        b"%d" % len(stream),
    ]
    made = b"".join(b"%d 0 obj\n%s\nendobj\n" % (at, part) for at, part in enumerate(parts, 1))
    (tmp_path / "made.pdf").write_bytes(b"%PDF-1.4\n" + made)
    assert pdf_text(tmp_path / "made.pdf") == ["A"]


def _drawing(end: bytes) -> bytes:
    """One letter, in a drawing whose squeezed bytes end with these, as far as they are one byte."""
    words = (b"/F3 9 Tf <0001> Tj %" + bytes([n]) for n in range(256))
    return next(drawing for drawing in words if zlib.compress(drawing).endswith(end[:1]))

"""The bytes of a file as lines of text, with every limit that a broken or hostile file runs into.

Nothing is unpacked to disk and nothing but the current block is held, whatever the size of the file.
"""

from __future__ import annotations

import codecs
import gzip
import io
import stat
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeVar, cast

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import ProgressToken

T = TypeVar("T")

MAX_TEXT_BYTES = 2 * 1024**3
MAX_UNPACKING_RATIO = 200
MAX_LINE_CHARACTERS = 1_000_000
_RATIO_COUNTS_FROM = 4 * 1024**2  # a small file of equal lines packs better than any honest large one
_BLOCK_BYTES = 256 * 1024
_GZIP = b"\x1f\x8b"
_OTHER_KINDS = (
    (b"PK\x03\x04", "this is a spreadsheet or a ZIP file; save or export it as CSV and import that."),
    (b"\xd0\xcf\x11\xe0", "this is a spreadsheet file; save or export it as CSV and import that."),
    (b"%PDF", "this is a PDF file; save or export it as CSV and import that."),
)
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class NotUtf8Error(Exception):
    """The bytes are not UTF-8; `line` is where, `after_utf8` says that they were UTF-8 beyond ASCII before."""

    def __init__(self, line: int, *, after_utf8: bool) -> None:
        super().__init__(line)
        self.line = line
        self.after_utf8 = after_utf8


def shown_name(path: Path) -> str:
    """The file's base name, fit to be printed."""
    return "".join(c if c.isprintable() else "?" for c in path.name) or "The file"


def refusal(path: Path, problem: str, line: int | None = None) -> InputRefusedError:
    """The error for a file: one sentence with its base name and, where it is known, the line.

    `problem` is the rest of the sentence, whole: the window finds its translation by it (`ui/wording/sentences.py`).
    """
    place = shown_name(path) if line is None else f"{shown_name(path)}, line {line}"
    return InputRefusedError(f"{place}: {problem}")


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file that can be read as text any number of times; encodings are names of Python's codecs."""

    path: Path
    encoding: str
    is_gzip: bool

    def lines(self, token: ProgressToken) -> AbstractContextManager[Iterator[str]]:
        """The file's lines with their ends, while the context is open.

        Progress counts bytes of the file; a cancelled token ends the reading. Raises `InputRefusedError` for a file
        that cannot be read to its end and `NotUtf8Error` where the encoding was only a guess.
        """
        return _lines(self, token)


def read_with_detected_encoding(path: Path, read: Callable[[TextFile], T]) -> T:
    """What `read` makes of the file: byte order marks decide, then UTF-8 if all of it is, then Windows-1252.

    `read` runs a second time where a byte late in the file shows that it is not UTF-8.
    """
    text = _sniffed(path)
    try:
        return read(text)
    except NotUtf8Error as not_utf8:
        if not_utf8.after_utf8:
            problem = "the letters are in another encoding than before; export the file again in one piece, as UTF-8."
            raise refusal(path, problem, not_utf8.line) from None
    return read(replace(text, encoding="cp1252"))


def _sniffed(path: Path) -> TextFile:
    """The file with the encoding that its first bytes suggest."""
    with _opened(path) as raw:
        start = raw.read(4)
    is_gzip = start.startswith(_GZIP)
    if is_gzip:
        with _opened(path) as raw, _unpacked(raw) as unpacked:
            start = _read_block(path, unpacked, 4, 0)
    if not start:
        raise refusal(path, "the file is empty; export it again from the till.")
    for mark, problem in _OTHER_KINDS:
        if start.startswith(mark):
            raise refusal(path, problem)
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if start.startswith(mark)), "utf-8")
    return TextFile(path, encoding, is_gzip)


def _opened(path: Path) -> BinaryIO:
    """The file, open for reading; only a plain file is one."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise refusal(path, "this is a folder; choose the export file inside it.")
        if not stat.S_ISREG(mode):
            raise refusal(path, "this is not a plain file; choose the export file itself.")
        return path.open("rb")
    except FileNotFoundError:
        raise refusal(path, "there is no such file; check the folder and the name.") from None
    except PermissionError:
        raise refusal(path, "this file may not be read; ask for the right to read it or copy it elsewhere.") from None
    except (OSError, ValueError):  # a name with a NUL, or longer than the system allows, is a ValueError or OSError
        raise refusal(path, "this file cannot be opened; check the folder and the name.") from None


def _unpacked(raw: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", gzip.GzipFile(fileobj=raw, mode="rb"))


def _read_block(path: Path, stream: BinaryIO, size: int, line: int) -> bytes:
    """The next bytes; a damaged or cut stream is refused, `line` being how many lines came before."""
    try:
        return stream.read(size)
    except EOFError:
        raise refusal(path, "the packed file is cut off; download or copy it again.", line + 1) from None
    except (gzip.BadGzipFile, zlib.error):
        raise refusal(path, "the packed file is damaged; download or copy it again.", line + 1) from None
    except OSError:
        raise refusal(path, "the file could not be read to its end; copy it to this computer and try again.") from None


@contextmanager
def _lines(text: TextFile, token: ProgressToken) -> Iterator[Iterator[str]]:
    blocks = _Blocks(text, token).blocks()
    with closing(blocks):
        yield chain.from_iterable(blocks)


class _Blocks:
    """One reading of a file, block by block; each block holds whole lines."""

    def __init__(self, text: TextFile, token: ProgressToken) -> None:
        self._text, self._token = text, token
        self._decoder = codecs.getincrementaldecoder(text.encoding)()
        self._lines_before = 0  # line ends in front of what is decoded next
        self._bytes_read = 0
        self._saw_beyond_ascii = False

    def blocks(self) -> Generator[Iterator[str], None, None]:
        """Iterators over lines: iterating them in a chain costs no Python code for a line."""
        pending = ""
        for decoded in self._decoded():
            cut = _end_of_last_line(decoded)
            if not cut:
                pending += decoded
                self._refuse_endless_line(pending)
                continue
            yield io.StringIO(pending + decoded[:cut], newline="")
            pending = decoded[cut:]
        if pending:
            yield io.StringIO(pending, newline="")

    def _decoded(self) -> Iterator[str]:
        """Pieces of text, in their order, without NUL."""
        path = self._text.path
        with ExitStack() as stack:
            raw = stack.enter_context(_opened(path))
            size = max(1, path.stat().st_size)
            stream = stack.enter_context(_unpacked(raw)) if self._text.is_gzip else raw
            while block := _read_block(path, stream, _BLOCK_BYTES, self._lines_before):
                self._token.raise_if_cancelled()
                self._bytes_read += len(block)
                self._refuse_bomb(size)
                yield self._decode(block, final=False)
                self._token.report(min(raw.tell(), size), size)
            yield self._decode(b"", final=True)

    def _decode(self, block: bytes, *, final: bool) -> str:
        self._refuse_binary(block)
        try:
            decoded = self._decoder.decode(block, final)
        except UnicodeDecodeError as error:
            raise self._wrong_encoding(error.object[: error.start]) from None
        if "\0" in decoded:
            raise self._binary(decoded[: decoded.index("\0")].count("\n"))
        self._saw_beyond_ascii = self._saw_beyond_ascii or not decoded.isascii()
        self._lines_before += decoded.count("\n")
        return decoded

    def _refuse_binary(self, block: bytes) -> None:
        """A NUL in anything but UTF-16 shows a binary file before its letters make no sense."""
        if self._text.encoding != "utf-16" and b"\0" in block:
            raise self._binary(block[: block.index(b"\0")].count(b"\n"))

    def _binary(self, line_ends: int) -> InputRefusedError:
        problem = "this is not text but a binary file; export it from the till as CSV."
        return refusal(self._text.path, problem, self._lines_before + line_ends + 1)

    def _wrong_encoding(self, good: bytes) -> Exception:
        """The error for bytes that are no letters after these good ones."""
        line = self._lines_before + good.count(b"\n") + 1
        if self._text.encoding == "utf-8":
            return NotUtf8Error(line, after_utf8=self._saw_beyond_ascii or not good.isascii())
        problem = "the letters are in no encoding that can be read; export the file again as CSV in UTF-8."
        return refusal(self._text.path, problem, line)

    def _refuse_bomb(self, size: int) -> None:
        if self._bytes_read > MAX_TEXT_BYTES:
            raise refusal(self._text.path, "the file holds more than 2 GB of text; export a shorter period.")
        if self._bytes_read > max(_RATIO_COUNTS_FROM, MAX_UNPACKING_RATIO * size):
            problem = "the packed file unpacks to far more than a till export does; export it again without packing it."
            raise refusal(self._text.path, problem)

    def _refuse_endless_line(self, pending: str) -> None:
        if len(pending) > MAX_LINE_CHARACTERS:
            line = self._lines_before + 1
            problem = "the line has more than a million characters, so this is no till export; export it again as CSV."
            raise refusal(self._text.path, problem, line)


def _end_of_last_line(text: str) -> int:
    """Where the last whole line of the text ends, 0 if none does.

    A lone carriage return (old spreadsheets) counts only where no newline does, and never as the last character:
    its newline may come with the next piece.
    """
    return text.rfind("\n") + 1 or text.rfind("\r", 0, -1) + 1

"""Files that nobody exported from a till, and files that somebody did, a little or badly broken."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from localregulars.importing.registry import FORMATS

_HUGE_EVERY = 70
SECRET = "Zephyrine"
"""Stands in cells; no sentence may repeat it."""
_SAMPLES = Path(__file__).resolve().parents[1] / "data" / "imports"
_HEADER = "when,receipt,customer,store,item,category,quantity,amount\n"
_ROW = "2026-03-02 09:15:00,71,T01,Main,Tea,Drinks,1,2.50\n"
_CELLS = (
    "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", SECRET,
    "\x00", "\x07\x1b[31m", "\x7f\x80\x9f", "\u202e\u2066", "\ufeff", "\u2028", "\udcff", "😀" * 40, "e\u0301" * 60,
    "nan", "inf", "-inf", "1e999", "9" * 400, "0x10", "1_000", "٣٫٥", "½", "∞", "1,2,3", "1.2.3", "--5", "",
    "0000-00-00", "9999-12-31 23:59:60", "2026-02-30", "13/13/2026", "1/1/1", "2026-03-02T09:15:00+99:00", "24:00",
    "../../etc/passwd", "'; DROP TABLE visit; --", "%s%n", "${jndi:ldap://x}", "\\", '"' * 7, "given", "withdrawn",
)  # fmt: skip
_PIECES = (
    b'"', b"'", b"\0", b"\n", b"\r", b"\r\n", b",", b";", b"\t", b"|", b"\xff", b"\xc3", b"\xed\xa0\x80", b"-", b"=",
    b"E+18", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1f\x8b", b"PK\x03\x04", b"9" * 400, b"\n\n", b'"' * 60, b'"\n' * 30,
)  # fmt: skip


@cache
def samples() -> tuple[bytes, ...]:
    """Well-formed files of every kind that the program reads."""
    recent = (datetime.now(UTC) - timedelta(days=20)).strftime("%Y-%m-%d %H:%M:%S")
    files = [path.read_bytes() for path in sorted(_SAMPLES.glob("*.csv"))]
    for known in FORMATS:
        names = [names[0] for names in (*known.columns.values(), *known.optional.values())]
        rows = [
            ",".join(_cell(str(meaning), n, recent) for meaning in (*known.columns, *known.optional)) for n in range(30)
        ]
        files.append("\n".join((",".join(names), *rows, "")).encode())
    words = ("history", "monitoring", "contact.phone", "notes")
    consents = [
        f"T{n:02d},{words[n % 4]},given,{recent},explicit,yes,in person,owner,{SECRET},+441632960001,a@b.example"
        for n in range(40)
    ]
    header = "customer,purpose,state,at,form,adult,method,recorded_by,name,phone,email"
    files.append("\n".join((header, *consents, "")).encode())
    files.append(b"customer,from,to\n" + b"".join(b"T%02d,2026-03-01,2026-03-1%d\n" % (n, n % 9) for n in range(30)))
    return tuple(files)


def _cell(meaning: str, number: int, recent: str) -> str:
    cells = {"when": recent, "time": "09:15", "quantity": "1", "amount": "2.50", "receipt": str(number)}
    return cells.get(meaning, f"T{number % 24:02d}" if meaning == "customer" else f"Tea {number % 5}")


def hostile_file(number: int, chance: random.Random) -> tuple[str, bytes]:
    """What kind of file it is, and its bytes; every seventieth is a huge one, each kind in turn."""
    if number % _HUGE_EVERY == 0:
        kind = sorted(HUGE)[number // _HUGE_EVERY % len(HUGE)]
        return kind, HUGE[kind]()
    content = chance.choice(samples())
    kind = chance.choice(("one cell", "one cell", "cells", "bytes", "cells and bytes", "rows"))
    if "cell" in kind:
        content = _other_cells(content, chance, 1 if kind == "one cell" else chance.randint(1, 5))
    if "bytes" in kind:
        content = _other_bytes(content, chance)
    if kind == "rows":
        content = _other_rows(content, chance)
    return kind, _packed(content, chance)


def _packed(content: bytes, chance: random.Random) -> bytes:
    """In another encoding, or packed and then broken, now and then."""
    match chance.randrange(12):
        case 0:
            return content.decode("utf-8", "replace").encode("utf-16")
        case 1:
            return content.decode("utf-8", "replace").encode("cp1252", "replace")
        case 2:
            return gzip.compress(content)
        case 3:
            return _other_bytes(gzip.compress(content), chance)
        case 4:
            return gzip.compress(gzip.compress(content)) + content[:5]
        case _:
            return content


def _other_cells(content: bytes, chance: random.Random, count: int) -> bytes:
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    for _ in range(count):
        at = chance.randrange(len(lines)) if count > 1 else chance.randrange(1, len(lines))
        cells = lines[at].split(",")
        cell = chance.choice(_CELLS)
        quoted = '"' + cell.replace('"', '""') + '"' if chance.random() < 0.5 else cell
        cells[chance.randrange(len(cells))] = quoted
        lines[at] = ",".join(cells)
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _other_bytes(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 6))):
        at = chance.randrange(len(changed) + 1)
        match chance.randrange(5):
            case 0:
                changed[at:at] = chance.choice(_PIECES)
            case 1:
                del changed[at : at + chance.randint(1, 30)]
            case 2:
                changed[at:at] = changed[: chance.randint(1, 200)]
            case 3 if chance.random() < 0.3:
                del changed[at:]
            case _:
                changed[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(changed)


def _other_rows(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    match chance.randrange(4):
        case 0:
            chance.shuffle(lines)
        case 1:
            lines = [line * chance.randint(1, 3) for line in lines]
        case 2:
            lines[chance.randrange(len(lines))] = b"," * chance.randrange(5_000)
        case _:
            lines += lines[1:] * chance.randint(1, 20)
    return b"\n".join(lines)


def _spreadsheet(content: Callable[[], bytes]) -> bytes:
    """A ZIP that looks like a spreadsheet and unpacks to far more."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", b"<Types/>")
        book.writestr("xl/workbook.xml", b"<workbook/>")
        book.writestr("xl/worksheets/sheet1.xml", content())
    return file.getvalue()


def _same_second() -> Iterator[bytes]:
    return (b"2026-03-02 09:15:00,%d,T01,M,Tea,D,1,2.5\n" % number for number in range(50_000))


HUGE: dict[str, Callable[[], bytes]] = {
    name: cache(make)
    for name, make in {
        "a packed file of zeros": lambda: gzip.compress(bytes(300_000_000), 1),
        "a packed file of empty rows": lambda: gzip.compress(_HEADER.encode() + b" ,,,,,,,\n" * 1_000_000, 6),
        "a packed file in a packed file": lambda: gzip.compress(gzip.compress(bytes(100_000_000), 9), 9),
        "a million columns": lambda: _HEADER.encode() + b"," * 900_000 + b"\n",
        "a header of a million columns": lambda: b"a," * 450_000 + b"\n" + _ROW.encode(),
        "one line of forty megabytes": lambda: _HEADER.encode() + b"x" * 40_000_000,
        "one quoted cell of many lines": lambda: _HEADER.encode() + b'"' + b"x\n" * 3_000_000,
        "nothing but quotation marks": lambda: _HEADER.encode() + b'"' * 900_000,
        "quotation marks in quotation marks": lambda: (
            _HEADER.encode() + (b'"' + b'""' * 30_000 + b'",' * 8 + b"\n") * 12
        ),
        "blank lines": lambda: (_HEADER + _ROW).encode() + b"\n" * 8_000_000,
        "fifty thousand receipts in one second": lambda: _HEADER.encode() + b"".join(_same_second()),
        "a spreadsheet that unpacks to much": lambda: _spreadsheet(lambda: bytes(200_000_000)),
    }.items()
}
"""Made once a process; each is small on disk or in what may be read of it, and large where a reader is careless."""

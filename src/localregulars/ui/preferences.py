"""What the program remembers outside any shop: which folders were opened, how the window looks and speaks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from localregulars.domain.daily_look import DailyLook
from localregulars.ui import daily_look_memory
from localregulars.ui.language import AS_ON_THIS_COMPUTER
from localregulars.ui.theme.theme import Scheme

_REMEMBERED = 6
LOCK_AFTER_MINUTES = 10
"""How long nobody must have touched anything before the shop is locked, unless the owner says otherwise."""
_SHORTEST_MINUTES = 1
_LONGEST_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Preferences:
    """The remembered choices. `recent` holds folders of shops, newest first.

    `wrong_tries` passphrases in a row were wrong, the last one at `wrong_at` (seconds since 1970), so that a fresh
    process waits on. `locked_shops` are folders that were locked, while they were open, in the run of the computer
    with the id `locked_in_boot`: their passphrase has to be typed before anything else opens them. `daily_look` is what
    the reminder of today's look needs while every shop is locked: days and minutes, and nobody. `tour_done`: the
    tour was seen, or was not wanted. `hidden_columns` are those of tables that the owner hid, as "table.column";
    `column_widths` how wide the owner made some, in widths of the letter m.
    """

    recent: tuple[str, ...] = field(default=())
    scheme: str = Scheme.SYSTEM.value
    text_scale: float = 1.0
    lock_after_minutes: int = LOCK_AFTER_MINUTES
    wrong_tries: int = 0
    wrong_at: float = 0.0
    locked_shops: tuple[str, ...] = field(default=())
    locked_in_boot: str = ""
    language: str = AS_ON_THIS_COMPUTER
    daily_look: DailyLook = field(default=DailyLook())
    tour_done: bool = False
    hidden_columns: tuple[str, ...] = field(default=())
    column_widths: tuple[tuple[str, float], ...] = field(default=())


class PreferencesFile:
    """Keeps `Preferences` in a small JSON file; one that is missing or damaged means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.value = self._read()

    def remember_shop(self, folder: Path) -> None:
        """Put a folder in front of the recent ones."""
        name = str(folder)
        rest = tuple(other for other in self.value.recent if other != name)
        self._change(lambda old: replace(old, recent=(name, *rest)[:_REMEMBERED]))

    def forget_shop(self, folder: Path) -> None:
        """Take a folder out of the list; the folder itself stays as it is."""
        rest = tuple(other for other in self.value.recent if other != str(folder))
        self._change(lambda old: replace(old, recent=rest))

    def remember_look(self, scheme: Scheme, text_scale: float, language: str) -> None:
        """Keep how the window looks and which language it speaks."""
        self._change(lambda old: replace(old, scheme=scheme.value, text_scale=text_scale, language=language))

    def remember_lock_after(self, minutes: int) -> None:
        """Keep how long the shop stays open without anybody at the computer: 1 to 60 minutes."""
        self._change(lambda old: replace(old, lock_after_minutes=_bounded(minutes)))

    def remember_wrong_tries(self, count: int, at: float) -> None:
        """Keep how many passphrases in a row were wrong and when the last one was; 0 after a right one."""
        if count or self.value.wrong_tries:
            self._change(lambda old: replace(old, wrong_tries=count, wrong_at=at))

    def remember_locked(self, shops: tuple[str, ...], boot: str) -> None:
        """Keep which shops were locked in this run of the computer; see `Preferences`."""
        if (shops, boot) != (self.value.locked_shops, self.value.locked_in_boot):
            self._change(lambda old: replace(old, locked_shops=shops, locked_in_boot=boot))

    def remember_daily_look(self, look: DailyLook) -> None:
        """Keep what the reminder of today's look needs; see `Preferences`."""
        if look != self.value.daily_look:
            self._change(lambda old: replace(old, daily_look=look))

    def remember_tour(self) -> None:
        """Keep that the tour was seen, or was not wanted."""
        if not self.value.tour_done:
            self._change(lambda old: replace(old, tour_done=True))

    def hidden_columns(self, table: str) -> frozenset[str]:
        """Which columns of a table the owner hid, by their keys."""
        return frozenset(name.partition(".")[2] for name in self.value.hidden_columns if name.startswith(f"{table}."))

    def remember_columns(self, table: str, hidden: frozenset[str]) -> None:
        """Keep which columns of a table the owner hid."""
        others = tuple(name for name in self.value.hidden_columns if not name.startswith(f"{table}."))
        self._change(lambda old: replace(old, hidden_columns=(*others, *sorted(f"{table}.{key}" for key in hidden))))

    def column_widths(self, table: str) -> dict[str, float]:
        """How wide the owner made columns of a table, by their keys, in widths of the letter m."""
        known = self.value.column_widths
        return {name.partition(".")[2]: width for name, width in known if name.startswith(f"{table}.")}

    def remember_widths(self, table: str, widths: Mapping[str, float]) -> None:
        """Keep how wide the owner made columns of a table."""
        others = [(name, width) for name, width in self.value.column_widths if not name.startswith(f"{table}.")]
        own = sorted((f"{table}.{key}", round(width, 2)) for key, width in widths.items())
        self._change(lambda old: replace(old, column_widths=(*others, *own)))

    def _change(self, change: Callable[[Preferences], Preferences]) -> None:
        """Change and write; a folder that cannot be written costs the memory, never the work."""
        self.value = change(self.value)
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            document = asdict(self.value) | {"daily_look": daily_look_memory.as_json(self.value.daily_look)}
            fresh.write_text(json.dumps(document, indent=1), encoding="utf-8")
            fresh.replace(self._path)

    def _read(self) -> Preferences:
        try:
            document = json.loads(self._path.read_text(encoding="utf-8"))
            recent = tuple(str(folder) for folder in document["recent"])[:_REMEMBERED]
            scheme = Scheme(document["scheme"]).value
            known = Preferences(recent, scheme, float(document["text_scale"]))
            return replace(
                known,
                lock_after_minutes=_bounded(int(document.get("lock_after_minutes", LOCK_AFTER_MINUTES))),
                wrong_tries=max(0, int(document.get("wrong_tries", 0))),
                wrong_at=float(document.get("wrong_at", 0.0)),
                locked_shops=tuple(str(folder) for folder in document.get("locked_shops", ())),
                locked_in_boot=str(document.get("locked_in_boot", "")),
                language=str(document.get("language", AS_ON_THIS_COMPUTER)),
                daily_look=daily_look_memory.from_json(document.get("daily_look")),
                tour_done=document.get("tour_done") is True,
                hidden_columns=tuple(str(name) for name in document.get("hidden_columns", ())),
                column_widths=tuple((str(name), float(width)) for name, width in document.get("column_widths", ())),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return Preferences()


def _bounded(minutes: int) -> int:
    """The nearest number of minutes that is allowed."""
    return min(_LONGEST_MINUTES, max(_SHORTEST_MINUTES, minutes))

"""What the owner set, as named JSON values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date

from localregulars.domain.alerts import AlertSettings, TellWithin
from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.signals import SignalCode
from localregulars.storage.failures import DAMAGED
from localregulars.storage.instants import words
from localregulars.storage.session import Session

PROFILE, CLOSED_DAYS, SHOP_ID, SCORED_DAY = "profile", "closed_days", "shop_id", "scored_day"
RESPONSIBLE, ALERTS, FIRST_STEPS = "responsible", "alerts", "first_steps"


def read_setting(session: Session, name: str) -> object:
    """The value of a setting, None where it was never set."""
    row = session.row("SELECT value FROM setting WHERE name = ?", (name,))
    return None if row is None else json.loads(words(row[0]))


def write_setting(session: Session, name: str, value: object) -> None:
    """Replace the value of a setting."""
    session.run(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, json.dumps(value, ensure_ascii=False)),
    )


def mark_stale(session: Session) -> None:
    """Say that the stored scores no longer fit what is known."""
    session.run("DELETE FROM setting WHERE name = ?", (SCORED_DAY,))


class SqlSettings:
    """Keeps settings; see `application.ports.SettingsRepository`. A change makes the stored scores stale."""

    def __init__(self, session: Session) -> None:
        """Settings of this transaction."""
        self._session = session

    def profile(self) -> ShopProfile:
        """The shop's profile; members of later versions are ignored."""
        value = read_setting(self._session, PROFILE)
        if not isinstance(value, dict):
            raise StoreDamagedError(DAMAGED)
        known = {name: value[name] for name in ShopProfile.__dataclass_fields__ if name in value}
        return ShopProfile(**{**known, "kind": ShopKind(value["kind"])})

    def save_profile(self, profile: ShopProfile) -> None:
        """Replace the profile."""
        write_setting(self._session, PROFILE, asdict(profile))
        mark_stale(self._session)

    def closed_days(self) -> frozenset[date]:
        """Days on which the owner said that the shop is closed."""
        value = read_setting(self._session, CLOSED_DAYS)
        return frozenset(date.fromisoformat(day) for day in value) if isinstance(value, list) else frozenset()

    def set_closed_days(self, days: Iterable[date]) -> None:
        """Replace them."""
        write_setting(self._session, CLOSED_DAYS, sorted({day.isoformat() for day in days}))
        mark_stale(self._session)

    def alerts(self) -> AlertSettings:
        """What the owner said about alerts; choices of later versions are ignored."""
        value = read_setting(self._session, ALERTS)
        known = value if isinstance(value, dict) else {}
        said, silent = known.get("tell_within"), known.get("silent", ())
        return AlertSettings(
            self.profile().capacity_per_week,
            TellWithin(said) if said in set(TellWithin) else AlertSettings().tell_within,
            frozenset(code for code in SignalCode if code.value in silent),
        )

    def save_alerts(self, alerts: AlertSettings) -> None:
        """Replace it, the capacity in the profile too."""
        self.save_profile(replace(self.profile(), capacity_per_week=alerts.capacity_per_week))
        silent = sorted(code.value for code in alerts.silent)
        write_setting(self._session, ALERTS, {"tell_within": alerts.tell_within.value, "silent": silent})

    def responsible(self) -> Responsible:
        """Who is responsible for the data; members of later versions are ignored."""
        value = read_setting(self._session, RESPONSIBLE)
        known = value if isinstance(value, dict) else {}
        return Responsible(**{name: str(known[name]) for name in Responsible.__dataclass_fields__ if name in known})

    def save_responsible(self, responsible: Responsible) -> None:
        """Replace it; what is scored does not depend on it."""
        write_setting(self._session, RESPONSIBLE, asdict(responsible))

    def first_steps(self) -> frozenset[FirstStep]:
        """Steps of a new shop that were left open; those of later versions are ignored."""
        value = read_setting(self._session, FIRST_STEPS)
        known = value if isinstance(value, list) else []
        return frozenset(step for step in FirstStep if step.value in known)

    def save_first_steps(self, steps: frozenset[FirstStep]) -> None:
        """Replace them."""
        write_setting(self._session, FIRST_STEPS, sorted(step.value for step in steps))

"""What the store remembers of its last upgrade: from which schema, when, and how many good starts it has seen since.

The backup from before an upgrade is kept for 30 days and three good starts (`backup.rotation`), whichever is later.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime

from localregulars.storage.audit import SqlAudit
from localregulars.storage.instants import seconds
from localregulars.storage.session import Session
from localregulars.storage.settings import read_setting, write_setting

UPGRADE = "upgrade"
GOOD_STARTS = 3
"""As many openings, without a fault found, make an upgrade a settled one."""
READY = "Your shop was made ready for this version; a copy from before is kept."


@dataclass(frozen=True, slots=True)
class UpgradeRecord:
    """The last upgrade. `is_noted`: the audit trail has its line, and the owner was told."""

    from_schema: int
    to_schema: int
    at: int
    is_noted: bool = False
    starts: int = 0


def read_upgrade(session: Session) -> UpgradeRecord | None:
    """The last upgrade of this store; None where it was never upgraded."""
    value = read_setting(session, UPGRADE)
    return UpgradeRecord(**value) if isinstance(value, dict) else None


def upgrade_row(from_schema: int, to_schema: int, at: datetime) -> dict[str, object]:
    """The setting's value for an upgrade that begins now."""
    return asdict(UpgradeRecord(from_schema, to_schema, seconds(at)))


def count_good_start(session: Session, now: datetime) -> str:
    """Take note of a store that was opened and found good; a sentence for the owner where it was upgraded (else empty).

    An upgrade that was kept and then cut short before anybody was told of it is told at the next opening.
    """
    upgrade = read_upgrade(session)
    if upgrade is None or (upgrade.is_noted and upgrade.starts >= GOOD_STARTS):
        return ""
    if upgrade.is_noted:
        write_setting(session, UPGRADE, asdict(replace(upgrade, starts=upgrade.starts + 1)))
        return ""
    write_setting(session, UPGRADE, asdict(replace(upgrade, is_noted=True)))
    SqlAudit(session).record("schema.upgraded", None, now, from_schema=upgrade.from_schema, to_schema=upgrade.to_schema)
    return READY


def has_settled(session: Session) -> bool:
    """Whether the last upgrade has seen its good starts; true where there was none."""
    upgrade = read_upgrade(session)
    return upgrade is None or upgrade.starts >= GOOD_STARTS

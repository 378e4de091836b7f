"""Two records made what they were, row by row, while the database's rules are aside."""

from __future__ import annotations

from localregulars.domain.errors import InputRefusedError
from localregulars.storage.instants import whole
from localregulars.storage.merging.remembered import Picture, Remembered, Rows, Table, picture, tables
from localregulars.storage.merging.rules_aside import rules_aside
from localregulars.storage.merging.tables import COUNTED, WORKED_OUT
from localregulars.storage.session import Session
from localregulars.storage.settings import SCORED_DAY, mark_stale, write_setting

_CHANGED = "Something was written about this person since they were put together, so they cannot be parted any more."


def part(session: Session, was: Remembered) -> None:
    """Restore both records; refused once anything but the program's own scoring changed the one."""
    now = picture(session, (was.kept, was.other))
    if now.written() != was.after.written():
        raise InputRefusedError(_CHANGED)
    is_fresh = now.worked_out() == was.after.worked_out()
    with rules_aside(session):
        for table in tables(session):
            if table.name in WORKED_OUT and not is_fresh:
                session.run(f"DELETE FROM {table.name} WHERE customer_id IN (?, ?)", (was.kept, was.other))
            else:
                _restore(session, table, now.rows[table.name], was.before.rows[table.name])
        _count_in_again(session, was)
    _scored_as_before(session, was.before, now, is_fresh=is_fresh)


def _scored_as_before(session: Session, before: Picture, now: Picture, *, is_fresh: bool) -> None:
    """Scores fit again where nothing else happened in the shop; otherwise the next scoring makes them."""
    if not is_fresh:
        mark_stale(session)
    elif now.scored_day is None and before.scored_day is not None and now.lines == before.lines + 1:
        write_setting(session, SCORED_DAY, before.scored_day)


def _restore(session: Session, table: Table, now: Rows, before: Rows) -> None:
    """What is not there any more comes back, what changed is as it was, what is new goes."""
    where = " AND ".join(f"{table.columns[place]} = ?" for place in table.key)
    session.run_many(f"DELETE FROM {table.name} WHERE {where}", [key for key in now if key not in before])
    sets = ", ".join(f"{column} = ?" for column in table.columns)
    changed = [(*row, *key) for key, row in before.items() if key in now and now[key] != row]
    session.run_many(f"UPDATE {table.name} SET {sets} WHERE {where}", changed)
    marks = ", ".join("?" * len(table.columns))
    insert = f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"
    new = [(key, row) for key, row in before.items() if key not in now]
    if "customer_id" in {table.columns[place] for place in table.key}:
        session.run_many(insert, [row for _, row in new])
        return
    for key, row in new:  # a row that became nobody's when a consent went is still there
        if not session.run(f"UPDATE {table.name} SET {sets} WHERE {where}", (*row, *key)):
            session.run(insert, row)


def _count_in_again(session: Session, was: Remembered) -> None:
    """What a consent that went had counted out of the shop's totals, and into the numbers of nobody's."""
    days, receipts = was.lost_visits()
    session.run_many("UPDATE day_total SET kept = kept + ? WHERE day = ?", [(n, day) for day, n in days.items()])
    session.run_many("UPDATE receipt SET kept = 1 WHERE hmac = ?", [(code,) for code in receipts])
    for name, (keys, number) in COUNTED.items():
        before, after = was.before.counted[name], was.after.counted[name]
        grown = [(whole(row[0]) - whole(before[key][0]), *key) for key, row in after.items() if key in before]
        session.run_many(
            f"UPDATE {name} SET {number} = {number} - ? WHERE ({keys}) = ({', '.join('?' * len(keys.split(', ')))})",
            [values for values in grown if values[0]],
        )

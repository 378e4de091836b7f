"""One wrong entry taken out of the log, with everything that hangs on it, and put in again as it was.

Nothing is refused because it went far: whoever was told was told, and what was given was given, but of an entry that
was wrong neither is to count. The screen says so before. What is left once words are gone is a count, and stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.feedback.log import entry_line, may_keep
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import Attachment, Entry, FeedbackId, FixedBy
from localregulars.domain.recovery import Recovery

_ONLY_A_COUNT = "The words of this are gone, or rest; what is left is a count, and stays so that counts are honest."
_NO_YES = "They took their yes back meanwhile, so what they said with their name cannot come back."
_NO_CHANGE = "The change that fixed this is gone meanwhile, so it cannot be put back; write it down anew."


@dataclass(frozen=True, slots=True)
class WholeEntry:
    """An entry with everything that hangs on it: pictures and pages with their bytes, and how it was put right."""

    entry: Entry
    files: tuple[tuple[Attachment, bytes], ...] = field(repr=False)
    recovery: Recovery | None


@owner_only
def take_out(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId) -> Outcome[WholeEntry]:
    """Take an entry out as if it had never been written down, with its pictures and its recovery.

    Themes, changes and numbers count it no longer. An answer of a survey stays with its survey.
    """
    entry = uow.feedback.get(feedback_id)
    if entry.is_bare or entry.is_resting:
        raise InputRefusedError(_ONLY_A_COUNT)
    files = tuple((one, uow.feedback.attachment(one.attachment_id)[2]) for one in uow.feedback.attachments(feedback_id))
    whole = WholeEntry(entry, files, uow.recoveries.of_entry(feedback_id))
    uow.feedback.remove(feedback_id)
    entry_line(uow, clock, "feedback.removed", feedback_id, entry.customer_id)
    return Outcome(whole, Changes.FEEDBACK, partial(_put_in_again, whole=whole))


@owner_only
def _put_in_again(uow: UnitOfWork, clock: Clock, *, whole: WholeEntry) -> Outcome[object]:
    """As it was; a change that it was only linked with may be gone, a yes may not."""
    entry = whole.entry
    if entry.customer_id is not None and not may_keep(uow, entry.customer_id):
        raise ConsentMissingError(_NO_YES)
    if entry.change_id is not None and entry.change_id not in {change.change_id for change in uow.themes.changes()}:
        if entry.fixed_by is FixedBy.CHANGE:
            raise InputRefusedError(_NO_CHANGE)
        entry = replace(entry, change_id=None)
    uow.feedback.restore(entry, whole.files)
    if whole.recovery is not None:
        uow.recoveries.restore(whole.recovery)
    entry_line(uow, clock, "feedback.restored", entry.feedback_id, entry.customer_id)
    return Outcome(None, Changes.FEEDBACK, partial(take_out, feedback_id=entry.feedback_id))

"""What goes when an entry is taken out of the log, said before it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.application.feedback.page import EntryDetail
from localregulars.domain.feedback import Entry, FeedbackChannel, FeedbackState
from localregulars.ui.wording.money import amount

translate = QCoreApplication.translate


def what_goes(entry: Entry, detail: EntryDetail) -> tuple[str, ...]:
    """A sentence each, the most general first."""
    words = translate("feedback", "It leaves the log, its theme and the numbers, as if it had never been written down.")
    found = [words]
    if detail.attachments:
        found.append(_files(len(detail.attachments)))
    if entry.state is FeedbackState.TOLD:
        found.append(translate("feedback", "They were told what came of it. That stays said, but counts no longer."))
    if detail.recovery is not None:
        cost = detail.recovery.cost_milli or 0
        found.append(_put_right(cost))
    if entry.channel is FeedbackChannel.SURVEY:
        found.append(translate("feedback", "An answer that was kept with a survey stays there."))
    found.append(translate("feedback", "Undo puts everything back."))
    return tuple(found)


def _files(count: int) -> str:
    if count == 1:
        return translate("feedback", "The picture or page that is kept with it goes too.")
    return translate("feedback", "The %Ln pictures or pages that are kept with it go too.", None, count)


def _put_right(cost_milli: int) -> str:
    if not cost_milli:
        return translate("feedback", "How it was put right goes with it.")
    words = translate("feedback", "How it was put right goes with it, and the {amount} that it cost count no longer.")
    return words.format(amount=amount(cost_milli))

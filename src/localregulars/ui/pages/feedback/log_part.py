"""What people said: the log, newest first."""

from __future__ import annotations

from localregulars.ui.pages.feedback.part import FeedbackContext, FeedbackPart
from localregulars.ui.widgets.states import EmptyState


class LogPart(FeedbackPart):
    """Everything that was written down."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("What people said"))
        self.nothing = EmptyState(
            self.tr("Nothing is written down yet"),
            self.tr("A compliment, a complaint, an idea: what is written down here is not forgotten."),
            "message-square",
        )
        self.body.addWidget(self.nothing)

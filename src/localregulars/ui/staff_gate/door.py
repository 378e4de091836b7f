"""The gate as one sees it: "Hand over" and who is here in the sidebar, and the question in front of everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.domain.staff import Role
from localregulars.ui.language import Language
from localregulars.ui.staff_gate.gate import Gate
from localregulars.ui.staff_gate.page import WhoIsHerePage
from localregulars.ui.staff_gate.view_model import WhoIsHereViewModel
from localregulars.ui.widgets.sidebar import Sidebar
from localregulars.ui.wrong_tries import WrongTries


@dataclass(frozen=True, slots=True)
class OwnerCheck:
    """How the owner's passphrase is looked at: `confirm(secret)` is a job that fails where it is wrong."""

    confirm: Callable[[str], Job]
    tries: WrongTries


class StaffDoor(QObject):
    """Shows a gate's state. `lock_wanted()` when somebody would rather lock the shop than say who they are."""

    lock_wanted = Signal()

    def __init__(self, session: ShopSession, gate: Gate, check: OwnerCheck, sidebar: Sidebar) -> None:
        super().__init__(gate)
        self._session, self._gate, self._check, self._sidebar = session, gate, check, sidebar
        self._layers: QStackedLayout | None = None
        self._question: WhoIsHerePage | None = None
        self._button = sidebar.add_button(lambda: self.tr("Hand over"), "arrow-right-left")
        self._button.clicked.connect(gate.hand_over)
        gate.people_changed.connect(self._show_who)
        Language.current().changed.connect(self.show_state)
        self._show_who()

    @property
    def question(self) -> WhoIsHerePage | None:
        """The page that asks who is here, while it does."""
        return self._question

    def stand_before(self, shell: QWidget, inside: QWidget) -> None:
        """Fill `shell` with `inside`, or with the question in its place."""
        self._layers = QStackedLayout(shell)
        self._layers.addWidget(inside)

    def show_state(self) -> None:
        """Ask, or let see what is inside."""
        self._show_who()
        if self._layers is None:
            return
        if self._question is not None:
            self._layers.removeWidget(self._question)
            self._question.deleteLater()
            self._question = None
        if not self._gate.is_open:
            model = WhoIsHereViewModel(self._session, self._gate, self._check.confirm, self._check.tries)
            self._question = WhoIsHerePage(model)
            self._question.lock_wanted.connect(self.lock_wanted)
            self._layers.addWidget(self._question)
            self._layers.setCurrentWidget(self._question)

    def _show_who(self) -> None:
        has_people, actor = bool(self._gate.people), self._gate.actor
        self._button.setVisible(has_people)
        if actor.role is Role.OWNER:
            words = (
                self.tr("{name} is here (owner)").format(name=actor.name)
                if actor.name
                else self.tr("The owner is here")
            )
        else:
            words = self.tr("{name} is here").format(name=actor.name)
        self._sidebar.say_who(words if has_people else "")

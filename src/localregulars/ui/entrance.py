"""The stages before a shop is open: start, unlock, new shop, restore; at last one is in a shop."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from localregulars.background.event_log import Event, note
from localregulars.ui.demo_door import USUAL_KIND, DemoDoor
from localregulars.ui.language import Language
from localregulars.ui.pages.unlock.sign_in_gate import SignInGate
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.stages import Stages
from localregulars.ui.theme.theme import Theme
from localregulars.ui.wrong_tries import WrongTries

if TYPE_CHECKING:
    from localregulars.background.restorer import Restorer
    from localregulars.ui.file_intake import FileIntake
    from localregulars.ui.gateway import ShopGateway

_log = logging.getLogger(__name__)


class Entrance(QObject):
    """Shows the stages that lead to a shop; `entered(folder)` when the gateway has one open.

    `demo` leads into the demo shop, `restorer` restores backups, `intake` reads files: offered where they are given.
    """

    entered = Signal(Path)

    def __init__(
        self,
        gateway: ShopGateway,
        preferences: PreferencesFile,
        stages: Stages,
        demo: DemoDoor | None,
        restorer: Restorer | None,
        intake: FileIntake | None = None,
    ) -> None:
        super().__init__(stages)
        self._gateway = gateway
        self._preferences = preferences
        self._stages = stages
        self._demo, self._restorer, self._intake = demo, restorer, intake
        Language.current().changed.connect(self._speak_anew)

    def show_start(self) -> None:
        """The choice of what to open; the newest shop's unlock page can be reached from it with one key."""
        from localregulars.ui.pages.unlock.start_page import StartPage

        page = StartPage(self._known_shops(), self._demo is not None, can_restore=self._restorer is not None)
        page.shop_chosen.connect(self.show_unlock)
        page.new_shop_wanted.connect(self.show_new_shop)
        page.restore_wanted.connect(self.show_restore)
        page.demo_wanted.connect(self.show_demo)
        page.look_changed.connect(self.remember_look)
        self._stages.show_stage(page)

    def show_unlock(self, folder: Path) -> None:
        """Ask for the passphrase of this shop; a folder that is no shop is said to be none, on the start page.

        The demo shop is opened from there, too: nobody who looked around in it knows its passphrase.
        """
        if self.is_demo(folder):
            self.show_start()
            return
        if not self._gateway.is_shop(folder):
            from localregulars.ui.pages.unlock.start_page import StartPage

            self.show_start()
            start = self._stages.currentWidget()
            if isinstance(start, StartPage):
                start.say_not_a_shop(folder)
            return
        tries, gate = WrongTries(self._preferences), SignInGate(self._preferences)
        page = UnlockPage(self._gateway, folder, tries, gate, can_restore=self._restorer is not None)
        page.unlocked.connect(self.entered)
        page.left.connect(self.show_start)
        page.look_changed.connect(self.remember_look)
        page.restore_wanted.connect(lambda: self.show_restore(folder))
        self._stages.show_stage(page)
        note(_log, Event.UNLOCK_SHOWN)

    def show_new_shop(self) -> None:
        """Lead through a new shop."""
        from localregulars.ui.pages.new_shop.page import NewShopPage

        page = NewShopPage(self._gateway, intake=self._intake, has_demo=self._demo is not None)
        page.demo_wanted.connect(self.show_demo)
        page.look_changed.connect(self.remember_look)
        page.created.connect(self._preferences.remember_shop)
        page.finished.connect(self.entered)
        page.left.connect(self.show_start)
        self._stages.show_stage(page)

    def show_demo(self, kind: str = USUAL_KIND) -> None:
        """Make the demo shop where it is not there yet, of this kind of place, and open it."""
        from localregulars.ui.pages.unlock.demo_page import DemoPage

        if self._demo is None:
            return
        page = DemoPage(self._demo, self._gateway, kind)
        page.opened.connect(self.entered)
        page.left.connect(self.show_start)
        self._stages.show_stage(page)

    def is_demo(self, folder: Path) -> bool:
        """Whether this is the folder of the demo shop."""
        return self._demo is not None and self._demo.leads_to(folder)

    def show_restore(self, shop: Path | None = None) -> None:
        """Lead through the restore of a backup; without a `shop`, the backups of every known shop are offered."""
        from localregulars.ui.pages.restore.page import RestorePage

        if self._restorer is None:
            return
        page = RestorePage(self._restorer, self._gateway, [shop] if shop is not None else self._known_folders())
        page.restored.connect(self._preferences.remember_shop)
        page.opened.connect(self.entered)
        page.left.connect(self.show_start)
        self._stages.show_stage(page)

    def was_locked(self, folder: Path) -> None:
        """From now on only the passphrase opens this shop, and no sign-in."""
        SignInGate(self._preferences).shut(folder)

    def remember_look(self) -> None:
        """Keep language, colours and text size as they are now."""
        theme = Theme.current()
        self._preferences.remember_look(theme.scheme, theme.scale, Language.current().chosen)

    def _speak_anew(self) -> None:
        """Build the stage anew where a language can be chosen, and go on there."""
        from localregulars.ui.pages.unlock.start_page import StartPage

        before = self._stages.currentWidget()
        if isinstance(before, StartPage):
            self.show_start()
            after = self._stages.currentWidget()
            if isinstance(after, StartPage):
                after.go_on_from(before)
        elif isinstance(before, UnlockPage):
            self.show_unlock(before.model.folder)
            page = self._stages.currentWidget()
            if isinstance(page, UnlockPage):
                page.go_on_from(before)
        else:
            self._go_on_with_new_shop(before)

    def _go_on_with_new_shop(self, before: QWidget | None) -> None:
        from localregulars.ui.pages.new_shop.page import NewShopPage

        if isinstance(before, NewShopPage) and not before.is_made:
            self.show_new_shop()
            after = self._stages.currentWidget()
            if isinstance(after, NewShopPage):
                after.go_on_from(before)

    def _known_folders(self) -> list[Path]:
        """Folders in which a shop was open once, newest first; also those that are damaged or half gone."""
        return [Path(folder) for folder in self._preferences.value.recent]

    def _known_shops(self) -> list[Path]:
        """Those that are whole, but for the demo shop, which has a button of its own."""
        known = self._known_folders()
        return [folder for folder in known if self._gateway.is_shop(folder) and not self.is_demo(folder)]

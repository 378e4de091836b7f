"""Settings: what the shop is called, what kind of place it is, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.shops import change_profile
from localregulars.background.jobs import while_there
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.ui.models.once import once
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection, stacked
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.shop_fields import RegionFields, kind_choice


class ShopSection(SettingsSection):
    """Every change holds at once and can be taken back; a name holds when Enter or the button is pressed."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Your shop"))
        self._context = context
        self._profile: ShopProfile | None = None
        hint = self.tr("It stands on papers for customers. The folder on this computer keeps its name.")
        self.shop_name = LabelledField(self.tr("What is your shop called?"), hint=hint)
        self.rename = Button(self.tr("Rename"), icon="check")
        self.shop_name.add_beside(self.rename)
        self.kind = kind_choice()
        self.region = RegionFields()
        self.add(stacked(self.shop_name, self.kind), self.tr("business name rename kind trade"))
        self.add(self.region, self.tr("region place time clock holidays notices"))
        self.rename.clicked.connect(self._on_renamed)
        self.shop_name.confirmed.connect(self._on_renamed)
        self.kind.input.activated.connect(self._on_kind_chosen)
        self.region.chosen.connect(self._on_region_chosen)

    def refresh(self, changes: Changes) -> None:
        """Show what holds; a name that is being typed stays."""
        if changes & Changes.SETTINGS or changes is Changes.NOTHING:
            job = self._context.page.session.query(StoreQuery(lambda uow: uow.settings.profile()))
            job.succeeded.connect(self._on_read)
            job.failed.connect(self._context.page.report_failure)

    def _on_read(self, profile: ShopProfile) -> None:
        if self._profile is None or self.shop_name.text == self._profile.name:
            self.shop_name.set_text(profile.name)
        self._profile = profile
        self.kind.input.choose(profile.kind.value)
        self.region.show_values(profile.country, profile.zone, profile.language)

    def _on_renamed(self) -> None:
        name = self.shop_name.text.strip()
        if not name:
            self.shop_name.show_problem(self.tr("Please give the shop a name."))
            self.shop_name.input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._profile is not None and name != self._profile.name:
            self._change(lambda now: replace(now, name=name), self.tr("The shop is called “{name}”").format(name=name))

    def _on_kind_chosen(self) -> None:
        kind = ShopKind(self.kind.value)
        if self._profile is not None and kind is not self._profile.kind:
            words = self.tr("Kind of place: {kind}").format(kind=self.kind.input.currentText())
            self._change(lambda now: replace(now, kind=kind), words)

    def _on_region_chosen(self) -> None:
        country, zone, language = self.region.values
        held = self._profile
        if held is not None and (country, zone, language) != (held.country, held.zone, held.language):
            words = self.tr("Country, time zone and customers' language are changed")
            self._change(lambda now: replace(now, country=country, zone=zone, language=language), words)

    def _change(self, change: Callable[[ShopProfile], ShopProfile], words: str) -> None:
        """Change what holds when it is the turn of the change: another one may be on its way."""

        def keep(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
            return change_profile(uow, clock, profile=change(uow.settings.profile()))

        job = self._context.page.session.run(StoreCommand.of(keep), self)
        job.succeeded.connect(while_there(partial(self._on_changed, words)))
        job.failed.connect(self._context.page.report_failure)

    def _on_changed(self, words: str, outcome: Outcome[None]) -> None:
        undo = None if outcome.undo is None else once(partial(self._take_back, outcome.undo))
        self._context.page.notices.say(words, undo)

    def _take_back(self, use_case: UseCase[object]) -> None:
        self._profile = None  # what was typed gives way to what held before
        self._context.page.session.undo(use_case, self).failed.connect(self._context.page.report_failure)

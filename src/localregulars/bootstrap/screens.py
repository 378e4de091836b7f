"""The screens and the sections of Settings, in the order in which the window shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from localregulars.bootstrap.resources import resource_folder, shipped_notices, shop_documents
from localregulars.ui.page import PageEntry

if TYPE_CHECKING:
    from localregulars.exporting.documents.library import Documents
    from localregulars.ui.gateway import VaultGateway
    from localregulars.ui.page import Page, PageContext
    from localregulars.ui.pages.feedback.part import PartEntry
    from localregulars.ui.pages.settings.section import SectionEntry
    from localregulars.ui.preferences import PreferencesFile


@dataclass(frozen=True)
class Screens:
    """Makes the screens; each is loaded when it is first shown.

    `gateway`, `preferences` and `lock` are for the sections of Settings; see `ui.pages.settings.section`.
    """

    gateway: VaultGateway
    preferences: PreferencesFile
    lock: Callable[[], None]

    def entries(self) -> tuple[PageEntry, ...]:
        """The screens that exist, in the order of the sidebar."""
        translate = QCoreApplication.translate
        return (
            PageEntry("today", lambda: translate("sidebar", "Today"), "sun", self._today),
            PageEntry(
                "customers", lambda: translate("sidebar", "Customers"), "users", self._customers, owner_only=True
            ),
            PageEntry("feedback", lambda: translate("sidebar", "Feedback"), "message-square", self._feedback),
            PageEntry("numbers", lambda: translate("sidebar", "Numbers"), "chart-line", self._numbers, owner_only=True),
            PageEntry(
                "privacy",
                lambda: translate("sidebar", "Privacy & consent"),
                "shield-check",
                self._privacy,
                owner_only=True,
            ),
            PageEntry(
                "settings", lambda: translate("sidebar", "Settings"), "settings", self._settings, owner_only=True
            ),
        )

    @cached_property
    def _documents(self) -> Documents:
        """One for all screens, so that a language's words are read once."""
        return shop_documents()

    def _today(self, context: PageContext) -> Page:
        from localregulars.ui.pages.today.page import TodayPage

        return TodayPage(context, lambda: self._documents)

    def _customers(self, context: PageContext) -> Page:
        from localregulars.ui.column_memory import RememberedColumns
        from localregulars.ui.pages.customers.page import CustomersPage

        return CustomersPage(context, self._documents, RememberedColumns(self.preferences, "customers"))

    def _feedback(self, context: PageContext) -> Page:
        from localregulars.ui.pages.feedback.page import FeedbackPage

        return FeedbackPage(context, _feedback_parts())

    def _numbers(self, context: PageContext) -> Page:
        from localregulars.ui.pages.numbers.page import NumbersPage
        from localregulars.ui.pages.numbers.work import numbers_work

        return NumbersPage(context, numbers_work())

    def _privacy(self, context: PageContext) -> Page:
        from localregulars.exporting.apart import saver_apart
        from localregulars.exporting.documents.sheets import shop_sheets
        from localregulars.ui.pages.privacy.page import PrivacyPage

        sheets, save_copy = shop_sheets(self._documents), saver_apart(resource_folder())
        return PrivacyPage(context, sheets, save_copy, shipped_notices)

    def _settings(self, context: PageContext) -> Page:
        from localregulars.ui.pages.settings.page import SettingsPage
        from localregulars.ui.pages.settings.section import SettingsContext

        parts = SettingsContext(context, self.gateway, self.preferences, self.lock)
        return SettingsPage(parts, _section_entries())


def _feedback_parts() -> tuple[PartEntry, ...]:
    """The parts of the Feedback page, in their order; see `ui.pages.feedback.part`."""
    from localregulars.ui.pages.feedback.changes_part import ChangesPart
    from localregulars.ui.pages.feedback.invitations_part import InvitationsPart
    from localregulars.ui.pages.feedback.log_part import LogPart
    from localregulars.ui.pages.feedback.part import PartEntry
    from localregulars.ui.pages.feedback.polls_part import PollsPart
    from localregulars.ui.pages.feedback.recovery_part import RecoveryPart
    from localregulars.ui.pages.feedback.surveys_part import SurveysPart
    from localregulars.ui.pages.feedback.themes_part import ThemesPart
    from localregulars.ui.pages.feedback.wishes_part import WishesPart

    translate = QCoreApplication.translate
    return (
        PartEntry("log", lambda: translate("feedback", "What people said"), LogPart),
        PartEntry("recovery", lambda: translate("feedback", "Put right"), RecoveryPart, owner_only=True),
        PartEntry("themes", lambda: translate("feedback", "Themes"), ThemesPart, owner_only=True),
        PartEntry("changes", lambda: translate("feedback", "What you changed"), ChangesPart, owner_only=True),
        PartEntry("wishes", lambda: translate("feedback", "Wishes"), lambda part: WishesPart(part, shop_documents())),
        PartEntry("polls", lambda: translate("feedback", "Polls"), lambda part: PollsPart(part, shop_documents())),
        PartEntry(
            "surveys", lambda: translate("feedback", "Surveys"), lambda part: SurveysPart(part, shop_documents())
        ),
        PartEntry("invitations", lambda: translate("feedback", "Invitations"), InvitationsPart, owner_only=True),
    )


def _section_entries() -> tuple[SectionEntry, ...]:
    """The sections of the Settings page, in their order; see `ui.pages.settings.section`."""
    from localregulars.bootstrap.takeaway import takeaway_work
    from localregulars.ui.autostart.system import system_entry
    from localregulars.ui.pages.settings.alerts_section import AlertsSection
    from localregulars.ui.pages.settings.backups_section import BackupsSection
    from localregulars.ui.pages.settings.daily_section import DailySection
    from localregulars.ui.pages.settings.keyring_section import KeyringSection
    from localregulars.ui.pages.settings.keys_section import KeysSection
    from localregulars.ui.pages.settings.locking_section import LockingSection
    from localregulars.ui.pages.settings.look_section import LookSection
    from localregulars.ui.pages.settings.section import SectionEntry
    from localregulars.ui.pages.settings.shop_section import ShopSection
    from localregulars.ui.pages.settings.staff_section import StaffSection
    from localregulars.ui.pages.settings.takeaway_section import TakeawaySection

    translate = QCoreApplication.translate
    return (
        SectionEntry("shop", lambda: translate("settings", "Your shop"), ShopSection),
        SectionEntry("alerts", lambda: translate("settings", "Who to tell you about"), AlertsSection),
        SectionEntry(
            "daily", lambda: translate("settings", "Every day"), lambda context: DailySection(context, system_entry())
        ),
        SectionEntry("backups", lambda: translate("settings", "Backups"), BackupsSection),
        SectionEntry("keys", lambda: translate("settings", "Keys"), KeysSection),
        SectionEntry("sign_in", lambda: translate("settings", "Sign-in of this computer"), KeyringSection),
        SectionEntry("locking", lambda: translate("settings", "Locking"), LockingSection),
        SectionEntry("staff", lambda: translate("settings", "People at the counter"), StaffSection),
        SectionEntry("look", lambda: translate("settings", "Look"), LookSection),
        SectionEntry(
            "takeaway",
            lambda: translate("settings", "Take everything away"),
            lambda context: TakeawaySection(context, takeaway_work()),
        ),
    )

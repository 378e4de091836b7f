"""Keys: what opens the shop, and how each of it is changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.application.shop.first_steps import settle
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.first_steps import FirstStep
from localregulars.ui.pages.settings.key_form import FormWords, KeyForm
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection
from localregulars.ui.pages.settings.view_model import KeyChange, KeyChangeKind
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.text import Text, Tone


class KeySetting(QWidget):
    """One thing about the keys: its name, what it is for, a button, and the form that it opens below."""

    def __init__(self, name: str, words: str, button: Button, form: KeyForm) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.button = button
        self.form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(Text(name, TextRole.CARD_TITLE, wraps=True))
        column.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(form)
        form.closed.connect(self._on_closed)

    def close_form(self) -> None:
        """Close the form and show the button again."""
        self.form.forget()
        self.button.show()

    def _on_closed(self) -> None:
        self.button.show()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)


class KeysSection(SettingsSection):
    """Passphrase, recovery code, and new keys for everything. One form is open at a time."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Keys"))
        self._context = context
        self._shop_name = context.folder.name
        self.passphrase = self._build_passphrase()
        self.recovery = self._build_recovery()
        self.everything = self._build_everything()
        for setting, keywords in (
            (self.passphrase, self.tr("password change")),
            (self.recovery, self.tr("forgotten lost sheet print paper")),
            (self.everything, self.tr("stolen theft seen leaked stranger password")),
        ):
            self.add(setting, keywords)

    @property
    def settings(self) -> tuple[KeySetting, ...]:
        """The three."""
        return self.passphrase, self.recovery, self.everything

    def refresh(self, _changes: Changes) -> None:
        """The shop's name stands on the sheet."""
        job = self._context.page.session.query(StoreQuery(lambda uow: uow.settings.profile().name))
        job.succeeded.connect(self._on_name_read)

    def forget(self) -> None:
        """Close every form."""
        for setting in self.settings:
            setting.close_form()

    def go_back(self) -> bool:
        """Close the form that is open."""
        for setting in self.settings:
            if not setting.form.isHidden():
                setting.form.give_up()
                return True
        return False

    def _build_passphrase(self) -> KeySetting:
        working = self.tr("Changing the passphrase … this takes about a second, on purpose.")
        done = self.tr("The new passphrase counts from now on. Backups made before still open with the old one.")
        button = Button(self.tr("Change the passphrase …"), icon="key-round")
        words = FormWords(self.tr("Change the passphrase"), "", working, done)
        about = self.tr("What you type to unlock the shop. The recovery code stays as it is.")
        return self._build(KeyChangeKind.PASSPHRASE, self.tr("Passphrase"), about, button, words)

    def _build_recovery(self) -> KeySetting:
        working = self.tr("One moment … this takes about a second, on purpose.")
        done = self.tr("The new recovery code counts from now on. Tear up the old sheet.")
        button = Button(self.tr("Make a new recovery code …"), icon="printer")
        words = FormWords(self.tr("Show a new code"), self.tr("Let the new code count"), working, done)
        about = self.tr(
            "It opens the shop if the passphrase is forgotten. Make a new one if the sheet is lost or somebody saw it. "
            "Until two groups of the new one are typed back, the old one stays in force."
        )
        return self._build(KeyChangeKind.RECOVERY_CODE, self.tr("Recovery code"), about, button, words)

    def _build_everything(self) -> KeySetting:
        working = self.tr("Making new keys. Please leave the computer on until this is done …")
        done = self.tr("Everything has new keys now. Make a backup today, and tear up the old sheet.")
        button = Button(self.tr("I think somebody knows it …"), icon="shield-check")
        know = (
            self.tr(
                "Everything is encrypted anew. Nothing is lost on the way: if the computer stops, the shop opens with "
                "the old passphrase or with the new one."
            ),
            self.tr(
                "Backups made before still open with the old passphrase and the old code. Make a new one afterwards, "
                "and remove the old ones that somebody could get hold of."
            ),
            self.tr("Where this computer's sign-in opens the shop, that is turned off."),
        )
        words = FormWords(self.tr("Go on to the new code"), self.tr("Make everything anew"), working, done, know)
        about = self.tr(
            "If somebody may know the passphrase or the code: you choose a new passphrase, get a new recovery code, "
            "and what was known before opens the shop no more."
        )
        name = self.tr("New keys for everything")
        return self._build(KeyChangeKind.EVERYTHING, name, about, button, words)

    def _build(self, kind: KeyChangeKind, name: str, about: str, button: Button, words: FormWords) -> KeySetting:
        change = KeyChange(kind, self._context, self)
        form = KeyForm(change, kind, words)
        setting = KeySetting(name, about, button, form)
        button.clicked.connect(lambda: self._open(setting))
        form.finished.connect(lambda said: self._on_finished(setting, said))
        if kind is not KeyChangeKind.PASSPHRASE:
            form.finished.connect(self._on_sheet_finished)
        change.failed.connect(lambda said: self._on_failed(setting, said))
        change.shop_closed.connect(self._context.lock)
        return setting

    def _open(self, setting: KeySetting) -> None:
        if any(other.form.change.is_busy for other in self.settings):
            self._context.page.notices.say(self.tr("A change of keys is still under way. It takes a moment."))
            return
        for other in self.settings:
            other.close_form()
        setting.button.hide()
        setting.form.open(self._shop_name)

    def _on_finished(self, setting: KeySetting, said: str) -> None:
        setting.button.show()
        if self.isVisible():
            setting.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.page.notices.say(said)
        self.look_again.emit()

    def _on_sheet_finished(self) -> None:
        """A code was typed back from paper: where the one of the beginning was not, it is not asked for any more."""
        session = self._context.page.session
        session.run(StoreCommand.of(partial(settle, step=FirstStep.RECOVERY)), self)

    def _on_failed(self, setting: KeySetting, said: str) -> None:
        """Whoever left the page meanwhile is told all the same."""
        if setting.form.isHidden() and said:
            self._context.page.notices.say(said)

    def _on_name_read(self, name: object) -> None:
        self._shop_name = str(name)

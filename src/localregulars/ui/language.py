"""The language in force: which words, whose way of writing days and numbers, and the direction in which one reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from localregulars.ui.trial_language import MIRRORED, TrialTranslator, is_trial

AS_ON_THIS_COMPUTER = ""
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
}
"""The languages that the program speaks, by their ISO 639-1 codes, with what each calls itself."""
_FALLBACK = "en"
Translate = Callable[[str, str], str]
"""Context and text in, the words in one language out; where it stands as `translate`, its texts are found."""


class Language(QObject):
    """Owned by the application; `Language.current()` finds it. `changed` is told after another language is in force.

    Words are made when a widget is built, so whoever shows some builds or says them anew then; see docs/translating.md.
    """

    changed = Signal()

    def __init__(self, app: QApplication, folder: Path, system: QLocale | None = None) -> None:
        """`folder` holds our compiled translations; `system` is how this computer is set up, unless told its own."""
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._system = system or QLocale.system()
        self._translators: list[QTranslator] = []
        self._chosen = AS_ON_THIS_COMPUTER
        self._in_force = ""
        self._others: dict[str, QTranslator] = {}
        self.choose(AS_ON_THIS_COMPUTER)

    @staticmethod
    def current() -> Language:
        """The application's language; without one this is a bug in the start-up (`LookupError`)."""
        app = QApplication.instance()
        language = app.findChild(Language) if app is not None else None
        if language is None:
            message = "No language is in force: build the application first."
            raise LookupError(message)
        return language

    @property
    def chosen(self) -> str:
        """The code that was chosen; `AS_ON_THIS_COMPUTER` follows the computer."""
        return self._chosen

    @property
    def in_force(self) -> str:
        """The code of the language that is spoken now."""
        return self._in_force

    def speaking(self, code: str) -> Translate:
        """How one language says our words, whatever the window speaks: for what a customer reads.

        What we do not speak is as in the window, and so is everything while a trial language is in force.
        """
        if code not in LANGUAGES or code == self._in_force or is_trial(self._in_force):
            return QCoreApplication.translate
        if code not in self._others:
            self._others[code] = self._loaded(f"localregulars_{code}", self._folder)
        other = self._others[code]
        return lambda context, words: other.translate(context, words) or words

    def choose(self, code: str) -> None:
        """Speak this language from now on; a code that is not known is as on this computer."""
        self._chosen = code if code in LANGUAGES or is_trial(code) else AS_ON_THIS_COMPUTER
        wanted = self._chosen or self._of_this_computer()
        if wanted == self._in_force:
            return
        self._in_force = wanted
        locale = self._locale()
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._translators = self._load()
        for new in self._translators:
            self._app.installTranslator(new)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        self.changed.emit()

    def _of_this_computer(self) -> str:
        code = QLocale.languageToCode(self._system.language())
        return code if code in LANGUAGES else _FALLBACK

    def _locale(self) -> QLocale:
        """The computer's own ways where its language is spoken, else that language as it is used in its country."""
        if self._in_force == MIRRORED:
            return QLocale(QLocale.Language.Hebrew)
        if is_trial(self._in_force):
            return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        ours, theirs = QLocale(self._in_force).language(), self._system.language()
        if theirs == QLocale.Language.C:  # a computer that tells no language
            theirs = QLocale.Language.English
            self._system.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # else 6749 has no comma
        return self._system if ours == theirs else QLocale(ours, self._system.territory())

    def _load(self) -> list[QTranslator]:
        """Qt's words for its own dialogs, then ours; English has a file too, for its plurals."""
        english = self._loaded(f"localregulars_{_FALLBACK}", self._folder)
        if is_trial(self._in_force):
            return [TrialTranslator(self._in_force, english, self)]
        qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        names = [(f"qtbase_{self._in_force}", qts)]
        if self._in_force != _FALLBACK:
            names.append((f"localregulars_{self._in_force}", self._folder))
        return [english, *(self._loaded(name, folder) for name, folder in names)]

    def _loaded(self, name: str, folder: Path) -> QTranslator:
        translator = QTranslator(self)
        translator.load(name, str(folder))
        return translator

"""The language of the window: which there are, which the system asks for, and the change from one to another."""

import hashlib
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from retagger_gui.core import language
from retagger_gui.core.language import say

log = logging.getLogger(__name__)

SYSTEM, ENGLISH = "", "en"
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "nl": "Nederlands",
    "sv": "Svenska",
}
"""Code -> its own name, in the order in which they are offered."""

# Qt has words for these keys that no keyboard shows, such as "Control+Mayúsculas"; ours come before them.
KEYS = (say("QShortcut", "Ctrl"), say("QShortcut", "Shift"))
SUMS = "SHA256SUMS"  # beside the translations: Qt reads a damaged one as far as it comes


def of_system(wanted: Iterable[str] | None = None) -> str:
    """The first of the system's languages that there is; English without one.

    Args:
        wanted: names of locales, the preferred first, such as "de-AT"; those of the system if not given.
    """
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


class Language(QObject):
    """Speaks one language in the whole program: its words, Qt's own (Cancel, file dialogs), numbers and dates.

    Attributes:
        code: the language that is spoken.
    """

    changed = Signal()  # another one; what was said before has to be said again

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Begin in English.

        Args:
            folder: of the translations.
            parent: its owner.
        """
        super().__init__(parent)
        self.code = ENGLISH
        self._folder = folder
        self._translators: list[QTranslator] = []

    def choose(self, choice: str) -> None:
        """Speak a language.

        Args:
            choice: a code of LANGUAGES; SYSTEM or an unknown one selects the system's language.
        """
        self._speak(choice if choice in LANGUAGES else of_system())

    def close(self) -> None:
        """English again, for whoever comes after."""
        self._speak(ENGLISH)

    def _speak(self, code: str) -> None:
        ours = self._load(code)
        if ours is None:
            code = ENGLISH
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        qt = QTranslator(self)
        has_qt = qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [*([qt] if has_qt else []), *([ours] if ours is not None else [])]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        locale = _locale(code)
        QLocale.setDefault(locale)
        language.speak(language.Speech(_lookup_in(ours), _number_of(locale)))
        before, self.code = self.code, code
        if before != code:
            self.changed.emit()

    def _load(self, code: str) -> QTranslator | None:
        """The translation into a language; None for English, and where the file cannot be used."""
        if code == ENGLISH:
            return None
        file = self._folder / f"retagger_{code}.qm"
        translator = QTranslator(self)
        try:
            sound = _sum_of(file) == hashlib.sha256(file.read_bytes()).hexdigest()
        except (OSError, ValueError) as error:
            log.warning(
                "The translation %s cannot be read (%s): ReTagger speaks English. Install it again.",
                file,
                error,
            )
            return None
        if not sound or not translator.load(str(file)):
            log.warning("The translation %s is damaged: ReTagger speaks English. Install it again.", file)
            return None
        return translator


def _sum_of(file: Path) -> str:
    """The sum that the file must have; "" where none is known."""
    lines = (file.parent / SUMS).read_text("utf-8").splitlines()
    return dict(line.split()[::-1] for line in lines if line.strip()).get(file.name, "")


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: as the system does where it speaks this language, else as is usual there."""
    system, usual = QLocale.system(), QLocale(code)
    if system.language() == usual.language():
        return system
    return usual


def _lookup_in(translator: QTranslator | None) -> language.Lookup:
    def look_up(context: str, source: str, plural: str, count: int) -> str:
        if translator is None:
            return ""
        return translator.translate(context, source, plural, count) or ""

    return look_up


def _number_of(locale: QLocale) -> language.Number:
    def write(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    return write

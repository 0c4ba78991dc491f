"""The language the interface speaks now."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.screen.languages import Languages


class Speaking(QObject):
    """Puts the words of a language on the glass.

    Args:
        engine: what shows them.
        languages: where they are.
        parent: the owner.
    """

    def __init__(
        self, engine: QQmlApplicationEngine, languages: Languages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine, self._languages = engine, languages
        self._translator: QTranslator | None = None
        self._language = ""

    def speak(self, language: str) -> None:
        """Speak a language from now on."""
        if language == self._language:
            return
        self._language = language
        translator = self._languages.translator(language)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        QLocale.setDefault(QLocale(language))
        # Qt would tell each of ten thousand items that the language changed, in 70 ms.
        for root in self._engine.rootObjects():
            QCoreApplication.removePostedEvents(root, QEvent.Type.LanguageChange.value)
        self._engine.retranslate()

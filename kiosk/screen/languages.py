"""The languages of the release on show, and the interface's words in each of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, QTranslator, Signal, Slot

from kiosk.content.wording import LANGUAGES

SOURCES = "en"
"""The language the words stand in within QML; it serves where a language has no words yet."""
_ITSELF = ("LanguageSwitch", "English", "the name of this language in itself")


class Languages(QObject):
    """Which languages a visitor may choose: the release says it, no list in the code does.

    Args:
        folder: where the interface's words lie, ``kiosk_CODE.qm``.
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._codes: tuple[str, ...] = LANGUAGES
        self._translators: dict[str, QTranslator] = {}

    def offer(self, codes: Sequence[str]) -> None:
        """Offer these languages, in this order."""
        if tuple(codes) != self._codes:
            self._codes = tuple(codes)
            self.changed.emit()

    def translator(self, code: str) -> QTranslator:
        """Return the interface's words in a language, the English ones where it has none."""
        if code not in self._translators:
            found = QTranslator(self)
            if not found.load(f"kiosk_{code}", str(self._folder), "", ".qm") and code != SOURCES:
                found = self.translator(SOURCES)
            self._translators[code] = found
        return self._translators[code]

    @Slot(str, result=str)
    def called(self, code: str) -> str:
        """Return what a language calls itself: ``Italiano``."""
        itself = self.translator(code).translate(*_ITSELF)
        if code == SOURCES:
            return itself or _ITSELF[1]
        if not itself or itself == _ITSELF[1]:
            itself = QLocale(code).nativeLanguageName()
        return itself[:1].upper() + itself[1:]

    @Slot(str, str, str, str, result=str)
    def say(self, code: str, context: str, words: str, where: str) -> str:
        """Return interface words in a given language; QML marks them with QT_TR_NOOP."""
        return self.translator(code).translate(context, words, where) or words

    @Slot(str, str, str, result=str)
    def together(self, context: str, words: str, where: str) -> str:
        """Return interface words in every language at once, for whoever comes next."""
        return "  ·  ".join(
            dict.fromkeys(self.say(code, context, words, where) for code in self._codes)
        )

    @Slot(list, str, str, str, result=str)
    def others(self, codes: Sequence[str], context: str, words: str, where: str) -> str:
        """Return interface words in every language after the first of these, each once."""
        return " · ".join(
            dict.fromkeys(self.say(code, context, words, where) for code in codes[1:])
        )

    codes = Property(list, lambda languages: list(languages._codes), notify=changed)

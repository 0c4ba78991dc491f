"""The fonts that came with the application."""

from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.paths import shipped


def load_fonts() -> None:
    """Make them known to Qt."""
    for font in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QGuiApplication.setFont("Atkinson Hyperlegible Next")

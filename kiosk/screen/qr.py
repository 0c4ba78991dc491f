"""Draws a text as a QR code: black on white in every theme, in whole pixels, quiet zone and all.

The id of such a picture is ``code:`` and the text in URL-safe base 64.
"""

import base64

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.qr_size import QUIET, version

PREFIX = "code:"


def code_id(text: str) -> str:
    """Return the picture id of a text's code."""
    return PREFIX + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def text_of(id_: str) -> str:
    """Return the text behind a picture id."""
    packed = id_.removeprefix(PREFIX)
    return base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode()


def draw_code(text: str, size: QSize) -> QImage:
    """Return the code of a text, as many whole pixels to a module as a size holds.

    Raises:
        CodeTooLongError: the text is too long.
    """
    import segno

    code = segno.make(
        text,
        version=version(text),
        error="m",
        mode="byte",
        encoding="utf-8",
        micro=False,
        boost_error=False,
    )
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    side = len(code.matrix)
    pixels = max(1, min(size.width(), size.height()) // (side + 2 * QUIET))
    left, top = (size.width() - side * pixels) // 2, (size.height() - side * pixels) // 2
    painter = QPainter(image)
    for y, row in enumerate(code.matrix):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(
                    left + x * pixels, top + y * pixels, pixels, pixels, QColor(0, 0, 0)
                )
    painter.end()
    return image

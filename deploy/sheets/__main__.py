"""Draws docs/print/card.pdf and docs/print/placement.pdf; with a folder, there instead.

Usage: python -m deploy.sheets [DIR]
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from deploy.sheets import card, placement
from kiosk.screen.lettering import load_fonts

OUT = Path(__file__).resolve().parents[2] / "docs" / "print"


def main(out: Path) -> None:
    """Draw both sheets into a folder."""
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for sheet in (card, placement):
        path = out / f"{sheet.__name__.rpartition('.')[2]}.pdf"
        sheet.draw(path)
        print(path)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)

"""Golden pictures of the main pages: drawn, compared, and written anew by one command.

`python -m tests.screen.golden` writes tests/golden and, beside it, build/golden/index.html:
each picture before and after, and where they differ.
"""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass
from tests.screen.likeness import LONG, apart, marked
from tests.screen.palette import painted_with

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
REPORT = ROOT / "build" / "golden"
INCHES = 32.0

PAGES: Mapping[str, Route] = {
    "attract": Route(PageKind.ATTRACT),
    "home": Route(PageKind.HOME),
    "practical": Route(PageKind.PRACTICAL),
    "town": Route(PageKind.TOWN),
    "landmark": Route(PageKind.LANDMARK, "bergamo/mura-veneziane"),
    "legs": Route(PageKind.LEGS),
    "leg": Route(PageKind.LEG, "2024/1"),
    "map": Route(PageKind.MAP),
    "guide": Route(PageKind.GUIDE),
    "results": Route(PageKind.RESULTS),
    "classification": Route(PageKind.CLASSIFICATION, "1000-miglia/overall-2024"),
    "stories": Route(PageKind.STORIES),
    "search": Route(PageKind.SEARCH),
}
SHAPES: Mapping[str, tuple[QSize, bool]] = {
    "landscape": (LANDSCAPE, False),
    "portrait": (PORTRAIT, False),
    "night": (LANDSCAPE, True),
}
"""The glass, and whether it is night."""


@contextmanager
def plain_lettering() -> Iterator[None]:
    """Letters without hinting, which is a matter of the machine's settings."""
    before = QGuiApplication.font()
    plain = QFont(before)
    plain.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(plain)
    yield
    QGuiApplication.setFont(before)


def golden_glass(data: Path, shape: str) -> Glass:
    """Return the glass a shape is drawn on: in Bergamo, in Italian, without a clock."""
    size, night = SHAPES[shape]
    glass = Glass(data, size, INCHES, manner=replace(CALM, night=night))
    glass.window.setProperty("slideSeconds", 86_400)  # the attract page stays at its poster
    return glass


def picture(glass: Glass, route: Route) -> QImage:
    """Return a page as the glass shows it, `LONG` pixels on the long side."""
    glass.show(route)
    seen = small(glass.window.grabWindow())
    for _ in range(4):  # a list may stand elsewhere when its rows are all there
        before = seen
        glass.show(route)
        seen = small(glass.window.grabWindow())
        if seen == before:
            break
    return seen


def small(image: QImage) -> QImage:
    """Return a picture of the glass in the size of the golden ones."""
    return image.scaled(
        LONG, LONG, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)


def golden(shape: str, page: str) -> QImage:
    """Return the golden picture; a null one where there is none."""
    return QImage(str(GOLDEN / shape / f"{page}.png"))


def pictures(data: Path) -> Iterator[tuple[str, str, QImage]]:
    """Yield shape, page and what is seen."""
    for shape in SHAPES:
        glass = golden_glass(data, shape)
        try:
            for page, route in PAGES.items():
                yield shape, page, picture(glass, route)
        finally:
            glass.close()


def write(drawn: Iterable[tuple[str, str, QImage]]) -> list[str]:
    """Write golden pictures and the report; return the names of those that differ from before."""
    rows, changed = [], []
    REPORT.mkdir(parents=True, exist_ok=True)
    for shape, page, now in drawn:
        before, name = golden(shape, page), f"{shape}-{page}"
        different = before.isNull() or apart(before, now)
        if different:
            changed.append(name)
            path = GOLDEN / shape / f"{page}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            painted_with(now).save(str(path), quality=0)  # 0 is the smallest file
        if before.isNull():
            before = QImage(now.size(), QImage.Format.Format_RGB32)
            before.fill(Qt.GlobalColor.white)
        shown = {"before": before, "after": now, "difference": marked(before, now)}
        for kind, image in shown.items():
            image.save(str(REPORT / f"{name}-{kind}.png"))
        cells = "".join(f'<td><img src="{name}-{kind}.png" alt="{kind}"></td>' for kind in shown)
        rows.append(f"<tr class={'other' if different else 'same'}><th>{name}</th>{cells}</tr>")
    (REPORT / "index.html").write_text(_sheet(rows), "utf-8")
    return changed


def _sheet(rows: list[str]) -> str:
    style = "th{text-align:left;vertical-align:top}.same{opacity:.45}td{padding:4px}"
    return (
        f"<!doctype html><meta charset=utf-8><title>Golden pictures</title><style>{style}</style>"
        "<table><tr><th><th>before<th>after<th>difference</tr>" + "\n".join(rows) + "</table>\n"
    )


def main() -> int:
    """Write the golden pictures anew."""
    from kiosk import settings
    from kiosk.releases.factory import build_factory
    from kiosk.screen.application import application

    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        build_factory(data)
        app = application(settings.load(None, {"data": data}, {}), headless=True)
        with plain_lettering():
            changed = write(pictures(data))
        del app
    print(f"{len(changed)} of {len(PAGES) * len(SHAPES)} are new:", *changed)
    print(f"before and after: {REPORT / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

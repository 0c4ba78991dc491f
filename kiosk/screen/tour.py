"""The verb ``tour``: a picture of every page, as the screen draws it."""

import html
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QSize
from PySide6.QtQuick import QQuickWindow

from kiosk import settings
from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.screen.application import application, media_of
from kiosk.screen.clock import GivenClock
from kiosk.screen.gallery import gallery_pictures
from kiosk.screen.idle import Idle
from kiosk.screen.library import Library
from kiosk.screen.opening import library_of
from kiosk.screen.panel import Panel
from kiosk.screen.publication import Publication
from kiosk.screen.stage import Stage
from kiosk.screen.visit import Manner

MODES: dict[str, dict[str, Any]] = {
    "normal": {},
    "large-text": {"text_scale": 1.3},
    "high-contrast": {"contrast": True},
    "low-reach": {"low_reach": True},
    "night": {"night": True},
}
_PATIENCE_MS = 30_000


class TourError(Exception):
    """A page did not come to rest, or there is no such page."""


def tour(args: Namespace) -> int:
    """Draw the pages that are asked for; 0 done, 1 failed."""
    from kiosk.releases.errors import ReleaseError
    from kiosk.releases.factory import build_factory
    from kiosk.releases.store import release_at

    found = settings.load(args.config, {"data": args.data, "town": args.town})
    try:
        release = release_at(args.release or build_factory(found.data))
        library = library_of(release, found.town)
        library.stand(standpoint(found.position, found.heading))
        width, height = (int(side) for side in args.size.split("x"))
        app = application(found, headless=True)
        pages = _Tour(library, found, QSize(width, height), args.panel, args.mode, args.now)
        pages.stage.showing.show_release(library, media_of(release))
        routes = _chosen(library.routes(), args.page or [])
        rows = [
            row
            for language in _languages(library, args.lang)
            for row in pages.draw(routes, language, args.out)
        ]
        if args.gallery:
            rows += pages.gallery(args.out)
        pages.stage.close()
        del app
    except (TourError, ReleaseError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    (args.out / "pages.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False), "utf-8")
    (args.out / "index.html").write_text(_sheet(rows), "utf-8")
    print(f"{len(rows)} pictures in {args.out}")
    return 0


class _Tour:
    def __init__(
        self,
        library: Library,
        found: settings.Settings,
        size: QSize,
        inches: float,
        mode: str,
        now: datetime | None,
    ) -> None:
        manner = replace(Manner(motion=False), **MODES[mode])
        cache = found.data / "cache" / "pictures"
        self.stage = Stage(
            manner,
            cache,
            Idle(86400, 86400),
            Publication(library.town),
            clock=GivenClock(now) if now else None,
        )
        self.window: QQuickWindow = self.stage.load(
            Panel(inches, "option").pixels_per_mm(size),
            "",
            width=size.width(),
            height=size.height(),
        )
        self.window.show()

    def draw(self, routes: Iterable[Route], language: str, out: Path) -> Iterable[dict[str, str]]:
        folder = out / language
        folder.mkdir(parents=True, exist_ok=True)
        self.stage.visit.setLanguage(language)
        for route in routes:
            self.stage.turner.turn(route, "none")
            self._until(partial(self._arrived, route))
            self.window.grabWindow()  # settles the layout, which may ask for other pictures
            self._until(lambda: self.stage.at_rest())
            name = route.kind + (f"_{route.slug.replace('/', '-')}" if route.slug else "")
            path = folder / f"{name}.png"
            self.window.grabWindow().save(str(path))
            yield {
                "page": route.kind,
                "lang": language,
                "slug": route.slug,
                "file": f"{language}/{path.name}",
            }

    def gallery(self, out: Path) -> Iterable[dict[str, str]]:
        """Draw every control in every state."""
        for number, picture in enumerate(
            gallery_pictures(self.stage, self.window, self._settle), 1
        ):
            name = f"gallery_{number}.png"
            picture.save(str(out / name))
            yield {"page": "gallery", "lang": "", "slug": str(number), "file": name}

    def _settle(self) -> None:
        self.window.grabWindow()  # settles the layout, which may ask for other pictures
        self._until(self.stage.at_rest)

    def _arrived(self, route: Route) -> bool:
        shown = bool(self.window.property("uncovered")) and self.stage.visit.route == route
        return shown and self.stage.at_rest()

    @staticmethod
    def _until(true: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            if clock.elapsed() > _PATIENCE_MS:
                raise TourError("a page did not come to rest within 30 s")


def _languages(library: Library, wanted: str | None) -> tuple[str, ...]:
    spoken = library.languages()
    if wanted and wanted not in spoken:
        raise TourError(f"this release has no “{wanted}”, only {', '.join(spoken)}")
    return (wanted,) if wanted else spoken


def _chosen(routes: Iterable[Route], wanted: list[str]) -> list[Route]:
    chosen = [r for r in routes if not wanted or r.kind in wanted or r.slug in wanted]
    unknown = [w for w in wanted if w not in set(PageKind) and not any(r.slug == w for r in chosen)]
    if unknown:
        raise TourError(f"there is no page “{unknown[0]}”")
    return chosen


def _sheet(rows: list[dict[str, str]]) -> str:
    figures = "".join(
        f'<figure><img src="{html.escape(row["file"])}" loading="lazy" alt="">'
        f"<figcaption>{html.escape(row['lang'])} {html.escape(row['page'])} "
        f"{html.escape(row['slug'])}</figcaption></figure>"
        for row in rows
    )
    return (
        '<!doctype html><meta charset="utf-8"><title>Tappa</title><style>body{margin:2em;'
        "font:14px sans-serif;display:grid;"
        "grid-template-columns:repeat(auto-fill,minmax(21em,1fr));"
        f"gap:1.5em}}figure{{margin:0}}img{{width:100%}}</style>{figures}"
    )

"""What every time and every result must have by it: how it is known, who says it, as of when.

An item that shows one says so by `claim` (``time``, ``hours`` or ``result``); a line of sources
says `told`. What a line of sources speaks for is `sourced`; where nothing is, the page is. The
`clock` and what is `standing` year by year are no times of the race.
"""

import re
from collections.abc import Collection, Iterable

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screen.items import items
from tests.screen.glass import Glass, scene_rect
from tests.screen.layout import Fault, is_text, name, opaque

STATUSES = (
    ("planned time", "status of a time"),
    ("estimated time", "status of a time"),
    ("actual time", "status of a time"),
)
RESULTS = (
    ("Provisional classification", "status of a classification"),
    ("Official classification", "status of a classification"),
    ("Corrected classification", "status of a classification"),
)
SHORT = 60
"""A longer text is prose: it tells its times in a sentence, and has the sources of its page."""

_TIME = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?![\d.])")


def unvouched(glass: Glass, crews: Collection[str] = ()) -> Iterable[Fault]:
    """Yield every time and result in sight that does not say how, by whom and when it is known.

    `crews` are names that only results may show.
    """
    glass_rect = QRectF(0, 0, glass.window.width(), glass.window.height())
    for item in items(glass.window.contentItem()):
        if not opaque(item) or (_listed(item) and not scene_rect(item).intersects(glass_rect)):
            continue
        claim = item.property("claim")
        if claim:
            yield from _claim(glass, item, str(claim))
        elif is_text(item) and not any(map(_vouches, upwards(item))):
            what = _bare(str(item.property("text")), crews)
            if what:
                yield Fault(what, name(item))


def upwards(item: QQuickItem | None) -> Iterable[QQuickItem]:
    """Yield an item and all it is in."""
    while item is not None:
        yield item
        item = item.parentItem()


def _listed(item: QQuickItem) -> bool:
    """Return whether a list makes and unmakes an item as it comes in sight and goes."""
    return any(above.inherits("QQuickListView") for above in upwards(item))


def _claim(glass: Glass, item: QQuickItem, claim: str) -> Iterable[Fault]:
    section = next(
        (above for above in upwards(item) if above.property("sourced") is True),
        glass.window.contentItem(),
    )
    if not any(each.property("told") is True for each in items(section)):
        yield Fault(f"a {claim} without source and day", name(item))
    if claim == "time" and not _says(glass, [item], STATUSES):
        yield Fault("a time without its status", name(item))
    if claim == "result" and not _says(glass, [section, glass.window.contentItem()], RESULTS):
        yield Fault("a result without its status", name(item))


def _says(glass: Glass, places: list[QQuickItem], words: Iterable[tuple[str, str]]) -> bool:
    language = glass.visit.manner.language
    wanted = [glass.stage.languages.say(language, "Words", *each) for each in words]
    return any(
        word in str(each.property("text") or "")
        for place in places
        for each in items(place)
        for word in wanted
    )


def _bare(text: str, crews: Collection[str]) -> str:
    if len(text) > SHORT:
        return ""
    if _TIME.search(text):
        return "a time nobody vouches for"
    return "a result nobody vouches for" if any(crew in text for crew in crews) else ""


def _vouches(item: QQuickItem) -> bool:
    told = item.property("told") is not None
    other = item.property("clock") is True or item.property("standing") is True
    return bool(item.property("claim")) or told or other

"""Getting about by touch alone: finding the control that leads to a page, bringing it in sight."""

from collections import deque

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.links import links
from tests.screen.glass import Glass, accessible_name, scene_rect

BAR = {
    "Home", "Tappe", "Legs", "Città", "Town", "Risultati", "Results", "Storie", "Stories",
    "Cerca", "Search",
    "Indietro", "Back", "Italiano", "English", "Ricomincia", "Start over",
}  # fmt: skip
IN_BAR = {
    Route(PageKind.TOWN): {"it": "Città", "en": "Town"},
    Route(PageKind.LEGS): {"it": "Tappe", "en": "Legs"},
    Route(PageKind.RESULTS): {"it": "Risultati", "en": "Results"},
    Route(PageKind.STORIES): {"it": "Storie", "en": "Stories"},
    Route(PageKind.SEARCH): {"it": "Cerca", "en": "Search"},
}
ON = (
    "Giù", "Down", "Avanti lungo la strada", "On along the road", "Altri risultati", "More hits",
)  # fmt: skip
BACK = (
    "Su", "Up", "Indietro lungo la strada", "Back along the road",
    "Risultati precedenti", "Hits before these",
)  # fmt: skip


def tree(glass: Glass, language: str) -> dict[Route, list[Route]]:
    """Return, for each page, the pages first reached from it: the shortest way from home."""
    home = Route(PageKind.HOME)
    children: dict[Route, list[Route]] = {}
    seen, queue = {home}, deque([home])
    while queue:
        route = queue.popleft()
        children[route] = []
        for target in links(glass.library.page(route, language)):
            if target == Route(PageKind.TOWN, glass.library.town):
                target = Route(PageKind.TOWN)
            if target not in seen:
                seen.add(target)
                children[route].append(target)
                queue.append(target)
    return children


def walk(glass: Glass, language: str, route: Route, children: dict[Route, list[Route]]) -> None:
    """Touch the way to each page below this one and back again."""
    for target in children[route]:
        go(glass, language, target)
        walk(glass, language, target, children)
        glass.touch("Indietro" if language == "it" else "Back")
        glass.until(lambda: glass.visit.route == route, f"back on {route}")


def go(glass: Glass, language: str, target: Route) -> None:
    """Touch the control that leads to a page; its name holds what that page is about."""
    start = glass.visit.route
    title = glass.library.page(target, language).title
    tried: set[str] = set()
    if target in IN_BAR:
        glass.touch(IN_BAR[target][language])
        glass.until(lambda: glass.visit.route == target, str(target))
        return
    while (name := candidate(glass, title, tried)) is not None:
        tried.add(name)
        control = named(glass, name)
        if control is None or not in_sight(glass, control):
            continue
        glass.touch(control)
        glass.until(lambda: glass.visit.route != start, f"a page after “{name}”")
        if glass.visit.route == target:
            return
        glass.touch("Indietro" if language == "it" else "Back")
        glass.until(lambda: glass.visit.route == start, "the page before")
    raise AssertionError(f"nothing on {start} leads to {target} “{title}”: {glass.names()}")


def candidate(glass: Glass, title: str, tried: set[str]) -> str | None:
    """Return the next name to try, the likeliest first; a long list is wound on to find it."""
    for wanted in (lambda name: name == title, lambda name: bool(title) and title in name):
        if found := next(filter(wanted, fresh(glass, tried)), None):
            return found
    for buttons in (BACK, ON):
        while step(glass, buttons):
            for name in fresh(glass, tried):
                if title and title in name:
                    return name
    return next(iter(fresh(glass, tried)), None)


def fresh(glass: Glass, tried: set[str]) -> list[str]:
    """Return the names of the page's own controls that were not tried yet."""
    glass.rest()
    return [name for name in glass.names() if name not in {*BAR, *ON, *BACK, *tried}]


def named(glass: Glass, name: str) -> QQuickItem | None:
    """Return the first control with this name."""
    return next((item for item in glass.controls() if accessible_name(item) == name), None)


def step(glass: Glass, buttons: tuple[str, ...]) -> bool:
    """Press a button that scrolls; False where it is spent or there is none."""
    item = next((item for item in glass.controls() if accessible_name(item) in buttons), None)
    if item is None or not item.property("enabled"):
        return False
    glass.touch(item)
    glass.rest()
    return True


def in_sight(glass: Glass, control: QQuickItem) -> bool:
    """Bring a control in sight by the buttons that scroll; False where none does."""
    view = flickable(control)
    if view is None:
        return True
    for _ in range(60):
        window = scene_rect(view).intersected(
            QRectF(0, 0, glass.window.width(), glass.window.height())
        )
        middle = scene_rect(control).center()
        if window.contains(middle):
            return True
        wanted = ON if middle.y() > window.bottom() or middle.x() > window.right() else BACK
        if not step(glass, wanted):
            return False
    return False


def flickable(item: QQuickItem) -> QQuickItem | None:
    """Return what an item scrolls in."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent

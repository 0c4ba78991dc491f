"""Getting about by touch alone: finding the control that leads to a page, and bringing it in sight."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.links import links
from tests.screen.glass import Glass, accessible_name, scene_rect

BAR = {
    "Home", "Tappe", "Legs", "Città", "Town", "Risultati", "Results", "Storie", "Stories",
    "Indietro", "Back", "Italiano", "English", "Ricomincia", "Start over",
}  # fmt: skip
ON = ("Giù", "Down", "Avanti lungo la strada", "On along the road")
BACK = ("Su", "Up", "Indietro lungo la strada", "Back along the road")


def tree(glass: Glass, language: str) -> dict[Route, list[Route]]:
    """Return, for each page, the pages first reached from it: the shortest way from home."""
    home = Route(PageKind.HOME)
    children: dict[Route, list[Route]] = {}
    seen, queue = {home}, deque([home])
    while queue:
        route = queue.popleft()
        children[route] = []
        for target in links(glass.library.page(route, language)):
            if target.kind is PageKind.TOWN and not target.slug:
                continue
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
    for control in candidates(glass, title):
        if not in_sight(glass, control):
            continue
        glass.touch(control)
        glass.until(lambda: glass.visit.route != start, f"a page after “{title}”")
        if glass.visit.route == target:
            return
        glass.touch("Indietro" if language == "it" else "Back")
        glass.until(lambda: glass.visit.route == start, "the page before")
    raise AssertionError(f"nothing on {start} leads to {target} “{title}”: {glass.names()}")


def candidates(glass: Glass, title: str) -> Iterable[QQuickItem]:
    """Return the controls of the page, those whose name holds the title first."""
    controls = [
        (accessible_name(item), item)
        for item in glass.controls()
        if accessible_name(item) not in {*BAR, *ON, *BACK}
    ]
    likely = [item for name, item in controls if title and name == title]
    likely += [item for name, item in controls if title and title in name and item not in likely]
    likely += [item for name, item in controls if title in ("",) or item not in likely]
    return list(dict.fromkeys(likely))


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
        steps = [
            item
            for item in glass.controls()
            if accessible_name(item) in wanted and item.property("enabled")
        ]
        if not steps:
            return False
        before = scene_rect(control).center()
        glass.touch(steps[0])
        glass.until(
            lambda before=before: scene_rect(control).center() != before, "the page to move"
        )
    return False


def flickable(item: QQuickItem) -> QQuickItem | None:
    """Return what an item scrolls in."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent

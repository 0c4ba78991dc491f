"""The bar: the same things in the same places on every page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from kiosk.content.kinds import PageKind
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, scene_rect

BAR = {
    "it": ["Indietro", "Home", "Tappe", "Città", "Risultati", "Storie", "Cerca", "Ricomincia"],
    "en": ["Back", "Home", "Legs", "Town", "Results", "Stories", "Search", "Start over"],
}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_bar_never_moves(glass: Callable[..., Glass], size: QSize) -> None:
    one = glass(size=size)
    seen: set[tuple[str, ...]] = set()
    for language, names in BAR.items():
        one.visit.setLanguage(language)
        for kind in PageKind:
            if kind is PageKind.ATTRACT:
                continue
            one.show(next(route for route in one.library.routes() if route.kind is kind))
            rects = [scene_rect(one.control(name)) for name in [*names, "Italiano", "English"]]
            seen.add(tuple(str(rect.getRect()) for rect in rects))

    assert len(seen) == 1
    lowest = 0.6 * size.height()
    assert all(scene_rect(one.control(name)).top() > size.height() - lowest for name in names)

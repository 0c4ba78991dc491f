"""The gallery of controls: drawn whole in every mode, and out of every visitor's way."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.gallery import gallery_pictures
from kiosk.screen.tour import MODES
from tests.screen.audit import afar, difference
from tests.screen.glass import CALM, Glass
from tests.screen.layout import faults


@pytest.mark.parametrize("mode", MODES)
def test_every_control_in_every_state_is_drawn(glass: Callable[..., Glass], mode: str) -> None:
    one = glass(manner=replace(CALM, **MODES[mode]))
    one.show(Route(PageKind.ABOUT))
    page = one.window.grabWindow()
    found: list[str] = []
    pictures = []
    for picture in gallery_pictures(one.stage, one.window, one.rest):
        pictures.append(picture)
        names = one.names()
        found += [str(fault) for fault in faults(one.window) if fault.what == "cut off"]

    assert len(pictures) >= 2
    assert all(difference(afar(page), afar(picture)) > 0.2 for picture in pictures)
    assert {"Wide button", "Arrow", "Choice"} <= set(names)
    assert not found


def test_no_control_leads_to_the_gallery() -> None:
    assert "gallery" not in set(PageKind)

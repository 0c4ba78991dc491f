"""Every key and every plug, on the displays that are installed here."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.lockdown.escapes import SCREENS, attempt, prepared
from tests.faults.lockdown.hotplug import hotplug

pytestmark = pytest.mark.timeout(180)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that nobody may read, too, with a data folder in it."""
    with prepared() as folder:
        yield folder


@pytest.mark.parametrize("name", ["xvfb", pytest.param("cage", marks=pytest.mark.long), "sway"])
def test_no_key_no_click_and_no_request_leads_away(name: str, place: Path) -> None:
    if missing := SCREENS[name].missing():
        pytest.skip(f"{missing} is not installed")
    shutil.copytree(place / "data", place / name)
    with SCREENS[name]() as screen:
        assert attempt(screen, place / name, place) == []


@pytest.mark.long
def test_displays_come_and_go(place: Path) -> None:
    if missing := SCREENS["sway"].missing():
        pytest.skip(f"{missing} is not installed")
    shutil.copytree(place / "data", place / "plugged")

    assert len(hotplug(place / "plugged", place)) == 3

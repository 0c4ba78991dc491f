"""Displays, lettering and networks that are not there, go away, or come late."""

import shutil
import time
from pathlib import Path

from tests.faults.field.disks import _fill
from tests.faults.field.field import Fault, Field
from tests.faults.field.field_kiosk import ROOT
from tests.faults.field.processes import START
from tests.faults.field.screens import Sway, Xvfb
from tests.faults.lockdown.hotplug import FIRST, SECOND, Desktop

LATE = 4.0 + START
"""A screen without a display is begun again every 4 s at the latest."""


def _late(field: Field) -> float:
    """Nothing to draw on at boot; it comes eight seconds later."""
    screen = field.screen
    screen.end()
    field.kiosk.start()
    time.sleep(8)
    told = len(field.kiosk.shown())
    begun = time.monotonic()
    screen.begin()
    field.kiosk.until(lambda: len(field.kiosk.shown()) > told and field.kiosk.content(), "content")
    spent = time.monotonic() - begun
    field.kiosk.visit()
    return spent


def _server_lost(field: Field) -> float:
    field.start()
    field.kiosk.visit()

    def again() -> None:
        field.screen.end()
        time.sleep(3)
        field.screen.begin()

    return field.begun_anew(again) - 3.0


def _unplugged(field: Field) -> float:
    """The only output goes, and another of another name and size comes two seconds later.

    Outputs of headless sway cannot be unplugged; those that are windows of another sway can.
    """
    outer = field.screen
    assert isinstance(outer, Sway)
    screen = Desktop(outer)
    with screen:
        field.kiosk.screen = screen
        field.start()

        begun = time.monotonic()
        screen.pull(FIRST)
        field.kiosk.until(lambda: field.kiosk.see() is None, "glass without an output")
        time.sleep(2)
        screen.say("create_output")
        screen.say("output", SECOND, "resolution", "1024x768")
        field.kiosk.until(field.kiosk.content, "content on the other output")
        spent = time.monotonic() - begun
        field.kiosk.visit()
        field.close()
    return spent - 2.0


def _no_letters(field: Field) -> float:
    """The application's own lettering is gone."""
    root = field.folder / "application"
    for name in ("kiosk", "resources", "db", "translations"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    for font in (root / "resources" / "fonts").glob("*.ttf"):
        font.unlink()
    field.kiosk.root = root
    spent = field.start()
    field.kiosk.visit()
    return spent


def _no_network(field: Field) -> float:
    field.kiosk.prefix = ("unshare", "-n")
    spent = field.start()
    field.kiosk.visit()
    return spent


def _several(field: Field) -> float:
    """No network, a full disk, no state.db, half a content.db, and the screen is killed."""
    field.kiosk.prefix = ("unshare", "-n")
    (field.data / "state.db").unlink()
    newest = max(field.data.glob("releases/*/content.db"), key=lambda file: int(_number(file)))
    newest.chmod(0o644)
    newest.write_bytes(newest.read_bytes()[:5000])
    _fill(field)
    field.start()
    field.kiosk.visit()
    return field.begun_anew(lambda: _kill(field))


def _number(database: Path) -> str:
    return database.parent.name.partition("-")[0]


def _kill(field: Field) -> None:
    import os
    import signal

    os.kill(field.kiosk.visitors_screen(), signal.SIGKILL)


FAULTS = (
    Fault("no display at boot, one comes after 8 s", LATE, _late, screens=(Xvfb.name,)),
    Fault("display lost for 3 s (X server killed)", LATE, _server_lost, screens=(Xvfb.name,)),
    Fault("output unplugged, another plugged in", 5.0, _unplugged, screens=(Sway.name,)),
    Fault("lettering missing", 8.0, _no_letters),
    Fault("no network", START, _no_network, mounted=True),
    Fault(
        "no network, full disk, no state.db, half a content.db, SIGKILL",
        START,
        _several,
        mounted=True,
    ),
)

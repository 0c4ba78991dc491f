"""Desks to look at: every room of the volunteers, and lights as good and as bad as they can be."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.care.findings import Check
from kiosk.care.light import GREEN, RED, YELLOW
from kiosk.content.qr_size import LONGEST, modules
from kiosk.screen.desk.acts import Ways
from kiosk.screen.desk.examination import Seen
from kiosk.screen.desk.lights import PLACES
from kiosk.screen.qr import code_id
from tests.screen.glass import Glass

SHEETS = ("reset", "screen", "machine", "back", "forward", "rest", "show", "help")
TURNS = (("Actions", "The lights"), ("Azioni", "I semafori"))
_SHORT = ("Tutto come deve essere.", "All is as it should be.", "", "")
_LONG = (
    "Alcuni file della pubblicazione 1234 sono rovinati: manca media/0a1b2c3d4e5f.svg e altri.",
    "Some files of publication 1234 are damaged: media/0a1b2c3d4e5f.svg and others are missing.",
    "Collegare il chiosco alla rete o inserire la chiavetta, poi riavviarlo e aspettare un poco.",
    "Connect the kiosk to the network or insert the stick, then restart it and wait two minutes.",
)


def seen(light: str) -> Seen:
    """Return what a look brought: all lights alike, with short sentences (green) or long ones."""
    checks = [Check(code, light, *(_SHORT if light == GREEN else _LONG)) for code in PLACES]
    report = "T" * LONGEST
    where = Ways(13, 12, "14-0a1b2c3d4e5f", 14) if light == YELLOW else Ways(14, 13)
    uptime = {GREEN: 60.0, YELLOW: 7300.0, RED: 260_000.0}[light]
    return Seen(checks, where, "1AB2-C3D4-E5F6-G7", code_id(report), modules(report), uptime)


def enter(glass: Glass, room: str, language: str = "it", **pad: Any) -> None:
    """Stand in a room of the volunteers, its pad (typed, message, challenge, wait) as told."""
    door = glass.stage.door
    for name, value in pad.items():
        if name in ("typed", "wait"):
            setattr(door._pad, name, value)
        else:
            setattr(door, f"_{name}", value)
    door._room = room
    door.roomChanged.emit()
    door.padChanged.emit()
    glass.stage.desk.speak(language)


def states(glass: Glass, language: str) -> Iterator[str]:
    """Bring every room and sheet to the glass, one after the other, and say which it is."""
    desk = glass.stage.desk
    enter(glass, "front", language, message="unset")
    yield "front"
    desk.ask("screen")
    yield "front, restart?"
    enter(glass, "pin", language, typed="123", message="wrong")
    yield "pin"
    enter(glass, "renew", language, typed="", message="weak")
    yield "renew"
    enter(glass, "renew", language, message="", changing=True)
    yield "renew, from the desk"
    enter(
        glass, "recover", language, challenge="048213", message="lost", typed="1234", changing=False
    )
    yield "recover"
    enter(glass, "recover", language, challenge="048213", message="wrong", wait=840)
    yield "recover, waiting"
    enter(glass, "desk", language, message="", wait=0)
    for light in (GREEN, RED, YELLOW):
        desk.show_seen(seen(light))
        yield f"desk, {light}"
        for other, back in TURNS:
            if other in glass.names():  # they take turns where there is little room
                glass.touch(other)
                yield f"desk, {light}, acts"
                glass.touch(back)
    for sheet in SHEETS:
        desk.ask(sheet)
        yield sheet


@contextmanager
def alone(glass: Glass) -> Iterator[None]:
    """Hide all but the uppermost room or sheet for a while."""
    hidden = []
    item = [item for item in glass.shown() if item.property("modal") is True][-1]
    while (parent := item.parentItem()) is not None:
        others = [other for other in parent.childItems() if other != item and other.isVisible()]
        hidden += others
        item = parent
    for other in hidden:
        other.setVisible(False)
    yield
    for other in hidden:
        other.setVisible(True)

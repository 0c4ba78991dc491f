"""A refuge beside a place for sticks, in a process of its own; it does what it is told.

``python -m tests.screen.shelter_kiosk page|plain DATA MEDIA`` reads words from standard input
(``desk``, ``copy``, ``fetch``, ``close``, ``taps``, ``key``) and prints a JSON line per change.
"""

import json
import sys
from threading import Thread

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import settings
from kiosk.screen.items import items
from kiosk.screen.process import PLAINLY
from kiosk.screen.shelter import PlainShelter, Shelter
from tests.screen.knocking import knock
from tests.screen.stick_kiosk import Told, read

KNOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def at_page(screen: Shelter, word: str) -> None:
    """Do a word at the desk of the refuge page."""
    supply = screen.stage.supply
    if word == "desk":
        supply.changed.connect(lambda: tell(screen))
        screen.stage.door._go("desk")
        screen.stage.desk.speak("en")
        supply.take()
    elif word == "copy":
        supply.copyReports()
    elif word == "fetch":
        supply.takeStick()


def tell(screen: Shelter) -> None:
    supply = screen.stage.supply
    texts = [str(item.property("text") or "") for item in items(screen.window.contentItem())]
    say(stick=supply._stick.state, result=supply.result, waits=supply.waits, words=" ".join(texts))


def main() -> int:
    kind, data, media = sys.argv[1:4]
    found = settings.load(None, {"data": data, "sources": f"{media}/*"}, {})
    screen = PlainShelter(found, PLAINLY) if kind == "plain" else Shelter(found, PLAINLY)
    device = QTest.createTouchDevice()

    def do(word: str) -> None:
        if word == "close":
            screen.window.close()
            say(stays=screen.window.isVisible(), held=not QGuiApplication.quitOnLastWindowClosed())
        elif word == "key":
            QTest.keyClick(screen.window, Qt.Key.Key_F12, KNOCK)
        elif word == "taps":
            knock(screen.window, device, lambda: True)
        elif isinstance(screen, Shelter):
            at_page(screen, word)

    told = Told()
    told.word.connect(do)
    Thread(target=read, args=(told,), daemon=True).start()
    return screen.run()


if __name__ == "__main__":
    sys.exit(main())

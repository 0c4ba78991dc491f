"""A running kiosk beside a place for sticks, in a process of its own; it does what it is told.

``python -m tests.screen.stick_kiosk DATA MEDIA`` reads words from standard input (``visit``,
``end``, ``look``, ``show``, ``picture FILE``) and prints a JSON line whenever something changes.
"""

import json
import sys
from threading import Thread

from PySide6.QtCore import QObject, Signal

from kiosk import settings
from kiosk.screen.items import items
from kiosk.screen.running import Screen
from kiosk.screen.sync_child import SyncChild


class Told(QObject):
    """Brings words from standard input into the GUI thread."""

    word = Signal(str)


def read(told: Told) -> None:
    for line in sys.stdin:
        told.word.emit(line.strip())


def main() -> int:
    # At idle priority it would get no turn at all while other tests keep the machine busy.
    SyncChild._step_back = lambda _: None  # type: ignore[assignment,method-assign]
    data, media = sys.argv[1:3]
    found = settings.load(
        None,
        {
            "data": data,
            "sources": f"{media}/*",
            "urgent_seconds": 0.5,
            "switch_seconds": 3600,
            "idle_seconds": 3600,
        },
        {},
    )
    screen = Screen(found)
    stage, shown = screen.stage, screen.publication

    def say(**more: object) -> None:
        texts = {str(item.property("text") or "") for item in items(screen.window.contentItem())}
        print(
            json.dumps(
                {
                    "release": shown.property("sequence") if shown.property("release") else -1,
                    "kind": str(stage.visit.route.kind),
                    "line": any("Content updated from the stick" in text for text in texts),
                    "stick": shown.by_stick,
                    **more,
                }
            ),
            flush=True,
        )

    def do(word: str) -> None:
        if word == "visit":
            stage.visit.begin("it")
        elif word == "end":
            stage.visit.startOver()
        elif word == "show":
            stage.supply.showNow()
        elif word == "look":
            screen._follower.look_now()
            stage.jobs.run(lambda: None, lambda _: say(looked=True), lambda _: None)
        elif word.startswith("picture "):
            screen.window.grabWindow().save(word.partition(" ")[2])
            say(picture=True)

    told = Told()
    told.word.connect(do)
    shown.changed.connect(say)
    stage.visit.routeChanged.connect(say)
    screen._follower.committed.connect(lambda: say(committed=True))

    heard = screen._supplying.hear

    def hear(fact: dict[str, object]) -> None:
        heard(fact)
        say(sync=fact)

    screen._supplying.hear = hear  # type: ignore[method-assign]
    Thread(target=read, args=(told,), daemon=True).start()
    return screen.run()


if __name__ == "__main__":
    sys.exit(main())

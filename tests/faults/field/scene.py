"""A kiosk that has been in the field for a while, made once and copied; what it must not lose."""

import json
import subprocess
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from kiosk.care.entrance import Entrance, Verdict
from kiosk.care.installing import install
from kiosk.care.visit_book import VisitBook
from kiosk.care.visits import FINISHED, PAGE
from kiosk.paths import shipped
from kiosk.releases.factory import build_factory
from kiosk.releases.source import folder_source
from kiosk.releases.switching import begin, commit
from kiosk.sync.trust import set_root
from tests.faults.field.field_kiosk import ROOT, FieldKiosk
from tests.faults.field.newsdesk import edited, sync
from tests.faults.field.screens import Screen
from tests.publishing import Publisher

PIN = "730419"
VISITS = 3
"""Finished visits a kiosk has behind it."""


@dataclass
class Template:
    """A data folder with a factory release, two received ones, a PIN, visits, and warm caches.

    Args:
        folder: where it is made.
        screen: what it is warmed up on.
        settings: of the kiosk, besides its source.
    """

    folder: Path
    screen: Screen
    settings: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.data = self.folder / "template"
        self.publisher = Publisher(self.folder / "organisers")
        self.settings = {
            "panel_inches": 32.0,
            "slide_seconds": 3600,  # so that only a touch changes the page
            "sources": str(self.publisher.store),
            **self.settings,
        }
        build_factory(self.data)
        begin(self.data)
        set_root(self.data, self.publisher.root.read_bytes(), "root.json")
        for mark in ("due", "tre"):
            self.publisher.publish(edited(folder_source(shipped("db", "content")), mark))
            with redirect_stdout(StringIO()):
                code = sync(self.data, self.publisher.store)
            if code:
                raise RuntimeError("the kiosk takes no publication")
            begin(self.data)
            commit(self.data)
        install(self.data, lambda _key, first: self._first.append(first))
        entrance = Entrance(self.data)
        assert entrance.try_pin(self._first[0]) is Verdict.RIGHT
        entrance.renew(PIN)
        book = VisitBook(self.data, lambda: "0123456789abcdef")
        for number in range(VISITS):
            book.begin("touch", "2026-06-10", 9 + number)
            book.note(PAGE, 4, kind="home")
            book.end(FINISHED, 20, "2026-06-10", 9 + number)
        book.close()
        self._warm()

    _first: list[str] = field(default_factory=list, init=False)

    def _warm(self) -> None:
        kiosk = FieldKiosk(self.data, self.screen, self.folder, self.settings)
        kiosk.start()
        cache = self.data / "cache"
        kiosk.until(lambda: (cache / "first-pages.json").exists(), "first pages")
        kiosk.until(lambda: (cache / "cover.json").exists(), "cover")
        kiosk.stop()

    def copy(self, target: Path) -> Path:
        """Return a copy of the data folder; dates of files stay, as a power cut leaves them."""
        subprocess.run(["cp", "-a", f"{self.data}/.", str(target)], check=True)
        return target


def pin_holds(data: Path) -> bool:
    """Return whether the PIN of before opens the desk, and another does not."""
    entrance = Entrance(data)
    return entrance.try_pin("111222") is Verdict.WRONG and entrance.try_pin(PIN) is Verdict.RIGHT


def visits_of(data: Path) -> list[dict[str, Any]]:
    """Return the visits as the command gives them, each once, when the next start has filed them.

    One that a killed screen left open stands in the journal until then.
    """
    VisitBook(data, str).close()
    command = [sys.executable, "-m", "kiosk", "care", "statistics", "--json", "--data", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    return found

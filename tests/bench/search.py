"""How fast the search answers on 50,000 pages: `uv run python -m tests.bench.search`.

Makes a release of 2,000 towns, 38,000 landmarks, 8,000 pieces of news, 2,000 stories and 20,000
lines of results, all in two languages, and its index. Then it types: every beginning of words that
are there, words with a typing error, words that nobody has. Nothing here fails.
"""

import argparse
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import Qt

from kiosk.content.search.finding import SearchIndex
from kiosk.content.search.writing import write_index
from kiosk.paths import shipped
from kiosk.releases.database import write_database
from kiosk.releases.factory import build_factory
from kiosk.releases.source import Row, folder_source
from tests.bench.bench import spread

TOWNS, LANDMARKS, NEWS, STORIES, CREWS = 2_000, 38_000, 8_000, 2_000, 20_000
_CONSONANTS, _VOWELS = "bcdfglmnprstvz", "aeio"

if TYPE_CHECKING:
    from kiosk.releases.searching import Search

MAKES = "Alfa Romeo 6C|Lancia Lambda|OM 665 Superba|Fiat 508 S|Bugatti T 40|BMW 328|Jaguar XK 120"


class Chance:
    """Names and texts of words as unevenly frequent as those of a language."""

    def __init__(self) -> None:
        self._random = random.Random(1)
        syllables = [one + other for one in _CONSONANTS for other in _VOWELS]
        names = ("".join(self._random.choices(syllables, k=k % 3 + 2)) for k in range(40_000))
        self.words = list(dict.fromkeys(names))
        self._weights = list(accumulate(1 / (at + 3) for at in range(len(self.words))))

    def text(self, count: int) -> str:
        """Return so many words."""
        return " ".join(self._random.choices(self.words, cum_weights=self._weights, k=count))

    def name(self, count: int) -> str:
        """Return so many words, all as likely, as a name."""
        return " ".join(self._random.choices(self.words, k=count)).title()

    def both(self, text: str) -> dict[str, str]:
        """Return a text in two languages."""
        return {"it": text, "en": text}

    def blocks(self, count: int) -> dict[str, Any]:
        """Return a long text, as a master database holds it."""
        return {"it": self.text(count), "en": self.text(count)}


def rows() -> Iterator[Row]:
    """Yield the rows of the shipped content and of all that was made up."""
    chance, samples = Chance(), dict[str, dict[str, Any]]()
    for table, values in folder_source(shipped("db", "content")).rows:
        samples.setdefault(table, dict(values))
        yield table, values
    free = {"picture": None}
    for at in range(TOWNS):
        made = {"slug": f"town-{at}", "name": chance.both(chance.name(1 + at % 2))}
        made |= {"summary": chance.both(chance.text(30)), "story": chance.blocks(120)}
        yield "town", {**samples["town"], **free, **made}
    for at in range(LANDMARKS):
        made = {"slug": f"town-{at % TOWNS}/sight-{at}", "town_slug": f"town-{at % TOWNS}"}
        made |= {"name": chance.both(chance.name(2 + at % 2)), "position": at // TOWNS + 1}
        made |= {"summary": chance.both(chance.text(12)), "text": chance.blocks(60)}
        yield "landmark", {**samples["landmark"], **free, **made}
    for table, count in (("news", NEWS), ("story", STORIES)):
        for at in range(count):
            made = {"slug": f"made-{at}", "title": chance.both(chance.name(5))}
            made |= {"summary": chance.both(chance.text(30)), "body": chance.blocks(200)}
            made |= {"position": 1000 + at} if table == "story" else {}
            yield table, {**samples[table], **free, **made}
    makes = MAKES.split("|")
    for at in range(CREWS):
        made = {"slug": f"{samples['entry']['classification_slug']}/{at + 1000}"}
        made |= {"position": at + 1000, "crew": [chance.name(2), chance.name(2)]}
        made |= {"car": makes[at % len(makes)], "car_year": 1927 + at % 31}
        yield "entry", {**samples["entry"], **made, "race_number": str(at % 450 + 1)}


def typed(chance: Chance) -> Iterable[tuple[str, list[str]]]:
    """Return what is typed, by what it is meant to show."""
    names = [chance.name(1).lower() for _ in range(60)]
    common = chance.words[:20]
    yield "each key of a name", [name[:end] for name in names for end in range(1, len(name) + 1)]
    yield "one letter", list("abcdefgilmnoprstvz")
    yield "each key of a common word", [w[:end] for w in common for end in range(1, len(w) + 1)]
    yield "two words", [f"{one} {other[:2]}" for one in common for other in common[:5]]
    yield "a year, a number, a make", ["1929", "722", "alfa 1929", "lancia", "44", "bugatti t"]
    yield "a typing error", [name[0] + name[2] + name[1] + name[3:] for name in names]
    yield "nobody has it", ["x" + name[::-1] + "wq" for name in names]


def answers(index: SearchIndex) -> None:
    """Print how long the index thinks."""
    every: list[float] = []
    for what, texts in typed(Chance()):
        times = [clocked(lambda text=text: index.find(text, "it")) for text in texts]
        every += times
        print(f"{what} ({len(times)}): {spread(times)}, longest {max(times):.1f} ms")
    print(f"everything ({len(every)}): {spread(every)}")


def echoes(index: SearchIndex, data: Path) -> None:
    """Print, on the real screen, how long from a key to the frame that shows it, and to its hits.

    Keys come as fast as hits are shown, so that a query is at work during every second echo.
    """
    from kiosk.content.kinds import PageKind, Route
    from kiosk.screen import pauses
    from kiosk.screen.application import application
    from kiosk.settings import load
    from tests.screen.glass import Glass

    app = application(load(None, {"data": data}, {}), headless=True)
    build_factory(data)
    pauses.shorten()  # as the screen does
    glass = Glass(data)
    glass.show(Route(PageKind.SEARCH))
    seeker = glass.stage.seeker
    seeker.use(cast("Search", SimpleNamespace(prepare=lambda: None, find=index.find)))
    swapped = [0.0]
    glass.window.frameSwapped.connect(
        lambda: swapped.__setitem__(0, time.perf_counter()), Qt.ConnectionType.DirectConnection
    )
    shown, found = [], []
    names = [Chance().name(1).lower() for _ in range(1)] + Chance().words[:12]
    for name in names:
        seeker.clear()
        glass.rest()
        for letter in name:
            begun = time.perf_counter()
            seeker.add(letter)
            glass.until(lambda begun=begun: swapped[0] > begun, "the echo")
            shown.append((swapped[0] - begun) * 1000)
            glass.until(lambda: seeker._answered[0] == seeker.text, "the hits")
            found.append((time.perf_counter() - begun) * 1000)
    print(f"echo of a key ({len(shown)}): {spread(shown)}")
    print(f"hits of a key on the screen ({len(found)}): {spread(found)}")
    glass.close()
    del app


def clocked(work: Callable[[], object]) -> float:
    """Return how many milliseconds some work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure, and print."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as name:
        content, side = Path(name) / "content.db", Path(name) / "search.db"
        write_database(tuple(rows()), content)
        with sqlite3.connect(content) as release, sqlite3.connect(side) as made:
            seconds = clocked(lambda: write_index(release, made)) / 1000
        print(
            f"content {content.stat().st_size / 1e6:.0f} MB, index {side.stat().st_size / 1e6:.0f}"
            f" MB made in {seconds:.1f} s; cores {os.cpu_count()}, load {os.getloadavg()[0]:.1f}"
        )
        begun = time.perf_counter()
        index = SearchIndex(sqlite3.connect(side, check_same_thread=False))
        print(f"opened and checked in {(time.perf_counter() - begun) * 1000:.0f} ms")
        answers(index)
        echoes(index, Path(name) / "data")


if __name__ == "__main__":
    main()

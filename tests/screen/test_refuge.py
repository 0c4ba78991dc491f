"""The refuge: a page that needs no release, no database, no cache and not even QML."""

import gc
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screen.corner import Corner
from kiosk.screen.idle import Idle
from kiosk.screen.items import items
from kiosk.screen.panel import Panel
from kiosk.screen.plain import PlainWindow
from kiosk.screen.publication import Publication
from kiosk.screen.refuge import Facts, FactsStore, Refuge, facts_of
from kiosk.screen.stage import Stage
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass, scene_rect
from tests.screen.knocking import knock

TEXTS = ("Heading", "Prose", "TownLettering", "QQuickText")
KNOWN = Facts(
    "bergamo",
    {"it": "Bergamo", "en": "Bergamo"},
    {"it": "gazebo rosso in Piazza Vecchia", "en": "red gazebo in Piazza Vecchia"},
    "+39 035 000 0000",
)


def test_what_a_release_tells_is_kept_for_a_time_without_one(
    glass: Callable[..., Glass], tmp_path: Path
) -> None:
    facts = facts_of(glass().library)
    store = FactsStore(tmp_path)
    store.keep(facts)

    assert facts.town == {"it": "Bergamo", "en": "Bergamo"}
    assert FactsStore(tmp_path).read("bergamo") == facts


def test_without_a_file_the_town_is_called_as_the_application_came(tmp_path: Path) -> None:
    assert FactsStore(tmp_path).read("bergamo").town == {"it": "Bergamo", "en": "Bergamo"}
    assert FactsStore(tmp_path).read("nowhere") == Facts("nowhere")


def test_facts_of_another_town_are_none_of_this(tmp_path: Path) -> None:
    FactsStore(tmp_path).keep(KNOWN)

    assert FactsStore(tmp_path).read("torino").phone == ""


@pytest.mark.parametrize("spoiled", ["", "[]", '{"slug": "bergamo"', '{"what": 1}', "\x00\x00"])
def test_a_spoiled_file_costs_only_what_it_knew(
    tmp_path: Path, spoiled: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "refuge.json").write_text(spoiled, encoding="utf-8")

    assert FactsStore(tmp_path).read("bergamo").town["it"] == "Bergamo"
    assert len(caplog.records) == 1


def test_a_disk_that_refuses_costs_only_the_facts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    FactsStore(tmp_path / "data").keep(KNOWN)

    assert caplog.text.count("could not be kept") == 1


def test_the_facts_are_written_once(tmp_path: Path) -> None:
    store = FactsStore(tmp_path)
    store.keep(KNOWN)
    before = (tmp_path / "refuge.json").stat().st_mtime_ns
    store.keep(KNOWN)

    assert (tmp_path / "refuge.json").stat().st_mtime_ns == before
    assert set(json.loads((tmp_path / "refuge.json").read_text(encoding="utf-8"))) == {
        "slug",
        "town",
        "place",
        "phone",
    }


class Sheltered:
    """The refuge page on a glass, with a finger.

    Args:
        facts: what is known.
        size: pixels of the glass.
        inches: diagonal of the panel.
        data: an empty folder.
    """

    def __init__(self, facts: Facts, size: QSize, inches: float, data: Path) -> None:
        self.refuge = Refuge(facts)
        self.stage = Stage(CALM, data / "none", Idle(86400, 86400), Publication("bergamo"))
        millimetre = Panel(inches, "test").pixels_per_mm(size)
        self.window = self.stage.load_refuge(
            millimetre, self.refuge, width=size.width(), height=size.height()
        )
        self.corner = Corner(self.window, millimetre)
        self.corner.opened.connect(self.stage.door.knock)
        self._device = QTest.createTouchDevice()
        self.window.show()

    def knock(self) -> None:
        """Make the volunteers' gesture."""
        knock(self.window, self._device, lambda: str(self.stage.door.room) == "front")

    def close(self) -> None:
        """Take it down."""
        self.window.close()
        lone = self.stage.idle, self.stage.publication, self.refuge, self.corner
        self.stage.close()
        for each in lone:
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def shelter(lettering: None, tmp_path: Path) -> Iterator[Callable[..., Sheltered]]:
    made: list[Sheltered] = []

    def make(facts: Facts = KNOWN, size: QSize = LANDSCAPE, inches: float = 32.0) -> Sheltered:
        made.append(Sheltered(facts, size, inches, tmp_path))
        return made[-1]

    yield make
    while made:
        made.pop().close()
    gc.collect()


LONG = Facts(
    "x",
    {"it": "Desenzano del Garda", "en": "Desenzano del Garda"},
    {"it": "gazebo rosso in piazza, lato fontana", "en": "red gazebo, by the fountain"},
    "+39 035 000 0000",
)


@pytest.mark.parametrize("facts", [KNOWN, LONG, Facts("x")], ids=["known", "long", "nothing"])
@pytest.mark.parametrize(
    ("size", "inches"),
    [(LANDSCAPE, 32.0), (PORTRAIT, 32.0), (LANDSCAPE, 15.6), (PORTRAIT, 15.6)],
    ids=["landscape", "portrait", "small", "small-portrait"],
)
def test_every_word_is_on_the_glass_and_none_is_hidden(
    shelter: Callable[..., Sheltered], qtbot: QtBot, facts: Facts, size: QSize, inches: float
) -> None:
    sheltered = shelter(facts, size, inches)
    qtbot.waitExposed(sheltered.window)
    qtbot.waitUntil(lambda: not hidden(sheltered, size), timeout=10_000)
    said = {words for words, _ in texts(sheltered)}

    assert "112" in said
    assert {*facts.place.values(), facts.phone} - {""} <= said


def texts(sheltered: Sheltered) -> list[tuple[str, QRectF]]:
    return [
        (str(item.property("text")), scene_rect(item))
        for item in items(sheltered.window.contentItem())
        if item.property("text") and item.metaObject().className().startswith(TEXTS)
    ]


def hidden(sheltered: Sheltered, size: QSize) -> list[tuple[str, str]]:
    """Return the words that leave the glass or meet others."""
    there = texts(sheltered)
    glass = QRectF(0, 0, size.width(), size.height())
    return [(words, "") for words, box in there if not glass.contains(box)] + [
        (words, others)
        for at, (words, box) in enumerate(there)
        for others, beside in there[at + 1 :]
        if box.adjusted(2, 2, -2, -2).intersects(beside.adjusted(2, 2, -2, -2))
    ]


def test_the_volunteers_gesture_opens_the_front_there_too(
    shelter: Callable[..., Sheltered], qtbot: QtBot
) -> None:
    sheltered = shelter()
    qtbot.waitExposed(sheltered.window)
    sheltered.knock()

    assert not sheltered.stage.bare()
    sheltered.stage.door.leave()
    assert sheltered.stage.bare()


def test_without_qml_the_same_words_are_painted(lettering: None, qtbot: QtBot) -> None:
    window = PlainWindow(Refuge(KNOWN), night=False)
    for size in (LANDSCAPE, PORTRAIT, QSize(1280, 720)):
        image = QImage(size, QImage.Format.Format_RGB32)
        window.paint(image)
        colours = {image.pixelColor(x, size.height() - 40).name() for x in range(40, 400)}

        assert colours == {"#981318"}
    window.deleteLater()


def test_nobody_closes_the_plain_refuge(qapp: QCoreApplication) -> None:
    window = PlainWindow(Refuge(KNOWN), night=False)
    window.show()
    window.close()
    qapp.processEvents()

    assert window.isVisible()
    window.destroy()
    window.deleteLater()


def test_a_kiosk_whose_content_is_gone_shows_the_refuge_in_the_place_of_the_cover(
    glass: Callable[..., Glass],
) -> None:
    screen = glass()
    refuge = screen.stage.findChild(Refuge)
    assert refuge is not None
    screen.window.setProperty("uncovered", False)
    refuge.show(True, KNOWN)
    screen.until(lambda: any(item.property("text") == "112" for item in screen.shown()))
    refuge.show(False)
    screen.until(lambda: not any(item.property("text") == "112" for item in screen.shown()))

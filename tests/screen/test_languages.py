"""A third language is data: texts in the content, words in a file, and no line of code."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.content.kinds import PageKind, Route
from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, scene_rect
from tests.screen.layout import faults
from tests.screen.wordings import words_in

sys.path.append(str(Path(__file__).parents[1] / "unit" / "content"))
from small_content import FILES

GERMAN = {
    "English": "Deutsch",
    "Home": "Start",
    "Touch to begin": "Zum Beginnen berühren",
    "Continue": "Weiter",
    "Done": "Fertig",
    "Still there?": "Noch da?",
    "Leg %1": "Etappe %1",
    "Results": "Ergebnisse",
    "Start over": "Neu beginnen",
    "d MMMM yyyy": "d. MMMM yyyy",
}
_PAIR = re.compile(r"^( *)it: (.*)\n\1en: (.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def german_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release whose texts are written in German too, all but those of one story."""
    folder = tmp_path_factory.mktemp("german")
    for name, text in FILES.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not name.startswith("stories/"):
            text = _PAIR.sub(r"\1it: \2\n\1en: \3\n\1de: \2 auf Deutsch", text)
            if name.endswith(".it.md"):
                other = path.with_name(path.name.replace(".it.md", ".de.md"))
                other.write_text("Auf *Deutsch*.\n", encoding="utf-8")
        path.write_text(text, encoding="utf-8")
    build_release(folder_source(folder / "content"), folder / "data")
    return folder / "data"


@pytest.fixture(scope="module")
def german_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interface's words in three languages; the German ones are made here."""
    folder = tmp_path_factory.mktemp("words")
    words_in(folder, "de", lambda source, _: GERMAN.get(source, f"{source} (de)"))
    return words_in(folder, "en", lambda source, _: source)


def words(glass: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in glass.shown())


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_german_release_offers_german(
    glass: Callable[..., Glass], german_data: Path, german_words: Path, size: QSize
) -> None:
    one = glass(data=german_data, words=german_words, size=size)
    invitations = [name for name in one.names() if ", " in name]
    assert invitations[-1] == "Zum Beginnen berühren, Deutsch"
    assert not [str(fault) for fault in faults(one.window)]
    one.touch("Zum Beginnen berühren, Deutsch")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.rest()

    assert {"Italiano", "English", "Deutsch", "Start"} <= set(one.names())
    assert "Etappe 1" in words(one)
    assert "auf Deutsch" in words(one)
    assert "only in" not in words(one)
    switch = [scene_rect(one.control(name)) for name in ("Italiano", "English", "Deutsch")]
    assert all(rect.width() >= 20 * one.millimetre - 1 for rect in switch)
    for route in one.library.routes():
        one.show(route)
        assert not [f"{route}: {fault}" for fault in faults(one.window)]


def test_what_is_not_translated_says_so_on_the_page(
    glass: Callable[..., Glass], german_data: Path, german_words: Path
) -> None:
    one = glass(data=german_data, words=german_words)
    one.visit.begin("de")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    story = next(route for route in one.library.routes() if route.kind is PageKind.STORY)
    one.show(story)

    assert "Here some words are only in: Italiano (de)" in words(one).replace("%1", "")
    one.touch("Italiano")
    one.until(lambda: one.visit.manner.language == "it", "Italian")
    one.rest()
    assert "only in" not in words(one)


def test_a_language_without_words_of_the_interface_shows_english_ones(
    glass: Callable[..., Glass], german_data: Path, tmp_path: Path
) -> None:
    one = glass(data=german_data, words=words_in(tmp_path, "en", lambda source, _: source))
    one.visit.begin("de")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.rest()

    assert {"Deutsch", "Start over"} <= set(one.names())
    assert "auf Deutsch" in words(one)


def test_the_question_whether_anybody_is_there_is_asked_in_every_language(
    glass: Callable[..., Glass], german_data: Path, german_words: Path
) -> None:
    one = glass(data=german_data, words=german_words, idle=(0.2, 60))
    one.visit.begin("de")
    one.until(lambda: bool(one.stage.idle.property("asking")), "the question")
    one.rest()

    assert "Noch da?" in words(one)
    assert "Continue · Weiter" in words(one)
    assert not [str(fault) for fault in faults(one.window)]


def test_the_shipped_release_speaks_its_two_languages_and_nothing_falls_back(
    glass: Callable[..., Glass],
) -> None:
    one = glass()

    assert one.library.languages() == ("it", "en")
    assert one.stage.languages.called("it") == "Italiano"
    assert one.stage.languages.called("en") == "English"

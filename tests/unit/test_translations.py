"""Interface words: every one in every language, and what is shipped is what was written."""

import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("it", "en")


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def messages(path: Path) -> dict[tuple[str, str, str], ET.Element]:
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message.find("translation")  # type: ignore[misc]
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    unfinished = [
        key
        for key, translation in messages(TRANSLATIONS / f"kiosk_{language}.ts").items()
        if translation.get("type") or not translation.text
    ]

    assert not unfinished, "finish them in translations/ with Qt Linguist, then run lrelease"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_interface(language: str, tmp_path: Path) -> None:
    committed = TRANSLATIONS / f"kiosk_{language}.ts"
    fresh = tmp_path / committed.name
    shutil.copy(committed, fresh)
    subprocess.run(
        [
            tool("lupdate"), "-silent", "-extensions", "qml", "-locations", "none",
            "-no-obsolete", "-source-language", "en", str(ROOT / "resources" / "qml"),
            "-ts", str(fresh),
        ],
        check=True,
    )  # fmt: skip

    assert messages(fresh).keys() == messages(committed).keys(), (
        "run: uv run pyside6-lupdate -extensions qml -locations none -no-obsolete "
        "-source-language en resources/qml -ts translations/kiosk_it.ts translations/kiosk_en.ts"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_fresh(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    written = TRANSLATIONS / f"kiosk_{language}.ts"
    subprocess.run([tool("lrelease"), "-silent", str(written), "-qm", str(compiled)], check=True)

    assert compiled.read_bytes() == written.with_suffix(".qm").read_bytes(), (
        f"run: uv run pyside6-lrelease {written.relative_to(ROOT)}"
    )


def test_a_placeholder_survives_translation() -> None:
    for language in LANGUAGES:
        for (_, source, _), translation in messages(TRANSLATIONS / f"kiosk_{language}.ts").items():
            for mark in ("%1", "%2", "%3"):
                assert (mark in source) == (mark in (translation.text or "")), source

"""A small content folder on the disk, and what is made from it."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from kiosk.content.folder import read_folder
from kiosk.content.models import Base
from kiosk.releases.build import build_release
from kiosk.releases.layout import Release
from kiosk.releases.source import Source, folder_source
from kiosk.releases.store import release_at

_FILES = {
    "site.yaml": """
        name:
          it: Mille Miglia
          en: Mille Miglia
        tagline:
          it: La corsa più bella
          en: The finest race
        """,
    "site.it.md": "Questo *chiosco*.\n",
    "site.en.md": "This *kiosk*.\n",
    "towns/bergamo/town.yaml": """
        name:
          it: Bergamo
          en: Bergamo
        region:
          it: Lombardia
          en: Lombardy
        landscape: hill
        latitude: 45.7
        longitude: 9
        headline:
          it: Città alta
          en: Upper town
        summary:
          it: Due città in una.
          en: Two towns in one.
        picture:
          asset: posters/bergamo
          x: 0.5
          y: 0.4
          zoom: 2
        source: test
        landmarks:
          - slug: mura
            name:
              it: Mura veneziane
              en: Venetian Walls
            summary:
              it: Sei chilometri di mura.
              en: Six kilometres of walls.
            source: test
            facts:
              - label:
                  it: Lunghezza
                  en: Length
                value:
                  it: 6 km
                  en: 6 km
          - slug: campanone
            name:
              it: Campanone
              en: Campanone
            summary:
              it: La torre civica.
              en: The town tower.
            source: test
        """,
    "towns/bergamo/story.it.md": "## La città\n\nUna **vecchia** città.\n\n- uno\n- due\n",
    "towns/bergamo/story.en.md": "## The town\n\nAn **old** town.\n\n- one\n- two\n",
    "editions/2024.yaml": """
        year: 2024
        name:
          it: Edizione 2024
          en: 2024 edition
        summary:
          it: Cinque giorni.
          en: Five days.
        starts: 2024-06-11
        ends: 2024-06-15
        current: true
        source: test
        legs:
          - number: 1
            day: 2024-06-11
            start: bergamo
            finish: bergamo
            summary:
              it: Un giro.
              en: A round.
            source: test
            as_of: 2024-06-01
            stops:
              - role: passage
                town: bergamo
                source: test
                passings:
                  - convoy: ferrari
                    starts: "17:20"
                    status: plan
        """,
    "notices.yaml": """
        - slug: rain
          town: bergamo
          severity: info
          title:
            it: Pioggia
            en: Rain
          text:
            it: Forse piove.
            en: It may rain.
          starts: 2024-06-11T10:00:00Z
          source: test
        """,
    "media/assets.yaml": """
        - slug: posters/bergamo
          file: posters/bergamo.svg
          alt:
            it: La città
            en: The town
          credit: Nobody
          licence: CC0-1.0
        """,
    "media/posters/bergamo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="9"/>\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with one town."""
    content = tmp_path / "content"
    for name, text in _FILES.items():
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8", newline="\n")
    return content


@pytest.fixture
def source(folder: Path) -> Source:
    return folder_source(folder)


@pytest.fixture
def master(folder: Path, tmp_path: Path) -> str:
    """The URL of a master database with the same content."""
    url = f"sqlite:///{tmp_path / 'master.db'}"
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    with Session(engine) as session, session.begin():
        session.add_all(read_folder(folder))
    engine.dispose()
    return url


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A kiosk's data folder, which does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def release(source: Source, data: Path) -> Release:
    return release_at(build_release(source, data))


@pytest.fixture
def change(folder: Path) -> Callable[[str, str, str], Source]:
    """Replace words in a file of the content folder, and read the folder again."""

    def changed(name: str, old: str, new: str) -> Source:
        file = folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
        return folder_source(folder)

    return changed

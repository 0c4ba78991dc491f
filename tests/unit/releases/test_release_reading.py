"""Reading a release: with the models, from several threads, never writing."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from kiosk.content.models import Asset, Edition, Landmark, Town
from kiosk.releases.build import build_release
from kiosk.releases.layout import Release
from kiosk.releases.reading import open_release
from kiosk.releases.source import Source
from kiosk.releases.store import release_at

_ODD = ["two words", "per%20cent", "hash#mark", "città"]
_ODD += [] if sys.platform == "win32" else ["question?mark=1&mode=rw"]


def test_the_models_read_a_release(release: Release) -> None:
    engine = open_release(release)
    with Session(engine) as session:
        town = session.get_one(Town, "bergamo")
        assert town.name == {"it": "Bergamo", "en": "Bergamo"}
        assert town.story is not None
        assert town.story["it"][0] == {"kind": "heading", "level": 2, "text": "La città"}  # type: ignore[comparison-overlap]
        assert [landmark.name["it"] for landmark in town.landmarks] == [
            "Mura veneziane",
            "Campanone",
        ]
        edition = session.scalars(select(Edition)).one()
        assert edition.legs[0].stops[0].passings[0].starts.isoformat("minutes") == "17:20"
    engine.dispose()


def test_a_picture_is_found_from_its_row(release: Release) -> None:
    engine = open_release(release)
    with Session(engine) as session:
        asset = session.scalars(select(Asset)).one()
    assert release.media(asset.sha256, Path(asset.file).suffix).stat().st_size == asset.size
    engine.dispose()


def test_several_threads_read_at_once(release: Release) -> None:
    engine = open_release(release)
    together = threading.Barrier(4, timeout=30)

    def landmarks(_: int) -> list[str]:
        with Session(engine) as session:
            session.connection()
            together.wait()
            return list(session.scalars(select(Landmark.slug).order_by(Landmark.position)))

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(landmarks, range(4)))
    assert results == [["bergamo/mura", "bergamo/campanone"]] * 4
    engine.dispose()


@pytest.mark.parametrize("name", _ODD)
def test_odd_paths_work(name: str, source: Source, tmp_path: Path) -> None:
    engine = open_release(release_at(build_release(source, tmp_path / name)))
    with Session(engine) as session:
        assert session.get(Town, "bergamo")
    engine.dispose()


@pytest.mark.parametrize("statement", ["DELETE FROM town", "CREATE TABLE x (y)", "VACUUM"])
def test_nothing_can_be_written(statement: str, release: Release) -> None:
    before = sorted((file.name, file.stat().st_mtime_ns) for file in release.path.iterdir())
    engine = open_release(release)
    with pytest.raises(OperationalError, match="readonly"), engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
    assert before == sorted((file.name, file.stat().st_mtime_ns) for file in release.path.iterdir())


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("query_only", 1), ("trusted_schema", 0), ("cell_size_check", 1)],
)
def test_every_connection_is_guarded(pragma: str, value: int, release: Release) -> None:
    engine = open_release(release)
    with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value
    engine.dispose()

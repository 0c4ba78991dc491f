"""The canonical content database: same rows, same bytes."""

import hashlib
import json
import os
import random
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from kiosk.content.models import Notice, Partner, Severity, Town
from kiosk.releases.database import TIMESTAMP, schema, write_database
from kiosk.releases.errors import UnbuildableError
from kiosk.releases.layout import APPLICATION_ID, SCHEMA_VERSION
from kiosk.releases.source import Source, database_source, rows_of

_SCHEMAS = {1: "e1d5228ddf2bda95"}


def test_the_same_rows_in_any_order_are_the_same_bytes(source: Source, tmp_path: Path) -> None:
    rows = list(source.rows)
    write_database(rows, tmp_path / "one.db")
    random.Random(1927).shuffle(rows)
    write_database(rows, tmp_path / "two.db")
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_two_processes_with_other_hash_seeds_write_the_same_bytes(
    folder: Path, tmp_path: Path
) -> None:
    builds = set()
    for seed in ("0", "1", "random"):
        out = tmp_path / f"out-{seed}"
        command = [
            sys.executable,
            "-m",
            "kiosk",
            "content",
            "build",
            str(folder),
            "--out",
            str(out),
        ]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        (database,) = out.glob("releases/*/content.db")
        builds.add(database.read_bytes())
    assert len(builds) == 1


def test_rows_from_a_master_database_are_the_same_bytes(
    source: Source, master: str, tmp_path: Path
) -> None:
    engine = create_engine(master)
    with engine.connect() as connection:
        stored = database_source(connection, source.media)
    engine.dispose()
    write_database(source.rows, tmp_path / "one.db")
    write_database(stored.rows, tmp_path / "two.db")
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_long_text_is_stored_as_typed_blocks_in_canonical_json(
    source: Source, tmp_path: Path
) -> None:
    write_database(source.rows, tmp_path / "content.db")
    story = _value(tmp_path / "content.db", "SELECT story FROM town")
    assert story.startswith('{"en":[{"kind":"heading","level":2,"text":"The town"},')
    blocks = json.loads(story)["it"]
    assert [block["kind"] for block in blocks] == ["heading", "paragraph", "list"]


def test_text_keeps_its_letters(source: Source, tmp_path: Path) -> None:
    write_database(source.rows, tmp_path / "content.db")
    tagline = _value(tmp_path / "content.db", "SELECT tagline FROM site")
    assert tagline == '{"en":"The finest race","it":"La corsa più bella"}'


def test_the_header_tells_what_the_file_is(source: Source, tmp_path: Path) -> None:
    file = tmp_path / "content.db"
    write_database(source.rows, file)
    facts = {
        name: _value(file, f"PRAGMA {name}")
        for name in ("application_id", "user_version", "page_size", "journal_mode", "encoding")
    }
    assert facts == {
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_VERSION,
        "page_size": 65536,
        "journal_mode": "delete",
        "encoding": "UTF-8",
    }


def test_a_changed_table_raises_the_schema_version() -> None:
    found = hashlib.sha256("\n".join(schema()).encode()).hexdigest()[:16]
    assert _SCHEMAS.get(SCHEMA_VERSION) == found, (
        f"A content table has changed. Raise SCHEMA_VERSION in kiosk/releases/layout.py and add "
        f"its hash {found!r} to _SCHEMAS; replace the hash only while no kiosk has that version."
    )


def test_the_file_is_read_only_and_of_a_fixed_time(source: Source, tmp_path: Path) -> None:
    write_database(source.rows, tmp_path / "content.db")
    facts = (tmp_path / "content.db").stat()
    assert facts.st_mtime == TIMESTAMP
    assert not facts.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_what_a_new_row_leaves_out_gets_the_default_of_its_column(tmp_path: Path) -> None:
    write_database(rows_of([_town()]), tmp_path / "content.db")
    with closing(sqlite3.connect(tmp_path / "content.db")) as connection:
        row = connection.execute("SELECT survey, picture_zoom, latitude FROM town").fetchone()
    assert row == ("approximate", 1.0, None)


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=2)), None])
def test_an_instant_of_any_zone_is_stored_in_utc(zone: timezone | None, tmp_path: Path) -> None:
    noon = datetime(2024, 6, 11, 12, tzinfo=UTC)
    starts = noon.astimezone(zone) if zone else noon.replace(tzinfo=None)
    words = {"it": "Pioggia", "en": "Rain"}
    notice = Notice(
        slug="rain", severity=Severity.INFO, title=words, text=words, starts=starts, source="test"
    )
    write_database(rows_of([notice]), tmp_path / "content.db")
    stored = _value(tmp_path / "content.db", "SELECT starts FROM notice")
    assert stored == "2024-06-11 12:00:00.000000"


def _without_name(town: Town) -> None:
    town.name = None  # type: ignore[assignment]


def _with_a_lost_picture(town: Town) -> None:
    town.picture = "posters/nowhere"


def _with_html(town: Town) -> None:
    town.story = {"it": "<b>no</b>", "en": "no"}


@pytest.mark.parametrize("spoil", [_without_name, _with_a_lost_picture, _with_html])
def test_a_row_that_does_not_fit_is_named(spoil: Callable[[Town], None], tmp_path: Path) -> None:
    town = _town()
    spoil(town)
    with pytest.raises(UnbuildableError, match=r"^town pisa .*\.$"):
        write_database(rows_of([town]), tmp_path / "content.db")
    assert not list(tmp_path.iterdir())


def test_the_same_slug_twice_is_named(tmp_path: Path) -> None:
    twins = [Partner(slug="x", position=position, name="X") for position in (1, 2)]
    with pytest.raises(UnbuildableError, match="partner x"):
        write_database(rows_of(twins), tmp_path / "content.db")


def test_a_database_that_cannot_be_written_is_a_sentence(source: Source, tmp_path: Path) -> None:
    with pytest.raises(UnbuildableError, match=r"nowhere.* cannot be written"):
        write_database(source.rows, tmp_path / "nowhere" / "content.db")


def _town() -> Town:
    words = {"it": "Pisa", "en": "Pisa"}
    return Town(
        slug="pisa",
        name=words,
        region=words,
        landscape="plain",
        headline=words,
        summary=words,
        source="test",
    )


def _value(database: Path, query: str) -> Any:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchone()[0]

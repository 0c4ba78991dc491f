"""What changed, in words, and what looks like a mistake."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.paths import shipped
from kiosk.publish.caution import doubts
from kiosk.publish.comparing import compared
from kiosk.publish.summary import summary
from kiosk.releases.database import write_database
from kiosk.releases.source import Row, folder_source

Change = Callable[[Row], list[Row]]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(folder_source(shipped("db", "content")).rows)


@pytest.fixture
def build(tmp_path: Path) -> Callable[[list[Row]], bytes]:
    numbers = iter(range(9))

    def built(rows: list[Row]) -> bytes:
        target = tmp_path / f"{next(numbers)}.db"
        write_database(rows, target)
        return target.read_bytes()

    return built


def _in(language: str) -> dict[str, str]:
    return {"it": f"{language} it", "en": f"{language} en"}


def test_towns_results_and_news_are_told_by_name(
    rows: list[Row], build: Callable[[list[Row]], bytes]
) -> None:
    changed: list[Row] = []
    for table, row in rows:
        if table == "landmark" and row["slug"] == "bergamo/mura-veneziane":
            row = {**row, "summary": _in("Mura")}
        if table == "entry" and row["classification_slug"] == "1000-miglia/overall-2024":
            row = {**row, "car": "Bicycle"}
        if table == "news" and row["slug"] == "2024-05-04-alps-thanks":
            continue
        if table == "passing" and row["slug"] == "2024/1/1/1":
            row = {**row, "about": not row.get("about")}
        changed.append((table, row))
    news = next(row for table, row in rows if table == "news")
    changed.append(("news", {**news, "slug": "2024-06-16-x", "title": _in("Fine")}))
    with compared(build(rows), build(changed)) as comparison:
        lines = summary(comparison)
    assert "Towns, Bergamo: 1 landmark changed" in lines
    assert "Legs, leg 1 of 2024: 1 time changed" in lines
    assert any(
        line.startswith("Results, 1000 Miglia, 2024 results: ") and line.endswith("changed")
        for line in lines
    )
    (told,) = [line for line in lines if line.startswith("News: ")]
    assert "“Fine en” new" in told
    assert "removed" in told
    assert len(lines) == 4


def test_equal_content_changes_nothing(
    rows: list[Row], build: Callable[[list[Row]], bytes]
) -> None:
    database = build(rows)
    with compared(database, database) as comparison:
        assert summary(comparison) == []
        assert doubts(comparison) == []


def test_a_town_that_is_gone_is_a_doubt(
    rows: list[Row], build: Callable[[list[Row]], bytes]
) -> None:
    left = [
        (table, row)
        for table, row in rows
        if not (table in ("town", "landmark") and str(row["slug"]).startswith("asciano"))
        and not (table == "stop" and row["town_slug"] == "asciano")
        and table != "passing"
        and not (table == "landmark_fact" and str(row["slug"]).startswith("asciano"))
        and not (table in ("event", "speciality") and str(row["slug"]).startswith("asciano"))
    ]
    with compared(build(rows), build(left)) as comparison:
        found = doubts(comparison)
        lines = summary(comparison)
    assert "There were 47 of “town”, now there are 46." in found
    assert "Towns, Asciano: removed" in lines


def test_no_town_at_all_is_a_doubt_even_the_first_time(
    build: Callable[[list[Row]], bytes],
) -> None:
    with compared(None, build([])) as comparison:
        assert doubts(comparison) == [
            "There is no town in this content: the kiosks would be empty."
        ]


def test_the_first_publication_of_good_content_is_no_doubt(
    rows: list[Row], build: Callable[[list[Row]], bytes]
) -> None:
    with compared(None, build(rows)) as comparison:
        assert doubts(comparison) == []

"""Finding by name: folded, forgiving, grouped, in every language, and whatever is typed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import DamagedIndexError
from kiosk.content.kinds import PageKind
from kiosk.content.pages.search import Hit, HitGroup
from kiosk.content.search.finding import Match, SearchIndex
from kiosk.content.search.folding import fold, marked, words
from kiosk.content.search.writing import write_index
from kiosk.paths import shipped
from kiosk.releases.database import write_database
from kiosk.releases.source import Row, folder_source


def with_more(rows: tuple[Row, ...]) -> Iterator[Row]:
    """The shipped content, and what it lacks: German, a race number, letters of the North."""
    for table, values in rows:
        row: dict[str, Any] = dict(values)
        if table == "site":
            row["name"] = {**row["name"], "de": "Tausend Meilen"}
        if table == "town" and row["slug"] == "roma":
            row["name"] = {**row["name"], "de": "Rom"}
        if table == "entry" and row["slug"] == "1000-miglia/overall-2024/1":
            row["race_number"] = "417"
        if table == "entry" and row["slug"] == "1000-miglia/overall-2024/2":
            row["crew"] = ["Søren Łukasz", "Åse Weiß"]
        yield table, row


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("content") / "content.db"
    write_database(tuple(with_more(folder_source(shipped("db", "content")).rows)), path)
    return path


@pytest.fixture(scope="module")
def index(content: Path) -> Iterator[SearchIndex]:
    made = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(content)) as release:
        write_index(release, made)
    one = SearchIndex(made)
    yield one
    one.close()


def titles(index: SearchIndex, text: str, language: str = "it") -> list[str]:
    return [hit.title for hit in index.find(text, language).hits]


def first(index: SearchIndex, text: str, language: str = "it") -> Hit:
    return index.find(text, language).hits[0]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Perché", "perche"), ("SALÒ", "salo"), ("Weiß", "weiss"), ("Søren", "soren"), ("", "")],
)
def test_letters_are_folded_to_those_the_keys_have(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_apostrophe_parts_words() -> None:
    assert words("Palazzolo sull’Oglio, dell'Orto") == [
        "palazzolo",
        "sull",
        "oglio",
        "dell",
        "orto",
    ]


def test_what_matches_is_marked_with_its_accents_and_nothing_else_is_markup() -> None:
    assert marked("Perché <Salò>", ["perche", "sal"]) == "<u>Perché</u> &lt;<u>Sal</u>ò&gt;"


@pytest.mark.parametrize("typed", ["salo", "Salò", "SALO'", "  salò  "])
def test_a_town_is_found_without_its_accent(index: SearchIndex, typed: str) -> None:
    assert first(index, typed).title == "Salò"


@pytest.mark.parametrize("typed", ["dell'imp", "dell’imp", "dell imp", "imperatore"])
def test_apostrophes_are_typed_in_any_way_or_left_out(index: SearchIndex, typed: str) -> None:
    assert "Castello dell’Imperatore" in titles(index, typed)


def test_each_key_narrows_what_is_found(index: SearchIndex) -> None:
    counts = [len(index.find("bergamo"[:end], "it").hits) for end in range(1, 8)]

    assert all(counts)
    assert first(index, "be").title == "Bergamo"


def test_a_title_that_begins_so_comes_before_one_that_holds_it(index: SearchIndex) -> None:
    sights = [hit for hit in index.find("piazza", "it").hits if hit.group is HitGroup.SIGHTS]

    assert sights[0].title.startswith("Piazza")
    assert [hit.inside for hit in sights] == sorted(hit.inside for hit in sights)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("bergmo", "Bergamo"), ("bregamo", "Bergamo"), ("ferara", "Ferrara"), ("bressia", "Brescia")],
)
def test_a_typing_error_is_forgiven(index: SearchIndex, typed: str, meant: str) -> None:
    found = index.find(typed, "it")

    assert found.match is Match.NEAR
    assert meant in found.nearest
    assert found.hits[0].title == meant
    assert found.hits[0].marked == f"<u>{meant}</u>"


def test_words_that_stand_nowhere_together_are_found_apart(index: SearchIndex) -> None:
    found = index.find("mole bergamo", "it")

    assert found.match is Match.APART
    assert {"Mole Antonelliana", "Bergamo"} <= {hit.title for hit in found.hits}


def test_what_nobody_has_finds_nothing(index: SearchIndex) -> None:
    found = index.find("xqzwkj", "it")

    assert (found.match, found.hits) == (Match.NOTHING, ())


@pytest.mark.parametrize(
    "typed", ["vesco", "salvinelli", "alfa", "6c 1750", "1929", "417", "vesco 1929", "zagato 417"]
)
def test_a_crew_is_found_by_name_make_year_and_number(index: SearchIndex, typed: str) -> None:
    crews = [hit for hit in index.find(typed, "it").hits if hit.group is HitGroup.CREWS]
    winner = next(hit for hit in crews if hit.number == "417")

    assert winner.title == "Andrea Vesco · Fabio Salvinelli"
    assert (winner.kind, winner.slug) == (PageKind.CLASSIFICATION, "1000-miglia/overall-2024")
    assert (winner.place, winner.line) == (1, 1)


@pytest.mark.parametrize("typed", ["soren", "lukasz", "ase weiss"])
def test_names_with_letters_no_key_has_are_found(index: SearchIndex, typed: str) -> None:
    assert first(index, typed).title == "Søren Łukasz · Åse Weiß"


def test_a_group_says_how_many_it_has_at_its_first_hit_only(index: SearchIndex) -> None:
    hits = index.find("castello", "it").hits
    heads = [at for at, hit in enumerate(hits) if hit.count]

    assert heads == [at for at, hit in enumerate(hits) if not at or hits[at - 1].group != hit.group]
    assert all(hits[at].count >= 1 for at in heads)


def test_each_language_finds_its_own_words_and_the_names_of_the_others(index: SearchIndex) -> None:
    assert first(index, "venetian", "en").title == "Venetian Walls"
    assert first(index, "venetian", "it").title == "Mura veneziane"
    assert first(index, "rom", "de").title == "Rom"
    assert "Bergamo" in titles(index, "bergamo", "de")  # falls back to Italian
    assert first(index, "bergamo", "fr").title == "Bergamo"  # a language nobody wrote


@given(st.text(max_size=80), st.sampled_from(["it", "en", "de"]))
def test_no_text_breaks_out_of_the_search(index: SearchIndex, text: str, language: str) -> None:
    found = index.find(text, language)

    assert bool(found.hits) == (found.match is not Match.NOTHING)


@given(st.text(alphabet="\"'*():^-+{}\\% andortNEARAONDT", max_size=30))
def test_nothing_typed_is_taken_for_a_command(index: SearchIndex, text: str) -> None:
    index.find(text, "it")


def test_a_file_that_is_no_whole_index_is_told(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    for content in (b"", b"nonsense" * 1000):
        path.write_bytes(content)
        with closing(sqlite3.connect(path)) as opened, pytest.raises(DamagedIndexError):
            SearchIndex(opened)

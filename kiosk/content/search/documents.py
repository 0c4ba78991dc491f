"""What can be found in a release, in one language."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.kinds import PageKind
from kiosk.content.pages.search import HitGroup
from kiosk.content.search.release_rows import ReleaseRows

_RACE = (
    "JOIN classification ON classification.slug = entry.classification_slug"
    " JOIN competition ON competition.slug = classification.competition_slug"
)


@dataclass(frozen=True, slots=True)
class Document:
    """One thing to be found: what a hit shows, and the words it is found by.

    It is found by its title and what is `shown` below it; by `names` as if they were shown (the
    name in another language); by its `text`. For the others see `kiosk.content.pages.search.Hit`.
    """

    group: HitGroup
    kind: PageKind
    slug: str
    title: str
    shown: str = ""
    tag: str = ""
    names: str = ""
    text: str = ""
    picture: str = ""
    leg: int = 0
    place: int = 0
    line: int = 0
    number: str = ""


def documents(release: sqlite3.Connection, language: str) -> Iterator[Document]:
    """Yield everything that can be found, group by group, in each the likeliest first."""
    reader = ReleaseRows(release, language)
    yield from _towns(reader)
    yield from _legs(reader)
    yield from _landmarks(reader)
    yield from _tastes(reader)
    yield from _crews(reader)
    yield from _classifications(reader)
    yield from _awards(reader)
    yield from _stories(reader)
    yield from _news(reader)


def _towns(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the towns, those on the road first and in driving order."""
    legs: dict[str, int] = {}
    for stop in reader.rows(
        "SELECT stop.town_slug, leg.number FROM stop JOIN leg ON leg.slug = stop.leg_slug"
        " JOIN edition ON edition.slug = leg.edition_slug"
        " WHERE edition.current AND stop.town_slug IS NOT NULL"
        " ORDER BY leg.number, stop.position"
    ):
        legs.setdefault(stop["town_slug"], stop["number"])
    order = {slug: at for at, slug in enumerate(legs)}
    rows = reader.rows("SELECT * FROM town ORDER BY slug")
    for row in sorted(rows, key=lambda row: order.get(row["slug"], len(order))):
        yield Document(
            HitGroup.TOWNS,
            PageKind.TOWN,
            row["slug"],
            reader.say(row["name"]),
            reader.say(row["region"]),
            names=reader.others(row["name"]),
            text=reader.text(row, "headline", "summary", "passage", "story"),
            picture=reader.picture(row) or f"landscape:{row['landscape']},,0.58,0.5,1",
            leg=legs.get(row["slug"], 0),
        )


def _legs(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the legs of the current edition."""
    for row in reader.rows(
        "SELECT leg.* FROM leg JOIN edition ON edition.slug = leg.edition_slug"
        " WHERE edition.current ORDER BY leg.number"
    ):
        yield Document(
            HitGroup.TOWNS,
            PageKind.LEG,
            row["slug"],
            " – ".join(reader.towns.get(row[end], "") for end in ("start_slug", "finish_slug")),
            tag=row["day"],
            text=reader.text(row, "summary"),
            leg=row["number"],
        )


def _landmarks(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the landmarks of all towns."""
    facts: dict[str, list[str]] = {}
    for fact in reader.rows("SELECT * FROM landmark_fact ORDER BY slug"):
        facts.setdefault(fact["landmark_slug"], []).append(reader.text(fact, "label", "value"))
    for row in reader.rows("SELECT * FROM landmark ORDER BY position, slug"):
        text = reader.text(row, "summary", "text", "notice")
        yield Document(
            HitGroup.SIGHTS,
            PageKind.LANDMARK,
            row["slug"],
            reader.say(row["name"]),
            reader.towns.get(row["town_slug"], ""),
            names=reader.others(row["name"]),
            text=" ".join((text, *facts.get(row["slug"], ()))),
            picture=reader.picture(row),
        )


def _tastes(reader: ReleaseRows) -> Iterator[Document]:
    """Yield specialities and yearly events; both are read on the page of their town."""
    for table in ("speciality", "event"):
        for row in reader.rows(f"SELECT * FROM {table} ORDER BY position, slug"):
            yield Document(
                HitGroup.SIGHTS,
                PageKind.TOWN,
                row["town_slug"],
                reader.say(row["name"]),
                reader.towns.get(row["town_slug"], ""),
                tag="taste" if table == "speciality" else "event",
                names=reader.others(row["name"]),
                text=reader.text(row, "summary", "season"),
                picture=reader.picture(row) if table == "speciality" else "",
            )


def _crews(reader: ReleaseRows) -> Iterator[Document]:
    """Yield every line of every classification: a crew with its car."""
    for row in reader.rows(
        "SELECT entry.*, competition.name AS competition, classification.year AS year"
        f" FROM entry {_RACE} ORDER BY coalesce(entry.season, classification.year) DESC,"
        " competition.position, classification.position, entry.position"
    ):
        year = row["season"] or row["year"] or ""
        crew = [str(person) for person in json.loads(row["crew"] or "[]")]
        car = ", ".join(str(part) for part in (row["car"], row["car_year"]) if part)
        race = " ".join(filter(None, (reader.say(row["competition"]), str(year))))
        yield Document(
            HitGroup.CREWS,
            PageKind.CLASSIFICATION,
            row["classification_slug"],
            " · ".join(crew) or car,
            car if crew else "",
            tag=race,
            names=" ".join((row["race_number"] or "", str(year))),
            text=" ".join((race, reader.say(row["note"]), row["result"] or "")),
            number=row["race_number"] or "",
            place=row["place"] or 0,
            line=row["position"],
        )


def _classifications(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the classifications by the name of their competition."""
    for row in reader.rows(
        "SELECT classification.*, competition.name AS competition,"
        " competition.summary AS summary FROM classification JOIN competition"
        " ON competition.slug = classification.competition_slug"
        " ORDER BY competition.position, classification.position"
    ):
        yield Document(
            HitGroup.RESULTS,
            PageKind.CLASSIFICATION,
            row["slug"],
            reader.say(row["competition"]),
            reader.say(row["title"]),
            names=reader.others(row["competition"]),
            text=reader.text(row, "summary", "note"),
        )


def _awards(reader: ReleaseRows) -> Iterator[Document]:
    """Yield what the winners are given."""
    for row in reader.rows(
        "SELECT award.*, competition.name AS competition FROM award JOIN competition"
        " ON competition.slug = award.competition_slug"
        " ORDER BY competition.position, award.position"
    ):
        yield Document(
            HitGroup.RESULTS,
            PageKind.AWARD,
            row["slug"],
            reader.say(row["name"]),
            reader.say(row["competition"]),
            names=" ".join((reader.others(row["name"]), row["artist"] or "")),
            text=reader.text(row, "summary", "text"),
            picture=reader.picture(row),
        )


def _stories(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the stories in their order."""
    yield from _reading(reader, "SELECT * FROM story ORDER BY position", PageKind.STORY, "kind")


def _news(reader: ReleaseRows) -> Iterator[Document]:
    """Yield the news, the newest first."""
    yield from _reading(reader, "SELECT * FROM news ORDER BY day DESC, slug", PageKind.NEWS, "day")


def _reading(reader: ReleaseRows, query: str, kind: PageKind, tag: str) -> Iterator[Document]:
    for row in reader.rows(query):
        yield Document(
            HitGroup.READING,
            kind,
            row["slug"],
            reader.say(row["title"]),
            tag=row[tag],
            names=reader.others(row["title"]),
            text=reader.text(row, "summary", "body"),
            picture=reader.picture(row),
        )

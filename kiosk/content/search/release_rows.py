"""Rows of a release as plain words in one language, straight from its database."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any

from kiosk.content.wording import LANGUAGES, worded

Row = Mapping[str, Any]

_TAG = re.compile(r"<[^>]*>")


class ReleaseRows:
    """Reads one release in one language.

    Args:
        release: a connection to its database.
        language: a language code; what is not written in it falls back as everywhere.
    """

    def __init__(self, release: sqlite3.Connection, language: str) -> None:
        self._release, self._language = release, language
        self._assets = {
            slug: (f"{sha256}.{file.rpartition('.')[2]}", night)
            for slug, file, sha256, night in release.execute(
                "SELECT slug, file, sha256, night_slug FROM asset"
            )
        }
        self.towns = {
            slug: self.say(name) for slug, name in release.execute("SELECT slug, name FROM town")
        }
        """The names of the towns, by their slugs."""

    def rows(self, query: str) -> Iterator[Row]:
        """Yield the rows of a query, values by column name."""
        cursor = self._release.execute(query)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def say(self, stored: str | None) -> str:
        """Return a stored text: words as they are, blocks of prose as their words."""
        found = worded(localized(stored), self._language)
        if found is None:
            return ""
        return found.value if isinstance(found.value, str) else " ".join(_prose(found.value))

    def others(self, stored: str | None) -> str:
        """Return the wordings in the other languages: a visitor may know only that name."""
        return " ".join(
            str(value)
            for code, value in localized(stored).items()
            if code != self._language and isinstance(value, str)
        )

    def text(self, row: Row, *columns: str) -> str:
        """Return the words of some columns, one after the other."""
        return " ".join(self.say(row[column]) for column in columns if row.get(column))

    def picture(self, row: Row) -> str:
        """Return the picture id of a row, as `kiosk.content.compose.reader.Reader.picture` does."""
        if row["picture"] not in self._assets:
            return ""
        file, night = self._assets[row["picture"]]
        dark = self._assets[night][0] if night in self._assets else ""
        zoom = 0 if row["picture"].startswith("cars/") else row["picture_zoom"]
        return f"{file},{dark},{row['picture_x']:g},{row['picture_y']:g},{zoom:g}"


def languages(release: sqlite3.Connection) -> list[str]:
    """Return the languages a release speaks: those its site has a name in."""
    (name,) = release.execute("SELECT name FROM site").fetchone() or ("{}",)
    return [code for code, words in localized(name).items() if words] or list(LANGUAGES)


def localized(stored: str | None) -> Mapping[str, Any]:
    """Return a stored text by language; empty when it is none."""
    value = json.loads(stored) if stored else {}
    return value if isinstance(value, dict) else {}


def _prose(blocks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for block in blocks:
        for text in block.get("items", (block.get("text", ""),)):
            yield unescape(_TAG.sub(" ", str(text)))

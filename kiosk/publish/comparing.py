"""Two content databases, compared row by row."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

NEW, CHANGED, REMOVED = "new", "changed", "removed"

_TABLES = "SELECT name FROM {}.sqlite_schema WHERE type = 'table' ORDER BY name"
_NAMES = ("name", "title", "file")


@dataclass(frozen=True, slots=True)
class Change:
    """One row that is `NEW`, `CHANGED` or `REMOVED`, with the name people know it by."""

    table: str
    slug: str
    kind: str
    name: str


class Comparison:
    """What lies in the database `new` and in the one before it, which may be missing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def changes(self) -> Iterator[Change]:
        """Yield every difference, by table and slug."""
        before, after = self._tables("old"), self._tables("main")
        for table in sorted(before | after):
            there = table in before, table in after
            yield from self._removed(table) if all(there) else ()
            if not there[1]:
                yield from self._all("old", table, REMOVED)
            elif not there[0]:
                yield from self._all("main", table, NEW)
            else:
                yield from self._new_and_changed(table)

    def counts(self, schema: str) -> dict[str, int]:
        """Return how many rows each table of ``main`` (the new one) or ``old`` has."""
        found: dict[str, int] = {}
        for table in self._tables(schema):
            rows = self._connection.execute(f'SELECT count(*) FROM {schema}."{table}"')
            (found[table],) = rows.fetchone()
        return found

    def name(self, table: str, slug: str) -> str:
        """Return the name of a row, in English if it has one; without such a row, the slug."""
        for schema in ("main", "old"):
            if table in self._tables(schema):
                row = next(self._all(schema, table, "", slug), None)
                if row:
                    return row.name
        return slug

    def _removed(self, table: str) -> Iterator[Change]:
        slugs = f'SELECT slug FROM old."{table}" EXCEPT SELECT slug FROM main."{table}"'
        for (slug,) in self._connection.execute(slugs).fetchall():
            yield from self._all("old", table, REMOVED, slug)

    def _new_and_changed(self, table: str) -> Iterator[Change]:
        known = set(self._columns("old", table))
        columns = ", ".join(f'"{one}"' for one in self._columns("main", table) if one in known)
        differing = f"""
            SELECT slug, slug IN (SELECT slug FROM old."{table}") FROM (
                SELECT {columns} FROM main."{table}" EXCEPT SELECT {columns} FROM old."{table}")
            ORDER BY slug"""
        for slug, before in self._connection.execute(differing).fetchall():
            yield from self._all("main", table, CHANGED if before else NEW, slug)

    def _all(self, schema: str, table: str, kind: str, slug: str | None = None) -> Iterator[Change]:
        named = [one for one in _NAMES if one in self._columns(schema, table)]
        column = f'"{named[0]}"' if named else "slug"
        where, given = ("", ()) if slug is None else (" WHERE slug = ?", (slug,))
        query = f'SELECT slug, {column} FROM {schema}."{table}"{where} ORDER BY slug'
        for found, name in self._connection.execute(query, given).fetchall():
            yield Change(table, found, kind, _spoken(name))

    def _tables(self, schema: str) -> set[str]:
        return {name for (name,) in self._connection.execute(_TABLES.format(schema))}

    def _columns(self, schema: str, table: str) -> list[str]:
        return [
            row[1] for row in self._connection.execute(f'PRAGMA {schema}.table_info("{table}")')
        ]


@contextmanager
def compared(old: bytes | None, new: bytes) -> Iterator[Comparison]:
    """Open two databases to compare them; None before the first publication."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("ATTACH ':memory:' AS old")
        connection.deserialize(new)
        if old is not None:
            connection.deserialize(old, name="old")
        yield Comparison(connection)


def _spoken(name: object) -> str:
    try:
        words = json.loads(str(name))
    except ValueError:
        return str(name)
    if isinstance(words, dict) and words:
        return str(words.get("en") or next(iter(words.values())))
    return str(name)

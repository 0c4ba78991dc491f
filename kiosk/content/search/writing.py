"""Making the index of a release: a database that can be made again at any time.

Its words are folded by `folding` before SQLite sees them, so that what is found is also what is
marked; SQLite's tokenizer only splits them at spaces. Each language has an index of its own, in
which the rows of a group follow each other, the likeliest first.
"""

import sqlite3
from collections.abc import Iterator
from itertools import groupby

from kiosk.content.search.documents import Document, documents
from kiosk.content.search.folding import words
from kiosk.content.search.release_rows import languages

SEARCH_VERSION = 1
"""Goes up whenever an index made by an older version would not do."""

APPLICATION_ID = int.from_bytes(b"TpSr")

_SCHEMA = """
CREATE TABLE language (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE span (
    language INTEGER NOT NULL, hits TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (language, hits)
) WITHOUT ROWID;
CREATE TABLE document (
    id INTEGER PRIMARY KEY, span TEXT NOT NULL, folded TEXT NOT NULL, hits TEXT NOT NULL,
    kind TEXT NOT NULL, slug TEXT NOT NULL, title TEXT NOT NULL, shown TEXT NOT NULL,
    tag TEXT NOT NULL, picture TEXT NOT NULL, leg INTEGER NOT NULL, place INTEGER NOT NULL,
    line INTEGER NOT NULL, number TEXT NOT NULL
);
CREATE TABLE term (
    language INTEGER NOT NULL, word TEXT NOT NULL, shown TEXT NOT NULL, first INTEGER NOT NULL,
    PRIMARY KEY (language, word)
) WITHOUT ROWID;
"""
_WORDS = """
CREATE VIRTUAL TABLE names_{0} USING fts5(
    title, shown, names, content='', columnsize=0, detail=column, tokenize='ascii', prefix='1 2 3'
);
CREATE VIRTUAL TABLE words_{0} USING fts5(
    words, content='', columnsize=0, detail=none, tokenize='ascii'
);
"""
"""Names and all words are apart: beginnings of a letter or two are looked up in names only."""
_AT_ONCE = (("hashsize", 16 << 20), ("automerge", 0))
"""Much is collected before it is written, and merged once in the end."""
_SHORTEST = 3
"""Letters of a word that is worth suggesting."""


def write_index(release: sqlite3.Connection, index: sqlite3.Connection) -> None:
    """Write the index of a release into an empty database, and close nothing.

    Raises sqlite3.Error when one cannot be read or the other not be written.
    """
    index.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_SCHEMA}")
    at = 0
    for number, code in enumerate(languages(release)):
        index.execute("INSERT INTO language VALUES (?, ?)", (number, code))
        index.executescript(_WORDS.format(number))
        for table in (f"names_{number}", f"words_{number}"):
            for setting, value in _AT_ONCE:
                index.execute(f"INSERT INTO {table}({table}, rank) VALUES (?, ?)", (setting, value))
        at = _write_language(index, number, documents(release, code), at)
        for table in (f"names_{number}", f"words_{number}"):
            index.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    index.execute("CREATE INDEX beginning ON document (span, folded)")
    index.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    index.execute(f"PRAGMA user_version = {SEARCH_VERSION}")
    index.commit()


def _write_language(
    index: sqlite3.Connection, language: int, found: Iterator[Document], at: int
) -> int:
    """Write the documents of a language behind row `at`; return the last row."""
    terms: dict[str, tuple[str, int]] = {}
    for group, members in groupby(found, key=lambda document: document.group):
        first = at + 1
        for document in members:
            at += 1
            index.execute(
                f"INSERT INTO document VALUES ({', '.join('?' * 14)})",
                (
                    at,
                    f"{language}{group}",
                    _plain(document.title),
                    group,
                    document.kind,
                    document.slug,
                    document.title,
                    document.shown,
                    document.tag,
                    document.picture,
                    document.leg,
                    document.place,
                    document.line,
                    document.number,
                ),
            )
            names = [_plain(part) for part in (document.title, document.shown, document.names)]
            index.execute(
                f"INSERT INTO names_{language}(rowid, title, shown, names) VALUES (?, ?, ?, ?)",
                (at, *names),
            )
            index.execute(
                f"INSERT INTO words_{language}(rowid, words) VALUES (?, ?)",
                (at, " ".join([*names, _plain(document.text)])),
            )
            for shown in f"{document.title} {document.shown} {document.names}".split():
                for word in words(shown):
                    if len(word) >= _SHORTEST and not word.isdigit():
                        terms.setdefault(word, (shown, at))
        index.execute("INSERT INTO span VALUES (?, ?, ?, ?)", (language, group, first, at))
    index.executemany(
        "INSERT INTO term VALUES (?, ?, ?, ?)",
        ((language, word, shown, first) for word, (shown, first) in terms.items()),
    )
    return at


def _plain(text: str) -> str:
    return " ".join(words(text))

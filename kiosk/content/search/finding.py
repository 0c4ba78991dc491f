"""Asking the index: what begins with the words comes first, then what has them anywhere."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.content.errors import DamagedIndexError
from kiosk.content.pages.search import COUNTED, Hit, HitGroup
from kiosk.content.search.folding import marked, words
from kiosk.content.search.hits import EACH, INSIDE, Asked, hit, inside, named
from kiosk.content.search.likeness import nearest
from kiosk.content.search.writing import APPLICATION_ID, SEARCH_VERSION
from kiosk.content.wording import LANGUAGES

_MOST_WORDS, _MOST_LETTERS = 8, 64


class Match(StrEnum):
    """How the hits came about; `APART` are the words, each known, but nowhere together."""

    WORDS = "words"
    NEAR = "near"
    APART = "apart"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found: hits, group by group, and how.

    `nearest` holds, as they are written, the words that were taken for those that nobody has.
    """

    match: Match = Match.NOTHING
    hits: tuple[Hit, ...] = ()
    nearest: tuple[str, ...] = ()


class SearchIndex:
    """An index opened to be asked, from one thread at a time.

    Args:
        connection: an open connection to it; closed with the index.

    Raises:
        DamagedIndexError: it is not whole, or of another version; so may every question.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._vocabularies: dict[int, dict[str, str]] = {}
        try:
            facts = [self._value(f"PRAGMA {name}") for name in ("application_id", "user_version")]
            if facts != [APPLICATION_ID, SEARCH_VERSION]:
                raise DamagedIndexError("it is no index of this version")
            if self._value("PRAGMA quick_check") != "ok":
                raise DamagedIndexError("it is not whole")
            self._languages = dict(connection.execute("SELECT code, id FROM language").fetchall())
            self._spans = {
                (language, HitGroup(hits)): (first, last)
                for language, hits, first, last in connection.execute(
                    "SELECT * FROM span ORDER BY first"
                )
            }
        except (sqlite3.Error, ValueError) as error:
            raise DamagedIndexError(str(error)) from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def find(self, text: str, language: str) -> Findings:
        """Return what is found for a text as typed, the last word of which may go on."""
        typed = words(text[:_MOST_LETTERS])[:_MOST_WORDS]
        number = self._languages.get(language, self._languages.get(LANGUAGES[0]))
        if not typed or number is None:
            return Findings()
        try:
            hits = self._hits(number, Asked([[word] for word in typed], " ".join(typed)))
            return Findings(Match.WORDS, hits) if hits else self._forgiven(number, typed)
        except (sqlite3.Error, ValueError) as error:
            raise DamagedIndexError(str(error)) from error

    def _forgiven(self, language: int, typed: Sequence[str]) -> Findings:
        """Return what is found with the nearest words in the place of those nobody has."""
        vocabulary = self._vocabulary(language)
        choices: list[list[str]] = []
        shown: list[str] = []
        for at, word in enumerate(typed):
            if self._known(language, word):
                choices.append([word])
            elif near := nearest(word, list(vocabulary), begun=at == len(typed) - 1):
                shown += [vocabulary[one] for one in near]
                choices.append(near)
        match = Match.NEAR if shown else Match.APART
        hits = self._hits(language, Asked(choices)) if choices else ()
        if not hits and len(choices) > 1:
            hits = self._hits(language, Asked([[word for near in choices for word in near]]))
        if not hits:
            match = Match.NOTHING
        return Findings(match, hits, tuple(dict.fromkeys(shown)))

    def _hits(self, language: int, asked: Asked) -> tuple[Hit, ...]:
        """Return the hits of all groups, the group with the best one first.

        Texts are searched where few names match, and only then.
        """
        index = self._connection
        spans = [span for (of, _), span in self._spans.items() if of == language]
        found = [named(index, language, span, asked) for span in spans]
        total = sum(len(rows) for rows, _ in found)
        if not total or (asked.deep and total < EACH):
            for (rows, _), every in zip(found, inside(index, language, spans, asked), strict=True):
                for at in every[:COUNTED]:
                    rows.setdefault(at, INSIDE)
        groups = []
        for rows, count in found:
            if rows:
                hits = [hit(index, at, tier) for at, tier in list(rows.items())[:EACH]]
                told = replace(hits[0], count=min(COUNTED, max(count, len(rows))))
                groups.append((min(rows.values()), [told, *hits[1:]]))
        groups.sort(key=lambda pair: pair[0])
        return tuple(
            replace(
                one,
                marked=marked(one.title, asked.beginnings),
                marked_text=marked(one.text, asked.beginnings),
            )
            for _, hits in groups
            for one in hits
        )

    def _known(self, language: int, word: str) -> bool:
        asked = Asked([[word]])
        tables = (("names", asked.match), ("words", asked.deep_match))
        return any(
            self._value(
                f"SELECT count(*) FROM (SELECT 1 FROM {table}_{language}(?) LIMIT 1)", (match,)
            )
            for table, match in tables
        )

    def _vocabulary(self, language: int) -> dict[str, str]:
        """Return the words of the titles of a language, and how each is written."""
        if language not in self._vocabularies:
            self._vocabularies[language] = dict(
                self._connection.execute(
                    "SELECT word, shown FROM term WHERE language = ? ORDER BY first", (language,)
                ).fetchall()
            )
        return self._vocabularies[language]

    def _value(self, query: str, parameters: Sequence[object] = ()) -> object:
        row = self._connection.execute(query, parameters).fetchone()
        return row[0] if row else None

"""The hits of one group, in tiers: where the words stand, from the title down to the text."""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.kinds import PageKind
from kiosk.content.pages.search import COUNTED, Hit, HitGroup

EACH = 12
"""Hits shown of a group; whoever wants others types on."""
_DEEP = 4
"""Letters of the longest word from which on texts are searched, too: `nov` stands in many."""
_BEGUN = 3
"""Letters of a beginning that is looked for in texts; they have no index of beginnings."""
INSIDE = 3
"""The tier of what has the words in its text only."""

Span = tuple[int, int]
"""The first and the last row of a group."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Words to be found together: for each of them (folded) the words it may be.

    `exact` is the text when it stands as typed, "" when it was forgiven.
    """

    choices: Sequence[Sequence[str]]
    exact: str = ""

    @property
    def beginnings(self) -> list[str]:
        """All the words."""
        return [word for either in self.choices for word in either]

    @property
    def deep(self) -> bool:
        """Whether texts are worth searching from the start."""
        return bool(self.exact) and max(map(len, self.beginnings)) >= _DEEP

    @property
    def match(self) -> str:
        """The question to the names in FTS5's language; the words hold nothing of its own."""
        return _all(self.choices)

    @property
    def deep_match(self) -> str:
        """The question to the texts: a word of a letter or two has to be whole there.

        The last word is still being typed: it is left out until it is longer.
        """
        *before, last = self.choices
        begun = before and all(len(word) < _BEGUN for word in last)
        return _all(before if begun else self.choices, _BEGUN)


def named(
    index: sqlite3.Connection, language: int, span: Span, asked: Asked
) -> tuple[dict[int, int], int]:
    """Return at most `EACH` rows of a span whose names match, with their tiers, and their count.

    Tiers: 0 a title begins with the text, 1 a title has the words, 2 they are shown below it.
    """
    found: dict[int, int] = {}
    if asked.exact:
        begins = index.execute(
            "SELECT id FROM document WHERE span = (SELECT span FROM document WHERE id = ?)"
            " AND folded >= ? AND folded < ? ORDER BY id LIMIT ?",
            (span[0], asked.exact, f"{asked.exact}\U0010ffff", EACH),
        )
        found.update((at, 0) for (at,) in begins)
    query = f"SELECT rowid FROM names_{language}(?) WHERE rowid BETWEEN ? AND ? LIMIT ?"
    for tier, match in enumerate((f"{{title}} : ({asked.match})", asked.match), start=1):
        if len(found) < EACH:
            for (at,) in index.execute(query, (match, *span, EACH + len(found))):
                found.setdefault(at, tier)
    count = len(found)
    if count >= EACH:
        count = len(index.execute(query, (asked.match, *span, COUNTED)).fetchall())
    return dict(list(found.items())[:EACH]), count


def inside(
    index: sqlite3.Connection, language: int, spans: Sequence[Span], asked: Asked
) -> list[list[int]]:
    """Return for each span its rows that have the words anywhere, the texts included.

    One question for all of them: most of its time goes before the first row.
    """
    query = f"SELECT rowid FROM words_{language}(?)"
    rows = [at for (at,) in index.execute(query, (asked.deep_match,))]
    return [rows[bisect_left(rows, first) : bisect_right(rows, last)] for first, last in spans]


def _all(choices: Sequence[Sequence[str]], begun: int = 1) -> str:
    """Return FTS5's question for all of them; words of at least `begun` letters may go on."""
    return " AND ".join(
        "(" + " OR ".join(f'"{word}"{"*" if len(word) >= begun else ""}' for word in either) + ")"
        for either in choices
    )


def hit(index: sqlite3.Connection, at: int, tier: int) -> Hit:
    """Return what a row shows."""
    kind, slug, title, shown, picture, tag, hits, leg, place, line, number = index.execute(
        "SELECT kind, slug, title, shown, picture, tag, hits, leg, place, line, number"
        " FROM document WHERE id = ?",
        (at,),
    ).fetchone()
    return Hit(
        PageKind(kind),
        slug,
        title,
        shown,
        picture,
        tag,
        group=HitGroup(hits),
        inside=tier == INSIDE,
        leg=leg,
        place=place,
        line=line,
        number=number,
    )

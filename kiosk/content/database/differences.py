"""What an import would change, and what it leaves alone because people edited it since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.content.database.marks import mark_of
from kiosk.content.database.rows import Key, Rows, references_of


@dataclass(frozen=True, slots=True)
class Differences:
    """Rows of the folder that the database lacks or has otherwise, and rows only it has.

    `edited` are the rows among `added` and `changed` that a merge must leave alone: edited or
    removed by hand since they were imported, or referring to a row that is.
    """

    added: tuple[Key, ...]
    changed: tuple[Key, ...]
    removed: tuple[Key, ...]
    edited: frozenset[Key]

    def without_edited(self) -> "Differences":
        """Return what a merge does: nothing to edited rows, and nothing is removed."""
        added = tuple(key for key in self.added if key not in self.edited)
        changed = tuple(key for key in self.changed if key not in self.edited)
        return Differences(added, changed, (), frozenset())


def differences(wanted: Rows, stored: Rows, marks: Mapping[Key, str]) -> Differences:
    """Compare the rows of a folder with those of a database and their import marks."""
    added = tuple(key for key in wanted if key not in stored)
    changed = tuple(key for key in wanted if key in stored and stored[key] != wanted[key])
    removed = tuple(key for key in stored if key not in wanted)
    edited = {key for key in added if key in marks}
    edited |= {key for key in changed if marks.get(key) != mark_of(stored[key])}
    edited |= _stranded((*added, *changed), wanted, stored, edited)
    return Differences(added, changed, removed, frozenset(edited))


def named(keys: Iterable[Key]) -> tuple[str, ...]:
    """Return rows by name, such as ``landmark bergamo/mura-veneziane``."""
    return tuple(f"{table.replace('_', ' ')} {slug}" for table, slug in keys)


def _stranded(keys: tuple[Key, ...], wanted: Rows, stored: Rows, edited: set[Key]) -> set[Key]:
    """Return the rows that refer to a row which would not be there after a merge."""
    there = stored.keys() | {key for key in keys if key not in edited}
    stranded: set[Key] = set()
    while True:
        more = {
            key
            for key in keys
            if key not in edited | stranded
            and any(target not in there for target in references_of(key, wanted[key]))
        }
        if not more:
            return stranded
        stranded |= more
        there -= {key for key in more if key not in stored}

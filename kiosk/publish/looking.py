"""What the stores hold before a publication, and whether one may be made on top of that."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.publish.errors import ForeignStoreError, StaleStoreError
from kiosk.publish.key_folder import KeyFolder
from kiosk.publish.ledger import Entry, Position, keep_entry, own_entries, read, read_position
from kiosk.publish.metadata import NEWEST, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, versioned
from kiosk.publish.standing import Standing, standing
from kiosk.publish.stores import Seen, Store
from kiosk.releases.published import LEDGER, entry_name

BELIEVED = 10_000
"""How far a store may be ahead of the ledger; kiosks believe no greater step either."""

ENTRIES = 200
"""How many entries of its ledger are fetched from a store at most."""


@dataclass(frozen=True, slots=True)
class Look:
    """One store as it was found.

    `standing` is None when nothing whole under the newest root is there; `earlier` is then what
    holds under a root before it, from before a key was replaced.
    """

    store: Store
    seen: Seen
    standing: Standing | None
    earlier: Standing | None = None

    @property
    def seq(self) -> int:
        """The newest publication in it; 0 for none."""
        found = self.standing or self.earlier
        return found.seq if found else 0


def look(stores: Sequence[Store], keys: KeyFolder) -> list[Look]:
    """Look at every store, and take up the newer roots in it.

    Raises ForeignStoreError when a store is that of other keys, and StoreError.
    """
    for store in stores:
        first = store.read(versioned(ROOT, 1))
        if first != keys.roots()[1] and (first or store.read(NEWEST)):
            raise ForeignStoreError(
                f"{store.address} belongs to other keys than those in {keys.path};"
                " choose another place, or name the key folder it was made with."
            )
        while content := store.read(versioned(ROOT, keys.root().version + 1)):
            if not keys.follow(content):
                break
    return [_look(store, keys) for store in stores]


def _look(store: Store, keys: KeyFolder) -> Look:
    seen, found = store.seen(NEWEST), standing(store, keys.root())
    if found or seen.content is None:
        return Look(store, seen, found)
    earlier = (standing(store, root) for root in keys.earlier_roots())
    return Look(store, seen, None, next((one for one in earlier if one), None))


def entries_of(looks: Iterable[Look], keys: KeyFolder) -> list[Entry]:
    """Return the ledger, completed from the stores as far as the newest root vouches for it."""
    entries = {entry.seq: entry for entry in own_entries(keys.path)}
    for one in looks:
        names = set(one.store.names(LEDGER)) - {entry_name(seq) for seq in entries}
        numbers = [int(name) for path in names if (name := path[7:-5]).isdecimal()]
        for seq in sorted(numbers, reverse=True)[:ENTRIES]:
            content = one.store.read(entry_name(seq))
            entry = read(content, keys.root()) if content else None
            if content and entry and entry.seq == seq:
                entries[seq] = entry
                if seq <= one.seq:  # else it was never finished
                    keep_entry(keys.path, seq, content)
    return [entries[seq] for seq in sorted(entries)]


def highest(looks: Sequence[Look], entries: Sequence[Entry], keys: KeyFolder) -> Position:
    """Return the highest numbers known here and in the stores.

    Raises ForeignStoreError for a store whose numbers are absurd: somebody has a key.
    """
    position = read_position(keys.path)
    for entry in entries:
        position = position.at_least(
            entry.seq,
            entry.versions[TARGETS],
            entry.versions[SNAPSHOT],
            entry.versions[TIMESTAMP],
        )
    for one in looks:
        found = one.standing or one.earlier
        if found is None:
            continue
        above = position.at_least(
            found.seq, found.targets.version, found.snapshot.version, found.timestamp.version
        )
        if above.is_near(position, BELIEVED):
            position = replace(above, published=max(position.published, found.seq))
        elif one.standing:
            raise ForeignStoreError(
                f"{one.store.address} holds publication {found.seq}, far beyond the"
                f" {position.seq} made with these keys: somebody else may have a key."
                " See “kiosk keys revoke”."
            )
    return position


def check(looks: Iterable[Look], position: Position) -> None:
    """Refuse stores that have lost what the ledger knows; raises StaleStoreError.

    A store that only missed publications holds what it was last given, and is no surprise.
    """
    for one in looks:
        known = position.stores.get(one.store.address, 0)
        broken = one.seq == 0 and one.seen.content is not None
        if broken or (one.seq < position.published and one.seq != known):
            held = f"holds publication {one.seq}" if one.seq else "holds no whole publication"
            raise StaleStoreError(
                f"{one.store.address} {held}, but {position.published} was made with these"
                " keys. If it is a new place, or was lost, or was put back from an old copy, say"
                " “kiosk publish --restore”."
            )


def unused(position: Position, looks: Iterable[Look]) -> Position:
    """Return the next numbers, leaving out what an interrupted publication has taken."""
    stores = [one.store for one in looks]
    seq = _free(stores, position.seq + 1, entry_name)
    return replace(
        position,
        seq=seq,
        min_seq=seq if position.stolen else position.min_seq,
        stolen=False,
        targets=_free(stores, position.targets + 1, lambda n: versioned(TARGETS, n)),
        snapshot=_free(stores, position.snapshot + 1, lambda n: versioned(SNAPSHOT, n)),
        timestamp=position.timestamp + 1,
    )


def _free(stores: Sequence[Store], number: int, name: Callable[[int], str]) -> int:
    while any(store.size(name(number)) is not None for store in stores):
        number += 1
    return number

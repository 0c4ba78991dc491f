"""The deltas of one publication: from each earlier database, straight to the new one."""

import hashlib
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.publish.compression import WORTH, delta
from kiosk.publish.drafting import Draft
from kiosk.publish.history import Databases
from kiosk.publish.ledger import Entry
from kiosk.releases.manifest import DeltaFacts
from kiosk.releases.published import delta_name

_MAKERS = 2  # each holds an old database in memory


@dataclass(frozen=True, slots=True)
class Deltas:
    """Facts for the manifest, newest base first, and the files by name in a store."""

    facts: tuple[DeltaFacts, ...]
    files: Mapping[str, bytes]


def make_deltas(draft: Draft, bases: Iterable[Entry], databases: Databases) -> Deltas:
    """Make a delta from each of `bases` and from the factory release, where it is worth it."""
    assert draft.facts.zst is not None
    most = draft.facts.zst.size * WORTH

    def make(base: Entry | None) -> tuple[str, bytes] | None:
        old = databases.read(base) if base else databases.factory()
        if old is None or old == draft.database:
            return None
        sha256 = base.database if base else hashlib.sha256(old).hexdigest()
        made = delta(old, sha256, draft.database)
        return (sha256, made) if len(made) < most else None

    with ThreadPoolExecutor(_MAKERS) as makers:
        made = dict(one for one in makers.map(make, [*bases, None]) if one)
    return Deltas(
        tuple(
            DeltaFacts(base, hashlib.sha256(content).hexdigest(), len(content))
            for base, content in made.items()
        ),
        {delta_name(draft.facts.sha256, base): content for base, content in made.items()},
    )

"""Removing what old publications left in a store, long after the last kiosk asked for it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.publish.ledger import Entry
from kiosk.publish.stores import Store

KEPT_RELEASES, KEPT_DAYS = 20, 7
"""An object stays until it is superfluous for seven days and for twenty publications."""

_OURS = ("blob/", "delta/", "targets/", "metadata/")


def prune(
    stores: Sequence[Store], entries: Sequence[Entry], needed: set[str], now: datetime
) -> None:
    """Remove from the stores what the ledger calls superfluous for long enough.

    Raises StoreError; what is left over then goes with the next publication.
    """
    dropped: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.seq):
        dropped.update(dict.fromkeys(entry.dropped, entry))
    newest = max((entry.seq for entry in entries), default=0)
    for name, entry in dropped.items():
        aged = entry.published_at <= now - timedelta(days=KEPT_DAYS)
        old = aged and entry.seq <= newest - KEPT_RELEASES
        if old and name not in needed and name.startswith(_OURS):
            for store in stores:
                store.remove(name)

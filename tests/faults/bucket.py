"""A real S3-compatible service: two publications, a rival, a stick, and a kiosk that syncs from it.

Usage: python -m tests.faults.bucket s3://BUCKET/FOLDER HTTP-ADDRESS-OF-THAT-FOLDER

The bucket must exist, everybody must be able to read it, and its folder must be empty; keys and
endpoint come from AWS_* as docs/publishing.md has them.
"""

import sys
import tempfile
from pathlib import Path

from kiosk.publish.errors import RivalError
from kiosk.publish.stick import copy_newest
from kiosk.publish.stores import Store, open_store
from kiosk.sync.folder import Folder
from kiosk.sync.pace import Bandwidth
from kiosk.sync.trust import set_root
from kiosk.sync.web import Web
from tests.faults.scene import History, look, sound, take


def main(address: str, url: str) -> None:
    """Do all of it; end with an error at the first thing that is not as it should be."""
    with tempfile.TemporaryDirectory() as name:
        history, store = History(Path(name) / "organisers"), open_store(address)
        history.publisher.stores.append(store)
        root = history.publisher.root.read_bytes()
        history.publish()
        kiosk = Path(name) / "kiosk"
        set_root(kiosk, root, "root.json")
        follow(kiosk, url)
        history.publish()
        refused(store)
        print(f"a kiosk shows publication {follow(kiosk, url)} from {url}")
        copy_newest(store, Path(name) / "stick", lambda *_: None)
        other = Path(name) / "other"
        set_root(other, root, "root.json")
        assert look(other, Folder(Path(name) / "stick")).word == "ready"
        print("a stick made from the bucket updates a kiosk")


def follow(kiosk: Path, url: str) -> int:
    """Sync, show what came, and return its number."""
    web = Web(url, Bandwidth())
    assert look(kiosk, web).word == "ready"
    web.close()
    take(kiosk)
    return sound(kiosk).seq


def refused(store: Store) -> None:
    """Write as a publisher does who has seen what has changed since."""
    name = "metadata/timestamp.json"
    seen = store.seen(name)
    assert seen.content is not None
    store.swap(name, seen.content + b"\n", seen)
    late = seen
    for what, attempt in (
        ("a swap for what is no longer there", lambda: store.swap(name, b"late", late)),
        ("a ledger entry that exists", lambda: store.create("ledger/1.json", b"late")),
    ):
        try:
            attempt()
        except RivalError:
            print(f"{what} is refused")
        else:
            raise AssertionError(f"{what} is not refused")
    store.swap(name, seen.content, store.seen(name))


if __name__ == "__main__":
    main(*sys.argv[1:])

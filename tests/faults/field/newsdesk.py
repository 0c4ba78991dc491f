"""A child that publishes and brings to a kiosk, line by line as asked: `… newsdesk DATA FOLDER`.

Each line on standard input is one publication, with a headline of Bergamo of its own; when it lies
complete on the kiosk's disk, its number is answered. Everything it needs stays out of the process
that is measured.
"""

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.cli import main as kiosk
from kiosk.paths import shipped
from kiosk.releases.source import Source, folder_source
from kiosk.sync.trust import set_root
from tests.publishing import Publisher


def serve(data: Path, folder: Path, wishes: Iterable[str]) -> None:
    """Publish for each wish, and sync; answer on standard output."""
    publisher = Publisher(folder)
    set_root(data, publisher.root.read_bytes(), "root.json")
    source = folder_source(shipped("db", "content"))
    for number, _ in enumerate(wishes, 1):
        publisher.publish(edited(source, f"{number}"))
        code = sync(data, publisher.store)
        print("ready" if code == 0 else f"failed {code}", number, file=sys.__stdout__, flush=True)


def edited(source: Source, mark: str) -> Source:
    """Return the source with a headline that tells which publication this is."""
    rows = tuple(
        (name, {**row, "headline": {"it": f"Due città in {mark}", "en": f"Two cities in {mark}"}})
        if name == "town" and row["slug"] == "bergamo"
        else (name, row)
        for name, row in source.rows
    )
    return replace(source, rows=rows)


def sync(data: Path, store: Path) -> int:
    """Run the command a kiosk runs, and return its exit code."""
    return kiosk(["sync", "--once", "--data", str(data), "--source", str(store)])


if __name__ == "__main__":
    sys.stdout = sys.stderr  # what sync tells is no answer
    serve(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin)

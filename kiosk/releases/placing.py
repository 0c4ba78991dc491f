"""How a finished release enters the data folder: whole, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.releases.durable import remove, sync_folder, write_file
from kiosk.releases.layout import BUILDING, READY, is_release_id, releases_folder
from kiosk.releases.lock import only_one


@contextmanager
def workshop(data: Path) -> Iterator[Path]:
    """Yield an empty folder to make a release in; one process at a time has it.

    What a killed builder left behind is removed first, and what this one leaves, last.
    Raises BusyError, and UnbuildableError when the data folder cannot be written.
    """
    releases = releases_folder(data)
    releases.mkdir(parents=True, exist_ok=True)
    sync_folder(data)
    with only_one(data / "build.lock"):
        for entry in releases.iterdir():
            if entry.name == BUILDING or (is_release_id(entry.name) and not _ready(entry)):
                remove(entry)
        bench = releases / BUILDING
        bench.mkdir()
        try:
            yield bench
        finally:
            remove(bench)


def place(content: Path, release: Path) -> None:
    """Give the folder `content`, whose files are on the disk, its place as `release`, and READY.

    Call it inside `workshop`. An older folder of that name makes way.
    """
    if release.exists():
        (release / READY).unlink(missing_ok=True)
        sync_folder(release)
        remove(release)
    sync_folder(content)
    content.rename(release)
    sync_folder(release.parent)
    write_file(release / READY, b"")
    sync_folder(release)


def _ready(release: Path) -> bool:
    return (release / READY).exists()

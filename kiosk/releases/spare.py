"""Where a release can lie when the data folder takes none: in memory, or among temporary files."""

import hashlib
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

_MEMORY = Path("/dev/shm")  # a folder of our own is made in it


def spare_folders(data: Path) -> Iterator[Path]:
    """Yield folders of this user alone that may stand in for `data`, the likeliest first.

    They are the same at every start, and those that are there come first, so that what was built is
    found again; the system clears them.
    """
    for folder in sorted(_candidates(data), key=lambda place: not os.access(place, os.W_OK)):
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            if _is_ours(folder):
                yield folder
            else:
                log.warning("%s belongs to somebody else", folder)
        except OSError as error:
            log.info("%s takes nothing: %s", folder.parent, error)


def keep_only(data: Path, spare: Path | None) -> None:
    """Remove the folders that stand in for `data`, but for the one in use."""
    for folder in _candidates(data):
        if folder != spare and os.access(folder, os.W_OK) and _is_ours(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _candidates(data: Path) -> list[Path]:
    user = os.getuid() if hasattr(os, "getuid") else 0
    mark = hashlib.sha256(str(data.absolute()).encode()).hexdigest()[:12]
    return list(dict.fromkeys(place / f"tappa-{user}-{mark}" for place in _places()))


def _places() -> Iterator[Path]:
    if os.environ.get("XDG_RUNTIME_DIR"):
        yield Path(os.environ["XDG_RUNTIME_DIR"])
    try:
        yield Path(tempfile.gettempdir())
    except FileNotFoundError as error:  # none of the usual ones can be written
        log.info("%s", error)
    if _MEMORY.is_dir():
        yield _MEMORY


def _is_ours(folder: Path) -> bool:
    """Return whether nobody else may have put something into a folder."""
    facts = folder.lstat()
    if not stat.S_ISDIR(facts.st_mode):
        return False
    if not hasattr(os, "getuid"):  # Windows: the folder for temporary files is the user's own
        return True
    return facts.st_uid == os.getuid() and not facts.st_mode & (stat.S_IRWXG | stat.S_IRWXO)

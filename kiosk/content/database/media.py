"""The media of a master database: files by their own names, in a folder beside it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from shutil import copyfile
from typing import Any

from kiosk.content.database.connection import sqlite_file
from kiosk.content.errors import DatabaseError, DatabaseUrlError

_REPLACED = ".replaced"


def media_folder(url: str) -> Path:
    """Return where the media of an SQLite database lie: ``content-media`` beside ``content.db``.

    An asset's `file` is looked up in it. Raises DatabaseUrlError for another kind of database,
    whose media folder must be named.
    """
    file = sqlite_file(url)
    if file is None:
        raise DatabaseUrlError(
            "the pictures of a PostgreSQL database lie in a folder of your choice;"
            " name it with --media DIR"
        )
    return file.with_name(f"{file.stem}-media")


@contextmanager
def placed(assets: Iterable[Mapping[str, Any]], source: Path, target: Path) -> Iterator[None]:
    """Copy the media of asset rows from `source` to `target` around a change of the database.

    They are copied aside first and put in their places only when the block ends well. A file that
    gives way to another is kept in ``.replaced`` by its hash, for whoever restores a backup.
    """
    staged: dict[Path, Path] = {}
    try:
        for asset in assets:
            file = target / asset["file"]
            if _hash(file) != asset["sha256"]:
                file.parent.mkdir(parents=True, exist_ok=True)
                staged[file] = file.with_name(f"{file.name}.new")
                copyfile(source / asset["file"], staged[file])
        yield
        for file, new in staged.items():
            _keep(file, target)
            new.replace(file)
    except OSError as error:
        raise DatabaseError(f"the media cannot be copied to {target}: {error}") from error
    finally:
        for new in staged.values():
            new.unlink(missing_ok=True)


def _keep(file: Path, target: Path) -> None:
    before = _hash(file)
    if before is not None:
        kept = target / _REPLACED / f"{before}{file.suffix}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        file.replace(kept)


def _hash(file: Path) -> str | None:
    return sha256(file.read_bytes()).hexdigest() if file.is_file() else None

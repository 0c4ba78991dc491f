"""A master database written as a content folder, which appears whole or not at all."""

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.content.database.connection import opened, sqlite_file
from kiosk.content.database.media import media_folder
from kiosk.content.database.migrating import migrate
from kiosk.content.errors import DatabaseError, ExportError
from kiosk.content.folder import write_folder
from kiosk.content.folder.layout import MEDIA, PLACES, place_of
from kiosk.content.models import Base


def export_folder(url: str, folder: Path, media: Path | None = None) -> Path | str | None:
    """Write the content of the database at `url` as a content folder, in place of an older one.

    `media` is where media files lie (default: `media_folder(url)`). Returns the backup that was
    made if the database had to be migrated. Raises ExportError if `folder` holds anything but
    content, and DatabaseError; `folder` is then as it was.
    """
    target = folder.resolve()
    _refuse_other_files(target)
    store = media_folder(url) if media is None else media
    file = sqlite_file(url)
    if file is not None and not file.is_file():
        raise DatabaseError(f"there is no database {file}")
    kept = migrate(url)
    with opened(url) as engine, Session(engine) as session:
        roots = [row for place in PLACES for row in _all(session, place.model)]
        if not roots:
            raise ExportError("the database holds no content")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            # Beside the folder, because a rename is only whole within one file system.
            with TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as work:
                write_folder(roots, Path(work) / "new", lambda asset: store / asset.file)
                _swap(Path(work), target)
        except OSError as error:
            raise ExportError(f"{folder} cannot be written: {error}") from error
    return kept


def _all(session: Session, model: type[Base]) -> list[Base]:
    return list(session.scalars(select(model)))


def _swap(work: Path, target: Path) -> None:
    if target.exists():
        target.rename(work / "old")
    try:
        (work / "new").rename(target)
    except OSError:
        if (work / "old").exists():
            (work / "old").rename(target)
        raise


def _refuse_other_files(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise ExportError(f"{target} is a file, not a folder")
    files = [path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()]
    if files and "site.yaml" not in files:
        raise ExportError(f"{target} is not empty and not a content folder; name another")
    for file in files:
        kept = file.startswith(f"{MEDIA}/") or file.endswith(".md") or place_of(file) is not None
        if not kept:
            raise ExportError(f"{target} holds {file}, which is no content; move it away first")
